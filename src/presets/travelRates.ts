import type { Confidence } from "./preset";

/** What a kilometre of a commute pays, up to a distance. */
export interface TravelRateBand {
  /** Metres of one way from which the next band begins; absent = no end. */
  readonly upToMetres?: number;
  readonly centsPerKilometre: number;
}

/** What commuting pays from a date on. */
export interface TravelRateTable {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** `YYYY-MM-DD`, the last day. */
  readonly validUntil?: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly bands: readonly TravelRateBand[];
}

const source = "CAO VVT 2025-2026, article 4.5, as reported by skipr.nl (2025-03)";

/** Commuting allowances of the CAO VVT. Travel between clients is work time. */
export const vvtTravelRates: readonly TravelRateTable[] = [
  {
    id: "vvt.travel",
    validFrom: "2025-07-01",
    validUntil: "2026-06-30",
    source,
    confidence: "M",
    bands: [{ centsPerKilometre: 19 }],
  },
  {
    id: "vvt.travel",
    validFrom: "2026-07-01",
    source,
    confidence: "M",
    bands: [{ upToMetres: 10_000, centsPerKilometre: 23 }, { centsPerKilometre: 21 }],
  },
];
