import { weekdayOf } from "../../time/civil";
import { minutesInDailyWindow } from "../../time/calendar";
import { toLocal } from "../../time/zoneTable";
import type { Planning } from "../planning";

/** What the calendar says about an interval of work. */
export interface CalendarFacts {
  /** Day number of the local start date. */
  readonly day: number;
  /** `day:...`, `night` and `night:any`, as `TagFilter` documents them. */
  readonly tags: readonly string[];
}

const dayTags = ["day:mon", "day:tue", "day:wed", "day:thu", "day:fri", "day:sat", "day:sun"];

/** Beyond this many different intervals results are computed anew. */
const rememberedIntervals = 200_000;

/** Derives calendar facts, remembered by interval: shifts of a region begin and end at the same few times. */
export function calendarTags(planning: Planning): (start: number, end: number) => CalendarFacts {
  const weekendDays = new Set(planning.weekendDays);
  const holidays = new Set(planning.holidays);
  const byStart = new Map<number, Map<number, CalendarFacts>>();
  let remembered = 0;
  return (start, end) => {
    const byEnd = byStart.get(start) ?? new Map<number, CalendarFacts>();
    const known = byEnd.get(end);
    if (known !== undefined) return known;
    const day = toLocal(planning.zoneTable, start).dayNumber;
    const weekday = weekdayOf(day);
    const tags = dayTags.slice(weekday, weekday + 1);
    if (weekendDays.has(weekday)) tags.push("day:weekend");
    if (holidays.has(day)) tags.push("day:holiday");
    const { untilMinuteOfDay, moreThanMinutes } = planning.night;
    const nightMinutes = minutesInDailyWindow(planning.zoneTable, start, end, 0, untilMinuteOfDay);
    if (nightMinutes > 0) tags.push("night:any");
    if (nightMinutes > moreThanMinutes) tags.push("night");
    const facts = { day, tags };
    if (remembered < rememberedIntervals) {
      byStart.set(start, byEnd.set(end, facts));
      remembered += 1;
    }
    return facts;
  };
}
