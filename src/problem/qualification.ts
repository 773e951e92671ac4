/** What kind of thing a qualification is; only for reports. */
export type QualificationKind = "level" | "competence" | "registration" | "certificate" | "induction" | "attribute";

/** Whether someone does the work on their own or under supervision. */
export type CompetenceLevel = "supervised" | "independent";

/**
 * A level, competence, registration, certificate, induction or other attribute that demands and rules may ask for. The `covers` edges form a
 * partial order.
 */
export interface QualificationInput {
  readonly id: string;
  readonly name?: string;
  /** Default `level`. */
  readonly kind?: QualificationKind;
  /** Qualifications this one includes (directly; the engine takes the transitive closure). Cycles are errors. */
  readonly covers?: readonly string[];
  /**
   * It lapses when it has not been used for this many calendar months, as an induction does that is given once and kept by working there;
   * integer >= 1, absent = never. See {@link HeldQualificationInput}.
   */
  readonly lapsesAfterMonths?: number;
}

/** {@link QualificationInput} with defaults filled. */
export interface Qualification {
  readonly id: string;
  readonly name: string;
  readonly kind: QualificationKind;
  readonly covers: readonly string[];
  /** `undefined` = never. */
  readonly lapsesAfterMonths: number | undefined;
}

/**
 * A qualification someone holds: from and until a local date (both included; absent = no end), at the organisations, locations and units
 * where it counts (absent = everywhere). It is judged on the local start date of a shift.
 *
 * A qualification that lapses counts no longer than `lapsesAfterMonths` calendar months after it was last used: the same day of the month
 * that many months later, or the last day of a month that is too short, is the last valid day. Last used is the latest of `validFrom`,
 * `lastWorked` and the local start date of the last past shift of `history` at a place where it counts. Shifts that are planned in the
 * horizon do not renew it, so that what somebody may do never depends on the rest of the roster. Without any such date it does not lapse
 * (and the problem is warned about).
 */
export interface HeldQualificationInput {
  readonly qualificationId: string;
  /** `YYYY-MM-DD`. */
  readonly validFrom?: string;
  /** `YYYY-MM-DD`, the last valid day. */
  readonly validUntil?: string;
  /** Default `independent`. Whoever works under supervision fills only demands for which that is enough. */
  readonly level?: CompetenceLevel;
  /** Organisations that recognise it (a certificate of conduct per host, a competence assessed elsewhere); absent = all. */
  readonly recognisedBy?: readonly string[];
  /** Locations where it counts (an induction); absent = all, and shifts without a location. */
  readonly locationIds?: readonly string[];
  /** Units where it counts; absent = all, and shifts without a unit. */
  readonly units?: readonly string[];
  /** `YYYY-MM-DD`, before the horizon: the last day it was used, where the history does not show it. */
  readonly lastWorked?: string;
}

/** {@link HeldQualificationInput} in day numbers. */
export interface HeldQualification {
  readonly qualificationId: string;
  /** Day number, or `-Infinity`. */
  readonly fromDay: number;
  /** Day number, or `Infinity`; the day on which it lapses when that is earlier. */
  readonly untilDay: number;
  readonly level: CompetenceLevel;
  /** Sorted; `undefined` = all. */
  readonly recognisedBy: readonly string[] | undefined;
  /** Sorted; `undefined` = all. */
  readonly locationIds: readonly string[] | undefined;
  /** Sorted; `undefined` = all. */
  readonly units: readonly string[] | undefined;
}
