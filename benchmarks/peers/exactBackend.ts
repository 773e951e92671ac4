import { parseProblem, solve, type BackendName } from "../../src/index";
import { openSuite, type SuiteName } from "../suites/openSuite";
import type { PeerEvent } from "./peerEvents";

/**
 * The program behind the peers that are backends of `solve({ method: "exact" })`: backend, suite, instance, seconds and the folder of the
 * suite on the command line. It starts from an empty roster, so that every assignment is the backend's own.
 */
const [backend, suiteName, instance, seconds, data] = process.argv.slice(2);
const suite = openSuite(suiteName as SuiteName, data);
const input = suite.load(instance!);
const problem = parseProblem(input);

say({ event: "solving" });
const result = await solve(problem, {
  method: "exact",
  backend: backend as BackendName,
  limits: { timeMs: Number(seconds) * 1000 },
  initialRoster: { format: "mekaar/1", assignments: [] },
});
const { status, score, statistics, exact } = result;
const timeMs = Math.round(statistics.timeMs);
const bound = result.bound ?? null;
const refusals = exact?.refusals ?? [];
const isFound = result.roster.assignments.length > 0 && score.hard === 0;
if (isFound && refusals.every(({ kind }) => kind === "cut-off")) {
  say({ event: "solution", timeMs, cost: score.cost, bound, roster: suite.toTexts(input, result.roster) });
  say({ event: "end", timeMs, status, bound });
} else {
  if (refusals.length > 0) say({ event: "refused", message: refusals[0]!.message });
  say({ event: "end", timeMs, status: status === "infeasible" ? status : "unknown", bound });
}

function say(event: PeerEvent): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}
