import { admissionClasses } from "./admissionClasses";
import { classTable } from "./classPick";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { shiftOf, who } from "./wording";

/** Who is assigned is admitted by the demand line. */
export const admission: RuleDefinition<"admission"> = {
  kind: "admission",
  compile(rule, context) {
    const table = classTable(
      context,
      admissionClasses(rule, context, (entry) => (entry === undefined ? 1 : 0)),
    );
    if (!table.isUsed) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, [], table, undefined));
  },
  sentence(_rule, facts, language) {
    const line = facts.demandName === undefined ? "" : ` (${facts.demandName})`;
    return language === "nl"
      ? `${who(facts, language)} wordt niet toegelaten op ${shiftOf(facts, language)}${line}.`
      : `${who(facts, language)} is not admitted to ${shiftOf(facts, language)}${line}.`;
  },
};
