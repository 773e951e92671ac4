import type { Assignment } from "../../../src/problem/assignment";
import type { PastShiftInput } from "../../../src/problem/person";
import type { ProblemInput } from "../../../src/problem/problem";
import type { RuleInput } from "../../../src/problem/rules/rule";
import type { ShiftInput } from "../../../src/problem/shift";
import { assign, at, shift, tinyProblem, type TinyProblemOverrides } from "../problemBuilder";

/** A tiny roster and what one rule must give for it. */
export interface RuleCase {
  readonly name: string;
  readonly problem: ProblemInput;
  readonly roster: readonly Assignment[];
  readonly ruleId: string;
  /** Charged amount of the rule over everybody, before weights. */
  readonly amount: number;
  /** Inherited amount of the rule over everybody; absent = 0. */
  readonly inherited?: number;
}

/** What a case takes besides its name, rule, parts and roster. */
export interface ExpectedAmounts {
  readonly amount: number;
  readonly inherited?: number;
}

/** A case about a tiny problem with this one rule. */
export function ruleCase(
  name: string,
  rule: RuleInput,
  parts: TinyProblemOverrides,
  roster: readonly Assignment[],
  expected: ExpectedAmounts,
): RuleCase {
  return { name, problem: tinyProblem({ ...parts, rules: [rule] }), roster, ruleId: rule.id, ...expected };
}

/** Assignments of `anna` to the `main` lines of these shifts. */
export function anna(...shiftIds: readonly string[]): Assignment[] {
  return shiftIds.map((id) => assign("anna", id));
}

/** Assignments of `bob` to the `main` lines of these shifts. */
export function bob(...shiftIds: readonly string[]): Assignment[] {
  return shiftIds.map((id) => assign("bob", id));
}

/** Shift `early<day>`, 07:00-15:00, type `early`: 8 h. */
export function early(day: number, overrides: Partial<ShiftInput> = {}): ShiftInput {
  return shift(`early${String(day)}`, day, "07:00", "15:00", { type: "early", ...overrides });
}

/** Shift `late<day>`, 15:00-23:00, type `late`: 8 h. */
export function late(day: number, overrides: Partial<ShiftInput> = {}): ShiftInput {
  return shift(`late${String(day)}`, day, "15:00", "23:00", { type: "late", ...overrides });
}

/** Shift `night<day>`, 23:00-07:00 of the next day, type `night`: 8 h, or 9 h and 7 h when the clock changes. */
export function night(day: number, overrides: Partial<ShiftInput> = {}): ShiftInput {
  return shift(`night${String(day)}`, day, "23:00", "07:00", { type: "night", ...overrides });
}

/** A past early shift, 07:00-15:00, on each of these days (negative: before the horizon). */
export function pastEarlies(...days: readonly number[]): PastShiftInput[] {
  return days.map((day) => ({ start: at(day, "07:00"), end: at(day, "15:00"), type: "early" }));
}

/** A past late shift, 15:00-23:00. */
export function pastLate(day: number): PastShiftInput {
  return { start: at(day, "15:00"), end: at(day, "23:00"), type: "late" };
}

/** A past night shift, 23:00-07:00. */
export function pastNight(day: number): PastShiftInput {
  return { start: at(day, "23:00"), end: at(day + 1, "07:00"), type: "night" };
}

/** Shift `onCall<day>`, 23:00-07:00 of the next day, on call: no working time. */
export function onCall(day: number, overrides: Partial<ShiftInput> = {}): ShiftInput {
  return shift(`onCall${String(day)}`, day, "23:00", "07:00", { dutyKind: "onCall", ...overrides });
}

/** Past night shifts, 23:00-07:00, that start on each of these days. */
export function pastNights(...days: readonly number[]): PastShiftInput[] {
  return days.map(pastNight);
}

/** Outside work on one day. */
export function outside(day: number, start: string, end: string): { readonly start: string; readonly end: string } {
  return { start: at(day, start), end: at(end > start ? day : day + 1, end) };
}

/** The week of the spring clock change: Monday 2027-03-22 to Sunday 2027-03-28, when 02:00 becomes 03:00. */
export const springPlanning = { start: "2027-03-22" } as const;

/** That Monday as a day for `at`, `shift` and `night`: 24 weeks after Monday 2026-10-05. */
export const springMonday = 168;
