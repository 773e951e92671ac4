import { compareAssignments } from "../instance/rosterCodec";
import type { Assignment } from "../problem/assignment";
import type { Lines } from "../roster/evaluateRoster";
import type { RuleDifference } from "./assignmentChange";
import type { ExplainContext } from "./explainContext";
import { totalOf } from "./foundMatch";
import { groupMatches } from "./groupMatches";
import { heldPinLines, pinsOf } from "./heldPins";
import { hardFixedMatches, lineMatches } from "./lineMatches";

/** What a planner has to record to put somebody on a place in spite of overridable rules. Plain JSON. */
export interface NeededOverride {
  /** To be added to `pins` of the problem, once `override` has its `reason`. */
  readonly pin: Assignment & { readonly override: { readonly ruleIds: readonly string[] } };
  /**
   * Assignments of the roster that clash with the new one under these rules and are not pinned. Pinned as well they stay beside it; otherwise
   * the rules are still broken (and charged) as long as both are there, so that search takes these away.
   */
  readonly alsoPin: readonly Assignment[];
  /**
   * Blockers that are left with all these pins: rules that may not be overridden, and rules that charge pins all the same (minima, patterns of
   * days). Empty = the assignment becomes possible.
   */
  readonly remainingRuleIds: readonly string[];
}

/**
 * The override that lifts the overridable ones of some blockers of a person on a slot; `undefined` when none is overridable.
 *
 * @param blockers - Hard rules that would charge more with the assignment.
 */
export function neededOverride(
  context: ExplainContext,
  lines: Lines,
  person: number,
  slot: number,
  blockers: readonly RuleDifference[],
): NeededOverride | undefined {
  const { instance } = context;
  const overridable = blockers.filter(({ rule }) => rule.overridable === true);
  if (overridable.length === 0) return undefined;
  const clashes = clashesOf(context, lines, person, slot, overridable);
  const pins = heldPinLines(instance, lines).map((held, other) => {
    const added = clashes.filter((clash) => clash.person === other).map((clash) => clash.slot);
    return [...held, ...added, ...(other === person ? [slot] : [])].sort((a, b) => a - b);
  });
  const isLeft = ({ rule }: RuleDifference): boolean =>
    rule.overridable !== true || chargedRise(context, lines, person, slot, context.problem.rules.indexOf(rule), pins) > 0;
  return {
    pin: { ...assignmentOf(context, person, slot), override: { ruleIds: overridable.map(({ rule }) => rule.id) } },
    alsoPin: clashes.map((clash) => assignmentOf(context, clash.person, clash.slot)).sort(compareAssignments),
    remainingRuleIds: blockers.filter(isLeft).map(({ rule }) => rule.id),
  };
}

/** A place of somebody. */
interface Held {
  readonly person: number;
  readonly slot: number;
}

/** Assignments without a pin that are part of what the rules find. */
function clashesOf(
  { instance }: ExplainContext,
  lines: Lines,
  person: number,
  slot: number,
  differences: readonly RuleDifference[],
): Held[] {
  const clashes = new Map<string, Held>();
  const add = (held: Held): void => {
    const isNew = held.person === person && held.slot === slot;
    if (isNew || instance.slotShift[held.slot]! < 0 || pinsOf(instance, held.person).includes(held.slot)) return;
    clashes.set(`${held.person} ${held.slot}`, held);
  };
  for (const { matches } of differences) {
    for (const { charged, person: concerned, change } of matches) {
      if (change <= 0) continue;
      for (const other of charged.match.slots) {
        if (concerned !== undefined) add({ person: concerned, slot: other });
        else lines.forEach((line, holder) => line.some((held) => held === other) && add({ person: holder, slot: other }));
      }
    }
  }
  return [...clashes.values()];
}

/** By how much a hard rule would charge more with the assignment if these slots counted as fixed. */
function chargedRise(
  context: ExplainContext,
  lines: Lines,
  person: number,
  slot: number,
  rule: number,
  pins: readonly (readonly number[])[],
): number {
  const longer = lines.map((line, other) => (other === person ? [...line, slot].sort((a, b) => a - b) : line));
  const isOfRule = (match: { readonly rule: number }): boolean => match.rule === rule;
  const ofPerson = (slots: readonly number[] | Int32Array, fixed: readonly number[] | Int32Array): number => {
    const whole = totalOf(lineMatches(context, person, slots).whole.filter(isOfRule));
    return Math.max(0, whole - totalOf(hardFixedMatches(context, person, fixed).filter(isOfRule)));
  };
  const ofGroups = (all: Lines, fixed: readonly (readonly number[] | Int32Array)[]): number =>
    groupMatches(context, all, fixed).reduce((sum, { match, charged }) => (isOfRule(match) ? sum + charged : sum), 0);
  const held = heldPinLines(context.instance, lines);
  const before = ofPerson(lines[person]!, held[person]!) + ofGroups(lines, held);
  const after = ofPerson(longer[person]!, pins[person]!) + ofGroups(longer, pins);
  return after - before;
}

function assignmentOf({ instance }: ExplainContext, person: number, slot: number): Assignment {
  const shiftId = instance.shiftIds[instance.slotShift[slot]!]!;
  return { personId: instance.personIds[person]!, shiftId, demandId: instance.slotDemandIds[slot]! };
}
