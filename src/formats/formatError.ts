/** Thrown by the readers and writers of published formats when a text or roster does not have the form they expect. */
export class FormatError extends Error {
  /** Line of the text, counted from 1; absent where lines have no meaning (JSON values, rosters to write). */
  readonly line: number | undefined;

  /**
   * @param message - What was found and what was expected; the line number is put in front.
   * @param line - Line of the text, counted from 1.
   */
  constructor(message: string, line?: number) {
    super(line === undefined ? message : `Line ${line}: ${message}`);
    this.name = "FormatError";
    this.line = line;
  }
}

/** Writes a value from a foreign text into a message: quoted, with control characters escaped, and never long. */
export function quote(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value);
}
