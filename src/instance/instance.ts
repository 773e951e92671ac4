import type {
  CoverKernel,
  DutyKernel,
  FollowKernel,
  PatternKernel,
  PickKernel,
  RestKernel,
  StretchKernel,
  TallyKernel,
  WindowKernel,
} from "./kernelData";

/**
 * The dense form of a problem: the only one that search code sees. Plain data (typed arrays and CSR lists), safe to share between threads.
 *
 * A **slot** here is either a demand line of a shift (a place people can be put on) or a unit of fixed work (a past shift, outside work) of
 * one person. Slots are numbered in time order (start, end, fixed before open ones, then shift id and demand id), so a person's line is an
 * ascending list of slot numbers. Days are relative: 0 = first day of the horizon, negative = history.
 */
export interface Instance {
  readonly personCount: number;
  readonly slotCount: number;
  readonly dayCount: number;
  /** Weekday of day 0, 0 = Monday. */
  readonly firstWeekday: number;
  /** First minute of the horizon, epoch minutes. */
  readonly horizonStart: number;
  /** First minute after the horizon, epoch minutes. */
  readonly horizonEnd: number;

  /** [slotCount] epoch minutes. */
  readonly slotStart: Int32Array;
  /** [slotCount] epoch minutes. */
  readonly slotEnd: Int32Array;
  /** [slotCount] relative day of the start. */
  readonly slotDay: Int32Array;
  /** [slotCount] work minutes in the legal ledger. */
  readonly slotWork: Int32Array;
  /** [slotCount] minutes of night work. */
  readonly slotNight: Int32Array;
  /** [slotCount] epoch minute after which a duty with this night work ends late; the largest integer when there is no night work. */
  readonly slotLate: Int32Array;
  /** A duty with more minutes of night work than this is a night. */
  readonly nightThreshold: number;
  /** [slotCount] index into `shiftIds`, -1 = fixed work. */
  readonly slotShift: Int32Array;
  /** [slotCount] dense number of the shift type (tags for "same kind of shift" in moves), 0 = none. */
  readonly slotType: Int32Array;
  /** First and one-past-last slot that starts on each day: [dayCount + 1]; slots of history and after the horizon lie outside. */
  readonly daySlotOffsets: Int32Array;

  /** CSR [personCount + 1] of fixed work per person, ascending slots. */
  readonly fixedOffsets: Int32Array;
  readonly fixedItems: Int32Array;
  /** CSR [personCount + 1] of pinned assignments per person, ascending slots. */
  readonly pinOffsets: Int32Array;
  readonly pinItems: Int32Array;

  /** [slotCount] CSR of prices by headcount: entry `coverOffsets[s] + n` is for n people; beyond the last entry the last step repeats. */
  readonly coverOffsets: Int32Array;
  /** Points. */
  readonly coverCost: Float64Array;
  /** Hard amount. */
  readonly coverHard: Float64Array;
  /** [slotCount] headcounts wanted (0 for fixed work). */
  readonly slotMinimum: Int32Array;
  readonly slotTarget: Int32Array;
  readonly slotMaximum: Int32Array;

  readonly picks: readonly PickKernel[];
  readonly follows: readonly FollowKernel[];
  readonly stretches: readonly StretchKernel[];
  readonly windows: readonly WindowKernel[];
  readonly duties: readonly DutyKernel[];
  readonly rests: readonly RestKernel[];
  readonly patterns: readonly PatternKernel[];
  readonly tallies: readonly TallyKernel[];
  readonly covers: readonly CoverKernel[];
  /** Which line kernels judge whom: CSR [personCount + 1] of indices into the lists above. */
  readonly personFollows: Csr;
  readonly personStretches: Csr;
  readonly personWindows: Csr;
  /** Parallel to `personWindows.items`: what the person has already counted in the kernel's carried window. */
  readonly personWindowCarried: Float64Array;
  readonly personDuties: Csr;
  readonly personRests: Csr;
  readonly personPatterns: Csr;

  /** Names, for decoding: [personCount] and [shiftCount]. */
  readonly personIds: readonly string[];
  readonly shiftIds: readonly string[];
  /** [slotCount] demand id, "" for fixed work. */
  readonly slotDemandIds: readonly string[];
  readonly ruleIds: readonly string[];
  /** What one hard unit of a counting rule is worth in minutes, so that hours and shifts can be weighed against each other in search. */
  readonly minutesPerCount: number;
}

/** Compressed rows: row r holds `items[offsets[r] .. offsets[r + 1])`. */
export interface Csr {
  readonly offsets: Int32Array;
  readonly items: Int32Array;
}

/** Builds a CSR from one list per row. */
export function csrOf(rows: readonly (readonly number[])[]): Csr {
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (offsets[index + 1] = offsets[index]! + row.length));
  const items = new Int32Array(offsets[rows.length]!);
  rows.forEach((row, index) => {
    items.set(row, offsets[index]);
  });
  return { offsets, items };
}
