import type { Assignment, Roster } from "../problem/assignment";
import type { Problem, ProblemInput } from "../problem/problem";
import { FormatError, quote } from "./formatError";
import { field, integerAt, items, jsonRoot, textAt } from "./jsonFields";
import { gridOf, shiftIdOf, shiftOfAssignment, type RosterGrid } from "./rosterGrid";
import { addUnique, lookUp, readLines, type TextLine } from "./textFields";

const dayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const dayNumbers: ReadonlyMap<string, number> = new Map(dayNames.map((name, index) => [name, index]));

/**
 * Reads the solutions of the weeks of a problem, each in the text form (`SOLUTION`, week and scenario, `ASSIGNMENTS = n`, then lines
 * `nurse day shift skill`) or as JSON.
 *
 * @param problem - What `readInrc2` returned, or the problem parsed from it.
 * @param weeks - One text for each week, in order.
 * @throws FormatError if a text is not a solution of that week.
 */
export function readInrc2Roster(problem: ProblemInput | Problem, weeks: readonly string[]): Roster {
  const grid = gridOf(problem);
  const weekCount = grid.dayCount / 7;
  if (weeks.length !== weekCount) throw new FormatError(`Expected the solutions of ${weekCount} weeks, found ${weeks.length}.`);
  const assignments = weeks.flatMap((text, week) =>
    text.trimStart().startsWith("{") ? readJsonWeek(grid, text, week) : readTextWeek(grid, text, week),
  );
  return { format: "mekaar/1", assignments };
}

/** An assignment as the files write it. */
interface WrittenAssignment {
  readonly nurse: string;
  readonly day: string;
  readonly type: string;
  readonly skill: string;
  /** Absent in JSON. */
  readonly line?: number;
}

function assignmentsOf(grid: RosterGrid, week: number, written: readonly WrittenAssignment[]): Assignment[] {
  const seen = new Map<string, true>();
  return written.map(({ nurse, day, type, skill, line }) => {
    const weekday = lookUp(dayNumbers, day, "day", line);
    const assignment = { personId: nurse, shiftId: shiftIdOf(week * 7 + weekday, type), demandId: skill };
    shiftOfAssignment(grid, assignment, line);
    addUnique(seen, `${nurse} ${day} ${type}`, true, "assignment", line);
    return assignment;
  });
}

function readJsonWeek(grid: RosterGrid, text: string, week: number): Assignment[] {
  const root = jsonRoot(text, `weeks[${week}]`);
  const scenario = textAt(field(root, "scenario"));
  if (scenario !== grid.name) throw new FormatError(`${root.path} is for scenario ${quote(scenario)}, not for ${quote(grid.name)}.`);
  integerAt(field(root, "week"), week, week);
  const written = items(field(root, "assignments")).map((node) => ({
    nurse: textAt(field(node, "nurse")),
    day: textAt(field(node, "day")),
    type: textAt(field(node, "shiftType")),
    skill: textAt(field(node, "skill")),
  }));
  return assignmentsOf(grid, week, written);
}

function readTextWeek(grid: RosterGrid, text: string, week: number): Assignment[] {
  const [title, heading, counter, ...lines] = readLines(text);
  expectLine(title, "SOLUTION");
  expectLine(heading, `${week} ${grid.name}`);
  expectLine(counter, `ASSIGNMENTS = ${lines.length}`);
  const written = lines.map((line) => {
    const [nurse = "", day = "", type = "", skill, more] = line.text.split(/\s+/);
    if (skill === undefined || more !== undefined) {
      throw new FormatError(`Expected nurse, day, shift type and skill, found ${quote(line.text)}.`, line.number);
    }
    return { nurse, day, type, skill, line: line.number };
  });
  return assignmentsOf(grid, week, written);
}

function expectLine(line: TextLine | undefined, expected: string): void {
  if (line === undefined) throw new FormatError(`Expected ${quote(expected)}, but the text ends.`);
  if (line.text.replace(/\s+/g, " ") !== expected)
    throw new FormatError(`Expected ${quote(expected)}, found ${quote(line.text)}.`, line.number);
}

/**
 * Writes a roster in the text form of the competition, one text for each week; in a week by day and then in the order of the
 * people of the problem.
 *
 * @throws FormatError if the roster does not fit the problem.
 */
export function writeInrc2Roster(problem: ProblemInput | Problem, roster: Roster): string[] {
  const grid = gridOf(problem);
  const order = new Map([...grid.personIds].map((id, index) => [id, index]));
  const written = roster.assignments.map((assignment) => {
    const { day, type } = shiftOfAssignment(grid, assignment);
    const { personId, demandId } = assignment;
    const text = `${personId} ${String(dayNames[day % 7])} ${type} ${demandId}\n`;
    return { day, person: lookUp(order, personId, "person"), text };
  });
  written.sort((a, b) => a.day - b.day || a.person - b.person);
  return Array.from({ length: grid.dayCount / 7 }, (_, week) => {
    const lines = written.filter(({ day }) => Math.floor(day / 7) === week).map(({ text }) => text);
    return `SOLUTION\n${week} ${grid.name}\nASSIGNMENTS = ${lines.length}\n${lines.join("")}`;
  });
}
