import { minutesPerDay } from "./localTime";

/** A half-open stretch of time during which the clock keeps one offset from UTC. */
export interface OffsetPeriod {
  /** First instant, in epoch minutes. */
  readonly startMinute: number;
  /** First instant after the period, in epoch minutes. */
  readonly endMinute: number;
  /** Minutes that the clock is ahead of UTC; negative west of Greenwich. */
  readonly offsetMinutes: number;
  /** What the clock shows at `startMinute`, in minutes since 1970-01-01T00:00 on that clock: `startMinute + offsetMinutes`. */
  readonly localStartMinute: number;
}

/**
 * Finds the stretches of constant offset in `[startMinute, endMinute)`, by probing the offset once a day and bisecting each change
 * to the minute.
 *
 * Offsets that change and change back within a day, between two probes, are missed; no zone has had a period shorter than six days
 * since 1900.
 *
 * @param offsetAtMinute - The offset, in minutes, at an instant in epoch minutes.
 * @returns Frozen periods in time order that touch each other and cover the whole stretch; neighbours have different offsets.
 */
export function findOffsetPeriods(
  offsetAtMinute: (epochMinute: number) => number,
  startMinute: number,
  endMinute: number,
): readonly OffsetPeriod[] {
  const periods: OffsetPeriod[] = [];
  let periodStart = startMinute;
  let offsetMinutes = offsetAtMinute(startMinute);
  const closePeriod = (periodEnd: number): void => {
    const localStartMinute = periodStart + offsetMinutes;
    periods.push(Object.freeze({ startMinute: periodStart, endMinute: periodEnd, offsetMinutes, localStartMinute }));
    periodStart = periodEnd;
  };

  let lastProbe = startMinute;
  while (lastProbe < endMinute - 1) {
    const probe = Math.min(lastProbe + minutesPerDay, endMinute - 1);
    // A loop, since the offset may change more than once between two probes.
    while (offsetAtMinute(probe) !== offsetMinutes) {
      closePeriod(firstOtherOffset(offsetAtMinute, Math.max(lastProbe, periodStart), probe, offsetMinutes));
      offsetMinutes = offsetAtMinute(periodStart);
    }
    lastProbe = probe;
  }
  closePeriod(endMinute);
  return Object.freeze(periods);
}

/** The first minute after `same` that has another offset, given that `same` has the offset and `other` has not. */
function firstOtherOffset(offsetAtMinute: (epochMinute: number) => number, same: number, other: number, offsetMinutes: number): number {
  let low = same;
  let high = other;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAtMinute(middle) === offsetMinutes) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}
