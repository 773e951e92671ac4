import { groupBy } from "../groupBy";
import { gapCurve } from "./gapCurve";
import { gapPanel, panelHeight, panelWidth, type Panel } from "./gapPanel";
import { medianRun } from "./medianRun";
import type { ResultRun } from "./resultRun";
import { svgElement, svgLabel } from "./svgText";

/** Colours that people with colour blindness can tell apart (Okabe and Ito 2008, "Color Universal Design"), with a pattern each. */
const styles = [
  { color: "#000000", dashes: "none" },
  { color: "#d55e00", dashes: "none" },
  { color: "#0072b2", dashes: "7 3" },
  { color: "#009e73", dashes: "2 3" },
  { color: "#cc79a7", dashes: "9 3 2 3" },
  { color: "#e69f00", dashes: "4 2" },
] as const;

const columnCount = 2;
const margin = 16;
const legendHeight = 62;
const legendStep = 152;

/**
 * Draws how far each solver's best cost was above the best known one over time, one panel an instance, as SVG. Of a solver's runs the one
 * with the median outcome is drawn. Where no cost is known, the best one of these runs is the reference.
 */
export function gapChart(runs: readonly ResultRun[]): string {
  const solvers = [...new Set(runs.map(({ solver }) => solver))];
  const panels = [...groupBy(runs, ({ suite, instance }) => `${suite} ${instance}`)].map(([title, own]) => panelOf(title, own, solvers));
  const columns = Math.max(1, Math.min(columnCount, panels.length));
  const width = 2 * margin + Math.max(columns * panelWidth, solvers.length * legendStep);
  const height = 2 * margin + legendHeight + Math.ceil(panels.length / columns) * panelHeight;
  const placed = panels.map((panel, index) => {
    const x = margin + (index % columns) * panelWidth;
    const y = margin + legendHeight + Math.floor(index / columns) * panelHeight;
    return svgElement("g", { transform: `translate(${x} ${y})` }, `\n${gapPanel(panel)}\n`);
  });
  const content = [svgElement("rect", { width, height, fill: "white" }), legend(solvers), ...placed].join("\n");
  const frame = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` };
  return `${svgElement("svg", { ...frame, "font-family": "sans-serif", "font-size": 12 }, `\n${content}\n`)}\n`;
}

function legend(solvers: readonly string[]): string {
  const entries = solvers.map((solver, index) => {
    const x = margin + index * legendStep;
    const { color, dashes } = styleOf(index);
    const line = { x1: x, x2: x + 30, y1: margin + 8, y2: margin + 8, stroke: color, "stroke-width": 3, "stroke-dasharray": dashes };
    return svgElement("line", line) + svgLabel(x + 38, margin + 12, solver);
  });
  const note = "Median run of each solver. A dot: proven that nothing is cheaper. No line: no feasible roster.";
  return [...entries, svgLabel(margin, margin + 36, note, { fill: "#555" })].join("\n");
}

function styleOf(index: number): (typeof styles)[number] {
  return styles[index % styles.length]!;
}

function panelOf(title: string, runs: readonly ResultRun[], solvers: readonly string[]): Panel {
  const costs = runs.flatMap(({ hard, cost }) => (hard === 0 && cost !== null ? [cost] : []));
  const known = runs.find(({ bestKnown }) => bestKnown !== null)?.bestKnown ?? null;
  const reference = known ?? Math.min(...costs);
  const curves = solvers.flatMap((solver, index) => {
    const own = runs.filter((run) => run.solver === solver);
    if (own.length === 0 || !Number.isFinite(reference)) return [];
    const { trace, status } = medianRun(own);
    return [{ points: gapCurve(trace, reference), isProven: status === "optimal", ...styleOf(index) }];
  });
  const what = known === null ? "best of these runs" : "best known";
  return {
    title,
    referenceText: Number.isFinite(reference) ? `${what}: ${reference}` : "no feasible roster",
    seconds: Math.max(1, Math.round(Math.max(...runs.map(({ timeMs }) => timeMs)) / 1000)),
    curves,
  };
}
