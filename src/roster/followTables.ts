import type { Instance } from "../instance/instance";
import { type FollowTable, followTable } from "../kernels/followTable";

/** Most distinct tables; people with other sets of kernels go without. */
const tableLimit = 4;

/** The table of each person, shared by everyone with the same follow kernels; `undefined` where it does not fit. */
export function followTables(instance: Instance): readonly (FollowTable | undefined)[] {
  const { offsets, items } = instance.personFollows;
  const tables = new Map<string, FollowTable | undefined>();
  return Array.from({ length: instance.personCount }, (_, person) => {
    const kernels = items.subarray(offsets[person], offsets[person + 1]);
    const key = kernels.join(",");
    if (!tables.has(key)) {
      const isAllowed = tables.size < tableLimit;
      tables.set(
        key,
        isAllowed
          ? followTable(
              instance,
              Array.from(kernels, (kernel) => instance.follows[kernel]!),
            )
          : undefined,
      );
    }
    return tables.get(key);
  });
}
