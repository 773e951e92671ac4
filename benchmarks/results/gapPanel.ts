import { greatestShare, leastShare, type CurvePoint } from "./gapCurve";
import { short, svgElement, svgLabel } from "./svgText";

/** A solver's curve in a panel. */
export interface PanelCurve {
  readonly points: readonly CurvePoint[];
  readonly color: string;
  /** Pattern of the line, as in `stroke-dasharray`. */
  readonly dashes: string;
  /** Whether the solver proved that nothing is cheaper. */
  readonly isProven: boolean;
}

/** The curves of one instance. */
export interface Panel {
  readonly title: string;
  /** What the costs are compared with. */
  readonly referenceText: string;
  /** Right end of the axis of time. */
  readonly seconds: number;
  readonly curves: readonly PanelCurve[];
}

export const panelWidth = 460;
export const panelHeight = 290;

const left = 62;
const right = 14;
const top = 40;
const bottom = 44;
const axisColor = "#555";
const gridColor = "#ddd";

/** Draws a panel with its upper left corner at 0, 0. */
export function gapPanel({ title, referenceText, seconds, curves }: Panel): string {
  const x = (at: number) => left + (Math.min(at, seconds) / seconds) * (panelWidth - left - right);
  const span = Math.log(greatestShare / leastShare);
  const y = (share: number) => top + (Math.log(greatestShare / share) / span) * (panelHeight - top - bottom);

  const shares = Array.from({ length: 6 }, (_, index) => leastShare * 10 ** index);
  const rows = shares.flatMap((share) => [
    svgElement("line", { x1: left, x2: panelWidth - right, y1: y(share), y2: y(share), stroke: gridColor }),
    svgLabel(left - 6, y(share) + 4, share === leastShare ? "0" : `${short(share * 100)} %`, { "text-anchor": "end", fill: axisColor }),
  ]);
  const times = Array.from({ length: 5 }, (_, index) => (seconds * index) / 4);
  const ticks = times.flatMap((time) => [
    svgElement("line", { x1: x(time), x2: x(time), y1: panelHeight - bottom, y2: panelHeight - bottom + 4, stroke: axisColor }),
    svgLabel(x(time), panelHeight - bottom + 17, short(time), { "text-anchor": "middle", fill: axisColor }),
  ]);
  const middle = (top + panelHeight - bottom) / 2;
  return [
    svgLabel(left, 18, title, { "font-weight": "bold" }),
    svgLabel(left, 33, referenceText, { fill: axisColor }),
    ...rows,
    ...ticks,
    svgLabel((left + panelWidth - right) / 2, panelHeight - 8, "seconds", { "text-anchor": "middle" }),
    svgLabel(14, middle, "cost above it", { "text-anchor": "middle", transform: `rotate(-90 14 ${short(middle)})` }),
    ...curves.map((curve) => drawCurve(curve, seconds, x, y)),
  ].join("\n");
}

/** Steps: a cost holds until the next one. */
function drawCurve(
  { points, color, dashes, isProven }: PanelCurve,
  seconds: number,
  x: (at: number) => number,
  y: (share: number) => number,
): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return "";
  const steps = points.slice(1).map((point) => `H${short(x(point.seconds))}V${short(y(point.share))}`);
  const path = `M${short(x(first.seconds))} ${short(y(first.share))}${steps.join("")}H${short(x(seconds))}`;
  const line = svgElement("path", { d: path, fill: "none", stroke: color, "stroke-width": 2, "stroke-dasharray": dashes });
  return isProven ? line + svgElement("circle", { cx: x(last.seconds), cy: y(last.share), r: 4, fill: color }) : line;
}
