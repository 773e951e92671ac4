import type { Wish } from "../problem/person";
import type { WishesRule } from "../problem/rules/wishes";
import type { CompileContext } from "./compileContext";
import { filterKey, isOpen } from "./filterKey";
import { PickEntries } from "./pickEntries";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { shiftOf, stretchOf, who } from "./wording";

/** Avoid wishes become entries of one pick kernel, work wishes of another or, where several shifts can grant them, windows. */
export const wishes: RuleDefinition<"wishes"> = {
  kind: "wishes",
  compile(rule, context) {
    const people = context.peopleOf(rule.people);
    const avoid = new PickEntries({ once: false });
    const work = new PickEntries({ once: false });
    const windows = new Map<string, SharedWish>();
    const lost = new Map<number, number[]>();
    for (const person of people) {
      let lostWeight = 0;
      for (const wish of context.people[person]!.wishes) {
        if (wish.kind === "avoid") addAvoid(person, wish, rule, context, avoid);
        else if (wish.end <= context.problem.planning.start) lostWeight += wish.weight;
        else addWork(person, wish, rule, context, work, windows);
      }
      if (lostWeight > 0) lost.set(lostWeight, [...(lost.get(lostWeight) ?? []), person]);
    }
    const header = context.header(rule, context.minutesPerCount);
    // Two kernels, so that a granted wish never makes good for one that a pin breaks on the same slot.
    if (!avoid.isEmpty) context.addPick(pickKernel(header, context, people, undefined, avoid));
    if (!work.isEmpty) context.addPick(pickKernel(header, context, people, undefined, work));
    for (const { slots, weight, people: wishing } of windows.values()) addWindow(slots, weight, weight, Infinity, wishing, rule, context);
    // A wish about the past is inherited: a count of nothing that lies above its maximum before anything is planned.
    for (const [weight, wishing] of lost) addWindow([], 0, -Infinity, -weight, wishing, rule, context);
  },
  sentence(_rule, facts, language) {
    if (facts.shiftLabels.length > 0) {
      return language === "nl"
        ? `${who(facts, language)} werkt liever niet op ${shiftOf(facts, language)}.`
        : `${who(facts, language)} asked not to work on ${shiftOf(facts, language)}.`;
    }
    return language === "nl"
      ? `${who(facts, language)} wilde graag werken${stretchOf(facts, language)}, maar is daar niet ingedeeld.`
      : `${who(facts, language)} asked to work${stretchOf(facts, language)}, but is not assigned there.`;
  },
};

/** Up to this many slots are listed one by one; more are found by time and mask. */
const listedSlots = 16;

function addAvoid(person: number, wish: Wish, rule: WishesRule, context: CompileContext, entries: PickEntries): void {
  const { start, end, weight } = wish;
  const slots = context.placesMatching(start, end, [wish.shifts, rule.shifts], listedSlots);
  if (slots === undefined) {
    const mask = isOpen(wish.shifts) && isOpen(rule.shifts) ? undefined : context.maskOf(wish.shifts, rule.shifts);
    entries.addTimed(person, { from: start, to: end, mode: "startsIn", mask, amount: weight });
  } else for (const slot of slots) entries.addException(person, slot, weight);
}

/** People with the same work wish share one kernel. */
interface SharedWish {
  readonly weight: number;
  readonly slots: readonly number[];
  readonly people: number[];
}

function addWork(
  person: number,
  wish: Wish,
  rule: WishesRule,
  context: CompileContext,
  entries: PickEntries,
  windows: Map<string, SharedWish>,
): void {
  const { start, end, weight } = wish;
  const key = `${start},${end},${weight},${filterKey(wish.shifts)}`;
  const known = windows.get(key);
  if (known !== undefined) {
    known.people.push(person);
    return;
  }
  const slots = context.placesMatching(start, end, [wish.shifts, rule.shifts], Infinity) ?? [];
  const shifts = new Set(slots.map((slot) => context.slots[slot]!.place?.shift));
  if (shifts.size > 1) {
    windows.set(key, { weight, slots, people: [person] });
    return;
  }
  // A person holds at most one line of a shift, so at most one of these pays the base back.
  entries.addBase(person, weight);
  for (const slot of slots) entries.addException(person, slot, -weight);
}

/** One window over the given slots; each counts `amount`, so that only a shortage of all of them matters. */
function addWindow(
  slots: readonly number[],
  amount: number,
  minimum: number,
  maximum: number,
  people: readonly number[],
  rule: WishesRule,
  context: CompileContext,
): void {
  const windowOffsets = new Int32Array(context.slots.length + 1);
  for (const slot of slots) windowOffsets[slot + 1] = 1;
  for (let slot = 0; slot < context.slots.length; slot++) windowOffsets[slot + 1]! += windowOffsets[slot]!;
  context.addWindow(
    {
      kind: "window",
      ...context.header(rule, context.minutesPerCount),
      form: "sum",
      windowCount: 1,
      windowOffsets,
      windowItems: new Int32Array(slots.length),
      windowAmounts: new Int32Array(slots.length).fill(amount),
      slotBucket: new Int32Array(0),
      bucketDays: 0,
      minimum: Float64Array.of(minimum),
      maximum: Float64Array.of(maximum),
      unit: 1,
      quadratic: false,
      carriedWindow: -1,
    },
    people,
  );
}
