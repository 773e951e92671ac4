import { checkShiftCount, largestDayCount } from "./dayCalendar";
import { FormatError, quote } from "./formatError";
import { shiftIdOf } from "./rosterGrid";
import { addUnique, checkId, lookUp, readInteger, readLines } from "./textFields";
import type { DayRequest } from "./wishList";

/** A shift type of an instance. */
export interface CurtoisQuShift {
  readonly id: string;
  readonly lengthMinutes: number;
  /** Types that may not be worked the day after this one. */
  readonly forbiddenNext: readonly string[];
}

/** The limits of an employee that several employees can have in common. */
export interface CurtoisQuContract {
  readonly maximumMinutes: number;
  readonly minimumMinutes: number;
  readonly maximumConsecutiveDays: number;
  readonly minimumConsecutiveDays: number;
  readonly minimumConsecutiveDaysOff: number;
  readonly maximumWeekends: number;
}

/** One line of the staff section. */
export interface CurtoisQuEmployee {
  readonly id: string;
  /** By shift type; a type that is not listed has no limit of its own. */
  readonly maximumShifts: ReadonlyMap<string, number>;
  readonly contract: CurtoisQuContract;
}

/** One line of the cover section. */
export interface CurtoisQuCover {
  readonly day: number;
  readonly type: string;
  readonly required: number;
  readonly under: number;
  readonly over: number;
}

/** An instance as the file states it; days are counted from 0, a Monday. */
export interface CurtoisQuInstance {
  readonly dayCount: number;
  readonly shifts: ReadonlyMap<string, CurtoisQuShift>;
  readonly employees: ReadonlyMap<string, CurtoisQuEmployee>;
  /** Day and employee of every fixed day off. */
  readonly daysOff: readonly { readonly employeeId: string; readonly day: number }[];
  readonly requests: readonly DayRequest[];
  /** At most one for each day and type. */
  readonly cover: readonly CurtoisQuCover[];
}

const sectionNames = [
  "SECTION_HORIZON",
  "SECTION_SHIFTS",
  "SECTION_STAFF",
  "SECTION_DAYS_OFF",
  "SECTION_SHIFT_ON_REQUESTS",
  "SECTION_SHIFT_OFF_REQUESTS",
  "SECTION_COVER",
] as const;

type SectionName = (typeof sectionNames)[number];

/** A line of a section, split at its commas. */
interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Reads the text of an instance.
 *
 * @throws FormatError naming the line where the text is not understood.
 */
export function readCurtoisQuFile(text: string): CurtoisQuInstance {
  const sections = readSections(text);
  const rowsOf = (name: SectionName): readonly Row[] => sections.get(name) ?? [];

  const dayCount = readHorizon(rowsOf("SECTION_HORIZON"));
  const shifts = readShifts(rowsOf("SECTION_SHIFTS"));
  checkShiftCount(dayCount, shifts.size);
  const employees = readStaff(rowsOf("SECTION_STAFF"), shifts);
  const known = { dayCount, shifts, employees };
  return {
    ...known,
    daysOff: rowsOf("SECTION_DAYS_OFF").flatMap((row) => readDaysOff(row, known)),
    requests: [
      ...rowsOf("SECTION_SHIFT_ON_REQUESTS").map((row) => readRequest(row, "work", known)),
      ...rowsOf("SECTION_SHIFT_OFF_REQUESTS").map((row) => readRequest(row, "avoid", known)),
    ],
    cover: readCover(rowsOf("SECTION_COVER"), known),
  };
}

function readSections(text: string): Map<SectionName, Row[]> {
  const sections = new Map<SectionName, Row[]>();
  let rows: Row[] | undefined;
  for (const line of readLines(text)) {
    if (line.text.startsWith("#")) continue;
    if (line.text.startsWith("SECTION_")) {
      const name = sectionNames.find((known) => known === line.text);
      if (name === undefined) throw new FormatError(`There is no section ${quote(line.text)}.`, line.number);
      rows = [];
      addUnique(sections, name, rows, "section", line.number);
    } else {
      if (rows === undefined) throw new FormatError(`Expected SECTION_ and a name, found ${quote(line.text)}.`, line.number);
      rows.push({ line: line.number, fields: line.text.split(",").map((field) => field.trim()) });
    }
  }
  const missing = sectionNames.slice(0, 3).find((name) => sections.get(name) === undefined);
  if (missing !== undefined) throw new FormatError(`There is no ${missing}.`);
  return sections;
}

/** The fields of a row that must have exactly as many as there are names for them. */
function fieldsOf(row: Row, ...names: readonly string[]): readonly string[] {
  if (row.fields.length === names.length) return row.fields;
  throw new FormatError(`Expected the ${names.length} fields ${names.join(",")}, found ${row.fields.length}.`, row.line);
}

