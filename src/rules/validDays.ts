import type { Planning } from "../problem/planning";

/** A stretch of relative days, both ends included, cut to the horizon. */
export interface ValidDays {
  readonly from: number;
  readonly until: number;
}

/** Validity cut to the horizon; `undefined` when it has no day there. */
export function validDays(validity: { readonly fromDay: number; readonly untilDay: number }, planning: Planning): ValidDays | undefined {
  const from = Math.max(0, validity.fromDay - planning.firstDay);
  const until = Math.min(planning.dayCount - 1, validity.untilDay - planning.firstDay);
  return from <= until ? { from, until } : undefined;
}

/**
 * Numbers the stretches of days between which nothing changes: [dayCount] bucket of each day. A change is the first day on which something
 * is different; changes outside the horizon are ignored.
 */
export function dayBuckets(changes: Iterable<number>, dayCount: number): Int32Array {
  const isChange = new Uint8Array(dayCount + 1);
  for (const day of changes) if (day > 0 && day < dayCount) isChange[day] = 1;
  const buckets = new Int32Array(dayCount);
  for (let day = 1; day < dayCount; day++) buckets[day] = buckets[day - 1]! + isChange[day]!;
  return buckets;
}
