import { readBenchFile } from "./benchFile";
import { gapChart } from "./results/gapChart";
import { readResultsOptions } from "./results/resultsOptions";
import { resultsPage } from "./results/resultsPage";
import { runMain } from "./runMain";
import { writeTextFile } from "./writeTextFile";

/** Turns what `npm run bench -- --out FILE` wrote into a page: `npm run results -- --in A.json B.json --out benchmarks/RESULTS.md`. */
await runMain((words) => {
  const { files, out, svg } = readResultsOptions(words);
  const read = files.map(readBenchFile);
  writeTextFile(out, resultsPage(read));
  if (svg !== undefined) writeTextFile(svg, gapChart(read.flatMap(({ runs, peers }) => [...runs, ...peers])));
});
