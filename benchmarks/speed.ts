import { compileProblem } from "../src/compile/compile";
import { parseProblem } from "../src/index";
import { constructLines } from "../src/line/constructLines";
import { LineProgram } from "../src/line/lineProgram";
import { Candidates } from "../src/roster/candidates";
import { WorkingRoster } from "../src/roster/workingRoster";
import { Annealing, sampleScale } from "../src/search/annealing";
import { Random } from "../src/search/random";
import { standardMoves } from "../src/search/standardMoves";
import { listOption, numberOption, readArguments } from "./commandLine";
import { runMain } from "./runMain";
import { openSuite } from "./suites/openSuite";
import { readSuiteOptions } from "./suites/suiteOptions";
import { textTable, type Cell } from "./textTable";

/** Share of the proposals that is made before time is taken, so that the code is compiled. */
const warmUp = 0.05;

/**
 * Delta evaluations a second in the loop of local search, one thread: `npm run speed -- --suite curtois-qu --data DIR --instances Instance10`. Annealing
 * makes a fixed number of proposals, so that two versions of the code that search alike print the same cost. Processor time counts, not what a
 * clock on the wall says.
 */
await runMain((words) => {
  const given = readArguments(words, ["suite", "data", "instances", "proposals", "seed"]);
  const { suite: suiteName, data } = readSuiteOptions(given);
  const suite = openSuite(suiteName, data);
  const instances = listOption(given, "instances") ?? suite.listInstances();
  const proposals = numberOption(given, "proposals", { standard: 5_000_000, least: 1 });
  const seed = numberOption(given, "seed", { standard: 1, least: 0 });

  const rows = instances.map((name): readonly Cell[] => {
    const instance = compileProblem(parseProblem(suite.load(name)));
    const roster = new WorkingRoster(instance, new Candidates(instance), []);
    const program = new LineProgram(instance, roster.candidates);
    const random = new Random(seed);
    const moves = standardMoves(roster, program);
    const scale = sampleScale(roster, moves, random);
    constructLines(roster, program);
    const annealing = new Annealing(roster, moves, random, scale);
    const runUntil = (end: number): void => {
      annealing.run(
        () => annealing.counts.proposals / proposals,
        () => annealing.counts.proposals >= end,
      );
    };
    runUntil(warmUp * proposals);
    const evaluated = roster.deltaCount;
    const start = process.cpuUsage();
    runUntil(proposals);
    const seconds = process.cpuUsage(start).user / 1e6;
    const { hard, cost } = annealing.best;
    return [name, Math.round((roster.deltaCount - evaluated) / seconds), seconds, hard > 0 ? `hard ${hard}` : cost];
  });
  console.log(
    textTable(
      [
        { title: "instance" },
        { title: "evaluations/s", align: "right" },
        { title: "processor s", align: "right" },
        { title: "best cost", align: "right" },
      ],
      rows,
    ),
  );
});
