import type { Weekday } from "./planning";

/**
 * A supplement for irregular hours: on the days that any of the three lists names, from one reading of the clock to a later one. A band does
 * not run over midnight: write two.
 */
export interface SupplementBandInput {
  readonly weekdays?: readonly Weekday[];
  /** Whether the band holds on the holidays of the table; default false. */
  readonly onHolidays?: boolean;
  /** Local dates, `YYYY-MM-DD`. */
  readonly dates?: readonly string[];
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`, after `from`, up to 24:00. */
  readonly to: string;
  /** Whole percent of the pay per hour, 1 to 300. */
  readonly percent: number;
}

/** Travel pay for a part of the way. */
export interface TravelRate {
  /** Holds up to this distance from home, from where the part before it ends; absent = for the rest of the way. */
  readonly untilKilometres?: number;
  /** Whole cents. */
  readonly centsPerKilometre: number;
}

/** What a pay table says from a local date on, until its next version. */
export interface PayTableVersionInput {
  /** `YYYY-MM-DD`; absent = from ever. */
  readonly validFrom?: string;
  /** Where bands overlap the highest percentage is paid, once. Default none. */
  readonly bands?: readonly SupplementBandInput[];
  /** Holidays of the agreement, `YYYY-MM-DD`; default: `planning.holidays`. */
  readonly holidays?: readonly string[];
  /** For each single journey, in any order; absent = travel is paid as the rule `assignmentCost` says. */
  readonly travel?: readonly TravelRate[];
  /** Whole cents for a day of attendance above the norm; no rule charges it by itself, `payPreview` tells it. */
  readonly extraDayCents?: number;
}

/** The money part of a collective or other agreement, with dated versions. */
export interface PayTableInput {
  readonly id: string;
  readonly name?: string;
  /**
   * How long a shift over a clock change is for pay: as long as it lasts (`elapsed`, the default), or as long as the clock seems to say
   * (`nominal`: 23:00-07:00 is always 8 hours).
   */
  readonly dstPay?: "elapsed" | "nominal";
  /** At least one. */
  readonly versions: readonly PayTableVersionInput[];
}

/** {@link SupplementBandInput} in numbers. */
export interface SupplementBand {
  /** 0 = Monday. */
  readonly weekdays: readonly number[];
  readonly onHolidays: boolean;
  /** Day numbers. */
  readonly days: readonly number[];
  /** Minutes since 00:00, 0 to 1439. */
  readonly fromMinute: number;
  /** Minutes since 00:00, up to 1440. */
  readonly toMinute: number;
  readonly percent: number;
}

/** {@link PayTableVersionInput} with defaults filled. */
export interface PayTableVersion {
  /** Day number or `-Infinity`. */
  readonly fromDay: number;
  readonly bands: readonly SupplementBand[];
  /** Day numbers, ascending. */
  readonly holidays: readonly number[];
  /** Nearest part first. */
  readonly travel: readonly TravelRate[] | undefined;
  readonly extraDayCents: number | undefined;
}

/** {@link PayTableInput} with defaults filled. */
export interface PayTable {
  readonly id: string;
  readonly name: string;
  readonly dstPay: "elapsed" | "nominal";
  /** By first day. */
  readonly versions: readonly PayTableVersion[];
}

/**
 * What an organisation is charged on top of, or instead of, the pay when it uses an engagement: the tariff for lending between home and
 * host, or of an agency, and value added tax.
 */
export interface Recharge {
  /** The organisation of the shift; absent = every other than that of the engagement. An entry that names it goes first. */
  readonly toOrganisationId?: string;
  /** `onTop`: per hour above the pay; `allIn`: per hour in place of base pay and supplements (travel is still charged). */
  readonly mode: "onTop" | "allIn";
  /** Whole cents per paid hour. */
  readonly centsPerHour: number;
  /** Whole percent on everything that is charged, 0 to 100; default 0. */
  readonly vatPercent?: number;
}

/** What an on-call contract says about being called (BW 7:628a). */
export interface CallTerms {
  /** Hours of notice before the start; absent = none. */
  readonly noticeHours?: number;
  /** Least minutes that a shift takes, and that are paid for it; absent = none. */
  readonly minimumMinutes?: number;
}
