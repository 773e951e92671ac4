import assert from "node:assert/strict";
import { numberOption, readArguments } from "../benchmarks/commandLine";
import { generateRegion } from "../benchmarks/cooperative/generateRegion";
import { textTable } from "../benchmarks/textTable";
import { parseProblem, solve, type ProblemInput, type Roster } from "../src/index";
import { ownRules, withoutRecognition, withSeventhOrganisation } from "./seventhOrganisation";

/**
 * What does each organisation's own rule cost the region, and what does it cost when a competence of another organisation is not recognised? A seventh
 * organisation of another branch has joined as data. Every rule is switched off once; each variant gets the same seed and work; a negative
 * figure means less than search can tell apart. `npm run cost-of-rules -- --work 300000`.
 */
const given = readArguments(process.argv.slice(2), ["work", "people", "shifts"]);
const limits = { work: numberOption(given, "work", { standard: 300_000, least: 1 }) };
const people = numberOption(given, "people", { standard: 40, least: 10 });
const shifts = numberOption(given, "shifts", { standard: 320, least: 10 });
const region = withSeventhOrganisation(generateRegion({ people, shifts }));

interface Plan {
  readonly roster: Roster;
  readonly cost: number;
  readonly open: number;
}

async function plan(input: ProblemInput, initialRoster?: Roster): Promise<Plan> {
  const problem = parseProblem(input);
  const { roster, score, openPlaces } = await solve(problem, { limits, explainedPlaces: 0, ...(initialRoster && { initialRoster }) });
  assert.equal(score.hard, 0, "no hard rule is broken");
  return { roster, cost: score.cost, open: openPlaces.reduce((sum, { missing }) => sum + missing, 0) };
}

// Variants go on from one roster, so that what they differ in comes from the rule and not from where search began.
const start = await plan(region);
const all = await plan(region, start.roster);
const rows: [change: string, open: number, cost: number, saved: number][] = [["all rules", all.open, all.cost, 0]];
for (const { id } of ownRules) {
  const without = { ...region, rules: (region.rules ?? []).filter((rule) => rule.id !== id) };
  const { open, cost } = await plan(without, start.roster);
  assert.ok(cost <= start.cost, "a rule less never makes a roster worse");
  rows.push([`without ${id}`, open, cost, all.cost - cost]);
}
const strictStart = await plan(withoutRecognition(region));
const strict = await plan(withoutRecognition(region), strictStart.roster);
const recognised = await plan(region, strictStart.roster);
assert.ok(recognised.cost <= strictStart.cost, "recognising each other's competences never makes a roster worse");
rows.push(["medication of others not recognised", strict.open, strict.cost, strict.cost - recognised.cost]);

console.log(
  textTable(
    [
      { title: "rules" },
      { title: "open places", align: "right" },
      { title: "cost", align: "right" },
      { title: "what it costs", align: "right" },
    ],
    rows,
  ),
);
