import type { TracePoint } from "../peers/peer";

/** Shares are drawn on a logarithmic scale between these: what is closer than the least counts as reached. */
export const leastShare = 0.0001;
export const greatestShare = 10;

/** A place on a curve: seconds, and the share by which the cost is above the reference, within the drawn range. */
export interface CurvePoint {
  readonly seconds: number;
  readonly share: number;
}

/** How far the best cost was above a reference over time; until there is a feasible roster there are no points. */
export function gapCurve(trace: readonly TracePoint[], reference: number): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  for (const { timeMs, cost } of trace) {
    if (cost === null) continue;
    const share = Math.min(greatestShare, Math.max(leastShare, (cost - reference) / Math.max(1, reference)));
    if (points.at(-1)?.share !== share) points.push({ seconds: timeMs / 1000, share });
  }
  return points;
}
