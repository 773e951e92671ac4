import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { analyse, parseProblem, verify, type Problem } from "../src/index";
import { runMain } from "./runMain";
import { readScoreOptions } from "./scoreOptions";
import { openSuite } from "./suites/openSuite";

/** Scores published or written rosters, with the engine and with the independent checker: `npm run score -- --suite ortec01 --data DIR --rosters DIR`. */
await runMain((words) => {
  const options = readScoreOptions(words);
  const suite = openSuite(options.suite, options.data);
  const found = suite.findRosters(options.rosters);
  if (found.length === 0) throw new Error(`There are no rosters of ${options.suite} in ${options.rosters}.`);

  console.error("instance roster hard cost verifyHard verifyCost");
  // Rosters of one instance follow each other, so that one parsed problem at a time is enough.
  let current: { readonly instance: string; readonly problem: Problem; readonly input: ReturnType<typeof suite.load> } | undefined;
  const scores = found.map(({ instance, name, read }) => {
    if (current?.instance !== instance) {
      const input = suite.load(instance);
      current = { instance, input, problem: parseProblem(input) };
    }
    const roster = read(current.input);
    const engine = analyse(current.problem, roster).score;
    const checker = verify(current.problem, roster).score;
    const line = { instance, roster: name, hard: engine.hard, cost: engine.cost, verifyHard: checker.hard, verifyCost: checker.cost };
    console.log(Object.values(line).join(" "));
    return line;
  });

  if (options.out !== undefined) {
    mkdirSync(dirname(options.out), { recursive: true });
    writeFileSync(options.out, `${JSON.stringify({ meta: { suite: options.suite, node: process.version }, scores }, undefined, 2)}\n`);
  }
  const different = scores.filter(({ hard, cost, verifyHard, verifyCost }) => hard !== verifyHard || cost !== verifyCost);
  if (different.length > 0) throw new Error(`The engine and the checker disagree on ${different.length} of ${scores.length} rosters.`);
});
