import type {
  PayTable,
  PayTableInput,
  PayTableVersion,
  PayTableVersionInput,
  SupplementBand,
  SupplementBandInput,
  TravelRate,
} from "../payTable";
import { type Planning, weekdays } from "../planning";
import { frozenCopy, sortedByContent } from "./frozenCopy";
import { dayOf, dayRange, minuteOf } from "./normalisePlanning";

/** Fills in a valid pay table. */
export function normalisePayTable(input: PayTableInput, planning: Planning): PayTable {
  const versions = input.versions.map((version) => normaliseVersion(version, planning));
  // Infinite ends cannot be subtracted from each other, so they are compared.
  versions.sort((a, b) => (a.fromDay < b.fromDay ? -1 : 1));
  return Object.freeze({
    id: input.id,
    name: input.name ?? input.id,
    dstPay: input.dstPay ?? "elapsed",
    versions: Object.freeze(versions),
  });
}

function normaliseVersion(input: PayTableVersionInput, planning: Planning): PayTableVersion {
  const { validFrom, bands = [], holidays, travel, extraDayCents } = input;
  return Object.freeze({
    fromDay: dayRange({ from: validFrom, until: undefined }).fromDay,
    bands: sortedByContent(bands.map(normaliseBand)),
    holidays: holidays === undefined ? planning.holidays : ascending(holidays.map(dayOf)),
    travel: travel && nearestFirst(travel),
    extraDayCents,
  });
}

function nearestFirst(travel: readonly TravelRate[]): readonly TravelRate[] {
  const end = ({ untilKilometres }: TravelRate): number => untilKilometres ?? Number.MAX_SAFE_INTEGER;
  return Object.freeze(travel.map((rate) => frozenCopy(rate)).sort((a, b) => end(a) - end(b)));
}

function normaliseBand({ weekdays: names = [], onHolidays = false, dates = [], from, to, percent }: SupplementBandInput): SupplementBand {
  return Object.freeze({
    weekdays: ascending(names.map((name) => weekdays.indexOf(name))),
    onHolidays,
    days: ascending(dates.map(dayOf)),
    fromMinute: minuteOf(from),
    toMinute: minuteOf(to),
    percent,
  });
}

function ascending(numbers: readonly number[]): readonly number[] {
  return Object.freeze([...new Set(numbers)].sort((a, b) => a - b));
}
