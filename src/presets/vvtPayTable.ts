import type { Weekday } from "../problem/planning";
import { type SupplementBand, vvtIrregularHours } from "./irregularHours";
import { vvtAttendanceBonusCents } from "./nlCaoVvt2025";
import { tableAt } from "./tableAt";
import { type TravelRateBand, vvtTravelRates } from "./travelRates";

/** A supplement as a pay table has it: a holiday is a day of its own, and the highest of overlapping bands is paid. */
export interface PayTableBand {
  readonly weekdays: readonly Weekday[];
  readonly onHolidays: boolean;
  readonly from: string;
  readonly to: string;
  readonly percent: number;
}

/** What the agreement pays from a date on. */
export interface PayTableDates {
  /** `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly bands: readonly PayTableBand[];
  readonly travel: readonly { readonly untilKilometres?: number; readonly centsPerKilometre: number }[];
  readonly extraDayCents: number;
}

/** The money part of the agreement VVT in the form of an entry of `payTables` of a problem. */
export interface VvtPayTable {
  readonly id: string;
  readonly name: string;
  readonly versions: readonly PayTableDates[];
}

/** Dates on which something that is paid changes; nothing complete is known before. */
const changes = ["2026-01-01", "2026-07-01"];

/** The pay table of the CAO VVT 2025-2026 from 2026-01-01 on: irregular hours, commuting and the bonus for days above the norm. */
export function vvtPayTable(): VvtPayTable {
  const versions = changes.map((validFrom) => ({
    validFrom,
    bands: (tableAt(vvtIrregularHours, validFrom)?.bands ?? []).map(bandOf),
    travel: (tableAt(vvtTravelRates, validFrom)?.bands ?? []).map(rateOf),
    extraDayCents: vvtAttendanceBonusCents,
  }));
  return { id: "cao-vvt-2025", name: "CAO VVT 2025-2026", versions };
}

function bandOf({ days, from, to, percent }: SupplementBand): PayTableBand {
  const weekdays = days.filter((day) => day !== "holiday");
  return { weekdays, onHolidays: days.includes("holiday"), from, to, percent };
}

function rateOf({ upToMetres, centsPerKilometre }: TravelRateBand): PayTableDates["travel"][number] {
  return { ...(upToMetres !== undefined && { untilKilometres: upToMetres / 1000 }), centsPerKilometre };
}
