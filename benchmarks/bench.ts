import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readBenchOptions } from "./benchOptions";
import { runBench, type FinishedRun } from "./benchRun";
import { lineWriter } from "./progressLine";
import { runMain } from "./runMain";
import { openSuite } from "./suites/openSuite";
import { textTable, type Cell } from "./textTable";

/** Solves the instances of a suite, checks the answers and prints a table: `npm run bench -- --suite ortec01 --data DIR`. */
await runMain(async (words) => {
  const options = readBenchOptions(words);
  const suite = openSuite(options.suite, options.data);
  const instances = options.instances ?? suite.listInstances();
  if (instances.length === 0) throw new Error(`There are no instances of ${options.suite} in ${options.data ?? "this suite"}.`);

  const finished: FinishedRun[] = [];
  const progress = lineWriter(process.stderr);
  for (const instance of instances) {
    for (let seed = 1; seed <= options.seedCount; seed++) {
      const { timeSeconds, threads, rosters } = options;
      const onProgress = (text: string) => progress.update(`${instance}, seed ${seed}: ${text}`);
      const done = await runBench({ suiteName: options.suite, suite, instance, seed, threads, timeSeconds, rosters, onProgress });
      const { hard, cost, verified } = done.run;
      progress.finish(`${instance}, seed ${seed}: hard ${hard}, cost ${cost}${verified ? "" : " - NOT VERIFIED"}`);
      finished.push(done);
    }
  }

  console.log(table(finished));
  if (options.out !== undefined) {
    mkdirSync(dirname(options.out), { recursive: true });
    const { suite: suiteName, timeSeconds, seedCount, threads } = options;
    const meta = {
      suite: suiteName,
      timeSeconds,
      seedCount,
      threads,
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
    };
    writeFileSync(options.out, `${JSON.stringify({ meta, runs: finished.map(({ run }) => run) }, undefined, 2)}\n`);
  }
  if (finished.some(({ run }) => !run.verified))
    throw new Error("The independent checker disagrees with a score: see the column verified.");
});

function table(finished: readonly FinishedRun[]): string {
  const columns = [
    { title: "instance" },
    { title: "seed", align: "right" },
    { title: "people x days", align: "right" },
    { title: "cost", align: "right" },
    { title: "verified" },
    { title: "best known", align: "right" },
    { title: "above it", align: "right" },
    { title: "bound", align: "right" },
    { title: "gap", align: "right" },
    { title: "time s", align: "right" },
    { title: "evaluations/s", align: "right" },
  ] as const;
  const rows = finished.map(({ run, peopleCount, dayCount }): readonly Cell[] => [
    run.instance,
    run.seed,
    `${peopleCount} x ${dayCount}`,
    run.hard === 0 ? run.cost : `hard ${run.hard}`,
    run.verified ? "yes" : "NO",
    run.bestKnown ?? undefined,
    percentAbove(run.cost, run.hard === 0 ? run.bestKnown : null),
    run.bound ?? undefined,
    // The gap of a result: the distance to the bound as a share of the cost.
    run.bound === null || run.hard > 0 ? undefined : percent((run.cost - run.bound) / Math.max(1, run.cost)),
    run.timeMs / 1000,
    run.evaluationsPerSecond,
  ]);
  return textTable(columns, rows);
}

function percentAbove(cost: number, reference: number | null): string | undefined {
  return reference === null ? undefined : percent((cost - reference) / Math.max(1, reference));
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}
