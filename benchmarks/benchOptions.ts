import { listOption, numberOption, readArguments } from "./commandLine";
import { openPeer } from "./peers/openPeer";
import type { Peer } from "./peers/peer";
import { readSuiteOptions, type SuiteOptions } from "./suites/suiteOptions";

/** What `npm run bench` is asked to do. */
export interface BenchOptions extends SuiteOptions {
  /** Default: all of the suite. */
  readonly instances: readonly string[] | undefined;
  /** Seconds a run; default 60. */
  readonly timeSeconds: number;
  /** Runs per instance, with seeds 1 up to this; default 3. */
  readonly seedCount: number;
  /** Default 1. */
  readonly threads: number;
  /** File for the results as JSON; default none. */
  readonly out: string | undefined;
  /** Folder for the rosters; default none. */
  readonly rosters: string | undefined;
  /** Other solvers to run on the same instances, such as `highs` or `cp-sat:run-start-4`; default none. */
  readonly peers: readonly Peer[];
  /** File for the drawing of gap over time; default none. */
  readonly svg: string | undefined;
}

const names = ["suite", "data", "instances", "time", "seeds", "threads", "out", "rosters", "peers", "svg"] as const;

/** Reads the command line of `npm run bench`. Throws `CommandLineError`. */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  const given = readArguments(words, names);
  return {
    ...readSuiteOptions(given),
    instances: listOption(given, "instances"),
    timeSeconds: numberOption(given, "time", { standard: 60, least: 0.1, isWhole: false }),
    seedCount: numberOption(given, "seeds", { standard: 3, least: 1 }),
    threads: numberOption(given, "threads", { standard: 1, least: 1 }),
    out: given.get("out"),
    rosters: given.get("rosters"),
    peers: (listOption(given, "peers") ?? []).map(openPeer),
    svg: given.get("svg"),
  };
}
