import type { Assignment, ForbiddenAssignment, Roster } from "../problem/assignment";
import type { Organisation, Substitution } from "../problem/organisation";
import type { Problem } from "../problem/problem";
import type { Qualification } from "../problem/qualification";
import { type Booking, linesOf, type PersonLines } from "./line";

/** A problem and a roster with every id looked up. */
export interface Facts {
  readonly problem: Problem;
  /** Last day of the horizon, day number. */
  readonly lastDay: number;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly qualifications: ReadonlyMap<string, Qualification>;
  /** What directly stands for what at each organisation: `covers` edges of one step and the organisation's own substitutions. */
  readonly coverEdges: ReadonlyMap<string, readonly Substitution[]>;
  /** In the order of `problem.people`. */
  readonly lines: readonly PersonLines[];
  /** Every assignment of the roster. */
  readonly bookings: readonly Booking[];
  /** Assignments by shift id; shifts without any are absent. */
  readonly bookingsOfShift: ReadonlyMap<string, readonly Booking[]>;
  /** Entries of `problem.forbidden` by person id; people without any are absent. */
  readonly forbiddenOfPerson: ReadonlyMap<string, readonly ForbiddenAssignment[]>;
  /** Assignments of `problem.previous` by person id; people without any are absent. */
  readonly previousOfPerson: ReadonlyMap<string, readonly Booking[]>;
  /** Pinned assignments that the roster does not contain. */
  readonly missingPins: readonly Booking[];
}

/** Looks up everything in a roster once; the roster is one that `parseRoster` accepts. */
export function gatherFacts(problem: Problem, roster: Roster): Facts {
  const people = byId(problem.people);
  const shifts = byId(problem.shifts);
  const pinned = new Set(problem.pins.map(keyOf));
  const look = (assignment: Assignment): Booking => {
    const shift = found(shifts, assignment.shiftId, "shift");
    const demand = found(byId(shift.demands), assignment.demandId, "demand line");
    return { person: found(people, assignment.personId, "person"), shift, demand, isPinned: pinned.has(keyOf(assignment)) };
  };

  const bookings = roster.assignments.map(look);
  const bookingsOfPerson = grouped(bookings, (booking) => booking.person.id);
  const bookingsOfShift = grouped(bookings, (booking) => booking.shift.id);
  const includedEdges = problem.qualifications.flatMap(({ id, covers }) => covers.map((coversId) => ({ heldId: id, coversId, steps: 1 })));
  const present = new Set(roster.assignments.map(keyOf));

  return {
    problem,
    lastDay: problem.planning.firstDay + problem.planning.dayCount - 1,
    organisations: byId(problem.organisations),
    qualifications: byId(problem.qualifications),
    coverEdges: new Map(problem.organisations.map(({ id, substitutions }) => [id, [...includedEdges, ...substitutions]])),
    lines: problem.people.map((person) => linesOf(person, bookingsOfPerson.get(person.id) ?? [])),
    bookings,
    bookingsOfShift,
    forbiddenOfPerson: grouped(problem.forbidden, (entry) => entry.personId),
    previousOfPerson: grouped(problem.previous.map(look), (booking) => booking.person.id),
    missingPins: problem.pins.filter((pin) => !present.has(keyOf(pin))).map(look),
  };
}

/** A text that is the same for equal assignments only. */
export function keyOf(assignment: Assignment): string {
  return JSON.stringify([assignment.personId, assignment.shiftId, assignment.demandId]);
}

/** The assignment that a booking stands for. */
export function assignmentOf({ person, shift, demand }: Booking): Assignment {
  return { personId: person.id, shiftId: shift.id, demandId: demand.id };
}

/**
 * The thing with this id.
 *
 * @throws RangeError if there is none.
 */
export function found<T>(things: ReadonlyMap<string, T>, id: string, what: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new RangeError(`Unknown ${what} "${id}".`);
  return thing;
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** The things by an id of theirs. */
export function grouped<T>(things: readonly T[], idOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(idOf(thing));
    if (group === undefined) groups.set(idOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}
