import { expect } from "vitest";
import { FormatError } from "../../src/formats/formatError";

/** The error that an action throws; anything but a `FormatError` fails the test. */
export function formatErrorOf(action: () => unknown): FormatError {
  try {
    action();
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  return expect.unreachable("expected a FormatError");
}

/** A text with one piece replaced; fails when the piece is not there, so that a table of broken texts stays honest. */
export function withChange(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}
