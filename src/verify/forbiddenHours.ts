import type { ForbiddenHoursRule } from "../problem/rules/forbiddenHours";
import { minutesInDailyWindow } from "../time/calendar";
import type { Finding } from "./byAssignment";
import type { Facts } from "./facts";
import type { Booking } from "./line";

/** No minute of the shift is one at which the clock shows `from` or later and earlier than `to`, over midnight if `from` is after `to`. */
export function forbiddenHours(rule: ForbiddenHoursRule, { shift }: Booking, facts: Facts): Finding {
  const { zoneTable } = facts.problem.planning;
  const minutes = minutesInDailyWindow(zoneTable, shift.start, shift.end, minuteOfDay(rule.from), minuteOfDay(rule.to));
  return { amount: minutes, measured: minutes, bound: 0 };
}

/** Minutes since midnight of `HH:MM`. */
function minuteOfDay(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
