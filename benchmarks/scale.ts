import { setTimeout as pause } from "node:timers/promises";
import { compileProblem } from "../src/compile/compile";
import { parseProblem, verify, type Roster } from "../src/index";
import { numberOption, readArguments } from "./commandLine";
import { generateRegion } from "./cooperative/generateRegion";
import { runMain } from "./runMain";
import { textTable, type Cell } from "./textTable";

/** Time and memory of the steps before any search, at full size: `npm run scale`, or `-- --people 1000 --shifts 5000`. */
await runMain(async (words) => {
  const given = readArguments(words, ["people", "shifts", "seed"]);
  const people = numberOption(given, "people", { standard: 10_000, least: 1 });
  const shifts = numberOption(given, "shifts", { standard: 50_000, least: 1 });
  const seed = numberOption(given, "seed", { standard: 1, least: 0 });

  const rows: (readonly Cell[])[] = [];
  const measure = async <Result>(step: string, work: () => Result): Promise<Result> => {
    const startMs = performance.now();
    const result = work();
    rows.push([
      step,
      Math.round(performance.now() - startMs),
      megabytes(process.memoryUsage().heapUsed),
      megabytes(process.resourceUsage().maxRSS * 1024),
    ]);
    await pause(0);
    return result;
  };

  const input = await measure("generate", () => generateRegion({ people, shifts, seed }));
  const problem = await measure("parseProblem", () => parseProblem(input));
  await measure("compile", () => compileProblem(problem));
  const empty: Roster = { format: "mekaar/1", assignments: [] };
  await measure("verify, empty roster", () => verify(problem, empty));

  console.log(`${people} people x ${shifts} shifts, seed ${seed}`);
  console.log(
    textTable(
      [
        { title: "step" },
        { title: "ms", align: "right" },
        { title: "heap after it, MB", align: "right" },
        { title: "peak memory so far, MB", align: "right" },
      ],
      rows,
    ),
  );
});

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
