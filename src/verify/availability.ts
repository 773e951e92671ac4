import type { AvailabilityRule } from "../problem/rules/availability";
import { matchesFilter } from "../problem/tagFilter";
import { type Finding, oneIf } from "./byAssignment";
import type { Booking } from "./line";

/**
 * The shift overlaps no unavailable interval of the person and, if there are available ones, lies inside one of them; it is one that the
 * person offered, if they say so; and who is not paid has offered something.
 */
export function availability(_rule: AvailabilityRule, { person, shift, demand }: Booking): Finding {
  const { available, offers } = person;
  const isInTheWay = person.unavailable.some(({ start, end }) => start < shift.end && shift.start < end);
  const isOutside = available !== undefined && !available.some(({ start, end }) => start <= shift.start && shift.end <= end);
  const isNotOffered = offers !== undefined && !offers.some((filter) => matchesFilter(filter, demand.tags));
  const isUnasked = person.kind !== "professional" && available === undefined && offers === undefined;
  return oneIf(isInTheWay || isOutside || isNotOffered || isUnasked);
}
