import { formatDate, parseDate } from "../../src/time/civil";

/** What a region is made of. */
export interface RegionOptions {
  /** Everybody who can be planned: professionals, and about one volunteer in twenty. At least 1. */
  readonly people: number;
  /** At least 1. */
  readonly shifts: number;
  /** Days of the horizon, at least 7; default 28. */
  readonly days?: number;
  /** Monday on which the horizon starts, `YYYY-MM-DD`; default 2026-10-05, so that the clock goes back inside four weeks. */
  readonly start?: string;
  /** Default 1. */
  readonly seed?: number;
  /** `full` (default), or `core`: eligibility, overlap, rest, week and period caps, tiers, travel, wishes and cover only. */
  readonly rules?: "full" | "core";
}

/** {@link RegionOptions} with defaults filled. */
export interface RegionSettings {
  readonly people: number;
  readonly shifts: number;
  readonly days: number;
  /** Day number (days since 1970-01-01) of the first day, a Monday. */
  readonly firstDay: number;
  readonly seed: number;
  readonly rules: "full" | "core";
}

/** Fills the defaults. Throws `RangeError` for sizes that make no region. */
export function readSettings(options: RegionOptions): RegionSettings {
  const { people, shifts, days = 28, start = "2026-10-05", seed = 1, rules = "full" } = options;
  requireWhole("people", people, 1);
  requireWhole("shifts", shifts, 1);
  requireWhole("days", days, 7);
  const firstDay = parseDate(start);
  if (firstDay === undefined) throw new RangeError(`start is "${start}", but must be a date such as 2026-10-05.`);
  return { people, shifts, days, firstDay, seed, rules };
}

/** The local date of a day of the horizon; negative days lie in its history. */
export function dateOf(settings: RegionSettings, day: number): string {
  return formatDate(settings.firstDay + day);
}

/** A local time such as `2026-10-05T07:00` on a day of the horizon. */
export function localTime(settings: RegionSettings, day: number, time: string): string {
  return `${dateOf(settings, day)}T${time}`;
}

function requireWhole(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least)
    throw new RangeError(`${name} is ${value}, but must be a whole number of at least ${least}.`);
}
