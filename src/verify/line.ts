import type { LedgerMinutes } from "../problem/dutyKind";
import type { Demand, Shift } from "../problem/shift";
import type { Person } from "../problem/person";

/** An assignment with its ids looked up. */
export interface Booking {
  readonly person: Person;
  readonly shift: Shift;
  readonly demand: Demand;
  readonly isPinned: boolean;
}

/** One element of a line. */
export interface Unit extends LedgerMinutes {
  /** Epoch minutes. */
  readonly start: number;
  /** Epoch minutes. */
  readonly end: number;
  /** Day number of the local start date. */
  readonly day: number;
  readonly workMinutes: number;
  /** Tags of the demand line, or of the past shift or outside work. */
  readonly tags: ReadonlySet<string>;
  readonly organisationId: string | undefined;
  readonly locationId: string | undefined;
  /** `undefined` for past shifts and outside work. */
  readonly booking: Booking | undefined;
}

/** Past shifts, outside work and assignments of one person, ordered as `RuleBase` says. */
export interface Line {
  readonly person: Person;
  /** `whole`: everything; `fixed`: fixed units alone, to find what is inherited. */
  readonly part: "whole" | "fixed";
  readonly units: readonly Unit[];
}

/** The whole line of a person and the parts of it that are fixed. */
export interface PersonLines {
  readonly person: Person;
  readonly whole: Line;
  /** Past shifts, outside work and pinned assignments: what is fixed for hard rules. */
  readonly fixedForHard: Line;
  /** Past shifts and outside work: what is fixed for soft rules. */
  readonly fixedForSoft: Line;
}

/** The lines of a person who has these bookings. */
export function linesOf(person: Person, bookings: readonly Booking[]): PersonLines {
  const fixedWork = person.fixedWork.map((work): Unit => {
    const { start, end, day, workMinutes, tags, organisationId, locationId } = work;
    return { start, end, day, workMinutes, ...ledgersOf(work), tags, organisationId, locationId, booking: undefined };
  });
  const assigned = [...bookings].sort(byShiftId).map(unitOfBooking);
  // Sorting keeps the order of units with equal times: past shifts and outside work as the person lists them, then assignments.
  const units = [...fixedWork, ...assigned].sort((a, b) => a.start - b.start || a.end - b.end);
  const fixedForHard = units.filter((unit) => unit.booking?.isPinned !== false);
  const fixedForSoft = units.filter((unit) => unit.booking === undefined);
  return {
    person,
    whole: { person, part: "whole", units },
    fixedForHard: { person, part: "fixed", units: fixedForHard },
    fixedForSoft: { person, part: "fixed", units: fixedForSoft },
  };
}

/** Every unit of the line with the next one. */
export function neighbours(units: readonly Unit[]): [Unit, Unit][] {
  const pairs: [Unit, Unit][] = [];
  let previous: Unit | undefined;
  for (const unit of units) {
    if (previous !== undefined) pairs.push([previous, unit]);
    previous = unit;
  }
  return pairs;
}

function unitOfBooking(booking: Booking): Unit {
  const { shift, demand } = booking;
  const { start, end, day, workMinutes, organisationId, locationId } = shift;
  return { start, end, day, workMinutes, ...ledgersOf(shift), tags: demand.tags, organisationId, locationId, booking };
}

function ledgersOf({ legalMinutes, contractMinutes, paidMinutes }: LedgerMinutes): LedgerMinutes {
  return { legalMinutes, contractMinutes, paidMinutes };
}

/** By code unit; a person has one booking per shift, so two ids are never equal. */
function byShiftId(a: Booking, b: Booking): number {
  return a.shift.id < b.shift.id ? -1 : 1;
}
