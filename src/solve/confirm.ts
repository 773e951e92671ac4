import type { Roster } from "../problem/assignment";
import type { Problem } from "../problem/problem";
import type { RosterEvaluation } from "../roster/evaluateRoster";
import { InternalError } from "../score/internalError";
import type { CheckReport } from "../verify/checkReport";
import { verify } from "../verify/verify";

/**
 * Has a roster checked by the checker that shares no code with the engine, and compares both rule by rule. Custom rules whose definition has
 * no `check` cannot be compared.
 *
 * @throws InternalError when they differ in any amount
 */
export function confirm(problem: Problem, roster: Roster, evaluation: RosterEvaluation, replay: string): CheckReport {
  const report = verify(problem, roster);
  const unchecked = new Set(report.uncheckedRuleIds);
  const score = { ...evaluation.score };
  const differences = problem.rules.flatMap((rule, index) => {
    const engine = evaluation.rules[index];
    if (unchecked.has(rule.id)) {
      if (rule.level === "hard") score.hard -= engine?.amount ?? 0;
      else score.cost -= engine?.cost ?? 0;
      return [];
    }
    const checker = report.rules.find((one) => one.ruleId === rule.id);
    const isSame = engine?.amount === checker?.amount && engine?.inherited === checker?.inherited && engine?.cost === checker?.cost;
    const origin = rule.kind === "custom" ? ` (compile and check of ${rule.customKind})` : "";
    return isSame ? [] : [`"${rule.id}"${origin}: engine ${describe(engine)}, checker ${describe(checker)}`];
  });
  const isSameScore = score.hard === report.score.hard && score.cost === report.score.cost;
  if (differences.length > 0 || !isSameScore) {
    throw new InternalError(`The engine and the independent checker disagree (${replay}): ${differences.join("; ")}.`);
  }
  return report;
}

function describe(totals: { readonly amount: number; readonly inherited: number; readonly cost: number } | undefined): string {
  return totals === undefined
    ? "nothing"
    : `amount ${String(totals.amount)}, inherited ${String(totals.inherited)}, cost ${String(totals.cost)}`;
}
