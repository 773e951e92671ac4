import type { Planning } from "../problem/planning";
import type { SlotUnit } from "../rules/slotUnit";
import { minutesInDailyWindow } from "../time/calendar";
import { resolveLocal, toLocal } from "../time/zoneTable";

/** The night work in an interval, remembered by interval: shifts begin and end at the same few times. */
export type NightFacts = (start: number, end: number) => Pick<SlotUnit, "nightMinutes" | "lateFrom">;

/** How much of an interval is night work, and from when on its first night is late (ATW 1:7(1)d, 5:8(4)). */
export function nightFacts(planning: Planning): NightFacts {
  const { zoneTable } = planning;
  const { untilMinuteOfDay, lateMinuteOfDay } = planning.night;
  const known = new Map<string, ReturnType<NightFacts>>();
  return (start, end) => {
    const key = `${String(start)} ${String(end)}`;
    let facts = known.get(key);
    if (facts === undefined) {
      const nightMinutes = minutesInDailyWindow(zoneTable, start, end, 0, untilMinuteOfDay);
      known.set(key, (facts = { nightMinutes, lateFrom: nightMinutes === 0 ? undefined : lateFrom() }));
    }
    return facts;

    function lateFrom(): number {
      // Work that starts after the night of its day meets the next one first.
      const first = toLocal(zoneTable, start);
      const day = first.minuteOfDay < untilMinuteOfDay ? first.dayNumber : first.dayNumber + 1;
      const late = resolveLocal(zoneTable, day, lateMinuteOfDay);
      return late.kind === "unique" ? late.epochMinute : late.kind === "gap" ? late.change : late.earlier;
    }
  };
}
