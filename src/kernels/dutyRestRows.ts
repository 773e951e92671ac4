import type { DutyRestTerms } from "../instance/kernelData";
import { chargedWhen } from "./chargedWhen";
import type { DutyColumns, DutyPair, PossibleDuty } from "./dutyColumns";
import { isAnyDuty, type RestAsk, restAfter } from "./dutyRest";
import { atLength, isLinkedInTime, type Series, seriesOf } from "./dutySeriesRows";
import { tooManyPairs } from "./tooManyDuties";
import { LinearSum } from "./linearSum";
import { type UnsupportedRows, unsupportedRows } from "./unsupportedRows";

const noSeries: Series = { isIn: [], links: [] };

/** A duty with what comes after it, and what rules make of the rest in between. */
interface RestCase {
  readonly duty: number;
  /** The next duty; absent = none that is near. */
  readonly pair?: DutyPair;
  /** Minutes short by the rule's own terms. */
  readonly short: number;
  /** Smallest rest that falls short of any terms, `Infinity` = none. */
  readonly rest: number;
}

/**
 * Minutes of rest short after duties. What matters of the next duty is known for every one that is near; "none is near" is the rest of the
 * duty's own expression, and counts only where rest is asked within so many minutes of its start.
 */
export function dutyRestRows(ask: RestAsk, columns: DutyColumns, isForbidden: boolean): LinearSum | UnsupportedRows {
  const terms = [ask.own, ...ask.shared];
  if (terms.some(({ withinMinutes, before }) => withinMinutes > 0 && !isAnyDuty(before))) {
    return unsupportedRows(
      "duty",
      "rest",
      "rest within some minutes of the start of a duty is asked only before certain duties, however far off",
    );
  }
  if (ask.seriesMinimum > 0 && ask.reductionRests.length > 0) {
    return unsupportedRows("duty", "rest", "rest after a series of duties may be reduced now and then");
  }
  const cases = casesOf(ask, terms, columns);
  const series = ask.seriesMinimum > 0 ? seriesOf(columns, ask.own.after, ask.seriesBreak) : noSeries;
  if (cases === undefined || series === undefined) return tooManyPairs("rest");
  const far = cases.filter(({ pair, rest }) => pair === undefined && rest < Infinity);
  const needsExactPairs = new Set(far.map(({ duty }) => duty));
  if (ask.seriesMinimum > 0) return afterSeries(ask, columns, cases, series, isForbidden);
  if (ask.reductionRests.length === 0 && far.length === 0) return withoutReductions(columns, cases, isForbidden);

  const happens = new Map<RestCase, LinearSum>();
  for (const one of cases) {
    if (one.pair === undefined) continue;
    if (one.rest < Infinity || needsExactPairs.has(one.duty))
      happens.set(one, pairColumn(columns, one.pair, needsExactPairs.has(one.duty)));
  }
  for (const one of far) {
    const none = new LinearSum().addSum(columns.indicator(one.duty));
    for (const other of cases) if (other.duty === one.duty && other.pair !== undefined) none.addSum(happens.get(other)!, -1);
    happens.set(one, none);
  }
  const events = cases.filter(({ rest }) => rest < Infinity);
  const amount = new LinearSum();
  for (const event of events) {
    if (event.short === 0) continue;
    const charged = chargedUnlessExcused(ask, columns, events, event, happens, isForbidden);
    if (isForbidden) columns.line.sink.addRow(-Infinity, charged, 0);
    else amount.addSum(charged, event.short);
  }
  return amount;
}

/** Every duty with every next one that is near enough to matter, and with none near; `undefined` when there are too many. */
function casesOf(ask: RestAsk, terms: readonly DutyRestTerms[], columns: DutyColumns): readonly RestCase[] | undefined {
  const afterEnd = Math.max(0, ...terms.map(({ restMinutes, withinMinutes }) => (withinMinutes === 0 ? restMinutes : 0)));
  const afterStart = Math.max(0, ...terms.map(({ withinMinutes }) => withinMinutes));
  const isNear = (from: PossibleDuty, to: PossibleDuty): boolean =>
    to.start < from.end + afterEnd ||
    to.start < from.start + afterStart ||
    (ask.seriesMinimum > 0 && isLinkedInTime(from, to, ask.seriesBreak));
  const caseOf = (duty: number, pair: DutyPair | undefined): RestCase => {
    const list = columns.listOf(pair === undefined ? [duty] : [duty, pair.to]);
    const own = restAfter(ask.own, list, 0);
    let rest = own < ask.own.restMinutes ? own : Infinity;
    for (const other of ask.shared) {
      const measured = restAfter(other, list, 0);
      if (measured < other.restMinutes) rest = Math.min(rest, measured);
    }
    return { duty, ...(pair === undefined ? {} : { pair }), short: Math.max(0, ask.own.restMinutes - own), rest };
  };
  const pairs = columns.pairs(isNear);
  if (pairs === undefined) return undefined;
  return [...pairs.map((pair) => caseOf(pair.from, pair)), ...[...columns.duties.keys()].map((duty) => caseOf(duty, undefined))];
}

