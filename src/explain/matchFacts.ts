import { bestEngagement } from "../problem/bestEngagement";
import { coveredQualifications, stepsAbove } from "../problem/coversQualification";
import { needsOf } from "../problem/needs";
import { organisationOf } from "../problem/organisationOf";
import type { Person } from "../problem/person";
import type { Problem } from "../problem/problem";
import type { Rule } from "../problem/rules/rule";
import { isLate, isShort } from "../rules/callNotice";
import type { RuleFacts } from "../rules/ruleFacts";
import type { SlotUnit } from "../rules/slotUnit";
import type { ExplainContext } from "./explainContext";
import type { FoundMatch } from "./foundMatch";
import { statedRule } from "./statedRule";
import { slotLabel, spanLabels, tierLabel } from "./labels";

/** What a match is about, ready to print. `person`: index, `undefined` for rules about a shift or a group. */
export function factsOf(context: ExplainContext, match: FoundMatch, person: number | undefined): RuleFacts {
  const { problem, language, slots } = context;
  const rule = statedRule(problem, match);
  const places = match.slots.map((slot) => slots[slot]!);
  const { from, to } = match;
  const labels = from === undefined || to === undefined ? undefined : spanLabels(from, to, problem.planning, language);
  const someone = person === undefined ? undefined : problem.people[person];
  return {
    personName: someone?.name,
    shiftLabels: places.map((place) => slotLabel(place, problem.planning, language)),
    demandName: places.length === 1 ? places[0]!.place?.demand.id : undefined,
    amount: match.amount,
    measured: match.measured,
    bound: match.bound,
    from: labels?.[0],
    to: labels?.[1],
    details: detailsOf(context, rule, match, someone, places[0]),
  };
}

/** Names of other things that a rule about an organisation, or about one person on one demand line, wants to say. */
function detailsOf(
  { problem, language }: ExplainContext,
  rule: Rule,
  { organisationId, people }: FoundMatch,
  person: Person | undefined,
  slot: SlotUnit | undefined,
): readonly string[] {
  if (organisationId !== undefined) return [organisationOf(problem, organisationId).name];
  if (people !== undefined) return people.map((index) => problem.people[index]!.name);
  const place = slot?.place;
  if (person === undefined || place === undefined) return [];
  const { shift, demand } = place;
  const organisation = organisationOf(problem, shift.organisationId);
  switch (rule.kind) {
    case "requiredQualification": {
      const needs = rule.requires === undefined ? demand : needsOf(rule.requires);
      const covered = coveredQualifications(problem, person, shift);
      const isMissing = (id: string): boolean => stepsAbove(covered, needs, id) === undefined;
      // Who holds it under supervision only is told so, or the sentence would seem wrong.
      const nameOf = (id: string): string =>
        `${qualificationName(problem, id)}${covered.supervised.has(id) ? ` (${language === "nl" ? "zelfstandig" : "independently"})` : ""}`;
      const missing = needs.allOf.filter(isMissing).map(nameOf);
      if (needs.anyOf.length === 0 || !needs.anyOf.every(isMissing)) return missing;
      return [...missing, needs.anyOf.map(nameOf).join(language === "nl" ? " of " : " or ")];
    }
    case "validEngagement": {
      // What connects them in spite of the match is a tier that the organisation bans.
      const banned = bestEngagement(problem, person, shift.organisationId, shift.day);
      return [organisation.name, ...(banned === undefined ? [] : [tierLabel(banned.tier, language)])];
    }
    case "callNotice": {
      const { noticeHours, minimumMinutes } = bestEngagement(problem, person, shift.organisationId, shift.day)?.engagement?.call ?? {};
      const isBroken = { notice: isLate(problem, person, shift), length: isShort(problem, person, shift) };
      return [String(isBroken.notice ? noticeHours : 0), String(isBroken.length ? minimumMinutes : 0)];
    }
    case "blocks":
      return organisation.blockedPersonIds.includes(person.id) ? [organisation.name] : [];
    case "releaseTime":
    case "tierPreference":
      // Both rules only speak of people who serve the organisation.
      return [tierLabel(bestEngagement(problem, person, shift.organisationId, shift.day)!.tier, language)];
    default:
      return [];
  }
}

function qualificationName(problem: Problem, id: string): string {
  return problem.qualifications.find((qualification) => qualification.id === id)!.name;
}
