import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readCurtoisQu } from "../../src/formats/index";
import { parseProblem } from "../../src/problem/parseProblem";
import type { Problem } from "../../src/problem/problem";
import { solve } from "../../src/solve/solve";
import { installedHighs, objectiveOf, relaxed, wholeModel } from "./wholeModel";

/** The published files are not ours to redistribute; set MEKAAR_DATA to the folder that holds curtois-qu. */
const folder = resolve(
  process.env["MEKAAR_DATA"] ?? join(import.meta.dirname, "..", "..", "..", "shared", "data"),
  "curtois-qu",
  "instances",
);
const hasData = existsSync(folder);
const title = "published instances of Curtois and Qu";

function instance(number: number): Problem {
  return parseProblem(readCurtoisQu(readFileSync(join(folder, `Instance${number}.txt`), "utf8"), `Instance${number}`));
}

describe.skipIf(!hasData)(hasData ? title : `${title} (skipped: no curtois-qu in the data folder, set MEKAAR_DATA to it)`, () => {
  // The costs are proven optima of the literature; 4 and 5 take HiGHS half a minute and more, see the figures in benchmarks/.
  it.each([
    [2, 828],
    [3, 1001],
  ])("HiGHS proves Instance%i: %i", { timeout: 300_000 }, async (number, cost) => {
    const result = await solve(instance(number), { method: "exact", backend: "highs" });
    expect(result).toMatchObject({ status: "optimal", score: { hard: 0, cost }, bound: cost, exact: { refusals: [] } });
  });

  // The figures of the run-start form (window inequalities give 710 and 1234): as strong as the flow network of the unrolled automaton.
  it.each([
    [5, 904.16],
    [8, 1268.02],
  ])("the linear relaxation of Instance%i is %d", { timeout: 300_000 }, async (number, bound) => {
    const { built } = wholeModel(instance(number));
    const answer = (await installedHighs()).solve(relaxed(built.model), Infinity, () => 0);
    expect(answer.kind).toBe("optimal");
    if (answer.kind === "optimal") expect(objectiveOf(built.model, answer.values)).toBeCloseTo(bound, 1);
  });
});
