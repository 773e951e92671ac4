import type { Roster } from "../problem/assignment";
import type { ProfessionalInput } from "../problem/person";
import type { Problem, ProblemInput } from "../problem/problem";
import type { RuleInput } from "../problem/rules/rule";
import type { ShiftInput } from "../problem/shift";
import { formatDate, weekdayOf } from "../time/civil";
import { minutesPerDay } from "../time/localTime";
import { readAutoRosterFile, type AutoRosterFile } from "./autoRosterFile";
import { coverRules } from "./coverRules";
import { interval } from "./dayCalendar";
import { FormatError, quote } from "./formatError";
import { shiftIdOf } from "./rosterGrid";
import { shareParameters } from "./sharedRules";
import { readTabRoster, writeTabRoster } from "./tabRoster";
import { wishesByPerson, wishesOf } from "./wishList";

const organisationId = "ward";

/**
 * Reads a problem in the XML form of AutoRoster (RosterViewer) 3.0, as far as the published instance ORTEC01 uses it: a Dutch hospital
 * ward of 16 nurses (Burke et al. 2008, "A hybrid heuristic ordering and variable neighbourhood search for the nurse rostering
 * problem", doi:10.1016/j.ejor.2007.04.030).
 *
 * Everything in it is a weighted penalty, so `cost` is the published objective for every roster that gives each person at most one
 * shift a day (`hard = 0`). Shift ids are `<day>-<type>`, day 0 being the first of the period.
 *
 * @param text - The file.
 * @throws FormatError if the text is not such a file, or holds anything this reader does not understand.
 */
export function readAutoRoster(text: string): ProblemInput {
  const file = readAutoRosterFile(text);
  checkDaysApart(file);
  const lines = coverLines(file);
  const cover = coverRules(lines.map(({ weights }) => weights));
  const maximum = file.employees.size;
  return {
    format: "mekaar/1",
    name: file.id,
    planning: { zone: "UTC", start: formatDate(file.firstDay), days: file.dayCount },
    organisations: [{ id: organisationId }],
    professionals: professionalsOf(file),
    shifts: lines.map(({ day, shift, preferred, weights }): ShiftInput => {
      const tags = cover.tagsOf(weights);
      const demand = {
        id: "main",
        minimum: 0,
        target: preferred,
        maximum: Math.max(preferred, maximum),
        ...(tags.length > 0 ? { tags } : {}),
      };
      const hours = interval(file.firstDay + day, shift.startMinute, shift.endMinute);
      return { id: shiftIdOf(day, shift.id), organisationId, type: shift.id, ...hours, demands: [demand] };
    }),
    rules: [
      { id: "no-overlap", kind: "noOverlap", level: "hard" },
      { id: "one-shift-a-day", kind: "workLimit", level: "hard", measure: "shifts", over: { kind: "day" }, maximum: 1 },
      ...patternRules(file),
      ...cover.rules,
      { id: "requests", kind: "wishes", level: "soft", weight: 1 },
    ],
  };
}

/**
 * Reads a roster: a line for each employee with the id and then a shift type or `-` for every day, separated by tabs.
 *
 * @param problem - What {@link readAutoRoster} returned, or the problem parsed from it.
 * @throws FormatError if the text does not fit the problem.
 */
export function readAutoRosterRoster(problem: ProblemInput | Problem, text: string): Roster {
  return readTabRoster(problem, text);
}

/**
 * Writes a roster in the form that {@link readAutoRosterRoster} reads.
 *
 * @throws FormatError if the roster does not fit the problem or gives someone two shifts on one day.
 */
export function writeAutoRosterRoster(problem: ProblemInput | Problem, roster: Roster): string {
  return writeTabRoster(problem, roster);
}

/** The published problem knows no overlap between days; where there is one, the rule against overlap would forbid too much. */
function checkDaysApart({ shifts }: AutoRosterFile): void {
  const earliest = Math.min(...[...shifts.values()].map((shift) => shift.startMinute));
  const late = [...shifts.values()].find((shift) => shift.endMinute > earliest + minutesPerDay);
  if (late !== undefined) throw new FormatError(`Shift ${quote(late.id)} overlaps with a shift of the day after, which is not understood.`);
}

/** The need for every shift type on every day; where the file says nothing, nobody is asked for and nobody is too many. */
function coverLines({ firstDay, dayCount, shifts, cover, coverWeights }: AutoRosterFile) {
  return Array.from({ length: dayCount }, (_, day) => day).flatMap((day) =>
    [...shifts.values()].map((shift) => {
      const preferred = cover.get(weekdayOf(firstDay + day))?.get(shift.id);
      const weights = preferred === undefined ? { under: 0, over: 0 } : coverWeights;
      return { day, shift, preferred: preferred ?? 0, weights };
    }),
  );
}

function professionalsOf({ firstDay, employees, requests }: AutoRosterFile): ProfessionalInput[] {
  const wishes = wishesByPerson(requests, firstDay);
  return [...employees.values()].map(({ id, name, contractId }) => ({
    id,
    name,
    tags: [contractTag(contractId)],
    engagements: [{ id: "main", organisationId, form: "employee" }],
    ...wishesOf(wishes, id),
  }));
}

/** One rule for each bound on patterns, shared by the contracts that have it. */
function patternRules({ contracts, employees }: AutoRosterFile): RuleInput[] {
  const used = new Set([...employees.values()].map(({ contractId }) => contractId));
  const entries = [...contracts]
    .filter(([id]) => used.has(id))
    .flatMap(([id, matches]) =>
      matches.flatMap(({ patterns, region, limits }) =>
        limits.map((limit) => ({ tag: contractTag(id), parameters: { patterns, ...region, ...limit } })),
      ),
    );
  return shareParameters(entries, used.size).map(({ parameters, people, suffix }): RuleInput => {
    return { id: `pattern${suffix}`, kind: "dayPatterns", level: "soft", ...parameters, ...people };
  });
}

function contractTag(contractId: string): string {
  return `contract:${contractId}`;
}
