import type { BudgetRule } from "../problem/rules/budget";
import type { AmountUnit } from "../score/violation";
import { matchesFilter } from "../problem/tagFilter";
import { excess, sumOf } from "./bounds";
import { bestEngagement } from "./engagementTier";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import type { GroupMatch } from "./match";
import { payCents } from "./pay";
import { type DayWindow, hasDayInHorizon, instantsOf, isInWindow, windowsOf } from "./windows";

/**
 * In every window, work by people of the tiers that starts there stays within `maximum`, and work at an organisation within the budget that
 * holds for it then; the excess is divided by `unit`, rounded up.
 */
export function budget(rule: BudgetRule, facts: Facts): GroupMatch[] {
  const { planning } = facts.problem;
  const counted = facts.bookings.filter((booking) => isCounted(rule, booking, facts));
  const all = windowsOf(rule.over, planning).flatMap((window) =>
    rule.maximum === undefined ? [] : [matchOf(rule, rule.maximum, window, counted, facts)],
  );
  const byOrganisation = facts.problem.organisations.flatMap(({ id }) => {
    const there = counted.filter((booking) => booking.shift.organisationId === id);
    return budgetsOf(rule, id, facts).map(({ window, maximum }) => matchOf(rule, maximum, window, there, facts));
  });
  return [...all, ...byOrganisation];
}

/** The budget of an organisation in each window: that of the period if there is one, otherwise that for every window. */
function budgetsOf(rule: BudgetRule, organisationId: string, facts: Facts): { readonly window: DayWindow; readonly maximum: number }[] {
  const entries = rule.perOrganisation.filter((entry) => entry.organisationId === organisationId);
  const always = entries.find((entry) => entry.periodId === undefined);
  const { planning } = facts.problem;
  if (rule.over.kind !== "period") {
    return always === undefined ? [] : windowsOf(rule.over, planning).map((window) => ({ window, maximum: always.maximum }));
  }
  return planning.periods.flatMap(({ id, fromDay, toDay }) => {
    const window = { firstDay: fromDay, lastDay: toDay };
    const entry = entries.find((each) => each.periodId === id) ?? always;
    return entry === undefined || !hasDayInHorizon(window, planning) ? [] : [{ window, maximum: entry.maximum }];
  });
}

function matchOf(rule: BudgetRule, maximum: number, window: DayWindow, counted: readonly Booking[], facts: Facts): GroupMatch {
  const inWindow = counted.filter((booking) => isInWindow(window, booking.shift.day));
  const pinned = inWindow.filter((booking) => booking.isPinned);
  const measured = measureOf(rule, inWindow, facts);
  const stepsAbove = (value: number): number => Math.ceil(excess(value, maximum) / rule.unit);
  return {
    amount: stepsAbove(measured),
    pinnedExcess: stepsAbove(measureOf(rule, pinned, facts)),
    unit: amountUnitOf(rule),
    shiftIds: shiftIdsInTimeOrder(inWindow, facts),
    ...instantsOf(window, facts.problem.planning),
    measured,
    bound: maximum,
  };
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
      return sumOf(bookings.map((booking) => payCents(booking, 0, facts)));
  }
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
