import type { Instance } from "../instance/instance";
import type { TallyKernel } from "../instance/kernelData";
import { coverRows } from "../kernels/coverRows";
import { always, LineColumns } from "../kernels/lineColumns";
import { LinearSum } from "../kernels/linearSum";
import { greatestCommonDivisor } from "../kernels/outsideRows";
import type { PlaceColumns } from "../kernels/placeColumns";
import { groupsOfSlot, inheritedTally, tallyAmount, tallyWeight } from "../kernels/tally";
import { type EntryColumns, tallyRows } from "../kernels/tallyRows";
import type { UnsupportedRows } from "../kernels/unsupportedRows";
import type { Candidates } from "../roster/candidates";
import type { Score } from "../score/score";
import { addLine, alwaysHeld } from "./lineModel";
import { type LinearModel, ModelDraft, type ModelSize } from "./linearModel";
import { exceededLimit, type ModelLimits } from "./modelLimits";

/** Which part of an instance is decided. */
export interface ModelScope {
  /** People whose lines are decided, ascending. */
  readonly people: readonly number[];
  /** Places that are priced, ascending; of groups of places every one that holds one of these is priced as a whole. */
  readonly slots: readonly number[];
  /** [personCount] what the others hold, fixed work left out; absent = nothing but pins of people in the scope counts. */
  readonly others?: readonly (readonly number[] | Int32Array)[];
}

/** One decision of a model. */
export interface Decision {
  readonly person: number;
  readonly slot: number;
  readonly column: number;
}

/** A part of an instance as a linear model. */
export interface BuiltModel {
  readonly kind: "built";
  readonly model: LinearModel;
  readonly decisions: readonly Decision[];
}

/** A model that was not finished, as it exceeds a limit. */
export interface OversizedModel {
  readonly kind: "too-large";
  /** So far; the whole model is at least as large. */
  readonly size: ModelSize;
  readonly exceeded: keyof ModelLimits;
  readonly limits: ModelLimits;
}

/**
 * States a part of an instance as a linear model whose least objective is the least cost, in points, of the lines of the scope's people and of
 * its places and groups, over all rosters without hard violations; or says why it does not.
 */
export function buildModel(
  instance: Instance,
  candidates: Candidates,
  scope: ModelScope,
  limits: ModelLimits,
): BuiltModel | OversizedModel | UnsupportedRows {
  const draft = new ModelDraft();
  const decisions: Decision[] = [];
  const holders: PlaceColumns["people"][number][][] = Array.from({ length: instance.slotCount }, () => []);
  const isInScope = new Set(scope.people);
  scope.others?.forEach((line, person) => {
    if (!isInScope.has(person)) for (const slot of line) holders[slot]!.push({ person, column: always });
  });
  const oversized = (): OversizedModel | undefined => {
    const size = draft.size();
    const exceeded = exceededLimit(size, limits);
    return exceeded === undefined ? undefined : { kind: "too-large", size, exceeded, limits };
  };

  const lines = scope.people.map((person) => {
    const line = lineOf(instance, candidates, person, draft);
    line.slots.forEach((slot, position) => {
      const column = line.columns[position]!;
      if (instance.slotShift[slot]! >= 0) holders[slot]!.push({ person, column });
      if (column !== always) decisions.push({ person, slot, column });
    });
    return line;
  });
  for (const line of lines) {
    const fault = oversized() ?? addLine(draft, line);
    if (fault !== undefined) return fault;
  }
  addCover(instance, scope, holders, draft);
  const fault = addTallies(instance, scope, holders, draft) ?? oversized();
  return fault ?? { kind: "built", model: draft.close(objectiveStep(draft)), decisions };
}

/** The units a person may hold, each with a 0/1 column unless always held. */
function lineOf(instance: Instance, candidates: Candidates, person: number, draft: ModelDraft): LineColumns {
  const held = new Set(alwaysHeld(instance, person));
  const pinnedShifts = new Set([...held].map((slot) => instance.slotShift[slot]!).filter((shift) => shift >= 0));
  const free = [...candidates.row(person).slots].filter((slot) => !pinnedShifts.has(instance.slotShift[slot]!));
  const slots = [...held, ...free].sort((a, b) => a - b);
  const columns = slots.map((slot) => (held.has(slot) ? always : draft.addColumn(0, 1, "integer")));
  return new LineColumns(draft, instance, person, slots, columns);
}

