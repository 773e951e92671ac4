import type { IntervalInput } from "../../src/problem/person";
import { weekdayOf } from "../../src/time/civil";
import type { Random } from "./random";
import { localTime, type RegionSettings } from "./settings";
import type { StaffMember } from "./staff";

/** When someone cannot work. */
export interface TimeOff {
  readonly unavailable: readonly IntervalInput[];
  /** Days of leave in the horizon. */
  readonly leaveDays: number;
}

/** Leave of some days, a fixed free weekday, and for physicians the weekends. */
export function createTimeOff(settings: RegionSettings, person: StaffMember, random: Random): TimeOff {
  const unavailable: IntervalInput[] = [];
  let leaveDays = 0;
  if (random.chance(0.12)) {
    leaveDays = Math.min(random.between(3, 10), settings.days);
    const first = random.below(settings.days - leaveDays + 1);
    unavailable.push(days(settings, first, leaveDays));
  }
  if (person.level === "elderly-care-physician") {
    for (const day of daysWithWeekday(settings, 5)) unavailable.push(days(settings, day, 2));
  } else if (person.form !== "student" && random.chance(0.4)) {
    for (const day of daysWithWeekday(settings, random.below(5))) unavailable.push(freeDay(settings, day));
  }
  return { unavailable, leaveDays };
}

/** Students come in the weekend and after school. */
export function studentHours(settings: RegionSettings): readonly IntervalInput[] {
  const available: IntervalInput[] = [];
  for (let day = 0; day < settings.days; day++) {
    const weekday = weekdayOf(settings.firstDay + day);
    if (weekday < 5) available.push({ start: localTime(settings, day, "16:30"), end: localTime(settings, day + 1, "00:00") });
    else available.push(days(settings, day, 1));
  }
  return available;
}

/** The days of the horizon that fall on a weekday (0 = Monday). */
export function daysWithWeekday(settings: RegionSettings, weekday: number): readonly number[] {
  return Array.from({ length: settings.days }, (_, day) => day).filter((day) => weekdayOf(settings.firstDay + day) === weekday);
}

/** Whole local days. */
export function days(settings: RegionSettings, first: number, count: number): IntervalInput {
  return { start: localTime(settings, first, "00:00"), end: localTime(settings, first + count, "00:00") };
}

/** A night shift may still end on the morning of a free day, and an early shift start after it. */
function freeDay(settings: RegionSettings, day: number): IntervalInput {
  return { start: localTime(settings, day, "07:30"), end: localTime(settings, day + 1, "06:30") };
}
