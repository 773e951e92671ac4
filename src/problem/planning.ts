import type { ZoneTable } from "../time/zoneTable";

/** Days of the week as users write them. */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** All weekdays, Monday first; the position is the weekday number. */
export const weekdays: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** What to do with a local time that the zone skips (spring) or has twice (autumn). */
export interface LocalTimePolicy {
  /** Skipped times: refuse (default), or move by the length of the gap. */
  readonly gap: "reject" | "forward" | "backward";
  /** Repeated times without an offset: refuse, or take the earlier (default) or later one. */
  readonly repeated: "reject" | "earlier" | "later";
}

/** A named stretch of local days, for rules that count per planning or pay period. */
export interface PeriodInput {
  readonly id: string;
  /** First local date, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last local date, `YYYY-MM-DD`, included. */
  readonly to: string;
}

/** What makes a night shift, in local time of the day. */
export interface NightDefinition {
  /** Work between 00:00 and this minute counts as night work; 1..1439. Default 360 (06:00). */
  readonly untilMinuteOfDay: number;
  /** More of it than this makes a night. Default 60 (ATW 1:7(1)d). */
  readonly moreThanMinutes: number;
  /** A night that ends after this minute is a late one; default 120 (02:00; ATW 5:8(4), (8)). */
  readonly lateMinuteOfDay: number;
}

/** When is being planned, and what "now" is. */
export interface PlanningInput {
  /** IANA zone, for example `Europe/Amsterdam`. */
  readonly zone: string;
  /** First local date of the horizon, `YYYY-MM-DD`. */
  readonly start: string;
  /** Number of local days in the horizon, 1..731. */
  readonly days: number;
  /** The "now" that release times and notice periods refer to, a local time; default: the start of the horizon. */
  readonly decisionTime?: string;
  /** Periods for rules that count per period; default: one period `horizon` that spans the horizon. */
  readonly periods?: readonly PeriodInput[];
  /** Days that make a weekend; default Saturday and Sunday. */
  readonly weekendDays?: readonly Weekday[];
  /** Local dates that are holidays, `YYYY-MM-DD`; default none. */
  readonly holidays?: readonly string[];
  /** Default `{ gap: "reject", repeated: "earlier" }`. */
  readonly localTimes?: Partial<LocalTimePolicy>;
  readonly night?: Partial<NightDefinition>;
}

/** A period in day numbers (days since 1970-01-01), both ends included. */
export interface Period {
  readonly id: string;
  readonly fromDay: number;
  readonly toDay: number;
}

/** Planning with everything resolved. */
export interface Planning {
  readonly zone: string;
  readonly zoneTable: ZoneTable;
  /** Day number (days since 1970-01-01) of the first local day. */
  readonly firstDay: number;
  /** Number of local days. */
  readonly dayCount: number;
  /** First minute of the horizon, epoch minutes. */
  readonly start: number;
  /** First minute after the horizon, epoch minutes. */
  readonly end: number;
  /** Epoch minutes. */
  readonly decisionTime: number;
  readonly periods: readonly Period[];
  /** Weekday numbers (0 = Monday), ascending. */
  readonly weekendDays: readonly number[];
  /** Day numbers, ascending. */
  readonly holidays: readonly number[];
  readonly localTimes: LocalTimePolicy;
  readonly night: NightDefinition;
}
