import type { Assignment, Roster } from "../problem/assignment";
import type { ProfessionalInput, VolunteerInput } from "../problem/person";
import type { PlanningInput } from "../problem/planning";
import type { ProblemInput } from "../problem/problem";
import type { AnyRuleInput } from "../problem/rules/rule";
import type { ShiftInput } from "../problem/shift";
import { formatDate, parseDate } from "../time/civil";

/** First local day of every tiny problem: a Monday, three weeks before the clock is set back (2026-10-25). */
export const firstDate = "2026-10-05";

/** The local date of a day of the horizon, 0 = Monday 2026-10-05; negative = history. */
export function dateOf(day: number): string {
  const first = parseDate(firstDate);
  if (first === undefined) throw new Error(`No such date: ${firstDate}`);
  return formatDate(first + day);
}

/** A local time on a day of the horizon: `at(1, "07:00")` is `2026-10-06T07:00`. */
export function at(day: number, clock: string): string {
  return `${dateOf(day)}T${clock}`;
}

/** An employee of organisation `org` without limits. */
export function professional(id: string, overrides: Partial<ProfessionalInput> = {}): ProfessionalInput {
  return { id, engagements: [{ id: "main", organisationId: "org", form: "employee" }], ...overrides };
}

/** A volunteer who offers every shift to every organisation; demand lines must admit `kind:volunteer`. */
export function volunteer(id: string, overrides: Partial<VolunteerInput> = {}): VolunteerInput {
  return { id, offers: [{}], ...overrides };
}

/**
 * A shift of organisation `org` on a day of the horizon (0 = Monday), with the default demand line `main` for one professional.
 * An end that is not after the start lies on the next day.
 */
export function shift(id: string, day: number, start: string, end: string, overrides: Partial<ShiftInput> = {}): ShiftInput {
  return { id, organisationId: "org", start: at(day, start), end: at(end > start ? day : day + 1, end), ...overrides };
}

/** One person on one demand line of one shift. */
export function assign(personId: string, shiftId: string, demandId = "main"): Assignment {
  return { personId, shiftId, demandId };
}

/** A roster of these assignments. */
export function rosterOf(...assignments: readonly Assignment[]): Roster {
  return { format: "mekaar/1", assignments };
}

/** What {@link tinyProblem} takes: any part of a problem, and short names for the parts that tests vary most. */
export interface TinyProblemOverrides extends Partial<Omit<ProblemInput, "planning" | "rules">> {
  /** Days in the horizon; default 7. */
  readonly days?: number;
  /** Professionals, by their own words or by id alone; default one, `anna`. */
  readonly people?: readonly (string | ProfessionalInput)[];
  /** Rules; default none, so that a test sees only what it asks for. Give `undefined` for the default rules of the product. */
  readonly rules?: readonly AnyRuleInput[] | undefined;
  /** Merged over the default planning. */
  readonly planning?: Partial<PlanningInput>;
}

/**
 * A small valid problem in zone Europe/Amsterdam that starts on Monday 2026-10-05, with one organisation `org`, no shifts and no rules
 * unless given.
 *
 * @example
 * tinyProblem({ days: 2, people: ["anna", "bob"], shifts: [shift("early", 0, "07:00", "15:00")], rules: [...] })
 */
export function tinyProblem(overrides: TinyProblemOverrides = {}): ProblemInput {
  const { days = 7, people = ["anna"], planning, rules, ...parts } = overrides;
  const usesDefaultRules = "rules" in overrides && rules === undefined;
  return {
    format: "mekaar/1",
    organisations: [{ id: "org" }],
    professionals: people.map((person) => (typeof person === "string" ? professional(person) : person)),
    shifts: [],
    ...(!usesDefaultRules && { rules: rules ?? [] }),
    ...parts,
    planning: { zone: "Europe/Amsterdam", start: firstDate, days, ...planning },
  };
}
