import { kindNameOf } from "../problem/rules/rule";
import type { Lines } from "../roster/evaluateRoster";
import type { ChargedMatch } from "./charge";
import type { ExplainContext } from "./explainContext";
import { groupMatches } from "./groupMatches";
import { missingPins } from "./missingPins";
import { overridesIn } from "./overridesIn";
import { personMatches } from "./personMatches";
import type { RuleAnalysis } from "./rosterAnalysis";
import { type RuleMatch, ruleMatchOf } from "./ruleMatch";

/** What every rule says about a roster, match by match, in the order of the problem; missing pins last. */
export function ruleAnalyses(context: ExplainContext, lines: Lines): RuleAnalysis[] {
  const { problem, instance } = context;
  const matches: RuleMatch[][] = problem.rules.map(() => []);
  const add = (charged: ChargedMatch, person: number | undefined): void => {
    const overriddenBy = overridesIn(context, lines, charged, person);
    const match = ruleMatchOf(context, charged, person);
    matches[charged.match.rule]!.push(overriddenBy.length === 0 ? match : { ...match, overriddenBy });
  };
  for (let person = 0; person < instance.personCount; person++) {
    for (const charged of personMatches(context, person, lines[person]!).values()) {
      for (const one of charged) add(one, person);
    }
  }
  for (const charged of groupMatches(context, lines)) add(charged, undefined);
  const analyses = problem.rules.map((rule, index): RuleAnalysis => {
    const own = matches[index]!;
    const amount = own.reduce((sum, match) => sum + match.amount, 0);
    const inherited = own.reduce((sum, match) => sum + (match.inherited ?? 0), 0);
    const cost = rule.level === "soft" ? rule.weight * amount : 0;
    return { ruleId: rule.id, kind: kindNameOf(rule), level: rule.level, amount, inherited, cost, matches: own };
  });
  const pins = missingPins(context, lines);
  return pins === undefined ? analyses : [...analyses, pins];
}
