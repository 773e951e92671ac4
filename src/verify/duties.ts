import type { Unit } from "./line";

/** Units of a line with too little time between them to be separate duties (ATW 1:7(1)c). */
export interface Duty {
  /** Start of the first unit, epoch minutes. */
  readonly start: number;
  /** Latest end of its units, epoch minutes. */
  readonly end: number;
  /** At least one, in line order. */
  readonly units: readonly Unit[];
}

/**
 * The duties of a line: maximal groups of units in which each starts less than `mergeGapMinutes` after the latest end so far.
 *
 * @param units - In line order.
 */
export function dutiesOf(units: readonly Unit[], mergeGapMinutes: number): Duty[] {
  const duties: Duty[] = [];
  let current: Duty | undefined;
  for (const unit of units) {
    if (current !== undefined && unit.start - current.end < mergeGapMinutes) {
      current = { start: current.start, end: Math.max(current.end, unit.end), units: [...current.units, unit] };
      duties[duties.length - 1] = current;
    } else {
      current = { start: unit.start, end: unit.end, units: [unit] };
      duties.push(current);
    }
  }
  return duties;
}
