import type { SolveOptions } from "./solveOptions";

/**
 * Checks the options that say which random numbers are drawn and on how many streams.
 *
 * @throws RangeError that names every one out of its range
 */
export function checkStreams({ seed, lanes, threads }: SolveOptions): void {
  const faults = [
    seed === undefined || Number.isSafeInteger(seed) ? [] : [`seed is ${String(seed)}; it must be a safe integer`],
    ...Object.entries({ lanes, threads }).map(([name, value]) =>
      value === undefined || (Number.isSafeInteger(value) && value >= 1)
        ? []
        : [`${name} is ${String(value)}; it must be an integer from 1 on`],
    ),
  ].flat();
  if (faults.length > 0) throw new RangeError(`${faults.join("; ")}.`);
}
