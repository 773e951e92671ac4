import { compileProblem } from "../compile/compile";
import type { Roster } from "../problem/assignment";
import type { Problem } from "../problem/problem";
import { unknownVerdicts } from "../problem/unknownVerdicts";
import type { Lines } from "../roster/evaluateRoster";
import type { Language } from "../rules/ruleFacts";
import { type ExplainContext, explainContext } from "./explainContext";
import { ladderFigures } from "./ladderFigures";
import { defaultOpenPlacesOptions, explainOpenPlaces } from "./openPlaces";
import { overrideReport } from "./overrides";
import type { RosterAnalysis, RosterKpis } from "./rosterAnalysis";
import { fillByOrganisation, fillByTier, hoursByHomeAndHost, wishesByPerson } from "./rosterFigures";
import { rosterLines } from "./rosterLines";
import { ruleAnalyses } from "./ruleAnalyses";
import { unusedPotential } from "./unusedPotential";

/** Options of {@link analyse}. */
export interface AnalyseOptions {
  /** Language of the sentences. Default "en". */
  readonly language?: Language;
  /** Open places that get a reason and count in `blockedBy`, in order of shift start; integer >= 0, default 50. */
  readonly explainedPlaces?: number;
}

/**
 * Explains a roster as the engine sees it: every rule with every match and a sentence, and the figures a planner accounts with. The score is
 * that of `verify`, with custom rules that have no `check` added.
 *
 * @throws InvalidRosterError with every error of the roster at once.
 * @example
 * const { rules } = analyse(problem, result.roster, { language: "nl" });
 * for (const { matches } of rules) for (const { sentence } of matches) show(sentence);
 */
export function analyse(problem: Problem, roster: Roster, options: AnalyseOptions = {}): RosterAnalysis {
  const instance = compileProblem(problem);
  const lines = rosterLines(problem, instance, roster);
  const context = explainContext(problem, instance, options.language ?? "en");
  const rules = ruleAnalyses(context, lines);
  const hard = rules.reduce((sum, { level, amount }) => (level === "hard" ? sum + amount : sum), 0);
  const cost = rules.reduce((sum, rule) => sum + rule.cost, 0);
  const kpis = kpisOf(context, lines, options.explainedPlaces ?? defaultOpenPlacesOptions.limit);
  const unknown = unknownVerdicts(problem);
  return { format: "mekaar/1", score: { hard, cost }, rules, unknown, ...overrideReport(context, lines), kpis };
}

function kpisOf(context: ExplainContext, lines: Lines, limit: number): RosterKpis {
  const { problem, instance, language } = context;
  const blockCounts = new Map<number, Map<number, number>>();
  const onPerson = (_slot: number, person: number, rules: readonly number[]): void => {
    let counts = blockCounts.get(person);
    if (counts === undefined) blockCounts.set(person, (counts = new Map<number, number>()));
    for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  };
  const openPlaces = explainOpenPlaces(problem, instance, lines, { language, limit, onPerson });
  return {
    fillByOrganisation: fillByOrganisation(context, lines),
    fillByTier: fillByTier(context, lines),
    ...ladderFigures(context, lines),
    hoursByHomeAndHost: hoursByHomeAndHost(context, lines),
    wishesByPerson: wishesByPerson(context, lines),
    unusedPotential: unusedPotential(context, lines, blockCounts),
    openPlaces,
  };
}
