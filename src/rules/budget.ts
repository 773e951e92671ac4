import { bestEngagement } from "../problem/bestEngagement";
import type { BudgetRule } from "../problem/rules/budget";
import { classTable } from "./classPick";
import { dayWindows, disjointSets } from "./dayWindows";
import { engagementBuckets, engagementKey } from "./engagementClasses";
import type { RuleDefinition } from "./ruleDefinition";
import { wageCents } from "./wage";
import { counted, duration, money, nouns, stretchOf } from "./wording";

/** Work by the given tiers stays within a budget: one group for each window. */
export const budget: RuleDefinition<"budget"> = {
  kind: "budget",
  compile(rule, context) {
    const mask = context.maskOf(rule.shifts);
    const buckets = engagementBuckets(context);
    const withCost = rule.measure === "cents";
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: (person) => engagementKey(person, context.problem.planning, { withCost }),
      slotKey: ({ day, workMinutes, paidMinutes }, { shift }) =>
        JSON.stringify([
          shift.organisationId,
          buckets[day],
          rule.measure === "shifts" ? 0 : rule.measure === "cents" ? paidMinutes : workMinutes,
        ]),
      amountsOf:
        (person) =>
        ({ workMinutes, paidMinutes }, { shift }) => {
          const best = bestEngagement(context.problem, person, shift.organisationId, shift.day);
          if (best === undefined || !rule.tiers.includes(best.tier)) return 0;
          return amountOf(rule, workMinutes, paidMinutes, best.engagement?.costCentsPerHour ?? 0);
        },
    });
    if (!table.isUsed) return;
    for (const windows of disjointSets(dayWindows(rule.over, context.problem.planning))) {
      context.addTally({
        kind: "tally",
        ...context.header(rule, rule.measure === "minutes" ? rule.unit : context.minutesPerCount),
        groupCount: windows.length,
        slotGroup: Int32Array.from(context.slots, ({ place, day }, slot) =>
          place === undefined || mask[slot] === 0 ? -1 : windows.findIndex(({ from, to }) => from <= day && day <= to),
        ),
        personClass: table.personClass,
        slotClass: table.slotClass,
        slotClassCount: table.slotClassCount,
        classAmount: table.classAmount,
        minimum: -Infinity,
        maximum: rule.maximum,
        unit: rule.unit,
        judgeEmpty: false,
      });
    }
  },
  sentence(rule, facts, language) {
    const amount = (value: number): string => {
      if (rule.measure === "minutes") return duration(value, language);
      return rule.measure === "cents" ? money(value, language) : counted(value, nouns.shift, language);
    };
    const [measured, bound] = [amount(facts.measured ?? rule.maximum + facts.amount * rule.unit), amount(facts.bound ?? rule.maximum)];
    const when = stretchOf(facts, language);
    return language === "nl"
      ? `Het budget '${rule.id}'${when} is overschreden: ${measured} ingezet van ${bound}.`
      : `The budget '${rule.id}'${when} is exceeded: ${measured} used of ${bound}.`;
  },
};

function amountOf(rule: BudgetRule, workMinutes: number, paidMinutes: number, centsPerHour: number): number {
  switch (rule.measure) {
    case "minutes":
      return workMinutes;
    case "shifts":
      return 1;
    case "cents":
      return wageCents(centsPerHour, paidMinutes);
  }
}
