import { IANAZone } from "luxon";
import { dayNumberOf, formatDate } from "./civil";
import { type LocalDateTime, type LocalTime, minutesPerDay } from "./localTime";
import { findOffsetPeriods, type OffsetPeriod } from "./offsetPeriods";

/**
 * All clock changes of one zone over a stretch of time. Plain frozen data: conversions are arithmetic on it, and never ask luxon,
 * the machine's clock or its zone.
 *
 * Instants are integer minutes since 1970-01-01T00:00Z ("epoch minutes").
 */
export interface ZoneTable {
  /** IANA name, as given: `Europe/Amsterdam`. */
  readonly zone: string;
  /** First local day asked for; the periods begin 400 days earlier. */
  readonly fromDay: number;
  /** Last local day asked for; the periods end 400 days later. */
  readonly toDay: number;
  /** In time order, touching each other; every boundary between two is a clock change. */
  readonly periods: readonly OffsetPeriod[];
}

/** What a reading of the wall clock can mean in a zone. */
export type LocalResolution =
  | { readonly kind: "unique"; readonly epochMinute: number }
  /**
   * The clock skipped this reading. `change` is the instant at which it jumped; `before` lies before that, when the clock showed the
   * reading less the skipped time (01:30 for 02:30); `after` lies after it, when the clock showed the reading plus the skipped time
   * (03:30).
   */
  | { readonly kind: "gap"; readonly before: number; readonly after: number; readonly change: number }
  /** The clock showed this reading twice, at `earlier` and again at `later`. */
  | { readonly kind: "repeated"; readonly earlier: number; readonly later: number };

/** What to do with a reading of the wall clock that is not exactly one instant. */
export interface LocalTimePolicy {
  /**
   * For a reading the clock skipped: `reject` it; move it `forward` by the skipped time (02:30 becomes 03:30, as in RFC 5545
   * section 3.3.5); or `backward` (01:30).
   */
  readonly gap: "reject" | "forward" | "backward";
  /** For a reading the clock showed twice: `reject` it, or take the `earlier` or the `later` instant. */
  readonly repeated: "reject" | "earlier" | "later";
}

/** The instant of a reading of the wall clock, or why there is none. */
export type EpochMinuteResult =
  | { readonly kind: "ok"; readonly epochMinute: number }
  /** The clock skipped this reading, and the policy rejects that. */
  | { readonly kind: "gap" }
  /** The clock showed this reading twice, and the policy rejects that. */
  | { readonly kind: "repeated" }
  /** The offset written beside the reading is not one the zone has at that reading. */
  | { readonly kind: "offsetMismatch" };

/** Longer than the longest period that a rule looks back or ahead (52 weeks), so that a problem's table serves all its rules. */
const marginDays = 400;

const firstTableDay = dayNumberOf(1900, 1, 1);
/** 24:00 on the last day that can be written is 00:00 on this one. */
const lastTableDay = dayNumberOf(2201, 1, 1);

/** Whether the runtime knows a zone of this IANA name. Fixed offsets (`+02:00`) are not zones. */
export function isKnownZone(zone: string): boolean {
  // Newer runtimes take an offset for a zone, older ones do not: the answer should not depend on that.
  return /^[A-Za-z]/.test(zone) && IANAZone.isValidZone(zone);
}

/**
 * Builds the table of a zone for the local days `fromDay` to `toDay`, both included, with a margin of 400 days on either side.
 *
 * The clock changes are those of the runtime's time zone data. Offsets in seconds (local mean time, before zones were standardised)
 * are rounded to whole minutes. Costs some microseconds for each day: build it once for each problem.
 *
 * @param zone - An IANA name, such as `Europe/Amsterdam`.
 * @param fromDay - Day number, not before 1900-01-01.
 * @param toDay - Day number, not before `fromDay` and not after 2201-01-01.
 * @throws RangeError if the zone is unknown or the days are out of range.
 */
export function buildZoneTable(zone: string, fromDay: number, toDay: number): ZoneTable {
  if (!isKnownZone(zone)) {
    throw new RangeError(`Unknown time zone "${zone}"; expected an IANA name such as "Europe/Amsterdam".`);
  }
  if (!Number.isInteger(fromDay) || !Number.isInteger(toDay) || fromDay > toDay || fromDay < firstTableDay || toDay > lastTableDay) {
    throw new RangeError(
      `No zone table for the days ${fromDay} to ${toDay}; expected day numbers in order, from 1900-01-01 to 2201-01-01.`,
    );
  }
  const ianaZone = IANAZone.create(zone);
  const periods = findOffsetPeriods(
    (epochMinute) => Math.round(ianaZone.offset(epochMinute * 60_000)),
    (fromDay - marginDays) * minutesPerDay,
    (toDay + 1 + marginDays) * minutesPerDay,
  );
  return Object.freeze({ zone, fromDay, toDay, periods });
}

/**
 * The stretch of constant offset that an instant lies in.
 *
 * @throws RangeError if the instant is outside the table.
 */