/** Pairs with too little rest simply exclude each other, or are charged. */
function withoutReductions(columns: DutyColumns, cases: readonly RestCase[], isForbidden: boolean): LinearSum {
  const { line } = columns;
  const amount = new LinearSum();
  for (const { pair, short } of cases) {
    if (pair === undefined || short === 0) continue;
    const [from, to] = [columns.duties[pair.from]!.members, columns.duties[pair.to]!.members];
    const areUnits = columns.isUnit(pair.from) && columns.isUnit(pair.to);
    if (isForbidden && areUnits && pair.between.length === 0) line.exclude(from[0]!, to[0]!);
    else if (isForbidden) line.sink.addRow(-Infinity, columns.followsDirectly(pair), 0);
    else amount.addSum(pairColumn(columns, pair, false), short);
  }
  return amount;
}

/** 0/1 expression that is at least "one duty follows the other directly", or exactly that. */
function pairColumn(columns: DutyColumns, pair: DutyPair, isExact: boolean): LinearSum {
  const { line } = columns;
  const column = LinearSum.of(line.sink.addColumn(0, 1, "implied"));
  line.sink.addRow(0, new LinearSum().addSum(column).addSum(columns.followsDirectly(pair), -1), Infinity);
  if (!isExact) return column;
  for (const duty of [pair.from, pair.to])
    line.sink.addRow(0, new LinearSum().addSum(columns.indicator(duty)).addSum(column, -1), Infinity);
  for (const clique of line.cliques(pair.between)) line.sink.addRow(-Infinity, line.sumOf(clique).addSum(column), 1);
  return column;
}

/** Only the rest after the last of a long enough series is judged: the next duty does not go on the series, or is none. */
function afterSeries(ask: RestAsk, columns: DutyColumns, cases: readonly RestCase[], series: Series, isForbidden: boolean): LinearSum {
  const { sink } = columns.line;
  const isLong = atLength(columns, series, ask.seriesMinimum);
  const amount = new LinearSum();
  for (const { duty, pair, short } of cases) {
    const long = isLong[duty];
    if (short === 0 || long === undefined) continue;
    const ends = new LinearSum(-1).addSum(long);
    if (pair === undefined) {
      // None near: the duty is there and no pair with it as the first is.
      ends.addConstant(1);
      for (const other of cases) {
        if (other.duty === duty && other.pair !== undefined) ends.addSum(columns.indicator(other.pair.to), -1);
      }
    } else {
      const goesOnSeries = series.isIn[pair.to]! && isLinkedInTime(columns.duties[duty]!, columns.duties[pair.to]!, ask.seriesBreak);
      if (goesOnSeries) continue;
      ends.addSum(columns.indicator(pair.to));
      for (const position of pair.between) columns.line.addHeld(ends, position, -1);
    }
    if (isForbidden) sink.addRow(-Infinity, ends, 0);
    else {
      const column = sink.addColumn(0, 1, "implied");
      sink.addRow(0, LinearSum.of(column).addSum(ends, -1), Infinity);
      amount.add(column, short);
    }
  }
  return amount;
}

/**
 * 1 when a short rest happens and is not one of the reductions allowed: its rest is below the least of them, or of some kind too many have
 * happened in the window up to the start of its duty.
 */
function chargedUnlessExcused(
  { reductionRests, reductionTotals, reductionWindow }: RestAsk,
  columns: DutyColumns,
  events: readonly RestCase[],
  event: RestCase,
  happens: ReadonlyMap<RestCase, LinearSum>,
  isForbidden: boolean,
): LinearSum {
  const happening = happens.get(event)!;
  const kinds = reductionRests.length;
  if (kinds === 0 || event.rest < reductionRests[0]!) return happening;
  const { start } = columns.duties[event.duty]!;
  const { sink } = columns.line;
  let charged: LinearSum | undefined;
  for (let kind = 0; kind < kinds; kind++) {
    const below = kind + 1 < kinds ? reductionRests[kind + 1]! : Infinity;
    if (event.rest >= below) continue;
    const excess = new LinearSum(-reductionTotals[kind]!);
    for (const other of events) {
      const { start: before } = columns.duties[other.duty]!;
      if (before <= start && before > start - reductionWindow && other.rest < below) excess.addSum(happens.get(other)!);
    }
    if (sink.highest(excess) <= 0) continue;
    if (isForbidden) {
      // excess <= most x (1 - happening)
      const most = sink.highest(excess);
      sink.addRow(-Infinity, excess.addConstant(-most).addSum(happening, most), 0);
      continue;
    }
    const one = chargedWhen(sink, excess, happening);
    if (charged === undefined) charged = one;
    else {
      const any = LinearSum.of(sink.addColumn(0, 1, "implied"));
      for (const part of [charged, one]) sink.addRow(0, new LinearSum().addSum(any).addSum(part, -1), Infinity);
      charged = any;
    }
  }
  return charged ?? new LinearSum();
}
