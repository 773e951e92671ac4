import type { ShiftInput } from "../../src/problem/shift";
import { weekdayOf } from "../../src/time/civil";
import type { PlannedDemand } from "./demandLines";
import type { Random } from "./random";
import { coreRows, extraRows, specialistRows, type Row } from "./rows";
import { dateOf, localTime, type RegionSettings } from "./settings";
import type { ShiftType } from "./shiftTypes";
import type { Site } from "./sites";

/** A shift with what the generator needs to know about it. */
export interface PlannedShift {
  readonly day: number;
  readonly type: ShiftType;
  readonly site: Site;
  readonly demands: readonly PlannedDemand[];
  readonly shift: ShiftInput;
}

/** A shift of a row on one day, not yet written out. */
interface Occurrence {
  readonly day: number;
  readonly site: Site;
  readonly unit: string;
  readonly row: Row;
  readonly serial: number;
}

/** So many more occurrences than shifts are made; the ones left out are those that base rosters already cover. */
const surplus = 1.1;
const leastRows = 6;

/** Exactly `count` shifts of all kinds, spread over the sites. */
export function createShifts(settings: RegionSettings, sites: readonly Site[], count: number, random: Random): readonly PlannedShift[] {
  const occurrences = createOccurrences(settings, sites, count, random);
  // Selection sampling (D. Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S) keeps the order.
  let wanted = count;
  const chosen = occurrences.filter((_, index) => {
    const isChosen = random.next() * (occurrences.length - index) < wanted;
    if (isChosen) wanted--;
    return isChosen;
  });
  return chosen.map((occurrence) => writeShift(settings, occurrence));
}

/** A shift as users write it. */
export function planShift(
  settings: RegionSettings,
  site: Site,
  details: {
    readonly id: string;
    readonly day: number;
    readonly type: ShiftType;
    readonly unit: string;
    readonly tags?: readonly string[];
  },
  demands: readonly PlannedDemand[],
): PlannedShift {
  const { id, day, type, unit } = details;
  const tags = [...(details.tags ?? []), ...site.serves.map((location) => `serves:${location}`)];
  return {
    day,
    type,
    site,
    demands,
    shift: {
      id,
      organisationId: site.member.id,
      locationId: site.location.id,
      unit: `${site.location.id}/${unit}`,
      type: type.id,
      start: localTime(settings, day, type.start),
      end: localTime(settings, type.endsNextDay ? day + 1 : day, type.end),
      breakMinutes: type.breakMinutes,
      demands: demands.map(({ demand }) => demand),
      ...(tags.length === 0 ? {} : { tags }),
    },
  };
}

function createOccurrences(settings: RegionSettings, sites: readonly Site[], count: number, random: Random): readonly Occurrence[] {
  const occurrences: Occurrence[] = [];
  const serials = new Map<string, number>();
  const rowsOfSite = new Map<Site, number>();
  let rowCount = 0;
  const isEnough = () => rowCount >= leastRows && occurrences.length >= count * surplus;
  const add = (site: Site, row: Row) => {
    if (isEnough()) return;
    rowCount++;
    const key = `${site.location.id}/${row.name}`;
    const serial = (serials.get(key) ?? 0) + 1;
    serials.set(key, serial);
    const rowOfSite = rowsOfSite.get(site) ?? 0;
    rowsOfSite.set(site, rowOfSite + 1);
    const unit = site.units[rowOfSite % site.units.length]!;
    for (let day = 0; day < settings.days; day++) {
      if (row.days === "weekdays" && weekdayOf(settings.firstDay + day) >= 5) continue;
      occurrences.push({ day, site, unit, row, serial });
    }
  };

  const mobileTeam = sites.find(({ kind }) => kind === "mobileTeam")!;
  const ordinary = sites.filter(({ kind }) => kind !== "mobileTeam");
  add(ordinary[0]!, coreRows[ordinary[0]!.kind][0]!);
  for (const row of coreRows.mobileTeam) add(mobileTeam, row);
  const specialistCount = Math.ceil(count / 2000);
  for (let number = 0; number < specialistCount; number++) {
    for (const [offset, row] of specialistRows.entries()) add(ordinary[(3 * offset + number) % ordinary.length]!, row);
  }
  for (const [index, site] of ordinary.entries()) for (const row of coreRows[site.kind].slice(index === 0 ? 1 : 0)) add(site, row);
  while (!isEnough()) for (const site of ordinary) add(site, random.pickWeighted(extraRows[site.kind], ({ weight }) => weight).row);
  return occurrences;
}

function writeShift(settings: RegionSettings, { day, site, unit, row, serial }: Occurrence): PlannedShift {
  const id = `${site.location.id}.${dateOf(settings, day).slice(5)}.${row.name}${serial === 1 ? "" : `-${serial}`}`;
  return planShift(settings, site, { id, day, type: row.type, unit, ...(row.tags === undefined ? {} : { tags: row.tags }) }, row.demands);
}
