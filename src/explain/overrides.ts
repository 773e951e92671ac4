import { coverAmount } from "../kernels/cover";
import { groupsOfSlot } from "../kernels/tally";
import type { Pin } from "../problem/pin";
import type { Rule } from "../problem/rules/rule";
import type { Lines } from "../roster/evaluateRoster";
import { headcounts, inheritedTallies } from "../roster/evaluateRoster";
import type { OverrideReport, OverrideUse, PinWithoutReason } from "../score/overrideUse";
import { assignmentChange } from "./assignmentChange";
import type { ExplainContext } from "./explainContext";
import { totalOf } from "./foundMatch";
import { heldPins } from "./heldPins";
import { hardFixedMatches } from "./lineMatches";

/** What became of every override of the problem, and which pins break hard rules without one; the same as the checker says. */
export function overrideReport(context: ExplainContext, lines: Lines): OverrideReport {
  const { problem } = context;
  const pins = pinsOfProblem(context, lines);
  const shares = new Map<Pin, Map<number, number>>();
  const add = (pin: Pin, rule: number, inherited: number): void => {
    const byRule = shares.get(pin) ?? new Map<number, number>();
    shares.set(pin, byRule.set(rule, inherited + (byRule.get(rule) ?? 0)));
  };
  const held = pins.filter(({ isHeld }) => isHeld).sort((a, b) => a.slot - b.slot || a.person - b.person);
  shareLines(context, held, add);
  shareGroups(context, held, add);

  const overrides: OverrideUse[] = [];
  const pinsWithoutReason: PinWithoutReason[] = [];
  problem.rules.forEach((rule, index) => {
    for (const one of pins) {
      const inherited = Math.max(0, shares.get(one.pin)?.get(index) ?? 0);
      if (isOverridden(one.pin, rule)) overrides.push(useOf(rule, one.pin, inherited, chargedShare(context, lines, rule, one)));
      else if (inherited > 0) {
        pinsWithoutReason.push({ ruleId: rule.id, ...assignmentIn(one.pin), isOverridable: rule.overridable === true, inherited });
      }
    }
  });
  return { overrides, pinsWithoutReason };
}

/** A pin in the terms of the dense instance. */
interface PinnedSlot {
  readonly pin: Pin;
  readonly person: number;
  readonly slot: number;
  /** Whether the roster has it. */
  readonly isHeld: boolean;
}

/** The pins in the order of the problem. */
function pinsOfProblem({ problem, instance, slots }: ExplainContext, lines: Lines): PinnedSlot[] {
  if (problem.pins.length === 0) return [];
  const personOf = new Map(instance.personIds.map((id, person) => [id, person]));
  const slotsOfShift = new Map<string, number[]>();
  slots.forEach(({ place }, slot) => {
    if (place === undefined) return;
    const list = slotsOfShift.get(place.shift.id);
    if (list === undefined) slotsOfShift.set(place.shift.id, [slot]);
    else list.push(slot);
  });
  return problem.pins.map((pin) => {
    const person = personOf.get(pin.personId)!;
    const slot = slotsOfShift.get(pin.shiftId)!.find((other) => instance.slotDemandIds[other] === pin.demandId)!;
    return { pin, person, slot, isHeld: heldPins(instance, person, lines[person]!).includes(slot) };
  });
}

function isOverridden(pin: Pin, rule: Rule): boolean {
  return pin.override?.ruleIds.includes(rule.id) === true;
}

function assignmentIn({ personId, shiftId, demandId }: Pin) {
  return { personId, shiftId, demandId };
}

function useOf(rule: Rule, pin: Pin, inherited: number, charged: number): OverrideUse {
  const isInUse = rule.level === "hard" ? inherited > 0 : charged > 0;
  return {
    ruleId: rule.id,
    ...assignmentIn(pin),
    level: rule.level,
    reason: pin.override!.reason,
    status: isInUse ? "inUse" : charged > 0 ? "charged" : "notNeeded",
    inherited,
    charged,
  };
}

/** Pins without an override for the rule first; the order stays otherwise. */
function inOrder(pins: readonly PinnedSlot[], rule: Rule): readonly PinnedSlot[] {
  if (!pins.some(({ pin }) => isOverridden(pin, rule))) return pins;
  return [...pins.filter(({ pin }) => !isOverridden(pin, rule)), ...pins.filter(({ pin }) => isOverridden(pin, rule))];
}

