import type { AmountUnit } from "../amountUnit";
import type { LedgerMinutes } from "../dutyKind";
import type { Person } from "../person";
import type { Planning } from "../planning";
import type { RuleFacts } from "../ruleFacts";
import type { RuleInput } from "../rules/rule";
import type { RuleBase } from "../rules/ruleBase";
import type { Demand, Shift } from "../shift";
import type { TagFilter } from "../tagFilter";
import type { CustomKind } from "./customRuleInput";

/**
 * A rule kind of an embedder's own. Give definitions to `parseProblem` and `checkProblem` (`{ rules: [definition] }`); problems may then have
 * rules with its `kind`, which take part in search, analysis, whyNot and rollForward like any other.
 *
 * Its functions must be pure: the same arguments, the same answer, and nothing changed. An error that one of them throws, or an answer out of
 * its range, becomes a `CustomRuleError`. Definitions are functions, so they are no part of problems as JSON: a worker thread or another process that reads the
 * same JSON imports the same definitions and parses again.
 *
 * @typeParam P - Parameters as the functions get them; plain JSON data.
 */
export interface CustomRuleDefinition<P = unknown> {
  readonly kind: CustomKind;
  /** Names of the parameters: any other field of a rule is reported. Absent = `parse` alone decides. */
  readonly fields?: readonly string[];
  /** What one unit of amount is; default "points". */
  readonly unit?: AmountUnit;
  /**
   * Reads the parameters: the fields of a rule besides those that every rule has.
   *
   * @param fields - Anything that JSON can hold, unchecked.
   * @param report - Reports what is wrong with a parameter, with its path (`"levels[0].name"`); when anything was reported the answer is not used.
   * @returns Plain JSON data; it is copied and frozen.
   */
  parse(fields: Readonly<Record<string, unknown>>, report: (path: string, message: string) => void): P;
  /** Says what the rule consists of. */
  compile(parameters: P, context: CustomRuleContext): void;
  /**
   * Reads the rule for the independent checker, as its sentence stands and without looking at `compile`: every place on one person's line
   * where it does not hold. Called for the whole line and for the fixed part alone, whose amount is inherited; what is charged is the difference.
   *
   * Without it the rule is not checked independently: its id is in `uncheckedRuleIds`. Rules about headcounts and groups of people
   * (`demandCover`, `teamMix`, `budget`) cannot be checked this way; a kind that compiles to one has no `check`.
   */
  check?(parameters: P, line: CheckedLine): readonly CheckFinding[];
  readonly messages: CustomMessages<P>;
}

/** One sentence for a planner about one match, in each language. Facts that a match does not have are `undefined`. */
export interface CustomMessages<P> {
  nl(facts: RuleFacts, parameters: P): string;
  en(facts: RuleFacts, parameters: P): string;
}

/** A rule of the catalogue as part of a custom rule, which gives it its id, level, weight, people and provenance. */
export type RulePart = PartOf<RuleInput>;

type PartOf<R> = R extends RuleInput ? Omit<R, keyof RuleBase> : never;

/** What a custom rule is made of. The amounts of all parts and prices add up to the amount of the rule. */
export interface CustomRuleContext {
  /** Adds what a rule of the catalogue says. At most one part may count in windows that take carried counters. */
  rule(part: RulePart): void;
  /** Adds a price for every assignment: an integer from 0 to `maximum`; of a hard rule anything above 0 forbids it. */
  price(amount: (person: Person, place: CustomPlace) => number, options?: PriceOptions): void;
}

/** A demand line of a shift. */
export interface CustomPlace {
  readonly shift: Shift;
  readonly demand: Demand;
}

/** Options of {@link CustomRuleContext.price}. */
export interface PriceOptions {
  /** Demand lines that are priced; absent = all. */
  readonly shifts?: TagFilter;
  /** Largest amount; integer from 0 to 1,000,000, default 1,000,000. Totals that could pass 2^53 are refused when a problem is parsed. */
  readonly maximum?: number;
  /**
   * Everything about a person that the amount depends on: people with equal keys are asked for once. Default: their id. Needed in large
   * problems, where asking for every person and place takes too long (more than 20,000,000 pairs of keys are refused).
   */
  readonly personKey?: (person: Person) => string;
  /** The same for places. */
  readonly placeKey?: (place: CustomPlace) => string;
}

/** One person's line, for {@link CustomRuleDefinition.check}. */
export interface CheckedLine {
  readonly person: Person;
  readonly planning: Planning;
  /**
   * `whole`: history, outside work and assignments; `fixed`: what cannot change, history, outside work and, for a hard rule, pinned
   * assignments. A minimum that the rest of the roster can still reach is not broken by the fixed part.
   */
  readonly part: "whole" | "fixed";
  /** In time order: start, then end. */
  readonly units: readonly CheckedUnit[];
}

/** One element of a line. */
export interface CheckedUnit extends LedgerMinutes {
  /** Epoch minutes. */
  readonly start: number;
  /** Epoch minutes. */
  readonly end: number;
  /** Day number of the local start date, comparable with `planning.firstDay`. */
  readonly day: number;
  readonly workMinutes: number;
  /** Tags of the demand line, or of the past shift or outside work. */
  readonly tags: ReadonlySet<string>;
  readonly organisationId: string | undefined;
  readonly locationId: string | undefined;
  /** The place, for assignments; `undefined` for history and outside work. */
  readonly place: CustomPlace | undefined;
}

/** One place on a line where a custom rule does not hold. */
export interface CheckFinding {
  /** Integer >= 0; findings of 0 are left out. */
  readonly amount: number;
  /** Assigned shifts concerned, in time order; default none. */
  readonly shiftIds?: readonly string[];
  /** Epoch minutes. */
  readonly from?: number;
  /** Epoch minutes. */
  readonly to?: number;
  readonly measured?: number;
  readonly bound?: number;
}
