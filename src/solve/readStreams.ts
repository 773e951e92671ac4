import { defaultOptions, type SolveOptions } from "./solveOptions";

/** Which random numbers are drawn, on how many streams, by how many threads. */
export interface Streams {
  readonly seed: number;
  readonly lanes: number;
  readonly threads: number;
}

/** More lanes would only take memory. */
const most = 64;

/**
 * The options about streams with their defaults.
 *
 * @throws RangeError that names every one out of its range
 */
export function readStreams({ seed, lanes, threads }: SolveOptions): Streams {
  const faults = [
    seed === undefined || Number.isSafeInteger(seed) ? [] : [`seed is ${String(seed)}; it must be a safe integer`],
    ...Object.entries({ lanes, threads }).map(([name, value]) =>
      value === undefined || (Number.isSafeInteger(value) && value >= 1 && value <= most)
        ? []
        : [`${name} is ${String(value)}; it must be an integer from 1 to ${String(most)}`],
    ),
  ].flat();
  if (faults.length > 0) throw new RangeError(`${faults.join("; ")}.`);
  const threadCount = threads ?? defaultOptions.threads;
  return { seed: seed ?? defaultOptions.seed, lanes: lanes ?? threadCount, threads: threadCount };
}
