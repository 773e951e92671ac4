import type { WindowKernel } from "../instance/kernelData";
import type { WorkLimitRule } from "../problem/rules/workLimit";
import { mondayOf, weekdayOf } from "../time/civil";
import { localMidnight } from "../time/zoneTable";
import { evenParts, splitAtLocalMidnights } from "../time/calendar";
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
        rule.minutesBelongTo === "localDay"
          ? splitMinutes(slot, ledgerMinutes(rule, slot), context)
          : [{ day: slot.day, amount: ledgerMinutes(rule, slot) }],
      );
    case "shifts":
      return sumMeasure(windows, context, mask, ({ day }) => [{ day, amount: 1 }]);
    case "days":
      return bucketMeasure(windows, context, mask, 1, ({ day }) => day);
    case "weekends":
      return weekendMeasure(windows, context, mask);
    case "sundays":
      return bucketMeasure(windows, context, mask, sundayBucketDays, (slot) => sundayOf(slot, context));
    case "nightMinutes":
      return sumMeasure(windows, context, mask, (slot) =>
        rule.minutesBelongTo === "localDay" ? splitNightMinutes(slot, context) : [{ day: slot.day, amount: slot.nightMinutes }],
      );
  }
}

const ledgerFields = { legal: "legalMinutes", contract: "contractMinutes", paid: "paidMinutes" } as const;

function ledgerMinutes({ ledger }: WorkLimitRule, slot: SlotUnit): number {
  return slot[ledgerFields[ledger]];
}

/** Units that touch one Sunday start on it or at most two days before. */
const sundayBucketDays = 3;
const [sunday, daysPerWeek] = [6, 7];

/** The Sunday on which a unit has at least one minute; a unit of at most two days touches no more than one. */
function sundayOf({ start, end, day }: SlotUnit, { problem: { planning } }: CompileContext): number | undefined {
  const next = day + ((sunday - weekdayOf(planning.firstDay + day) + daysPerWeek) % daysPerWeek);
  const begins = localMidnight(planning.zoneTable, planning.firstDay + next);
  return end > begins && start < localMidnight(planning.zoneTable, planning.firstDay + next + 1) ? next : undefined;
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
export function bucketMeasure(
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
function splitMinutes(slot: SlotUnit, minutesInAll: number, context: CompileContext): readonly DayAmount[] {
  const { zoneTable, firstDay } = context.problem.planning;
  const elapsed = slot.end - slot.start;
  const parts = splitAtLocalMidnights(zoneTable, slot.start, slot.end);
  let left = minutesInAll;
  return parts.map(({ dayNumber, minutes }, index) => {
    const amount = index === parts.length - 1 ? left : Math.floor((minutesInAll * minutes) / elapsed);
    left -= amount;
    return { day: dayNumber - firstDay, amount };
  });
}

/** Minutes at night by local day. */
function splitNightMinutes({ start, end }: SlotUnit, context: CompileContext): readonly DayAmount[] {
  const { zoneTable, firstDay, night } = context.problem.planning;
  return evenParts(zoneTable, start, end)
    .map(({ dayNumber, minuteOfDay, minutes }) => ({
      day: dayNumber - firstDay,
      amount: Math.min(minutes, night.untilMinuteOfDay - minuteOfDay),
    }))
    .filter(({ amount }) => amount > 0);
}
