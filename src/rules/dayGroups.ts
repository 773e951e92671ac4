import type { KernelBase, TallyKernel } from "../instance/kernelData";
import type { ClassTable } from "./classPick";
import type { CompileContext } from "./compileContext";
import type { DayWindow } from "./dayWindows";
import { tallyClasses, tallyEntries, type TallyEntry } from "./tallyEntries";
import { localMidnight } from "../time/zoneTable";

/** Demand lines that share one sum: those of a mask that start in a window. */
export interface DayGroup {
  readonly window: DayWindow;
  /** [slotCount]; fixed work is left out in any case. */
  readonly mask: Uint8Array;
  readonly minimum: number;
  readonly maximum: number;
  /** Counted before the first assignment. */
  readonly base: number;
  /** The organisation that the group is about, if it is about one. */
  readonly organisationId: string | undefined;
}

/** How sums of groups are charged. */
type Charge = Pick<TallyKernel, "unit" | "quadratic" | "judgeEmpty">;

/** Adds a tally over the groups; nothing when there are none. */
export function addDayGroups(
  groups: readonly DayGroup[],
  table: ClassTable,
  header: KernelBase,
  charge: Charge,
  context: CompileContext,
): void {
  if (groups.length === 0) return;
  const { organisations, planning } = context.problem;
  const minuteOf = (day: number): number => localMidnight(planning.zoneTable, planning.firstDay + day);
  context.addTally({
    kind: "tally",
    ...header,
    ...charge,
    groupCount: groups.length,
    ...tallyEntries(context.slots.length, entriesOf(groups, table, context)),
    ...tallyClasses(table),
    minimum: Float64Array.from(groups, ({ minimum }) => minimum),
    maximum: Float64Array.from(groups, ({ maximum }) => maximum),
    base: Float64Array.from(groups, ({ base }) => base),
    factor: new Float64Array(groups.length).fill(1),
    groupSpans: {
      from: Int32Array.from(groups, ({ window }) => minuteOf(window.from)),
      to: Int32Array.from(groups, ({ window }) => minuteOf(window.to + 1)),
    },
    groupOrganisations: Int32Array.from(groups, ({ organisationId }) => organisations.findIndex(({ id }) => id === organisationId)),
  });
}

function entriesOf(groups: readonly DayGroup[], { slotClass }: ClassTable, context: CompileContext): readonly TallyEntry[] {
  const entries: TallyEntry[] = [];
  groups.forEach(({ window, mask }, group) => {
    context.slots.forEach(({ place, day }, slot) => {
      if (place === undefined || mask[slot] === 0 || day < window.from || day > window.to) return;
      entries.push({ slot, group, class: slotClass[slot]!, counts: true });
    });
  });
  return entries;
}
