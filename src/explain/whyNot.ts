import { compileProblem } from "../compile/compile";
import type { Instance } from "../instance/instance";
import type { Roster } from "../problem/assignment";
import type { Problem } from "../problem/problem";
import { kindNameOf } from "../problem/rules/rule";
import { compareScores, type Score } from "../score/score";
import { headcounts, type Lines } from "../roster/evaluateRoster";
import type { Language } from "../rules/ruleFacts";
import { assignmentChange, type DifferingMatch, type RuleDifference } from "./assignmentChange";
import { groupOf, groupRank } from "./blockerGroups";
import { type ExplainContext, explainContext } from "./explainContext";
import { pinsOf } from "./heldPins";
import { pinsRuleId } from "./missingPins";
import { neededOverride } from "./neededOverride";
import { rosterLines } from "./rosterLines";
import { placesOf, ruleMatchOf } from "./ruleMatch";
import type { Blocker, ChangedMatch, CoverEffect, SideEffect, WhyNot, WhyNotPlace } from "./whyNotResult";

/** Which assignment {@link whyNot} is about. */
export interface WhyNotQuestion {
  readonly personId: string;
  readonly shiftId: string;
  /** Absent = every demand line of the shift. */
  readonly demandId?: string;
}

/** Options of {@link whyNot}. */
export interface WhyNotOptions {
  /** Language of the sentences. Default "en". */
  readonly language?: Language;
}

/**
 * Says why a person does not work on a shift: for each demand line, everything that adding the assignment to the roster as it stands would
 * break or change, with margins.
 *
 * @throws InvalidRosterError with every error of the roster at once; RangeError for a question about an unknown person, shift or demand line.
 * @example
 * const { verdict, places } = whyNot(problem, roster, { personId: "anna", shiftId: "late-tue" });
 * for (const { ruleId, amount } of places[0].blockers) show(ruleId, amount);
 */
export function whyNot(problem: Problem, roster: Roster, question: WhyNotQuestion, options: WhyNotOptions = {}): WhyNot {
  const instance = compileProblem(problem);
  const lines = rosterLines(problem, instance, roster);
  const context = explainContext(problem, instance, options.language ?? "en");
  const { person, slots } = find(context, question);
  const places = slots.map((slot) => placeOf(context, lines, person, slot));
  const [best] = [...places].sort((a, b) => a.blockers.length - b.blockers.length || compareScores(a.scoreChange, b.scoreChange));
  const isPossible = places.some(({ verdict }) => verdict === "possible");
  return {
    format: "mekaar/1",
    personId: question.personId,
    shiftId: question.shiftId,
    verdict: isPossible ? "possible" : best!.verdict,
    places,
    leastChange: best!.leastChange,
  };
}

function find({ instance }: ExplainContext, { personId, shiftId, demandId }: WhyNotQuestion): { person: number; slots: readonly number[] } {
  const person = instance.personIds.indexOf(personId);
  if (person < 0) throw new RangeError(`personId is "${personId}"; the problem has no such person.`);
  const shift = instance.shiftIds.indexOf(shiftId);
  if (shift < 0) throw new RangeError(`shiftId is "${shiftId}"; the problem has no such shift.`);
  const slots: number[] = [];
  instance.slotShift.forEach((other, slot) => {
    if (other === shift && (demandId === undefined || instance.slotDemandIds[slot] === demandId)) slots.push(slot);
  });
  if (slots.length === 0) throw new RangeError(`demandId is "${String(demandId)}"; shift "${shiftId}" has no such demand line.`);
  return { person, slots };
}

function placeOf(context: ExplainContext, lines: Lines, person: number, slot: number): WhyNotPlace {
  const { instance } = context;
  const demandId = instance.slotDemandIds[slot]!;
  const held = lines[person]!;
  const isThere = held.some((other: number) => instance.slotShift[other] === instance.slotShift[slot]);
  const assigned = headcounts(instance, lines)[slot]!;
  if (isThere) {
    const cover = coverEffect(instance, slot, assigned, assigned);
    return { demandId, verdict: "alreadyAssigned", blockers: [], effects: [], cover, scoreChange: { hard: 0, cost: 0 }, leastChange: [] };
  }
  const differences = assignmentChange(context, lines, person, slot);
  const risen = differences.filter(({ rule, change }) => rule.level === "hard" && change > 0);
  const override = neededOverride(context, lines, person, slot, risen);
  const blockers = risen.map((difference) => blockerOf(context, difference, slot)).sort((a, b) => groupRank(a.group) - groupRank(b.group));
  const effects = differences
    .filter(({ rule, change }) => rule.level === "soft" || change < 0)
    .map((difference) => sideEffectOf(context, difference, slot));
  if (pinsOf(instance, person).includes(slot)) {
    effects.push({ ruleId: pinsRuleId, kind: pinsRuleId, level: "hard", change: -1, points: 0, matches: [] });
  }
  return {
    demandId,
    verdict: blockers.length === 0 ? "possible" : "blocked",
    blockers,
    effects,
    cover: coverEffect(instance, slot, assigned, assigned + 1),
    scoreChange: scoreChange(blockers, effects),
    leastChange: blockers.map(({ ruleId, group }) => ({ ruleId, group })),
    ...(override === undefined ? {} : { override }),
  };
}

function blockerOf(context: ExplainContext, { rule, change, matches }: RuleDifference, slot: number): Blocker {
  return {
    ruleId: rule.id,
    kind: kindNameOf(rule),
    group: groupOf(rule),
    amount: change,
    isOverridable: rule.overridable === true,
    matches: matches.filter((match) => match.change > 0).map((match) => changedMatch(context, match, slot)),
  };
}

function sideEffectOf(context: ExplainContext, { rule, change, matches }: RuleDifference, slot: number): SideEffect {
  return {
    ruleId: rule.id,
    kind: kindNameOf(rule),
    level: rule.level,
    change,
    points: rule.level === "soft" ? rule.weight * change : 0,
    matches: matches.map((match) => changedMatch(context, match, slot)),
  };
}

function changedMatch(context: ExplainContext, { charged, person, change }: DifferingMatch, slot: number): ChangedMatch {
  const { slots } = charged.match;
  // Rules about a place or a team do not set the person's own assignments against each other.
  const others = person === undefined ? [] : slots.filter((other) => other !== slot);
  return {
    ...ruleMatchOf(context, charged, person),
    change,
    conflictsWith: placesOf(context, others),
    involvesFixedWork: slots.some((other) => context.instance.slotShift[other]! < 0),
  };
}

function coverEffect(instance: Instance, slot: number, assigned: number, after: number): CoverEffect {
  const target = instance.slotTarget[slot]!;
  return {
    assigned,
    minimum: instance.slotMinimum[slot]!,
    target,
    maximum: instance.slotMaximum[slot]!,
    missingBefore: Math.max(0, target - assigned),
    missingAfter: Math.max(0, target - after),
  };
}

function scoreChange(blockers: readonly Blocker[], effects: readonly SideEffect[]): Score {
  let hard = 0;
  let cost = 0;
  for (const { amount } of blockers) hard += amount;
  for (const { level, change, points } of effects) {
    if (level === "hard") hard += change;
    cost += points;
  }
  return { hard, cost };
}
