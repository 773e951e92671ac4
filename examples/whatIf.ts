import assert from "node:assert/strict";
import { numberOption, readArguments } from "../benchmarks/commandLine";
import { generateRegion } from "../benchmarks/cooperative/generateRegion";
import { textTable } from "../benchmarks/textTable";
import { analyse, parseProblem, solve, type ProblemInput, type Roster } from "../src/index";
import { canTakeNightsOfTheMobileTeamAsNurse, withExtraNurse, withQualification } from "./scenarios";

/**
 * What would one more nurse do, and what one more diploma? Every variant starts from the same roster and gets the same seed and the
 * same amount of work, so that the differences come from the change. `npx tsx examples/whatIf.ts --work 300000`.
 */
const given = readArguments(process.argv.slice(2), ["work"]);
const limits = { work: numberOption(given, "work", { standard: 1_000_000, least: 1 }) };
const seed = 1;

// A small region that has too few nurses for the nights of its mobile team.
const region = generateRegion({ people: 25, shifts: 300, seed: 9 });
const trainee = region.professionals.find(canTakeNightsOfTheMobileTeamAsNurse);
assert.ok(trainee !== undefined, "somebody would be able to help the mobile team with one more diploma");

async function plan(input: ProblemInput, initialRoster?: Roster) {
  const problem = parseProblem(input);
  const result = await solve(problem, { seed, limits, ...(initialRoster === undefined ? {} : { initialRoster }) });
  const { kpis } = analyse(problem, result.roster);
  return { result, kpis };
}

const start = await plan(region);
const variants = [
  { name: "as it is", input: region },
  { name: "one more nurse in the pool", input: withExtraNurse(region) },
  { name: `${trainee.name ?? trainee.id} becomes a nurse`, input: withQualification(region, trainee.id, "nurse-mbo") },
];

const rows: [name: string, open: number, outside: number, overruled: number, cost: number, change: number][] = [];
for (const { name, input } of variants) {
  const { result, kpis } = await plan(input, start.result.roster);
  assert.equal(result.score.hard, 0, `${name}: no hard rule is broken`);
  assert.ok(result.score.cost <= start.result.score.cost, `${name}: never worse than the start`);
  const open = result.openPlaces.reduce((sum, { missing }) => sum + missing, 0);
  const outside = kpis.fillByTier
    .filter(({ tier }) => tier === "agency" || tier === "selfEmployed")
    .reduce((sum, { filled }) => sum + filled, 0);
  const overruled = kpis.wishesByPerson.reduce((sum, person) => sum + person.overruled, 0);
  rows.push([name, open, outside, overruled, result.score.cost, result.score.cost - start.result.score.cost]);
}

console.log(
  textTable(
    [
      { title: "variant" },
      { title: "open places", align: "right" },
      { title: "from outside", align: "right" },
      { title: "wishes overruled", align: "right" },
      { title: "cost", align: "right" },
      { title: "change", align: "right" },
    ],
    rows,
  ),
);

if (!given.has("work")) {
  const [before, ...after] = rows.map(([, open]) => open);
  for (const open of after) assert.ok(open < before!, "each change fills places");
}
