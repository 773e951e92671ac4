import { bestEngagement } from "../problem/bestEngagement";
import { classTable } from "./classPick";
import { engagementBuckets, engagementKey } from "./engagementClasses";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, listed, nouns, shiftOf, who } from "./wording";

/** Inner tiers come first. */
export const tierPreference: RuleDefinition<"tierPreference"> = {
  kind: "tierPreference",
  compile(rule, context) {
    const buckets = engagementBuckets(context);
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: (person) => engagementKey(person, context.problem.planning, { withCost: false }),
      slotKey: ({ day }, { shift }) => JSON.stringify([shift.organisationId, buckets[day]]),
      amountsOf:
        (person) =>
        (_slot, { shift }) => {
          const best = bestEngagement(context.problem, person, shift.organisationId, shift.day);
          return best === undefined ? 0 : (rule.costs[best.tier] ?? 0);
        },
    });
    if (!table.isUsed) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, [], table, undefined));
  },
  sentence(_rule, facts, language) {
    const points = counted(facts.amount, nouns.point, language);
    const tier = facts.details.length === 0 ? "" : listed(facts.details, language);
    if (language === "nl") {
      return `${who(facts, language)} komt op ${shiftOf(facts, language)} uit een verdere schil${tier === "" ? "" : ` (${tier})`}: ${points}.`;
    }
    return `${who(facts, language)} comes to ${shiftOf(facts, language)} from an outer tier${tier === "" ? "" : ` (${tier})`}: ${points}.`;
  },
};
