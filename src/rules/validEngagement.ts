import { servingEngagements } from "../problem/bestEngagement";
import { classTable } from "./classPick";
import { engagementBuckets, engagementKey } from "./engagementClasses";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { shiftOf, who } from "./wording";

/** Who is assigned has a working relation that serves the shift's organisation. */
export const validEngagement: RuleDefinition<"validEngagement"> = {
  kind: "validEngagement",
  compile(rule, context) {
    const buckets = engagementBuckets(context);
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: (person) => engagementKey(person, context.problem.planning, { withCost: false }),
      slotKey: ({ day }, { shift }) => JSON.stringify([shift.organisationId, buckets[day]]),
      amountsOf:
        (person) =>
        (_slot, { shift }) =>
          servingEngagements(context.problem, person, shift.organisationId, shift.day).length === 0 ? 1 : 0,
    });
    if (!table.isUsed) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, [], table, undefined));
  },
  sentence(_rule, facts, language) {
    const [organisation = "", bannedTier] = facts.details;
    if (bannedTier !== undefined) {
      return language === "nl"
        ? `${who(facts, language)} kan niet op ${shiftOf(facts, language)}: ${organisation} zet die dag niemand in uit deze schil (${bannedTier}).`
        : `${who(facts, language)} cannot take ${shiftOf(facts, language)}: ${organisation} uses nobody from this tier (${bannedTier}) that day.`;
    }
    if (language === "nl") {
      return `${who(facts, language)} heeft geen geldige inzet${organisation === "" ? "" : ` bij ${organisation}`} voor ${shiftOf(facts, language)}.`;
    }
    return `${who(facts, language)} has no valid engagement${organisation === "" ? "" : ` with ${organisation}`} for ${shiftOf(facts, language)}.`;
  },
};
