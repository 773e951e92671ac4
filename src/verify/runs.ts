/** Days without a gap between them. */
export interface Run {
  /** Day number. */
  readonly first: number;
  /** Day number, included. */
  readonly last: number;
  /** Number of days, >= 1. */
  readonly length: number;
}

/**
 * The maximal runs of consecutive days.
 *
 * @param days - Day numbers, in any order and as often as they like.
 */
export function runsOf(days: Iterable<number>): Run[] {
  const present = new Set(days);
  const firsts = [...present].filter((day) => !present.has(day - 1)).sort((a, b) => a - b);
  return firsts.map((first) => {
    let last = first;
    while (present.has(last + 1)) last += 1;
    return { first, last, length: last - first + 1 };
  });
}

/** The days from `first` to `last`, both included. */
export function daysBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}
