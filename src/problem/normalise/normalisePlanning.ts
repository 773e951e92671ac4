import { parseDate } from "../../time/civil";
import { parseClockTime } from "../../time/localTime";
import { localMidnight, type ZoneTable } from "../../time/zoneTable";
import { compareById } from "../compareText";
import type { LocalTimeReader } from "../localTimeReader";
import { type LocalTimePolicy, type Planning, type PlanningInput, weekdays } from "../planning";

/** The policy with its defaults. */
export function localTimePolicyOf(given: Partial<LocalTimePolicy> | undefined): LocalTimePolicy {
  return Object.freeze({ gap: given?.gap ?? "reject", repeated: given?.repeated ?? "earlier" });
}

/** The day number of a date that has been checked. */
export function dayOf(date: string): number {
  const day = parseDate(date);
  if (day === undefined) throw new RangeError(`No such date: "${date}".`);
  return day;
}

/** A range of dates in day numbers; infinite where an end is absent. */
export function dayRange(range: { readonly from: string | undefined; readonly until: string | undefined }): {
  fromDay: number;
  untilDay: number;
} {
  return {
    fromDay: range.from === undefined ? -Infinity : dayOf(range.from),
    untilDay: range.until === undefined ? Infinity : dayOf(range.until),
  };
}

/** The minutes since 00:00 of a reading of the clock that has been checked. */
export function minuteOf(clock: string): number {
  const minute = parseClockTime(clock);
  if (minute === undefined) throw new RangeError(`No such time: "${clock}".`);
  return minute;
}

/** Fills in a valid planning. */
export function normalisePlanning(input: PlanningInput, zoneTable: ZoneTable, times: LocalTimeReader): Planning {
  const firstDay = dayOf(input.start);
  const lastDay = firstDay + input.days - 1;
  const start = localMidnight(zoneTable, firstDay);
  const periods = (input.periods ?? [{ id: "horizon", from: input.start, to: undefined }]).map(({ id, from, to }) =>
    Object.freeze({ id, fromDay: dayOf(from), toDay: to === undefined ? lastDay : dayOf(to) }),
  );
  const weekendDays = (input.weekendDays ?? ["saturday", "sunday"]).map((weekday) => weekdays.indexOf(weekday));
  return Object.freeze({
    zone: input.zone,
    zoneTable,
    firstDay,
    dayCount: input.days,
    start,
    end: localMidnight(zoneTable, lastDay + 1),
    decisionTime: input.decisionTime === undefined ? start : times.minute(input.decisionTime),
    periods: Object.freeze(periods.sort(compareById)),
    weekendDays: ascending(weekendDays),
    holidays: ascending((input.holidays ?? []).map(dayOf)),
    localTimes: localTimePolicyOf(input.localTimes),
    night: Object.freeze({ untilMinuteOfDay: 360, moreThanMinutes: 60, lateMinuteOfDay: 120, ...input.night }),
  });
}

function ascending(numbers: readonly number[]): readonly number[] {
  return Object.freeze([...new Set(numbers)].sort((a, b) => a - b));
}
