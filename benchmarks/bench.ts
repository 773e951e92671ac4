import { benchMeta, writeBenchFile } from "./benchFile";
import { readBenchOptions } from "./benchOptions";
import { loadInstance, runBench } from "./benchRun";
import { benchTable, type BenchRow } from "./benchTable";
import { gapChart } from "./results/gapChart";
import { readyPeers } from "./peers/readyPeers";
import { runPeer, type PeerRun } from "./peers/runPeer";
import { lineWriter } from "./progressLine";
import { runMain } from "./runMain";
import { openSuite } from "./suites/openSuite";
import { writeTextFile } from "./writeTextFile";

/**
 * Solves the instances of a suite, checks the answers and prints a table: `npm run bench -- --suite ortec01 --data DIR`. With `--peers`,
 * other solvers get the same instances, time and cores, one after the other.
 */
await runMain(async (words) => {
  const options = readBenchOptions(words);
  const { suite: suiteName, data, timeSeconds, threads, rosters } = options;
  const suite = openSuite(suiteName, data);
  const instances = options.instances ?? suite.listInstances();
  if (instances.length === 0) throw new Error(`There are no instances of ${suiteName} in ${data ?? "this suite"}.`);

  const meta = benchMeta(options, words);
  const { ready, notes } = await readyPeers(options.peers, suiteName);
  for (const { solver, message } of notes) console.error(`${solver} ${message}`);

  const rows: BenchRow[] = [];
  const save = () => {
    const [runs, peers] = [rows.map(({ run }) => run), rows.flatMap((row) => row.peers)];
    if (options.out !== undefined) writeBenchFile(options.out, { meta, runs, peers, peerNotes: notes });
    if (options.svg !== undefined) writeTextFile(options.svg, gapChart([...runs, ...peers]));
  };
  const progress = lineWriter(process.stderr);
  for (const instance of instances) {
    const loaded = loadInstance(suite, instance);
    for (let seed = 1; seed <= options.seedCount; seed++) {
      const say = (solver: string) => (text: string) => progress.update(`${instance}, seed ${seed}${solver}: ${text}`);
      const done = await runBench({ suiteName, suite, instance, loaded, seed, threads, timeSeconds, rosters, onProgress: say("") });
      const { hard, cost, verified } = done.run;
      progress.finish(`${instance}, seed ${seed}: hard ${hard}, cost ${cost}${verified ? "" : " - NOT VERIFIED"}`);

      const peers: PeerRun[] = [];
      for (const { peer, version } of ready) {
        if (seed > 1 && !peer.isSeeded) continue;
        const task = { suite: suiteName, instance, data, timeSeconds, threads, seed, onProgress: say(`, ${peer.name}`) };
        const answers = await runPeer(peer, version, { ...task, ...loaded, opened: suite, rosters });
        for (const answer of answers)
          progress.finish(`${instance}, seed ${seed}, ${peer.name} (${answer.variant}): ${outcomeText(answer)}`);
        peers.push(...answers);
      }
      rows.push({ ...done, peers });
      save();
    }
  }

  console.log(benchTable(rows));
  if (rows.some(({ run }) => !run.verified)) throw new Error("The independent checker disagrees with a score: see the column verified.");
});

function outcomeText({ hard, cost, message }: PeerRun): string {
  const score = cost === null ? "no roster" : `hard ${hard ?? 0}, cost ${cost}`;
  return message === undefined ? score : `${score} - ${message}`;
}
