import type { Rule } from "../problem/rules/rule";
import { minutesPerDay } from "../time/localTime";

/** Local days of history that a rule can look back on from the first day of a horizon; 0 when it does not look back. */
export function historyReach(rule: Rule): number {
  switch (rule.kind) {
    case "workLimit":
      return rule.over.kind === "rolling" ? rule.over.days : 0;
    case "weeklyRest":
      // One more day for a window that starts in the middle of one, and one for a duty that began on the day before.
      return Math.max(...rule.alternatives.map(({ windowMinutes }) => Math.ceil(windowMinutes / minutesPerDay))) + 2;
    case "consecutiveDays":
    case "consecutiveDaysOff":
      return Math.max(rule.minimum ?? 0, rule.maximum ?? 0) + 1;
    default:
      return 0;
  }
}
