import { isCustomInput } from "../custom/customRuleInput";
import type { IssueList } from "../issueList";
import type { Loose } from "../loose";
import type { ProblemInput } from "../problem";

/** Warns about problems in which there is nothing to decide, or nothing to decide by. */
export function warnAboutWhole(input: Loose<ProblemInput>, isBroken: (path: string) => boolean, issues: IssueList): void {
  if (input.shifts?.length === 0) issues.warning("no-shifts", "shifts", "shifts is empty; there is nothing to plan.");
  if (input.professionals?.length === 0 && (input.volunteers ?? []).length === 0 && !isBroken("volunteers")) {
    issues.warning("no-people", "professionals", "professionals and volunteers are empty; there is nobody to plan.");
  }
  const { rules } = input;
  // A kind of one's own may ask for cover too.
  if (rules === undefined || rules.some((rule) => rule?.kind === undefined || isCustomInput(rule))) return;
  const asksForCover = rules.some((rule) => rule?.kind === "demandCover" && rule.bound !== "surplus" && rule.bound !== "maximum");
  if (asksForCover) return;
  const message =
    'no rule asks for people on demand lines, so that the best roster is empty; add a demandCover rule with bound "minimum" or "target".';
  issues.warning("nothing-asks-for-cover", "rules", message);
}
