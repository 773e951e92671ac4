import { bytesBy } from "../instance/numberBy";
import { bestEngagement } from "../problem/bestEngagement";
import type { BudgetRule } from "../problem/rules/budget";
import { classTable } from "./classPick";
import type { CompileContext } from "./compileContext";
import { addDayGroups, type DayGroup } from "./dayGroups";
import { type DayWindow, dayWindows, namedWindows } from "./dayWindows";
import { engagementBuckets, engagementKey } from "./engagementClasses";
import type { RuleDefinition } from "./ruleDefinition";
import { payClasses } from "./pay/payClasses";
import { counted, duration, money, nouns, stretchOf } from "./wording";

/** Work by the given tiers stays within a budget: one group for each window. */
export const budget: RuleDefinition<"budget"> = {
  kind: "budget",
  compile(rule, context) {
    const pay = payClasses(context, 0);
    const buckets = engagementBuckets(context);
    const isMoney = rule.measure === "cents";
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: isMoney ? pay.personKey : (person) => engagementKey(person, context.problem.planning, { withCost: false }),
      slotKey: isMoney
        ? pay.slotKey
        : ({ day, workMinutes }, { shift }) =>
            JSON.stringify([shift.organisationId, buckets[day], rule.measure === "shifts" ? 0 : workMinutes]),
      amountsOf: (person) => {
        const cents = pay.centsOf(person);
        return ({ workMinutes }, { shift }) => {
          const best = bestEngagement(context.problem, person, shift.organisationId, shift.day);
          if (best === undefined || !rule.tiers.includes(best.tier)) return 0;
          return amountOf(rule, workMinutes, () => cents(shift));
        };
      },
    });
    if (!table.isUsed) return;
    const header = context.header(rule, rule.measure === "minutes" ? rule.unit : context.minutesPerCount);
    addDayGroups(groupsOf(rule, context), table, header, { unit: rule.unit, quadratic: false, judgeEmpty: false }, context);
  },
  sentence(rule, facts, language) {
    const amount = (value: number): string => {
      if (rule.measure === "minutes") return duration(value, language);
      return rule.measure === "cents" ? money(value, language) : counted(value, nouns.shift, language);
    };
    const limit = facts.bound ?? rule.maximum ?? 0;
    const [measured, bound] = [amount(facts.measured ?? limit + facts.amount * rule.unit), amount(limit)];
    const when = stretchOf(facts, language);
    const [organisation] = facts.details;
    if (language === "nl") {
      const whose = organisation === undefined ? "" : ` van ${organisation}`;
      return `Het budget '${rule.id}'${whose}${when} is overschreden: ${measured} ingezet van ${bound}.`;
    }
    const whose = organisation === undefined ? "" : ` of ${organisation}`;
    return `The budget '${rule.id}'${whose}${when} is exceeded: ${measured} used of ${bound}.`;
  },
};

/** One group for each budget and window: the budget of all, and those of organisations. */
function groupsOf(rule: BudgetRule, context: CompileContext): readonly DayGroup[] {
  const { planning } = context.problem;
  const all = context.maskOf(rule.shifts);
  const groups: DayGroup[] = [];
  const add = (window: DayWindow, mask: Uint8Array, maximum: number, organisationId?: string): void => {
    groups.push({ window, mask, minimum: -Infinity, maximum, base: 0, organisationId });
  };
  if (rule.maximum !== undefined) for (const window of dayWindows(rule.over, planning)) add(window, all, rule.maximum);
  const isOf = (organisationId: string): Uint8Array =>
    bytesBy(context.slots, (slot, index) => (all[index] === 1 && slot.organisationId === organisationId ? 1 : 0));
  for (const { organisationId, periodId, maximum } of rule.perOrganisation) {
    const mask = isOf(organisationId);
    const ownPeriods = rule.perOrganisation.filter((entry) => entry.organisationId === organisationId).map((entry) => entry.periodId);
    for (const { id, window } of namedWindows(rule.over, planning)) {
      if (periodId === undefined ? id === undefined || !ownPeriods.includes(id) : periodId === id)
        add(window, mask, maximum, organisationId);
    }
  }
  return groups;
}

function amountOf(rule: BudgetRule, workMinutes: number, cents: () => number): number {
  switch (rule.measure) {
    case "minutes":
      return workMinutes;
    case "shifts":
      return 1;
    case "cents":
      return cents();
  }
}
