/**
 * Kernel instances as plain data. A rule compiles to one or more of them; they are shared by everyone with the same parameters.
 * Masks and class arrays are indexed by slot ([slotCount]); amounts are integers >= 0 unless said otherwise.
 */
export interface KernelBase {
  /** Index into `Instance.ruleIds`. */
  readonly rule: number;
  /** Index into the parts of a custom rule that the kernel comes from, -1 = none. Only explanations ask. */
  readonly part: number;
  readonly hard: boolean;
  /** Points per unit of amount (soft), 0 for hard kernels. */
  readonly weight: number;
  /** Search weight per unit of amount (hard), in minutes, 0 for soft kernels. */
  readonly guide: number;
}

/** Price or ban of one person on one slot; the three parts add up. Amounts may be negative where `personBase` pays for them in advance. */
export interface PickKernel extends KernelBase {
  readonly kind: "pick";
  /** [personCount] class of the person, -1 = not judged at all. */
  readonly personClass: Int32Array;
  /** Class part: `classAmount[personClass * slotClassCount + slotClass]`; slotClass -1 = 0. */
  readonly slotClass: Int32Array;
  readonly slotClassCount: number;
  readonly classAmount: Int32Array;
  /** Timed part: CSR by person into the five parallel arrays below (empty when absent). */
  readonly timedOffsets: Int32Array;
  readonly timedFrom: Int32Array;
  readonly timedTo: Int32Array;
  /** 0: slot starts in [from, to); 1: slot overlaps [from, to). */
  readonly timedMode: Uint8Array;
  /** Index into `masks`, -1 = all slots. */
  readonly timedMask: Int32Array;
  readonly timedAmount: Int32Array;
  /** Timed entries of mode 1 count once in total (someone unavailable twice is still one amount). */
  readonly timedOnce: boolean;
  readonly masks: readonly Uint8Array[];
  /** Exceptions: CSR by person of (slot ascending, amount). */
  readonly exceptionOffsets: Int32Array;
  readonly exceptionSlots: Int32Array;
  readonly exceptionAmounts: Int32Array;
  /** [personCount] amount of an empty line. */
  readonly personBase: Int32Array;
}

/** A requirement between a unit and a later one. */
export interface FollowKernel extends KernelBase {
  readonly kind: "follow";
  /**
   * `overlap`: minutes every two units overlap; `gap`: minutes the gap to the next unit falls short; `apart`: the same to every later unit;
   * `succession`: pairs `gapDays` apart.
   */
  readonly form: "overlap" | "gap" | "apart" | "succession";
  /** Class of the earlier unit, -1 = not judged. */
  readonly fromClass: Int32Array;
  /** Class of the later unit, -1 = not judged. */
  readonly toClass: Int32Array;
  readonly toClassCount: number;
  /** `gap`, `apart`: minutes required between a from and a to class (0 = none); `succession`: 1 = forbidden. */
  readonly required: Int32Array;
  /** `gap`, `apart`: shorter gaps are not judged. */
  readonly minimumGap: number;
  /** `gap`, `apart`: gaps of this length and more are not judged. */
  readonly maximumGap: number;
  /** `succession`: days between the two starts. */
  readonly gapDays: number;
  /** `overlap`: longest slot in minutes; `apart`: the same plus the longest gap required. */
  readonly longest: number;
}

/** Maximal groups of days or units. */
export interface StretchKernel extends KernelBase {
  readonly kind: "stretch";
  /** `work`: days in a row with a unit in `mask`; `off`: days in a row without. */
  readonly form: "work" | "off";
  /** 1 = the slot counts. */
  readonly mask: Uint8Array;
  /** Days; 0 = no minimum. */
  readonly minimum: number;
  /** Days. */
  readonly maximum: number;
  /** Groups that include day 0 are never too short. */
  readonly exemptStart: boolean;
}

/** How units make duties: maximal groups of counted units in which each starts less than `mergeGap` minutes after the latest end so far. */
export interface DutyGrouping {
  /** [slotCount] 1 = the unit counts. */
  readonly counts: Uint8Array;
  readonly mergeGap: number;
}

/** Chooses duties; every part must hold. */
export interface DutyTest {
  /** 0 = any, 1 = nights, 2 = nights that end late. */
  readonly night: 0 | 1 | 2;
  /** More work minutes, and more minutes from start to end, than these; -1 = any. */
  readonly workOver: number;
  readonly spanOver: number;
  /** [slotCount] 1 = such a unit must be there (`contains`), or must not (`lacks`); `undefined` = any. */
  readonly contains: Uint8Array | undefined;
  readonly lacks: Uint8Array | undefined;
}

