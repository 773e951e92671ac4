import { weekdays } from "../problem/planning";
import { parseDate } from "../time/civil";
import { minutesPerDay } from "../time/localTime";
import { readMatch, type AutoRosterMatch, type KnownShifts } from "./autoRosterPatterns";
import type { CoverWeights } from "./coverRules";
import { checkShiftCount, largestDayCount } from "./dayCalendar";
import { FormatError, quote } from "./formatError";
import { addUnique, checkId, lookUp, readInteger } from "./textFields";
import type { DayRequest } from "./wishList";
import { parseXml, type XmlElement } from "./xml";
import { attributeOf, expectOnly, many, one, optional, textOf, weekdayAt } from "./xmlFields";

/** A shift type of a file. */
export interface AutoRosterShift {
  readonly id: string;
  /** Minutes after midnight. */
  readonly startMinute: number;
  /** Minutes after the midnight before the start; above 1440 when it ends the day after. */
  readonly endMinute: number;
}

/** An employee of a file. */
export interface AutoRosterEmployee {
  readonly id: string;
  readonly name: string;
  readonly contractId: string;
}

/** A file in the AutoRoster 3.0 form, as it states the problem; days are counted from 0. */
export interface AutoRosterFile {
  readonly id: string;
  /** Day number of the first day. */
  readonly firstDay: number;
  readonly dayCount: number;
  readonly shifts: ReadonlyMap<string, AutoRosterShift>;
  /** What each contract counts, by its id. */
  readonly contracts: ReadonlyMap<string, readonly AutoRosterMatch[]>;
  readonly employees: ReadonlyMap<string, AutoRosterEmployee>;
  /** Preferred headcount, for each weekday (0 = Monday) by shift type. */
  readonly cover: ReadonlyMap<number, ReadonlyMap<string, number>>;
  readonly coverWeights: CoverWeights;
  readonly requests: readonly DayRequest[];
}

const rootParts = [
  "StartDate",
  "EndDate",
  "ShiftTypes",
  "ShiftGroups",
  "Contracts",
  "Employees",
  "CoverRequirements",
  "CoverWeights",
  "ShiftOffRequests",
  "ShiftOnRequests",
];

/**
 * Reads a file in the AutoRoster 3.0 form.
 *
 * @throws FormatError naming the line where the text is not understood; elements that are not known are never passed over.
 */
export function readAutoRosterFile(text: string): AutoRosterFile {
  const root = parseXml(text);
  if (root.name !== "SchedulingPeriod") throw new FormatError(`Expected <SchedulingPeriod>, found <${root.name}>.`, root.line);
  const namespaces = [...root.attributes.keys()].filter((name) => /^(xmlns|xsi)(:|$)/.test(name));
  expectOnly(root, rootParts, ["ID", ...namespaces]);

  const firstDay = readDate(one(root, "StartDate"));
  const endDate = one(root, "EndDate");
  const dayCount = readDate(endDate) - firstDay + 1;
  if (dayCount < 1 || dayCount > largestDayCount) {
    throw new FormatError(`The period must have 1 to ${largestDayCount} days, but has ${dayCount}.`, endDate.line);
  }
  const shifts = readShifts(one(root, "ShiftTypes"));
  checkShiftCount(dayCount, shifts.size);
  const groups = readGroups(optional(root, "ShiftGroups"), shifts);
  const contracts = readContracts(one(root, "Contracts"), { firstDay, dayCount, types: new Set(shifts.keys()), groups });
  const known = { firstDay, dayCount, shifts, employees: readEmployees(one(root, "Employees"), contracts) };
  return {
    id: attributeOf(root, "ID"),
    ...known,
    contracts,
    cover: readCover(optional(root, "CoverRequirements"), shifts),
    coverWeights: readCoverWeights(optional(root, "CoverWeights")),
    requests: [
      ...readRequests(optional(root, "ShiftOffRequests"), "ShiftOff", "avoid", known),
      ...readRequests(optional(root, "ShiftOnRequests"), "ShiftOn", "work", known),
    ],
  };
}

function readDate(element: XmlElement): number {
  const text = textOf(element);
  const day = parseDate(text);
  if (day === undefined) throw new FormatError(`Expected a date YYYY-MM-DD, found ${quote(text)}.`, element.line);
  return day;
}

function readClock(element: XmlElement): number {
  const text = textOf(element);
  const [hours, minutes] = text.split(":");
  if (!/^\d{2}:\d{2}(:00)?$/.test(text) || Number(hours) > 23 || Number(minutes) > 59) {
    throw new FormatError(`Expected a time HH:MM:00, found ${quote(text)}.`, element.line);
  }
  return Number(hours) * 60 + Number(minutes);
}

