import type { LendingRule } from "../problem/rules/lending";
import { matchesFilter } from "../problem/tagFilter";
import { excess, sumOf } from "./bounds";
import { bestEngagement } from "./engagementTier";
import { type Facts, found } from "./facts";
import type { Booking } from "./line";
import type { GroupMatch } from "./match";
import { type DayWindow, instantsOf, isInWindow, windowsOf } from "./windows";

/** In every window the minutes lent, or for a balance the difference in either direction, are not above `maximum`. */
export function lending(rule: LendingRule, facts: Facts): GroupMatch[] {
  const windows = windowsOf(rule.over, facts.problem.planning);
  const signs = rule.measure === "balance" ? [1, -1] : [1];
  return signs.flatMap((sign) => windows.map((window) => matchOf(rule, window, sign, facts)));
}

function matchOf(rule: LendingRule, window: DayWindow, sign: number, facts: Facts): GroupMatch {
  const { planning } = facts.problem;
  const carried = isInWindow(window, planning.firstDay) ? sign * carriedMinutes(rule, facts) : 0;
  const minutesOf = (bookings: readonly Booking[]): number =>
    carried + sumOf(bookings.map((booking) => sign * lentMinutes(rule, booking, facts)));
  const stepsAbove = (measured: number): number => Math.ceil(excess(measured, rule.maximum) / rule.unit);

  const inWindow = facts.bookings.filter((booking) => isInWindow(window, booking.shift.day) && lentMinutes(rule, booking, facts) !== 0);
  const measured = minutesOf(inWindow);
  return {
    amount: stepsAbove(measured),
    pinnedExcess: stepsAbove(minutesOf(inWindow.filter((booking) => booking.isPinned))),
    carriedExcess: stepsAbove(carried),
    unit: rule.unit === 1 ? "minutes" : "points",
    shiftIds: [...new Set(inWindow.map((booking) => booking.shift.id))],
    ...instantsOf(window, planning),
    measured,
    bound: rule.maximum,
  };
}

/** Minutes that an assignment adds to what the organisation of the rule has lent; negative for what it borrows. */
function lentMinutes(rule: LendingRule, { person, shift, demand }: Booking, facts: Facts): number {
  if (!matchesFilter(rule.people, person.tags) || !matchesFilter(rule.shifts, demand.tags)) return 0;
  const engagement = bestEngagement(person, shift.organisationId, shift.day, facts)?.engagement;
  if (engagement === undefined || engagement.form === "agency" || engagement.form === "selfEmployed") return 0;
  const [lender, borrower] = [engagement.organisationId, shift.organisationId];
  if (lender === borrower) return 0;
  const isOtherSide = (id: string): boolean => rule.otherId === undefined || rule.otherId === id;
  if (lender === rule.organisationId && isOtherSide(borrower)) return shift.workMinutes;
  const isBorrowed = borrower === rule.organisationId && isOtherSide(lender);
  return rule.measure === "balance" && isBorrowed ? -shift.workMinutes : 0;
}

function carriedMinutes(rule: LendingRule, facts: Facts): number {
  const { carried } = found(facts.organisations, rule.organisationId, "organisation");
  return sumOf(carried.filter((counter) => counter.ruleId === rule.id).map((counter) => counter.amount));
}
