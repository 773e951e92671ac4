import { formatDate } from "../time/civil";
import { compareText } from "./compareText";
import { countedSince, historyReach } from "./historyReach";
import type { Person } from "./person";
import type { Problem } from "./problem";
import type { Rule } from "./rules/rule";
import { matchesFilter } from "./tagFilter";

/**
 * Where a rule cannot be judged in full: what it finds is broken is broken, but that it finds nothing does not mean that all is well. Costs nothing.
 */
export interface UnknownVerdict {
  readonly ruleId: string;
  /** `history`: past shifts are not complete; `outsideHours`: hours elsewhere without times. */
  readonly reason: "history" | "outsideHours";
  /** First and last local date of what is missing, `YYYY-MM-DD`. */
  readonly missingFrom: string;
  readonly missingTo: string;
  /** Sorted. */
  readonly personIds: readonly string[];
}

/** Every rule that cannot be judged in full, in the order of the rules, people with the same gap together; independent of any roster. */
export function unknownVerdicts(problem: Problem): UnknownVerdict[] {
  return problem.rules.flatMap((rule) => {
    const reach = historyReach(rule);
    const people = problem.people.filter((person) => matchesFilter(rule.people, person.tags));
    return [
      ...grouped(rule, "history", people, (person) => missingHistory(rule, reach, person, problem)),
      ...grouped(rule, "outsideHours", people, (person) => hoursWithoutTimes(rule, reach, person, problem)),
    ];
  });
}

/** Day numbers, both ends included. */
type Gap = readonly [first: number, last: number];

function grouped(
  rule: Rule,
  reason: UnknownVerdict["reason"],
  people: readonly Person[],
  gapOf: (person: Person) => Gap | undefined,
): UnknownVerdict[] {
  const groups = new Map<string, { readonly gap: Gap; readonly personIds: string[] }>();
  for (const person of people) {
    const gap = gapOf(person);
    if (gap === undefined) continue;
    const group = groups.get(gap.join());
    if (group === undefined) groups.set(gap.join(), { gap, personIds: [person.id] });
    else group.personIds.push(person.id);
  }
  return [...groups.values()].map(({ gap: [first, last], personIds }) => ({
    ruleId: rule.id,
    reason,
    missingFrom: formatDate(first),
    missingTo: formatDate(last),
    personIds: personIds.sort(compareText),
  }));
}

function missingHistory(rule: Rule, reach: number, person: Person, { planning }: Problem): Gap | undefined {
  const since = Math.min(planning.firstDay - reach, countedSince(rule, planning, person));
  return since < person.knownFromDay ? [since, person.knownFromDay - 1] : undefined;
}

/** Rules that count minutes count these hours; every other rule about a line of work would have to know when they are. */
function hoursWithoutTimes(rule: Rule, reach: number, { credits }: Person, { planning }: Problem): Gap | undefined {
  if (!asksForTimes(rule)) return undefined;
  const since = planning.firstDay - reach;
  const days = credits.filter(({ tag, day }) => tag === "external" && day >= since).map(({ day }) => day);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

function asksForTimes(rule: Rule): boolean {
  switch (rule.kind) {
    case "custom":
      return rule.parts.some(asksForTimes);
    case "noOverlap":
    case "travelTime":
    case "restBetweenShifts":
    case "forbiddenSuccession":
    case "maximumDutyLength":
    case "dutyRest":
    case "dutySeries":
    case "dutyLimit":
    case "dutyFrequency":
    case "dutyBreaks":
    case "weeklyRest":
    case "consecutiveDays":
    case "consecutiveDaysOff":
    case "completeWeekends":
      return true;
    case "workLimit":
      return rule.measure !== "minutes" || rule.switch !== undefined;
    default:
      return false;
  }
}
