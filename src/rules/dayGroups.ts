import type { KernelBase, TallyKernel } from "../instance/kernelData";
import type { ClassTable } from "./classPick";
import type { CompileContext } from "./compileContext";
import type { DayWindow } from "./dayWindows";

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

/** Adds tallies over the groups: as many as it takes so that no slot is in two groups of one of them. */
export function addDayGroups(
  groups: readonly DayGroup[],
  table: ClassTable,
  header: KernelBase,
  charge: Charge,
  context: CompileContext,
): void {
  const { organisations } = context.problem;
  const sets: { readonly slotGroup: Int32Array; readonly groups: DayGroup[] }[] = [];
  for (const group of groups) {
    const slots = slotsOf(group, context);
    let set = sets.find(({ slotGroup }) => slots.every((slot) => slotGroup[slot] === -1));
    if (set === undefined) sets.push((set = { slotGroup: new Int32Array(context.slots.length).fill(-1), groups: [] }));
    for (const slot of slots) set.slotGroup[slot] = set.groups.length;
    set.groups.push(group);
  }
  for (const set of sets) {
    context.addTally({
      kind: "tally",
      ...header,
      ...charge,
      groupCount: set.groups.length,
      slotGroup: set.slotGroup,
      personClass: table.personClass,
      slotClass: table.slotClass,
      slotClassCount: table.slotClassCount,
      classAmount: table.classAmount,
      minimum: Float64Array.from(set.groups, ({ minimum }) => minimum),
      maximum: Float64Array.from(set.groups, ({ maximum }) => maximum),
      base: Float64Array.from(set.groups, ({ base }) => base),
      groupDays: {
        from: Int32Array.from(set.groups, ({ window }) => window.from),
        to: Int32Array.from(set.groups, ({ window }) => window.to),
      },
      groupOrganisations: Int32Array.from(set.groups, ({ organisationId }) => organisations.findIndex(({ id }) => id === organisationId)),
    });
  }
}

function slotsOf({ window, mask }: DayGroup, context: CompileContext): readonly number[] {
  const slots: number[] = [];
  context.slots.forEach(({ place, day }, slot) => {
    if (place !== undefined && mask[slot] === 1 && window.from <= day && day <= window.to) slots.push(slot);
  });
  return slots;
}
