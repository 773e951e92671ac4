import type { DutyRestRule } from "../problem/rules/dutyRest";
import { groupingOf, restTerms } from "./dutyData";
import type { Language } from "./ruleFacts";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, duration, nouns, shiftsOf, who } from "./wording";

/** Enough rest after every duty, with the exceptions that are allowed now and then. */
export const dutyRest: RuleDefinition<"dutyRest"> = {
  kind: "dutyRest",
  compile(rule, context) {
    let total = 0;
    context.addDuty(
      {
        kind: "duty",
        ...context.header(rule, 1),
        grouping: groupingOf(rule, context),
        ask: {
          form: "rest",
          own: restTerms(rule, context),
          shared: rule.sharesReductionsWith.map((requirement) => restTerms(requirement, context)),
          seriesMinimum: rule.series?.minimum ?? 0,
          seriesBreak: rule.series?.breakMinutes ?? -1,
          reductionRests: Int32Array.from(rule.reductions, ({ restMinutes }) => restMinutes),
          reductionTotals: Int32Array.from(rule.reductions, ({ maximum }) => (total += maximum)),
          reductionWindow: rule.reductionWindowMinutes,
        },
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(rule, facts, language) {
    const rest = duration(facts.measured ?? rule.restMinutes - facts.amount, language);
    const needed = duration(facts.bound ?? rule.restMinutes, language);
    const short = duration(facts.amount, language);
    const [kind, when] = [dutyKind(rule, language), whenShorter(rule, language)];
    return language === "nl"
      ? `${who(facts, language)} heeft ${rest} rust na ${kind} (${shiftsOf(facts, language)}); nodig is ${needed}, ${short} te kort${when}.`
      : `${who(facts, language)} has ${rest} of rest after ${kind} (${shiftsOf(facts, language)}); needs ${needed}, short by ${short}${when}.`;
  },
};

function dutyKind({ after, series }: DutyRestRule, language: Language): string {
  if (series !== undefined) {
    return language === "nl"
      ? `een reeks van minstens ${series.minimum} diensten`
      : `a series of at least ${counted(series.minimum, nouns.duty, language)}`;
  }
  if (after?.is === undefined) return language === "nl" ? "de dienst" : "the duty";
  return language === "nl" ? "de nachtdienst" : "the night duty";
}

function whenShorter({ reductions, reductionWindowMinutes }: DutyRestRule, language: Language): string {
  if (reductions.length === 0) return "";
  const allowed = reductions.map(({ restMinutes, maximum }) => `${maximum} x ${duration(restMinutes, language)}`).join(", ");
  const window = duration(reductionWindowMinutes, language);
  return language === "nl" ? ` (korter mag hoogstens ${allowed} per ${window})` : ` (shorter is allowed ${allowed} in ${window} at most)`;
}