function addCover(instance: Instance, scope: ModelScope, holders: readonly PlaceColumns["people"][], draft: ModelDraft): void {
  const pinned = new Int32Array(instance.slotCount);
  for (const slot of instance.pinItems) pinned[slot]!++;
  for (const slot of scope.slots) draft.addPoints(coverRows(instance, { slot, people: holders[slot]! }, pinned[slot]!, draft));
}

function addTallies(
  instance: Instance,
  scope: ModelScope,
  holders: readonly PlaceColumns["people"][],
  draft: ModelDraft,
): UnsupportedRows | undefined {
  for (const kernel of instance.tallies) {
    const groups = new Map<number, EntryColumns[]>();
    for (const slot of scope.slots) for (const group of groupsOfSlot(kernel, slot)) groups.set(group, []);
    for (let slot = 0; slot < instance.slotCount; slot++) {
      for (let entry = kernel.entryOffsets[slot]!; entry < kernel.entryOffsets[slot + 1]!; entry++) {
        groups.get(kernel.entryGroup[entry]!)?.push({ slot, entry, people: holders[slot]! });
      }
    }
    for (const [group, places] of groups) {
      const inherited = inheritedOf(instance, kernel, group, places);
      const amount = tallyRows(kernel, group, places, draft, kernel.hard && inherited === 0);
      if (!(amount instanceof LinearSum)) return amount;
      draft.charge(kernel, amount, inherited);
    }
  }
  return undefined;
}

/** Amount by which the base of a group, and pins when hard, alone exceed its maximum. */
function inheritedOf(instance: Instance, kernel: TallyKernel, group: number, places: readonly EntryColumns[]): number {
  const entryOf = new Map(places.map(({ slot, entry }) => [slot, entry]));
  let sum = kernel.base[group]!;
  let count = 0;
  for (let person = 0; person < instance.personCount; person++) {
    for (let item = instance.pinOffsets[person]!; item < instance.pinOffsets[person + 1]!; item++) {
      const entry = entryOf.get(instance.pinItems[item]!);
      if (entry === undefined) continue;
      sum += tallyWeight(kernel, person, entry);
      count += kernel.entryCounts[entry]!;
    }
  }
  return inheritedTally(kernel, group, sum, count);
}

/** What groups without any place are charged: nothing that anybody decides, and part of no scope. */
export function placelessCharge(instance: Instance): Score {
  let hard = 0;
  let cost = 0;
  for (const kernel of instance.tallies) {
    const hasPlace = new Uint8Array(kernel.groupCount);
    for (const group of kernel.entryGroup) hasPlace[group] = 1;
    for (let group = 0; group < kernel.groupCount; group++) {
      if (hasPlace[group] === 1) continue;
      const base = kernel.base[group]!;
      const charged = Math.max(0, tallyAmount(kernel, group, base, 0) - inheritedTally(kernel, group, base, 0));
      if (kernel.hard) hard += charged;
      else cost += kernel.weight * charged;
    }
  }
  return { hard, cost };
}

/** Greatest common divisor of the points of all columns, as these take whole values in every optimum. */
function objectiveStep(draft: ModelDraft): number {
  let step = 0;
  for (const [, points] of draft.pointsOfColumns()) step = greatestCommonDivisor(step, Math.abs(points));
  return Math.max(1, step);
}

/** The lines of the scope's people for values of the columns: [people of the scope] ascending slots, pins included, fixed work left out. */
export function linesOf(instance: Instance, scope: ModelScope, { decisions }: BuiltModel, values: ArrayLike<number>): number[][] {
  const lines = new Map(
    scope.people.map((person) => [
      person,
      Array.from(instance.pinItems.subarray(instance.pinOffsets[person], instance.pinOffsets[person + 1])),
    ]),
  );
  for (const { person, slot, column } of decisions) if (values[column]! > 0.5) lines.get(person)!.push(slot);
  return scope.people.map((person) => lines.get(person)!.sort((a, b) => a - b));
}
