import type { Instance } from "../instance/instance";
import { CustomRuleError } from "../problem/custom/customRuleError";
import { functionsOf } from "../problem/custom/definitionOf";
import type { Problem } from "../problem/problem";
import type { Rule } from "../problem/rules/rule";
import { compileRule } from "../rules/catalogue";
import type { SlotUnit } from "../rules/slotUnit";
import { weekdayOf } from "../time/civil";
import { coverTables } from "./coverTables";
import { fixedByPerson, pinsByPerson } from "./personArrays";
import { RuleCompiler } from "./ruleCompiler";
import { slotArrays } from "./slotArrays";
import { listSlots } from "./slots";

const compiled = new WeakMap<Problem, Instance>();

/**
 * Turns a validated problem into the dense form that search works on. The result is kept with the problem object, so compiling twice
 * costs nothing.
 *
 * @throws RangeError when a rule needs more than the kernels can hold; the message names the rule. CustomRuleError when a definition of a
 * custom rule does not keep its side of the contract.
 */
export function compileProblem(problem: Problem): Instance {
  const known = compiled.get(problem);
  if (known !== undefined) return known;
  const instance = compileAnew(problem);
  compiled.set(problem, instance);
  return instance;
}

function compileAnew(problem: Problem): Instance {
  const { planning, people, rules } = problem;
  const slots = listSlots(problem);
  const compiler = new RuleCompiler(problem, slots, meanWorkMinutes(slots));
  for (const rule of rules) compileAny(rule, compiler);
  const fixed = fixedByPerson(people.length, slots);
  const pins = pinsByPerson(problem, compiler);
  const draft: Instance = {
    personCount: people.length,
    dayCount: planning.dayCount,
    firstWeekday: weekdayOf(planning.firstDay),
    horizonStart: planning.start,
    horizonEnd: planning.end,
    ...slotArrays(problem, slots),
    fixedOffsets: fixed.offsets,
    fixedItems: fixed.items,
    pinOffsets: pins.offsets,
    pinItems: pins.items,
    coverOffsets: new Int32Array(0),
    coverCost: new Float64Array(0),
    coverHard: new Float64Array(0),
    picks: compiler.picks,
    follows: compiler.follows.kernels,
    stretches: compiler.stretches.kernels,
    windows: compiler.windows.kernels,
    nightThreshold: planning.night.moreThanMinutes,
    duties: compiler.duties.kernels,
    rests: compiler.rests.kernels,
    patterns: compiler.patterns.kernels,
    tallies: compiler.tallies,
    covers: compiler.covers,
    personFollows: compiler.follows.byPerson(),
    personStretches: compiler.stretches.byPerson(),
    personWindows: compiler.windows.byPerson(),
    personWindowCarried: compiler.windows.carried(),
    personDuties: compiler.duties.byPerson(),
    personRests: compiler.rests.byPerson(),
    personPatterns: compiler.patterns.byPerson(),
    personIds: people.map((person) => person.id),
    ruleIds: rules.map((rule) => rule.id),
    minutesPerCount: compiler.minutesPerCount,
  };
  return { ...draft, ...coverTables(draft) };
}

/**
 * Adds the kernels of a rule.
 *
 * @throws CustomRuleError when a custom rule that has a check about people's lines compiles to something about groups of people.
 */
function compileAny(rule: Rule, compiler: RuleCompiler): void {
  const groupKernels = (): number => compiler.tallies.length + compiler.covers.length;
  const before = groupKernels();
  compileRule(rule, compiler);
  if (rule.kind !== "custom" || groupKernels() === before || functionsOf(rule).definition.check === undefined) return;
  const message = "it is about headcounts or groups of people, which check cannot read: leave check out, or make two kinds of it.";
  throw new CustomRuleError(rule.customKind, rule.id, message);
}

/** What a count is worth when no shift says how long one is. */
const defaultMinutesPerCount = 480;

/** Rounded mean of the work minutes of all demand lines, at least 1. */
function meanWorkMinutes(slots: readonly SlotUnit[]): number {
  let sum = 0;
  let count = 0;
  for (const { place, workMinutes } of slots) {
    if (place === undefined) continue;
    sum += workMinutes;
    count++;
  }
  return count === 0 ? defaultMinutesPerCount : Math.max(1, Math.round(sum / count));
}
