import type { LineColumns } from "./lineColumns";
import { LinearSum } from "./linearSum";

/** The days of a line on which something is on (work, or no work), as expressions, and where its runs start. */
export interface RunDays {
  /** [dayCount] 0/1: on. */
  readonly on: readonly LinearSum[];
  /** [dayCount] 0/1: on, and not on the day before. */
  readonly starts: readonly LinearSum[];
  /** Days that a run open on the last day before the horizon has lasted, 0 = none is open. */
  readonly openDays: number;
  /** A run is open before the horizon that nobody knows the start of; it counts from day 0 and is never too short. */
  readonly isOpenUnknown: boolean;
}

/** Bounds on the length of runs, in days. */
export interface RunBounds {
  readonly minimum: number;
  readonly maximum: number;
  /** Runs that include day 0 are never too short. */
  readonly exemptStart: boolean;
}

/** Days with a unit in a mask and the days without, with the starts of both kinds of runs. Shared by all kernels with the same mask. */
export interface WorkAndOff {
  readonly work: RunDays;
  readonly off: RunDays;
}

/**
 * Run-start columns: one a day, tied to the days by start >= on - before, start <= on, start <= 1 - before. A run of days off starts where a
 * run of work ends, start - on + before, so it needs no column of its own.
 */
export function workAndOff(line: LineColumns, mask: Uint8Array): WorkAndOff {
  const positions = [...line.slots.keys()].filter((position) => mask[line.slots[position]!] !== 0);
  return line.shared(`days ${positions.join(",")}`, () => makeWorkAndOff(line, positions));
}

function makeWorkAndOff(line: LineColumns, positions: readonly number[]): WorkAndOff {
  const { instance, sink } = line;
  const { dayCount, slotDay } = instance;
  const byDay: number[][] = Array.from({ length: dayCount }, () => []);
  const pastDays = new Set<number>();
  for (const position of positions) {
    const day = slotDay[line.slots[position]!]!;
    if (day < 0) pastDays.add(day);
    else byDay[day]?.push(position);
  }
  const work = byDay.map((members) => line.presence(members));
  const off = work.map((on) => new LinearSum(1).addSum(on, -1));
  const workStarts: LinearSum[] = [];
  const offStarts: LinearSum[] = [];
  let before = new LinearSum(pastDays.has(-1) ? 1 : 0);
  for (const on of work) {
    const start = LinearSum.of(sink.addColumn(0, 1, "implied"));
    sink.addRow(-Infinity, new LinearSum().addSum(on).addSum(before, -1).addSum(start, -1), 0);
    sink.addRow(-Infinity, new LinearSum().addSum(start).addSum(on, -1), 0);
    sink.addRow(-Infinity, new LinearSum().addSum(start).addSum(before), 1);
    workStarts.push(start);
    offStarts.push(new LinearSum().addSum(start).addSum(on, -1).addSum(before));
    before = on;
  }
  let worked = 0;
  while (pastDays.has(-1 - worked)) worked++;
  const daysOff = pastDays.size === 0 ? 0 : -1 - Math.max(...pastDays);
  return {
    work: { on: work, starts: workStarts, openDays: worked, isOpenUnknown: false },
    off: { on: off, starts: offStarts, openDays: daysOff, isOpenUnknown: pastDays.size === 0 },
  };
}

/**
 * Amount of runs that are too long or too short, for the days of the horizon (what runs of the past exceed alone is added by the caller).
 *
 * Rajan and Takriti (2005), Minimum up/down polytopes of the unit commitment problem with start-up costs, IBM research report RC23628: a run
 * is long enough when the starts of the last `minimum` days are at most "on today" (their inequality (3)); this describes all such
 * sequences of days exactly. The same form for the maximum: on today needs a start in the last `maximum` days. What is missing on a day is
 * one day of the amount, so the soft form is the same rows with a slack.
 */
export function runRows(line: LineColumns, days: RunDays, bounds: RunBounds, isForbidden: boolean): LinearSum {
  const amount = new LinearSum();
  const charge = (atMostZero: LinearSum): void => addExcess(line, atMostZero, isForbidden, amount);
  for (const excess of tooLong(days, bounds)) charge(excess);
  for (const shortage of tooShort(days, bounds)) charge(shortage);
  return amount;
}

/** For each day an expression that is 1 when its run has lasted more than the maximum, else at most 0. */
function* tooLong({ on, starts, openDays, isOpenUnknown }: RunDays, { maximum }: RunBounds): Generator<LinearSum> {
  if (maximum === Infinity) return;
  for (let day = Math.max(0, maximum - openDays); day < on.length; day++) {
    const excess = new LinearSum().addSum(on[day]!);
    for (let start = Math.max(0, day - maximum + 1); start <= day; start++) excess.addSum(starts[start]!, -1);
    // A run of unknown start counts from day 0, so day 0 is its start.
    if (isOpenUnknown && day < maximum) excess.addSum(on[0]!, -1);
    yield excess;
  }
}

/**
 * For each day the number of runs that started in the last `minimum` days and are over, less 0 or 1. Days after the horizon count too: a run
 * that ended before its last day is too short by all days it lacks, one that lasts to the end is not.
 */
function* tooShort({ on, starts, openDays }: RunDays, { minimum, exemptStart }: RunBounds): Generator<LinearSum> {
  if (minimum <= 1) return;
  const last = on.length - 1;
  const isOpen = openDays > 0;
  if (isOpen && exemptStart && openDays < minimum) {
    // It escapes by going on to day 0; otherwise it lacks all its missing days.
    yield new LinearSum(minimum - openDays).addSum(on[0]!, openDays - minimum);
  }
  for (let day = 0; day < last + minimum; day++) {
    const shortage = new LinearSum().addSum(on[Math.min(day, last)]!, -1);
    for (let start = Math.max(exemptStart ? 1 : 0, day - minimum + 1); start <= Math.min(day, last); start++) {
      shortage.addSum(starts[start]!);
    }
    if (isOpen && !exemptStart && -openDays > day - minimum) shortage.addConstant(1);
    yield shortage;
  }
}

/** Charges an expression where it is above 0. */
function addExcess(line: LineColumns, excess: LinearSum, isForbidden: boolean, amount: LinearSum): void {
  const { sink } = line;
  if (sink.highest(excess) <= 0) return;
  if (isForbidden) sink.addRow(-Infinity, excess, 0);
  else if (sink.lowest(excess) >= 0) amount.addSum(excess);
  else {
    const column = sink.addColumn(0, Infinity, "implied");
    sink.addRow(0, LinearSum.of(column).addSum(excess, -1), Infinity);
    amount.add(column, 1);
  }
}
