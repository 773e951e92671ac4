import { mondayOf } from "../time/civil";
import { minutesPerDay } from "../time/localTime";
import type { Person } from "./person";
import type { Planning } from "./planning";
import type { Over } from "./rules/over";
import type { Rule } from "./rules/rule";

/** A unit that lasts into the horizon starts at most two days before it, and the duty it belongs to may have begun a day earlier. */
const dutyDays = 3;

/** Local days before the horizon that a rule looks at; 0 when it does not look back. Counters that go on (weeks, periods) are not part of it: see {@link countedSince}. */
export function historyReach(rule: Rule): number {
  switch (rule.kind) {
    case "custom":
      return Math.max(0, ...rule.parts.map(historyReach));
    case "noOverlap":
      return 2;
    case "travelTime":
      return 2 + daysOf(rule.maximumGapMinutes);
    case "restBetweenShifts":
      return 2 + daysOf(rule.restMinutes);
    case "forbiddenSuccession":
      return rule.gapDays;
    case "maximumDutyLength":
    case "dutyBreaks":
      return dutyDays;
    case "dutyRest": {
      const rests = [rule, ...rule.sharesReductionsWith].map(({ restMinutes, withinMinutes = 0 }) =>
        daysOf(Math.max(restMinutes, withinMinutes)),
      );
      const window = rule.reductions.length === 0 ? 0 : daysOf(rule.reductionWindowMinutes);
      return dutyDays + window + Math.max(...rests) + (rule.series?.minimum ?? 0);
    }
    case "dutySeries":
      return dutyDays + rule.maximum;
    case "dutyFrequency":
      return dutyDays + daysOf(rule.windowMinutes);
    case "weeklyRest":
      return dutyDays - 1 + Math.max(...rule.alternatives.map(({ windowMinutes }) => daysOf(windowMinutes)));
    case "workLimit":
    case "dutyLimit":
      return rolledDays(rule.over);
    case "continuity":
      return rule.days;
    case "consecutiveDays":
    case "consecutiveDaysOff":
      return Math.max(rule.minimum ?? 0, rule.maximum ?? 0) + 1;
    default:
      return 0;
  }
}

/**
 * First day number of the window of a counting rule that holds the first day of the horizon, as far as it lies before it and no carried counter speaks
 * for what was counted there; the first day of the horizon when there is no such window.
 */
export function countedSince(rule: Rule, planning: Planning, person: Person): number {
  const { firstDay, periods } = planning;
  const { carried } = person;
  if (rule.kind === "custom") return Math.min(firstDay, ...rule.parts.map((part) => countedSince(part, planning, person)));
  if (rule.kind === "attendanceDays") return mondayOf(firstDay);
  if (rule.kind !== "workLimit" && rule.kind !== "dutyLimit" && rule.kind !== "homeShare") return firstDay;
  if (rule.kind !== "dutyLimit" && carried.some(({ ruleId }) => ruleId === rule.id)) return firstDay;
  switch (rule.over.kind) {
    case "week":
      return mondayOf(firstDay);
    case "rollingWeeks":
      return mondayOf(firstDay) - 7 * (rule.over.weeks - 1);
    case "period":
      return periods.reduce(
        (least, { fromDay, toDay }) => (fromDay <= firstDay && firstDay <= toDay ? Math.min(least, fromDay) : least),
        firstDay,
      );
    default:
      return firstDay;
  }
}

/** Days that windows which move with the calendar can reach back from any first day. */
function rolledDays(over: Over): number {
  switch (over.kind) {
    case "rolling":
      return over.days - 1;
    case "rollingWeeks":
      return 7 * over.weeks - 1;
    default:
      return 0;
  }
}

function daysOf(minutes: number): number {
  return Math.ceil(minutes / minutesPerDay);
}
