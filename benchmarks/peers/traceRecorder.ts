import type { TracePoint } from "./peer";

/** News about cost or bound; what is absent stays as it was. */
export interface TraceNews {
  readonly timeMs: number;
  readonly cost?: number | undefined;
  readonly bound?: number | undefined;
}

/** Gathers news into a trace in which cost only falls and bound only rises. */
export interface TraceRecorder {
  add(news: TraceNews): void;
  /** A point for every change so far, in order of time. */
  points(): readonly TracePoint[];
}

/** A recorder with nothing known yet. News must come in order of time; a point for the same millisecond replaces the one before. */
export function traceRecorder(): TraceRecorder {
  const points: TracePoint[] = [];
  return {
    add: ({ timeMs, cost, bound }) => {
      const last = points.at(-1) ?? { timeMs: -1, cost: null, bound: null };
      const next = {
        timeMs: Math.max(Math.round(timeMs), last.timeMs, 0),
        cost: better(last.cost, cost, Math.min),
        bound: better(last.bound, bound, Math.max),
      };
      if (next.cost === last.cost && next.bound === last.bound) return;
      if (next.timeMs === last.timeMs) points.pop();
      points.push(next);
    },
    points: () => points,
  };
}

function better(known: number | null, news: number | undefined, best: (a: number, b: number) => number): number | null {
  if (news === undefined) return known;
  return known === null ? news : best(known, news);
}