export function periodAt(table: ZoneTable, epochMinute: number): OffsetPeriod {
  const period = table.periods[lastStarted(table, "startMinute", epochMinute)];
  if (period === undefined || epochMinute >= period.endMinute) {
    throw outsideTable(table, Math.floor(epochMinute / minutesPerDay));
  }
  return period;
}

/**
 * Minutes that the clock is ahead of UTC at an instant; negative west of Greenwich.
 *
 * @throws RangeError if the instant is outside the table.
 */
export function offsetAt(table: ZoneTable, epochMinute: number): number {
  return periodAt(table, epochMinute).offsetMinutes;
}

/**
 * What the clock shows at an instant.
 *
 * @throws RangeError if the instant is outside the table.
 */
export function toLocal(table: ZoneTable, epochMinute: number): LocalTime {
  const localMinute = epochMinute + offsetAt(table, epochMinute);
  const dayNumber = Math.floor(localMinute / minutesPerDay);
  return { dayNumber, minuteOfDay: localMinute - dayNumber * minutesPerDay };
}

/**
 * The instants at which the clock shows a reading: one, none or two.
 *
 * @param minuteOfDay - Minutes since 00:00; values outside 0 to 1439 mean the day before or after.
 * @throws RangeError if the reading is outside the table.
 */
export function resolveLocal(table: ZoneTable, dayNumber: number, minuteOfDay: number): LocalResolution {
  const localMinute = dayNumber * minutesPerDay + minuteOfDay;
  const index = lastStarted(table, "localStartMinute", localMinute);
  const period = table.periods[index];
  if (period === undefined) {
    throw outsideTable(table, dayNumber);
  }
  const epochMinute = localMinute - period.offsetMinutes;
  if (epochMinute >= period.endMinute) {
    const next = table.periods[index + 1];
    if (next === undefined) {
      throw outsideTable(table, dayNumber);
    }
    return { kind: "gap", before: localMinute - next.offsetMinutes, after: epochMinute, change: period.endMinute };
  }
  const previous = table.periods[index - 1];
  if (previous !== undefined && localMinute - previous.offsetMinutes < previous.endMinute) {
    return { kind: "repeated", earlier: localMinute - previous.offsetMinutes, later: epochMinute };
  }
  return { kind: "unique", epochMinute };
}

/**
 * The instant of a reading of the wall clock.
 *
 * An offset written beside the reading picks the instant, whatever the policy says, but it must be one that the zone has at that reading.
 *
 * @throws RangeError if the reading is outside the table.
 */
export function toEpochMinute(table: ZoneTable, local: LocalDateTime, policy: LocalTimePolicy): EpochMinuteResult {
  if (local.offsetMinutes !== undefined) {
    const epochMinute = local.dayNumber * minutesPerDay + local.minuteOfDay - local.offsetMinutes;
    return offsetAt(table, epochMinute) === local.offsetMinutes ? { kind: "ok", epochMinute } : { kind: "offsetMismatch" };
  }
  const resolution = resolveLocal(table, local.dayNumber, local.minuteOfDay);
  switch (resolution.kind) {
    case "unique":
      return { kind: "ok", epochMinute: resolution.epochMinute };
    case "gap":
      return policy.gap === "reject"
        ? { kind: "gap" }
        : { kind: "ok", epochMinute: policy.gap === "forward" ? resolution.after : resolution.before };
    case "repeated":
      return policy.repeated === "reject"
        ? { kind: "repeated" }
        : { kind: "ok", epochMinute: policy.repeated === "earlier" ? resolution.earlier : resolution.later };
  }
}

/**
 * The instant at which a local day begins: 00:00, or the first minute of the day if the clock skipped 00:00, or the earlier 00:00
 * if there were two.
 *
 * A day that the zone skipped altogether begins where the next one does.
 *
 * @throws RangeError if the day is outside the table.
 */
export function localMidnight(table: ZoneTable, dayNumber: number): number {
  return firstInstant(table, dayNumber, 0);
}

/**
 * The first instant at which the clock shows a reading, or has passed it when the clock skips it: the earlier of two, the moment of the
 * jump for none.
 *
 * @param minuteOfDay - Minutes since 00:00; values outside 0 to 1439 mean the day before or after.
 * @throws RangeError if the reading is outside the table.
 */
export function firstInstant(table: ZoneTable, dayNumber: number, minuteOfDay: number): number {
  const resolution = resolveLocal(table, dayNumber, minuteOfDay);
  switch (resolution.kind) {
    case "unique":
      return resolution.epochMinute;
    case "gap":
      return resolution.change;
    case "repeated":
      return resolution.earlier;
  }
}

/** Index of the last period that starts at or before a minute, by instants or by what the clock shows; -1 if none does. */
function lastStarted(table: ZoneTable, start: "startMinute" | "localStartMinute", minute: number): number {
  let low = 0;
  let high = table.periods.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const period = table.periods[middle];
    if (period !== undefined && period[start] <= minute) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

function outsideTable(table: ZoneTable, dayNumber: number): RangeError {
  const [from, to] = [formatDate(table.fromDay), formatDate(table.toDay)];
  return new RangeError(
    `Day ${dayNumber} is outside the table of ${table.zone}, which covers ${from} to ${to} and ${marginDays} days on either side.`,
  );
}
