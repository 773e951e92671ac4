import { coveredQualifications } from "../problem/coversQualification";
import { classTable } from "./classPick";
import { pickKernel } from "./pickKernel";
import { coverKey, qualificationBuckets, qualificationKey } from "./qualificationClasses";
import type { RuleDefinition } from "./ruleDefinition";
import { listed, shiftOf, who } from "./wording";

/** Who is assigned holds what the demand line requires. */
export const requiredQualification: RuleDefinition<"requiredQualification"> = {
  kind: "requiredQualification",
  compile(rule, context) {
    const { problem } = context;
    const buckets = qualificationBuckets(context);
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: (person) => qualificationKey(person, context),
      slotKey: ({ day }, { shift, demand: { allOf, anyOf } }) =>
        allOf.length + anyOf.length === 0
          ? undefined
          : JSON.stringify([coverKey(shift.organisationId, problem), [...allOf].sort(), [...anyOf].sort(), buckets[day]]),
      amountsOf:
        (person) =>
        (_slot, { shift, demand: { allOf, anyOf } }) => {
          const covered = coveredQualifications(problem, person, shift.organisationId, shift.day);
          return allOf.filter((id) => !covered.has(id)).length + (anyOf.length > 0 && !anyOf.some((id) => covered.has(id)) ? 1 : 0);
        },
    });
    if (!table.isUsed) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, [], table, undefined));
  },
  sentence(_rule, facts, language) {
    const missing = facts.details.length === 0 ? undefined : listed(facts.details, language);
    if (language === "nl") {
      return `${who(facts, language)} heeft niet alles wat ${shiftOf(facts, language)} vraagt${missing === undefined ? "" : `; ontbreekt: ${missing}`}.`;
    }
    return `${who(facts, language)} does not hold all that ${shiftOf(facts, language)} requires${missing === undefined ? "" : `; missing: ${missing}`}.`;
  },
};
