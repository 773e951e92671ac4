import type { AvailabilityRule } from "../problem/rules/availability";
import { type Finding, oneIf } from "./byAssignment";
import type { Booking } from "./line";

/** The shift overlaps no unavailable interval of the person and, if there are available ones, lies inside one of them. */
export function availability(_rule: AvailabilityRule, { person, shift }: Booking): Finding {
  const isInTheWay = person.unavailable.some(({ start, end }) => start < shift.end && shift.start < end);
  const isOutside = person.available !== undefined && !person.available.some(({ start, end }) => start <= shift.start && shift.end <= end);
  return oneIf(isInTheWay || isOutside);
}
