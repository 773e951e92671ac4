import type { StabilityRule } from "../problem/rules/stability";
import { matchesFilter } from "../problem/tagFilter";
import { unitsMatching } from "./byLine";
import { assignmentOf, type Facts, keyOf } from "./facts";
import type { Booking, Line } from "./line";
import type { Match } from "./match";

/** Every matching previous assignment of the person is still there, and every matching assignment was there before. */
export function stability(rule: StabilityRule, line: Line, facts: Facts): Match[] {
  const previous = facts.previousOfPerson.get(line.person.id) ?? [];
  const before = previous.filter((booking) => matchesFilter(rule.shifts, booking.demand.tags));
  const now = unitsMatching(line, rule.shifts).flatMap((unit) => unit.booking ?? []);
  const isNew = missingFrom(before);
  const isGone = missingFrom(now);
  // What the fixed line lacks may still be assigned, so it is not gone yet.
  const gone = line.part === "whole" ? before.filter(isGone) : [];
  return [...gone, ...now.filter(isNew)].map(({ shift }): Match => {
    return { amount: 1, unit: "shifts", shiftIds: [shift.id], from: shift.start, to: shift.end };
  });
}

function missingFrom(bookings: readonly Booking[]): (booking: Booking) => boolean {
  const keys = new Set(bookings.map((booking) => keyOf(assignmentOf(booking))));
  return (booking) => !keys.has(keyOf(assignmentOf(booking)));
}
