import { FormatError, quote } from "./formatError";

/** One line of a text. */
export interface TextLine {
  /** Counted from 1. */
  readonly number: number;
  /** Without white space around it. */
  readonly text: string;
}

/** The lines of a text that are not blank; every kind of line end is understood. */
export function readLines(text: string): TextLine[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== "");
}

/** The largest integer that {@link readInteger} accepts unless told otherwise. */
export const largestInteger = 1_000_000;

/**
 * Reads an integer written in digits.
 *
 * @param what - What the number is, for the message.
 * @throws FormatError unless the text is an integer between `minimum` and `maximum`.
 */
export function readInteger(text: string, what: string, line: number, minimum = 0, maximum = largestInteger): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (value < minimum || value > maximum) {
    throw new FormatError(`${what} must be an integer from ${minimum} to ${maximum}, found ${quote(text)}.`, line);
  }
  return value;
}

/**
 * Checks an id. Ids end up in tags and in columns of rosters, so white space is not allowed in them, and `-` means a day off there.
 *
 * @throws FormatError if it cannot be an id.
 */
export function checkId(text: string, what: string, line?: number): string {
  if (!/^\S{1,100}$/.test(text) || text === "-") {
    throw new FormatError(`${what} must be 1 to 100 characters without white space and not "-", found ${quote(text)}.`, line);
  }
  return text;
}

/**
 * Finds what an id refers to.
 *
 * @throws FormatError if there is no such id.
 */
export function lookUp<T>(known: ReadonlyMap<string, T>, id: string, what: string, line?: number): T {
  const found = known.get(id);
  if (found === undefined) throw new FormatError(`There is no ${what} ${quote(id)}.`, line);
  return found;
}

/**
 * Adds an entry under an id of its own.
 *
 * @throws FormatError if the id is taken.
 */
export function addUnique<T>(known: Map<string, T>, id: string, value: T, what: string, line?: number): void {
  if (known.has(id)) throw new FormatError(`The ${what} ${quote(id)} is there twice.`, line);
  known.set(id, value);
}