/** Lays what each hard rule about lines inherits at the door of one pin after the other, person by person. `held`: in slot order. */
function shareLines(context: ExplainContext, held: readonly PinnedSlot[], add: (pin: Pin, rule: number, inherited: number) => void): void {
  const byPerson = new Map<number, PinnedSlot[]>();
  for (const one of held) byPerson.set(one.person, [...(byPerson.get(one.person) ?? []), one]);
  for (const [person, own] of byPerson) {
    const amounts = fixedAmounts(context, person);
    for (const [rule, total] of amounts(own)) {
      if (total === 0) continue;
      const ordered = inOrder(own, context.problem.rules[rule]!);
      ordered.forEach(({ pin }, position) => {
        const [before, after] = [amounts(ordered.slice(0, position)), amounts(ordered.slice(0, position + 1))];
        add(pin, rule, (after.get(rule) ?? 0) - (before.get(rule) ?? 0));
      });
    }
  }
}

/** What hard rules find on the line of a person who has only fixed work and these pins, by rule; remembered. */
function fixedAmounts(context: ExplainContext, person: number): (pins: readonly PinnedSlot[]) => ReadonlyMap<number, number> {
  const known = new Map<string, ReadonlyMap<number, number>>();
  return (pins) => {
    const slots = pins.map(({ slot }) => slot).sort((a, b) => a - b);
    const key = slots.join();
    let amounts = known.get(key);
    if (amounts === undefined) {
      const sums = new Map<number, number>();
      for (const { rule, amount } of hardFixedMatches(context, person, slots)) sums.set(rule, amount + (sums.get(rule) ?? 0));
      known.set(key, (amounts = sums));
    }
    return amounts;
  };
}

/** The same for hard rules about headcounts and groups, over everybody. */
function shareGroups(context: ExplainContext, held: readonly PinnedSlot[], add: (pin: Pin, rule: number, inherited: number) => void): void {
  const { instance, problem } = context;
  const rules = new Set([...instance.covers, ...instance.tallies].filter(({ hard }) => hard).map(({ rule }) => rule));
  for (const rule of held.length === 0 ? [] : rules) {
    const broken = new Set(inheritedByGroups(context, rule, held).flatMap(({ slots }) => slots));
    const ordered = inOrder(
      held.filter(({ slot }) => broken.has(slot)),
      problem.rules[rule]!,
    );
    // What balances that were carried along cause alone is nobody's doing.
    let before = totalOf(inheritedByGroups(context, rule, []));
    ordered.forEach(({ pin }, position) => {
      const after = totalOf(inheritedByGroups(context, rule, ordered.slice(0, position + 1)));
      add(pin, rule, after - before);
      before = after;
    });
  }
}

/** Where, and by what, these pins alone exceed the maxima of a rule about headcounts or groups. */
function inheritedByGroups(
  { instance }: ExplainContext,
  rule: number,
  pins: readonly PinnedSlot[],
): { readonly amount: number; readonly slots: readonly number[] }[] {
  const lines: number[][] = instance.personIds.map(() => []);
  for (const { person, slot } of pins) lines[person]!.push(slot);
  const counts = headcounts(instance, lines);
  const found = instance.covers.flatMap((kernel) => {
    if (kernel.rule !== rule || (kernel.bound !== "maximum" && kernel.bound !== "surplus")) return [];
    return [...new Set(pins.map(({ slot }) => slot))].map((slot) => ({
      amount: coverAmount(kernel, instance, slot, counts[slot]!),
      slots: [slot],
    }));
  });
  for (const kernel of instance.tallies) {
    if (kernel.rule !== rule) continue;
    inheritedTallies(instance, kernel, lines).forEach((amount, group) => {
      const slots = pins.map(({ slot }) => slot).filter((slot) => groupsOfSlot(kernel, slot).includes(group));
      found.push({ amount, slots });
    });
  }
  return found.filter(({ amount }) => amount > 0);
}

/** By how much the charged amount of a rule would fall if the pinned assignment were left out of the roster. */
function chargedShare(context: ExplainContext, lines: Lines, rule: Rule, { person, slot, isHeld }: PinnedSlot): number {
  if (!isHeld) return 0;
  const without = lines.map((line, other) => (other === person ? line.filter((held) => held !== slot) : line));
  const change = assignmentChange(context, without, person, slot).find((one) => one.rule === rule)?.change ?? 0;
  return Math.max(0, change);
}
