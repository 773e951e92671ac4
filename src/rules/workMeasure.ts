import type { WindowKernel } from "../instance/kernelData";
import type { WorkLimitRule } from "../problem/rules/workLimit";
import { mondayOf } from "../time/civil";
import { splitAtLocalMidnights } from "../time/calendar";
import type { CompileContext } from "./compileContext";
import type { DayWindow } from "./dayWindows";
import type { SlotUnit } from "./slotUnit";
import { type DayAmount, windowRows, type WindowRows } from "./windowRows";

/** The part of a window kernel that says what is counted. */
type Measure = WindowRows & Pick<WindowKernel, "form" | "slotBucket" | "bucketDays">;

/** What `workLimit` counts, over the slots that match its filter. */
export function workMeasure(rule: WorkLimitRule, windows: readonly DayWindow[], context: CompileContext): Measure {
  const mask = context.maskOf(rule.shifts);
  switch (rule.measure) {
    case "minutes":
      return sumMeasure(windows, context, mask, (slot) =>
        rule.minutesBelongTo === "localDay" ? splitMinutes(slot, context) : [{ day: slot.day, amount: slot.workMinutes }],
      );
    case "shifts":
      return sumMeasure(windows, context, mask, ({ day }) => [{ day, amount: 1 }]);
    case "days":
      return bucketMeasure(windows, context, mask, 1, ({ day }) => day);
    case "weekends":
      return weekendMeasure(windows, context, mask);
  }
}

/** Every slot in the mask adds its amounts. */
export function sumMeasure(
  windows: readonly DayWindow[],
  context: CompileContext,
  mask: Uint8Array,
  amountsOf: (slot: SlotUnit) => readonly DayAmount[],
): Measure {
  const rows = windowRows(context.slots.length, windows, (slot) => (mask[slot] === 0 ? [] : amountsOf(context.slots[slot]!)));
  return { form: "sum", slotBucket: new Int32Array(0), bucketDays: 0, ...rows };
}

/** Weekends are named by their first day. */
function weekendMeasure(windows: readonly DayWindow[], context: CompileContext, mask: Uint8Array): Measure {
  const { weekendDays, firstDay } = context.problem.planning;
  const first = weekendDays[0] ?? 0;
  const last = weekendDays[weekendDays.length - 1] ?? 0;
  return bucketMeasure(windows, context, mask, last - first + 1, ({ day }) => {
    const monday = mondayOf(firstDay + day) - firstDay;
    return weekendDays.includes(day - monday) ? monday + first : undefined;
  });
}

/** Every bucket with a slot in the mask counts once, on the day that names it; `undefined` = the slot is in no bucket. */
function bucketMeasure(
  windows: readonly DayWindow[],
  context: CompileContext,
  mask: Uint8Array,
  bucketDays: number,
  dayOf: (slot: SlotUnit) => number | undefined,
): Measure {
  const days = context.slots.map((slot, index) => (mask[index] === 0 ? undefined : dayOf(slot)));
  const bucketDaysInOrder = [...new Set(days.filter((day) => day !== undefined))].sort((a, b) => a - b);
  const bucketOf = new Map(bucketDaysInOrder.map((day, bucket) => [day, bucket]));
  const slotBucket = Int32Array.from(days, (day) => (day === undefined ? -1 : bucketOf.get(day)!));
  const rows = windowRows(bucketDaysInOrder.length, windows, (bucket) => [{ day: bucketDaysInOrder[bucket]!, amount: 1 }]);
  return { form: "distinct", slotBucket, bucketDays, ...rows };
}

/** Work minutes by local day in proportion of elapsed time, rounded down; the last day takes the remainder. */
function splitMinutes(slot: SlotUnit, context: CompileContext): readonly DayAmount[] {
  const { zoneTable, firstDay } = context.problem.planning;
  const elapsed = slot.end - slot.start;
  const parts = splitAtLocalMidnights(zoneTable, slot.start, slot.end);
  let left = slot.workMinutes;
  return parts.map(({ dayNumber, minutes }, index) => {
    const amount = index === parts.length - 1 ? left : Math.floor((slot.workMinutes * minutes) / elapsed);
    left -= amount;
    return { day: dayNumber - firstDay, amount };
  });
}
