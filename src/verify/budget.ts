import type { BudgetRule } from "../problem/rules/budget";
import type { AmountUnit } from "../score/violation";
import { matchesFilter } from "../problem/tagFilter";
import { excess, sumOf } from "./bounds";
import { bestEngagement } from "./engagementTier";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import type { GroupMatch } from "./match";
import { wageCents } from "./wage";
import { instantsOf, isInWindow, windowsOf } from "./windows";

/** In every window, work by people of the tiers that starts there stays within `maximum`; the excess is divided by `unit`, rounded up. */
export function budget(rule: BudgetRule, facts: Facts): GroupMatch[] {
  const { planning } = facts.problem;
  const counted = facts.bookings.filter((booking) => isCounted(rule, booking, facts));
  return windowsOf(rule.over, planning).map((window) => {
    const inWindow = counted.filter((booking) => isInWindow(window, booking.shift.day));
    const measured = measureOf(rule, inWindow, facts);
    const pinned = measureOf(
      rule,
      inWindow.filter((booking) => booking.isPinned),
      facts,
    );
    return {
      amount: stepsAbove(rule, measured),
      pinnedExcess: stepsAbove(rule, pinned),
      unit: amountUnitOf(rule),
      shiftIds: shiftIdsInTimeOrder(inWindow, facts),
      ...instantsOf(window, planning),
      measured,
      bound: rule.maximum,
    };
  });
}

function isCounted(rule: BudgetRule, { person, shift, demand }: Booking, facts: Facts): boolean {
  const best = bestEngagement(person, shift.organisationId, shift.day, facts);
  const isOfTier = best !== undefined && rule.tiers.includes(best.tier);
  return isOfTier && matchesFilter(rule.people, person.tags) && matchesFilter(rule.shifts, demand.tags);
}

function measureOf(rule: BudgetRule, bookings: readonly Booking[], facts: Facts): number {
  switch (rule.measure) {
    case "minutes":
      return sumOf(bookings.map((booking) => booking.shift.workMinutes));
    case "shifts":
      return bookings.length;
    case "cents":
      return sumOf(bookings.map((booking) => wageCents(booking, facts)));
  }
}

function stepsAbove(rule: BudgetRule, measured: number): number {
  return Math.ceil(excess(measured, rule.maximum) / rule.unit);
}

/** Money and multiples of the measure have no unit of their own. */
function amountUnitOf(rule: BudgetRule): AmountUnit {
  return rule.unit === 1 && rule.measure !== "cents" ? rule.measure : "points";
}

/** Each shift once, by start; at equal times in the order of the problem. */
function shiftIdsInTimeOrder(bookings: readonly Booking[], facts: Facts): string[] {
  const present = new Set(bookings.map((booking) => booking.shift));
  const shifts = facts.problem.shifts.filter((shift) => present.has(shift)).sort((a, b) => a.start - b.start);
  return shifts.map((shift) => shift.id);
}
