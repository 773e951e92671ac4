import type { Roster } from "../../src/problem/assignment";
import type { ProblemInput } from "../../src/problem/problem";

/** A roster found on disk. */
export interface FoundRoster {
  /** How the user knows it: the name of its file or folder, without extension. */
  readonly name: string;
  readonly instance: string;
  /** Reads it; throws when it does not fit the problem. */
  readonly read: (problem: ProblemInput) => Roster;
}

/** A set of instances with the published form of its rosters. */
export interface Suite {
  /** Names of the instances that are run when none are asked for. */
  listInstances(): readonly string[];
  /** Throws when there is no such instance. */
  load(instance: string): ProblemInput;
  /** Best cost anybody published, where known. */
  bestKnown(instance: string): number | undefined;
  /** Writes a roster as `<folder>/<name>` plus what the form adds: an extension, or a folder of files. */
  writeRoster(folder: string, name: string, problem: ProblemInput, roster: Roster): void;
  /** The rosters in a folder, in order of name. */
  findRosters(folder: string): readonly FoundRoster[];
}
