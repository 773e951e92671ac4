import type { DutyForm, DutyTest } from "../instance/kernelData";
import type { DutyColumns, DutyPair, PossibleDuty } from "./dutyColumns";
import { LinearSum } from "./linearSum";

/** Whether two duties, one directly after the other, are in one series as far as time goes: see `isLinked`. */
export function isLinkedInTime(from: PossibleDuty, to: PossibleDuty, seriesBreak: number): boolean {
  return seriesBreak < 0 ? to.day - from.day <= 1 : to.start - from.end < seriesBreak;
}

/** Duties of a test with the pairs that go on a series. */
export interface Series {
  /** Whether each duty passes the test. */
  readonly isIn: readonly boolean[];
  /** In order of the later duty. */
  readonly links: readonly DutyPair[];
}

/** The duties that pass a test and the pairs of them that follow each other without a break; `undefined` when there are too many. */
export function seriesOf(columns: DutyColumns, of: DutyTest, seriesBreak: number): Series | undefined {
  const isIn = columns.duties.map((_, duty) => columns.passes(duty, of));
  const pairs = columns.pairs((from, to) => isLinkedInTime(from, to, seriesBreak));
  if (pairs === undefined) return undefined;
  const links = pairs.filter(({ from, to }) => isIn[from]! && isIn[to]!);
  return { isIn, links: links.sort((a, b) => a.to - b.to || a.from - b.from) };
}

/** For each duty an expression that is at least 1 when it is the `length`-th or a later one of its series; `undefined` = it never is. */
export function atLength(columns: DutyColumns, { isIn, links }: Series, length: number): readonly (LinearSum | undefined)[] {
  let level: (LinearSum | undefined)[] = isIn.map((passes, duty) => (passes ? columns.indicator(duty) : undefined));
  const { sink } = columns.line;
  for (let step = 2; step <= length; step++) {
    const next: (LinearSum | undefined)[] = level.map(() => undefined);
    for (const link of links) {
      const before = level[link.from];
      if (before === undefined) continue;
      const reached = (next[link.to] ??= LinearSum.of(sink.addColumn(0, 1, "implied")));
      sink.addRow(-Infinity, goesOn(columns, link, before, columns.indicator(link.to)).addSum(reached, -1), 0);
    }
    level = next;
  }
  return level;
}

/** Expression that is 1 when `first` and `second`, each at most "its duty is one", are 1 and one duty follows the other directly. */
function goesOn({ line }: DutyColumns, { between }: DutyPair, first: LinearSum, second: LinearSum): LinearSum {
  const both = new LinearSum(-1).addSum(first).addSum(second);
  for (const position of between) line.addHeld(both, position, -1);
  return both;
}

/**
 * Duties beyond the maximum of a series are charged 1 each when the series holds a containing one. Expressions say that a duty is beyond the
 * maximum, and, spread along the links both ways, that its series holds one. `undefined` when there are too many pairs of duties.
 */
export function dutySeriesRows(
  { of, containing, maximum, seriesBreak }: Extract<DutyForm, { readonly form: "series" }>,
  columns: DutyColumns,
  isForbidden: boolean,
): LinearSum | undefined {
  const { sink } = columns.line;
  const series = seriesOf(columns, of, seriesBreak);
  if (series === undefined) return undefined;
  const beyond = atLength(columns, series, maximum + 1);
  const amount = new LinearSum();
  if (beyond.every((expression) => expression === undefined)) return amount;
  const holds = series.isIn.map((isIn, duty) => {
    if (!isIn) return undefined;
    if (columns.passes(duty, containing)) return columns.indicator(duty);
    return LinearSum.of(sink.addColumn(0, 1, "implied"));
  });
  for (const link of series.links) {
    for (const [from, to] of [
      [link.from, link.to],
      [link.to, link.from],
    ] as const) {
      sink.addRow(-Infinity, goesOn(columns, link, holds[from]!, columns.indicator(to)).addSum(holds[to]!, -1), 0);
    }
  }
  beyond.forEach((expression, duty) => {
    if (expression === undefined) return;
    const charged = new LinearSum(-1).addSum(expression).addSum(holds[duty]!);
    if (isForbidden) sink.addRow(-Infinity, charged, 0);
    else {
      const column = sink.addColumn(0, 1, "implied");
      sink.addRow(0, LinearSum.of(column).addSum(charged, -1), Infinity);
      amount.add(column, 1);
    }
  });
  return amount;
}
