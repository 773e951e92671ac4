import { admissionClasses } from "./admissionClasses";
import { classTable } from "./classPick";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, shiftFirst } from "./wording";

/** Demand lines say whom they prefer. */
export const admissionPreference: RuleDefinition<"admissionPreference"> = {
  kind: "admissionPreference",
  compile(rule, context) {
    const table = classTable(
      context,
      admissionClasses(rule, context, (entry) => entry?.cost ?? 0),
    );
    if (!table.isUsed) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, [], table, undefined));
  },
  sentence(_rule, facts, language) {
    const points = counted(facts.amount, nouns.point, language);
    return language === "nl"
      ? `${shiftFirst(facts, language)} heeft liever iemand anders dan ${facts.personName ?? "deze persoon"} (${points}).`
      : `${shiftFirst(facts, language)} prefers someone other than ${facts.personName ?? "this person"} (${points}).`;
  },
};
