import type { Assignment, Roster } from "../problem/assignment";
import type { Problem, ProblemInput } from "../problem/problem";
import { FormatError, quote } from "./formatError";
import { gridOf, shiftIdOf, shiftOfAssignment, type RosterGrid } from "./rosterGrid";
import { addUnique, lookUp, readLines, type TextLine } from "./textFields";

const dayOff = "-";

/**
 * Reads a roster of one line a person: the id, then a shift type or `-` for every day, separated by tabs.
 *
 * @throws FormatError unless every person has exactly one line with known shift types.
 */
export function readTabRoster(problem: ProblemInput | Problem, text: string): Roster {
  const grid = gridOf(problem);
  const assignmentsOf = new Map<string, readonly Assignment[]>();
  for (const line of readLines(text)) {
    const [personId = "", ...cells] = line.text.split("\t").map((cell) => cell.trim());
    if (!grid.personIds.has(personId)) throw new FormatError(`There is no person ${quote(personId)}.`, line.number);
    addUnique(assignmentsOf, personId, readCells(grid, personId, cells, line), "person", line.number);
  }
  const missing = [...grid.personIds].find((id) => !assignmentsOf.has(id));
  if (missing !== undefined) throw new FormatError(`There is no line for ${quote(missing)}.`);
  return { format: "mekaar/1", assignments: [...assignmentsOf.values()].flat() };
}

function readCells(grid: RosterGrid, personId: string, cells: readonly string[], line: TextLine): Assignment[] {
  if (cells.length !== grid.dayCount) {
    throw new FormatError(`Expected ${grid.dayCount} days after ${quote(personId)}, found ${cells.length}.`, line.number);
  }
  return cells.flatMap((type, day): Assignment[] => {
    if (type === dayOff) return [];
    const shift = grid.shifts.get(shiftIdOf(day, type));
    if (shift === undefined) throw new FormatError(`There is no shift type ${quote(type)} on day ${day}.`, line.number);
    return shift.demandIds.slice(0, 1).map((demandId) => ({ personId, shiftId: shift.id, demandId }));
  });
}

/**
 * Writes a roster in the form that {@link readTabRoster} reads, people in the order of the problem.
 *
 * @throws FormatError if the roster does not fit the problem or gives someone two shifts on one day.
 */
export function writeTabRoster(problem: ProblemInput | Problem, roster: Roster): string {
  const grid = gridOf(problem);
  const rows = new Map([...grid.personIds].map((id) => [id, new Array<string>(grid.dayCount).fill(dayOff)]));
  for (const assignment of roster.assignments) {
    const { day, type } = shiftOfAssignment(grid, assignment);
    const row = lookUp(rows, assignment.personId, "person");
    if (row[day] !== dayOff) {
      throw new FormatError(`${quote(assignment.personId)} has two shifts on day ${day}; this format holds one shift a day.`);
    }
    row[day] = type;
  }
  return [...rows].map(([personId, row]) => `${[personId, ...row].join("\t")}\n`).join("");
}
