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
  /** The published files of an instance, the scenario first; none when it is generated. Throws when there is no such instance. */
  paths(instance: string): readonly string[];
  /** A roster in its published form: one text, or one a week. */
  toTexts(problem: ProblemInput, roster: Roster): readonly string[];
  /** Reads what `toTexts` made; throws when it does not fit the problem. */
  fromTexts(problem: ProblemInput, texts: readonly string[]): Roster;
  /** Writes a roster as `<folder>/<name>` plus what the form adds: an extension, or a folder of files. */
  writeRoster(folder: string, name: string, problem: ProblemInput, roster: Roster): void;
  /** The rosters in a folder, in order of name. */
  findRosters(folder: string): readonly FoundRoster[];
}

/** The text of a roster whose form is one text. */
export function onlyText(texts: readonly string[]): string {
  const [text] = texts;
  if (text === undefined || texts.length !== 1) throw new Error(`The roster has ${texts.length} texts; its form is one.`);
  return text;
}
