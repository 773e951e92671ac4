import type { SearchLimits } from "../lanes/budget";
import { defaultOptions, type SolveLimits } from "./solveOptions";

/**
 * The limits with their defaults.
 *
 * @throws RangeError for a limit that is not a number in its range
 */
export function readLimits({ work, timeMs, gap }: SolveLimits): SearchLimits {
  checkLimit("work", work, Number.MAX_SAFE_INTEGER);
  checkLimit("timeMs", timeMs, Number.MAX_SAFE_INTEGER);
  checkLimit("gap", gap, 1);
  return {
    work: work ?? (timeMs === undefined ? defaultOptions.limits.work : Infinity),
    timeMs: timeMs ?? Infinity,
    gap: gap ?? defaultOptions.limits.gap,
  };
}

function checkLimit(name: string, value: number | undefined, most: number): void {
  if (value === undefined) return;
  if (typeof value !== "number" || !(value >= 0 && value <= most)) {
    throw new RangeError(`limits.${name} is ${String(value)}; it must be a number from 0 to ${String(most)}.`);
  }
}