function readShifts(element: XmlElement): Map<string, AutoRosterShift> {
  expectOnly(element, ["Shift"]);
  const shifts = new Map<string, AutoRosterShift>();
  for (const child of element.children) {
    expectOnly(child, ["Label", "Color", "Name", "StartTime", "EndTime"], ["ID"]);
    const id = checkId(attributeOf(child, "ID"), "A shift id", child.line);
    const startMinute = readClock(one(child, "StartTime"));
    const end = readClock(one(child, "EndTime"));
    addUnique(shifts, id, { id, startMinute, endMinute: end > startMinute ? end : end + minutesPerDay }, "shift", child.line);
  }
  return shifts;
}

function readGroups(element: XmlElement | undefined, shifts: ReadonlyMap<string, unknown>): Map<string, ReadonlySet<string>> {
  const groups = new Map<string, ReadonlySet<string>>();
  if (element === undefined) return groups;
  expectOnly(element, ["ShiftGroup"]);
  for (const child of element.children) {
    expectOnly(child, ["Shift"], ["ID"]);
    const types = child.children.map((shift) => {
      const type = textOf(shift);
      lookUp(shifts, type, "shift", shift.line);
      return type;
    });
    addUnique(groups, attributeOf(child, "ID"), new Set(types), "shift group", child.line);
  }
  return groups;
}

function readContracts(element: XmlElement, known: KnownShifts): Map<string, readonly AutoRosterMatch[]> {
  expectOnly(element, ["Contract"]);
  const contracts = new Map<string, readonly AutoRosterMatch[]>();
  for (const child of element.children) {
    expectOnly(child, ["Patterns"], ["ID"]);
    const id = checkId(attributeOf(child, "ID"), "A contract id", child.line);
    const patterns = one(child, "Patterns");
    expectOnly(patterns, ["Match"]);
    const matches = patterns.children.map((match) => readMatch(match, known));
    addUnique(contracts, id, matches, "contract", child.line);
  }
  return contracts;
}

function readEmployees(element: XmlElement, contracts: ReadonlyMap<string, unknown>): Map<string, AutoRosterEmployee> {
  expectOnly(element, ["Employee"]);
  const employees = new Map<string, AutoRosterEmployee>();
  for (const child of element.children) {
    expectOnly(child, ["Name", "ContractID"], ["ID"]);
    const id = checkId(attributeOf(child, "ID"), "An employee id", child.line);
    const name = optional(child, "Name");
    const contractId = textOf(one(child, "ContractID"));
    lookUp(contracts, contractId, "contract", child.line);
    addUnique(employees, id, { id, name: name === undefined ? id : textOf(name), contractId }, "employee", child.line);
  }
  return employees;
}

function readCover(element: XmlElement | undefined, shifts: ReadonlyMap<string, unknown>): Map<number, ReadonlyMap<string, number>> {
  const cover = new Map<number, ReadonlyMap<string, number>>();
  if (element === undefined) return cover;
  expectOnly(element, ["DayOfWeekCover"]);
  for (const child of element.children) {
    expectOnly(child, ["Day", "Cover"]);
    const day = one(child, "Day");
    const weekday = weekdays.indexOf(weekdayAt(day));
    const preferred = new Map<string, number>();
    for (const line of many(child, "Cover")) {
      expectOnly(line, ["Shift", "Preferred"]);
      const type = textOf(one(line, "Shift"));
      lookUp(shifts, type, "shift", line.line);
      addUnique(preferred, type, integerOf(one(line, "Preferred")), "cover of", line.line);
    }
    if (cover.has(weekday)) throw new FormatError(`The cover of ${textOf(day)} is there twice.`, child.line);
    cover.set(weekday, preferred);
  }
  return cover;
}

function readCoverWeights(element: XmlElement | undefined): CoverWeights {
  if (element === undefined) return { under: 0, over: 0 };
  expectOnly(element, ["PrefOverStaffing", "PrefUnderStaffing"]);
  const weightOf = (child: XmlElement | undefined): number => (child === undefined ? 0 : integerOf(child));
  return { under: weightOf(optional(element, "PrefUnderStaffing")), over: weightOf(optional(element, "PrefOverStaffing")) };
}

type Known = Pick<AutoRosterFile, "firstDay" | "dayCount" | "shifts" | "employees">;

function readRequests(element: XmlElement | undefined, name: string, kind: DayRequest["kind"], known: Known): DayRequest[] {
  if (element === undefined) return [];
  expectOnly(element, [name]);
  return element.children.map((child) => {
    expectOnly(child, ["ShiftTypeID", "EmployeeID", "Date"], ["weight"]);
    const type = textOf(one(child, "ShiftTypeID"));
    const personId = textOf(one(child, "EmployeeID"));
    const day = readDate(one(child, "Date")) - known.firstDay;
    lookUp(known.shifts, type, "shift", child.line);
    lookUp(known.employees, personId, "employee", child.line);
    if (day < 0 || day >= known.dayCount) throw new FormatError("The date of a request is outside the period.", child.line);
    return { personId, kind, day, type, weight: readInteger(attributeOf(child, "weight"), "The weight", child.line) };
  });
}

function integerOf(element: XmlElement): number {
  return readInteger(textOf(element), `<${element.name}>`, element.line);
}
