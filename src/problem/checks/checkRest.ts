import type { IssueList } from "../issueList";
import type { Loose } from "../loose";
import type { DutyRestRuleInput, RestRequirement } from "../rules/dutyRest";
import type { RestAlternative, WeeklyRestRuleInput } from "../rules/weeklyRest";
import { checkDistinct } from "./checkDistinct";

/** Checks a `dutyRest` rule. */
export function checkDutyRest(rule: Loose<DutyRestRuleInput>, path: string, issues: IssueList): void {
  const { restMinutes, reductions } = rule;
  checkRestRequirement(rule, path, issues);
  rule.sharesReductionsWith?.forEach((requirement, index) => {
    if (requirement !== undefined) checkRestRequirement(requirement, `${path}.sharesReductionsWith[${String(index)}]`, issues);
  });
  checkDistinct(reductions, (reduction) => reduction.restMinutes, `${path}.reductions`, "restMinutes", issues);
  reductions?.forEach((reduction, index) => {
    const reduced = reduction?.restMinutes;
    if (reduced === undefined || restMinutes === undefined || reduced < restMinutes) return;
    const message = `restMinutes is ${String(reduced)}; expected less than the rule's own, which is ${String(restMinutes)}.`;
    issues.error("impossible-bounds", `${path}.reductions[${String(index)}].restMinutes`, message, reduced);
  });
}

function checkRestRequirement({ before, withinMinutes, restMinutes }: Loose<RestRequirement>, path: string, issues: IssueList): void {
  if (withinMinutes === undefined) return;
  if (before !== undefined) {
    issues.error("meaningless-combination", `${path}.before`, "before does not go with withinMinutes, which is asked of every duty.");
  }
  if (restMinutes !== undefined && restMinutes > withinMinutes) {
    const message = `restMinutes is ${String(restMinutes)}; expected at most withinMinutes, which is ${String(withinMinutes)}.`;
    issues.error("impossible-bounds", `${path}.restMinutes`, message, restMinutes);
  }
}

/** Checks a `weeklyRest` rule. */
export function checkWeeklyRest(rule: Loose<WeeklyRestRuleInput>, path: string, issues: IssueList): void {
  rule.alternatives?.forEach((alternative, index) => {
    const windowMinutes = alternative?.windowMinutes;
    if (alternative === undefined || windowMinutes === undefined) return;
    checkRestForm(alternative, `${path}.alternatives[${String(index)}]`, issues);
    for (const name of ["restMinutes", "minimumPartMinutes"] as const) {
      const value = alternative[name];
      if (value === undefined || value <= windowMinutes) continue;
      const message = `${name} is ${String(value)}; expected at most windowMinutes, which is ${String(windowMinutes)}.`;
      issues.error("impossible-bounds", `${path}.alternatives[${String(index)}].${name}`, message, value);
    }
  });
}

/** Either minutes or blocks; blocks of different lengths that fit into the window. */
function checkRestForm(
  { restMinutes, minimumPartMinutes, blocks, windowMinutes }: Loose<RestAlternative>,
  path: string,
  issues: IssueList,
): void {
  if (blocks === undefined) {
    if (restMinutes === undefined)
      issues.error("no-bound", path, "the alternative has neither restMinutes nor blocks; expected one of them.");
    return;
  }
  if (restMinutes !== undefined || minimumPartMinutes !== undefined) {
    issues.error(
      "meaningless-combination",
      `${path}.blocks`,
      "blocks do not go with restMinutes or minimumPartMinutes; expected one or the other.",
    );
  }
  checkDistinct(blocks, ({ minutes }) => minutes, `${path}.blocks`, "minutes", issues);
  const total = blocks.reduce((sum, block) => sum + (block?.minutes ?? 0) * (block?.count ?? 0), 0);
  if (windowMinutes === undefined || total <= windowMinutes) return;
  const message = `the blocks add up to ${String(total)} minutes; expected at most windowMinutes, which is ${String(windowMinutes)}.`;
  issues.error("impossible-bounds", `${path}.blocks`, message);
}
