import type { Instance } from "../instance/instance";

/**
 * What cover costs by headcount, as convex piecewise linear curves: the greatest convex function that is nowhere above the table of prices,
 * with hard amounts at `hardWeight` points a guide minute.
 */
export interface CoverCurves {
  /** CSR [slotCount + 1] of corners; fixed work has none. */
  readonly offsets: Int32Array;
  /** Headcount at the corner, ascending from 0. */
  readonly counts: Float64Array;
  /** Points at the corner. */
  readonly values: Float64Array;
  /** Points per person from the corner on, ascending. */
  readonly slopes: Float64Array;
}

/** Makes the curves of all slots. */
export function coverCurves(instance: Instance, hardWeight: number): CoverCurves {
  const { slotCount, coverOffsets, coverCost, coverHard, minutesPerCount } = instance;
  const offsets = new Int32Array(slotCount + 1);
  const counts: number[] = [];
  const values: number[] = [];
  const slopes: number[] = [];
  for (let slot = 0; slot < slotCount; slot++) {
    const from = coverOffsets[slot]!;
    const size = coverOffsets[slot + 1]! - from;
    const valueAt = (count: number): number => coverCost[from + count]! + hardWeight * minutesPerCount * coverHard[from + count]!;
    const corners: number[] = [];
    const first = counts.length;
    for (let count = 0; count < size; count++) {
      // Corners that lie on or above the line between their neighbours are none.
      while (corners.length > 1) {
        const [before, middle] = [corners.at(-2)!, corners.at(-1)!];
        const rise = (valueAt(middle) - valueAt(before)) / (middle - before);
        if ((valueAt(count) - valueAt(middle)) / (count - middle) > rise) break;
        corners.pop();
      }
      corners.push(count);
    }
    // The last step goes on for ever.
    corners.pop();
    for (const count of corners) {
      counts.push(count);
      values.push(valueAt(count));
    }
    for (let index = first; index < counts.length; index++) {
      const next = index + 1 < counts.length ? counts[index + 1]! : size - 1;
      slopes.push((valueAt(next) - values[index]!) / (next - counts[index]!));
    }
    offsets[slot + 1] = counts.length;
  }
  return { offsets, counts: Float64Array.from(counts), values: Float64Array.from(values), slopes: Float64Array.from(slopes) };
}

/** Points of a slot with a headcount, whole or not. */
export function curveAt({ offsets, counts, values, slopes }: CoverCurves, slot: number, count: number): number {
  let corner = offsets[slot]!;
  const last = offsets[slot + 1]! - 1;
  if (last < corner) return 0;
  while (corner < last && counts[corner + 1]! <= count) corner++;
  return values[corner]! + slopes[corner]! * (count - counts[corner]!);
}

/**
 * Proximal step of a slot's price: the price p that is least for `conjugate(p) + (p - price)^2 / (2 step)`, where the gradient of the
 * conjugate of the curve is a headcount.
 */
export function settlePrice({ offsets, counts, slopes }: CoverCurves, slot: number, price: number, step: number): number {
  const first = offsets[slot]!;
  const last = offsets[slot + 1]! - 1;
  if (last < first) return 0;
  // At a corner the price moves freely between the slopes on both sides of it.
  let settled = slopes[first]!;
  for (let corner = first; corner <= last; corner++) {
    settled = Math.max(settled, price - step * counts[corner]!);
    if (settled < slopes[corner]!) return settled;
    settled = slopes[corner]!;
  }
  return settled;
}
