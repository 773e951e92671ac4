import type { BenchFile } from "../benchFile";
import { percent } from "../benchTable";
import { groupBy } from "../groupBy";
import { cellText } from "../textTable";
import { compareSolvers, type InstanceResult, type Standing } from "./comparison";
import { markdownTable } from "./markdownTable";
import { ownSolver, type ResultRun } from "./resultRun";

/** Runs of one suite under the same limits. */
interface Section {
  readonly title: string;
  readonly results: readonly InstanceResult[];
}

/** The results as a page in Markdown; its first paragraph names every instance where a peer is ahead. */
export function resultsPage(files: readonly BenchFile[]): string {
  const sections = sectionsOf(files);
  const parts = [
    "# Benchmark results",
    standText(sections),
    "Costs are medians over the seeds, of peers with the best of their settings for each seed, and every roster was scored by the independent " +
      "checker. A cost counts only when no hard rule is broken. The bounds of peers are what they claim. `above it` is the distance to the best " +
      "known cost, `gap` the distance of the cost to the bound.",
    conditions(files),
    ...sections.map(({ title, results }) => `## ${title}\n\n${sectionTable(results)}`),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sectionsOf(files: readonly BenchFile[]): readonly Section[] {
  const titled = files.flatMap(({ meta, runs, peers }) => {
    const title = `${meta.suite}, ${meta.timeSeconds} s, ${meta.threads} ${meta.threads === 1 ? "thread" : "threads"}`;
    return [...runs, ...peers].map((run: ResultRun) => ({ title, run }));
  });
  return [...groupBy(titled, ({ title }) => title)].map(([title, own]) => ({ title, results: compareSolvers(own.map(({ run }) => run)) }));
}

/** Who is ahead where. */
function standText(sections: readonly Section[]): string {
  const compared = sections.flatMap(({ results }) => results.filter(({ standings }) => standings.length > 1));
  if (compared.length === 0) return "No peer was run beside mekaar in these results, so they say nothing about who is ahead.";
  const cheaper = list(sections, ({ cheaper: peers }) => peers, costText);
  const provers = list(
    sections,
    ({ provers: peers }) => peers,
    ({ solver }) => solver,
  );
  const first =
    cheaper.count === 0
      ? `No peer is ahead of mekaar on any of the ${compared.length} instances on which one was run.`
      : `**A peer is ahead of mekaar on ${cheaper.count} of ${compared.length} instances:** ${cheaper.text}.`;
  return provers.count === 0 ? first : `${first} A peer proves an optimum that mekaar does not prove on ${provers.text}.`;
}

/** Instances with the peers that `choose` names, section by section. */
function list(
  sections: readonly Section[],
  choose: (result: InstanceResult) => readonly Standing[],
  describe: (standing: Standing, result: InstanceResult) => string,
): { readonly count: number; readonly text: string } {
  const found = sections.flatMap(({ title, results }) => {
    const named = results.filter((result) => choose(result).length > 0);
    const texts = named.map((result) => {
      const peers = choose(result).map((standing) => describe(standing, result));
      return `${result.instance} (${peers.join(", ")})`;
    });
    return texts.length === 0 ? [] : [{ count: texts.length, text: `${title}: ${texts.join(", ")}` }];
  });
  return { count: found.reduce((sum, { count }) => sum + count, 0), text: found.map(({ text }) => text).join("; ") };
}

function costText({ solver, median }: Standing, { standings }: InstanceResult): string {
  const ours = standings.find((standing) => standing.solver === ownSolver)!.median;
  return `${solver} ${cellText(median.cost ?? undefined)} against ${ours.hard === 0 ? cellText(ours.cost ?? undefined) : "no feasible roster"}`;
}

function conditions(files: readonly BenchFile[]): string {
  const machines = unique(
    files.map(
      ({ meta: { machine, node, platform } }) =>
        `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${platform}, Node ${node}`,
    ),
  );
  const versions = unique(files.flatMap(({ runs, peers }) => [...runs, ...peers].map(({ solver, version }) => `${solver}: ${version}`)));
  const notes = unique(files.flatMap(({ peerNotes }) => peerNotes.map(({ solver, message }) => `${solver} ${message}`)));
  const days = files.map(({ meta }) => meta.startedAt.slice(0, 10)).sort();
  const span = days[0] === days.at(-1) ? days[0]! : `${days[0]!} to ${days.at(-1)!}`;
  const lines = [`- Date: ${span}`, ...machines.map((text) => `- Machine: ${text}`), ...versions.map((text) => `- Version of ${text}`)];
  const commands = unique(files.map(({ meta }) => meta.command));
  return [...lines, ...notes.map((text) => `- Not run: ${text}`), "", "```sh", ...commands, "```"].join("\n");
}

function sectionTable(results: readonly InstanceResult[]): string {
  const titles = ["instance", "solver", "seeds", "cost", "hard", "verified", "best known", "above it", "bound", "gap", "time s", "note"];
  const rows = results.flatMap(({ instance, standings }) =>
    standings.map(({ solver, seedCount, median, isVerified, above, gap }) => [
      instance,
      solver,
      seedCount,
      median.cost ?? "none",
      median.hard ?? undefined,
      isVerified ? (median.cost === null ? undefined : "yes") : "NO",
      median.bestKnown ?? undefined,
      percent(above),
      median.bound ?? undefined,
      percent(gap),
      (median.timeMs / 1000).toFixed(1),
      [median.status === "optimal" ? "proven" : "", median.variant ?? "", median.message ?? ""].filter((text) => text !== "").join("; "),
    ]),
  );
  return markdownTable(titles, rows);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
