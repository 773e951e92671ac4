import type { Roster } from "../problem/assignment";
import type { IntervalInput, ProfessionalInput } from "../problem/person";
import type { Problem, ProblemInput } from "../problem/problem";
import type { ShiftInput } from "../problem/shift";
import { dayNumberOf, formatDate } from "../time/civil";
import { coverRules, type CoverWeights } from "./coverRules";
import { readCurtoisQuFile, type CurtoisQuInstance, type CurtoisQuShift } from "./curtoisQuFile";
import { contractRules, personRules, shiftCapRules, typeFilter, type TaggedRules } from "./curtoisQuRules";
import { interval, wholeDay } from "./dayCalendar";
import { shiftIdOf } from "./rosterGrid";
import { readTabRoster, writeTabRoster } from "./tabRoster";
import { wishesByPerson, wishesOf } from "./wishList";

/** A Monday: the instances say that day 0 is one. */
const firstDay = dayNumberOf(2024, 1, 1);

const organisationId = "ward";

/**
 * Reads an instance of the shift scheduling benchmark of Curtois and Qu (2014), "Computational results on new staff scheduling
 * benchmark instances".
 *
 * A roster has `hard = 0` when it breaks no constraint of the benchmark, and its `cost` is then the benchmark's objective. Every shift
 * starts at midnight, so that two shifts of a day overlap; shift ids are `<day>-<type>`, for example `0-E`.
 *
 * @param text - The file `InstanceN.txt`.
 * @param name - Name of the problem.
 * @throws FormatError if the text is not such an instance.
 */
export function readCurtoisQu(text: string, name = "Curtois-Qu"): ProblemInput {
  const instance = readCurtoisQuFile(text);
  const byContract = contractRules(instance);
  const byCap = shiftCapRules(instance);
  const lines = coverLines(instance);
  const cover = coverRules(lines.map(({ weights }) => weights));
  return {
    format: "mekaar/1",
    name,
    planning: { zone: "UTC", start: formatDate(firstDay), days: instance.dayCount },
    organisations: [{ id: organisationId }],
    professionals: professionalsOf(instance, (employee) => [...byContract.tagsOf(employee), ...byCap.tagsOf(employee)]),
    shifts: lines.map((line) => shiftOf(line, instance.employees.size, cover.tagsOf(line.weights))),
    rules: [
      ...personRules(instance),
      ...byContract.rules,
      ...byCap.rules,
      ...cover.rules,
      { id: "requests", kind: "wishes", level: "soft", weight: 1 },
    ],
  };
}

/**
 * Reads a roster: a line for each employee with the id and then a shift type or `-` for every day, separated by tabs.
 *
 * @param problem - What {@link readCurtoisQu} returned, or the problem parsed from it.
 * @throws FormatError if the text does not fit the problem.
 */
export function readCurtoisQuRoster(problem: ProblemInput | Problem, text: string): Roster {
  return readTabRoster(problem, text);
}

/**
 * Writes a roster in the form that {@link readCurtoisQuRoster} reads.
 *
 * @throws FormatError if the roster does not fit the problem or gives someone two shifts on one day.
 */
export function writeCurtoisQuRoster(problem: ProblemInput | Problem, roster: Roster): string {
  return writeTabRoster(problem, roster);
}

function professionalsOf(instance: CurtoisQuInstance, tagsOf: TaggedRules["tagsOf"]): ProfessionalInput[] {
  const wishes = wishesByPerson(instance.requests, firstDay);
  const unavailable = new Map<string, IntervalInput[]>();
  for (const { employeeId, day } of instance.daysOff) {
    const own = unavailable.get(employeeId) ?? [];
    own.push(wholeDay(firstDay + day));
    unavailable.set(employeeId, own);
  }
  return [...instance.employees.values()].map((employee) => {
    const daysOff = unavailable.get(employee.id);
    const blocks = [...employee.maximumShifts].filter(([, maximum]) => maximum === 0).map(([type]) => typeFilter(type));
    return {
      id: employee.id,
      tags: tagsOf(employee),
      engagements: [{ id: "main", organisationId, form: "employee" }],
      ...(daysOff === undefined ? {} : { unavailable: daysOff }),
      ...(blocks.length === 0 ? {} : { blocks }),
      ...wishesOf(wishes, employee.id),
    };
  });
}

/** The need for one shift type on one day. */
interface CoverLine {
  readonly day: number;
  readonly shift: CurtoisQuShift;
  readonly required: number;
  readonly weights: CoverWeights;
}

/** The cover of every day and type; where the file says nothing, nobody is asked for and nobody is too many. */
function coverLines({ dayCount, shifts, cover }: CurtoisQuInstance): CoverLine[] {
  const known = new Map(cover.map((entry) => [shiftIdOf(entry.day, entry.type), entry]));
  return Array.from({ length: dayCount }, (_, day) => day).flatMap((day) =>
    [...shifts.values()].map((shift) => {
      const { required, under, over } = known.get(shiftIdOf(day, shift.id)) ?? { required: 0, under: 0, over: 0 };
      return { day, shift, required, weights: { under, over } };
    }),
  );
}

function shiftOf({ day, shift, required }: CoverLine, employeeCount: number, tags: readonly string[]): ShiftInput {
  const maximum = Math.max(required, employeeCount);
  const demand = { id: "main", minimum: 0, target: required, maximum, ...(tags.length === 0 ? {} : { tags }) };
  const hours = interval(firstDay + day, 0, shift.lengthMinutes);
  return { id: shiftIdOf(day, shift.id), organisationId, type: shift.id, ...hours, demands: [demand] };
}
