import type { Assignment } from "../problem/assignment";
import type { Problem, ProblemInput } from "../problem/problem";
import { FormatError, quote } from "./formatError";
import { lookUp } from "./textFields";

/** A shift of a problem made by a reader: its day and type, which its id `<day>-<type>` consists of. */
export interface GridShift {
  readonly id: string;
  /** 0 = first day of the horizon. */
  readonly day: number;
  readonly type: string;
  readonly demandIds: readonly string[];
}

/** What a roster of a published benchmark refers to: people, days and shift types. */
export interface RosterGrid {
  readonly name: string;
  /** In the order of the problem. */
  readonly personIds: ReadonlySet<string>;
  readonly dayCount: number;
  /** By id. */
  readonly shifts: ReadonlyMap<string, GridShift>;
}

/** The id of the shift of a type on a day (0 = first). */
export function shiftIdOf(day: number, type: string): string {
  return `${day}-${type}`;
}

/**
 * The grid of a problem that came from one of the readers, before or after `parseProblem`.
 *
 * @throws FormatError if its shifts are not named `<day>-<type>`.
 */
export function gridOf(problem: ProblemInput | Problem): RosterGrid {
  const shifts = problem.shifts.map((shift): [string, GridShift] => {
    const match = /^(\d{1,3})-(\S+)$/.exec(shift.id);
    if (match === null)
      throw new FormatError(`Shift ${quote(shift.id)} is not named <day>-<type>, so this problem is not from this format.`);
    const demandIds = (shift.demands ?? [{ id: "main" }]).map((demand) => demand.id);
    return [shift.id, { id: shift.id, day: Number(match[1]), type: String(match[2]), demandIds }];
  });
  const isParsed = "people" in problem;
  return {
    name: problem.name ?? "",
    personIds: new Set((isParsed ? problem.people : problem.professionals).map((person) => person.id)),
    dayCount: isParsed ? problem.planning.dayCount : problem.planning.days,
    shifts: new Map(shifts),
  };
}

/**
 * The shift of an assignment.
 *
 * @param line - Where the assignment stands in a text, for the message.
 * @throws FormatError if the person, shift or demand line is not in the grid.
 */
export function shiftOfAssignment(grid: RosterGrid, { personId, shiftId, demandId }: Assignment, line?: number): GridShift {
  if (!grid.personIds.has(personId)) throw new FormatError(`There is no person ${quote(personId)}.`, line);
  const shift = lookUp(grid.shifts, shiftId, "shift", line);
  if (!shift.demandIds.includes(demandId)) throw new FormatError(`Shift ${quote(shiftId)} has no demand line ${quote(demandId)}.`, line);
  return shift;
}