/** Rest asked of duties that pass `after` and whose next one passes `before`. */
export interface DutyRestTerms {
  readonly after: DutyTest;
  readonly before: DutyTest;
  readonly restMinutes: number;
  /** The rest must lie in this many minutes from the start of the duty; 0 = no such condition. */
  readonly withinMinutes: number;
}

/** What is asked of duties. */
export type DutyForm =
  /** Amount: minutes of work (or from start to end, `span`) above `maximum`, per duty. */
  | { readonly form: "length"; readonly of: DutyTest; readonly span: boolean; readonly maximum: number }
  /** Amount: break minutes short of the step that the work asks for; steps by ascending `workOver`; `slotWorked` and `slotBreak` [slotCount]. */
  | {
      readonly form: "breaks";
      readonly of: DutyTest;
      readonly workOver: Int32Array;
      readonly breakMinutes: Int32Array;
      readonly part: number;
      readonly slotWorked: Int32Array;
      readonly slotBreak: Int32Array;
    }
  /**
   * Amount: minutes by which the rest after a duty falls short of `own`. Reductions by ascending rest: up to `reductionTotal[j]` rests below the next
   * larger reduction in `reductionWindow` minutes are not charged. `seriesMinimum` > 0: only after the last of at least so many duties in a series.
   */
  | {
      readonly form: "rest";
      readonly own: DutyRestTerms;
      readonly shared: readonly DutyRestTerms[];
      readonly seriesMinimum: number;
      readonly seriesBreak: number;
      readonly reductionRests: Int32Array;
      readonly reductionTotals: Int32Array;
      readonly reductionWindow: number;
    }
  /** Amount: duties above `maximum` in a series that has one that passes `containing`. `seriesBreak` -1 = a day without start ends a series. */
  | {
      readonly form: "series";
      readonly of: DutyTest;
      readonly containing: DutyTest;
      readonly maximum: number;
      readonly seriesBreak: number;
    }
  /** Amount: 1 per duty with more than `maximum` of them starting in the `windowMinutes` up to its start. */
  | { readonly form: "frequency"; readonly of: DutyTest; readonly maximum: number; readonly windowMinutes: number };

/** What is asked of duties: of each one, of the rest after it, or of how many follow each other. */
export interface DutyKernel extends KernelBase {
  readonly kind: "duty";
  readonly grouping: DutyGrouping;
  readonly ask: DutyForm;
}

/** Duties counted by the day of their start. */
export interface WindowDuties {
  readonly grouping: DutyGrouping;
  readonly of: DutyTest;
  /** Relative day of row 0 of the rows below. */
  readonly firstDay: number;
  /** CSR by day into windows. */
  readonly dayOffsets: Int32Array;
  readonly dayWindows: Int32Array;
}

/** When a window has at least `from` such duties, its maximum is `maximum`. */
export interface WindowSwitch {
  readonly duties: WindowDuties;
  readonly from: number;
  /** [windowCount]. */
  readonly maximum: Float64Array;
}

/** A sum over listed slots. Parallel arrays, ascending by slot; a slot may have several entries. */
export interface WindowEntries {
  readonly slots: Int32Array;
  /** What the entry belongs to: of a bucket, the first entry in the order of the line counts; all of a bucket have the same amount. */
  readonly buckets: Int32Array;
  /** Of any sign. */
  readonly amounts: Int32Array;
  readonly bucketCount: number;
}

/** Sums over windows, between bounds. */
export interface WindowKernel extends KernelBase {
  readonly kind: "window";
  /**
   * `sum`: every slot adds amounts to windows; `distinct`: every bucket (day, weekend) with at least one slot adds 1; `duties`: every duty of
   * `duties` adds 1; `entries`: listed slots add to the only window, what belongs together once. */
  readonly form: "sum" | "distinct" | "duties" | "entries";
  readonly windowCount: number;
  /** CSR: `sum` by slot, `distinct` by bucket, into `windowItems` (and `windowAmounts` for `sum`). */
  readonly windowOffsets: Int32Array;
  readonly windowItems: Int32Array;
  readonly windowAmounts: Int32Array;
  /** `distinct`: bucket of the slot, ascending in time, -1 = does not count. */
  readonly slotBucket: Int32Array;
  /** `distinct`: longest bucket in days. */
  readonly bucketDays: number;
  /** [windowCount] bounds; -Infinity / Infinity = none. */
  readonly minimum: Float64Array;
  readonly maximum: Float64Array;
  /** Divisor of the difference, rounded up. */
  readonly unit: number;
  readonly quadratic: boolean;
  /** Window that receives carried counters, -1 = none. */
  readonly carriedWindow: number;
  /** `duties`: what is counted. */
  readonly duties?: WindowDuties;
  /** `entries`: what is counted, for kernels about the few slots that concern one person. */
  readonly entries?: WindowEntries;
  /** Another maximum for windows with many duties; a line has one more count per window, after the sums. */
  readonly switch?: WindowSwitch;
  /** [windowCount] what credits count, already taken off the bounds; only for facts. */
  readonly credited?: Float64Array;
}

