import assert from "node:assert/strict";
import { numberOption, readArguments } from "../benchmarks/commandLine";
import { generateRegion } from "../benchmarks/cooperative/generateRegion";
import { lineWriter } from "../benchmarks/progressLine";
import { analyse, parseProblem, solve, verify } from "../src/index";
import { regionReport } from "./regionReport";

/**
 * Plans four weeks of a synthetic region and tells what came of it: `npm run demo`.
 *
 * Options after `--`: `--people`, `--shifts`, `--seed`, `--time` (seconds) and `--work` (a work limit instead of a time limit).
 */
const given = readArguments(process.argv.slice(2), ["people", "shifts", "seed", "time", "work"]);
// One in twenty is a volunteer: 126 people are 120 professionals.
const people = numberOption(given, "people", { standard: 126, least: 1 });
const shifts = numberOption(given, "shifts", { standard: 1200, least: 1 });
const seed = numberOption(given, "seed", { standard: 1, least: 0 });
const timeSeconds = numberOption(given, "time", { standard: 12, least: 0.1, isWhole: false });
const work = given.has("work") ? numberOption(given, "work", { standard: 0, least: 1 }) : undefined;

const problem = parseProblem(generateRegion({ people, shifts }));
console.log(
  `${problem.name}\n${problem.people.length} people and ${problem.shifts.length} shifts at ${problem.organisations.length} organisations, ${problem.planning.dayCount} days.\n`,
);

const progress = lineWriter(process.stdout);
const result = await solve(problem, {
  seed,
  explainedPlaces: shifts,
  limits: work === undefined ? { timeMs: timeSeconds * 1000 } : { work },
  onProgress: ({ timeMs, score, bound }) => {
    const proven = bound === undefined ? "no bound yet" : `bound ${bound}`;
    progress.update(`${(timeMs / 1000).toFixed(1)} s: ${score.hard === 0 ? "" : `hard ${score.hard}, `}cost ${score.cost}, ${proven}`);
  },
});
progress.finish(`Solved in ${(result.statistics.timeMs / 1000).toFixed(1)} s.\n`);

const analysis = analyse(problem, result.roster, { explainedPlaces: shifts });
const check = verify(problem, result.roster);
console.log(regionReport(problem, result, analysis, check));

assert.equal(result.score.hard, 0, "no hard rule is broken");
assert.deepEqual(check.score, result.score, "the independent checker agrees with the engine");
assert.deepEqual(analysis.score, result.score, "the analysis agrees with the engine");
for (const { reason, shiftId } of result.openPlaces) assert.ok(reason !== undefined, `the open place of ${shiftId} has a reason`);
const wanted = analysis.kpis.fillByOrganisation.reduce((sum, { demanded }) => sum + demanded, 0);
const filled = analysis.kpis.fillByOrganisation.reduce((sum, row) => sum + row.filled, 0);
if (work === undefined) assert.ok(filled >= 0.9 * wanted, `at least nine places in ten are filled (${filled} of ${wanted})`);
