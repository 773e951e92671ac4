import { compileProblem } from "../compile/compile";
import { analyse } from "../explain/analyse";
import { encodeRoster } from "../instance/rosterCodec";
import type { Assignment, Roster } from "../problem/assignment";
import type { CustomRuleDefinition } from "../problem/custom/customRuleDefinition";
import { parseProblem } from "../problem/parseProblem";
import { parseRoster } from "../problem/parseRoster";
import type { Problem, ProblemInput } from "../problem/problem";
import type { Language } from "../problem/ruleFacts";
import type { AnyRuleInput } from "../problem/rules/rule";
import { evaluateRoster } from "../roster/evaluateRoster";
import { Random } from "../search/random";
import { verify } from "../verify/verify";
import { RuleTestError } from "./ruleTestError";
import { type RuleFigures, type RuleVerdict, ruleVerdict } from "./ruleVerdict";

/** Options of {@link ruleTest}. */
export interface RuleTestOptions {
  /** Definitions of rule kinds of your own. Default none. */
  readonly rules?: readonly CustomRuleDefinition[];
  /** Language of the sentences. Default "en". */
  readonly language?: Language;
}

/** How many random rosters {@link RuleTest.agrees} tries. */
export interface RandomRosters {
  /** Integer >= 1, default 200. */
  readonly rosters?: number;
  /** Any safe integer, default 1. */
  readonly seed?: number;
}

/** One rule in one problem. */
export interface RuleTest {
  /**
   * What the rule gives for the roster of these assignments.
   *
   * @throws InvalidRosterError for assignments that do not fit the problem; RuleTestError when the engine and the checker disagree.
   */
  given(...assignments: readonly Assignment[]): RuleVerdict;
  /**
   * Tries random rosters, pins included, on which the engine and the checker must give the same: finds a `check` and a `compile` of a custom rule
   * that differ somewhere. The same seed tries the same rosters.
   *
   * @throws RuleTestError with the first roster about which they disagree; RangeError for a count that is not an integer of at least 1.
   */
  agrees(options?: RandomRosters): void;
}

/**
 * Tests a rule on tiny rosters, through the engine and the independent checker. Needs no test framework: what is not as expected is thrown.
 *
 * @param problem - Its own rules are left out, so that only `rule` is tested.
 * @throws InvalidProblemError with every error of the problem and the rule at once.
 * @example
 * const rest = ruleTest(
 *   { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 },
 *   tinyProblem({ shifts: [shift("late", 0, "15:00", "23:00"), shift("early", 1, "07:00", "15:00")] }),
 * );
 * rest.given(assign("anna", "late"), assign("anna", "early")).penalises(180);
 * rest.agrees();
 */
export function ruleTest(rule: AnyRuleInput, problem: ProblemInput, options: RuleTestOptions = {}): RuleTest {
  const { rules = [], language = "en" } = options;
  const parsed = parseProblem({ ...problem, rules: [rule] }, { rules });
  return {
    given: (...assignments) => {
      const roster = parseRoster(parsed, { format: "mekaar/1", assignments });
      const sentences = analyse(parsed, roster, { language, explainedPlaces: 0 }).rules[0]?.matches.map(({ sentence }) => sentence) ?? [];
      const figures = { ...figuresOf(parsed, roster), sentences };
      return ruleVerdict(figures, `Rule "${rule.id}" for ${describe(roster)}`);
    },
    agrees: ({ rosters = 200, seed = 1 } = {}) => {
      if (!Number.isSafeInteger(rosters) || rosters < 1)
        throw new RangeError(`rosters is ${String(rosters)}; expected an integer of at least 1.`);
      const random = new Random(seed);
      for (let count = 0; count < rosters; count += 1) figuresOf(parsed, randomRoster(parsed, random));
    },
  };
}

/** What the engine gives, once the checker has given the same. */
function figuresOf(problem: Problem, roster: Roster): Omit<RuleFigures, "sentences"> {
  const instance = compileProblem(problem);
  const [engine] = evaluateRoster(instance, encodeRoster(instance, roster)).rules;
  const [checker] = verify(problem, roster).rules;
  const { amount = 0, inherited = 0, cost = 0 } = engine ?? {};
  const isChecked = checker !== undefined && checker.ruleId === problem.rules[0]?.id;
  if (isChecked && (checker.amount !== amount || checker.inherited !== inherited || checker.cost !== cost)) {
    const found = `engine ${describeFigures({ amount, inherited })}, checker ${describeFigures(checker)}`;
    throw new RuleTestError(`Rule "${checker.ruleId}" for ${describe(roster)}: the engine and the independent checker disagree: ${found}.`);
  }
  return { amount, inherited, cost, isChecked };
}

/** Everybody is on about two in five shifts; pins are kept. */
function randomRoster({ people, shifts, pins }: Problem, random: Random): Roster {
  const pinned = new Map(pins.map((pin) => [JSON.stringify([pin.personId, pin.shiftId]), pin.demandId]));
  const assignments = people.flatMap(({ id: personId }) =>
    shifts.flatMap(({ id: shiftId, demands }): Assignment[] => {
      const isThere = random.below(5) < 2;
      const demand = demands[random.below(demands.length)];
      const demandId = pinned.get(JSON.stringify([personId, shiftId])) ?? (isThere ? demand?.id : undefined);
      return demandId === undefined ? [] : [{ personId, shiftId, demandId }];
    }),
  );
  return { format: "mekaar/1", assignments };
}

function describe({ assignments }: Roster): string {
  if (assignments.length === 0) return "the empty roster";
  return assignments.map(({ personId, shiftId, demandId }) => `${personId} on ${shiftId}/${demandId}`).join(", ");
}

function describeFigures({ amount, inherited }: { readonly amount: number; readonly inherited: number }): string {
  return `amount ${String(amount)}, inherited ${String(inherited)}`;
}
