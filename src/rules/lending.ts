import { bestEngagement } from "../problem/bestEngagement";
import { organisationOf } from "../problem/organisationOf";
import type { Person } from "../problem/person";
import type { Problem } from "../problem/problem";
import type { LendingRule } from "../problem/rules/lending";
import type { Shift } from "../problem/shift";
import { classTable } from "./classPick";
import { addDayGroups } from "./dayGroups";
import { dayWindows, holdsFirstDay } from "./dayWindows";
import { engagementBuckets, engagementKey } from "./engagementClasses";
import type { RuleDefinition } from "./ruleDefinition";
import { duration, stretchOf } from "./wording";

/** Organisations lend each other no more than agreed: one group for each window; a balance has a tally for either direction. */
export const lending: RuleDefinition<"lending"> = {
  kind: "lending",
  compile(rule, context) {
    const { problem } = context;
    const buckets = engagementBuckets(context);
    const mask = context.maskOf(rule.shifts);
    const windows = dayWindows(rule.over, problem.planning);
    const carried = carriedOf(problem, rule);
    for (const sign of rule.measure === "balance" ? [1, -1] : [1]) {
      const table = classTable(context, {
        people: rule.people,
        shifts: rule.shifts,
        personKey: (person) => engagementKey(person, problem.planning, { withCost: true, withOrder: true }),
        slotKey: ({ day, workMinutes }, { shift }) => JSON.stringify([shift.organisationId, buckets[day], workMinutes]),
        amountsOf:
          (person) =>
          ({ workMinutes }, { shift }) =>
            sign * lendingDirection(rule, problem, person, shift) * workMinutes,
      });
      if (!table.isUsed && carried === 0) continue;
      const groups = windows.map((window) => ({
        window,
        mask,
        minimum: -Infinity,
        maximum: rule.maximum,
        base: holdsFirstDay(window) ? sign * carried : 0,
        organisationId: rule.organisationId,
      }));
      addDayGroups(groups, table, context.header(rule, rule.unit), { unit: rule.unit, quadratic: false, judgeEmpty: true }, context);
    }
  },
  sentence(rule, facts, language) {
    const measured = facts.measured === undefined ? facts.amount * rule.unit + rule.maximum : Math.abs(facts.measured);
    const [much, limit] = [duration(measured, language), duration(rule.maximum, language)];
    const when = stretchOf(facts, language);
    const organisation = facts.details[0] ?? rule.organisationId;
    const isBalance = rule.measure === "balance";
    if (language === "nl") {
      const what = isBalance ? "is het verschil tussen uitlenen en inlenen" : "is er uitgeleend:";
      return `Bij ${organisation}${when} ${what} ${much}; afgesproken is hoogstens ${limit}.`;
    }
    const what = isBalance ? "the difference between hours lent and borrowed is" : "the time lent out is";
    return `At ${organisation}${when} ${what} ${much}; agreed is at most ${limit}.`;
  },
};

/** How an assignment counts: 1 = lent by the organisation of the rule, -1 = lent to it (balance only), 0 = neither. */
export function lendingDirection(rule: LendingRule, problem: Problem, person: Person, { organisationId: host, day }: Shift): -1 | 0 | 1 {
  const best = bestEngagement(problem, person, host, day);
  if (best?.tier !== "regionalPool" || best.engagement === undefined) return 0;
  const home = best.engagement.organisationId;
  const isOther = (id: string): boolean => rule.otherId === undefined || rule.otherId === id;
  if (home === rule.organisationId && isOther(host)) return 1;
  return rule.measure === "balance" && host === rule.organisationId && isOther(home) ? -1 : 0;
}

function carriedOf(problem: Problem, { id, organisationId }: LendingRule): number {
  return organisationOf(problem, organisationId).carried.find(({ ruleId }) => ruleId === id)?.amount ?? 0;
}
