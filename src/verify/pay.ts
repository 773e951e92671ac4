import type { PayTable, PayTableVersion, Recharge } from "../problem/payTable";
import type { Engagement } from "../problem/person";
import type { Planning } from "../problem/planning";
import type { Shift } from "../problem/shift";
import { travelFromHome } from "../problem/travelBetween";
import { weekdayOf } from "../time/civil";
import { toLocal } from "../time/zoneTable";
import { roundedHalfUp, sumOf } from "./bounds";
import { bestEngagement } from "./engagementTier";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import { daysBetween } from "./runs";

/** Whole cents of one assignment, item by item as `AssignmentCostRule` says. */
export function payCents({ person, shift }: Booking, centsPerKilometre: number, facts: Facts): number {
  const { problem } = facts;
  const engagement = bestEngagement(person, shift.organisationId, shift.day, facts)?.engagement;
  const table = problem.payTables.find(({ id }) => id === engagement?.payTableId);
  const travelRates = (table && versionOn(table, shift.day))?.travel ?? [{ centsPerKilometre }];
  const metres = (shift.locationId === undefined ? undefined : travelFromHome(problem, person, shift.locationId)?.metres) ?? 0;
  const travel = roundedHalfUp(2 * sumOf(partsOfWay(travelRates, metres)), 1000);
  if (engagement === undefined) return travel;

  const { shiftMinutes, paidMinutes, percentages } = timesOf(shift, table, problem.planning);
  const paid = paidMinutes === 0 ? 0 : Math.max(paidMinutes, engagement.call.minimumMinutes ?? 0);
  const rate = engagement.costCentsPerHour;
  const base = roundedHalfUp(rate * paid, 60);
  const supplements = [...new Set(percentages)].map((percent) => {
    const minutes = percentages.filter((each) => each === percent).length;
    return roundedHalfUp(rate * percent * minutes * paidMinutes, 6000 * shiftMinutes);
  });
  const pay = base + sumOf(supplements);
  const entry = rechargeFor(engagement, shift.organisationId);
  if (entry === undefined) return pay + travel;
  const tariff = roundedHalfUp(entry.centsPerHour * paid, 60);
  const charged = (entry.mode === "allIn" ? tariff : pay + tariff) + travel;
  return charged + roundedHalfUp((entry.vatPercent ?? 0) * charged, 100);
}

/** A shift in minutes, and the percentage of each minute that has one. */
interface Times {
  readonly shiftMinutes: number;
  readonly paidMinutes: number;
  readonly percentages: readonly number[];
}

function timesOf(shift: Shift, table: PayTable | undefined, planning: Planning): Times {
  const elapsed = shift.end - shift.start;
  if (table === undefined) return { shiftMinutes: elapsed, paidMinutes: shift.paidMinutes, percentages: [] };
  const known = rememberedTimes.get(shift)?.get(table);
  if (known !== undefined) return known;
  const { zoneTable } = planning;
  const readings =
    table.dstPay === "nominal" ? clockMinutes(shift, planning) : everyMinute(shift).map((minute) => toLocal(zoneTable, minute));
  const percentages = readings.map(({ dayNumber, minuteOfDay }) => percentAt(table, dayNumber, minuteOfDay));
  const times = {
    shiftMinutes: readings.length,
    paidMinutes: roundedHalfUp(shift.paidMinutes * Math.max(0, shift.workMinutes + readings.length - elapsed), shift.workMinutes),
    percentages: percentages.filter((percent) => percent > 0),
  };
  rememberedTimes.set(shift, (rememberedTimes.get(shift) ?? new Map<PayTable, Times>()).set(table, times));
  return times;
}

/** Reading a shift minute by minute is slow, and everybody on it has the same minutes. */
const rememberedTimes = new WeakMap<Shift, Map<PayTable, Times>>();

function everyMinute({ start, end }: Shift): number[] {
  return Array.from({ length: end - start }, (_, minute) => start + minute);
}

/** Every reading of the clock from the start to the end of a shift, as if it never changed. */
function clockMinutes({ start, end }: Shift, { zoneTable }: Planning): { readonly dayNumber: number; readonly minuteOfDay: number }[] {
  const [first, last] = [toLocal(zoneTable, start), toLocal(zoneTable, end)];
  return daysBetween(first.dayNumber, last.dayNumber)
    .flatMap((dayNumber) => Array.from({ length: 1440 }, (_, minuteOfDay) => ({ dayNumber, minuteOfDay })))
    .filter(({ dayNumber, minuteOfDay }) => dayNumber > first.dayNumber || minuteOfDay >= first.minuteOfDay)
    .filter(({ dayNumber, minuteOfDay }) => dayNumber < last.dayNumber || minuteOfDay < last.minuteOfDay);
}

/** The highest percentage of the bands that hold a minute of a local day, 0 if none does. */
function percentAt(table: PayTable, day: number, minute: number): number {
  const version = versionOn(table, day);
  if (version === undefined) return 0;
  const holding = version.bands.filter((band) => {
    const isDay = band.weekdays.includes(weekdayOf(day)) || band.days.includes(day) || (band.onHolidays && version.holidays.includes(day));
    return isDay && band.fromMinute <= minute && minute < band.toMinute;
  });
  return Math.max(0, ...holding.map((band) => band.percent));
}

/** The version with the latest first day that is not after a day. */
function versionOn({ versions }: PayTable, day: number): PayTableVersion | undefined {
  const begun = versions.filter(({ fromDay }) => fromDay <= day);
  return begun.find(({ fromDay }) => begun.every((other) => other.fromDay <= fromDay));
}

/** Cents x metres per kilometre of every part of a single way. */
function partsOfWay(rates: NonNullable<PayTableVersion["travel"]>, metres: number): number[] {
  return rates.map(({ untilKilometres, centsPerKilometre }, index) => {
    const from = 1000 * (index === 0 ? 0 : (rates[index - 1]?.untilKilometres ?? 0));
    const to = untilKilometres === undefined ? metres : Math.min(metres, 1000 * untilKilometres);
    return Math.max(0, to - from) * centsPerKilometre;
  });
}

/** The entry that names the host; for another organisation than the engagement's own, otherwise the one that names none. */
function rechargeFor({ recharges, organisationId }: Engagement, hostId: string): Recharge | undefined {
  const forOthers = hostId === organisationId ? [] : recharges.filter(({ toOrganisationId }) => toOrganisationId === undefined);
  return [...recharges.filter(({ toOrganisationId }) => toOrganisationId === hostId), ...forOthers][0];
}
