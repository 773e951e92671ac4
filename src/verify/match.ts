import type { AmountUnit } from "../score/violation";
import type { Line, Unit } from "./line";

/** One place where the sentence of a rule does not hold, before it is known how much of it is charged. */
export interface Match {
  /** Integer > 0, after the rule's own rounding and cost function. */
  readonly amount: number;
  readonly unit: AmountUnit;
  /** Assigned shifts concerned, in time order. */
  readonly shiftIds: readonly string[];
  readonly demandId?: string;
  /** Epoch minutes. */
  readonly from?: number;
  /** Epoch minutes. */
  readonly to?: number;
  readonly measured?: number;
  readonly bound?: number;
}

/** A match of a rule about shifts or groups of people. */
export interface GroupMatch extends Match {
  /** Integer >= 0; with pins that alone exceed a maximum it can be 0 while `pinnedExcess` is not. */
  readonly amount: number;
  /** By what the pinned assignments, with a carried balance, exceed a maximum, in the unit of `amount`. */
  readonly pinnedExcess: number;
  /** By what a carried balance alone exceeds a maximum; absent = 0. */
  readonly carriedExcess?: number;
}

/** How a rule kind is read: over one line at a time, or over the roster as a whole. */
export type Reading =
  | { readonly about: "line"; readonly matches: (line: Line) => readonly Match[] }
  | { readonly about: "group"; readonly matches: () => readonly GroupMatch[] };

/** The assigned shifts among these units, in their order. */
export function shiftIdsOf(units: readonly Unit[]): string[] {
  return units.flatMap((unit) => (unit.booking === undefined ? [] : [unit.booking.shift.id]));
}
