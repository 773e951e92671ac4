/**
 * Days away with hours that count as worked: sickness, leave, works council, training (ATW 5:2: at the hours that would have been worked). No reason is stored. Nobody is assigned to a shift that overlaps one of these days (rule `availability`).
 */
export interface AbsenceInput {
  /** First local date, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last local date, included. */
  readonly to: string;
  /** Minutes that count as worked over all days together; spread evenly: day i of n gets floor((i + 1) m / n) - floor(i m / n). Default 0. */
  readonly creditedMinutes?: number;
}

/**
 * Hours elsewhere of which only the number is known: they count for legal limits of minutes, and leave rules about rest without a verdict (`unknown`).
 */
export interface OutsideHoursInput {
  readonly minutesPerWeek: number;
  /** First local date; absent = as far back as any rule looks. */
  readonly from?: string;
  /** Last local date, included; absent = no end. */
  readonly to?: string;
}

/** Minutes that count as worked on one day although no unit shows them. */
export interface Credit {
  /** Day number. */
  readonly day: number;
  /** > 0. */
  readonly minutes: number;
  /** The tag it carries for filters of shifts. */
  readonly tag: "absence" | "external";
}
