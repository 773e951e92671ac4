import type { Preset } from "../../../src/presets/preset";
import type { Assignment } from "../../../src/problem/assignment";
import type { PastShiftInput, ProfessionalInput } from "../../../src/problem/person";
import type { ProblemInput } from "../../../src/problem/problem";
import type { RuleInput } from "../../../src/problem/rules/rule";
import type { ShiftInput } from "../../../src/problem/shift";
import { assign, at, professional, shift, tinyProblem, type TinyProblemOverrides } from "../problemBuilder";

/** Charged amount by rule id; rules that are not named give 0. */
export type Amounts = Readonly<Record<string, number>>;

/** A tiny roster and what the rules of one norm must give for it. */
export interface NormCase {
  /** Row of the catalogue of norms. */
  readonly norm: string;
  readonly name: string;
  readonly problem: ProblemInput;
  readonly roster: readonly Assignment[];
  readonly amounts: Amounts;
  /** Points of all soft rules together; absent = not looked at. */
  readonly cost?: number;
  /** For a roster that goes just beyond a bound: the one that is exactly at it. */
  readonly bound?: NormCase;
}

/** A tiny problem of 14 days without its rules. Unless it says otherwise, anna is alone and works every shift. */
export interface Situation extends Omit<TinyProblemOverrides, "rules" | "people"> {
  readonly anna?: Partial<ProfessionalInput>;
  /** People besides anna. */
  readonly others?: readonly ProfessionalInput[];
  readonly roster?: readonly Assignment[];
}

/** Anna works these shifts, or what a situation says. */
type Given = readonly ShiftInput[] | Situation;

/** A roster at a bound and one just beyond it. */
interface Edge {
  readonly kept: Given;
  readonly broken: Given;
  /** What the broken one gives. */
  readonly amounts: Amounts;
  /** What the kept one gives, where rules of the norm besides the one at issue are not kept; default nothing. */
  readonly keptAmounts?: Amounts;
  /** Points of the broken one. */
  readonly cost?: number;
}

interface NormTable {
  /** Two cases: a roster exactly at a bound, and one just beyond. */
  readonly edge: (norm: string, name: string, edge: Edge) => readonly NormCase[];
  /** One case. */
  readonly gives: (norm: string, name: string, given: Given, amounts: Amounts, cost?: number) => readonly NormCase[];
}

type RulesOf = (norm: string) => readonly RuleInput[];

/** Cases of the rules that presets have for a norm, exactly as they state them; for each preset that has any, or those of norm `from` for a norm that only says what their words mean. */
export function under(presets: Preset | readonly Preset[], from?: string): NormTable {
  return tableOf(
    [presets].flat().map(
      (preset): RulesOf =>
        (norm) =>
          preset.rules.flatMap((one) => (one.norm === (from ?? norm) ? [one.rule] : [])),
    ),
  );
}

/** Cases of rules that a planner states. */
export function stated(...rules: readonly RuleInput[]): NormTable {
  return tableOf([() => rules]);
}

function tableOf(sources: readonly RulesOf[]): NormTable {
  const each = (norm: string, build: (rules: readonly RuleInput[]) => readonly NormCase[]): readonly NormCase[] => {
    const found = sources.map((rulesOf) => rulesOf(norm)).filter(({ length }) => length > 0);
    if (found.length === 0) throw new Error(`No rule for ${norm}`);
    // Presets share rules: each set of them once.
    return [...new Map(found.map((rules) => [JSON.stringify(rules), rules])).values()].flatMap(build);
  };
  return {
    edge: (norm, name, { kept, broken, amounts, keptAmounts = {}, cost }) =>
      each(norm, (rules) => {
        const bound = caseOf(norm, `${name}: at the bound`, rules, kept, keptAmounts);
        const beyond = caseOf(norm, `${name}: beyond it`, rules, broken, amounts);
        return [bound, { ...beyond, bound, ...(cost !== undefined && { cost }) }];
      }),
    gives: (norm, name, given, amounts, cost) =>
      each(norm, (rules) => [{ ...caseOf(norm, name, rules, given, amounts), ...(cost !== undefined && { cost }) }]),
  };
}

function caseOf(norm: string, name: string, rules: readonly RuleInput[], given: Given, amounts: Amounts): NormCase {
  const situation: Situation = isShifts(given) ? { shifts: given } : given;
  const { anna = {}, others = [], shifts = [], roster = annaOn(shifts), ...parts } = situation;
  const problem = tinyProblem({ days: 14, ...parts, shifts, people: [professional("anna", anna), ...others], rules });
  return { norm, name, problem, roster, amounts };
}

function isShifts(given: Given): given is readonly ShiftInput[] {
  return Array.isArray(given);
}

function annaOn(shifts: readonly ShiftInput[]): readonly Assignment[] {
  return shifts.map(({ id }) => assign("anna", id));
}

/** A shift on a day (0 = Monday 2026-10-05); its id is `d<day>-<hhmm of its start>`. */
export function on(day: number, start: string, end: string, overrides: Partial<ShiftInput> = {}): ShiftInput {
  return shift(`d${String(day)}-${start.replace(":", "")}`, day, start, end, overrides);
}

/** The same shift on several days. */
export function onDays(days: readonly number[], start: string, end: string, overrides: Partial<ShiftInput> = {}): ShiftInput[] {
  return days.map((day) => on(day, start, end, overrides));
}

/** Past shifts at the same time on several days, which are negative. */
export function past(days: readonly number[], start: string, end: string, more: Partial<PastShiftInput> = {}): PastShiftInput[] {
  return days.map((day) => ({ start: at(day, start), end: at(end > start ? day : day + 1, end), ...more }));
}

/** Somebody who worked these shifts before the horizon. */
export function worked(...shifts: readonly (readonly PastShiftInput[])[]): Partial<ProfessionalInput> {
  return { history: { shifts: shifts.flat() } };
}

/** Weekdays (0 = Monday) of weeks before the horizon; the last week before it is 1. */
export function before(weeks: readonly number[], weekdays: readonly number[]): number[] {
  return weeks.flatMap((week) => weekdays.map((weekday) => weekday - 7 * week));
}

/** 1 up to a number. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Monday to Friday. */
export const weekdays: readonly number[] = [0, 1, 2, 3, 4];

/** Monday to Saturday. */
export const sixDays: readonly number[] = [0, 1, 2, 3, 4, 5];

/** Saturday 2026-10-24; on the Sunday after it 03:00 becomes 02:00, so that its night has an hour more. The horizon has to be 21 days. */
export const autumnSaturday = 19;

/** Saturday 2027-03-27, as a day; on the Sunday after it 02:00 becomes 03:00, so that its night has an hour less. */
export const springSaturday = 173;

/** A horizon of 14 days around that Sunday. */
export const springPlanning = { start: "2027-03-22" } as const;
