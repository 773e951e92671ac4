import { checkShiftCount, largestDayCount } from "./dayCalendar";
import { FormatError, quote } from "./formatError";
import {
  requirementKey,
  type Inrc2Contract,
  type Inrc2Instance,
  type Inrc2Nurse,
  type Inrc2NurseHistory,
  type Inrc2Range,
  type Inrc2Requirement,
} from "./inrc2Instance";
import { field, idAt, integerAt, items, jsonRoot, knownAt, textAt, type JsonNode } from "./jsonFields";
import { addUnique, lookUp } from "./textFields";
import type { DayRequest } from "./wishList";

/** The files of an instance, each as JSON text or as what `JSON.parse` made of it. */
export interface Inrc2Files {
  /** `Sc-*.json`. */
  readonly scenario: unknown;
  /** `H0-*.json`. */
  readonly history: unknown;
  /** `WD-*.json`, in the order of the weeks; a file may stand in it more than once. */
  readonly weeks: readonly unknown[];
}

const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const dayNumbers: ReadonlyMap<string, number> = new Map(dayNames.map((name, index) => [name, index]));

/** The words that stand for "no shift type" and "any shift type" in the files. */
const noType = "None";
const anyType = "Any";

/** The longest run before the horizon that is believed. */
const longestRunDays = 366;

/**
 * Reads the files of an instance.
 *
 * @throws FormatError naming the place in the files that is not understood.
 */
export function readInrc2Files(files: Inrc2Files): Inrc2Instance {
  const scenario = jsonRoot(files.scenario, "scenario");
  const history = jsonRoot(files.history, "history");
  const weeks = files.weeks.map((week, index) => jsonRoot(week, `weeks[${index}]`));

  const id = idAt(field(scenario, "id"));
  const weekCount = integerAt(field(scenario, "numberOfWeeks"), 1, Math.floor(largestDayCount / 7));
  if (weeks.length !== weekCount) throw new FormatError(`Scenario ${quote(id)} has ${weekCount} weeks, but ${weeks.length} were given.`);
  const known = { id, ...readScenario(scenario) };
  checkShiftCount(weekCount * 7, known.shiftTypes.size * known.skills.size);
  const histories = readHistory(history, known.shiftTypes);
  const nurses = readNurses(field(scenario, "nurses"), known, histories);
  for (const week of [history, ...weeks]) expectScenario(week, id);

  const requirements = new Map<string, Inrc2Requirement>();
  weeks.forEach((week, index) => readRequirements(week, index, known, requirements));
  return {
    ...known,
    dayCount: weekCount * 7,
    forbiddenNext: readSuccessions(field(scenario, "forbiddenShiftTypeSuccessions"), known.shiftTypes),
    nurses,
    requirements,
    requests: weeks.flatMap((week, index) => readRequests(week, index, known.shiftTypes, nurses)),
  };
}

type Known = Pick<Inrc2Instance, "id" | "skills" | "shiftTypes" | "contracts">;

function expectScenario(node: JsonNode, id: string): void {
  const found = textAt(field(node, "scenario"));
  if (found !== id) throw new FormatError(`${node.path} is for scenario ${quote(found)}, not for ${quote(id)}.`);
}

function readScenario(scenario: JsonNode): Omit<Known, "id"> {
  const skills = new Map<string, true>();
  for (const node of items(field(scenario, "skills"))) addUnique(skills, idAt(node), true, "skill");

  const shiftTypes = new Map<string, Inrc2Range>();
  for (const node of items(field(scenario, "shiftTypes"))) {
    const type = idAt(field(node, "id"));
    if (type === noType || type === anyType) throw new FormatError(`${node.path} cannot be called ${quote(type)}.`);
    addUnique(shiftTypes, type, rangeAt(node, "ConsecutiveAssignments"), "shift type");
  }

  const contracts = new Map<string, Inrc2Contract>();
  for (const node of items(field(scenario, "contracts"))) {
    const contract = {
      assignments: rangeAt(node, "Assignments"),
      workingDays: rangeAt(node, "ConsecutiveWorkingDays"),
      daysOff: rangeAt(node, "ConsecutiveDaysOff"),
      maximumWeekends: integerAt(field(node, "maximumNumberOfWorkingWeekends")),
      wantsCompleteWeekends: integerAt(field(node, "completeWeekends"), 0, 1) === 1,
    };
    addUnique(contracts, idAt(field(node, "id")), contract, "contract");
  }
  return { skills: new Set(skills.keys()), shiftTypes, contracts };
}

