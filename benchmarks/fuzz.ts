import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { numberOption, readArguments } from "./commandLine";
import type { FuzzMessage } from "./fuzz/messages";
import { lineWriter } from "./progressLine";
import { runMain } from "./runMain";
import { textTable } from "./textTable";

const hangMs = 5000;
/** Starting the process and making the first document may take longer than a run. */
const startMs = 60_000;
const worker = fileURLToPath(new URL("fuzz/worker.ts", import.meta.url));

/**
 * Feeds damaged problems to the engine: `npm run fuzz -- --runs 100000 --seed 1`. Fails when something throws that should not, takes more
 * than five seconds, or disagrees with another part. `--from` repeats a run: `--seed 1 --from 1234 --runs 1`.
 */
await runMain(async (words) => {
  const given = readArguments(words, ["runs", "seed", "from"]);
  const runs = numberOption(given, "runs", { standard: 100_000, least: 1 });
  const seed = numberOption(given, "seed", { standard: 1, least: 0 });
  const first = numberOption(given, "from", { standard: 0, least: 0 });
  const last = first + runs - 1;

  const counts = new Map<string, number>();
  const progress = lineWriter(process.stderr);
  for (let next = first; next <= last;) {
    next = await doRuns(seed, next, last, (outcome, run, message) => {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (message !== undefined) progress.finish(`FAILED --seed ${seed} --from ${run} --runs 1\n${message}`);
      progress.update(`run ${run} of ${first} to ${last}`);
    });
  }
  progress.finish(`${runs} runs with seed ${seed}.`);
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  console.log(textTable([{ title: "outcome" }, { title: "runs", align: "right" }], rows));
  const failures = counts.get("failure") ?? 0;
  if (failures > 0) throw new Error(`${failures} of ${runs} runs failed.`);
});

/** Starts a process for the runs `from` to `to`. Resolves with the run to go on from: `to + 1`, or the one after a run that hung or crashed. */
function doRuns(
  seed: number,
  from: number,
  to: number,
  onOutcome: (outcome: string, run: number, message?: string) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const child: ChildProcess = fork(worker, [seed, from, to].map(String));
    let open: number | undefined = from;
    let ended = from;
    let problem = "the process ended";
    const watch = (ms: number) =>
      setTimeout(() => {
        problem = `no answer within ${ms / 1000} s`;
        child.kill("SIGKILL");
      }, ms);
    let timer = watch(startMs);
    child.on("message", (message: FuzzMessage) => {
      clearTimeout(timer);
      if (message.kind === "start") {
        open = message.run;
        timer = watch(hangMs);
        return;
      }
      open = undefined;
      ended = message.run + 1;
      timer = watch(startMs);
      if (message.kind === "end") onOutcome(message.outcome, message.run);
      else onOutcome("failure", message.run, message.message);
    });
    child.on("exit", () => {
      clearTimeout(timer);
      if (open !== undefined) onOutcome("failure", open, problem);
      resolve(open === undefined ? ended : open + 1);
    });
  });
}
