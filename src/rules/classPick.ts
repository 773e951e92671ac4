import type { Person } from "../problem/person";
import type { TagFilter } from "../problem/tagFilter";
import type { CompileContext } from "./compileContext";
import type { SlotUnit } from "./slotUnit";

/** A demand line of a shift, as a class amount sees it. */
export type Place = NonNullable<SlotUnit["place"]>;

/** How a rule prices pairs of a person and a demand line. */
export interface ClassAmounts {
  /** People the rule is about. */
  readonly people: TagFilter | undefined;
  /** Demand lines the rule is about. */
  readonly shifts: TagFilter | undefined;
  /** Everything about the person that the amount depends on; `undefined` = the amount is 0 for every line. */
  readonly personKey: (person: Person) => string | undefined;
  /** Everything about the demand line that the amount depends on; `undefined` = the amount is 0 for every person. */
  readonly slotKey: (slot: SlotUnit, place: Place) => string | undefined;
  /** Called once for each person key; what it returns is called once for each slot key, so that it may remember what it worked out. */
  readonly amountsOf: (person: Person) => (slot: SlotUnit, place: Place) => number;
}

/** People and demand lines in classes, with an amount for each pair of classes. */
export interface ClassTable {
  /** [personCount] -1 = outside the people the rule is about. */
  readonly personClass: Int32Array;
  /** [slotCount] -1 = fixed work, outside the rule, or 0 for everyone. */
  readonly slotClass: Int32Array;
  readonly slotClassCount: number;
  /** [personClassCount x slotClassCount]. */
  readonly classAmount: Int32Array;
  /** Whether any amount differs from 0. */
  readonly isUsed: boolean;
}

/** Groups people and demand lines by key and evaluates the amount once per pair of groups. */
export function classTable(context: CompileContext, amounts: ClassAmounts): ClassTable {
  const { personClass, examples: personExamples } = personClasses(context, amounts);
  const { slotClass, examples: slotExamples } = slotClasses(context, amounts);
  const slotClassCount = slotExamples.length;
  const classAmount = new Int32Array(personExamples.length * slotClassCount);
  const isPriced = new Uint8Array(slotClassCount);
  personExamples.forEach((person, row) => {
    if (person === undefined) return;
    const amountOf = amounts.amountsOf(person);
    slotExamples.forEach(({ slot, place }, column) => {
      const amount = amountOf(slot, place);
      if (amount === 0) return;
      classAmount[row * slotClassCount + column] = amount;
      isPriced[column] = 1;
    });
  });
  for (let slot = 0; slot < slotClass.length; slot++) if (isPriced[slotClass[slot]!] === 0) slotClass[slot] = -1;
  return { personClass, slotClass, slotClassCount, classAmount, isUsed: isPriced.includes(1) };
}

/** Classes in order of first appearance; people whose amount is always 0 share one class without an example. */
function personClasses(
  context: CompileContext,
  amounts: ClassAmounts,
): { readonly personClass: Int32Array; readonly examples: readonly (Person | undefined)[] } {
  const personClass = new Int32Array(context.people.length).fill(-1);
  const examples: (Person | undefined)[] = [];
  const classes = new Map<string | undefined, number>();
  for (const index of context.peopleOf(amounts.people)) {
    const person = context.people[index]!;
    const key = amounts.personKey(person);
    let found = classes.get(key);
    if (found === undefined) {
      found = examples.length;
      classes.set(key, found);
      examples.push(key === undefined ? undefined : person);
    }
    personClass[index] = found;
  }
  return { personClass, examples };
}

function slotClasses(
  context: CompileContext,
  amounts: ClassAmounts,
): { readonly slotClass: Int32Array; readonly examples: readonly { readonly slot: SlotUnit; readonly place: Place }[] } {
  const slotClass = new Int32Array(context.slots.length).fill(-1);
  const mask = context.maskOf(amounts.shifts);
  const examples: { slot: SlotUnit; place: Place }[] = [];
  const classes = new Map<string, number>();
  context.slots.forEach((slot, index) => {
    const { place } = slot;
    if (place === undefined || mask[index] === 0) return;
    const key = amounts.slotKey(slot, place);
    if (key === undefined) return;
    let found = classes.get(key);
    if (found === undefined) {
      found = examples.length;
      classes.set(key, found);
      examples.push({ slot, place });
    }
    slotClass[index] = found;
  });
  return { slotClass, examples };
}