function rangeAt(node: JsonNode, what: string): Inrc2Range {
  return { minimum: integerAt(field(node, `minimumNumberOf${what}`)), maximum: integerAt(field(node, `maximumNumberOf${what}`)) };
}

function readSuccessions(node: JsonNode, shiftTypes: Known["shiftTypes"]): Map<string, readonly string[]> {
  const forbiddenNext = new Map<string, readonly string[]>();
  for (const entry of items(node)) {
    const type = knownAt(field(entry, "precedingShiftType"), shiftTypes, "shift type");
    const next = items(field(entry, "succeedingShiftTypes")).map((succeeding) => knownAt(succeeding, shiftTypes, "shift type"));
    addUnique(forbiddenNext, type, [...new Set(next)], "succession of");
  }
  return forbiddenNext;
}

function readNurses(node: JsonNode, known: Known, histories: ReadonlyMap<string, Inrc2NurseHistory>): Map<string, Inrc2Nurse> {
  const nurses = new Map<string, Inrc2Nurse>();
  for (const entry of items(node)) {
    const id = idAt(field(entry, "id"));
    const contractId = knownAt(field(entry, "contract"), known.contracts, "contract");
    const skills = items(field(entry, "skills")).map((skill) => knownAt(skill, known.skills, "skill"));
    const history = lookUp(histories, id, "history of nurse");
    addUnique(nurses, id, { id, contractId, skills: [...new Set(skills)], history }, "nurse");
  }
  return nurses;
}

function readHistory(history: JsonNode, shiftTypes: Known["shiftTypes"]): Map<string, Inrc2NurseHistory> {
  integerAt(field(history, "week"), 0, 0);
  const histories = new Map<string, Inrc2NurseHistory>();
  for (const node of items(field(history, "nurseHistory"))) {
    addUnique(histories, idAt(field(node, "nurse")), readNurseHistory(node, shiftTypes), "history of nurse");
  }
  return histories;
}

function readNurseHistory(node: JsonNode, shiftTypes: Known["shiftTypes"]): Inrc2NurseHistory {
  const lastType = field(node, "lastAssignedShiftType");
  const history = {
    assignments: integerAt(field(node, "numberOfAssignments")),
    weekends: integerAt(field(node, "numberOfWorkingWeekends")),
    lastType: lastType.value === noType ? undefined : knownAt(lastType, shiftTypes, "shift type"),
    sameTypeDays: integerAt(field(node, "numberOfConsecutiveAssignments"), 0, longestRunDays),
    workingDays: integerAt(field(node, "numberOfConsecutiveWorkingDays"), 0, longestRunDays),
    daysOff: integerAt(field(node, "numberOfConsecutiveDaysOff"), 0, longestRunDays),
  };
  const { sameTypeDays, workingDays, daysOff } = history;
  const hasWorked = sameTypeDays >= 1 && workingDays >= sameTypeDays && daysOff === 0;
  const wasOff = sameTypeDays === 0 && workingDays === 0 && daysOff >= 1;
  if (history.lastType === undefined ? !wasOff : !hasWorked) {
    throw new FormatError(`${node.path} must describe either a run of work with a last shift type or a run of days off.`);
  }
  return history;
}

function readRequirements(week: JsonNode, weekIndex: number, known: Known, requirements: Map<string, Inrc2Requirement>): void {
  for (const node of items(field(week, "requirements"))) {
    const type = knownAt(field(node, "shiftType"), known.shiftTypes, "shift type");
    const skill = knownAt(field(node, "skill"), known.skills, "skill");
    dayNames.forEach((name, weekday) => {
      const day = field(node, `requirementOn${name}`);
      const minimum = integerAt(field(day, "minimum"));
      const optimal = integerAt(field(day, "optimal"), minimum);
      addUnique(requirements, requirementKey(weekIndex * 7 + weekday, type, skill), { minimum, optimal }, "requirement");
    });
  }
}

function readRequests(
  week: JsonNode,
  weekIndex: number,
  shiftTypes: Known["shiftTypes"],
  nurses: ReadonlyMap<string, Inrc2Nurse>,
): DayRequest[] {
  return items(field(week, "shiftOffRequests")).map((node) => {
    const personId = knownAt(field(node, "nurse"), nurses, "nurse");
    const weekday = lookUp(dayNumbers, textAt(field(node, "day")), "day");
    const type = field(node, "shiftType");
    const only = type.value === anyType ? {} : { type: knownAt(type, shiftTypes, "shift type") };
    return { personId, kind: "avoid", day: weekIndex * 7 + weekday, ...only, weight: 1 };
  });
}