function readHorizon(rows: readonly Row[]): number {
  const [row, second] = rows;
  if (row === undefined) throw new FormatError("SECTION_HORIZON is empty; expected a number of days.");
  if (second !== undefined) throw new FormatError("SECTION_HORIZON has more than one line.", second.line);
  return readInteger(row.fields.join(","), "The horizon", row.line, 1, largestDayCount);
}

function readShifts(rows: readonly Row[]): Map<string, CurtoisQuShift> {
  const shifts = new Map<string, CurtoisQuShift>();
  for (const row of rows) {
    const [id = "", length = "", next = ""] = fieldsOf(row, "ShiftID", "Length", "ForbiddenNext");
    const forbiddenNext = next === "" ? [] : [...new Set(next.split("|").map((type) => type.trim()))];
    // Every shift starts at midnight and must end by the next one, so that it lies in its own day.
    const lengthMinutes = readInteger(length, "The length of a shift in minutes", row.line, 1, 1440);
    addUnique(shifts, checkId(id, "A shift id", row.line), { id, lengthMinutes, forbiddenNext }, "shift", row.line);
  }
  const lines = rows.map((row) => row.line);
  [...shifts.values()].forEach(({ forbiddenNext }, index) => {
    for (const type of forbiddenNext) lookUp(shifts, type, "shift", lines[index]);
  });
  return shifts;
}

const limitNames = [
  "MaxTotalMinutes",
  "MinTotalMinutes",
  "MaxConsecutiveShifts",
  "MinConsecutiveShifts",
  "MinConsecutiveDaysOff",
  "MaxWeekends",
];

function readStaff(rows: readonly Row[], shifts: ReadonlyMap<string, CurtoisQuShift>): Map<string, CurtoisQuEmployee> {
  const employees = new Map<string, CurtoisQuEmployee>();
  for (const row of rows) {
    const [id = "", maximumShifts = "", ...numbers] = fieldsOf(row, "ID", "MaxShifts", ...limitNames);
    const limit = (index: number): number => readInteger(String(numbers[index]), `The ${limitNames[index]}`, row.line);
    const contract = {
      maximumMinutes: limit(0),
      minimumMinutes: limit(1),
      maximumConsecutiveDays: limit(2),
      minimumConsecutiveDays: limit(3),
      minimumConsecutiveDaysOff: limit(4),
      maximumWeekends: limit(5),
    };
    checkId(id, "An employee id", row.line);
    addUnique(employees, id, { id, maximumShifts: readMaximumShifts(maximumShifts, shifts, row.line), contract }, "employee", row.line);
  }
  return employees;
}

function readMaximumShifts(text: string, shifts: ReadonlyMap<string, CurtoisQuShift>, line: number): Map<string, number> {
  const maximumShifts = new Map<string, number>();
  for (const part of text.split("|")) {
    const [type = "", maximum, tooMuch] = part.split("=").map((field) => field.trim());
    if (maximum === undefined || tooMuch !== undefined) throw new FormatError(`Expected shift=maximum, found ${quote(part)}.`, line);
    lookUp(shifts, type, "shift", line);
    addUnique(maximumShifts, type, readInteger(maximum, `The maximum of ${type}`, line), "maximum of shift", line);
  }
  return maximumShifts;
}

type Known = Pick<CurtoisQuInstance, "dayCount" | "shifts" | "employees">;

function readDay(text: string, known: Known, line: number): number {
  return readInteger(text, "The day", line, 0, known.dayCount - 1);
}

function readDaysOff(row: Row, known: Known): CurtoisQuInstance["daysOff"] {
  const [employeeId = "", ...days] = row.fields;
  lookUp(known.employees, employeeId, "employee", row.line);
  return days.map((day) => ({ employeeId, day: readDay(day, known, row.line) }));
}

function readRequest(row: Row, kind: DayRequest["kind"], known: Known): DayRequest {
  const [personId = "", day = "", type = "", weight = ""] = fieldsOf(row, "EmployeeID", "Day", "ShiftID", "Weight");
  lookUp(known.employees, personId, "employee", row.line);
  lookUp(known.shifts, type, "shift", row.line);
  return { personId, kind, day: readDay(day, known, row.line), type, weight: readInteger(weight, "The weight", row.line) };
}

function readCover(rows: readonly Row[], known: Known): CurtoisQuCover[] {
  const cover = new Map<string, CurtoisQuCover>();
  for (const row of rows) {
    const [day = "", type = "", required = "", under = "", over = ""] = fieldsOf(row, "Day", "ShiftID", "Requirement", "Under", "Over");
    lookUp(known.shifts, type, "shift", row.line);
    const entry = {
      day: readDay(day, known, row.line),
      type,
      required: readInteger(required, "The requirement", row.line),
      under: readInteger(under, "The weight for under", row.line),
      over: readInteger(over, "The weight for over", row.line),
    };
    addUnique(cover, shiftIdOf(entry.day, type), entry, "cover of", row.line);
  }
  return [...cover.values()];
}
