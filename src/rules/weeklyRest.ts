import type { RestKernel } from "../instance/kernelData";
import type { RestAlternative } from "../problem/rules/weeklyRest";
import type { Language } from "./ruleFacts";
import type { RuleDefinition } from "./ruleDefinition";
import { groupingOf } from "./dutyData";
import { duration, who } from "./wording";

/** Enough uninterrupted rest in every window that starts with a duty. */
export const weeklyRest: RuleDefinition<"weeklyRest"> = {
  kind: "weeklyRest",
  compile(rule, context) {
    const { alternatives } = rule;
    context.addRest(
      {
        kind: "rest",
        ...context.header(rule, 1),
        grouping: groupingOf(rule, context),
        windowMinutes: Int32Array.from(alternatives, ({ windowMinutes }) => windowMinutes),
        restMinutes: Int32Array.from(alternatives, ({ restMinutes }) => restMinutes ?? 0),
        // 0 stands for "in one piece"; a rest of no length adds nothing, so parts of any length are parts of at least 1.
        partMinutes: Int32Array.from(alternatives, ({ minimumPartMinutes: part }) => (part === undefined ? 0 : Math.max(1, part))),
        ...blockArrays(alternatives),
        reach: alternatives.reduce((most, { windowMinutes }) => Math.max(most, windowMinutes), 0),
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(rule, facts, language) {
    const short = duration(facts.amount, language);
    const asked = rule.alternatives.map((alternative) => asWords(alternative, language));
    const measured = facts.measured === undefined ? undefined : duration(facts.measured, language);
    // Facts are those of the first alternative.
    const isPieces = rule.alternatives[0]?.blocks !== undefined;
    if (language === "nl") {
      const since = facts.from === undefined ? "" : ` vanaf ${facts.from}`;
      const found = measured === undefined ? "" : ` (${isPieces ? "er is plaats voor" : "de langste is"} ${measured})`;
      return `${who(facts, language)} heeft${since} te weinig aaneengesloten rust${found}; nodig is ${asked.join(" of ")}, ${short} te kort.`;
    }
    const since = facts.from === undefined ? "" : ` from ${facts.from}`;
    const found = measured === undefined ? "" : ` (${isPieces ? "there is room for" : "the longest is"} ${measured})`;
    return `${who(facts, language)} has too little uninterrupted rest${since}${found}; needs ${asked.join(" or ")}, short by ${short}.`;
  },
};

/** The pieces of each alternative; two lengths are a longer and a shorter one. */
function blockArrays(
  alternatives: readonly RestAlternative[],
): Pick<RestKernel, "longMinutes" | "longCount" | "shortMinutes" | "shortCount"> {
  const pieces = alternatives.map(({ blocks = [] }) => [...blocks].sort((a, b) => a.minutes - b.minutes));
  return {
    longMinutes: Int32Array.from(pieces, ([, long]) => long?.minutes ?? 0),
    longCount: Int32Array.from(pieces, ([, long]) => long?.count ?? 0),
    shortMinutes: Int32Array.from(pieces, ([short]) => short?.minutes ?? 0),
    shortCount: Int32Array.from(pieces, ([short]) => short?.count ?? 0),
  };
}

function asWords({ windowMinutes, restMinutes = 0, minimumPartMinutes, blocks }: RestAlternative, language: Language): string {
  const [rest, window] = [duration(restMinutes, language), duration(windowMinutes, language)];
  if (blocks !== undefined) {
    const pieces = blocks.map(({ minutes, count }) => `${count} x ${duration(minutes, language)}`).join(" + ");
    return language === "nl" ? `${pieces} per ${window}` : `${pieces} in ${window}`;
  }
  const part = minimumPartMinutes === undefined ? undefined : duration(minimumPartMinutes, language);
  if (language === "nl") return `${rest} per ${window}${part === undefined ? "" : ` in delen van minstens ${part}`}`;
  return `${rest} in ${window}${part === undefined ? "" : ` in parts of at least ${part}`}`;
}
