import type { DutyRestRule, RestRequirement } from "../problem/rules/dutyRest";
import { shortage, sumOf } from "./bounds";
import { dutiesOf, type Duty, satisfies } from "./duties";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";
import { seriesOf } from "./series";

/** A duty with the duty after it on the line. */
interface Turn {
  readonly duty: Duty;
  readonly next: Duty | undefined;
}

/** A duty that has less rest after it than is asked. */
interface Event {
  readonly turn: Turn;
  /** The smallest rest among the requirements that it is short for. */
  readonly restMinutes: number;
}

/**
 * Every duty that the rule is about is followed by enough rest (ATW 5:3(2), 5:8(4) and (5)), but for the shorter rests that the
 * reductions leave room for.
 */
export function dutyRest(rule: DutyRestRule, line: Line, facts: Facts): Match[] {
  const duties = dutiesOf(rule, line, facts.problem.planning);
  const turns = duties.map((duty, position): Turn => ({ duty, next: duties[position + 1] }));
  const own = turns.filter(({ duty }) => isAskedOf(rule, duty, duties));
  const events = turns.flatMap((turn): Event[] => {
    const rests = [
      ...(own.includes(turn) ? shortRests(rule, turn) : []),
      ...rule.sharesReductionsWith.flatMap((requirement) => shortRests(requirement, turn)),
    ];
    return rests.length === 0 ? [] : [{ turn, restMinutes: Math.min(...rests) }];
  });

  return own.flatMap((turn): Match[] => {
    const [measured] = shortRests(rule, turn);
    const event = events.find((candidate) => candidate.turn === turn);
    if (measured === undefined || event === undefined || !isCharged(rule, event, events)) return [];
    const { duty, next } = turn;
    const amount = shortage(measured, rule.restMinutes);
    const shiftIds = shiftIdsOf([...duty.units, ...(next?.units ?? [])]);
    return [{ amount, unit: "minutes", shiftIds, from: duty.end, to: duty.end + measured, measured, bound: rule.restMinutes }];
  });
}

/** The requirement of the rule itself is asked of every duty or, with `series`, of the last one of a series that is long enough. */
function isAskedOf({ series, after }: DutyRestRule, duty: Duty, duties: readonly Duty[]): boolean {
  if (series === undefined) return true;
  const longEnough = seriesOf({ of: after, breakMinutes: series.breakMinutes }, duties).filter((row) => row.length >= series.minimum);
  return longEnough.some((row) => row.at(-1) === duty);
}

/** The rest after a duty if the requirement concerns the duty and the rest is too short; otherwise nothing. */
function shortRests({ after, before, restMinutes, withinMinutes }: RestRequirement, { duty, next }: Turn): number[] {
  if (!satisfies(duty, after)) return [];
  if (before !== undefined && (next === undefined || !satisfies(next, before))) return [];
  if (withinMinutes === undefined && next === undefined) return [];
  const end = Math.min(next?.start ?? Infinity, withinMinutes === undefined ? Infinity : duty.start + withinMinutes);
  const rest = Math.max(0, end - duty.end);
  return rest < restMinutes ? [rest] : [];
}

/** Whether the reductions leave no room for a short rest: it is shorter than any of them, or there are too many as short as this. */
function isCharged({ reductions, reductionWindowMinutes }: DutyRestRule, event: Event, events: readonly Event[]): boolean {
  const [shortest] = reductions;
  if (shortest === undefined || event.restMinutes < shortest.restMinutes) return true;
  const { start } = event.turn.duty;
  const inWindow = events.filter(({ turn }) => start - reductionWindowMinutes < turn.duty.start && turn.duty.start <= start);
  return reductions.some((_, position) => {
    const below = reductions[position + 1]?.restMinutes ?? Infinity;
    const allowed = sumOf(reductions.slice(0, position + 1).map((reduction) => reduction.maximum));
    return event.restMinutes < below && inWindow.filter((other) => other.restMinutes < below).length > allowed;
  });
}
