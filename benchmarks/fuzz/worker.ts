import { setImmediate as turn } from "node:timers/promises";
import { baseProblems } from "./baseProblems";
import { fuzzDocument, fuzzDocumentThrough } from "./fuzzRun";
import type { FuzzMessage } from "./messages";

/** Does the runs `from` up to and including `to`; a process of its own, so that one that hangs can be ended. */
const [seed, from, to] = process.argv.slice(2).map(Number);
const bases = baseProblems();
let current = from!;

process.on("unhandledRejection", (reason) => send({ kind: "failure", run: current, message: `unhandled rejection: ${describe(reason)}` }));

for (current = from!; current <= to!; current++) {
  // A rejection that nobody handles shows up a turn later: it belongs to the run before.
  await turn();
  send({ kind: "start", run: current });
  try {
    send({ kind: "end", run: current, outcome: await fuzzDocumentThrough(fuzzDocument(bases, seed!, current)) });
  } catch (error) {
    send({ kind: "failure", run: current, message: describe(error) });
  }
}
process.disconnect();

function send(message: FuzzMessage): void {
  process.send!(message);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
