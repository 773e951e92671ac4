import type { PayTable, SupplementBand } from "../../problem/payTable";
import type { Problem } from "../../problem/problem";
import type { Shift } from "../../problem/shift";
import { evenParts } from "../../time/calendar";
import { weekdayOf } from "../../time/civil";
import { minutesPerDay } from "../../time/localTime";
import { halfUp } from "./halfUp";
import { toLocal } from "../../time/zoneTable";

/** A shift as a pay table sees it. */
export interface PayTime {
  /** Minutes from start to end, breaks included. */
  readonly shiftMinutes: number;
  /** Paid minutes of the shift, before any least time of the contract. */
  readonly paidMinutes: number;
  /** Minutes from start to end under each percentage, highest first; those under none are left out. */
  readonly supplements: readonly { readonly percent: number; readonly minutes: number }[];
}

/** A part of one local day in minutes of the clock, half open. */
interface ClockPart {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** How long a shift is, and how much of it lies in which bands, as `AssignmentCostRule` says. Without a table nothing does. */
export function payTime(problem: Problem, table: PayTable | undefined, shift: Shift): PayTime {
  const elapsed = shift.end - shift.start;
  if (table === undefined) return { shiftMinutes: elapsed, paidMinutes: shift.paidMinutes, supplements: [] };
  const parts = table.dstPay === "nominal" ? nominalParts(problem, shift) : elapsedParts(problem, shift);
  const shiftMinutes = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const minutesAt = new Map<number, number>();
  for (const part of parts) addSupplements(table, part, minutesAt);
  const worked = Math.max(0, shift.workMinutes + shiftMinutes - elapsed);
  return {
    shiftMinutes,
    paidMinutes: halfUp(shift.paidMinutes * worked, shift.workMinutes),
    supplements: [...minutesAt].sort((a, b) => b[0] - a[0]).map(([percent, minutes]) => ({ percent, minutes })),
  };
}

function elapsedParts({ planning }: Problem, { start, end }: Shift): readonly ClockPart[] {
  return evenParts(planning.zoneTable, start, end).map(({ dayNumber, minuteOfDay, minutes }) => {
    return { day: dayNumber, from: minuteOfDay, to: minuteOfDay + minutes };
  });
}

/** From the start reading to the end reading of the clock, cut at midnight only. */
function nominalParts({ planning }: Problem, { start, end }: Shift): readonly ClockPart[] {
  const [first, last] = [toLocal(planning.zoneTable, start), toLocal(planning.zoneTable, end)];
  const parts: ClockPart[] = [];
  for (let day = first.dayNumber; day <= last.dayNumber; day++) {
    const from = day === first.dayNumber ? first.minuteOfDay : 0;
    const to = day === last.dayNumber ? last.minuteOfDay : minutesPerDay;
    if (to > from) parts.push({ day, from, to });
  }
  return parts;
}

/** Adds the minutes of a part at each percentage: between two borders of bands nothing changes. */
function addSupplements(table: PayTable, { day, from, to }: ClockPart, minutesAt: Map<number, number>): void {
  const bands = bandsOn(table, day);
  const borders = bands.flatMap(({ fromMinute, toMinute }) => [fromMinute, toMinute]).filter((border) => border > from && border < to);
  const cuts = [from, ...borders.sort((a, b) => a - b), to];
  for (let index = 1; index < cuts.length; index++) {
    const [start, end] = [cuts[index - 1] ?? from, cuts[index] ?? to];
    const holding = bands.filter(({ fromMinute, toMinute }) => fromMinute <= start && end <= toMinute);
    const percent = Math.max(0, ...holding.map((band) => band.percent));
    if (percent > 0 && end > start) minutesAt.set(percent, (minutesAt.get(percent) ?? 0) + end - start);
  }
}

/** The bands that hold on a local day. */
function bandsOn(table: PayTable, day: number): readonly SupplementBand[] {
  const version = versionOn(table, day);
  if (version === undefined) return [];
  const isHoliday = version.holidays.includes(day);
  const weekday = weekdayOf(day);
  return version.bands.filter(({ weekdays, onHolidays, days }) => {
    return weekdays.includes(weekday) || (onHolidays && isHoliday) || days.includes(day);
  });
}

/** The version of a table that is valid on a local day; `undefined` before the first. */
export function versionOn(table: PayTable, day: number): PayTable["versions"][number] | undefined {
  let valid: PayTable["versions"][number] | undefined;
  for (const version of table.versions) if (version.fromDay <= day) valid = version;
  return valid;
}
