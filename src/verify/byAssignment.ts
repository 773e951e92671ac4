import type { TagFilter } from "../problem/tagFilter";
import type { AmountUnit } from "../score/violation";
import { byLine, unitsMatching } from "./byLine";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import type { Match, Reading } from "./match";

/** What a rule says about one assignment. */
export interface Finding {
  /** Integer >= 0; 0 if the sentence of the rule holds. */
  readonly amount: number;
  readonly measured?: number;
  readonly bound?: number;
}

/**
 * The reading of a rule about one assignment at a time: its amount on a line is the sum over the assignments that match `shifts`.
 * Pinned assignments are then inherited like everything else that is fixed.
 */
export function byAssignment<R extends { readonly shifts?: TagFilter }>(
  unitOf: (rule: R) => AmountUnit,
  findingOf: (rule: R, booking: Booking, facts: Facts) => Finding,
): (rule: R, facts: Facts) => Reading {
  return byLine((rule, line, facts) => {
    const matches: Match[] = [];
    for (const { booking } of unitsMatching(line, rule.shifts)) {
      if (booking === undefined) continue;
      const { shift } = booking;
      const finding = findingOf(rule, booking, facts);
      if (finding.amount > 0) matches.push({ ...finding, unit: unitOf(rule), shiftIds: [shift.id], from: shift.start, to: shift.end });
    }
    return matches;
  });
}

/** The finding of a rule that an assignment keeps or breaks: amount 1 if it is broken. */
export function oneIf(isBroken: boolean): Finding {
  return { amount: isBroken ? 1 : 0 };
}
