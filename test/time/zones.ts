import fc from "fast-check";
import { dayNumberOf } from "../../src/time/civil";
import { minutesPerDay } from "../../src/time/localTime";
import { buildZoneTable, type ZoneTable } from "../../src/time/zoneTable";

/** Zones with every habit a clock can have, and what is peculiar about each. */
export const zones = [
  "UTC",
  "Europe/Amsterdam",
  "Asia/Kolkata", // half an hour, no changes
  "Australia/Lord_Howe", // changes by 30 minutes
  "America/New_York",
  "America/Sao_Paulo", // changed at midnight, until 2019
  "America/Havana", // repeats midnight
  "America/St_Johns", // changed at 00:01, until 2011
  "Africa/Casablanca", // changes around Ramadan
  "Pacific/Apia", // skipped 30 December 2011
] as const;

const tables = new Map<string, ZoneTable>();

/** The table of a zone for the years 1990 to 2100, built once for each test file. */
export function centuryTable(zone: string): ZoneTable {
  const known = tables.get(zone);
  if (known !== undefined) {
    return known;
  }
  const table = buildZoneTable(zone, dayNumberOf(1990, 1, 1), dayNumberOf(2100, 12, 31));
  tables.set(zone, table);
  return table;
}

/** An epoch minute of the years 1990 to 2100; half of them lie within two days of a clock change, if the zone has any. */
export function instantOf(table: ZoneTable): fc.Arbitrary<number> {
  const anywhere = fc.integer({ min: table.fromDay * minutesPerDay, max: (table.toDay + 1) * minutesPerDay - 1 });
  const changes = table.periods.slice(1).map((period) => period.startMinute);
  if (changes.length === 0) {
    return anywhere;
  }
  const nearChange = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2 * minutesPerDay, max: 2 * minutesPerDay }))
    .map(([change, distance]) => change + distance);
  return fc.oneof(anywhere, nearChange);
}

/** The epoch minute of a date and time of day in UTC, as the runtime counts it. */
export function utc(year: number, month: number, day: number, hours: number, minutes = 0): number {
  return Date.UTC(year, month - 1, day, hours, minutes) / 60_000;
}
