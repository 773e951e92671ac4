import { compileProblem } from "../compile/compile";
import { explainContext } from "../explain/explainContext";
import { lineUnits } from "../explain/lineUnits";
import { rosterLines } from "../explain/rosterLines";
import { windowCounts } from "../explain/windowCounts";
import type { Roster } from "../problem/assignment";
import { historyReach } from "../problem/historyReach";
import type { HistoryInput } from "../problem/person";
import type { Pin } from "../problem/pin";
import type { Problem } from "../problem/problem";
import { formatDate } from "../time/civil";
import { carriedCounters } from "./carriedCounters";
import { pastShifts } from "./pastShifts";

/** Options of {@link rollForward}. */
export interface RollForwardOptions {
  /**
   * Local days before the end of the horizon whose shifts are kept; integer >= 7. Default: 28, or as far as a rule of the problem looks back
   * if that is more.
   */
  readonly days?: number;
  /**
   * Whether rules over `horizon` (`workLimit`, `contractHours`, `homeShare`, `fairShare`, `wishFairness`) go on counting in the next horizon as if both were one. Give
   * `false` when every horizon stands alone. Default true.
   */
  readonly continueHorizon?: boolean;
}

/** The history of one person for the next problem. */
export interface RolledHistory {
  readonly personId: string;
  readonly history: HistoryInput;
  /**
   * Pins of this person whose override ends with this horizon: what it allowed is history now, and breaking a rule again takes a new record.
   * Absent = none.
   */
  readonly endedOverrides?: readonly Pin[];
}

/** Least history kept by default, in days. */
const defaultDays = 28;
/** Counters of days and weekends are exact when at least the current week is kept. */
const leastDays = 7;

/**
 * Makes the history for the problem that starts the day after this horizon ends, for everybody in the order of `problem.people`: past shifts
 * from the roster and from the history before it, as far back as `days`, and counters of rules whose window goes on (see
 * `carriedCounters`). Overrides are not carried along; `endedOverrides` lists those that end. Outside work is not part of it: it stays in the person's own `external`, which the next problem takes over unchanged.
 *
 * @throws InvalidRosterError with every error of the roster at once; RangeError if `days` is not an integer of at least 7.
 * @example
 * const histories = new Map(rollForward(problem, roster).map(({ personId, history }) => [personId, history]));
 * const professionals = next.professionals.map((person) => ({ ...person, history: histories.get(person.id) ?? {} }));
 */
export function rollForward(problem: Problem, roster: Roster, options: RollForwardOptions = {}): RolledHistory[] {
  const { days = keptDays(problem), continueHorizon = true } = options;
  if (!Number.isInteger(days) || days < leastDays) throw new RangeError(`days is ${days}; expected an integer of at least ${leastDays}.`);
  const { planning, people } = problem;
  const instance = compileProblem(problem);
  const context = explainContext(problem, instance, "en");
  const lines = rosterLines(problem, instance, roster);
  const endedOverrides = overridesByPerson(problem.pins);
  const firstKept = planning.dayCount - days;
  return people.map(({ id, knownFromDay }, person) => {
    const line = lineUnits(context, lines, person);
    const recent = line.filter(({ unit, origin }) => origin !== "external" && unit.day >= firstKept);
    const seenAgain = line.filter(({ unit, origin }) => origin === "external" || unit.day >= firstKept);
    const shifts = pastShifts(
      recent.map(({ unit }) => unit),
      planning,
    );
    const carried = carriedCounters(windowCounts(context, person, line, seenAgain), planning, continueHorizon);
    const ended = endedOverrides.get(id);
    const knownFrom = formatDate(Math.max(knownFromDay, planning.firstDay + firstKept));
    return { personId: id, history: { shifts, carried, knownFrom }, ...(ended === undefined ? {} : { endedOverrides: ended }) };
  });
}

function overridesByPerson(pins: readonly Pin[]): ReadonlyMap<string, readonly Pin[]> {
  const byPerson = new Map<string, Pin[]>();
  for (const pin of pins) {
    if (pin.override !== undefined) byPerson.set(pin.personId, [...(byPerson.get(pin.personId) ?? []), pin]);
  }
  return byPerson;
}

/** Days kept when the caller does not say. */
function keptDays({ rules }: Problem): number {
  return Math.max(defaultDays, ...rules.map(historyReach));
}
