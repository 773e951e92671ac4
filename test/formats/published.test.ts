import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  readAutoRoster,
  readAutoRosterRoster,
  readCurtoisQu,
  readCurtoisQuRoster,
  readInrc2,
  readInrc2Roster,
  writeAutoRosterRoster,
  writeCurtoisQuRoster,
  writeInrc2Roster,
} from "../../src/formats/index";
import type { Roster } from "../../src/problem/assignment";
import { parseProblem } from "../../src/problem/parseProblem";
import type { Problem, ProblemInput } from "../../src/problem/problem";
import { verify } from "../../src/verify/verify";

/** The published files are not ours to redistribute; set MEKAAR_DATA to the folder that holds curtois-qu, inrc2 and ros. */
const data = resolve(process.env["MEKAAR_DATA"] ?? join(import.meta.dirname, "..", "..", "..", "shared", "data"));

/** Declares tests that need a folder of the published files, and says why they are skipped when it is not there. */
function describeWithData(folder: string, title: string, tests: () => void): void {
  const hasData = existsSync(join(data, folder));
  describe.skipIf(!hasData)(hasData ? title : `${title} (skipped: no ${folder} in the data folder, set MEKAAR_DATA to it)`, tests);
}

const curtoisQuCosts = { 1: 607, 2: 828, 3: 1001, 4: 1716, 6: 1950, 8: 1300, 10: 4631, 12: 4040, 14: 1278 };

/** The cost is the one in the name of the folder and in the log of the official validator in it. */
const inrc2Rosters = [
  ["n030w4_1_6-2-9-1", 1675],
  ["n030w4_1_6-7-5-3", 1820],
  ["n040w4_0_2-0-6-1", 1565],
  ["n040w4_2_6-1-0-6", 1750],
  ["n060w4_1_6-1-1-5", 2455],
  ["n060w4_1_9-6-3-8", 2675],
  ["n080w4_2_4-3-3-3", 3300],
  ["n080w4_2_6-0-4-8", 3190],
] as const;

/** The solutions that the organisers added to their test data. */
const inrc2Samples = [
  ["n005w4", 0, "1-2-3-3", 1695],
  ["n005w4", 1, "5-3-1-0", 2010],
  ["n005w4", 2, "6-7-8-9", 1720],
  ["n012w8", 0, "3-5-0-2-0-4-5-2", 3295],
  ["n012w8", 1, "7-7-0-8-9-3-2-6", 3805],
  ["n012w8", 2, "4-5-6-7-2-1-2-1", 3745],
  ["n021w4", 0, "5-4-1-2", 2305],
  ["n021w4", 1, "0-6-1-6", 2305],
  ["n021w4", 2, "8-1-4-3", 2345],
] as const;

const ortec01Costs = [402, 411, 412];

function read(...path: readonly string[]): string {
  return readFileSync(join(data, ...path), "utf8");
}

function scoreOf(input: ProblemInput, readRoster: (problem: Problem) => Roster): { hard: number; cost: number } {
  const problem = parseProblem(input);
  return verify(problem, readRoster(problem)).score;
}

function readInstance(folder: string, scenario: string, history: string | number, weeks: string): ProblemInput {
  return readInrc2({
    scenario: read("inrc2", folder, scenario, `Sc-${scenario}.json`),
    history: read("inrc2", folder, scenario, `H0-${scenario}-${history}.json`),
    weeks: weeks.split("-").map((week) => read("inrc2", folder, scenario, `WD-${scenario}-${week}.json`)),
  });
}

/** The texts of `Sol-<scenario>-<week file>-<week>.json`, by week. */
function readSample(scenario: string, history: number, weeks: string): string[] {
  const folder = join(data, "inrc2", "testdatasets", scenario, `Solution_H_${history}-WD_${weeks}`);
  const weekOf = (file: string): number => Number(/-(\d+)\.json$/.exec(file)?.[1]);
  const files = readdirSync(folder).sort((a, b) => weekOf(a) - weekOf(b));
  return files.map((file) => readFileSync(join(folder, file), "utf8"));
}

const sorted = (roster: Roster): string[] => roster.assignments.map((assignment) => JSON.stringify(assignment)).sort();

describeWithData("curtois-qu", "a published roster of Curtois and Qu has exactly the published cost", () => {
  it.each(Object.entries(curtoisQuCosts))("Instance%s: %i", (instance, cost) => {
    const input = readCurtoisQu(read("curtois-qu", "instances", `Instance${instance}.txt`), `Instance${instance}`);
    const text = read("curtois-qu", "rosters", `Instance${instance}_${cost}.txt`);
    expect(scoreOf(input, (problem) => readCurtoisQuRoster(problem, text))).toEqual({ hard: 0, cost });

    // Writing what was read gives the file back, as the input keeps the order of the employees.
    expect(writeCurtoisQuRoster(input, readCurtoisQuRoster(input, text)).trim()).toBe(text.trim());
  });
});

describeWithData("inrc2", "a published roster of INRC-II has exactly the cost of the official validator", () => {
  it.each(inrc2Rosters)("%s: %i", (name, cost) => {
    const [scenario = "", history = "", weeks = ""] = name.split("_");
    const input = readInstance("datasets", scenario, history, weeks);
    const texts = weeks.split("-").map((_, week) => read("inrc2", "rosters", `${name}_cost${cost}`, `sol-week${week}.txt`));
    expect(scoreOf(input, (problem) => readInrc2Roster(problem, texts))).toEqual({ hard: 0, cost });

    const lines = (text: string): string[] => text.trim().split(/\r?\n/).sort();
    expect(writeInrc2Roster(input, readInrc2Roster(input, texts)).map(lines)).toEqual(texts.map(lines));
  });

  it.each(inrc2Samples)("official sample %s history %i weeks %s: %i", (scenario, history, weeks, cost) => {
    const input = readInstance("testdatasets", scenario, history, weeks);
    const texts = readSample(scenario, history, weeks);
    expect(scoreOf(input, (problem) => readInrc2Roster(problem, texts))).toEqual({ hard: 0, cost });

    const roster = readInrc2Roster(input, texts);
    expect(sorted(readInrc2Roster(input, writeInrc2Roster(input, roster)))).toEqual(sorted(roster));
  });
});

describeWithData("ros", "a roster of ORTEC01 has exactly the cost of the published evaluator", () => {
  it.each(ortec01Costs)("%i", (cost) => {
    const input = readAutoRoster(read("ros", "instances", "ORTEC01.autoroster-v3.xml"));
    const text = read("ros", "rosters", "ortec01", `ortec01_${cost}.txt`);
    expect(scoreOf(input, (problem) => readAutoRosterRoster(problem, text))).toEqual({ hard: 0, cost });
    expect(writeAutoRosterRoster(input, readAutoRosterRoster(input, text)).trim()).toBe(text.trim());
  });

  it("1482, where a limit of weight 1000 is exceeded once", () => {
    const input = readAutoRoster(read("ros", "instances", "ORTEC01.autoroster-v3.xml"));
    const text = read("ros", "rosters", "ortec01", "ortec01_1482.txt");
    expect(scoreOf(input, (problem) => readAutoRosterRoster(problem, text))).toEqual({ hard: 0, cost: 1482 });
  });
});
