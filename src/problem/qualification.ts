/** A level, competence, registration or other attribute that demands may ask for. The `covers` edges form a partial order. */
export interface QualificationInput {
  readonly id: string;
  readonly name?: string;
  /** What kind of thing it is; only for reports. Default `level`. */
  readonly kind?: "level" | "competence" | "registration" | "attribute";
  /** Qualifications this one includes (directly; the engine takes the transitive closure). Cycles are errors. */
  readonly covers?: readonly string[];
}

/** {@link QualificationInput} with defaults filled. */
export interface Qualification {
  readonly id: string;
  readonly name: string;
  readonly kind: "level" | "competence" | "registration" | "attribute";
  readonly covers: readonly string[];
}

/** A qualification someone holds from and until a local date (both included; absent = no end). */
export interface HeldQualificationInput {
  readonly qualificationId: string;
  /** `YYYY-MM-DD`. */
  readonly validFrom?: string;
  /** `YYYY-MM-DD`, the last valid day. */
  readonly validUntil?: string;
}

/** {@link HeldQualificationInput} in day numbers. */
export interface HeldQualification {
  readonly qualificationId: string;
  /** Day number, or `-Infinity`. */
  readonly fromDay: number;
  /** Day number, or `Infinity`. */
  readonly untilDay: number;
}
