import { civilOf, dayNumberOf } from "../time/civil";
import { buildZoneTable, isKnownZone, type ZoneTable } from "../time/zoneTable";

/** Tables are frozen and depend on nothing but their key, so that keeping the last few changes no result. */
const recentTables = new Map<string, ZoneTable>();
const rememberedTables = 8;

/**
 * The zone table for at least the local days `fromDay` to `toDay`, widened to whole years so that problems share tables.
 *
 * @throws RangeError if the zone is unknown.
 */
export function zoneTableFor(zone: string, fromDay: number, toDay: number): ZoneTable {
  const firstYear = civilOf(fromDay).year;
  // 24:00 on the last day that can be written is a day of 2201, where tables end.
  const lastYear = Math.min(civilOf(toDay).year, 2200);
  const key = `${String(firstYear)}-${String(lastYear)} ${zone}`;
  const known = recentTables.get(key);
  if (known !== undefined) return known;
  const table = buildZoneTable(zone, dayNumberOf(firstYear, 1, 1), dayNumberOf(lastYear, 12, 31));
  const [oldest] = recentTables.keys();
  if (oldest !== undefined && recentTables.size >= rememberedTables) recentTables.delete(oldest);
  recentTables.set(key, table);
  return table;
}

/** Zones that the runtime is known to know: asking costs as much as reading a small problem. */
const recentZones = new Set<string>();
const rememberedZones = 64;

/** Whether the runtime knows a zone of this IANA name. */
export function isZone(zone: string): boolean {
  if (recentZones.has(zone)) return true;
  const isKnown = isKnownZone(zone);
  if (isKnown && recentZones.size < rememberedZones) recentZones.add(zone);
  return isKnown;
}