/** Enough rest in every window that starts with a duty. */
export interface RestKernel extends KernelBase {
  readonly kind: "rest";
  readonly grouping: DutyGrouping;
  /** Parallel arrays, one entry per alternative, minutes; part 0 = in one piece. */
  readonly windowMinutes: Int32Array;
  readonly restMinutes: Int32Array;
  readonly partMinutes: Int32Array;
  /**
   * Parallel to the alternatives: pieces of rest that must find a place, instead of minutes: `longCount` of `longMinutes` and `shortCount` of
   * `shortMinutes` (one length only: no long ones); 0 and 0 = minutes are asked.
   */
  readonly longMinutes: Int32Array;
  readonly longCount: Int32Array;
  readonly shortMinutes: Int32Array;
  readonly shortCount: Int32Array;
  /** The longest window. */
  readonly reach: number;
}

/** Occurrences of day patterns. */
export interface PatternKernel extends KernelBase {
  readonly kind: "pattern";
  /** Bit set of symbols each slot carries; bit 0 = any work. */
  readonly slotSymbols: Int32Array;
  /** CSR [patternCount + 1] of items. */
  readonly itemOffsets: Int32Array;
  /** 0 = any, 1 = a unit with one of these symbols, 2 = no unit with one of these symbols. */
  readonly itemMode: Uint8Array;
  readonly itemSymbols: Int32Array;
  /** [patternCount x dayCount] 1 = an occurrence may start here (region, start day and weekday taken into account). */
  readonly mayStart: Uint8Array;
  readonly longest: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly quadratic: boolean;
}

/** Weighted sums across people over groups of slots; a slot may count in several groups, in each in its own way. */
export interface TallyKernel extends KernelBase {
  readonly kind: "tally";
  readonly groupCount: number;
  /** CSR [slotCount + 1] into the entries: the groups that a slot counts in, ascending; fixed work counts in none. */
  readonly entryOffsets: Int32Array;
  /** [entryCount] group. */
  readonly entryGroup: Int32Array;
  /** [entryCount] column of `classAmount`, -1 = weighs nothing. */
  readonly entryClass: Int32Array;
  /** [entryCount] 1 = somebody on the slot makes the group one that is judged. */
  readonly entryCounts: Uint8Array;
  /** [personCount] row of `classAmount`, -1 = weighs nothing. */
  readonly personClass: Int32Array;
  readonly entryClassCount: number;
  /** `classAmount[personClass * entryClassCount + entryClass]`, may be negative. */
  readonly classAmount: Int32Array;
  /** [groupCount] bounds; -Infinity / Infinity = none. */
  readonly minimum: Float64Array;
  readonly maximum: Float64Array;
  /** [groupCount] what a group has counted before its first assignment, of any sign. */
  readonly base: Float64Array;
  /** Divisor of the difference, rounded up. */
  readonly unit: number;
  readonly quadratic: boolean;
  /** [groupCount] what the amount is multiplied by: the minutes that a group lasts, or a priority; 1 otherwise. */
  readonly factor: Float64Array;
  /** Whether groups without any assignment are judged. */
  readonly judgeEmpty: boolean;
  /** [groupCount] stretch of time in epoch minutes, half open, that each group is about; absent when each is a shift. */
  readonly groupSpans?: { readonly from: Int32Array; readonly to: Int32Array };
  /** [groupCount] index of the organisation that each group is about, -1 = it is not about one; only for explanations. */
  readonly groupOrganisations?: Int32Array;
  /** CSR [groupCount + 1] of the people that each group is about, if it is about some; only for explanations. */
  readonly groupPeople?: { readonly offsets: Int32Array; readonly items: Int32Array };
  /** Sums and bounds are in fractions of one over this many; explanations divide by it. Absent = 1. */
  readonly scale?: number;
}

/** Headcount of single slots. */
export interface CoverKernel extends KernelBase {
  readonly kind: "cover";
  readonly bound: "minimum" | "target" | "surplus" | "maximum";
  /** For `target`: people below the minimum are left to another rule. */
  readonly fromMinimum: boolean;
  /** [slotCount] priority, 0 = not judged. */
  readonly slotPriority: Int32Array;
}
