/** Something to write progress to; `process.stderr` and `process.stdout` are. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Writes how far a job is. */
export interface LineWriter {
  /** News: replaces the line on a terminal; elsewhere it is written now and then. */
  update(text: string): void;
  /** The last word about a job, on a line of its own. */
  finish(text: string): void;
}

/** Elsewhere than on a terminal, updates are at least this far apart. */
const quietMs = 5000;

/** One line that is rewritten in place on a terminal, and sparse lines elsewhere. */
export function lineWriter(stream: ProgressStream, now: () => number = () => performance.now()): LineWriter {
  const isTerminal = stream.isTTY === true;
  const eraseLine = isTerminal ? "\r\x1b[K" : "";
  let lastMs = now();
  return {
    update: (text) => {
      if (isTerminal) stream.write(`${eraseLine}${text}`);
      else if (now() - lastMs >= quietMs) {
        lastMs = now();
        stream.write(`${text}\n`);
      }
    },
    finish: (text) => {
      lastMs = now();
      stream.write(`${eraseLine}${text}\n`);
    },
  };
}
