import type { ContinuityRule } from "../problem/rules/continuity";
import type { Shift } from "../problem/shift";
import { type Finding, oneIf } from "./byAssignment";
import type { Booking } from "./line";

/** Enough past shifts of the person started at the place of the shift in the days before it. */
export function continuity(rule: ContinuityRule, { person, shift }: Booking): Finding {
  const tag = placeTag(rule, shift);
  if (tag === undefined) return oneIf(false);
  const there = person.fixedWork.filter((work) => work.origin === "history" && work.tags.has(tag));
  const recent = there.filter((work) => shift.day - rule.days <= work.day && work.day < shift.day);
  return oneIf(recent.length < rule.minimumShifts);
}

function placeTag({ per }: ContinuityRule, shift: Shift): string | undefined {
  if (per === "organisation") return `org:${shift.organisationId}`;
  const id = per === "location" ? shift.locationId : shift.unit;
  return id === undefined ? undefined : `${per}:${id}`;
}
