import type { Weekday } from "../problem/planning";
import type { Confidence } from "./preset";

/** Days of a band of supplements: a weekday, or a holiday, which takes the place of the weekday. */
export type SupplementDay = Weekday | "holiday";

/** A stretch of local time with one supplement. */
export interface SupplementBand {
  readonly days: readonly SupplementDay[];
  /** `HH:MM`, included. */
  readonly from: string;
  /** `HH:MM`, not included; up to 24:00. */
  readonly to: string;
  /** Percents of the hourly wage. */
  readonly percent: number;
}

/** Supplements for irregular hours; times outside every band have none. */
export interface SupplementTable {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** `YYYY-MM-DD`, the last day. */
  readonly validUntil?: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** They do not overlap. */
  readonly bands: readonly SupplementBand[];
}

const workdays: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday"];

/** The irregular-hours supplement (ORT) of the CAO VVT as of 2026-01-01. Earlier tables and the evenings of 24 and 31 December are not verified and not here. */
export const vvtIrregularHours: readonly SupplementTable[] = [
  {
    id: "vvt.ort",
    validFrom: "2026-01-01",
    source: "CAO VVT 2025-2026, article 4.4, as reported by skipr.nl (2025-03) and a salary page citing ActiZ",
    confidence: "M",
    bands: [
      { days: workdays, from: "06:00", to: "07:00", percent: 22 },
      { days: workdays, from: "20:00", to: "22:00", percent: 22 },
      { days: ["saturday"], from: "06:00", to: "08:00", percent: 38 },
      { days: ["saturday"], from: "12:00", to: "22:00", percent: 38 },
      { days: workdays, from: "00:00", to: "06:00", percent: 47 },
      { days: workdays, from: "22:00", to: "24:00", percent: 47 },
      { days: ["saturday"], from: "00:00", to: "06:00", percent: 52 },
      { days: ["saturday"], from: "22:00", to: "24:00", percent: 52 },
      { days: ["sunday", "holiday"], from: "00:00", to: "24:00", percent: 60 },
    ],
  },
];
