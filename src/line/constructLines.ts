import type { WorkingRoster } from "../roster/workingRoster";
import { LineProgram } from "./lineProgram";
import { replaceDays, withoutDays } from "./replaceDays";

/** Settings of {@link constructLines}. */
export interface ConstructSettings {
  /** Points per guide minute of a hard rule, >= 0: high enough that nothing gained is worth breaking one. */
  readonly hardWeight: number;
  /** Labels kept per day by the line program. */
  readonly beam: number;
  /** Most candidates looked at per day and person, cheapest first. */
  readonly candidateLimit: number;
  /** Rounds over all people; from the second on lines are improved in turn. */
  readonly rounds: number;
}

/** How much wider the beam may get for a line that breaks hard rules. */
const mostWidening = 64;

/** Good starts in a second or two for a hundred people and a thousand shifts. */
export const defaultConstruct: ConstructSettings = { hardWeight: 1000, beam: 32, candidateLimit: 12, rounds: 1 };

/** Runs {@link constructSteps} to its end. Returns the labels made, the unit of work. */
export function constructLines(
  roster: WorkingRoster,
  program: LineProgram = new LineProgram(roster.instance, roster.candidates),
  settings: ConstructSettings = defaultConstruct,
): number {
  let work = 0;
  for (const labels of constructSteps(roster, program, settings)) work += labels;
  return work;
}

/**
 * Builds a start roster: one line after the other, people with the fewest candidate slots first (ties: lower index), each by the line program
 * against what the lines so far leave open. Lines the roster already has are improved, never made worse. Pauses after every line and yields
 * the labels it took, the unit of work.
 */
export function* constructSteps(
  roster: WorkingRoster,
  program: LineProgram,
  settings: ConstructSettings = defaultConstruct,
): Generator<number, void> {
  const { instance, candidates } = roster;
  const { hardWeight, beam, candidateLimit } = settings;
  const sizes = Int32Array.from({ length: instance.personCount }, (_, person) => candidates.row(person).slots.length);
  const order = Array.from(sizes.keys()).sort((a, b) => sizes[a]! - sizes[b]! || a - b);
  const extra = (slot: number): number => roster.coverGain(slot, hardWeight);
  for (let round = 0; round < settings.rounds; round++) {
    for (const person of order) {
      roster.begin();
      if (!withoutDays(roster, person, 0, instance.dayCount)) continue;
      const base = person * roster.stride;
      const line = roster.lines.subarray(base, base + roster.lengths[person]!);
      const request = { person, extra, hardWeight, line, candidateLimit };
      let result = program.solve({ ...request, beam });
      let work = result.work;
      // A narrow beam may run into a hard rule that a wider one avoids.
      for (let wider = 4 * beam; wider <= mostWidening * beam && result.hard > 0 && result.mode === "heuristic"; wider *= 4) {
        result = program.solve({ ...request, beam: wider });
        work += result.work;
      }
      roster.rollback();
      roster.begin();
      if (replaceDays(roster, person, 0, instance.dayCount, result.line)) roster.commit();
      else roster.rollback();
      yield work;
    }
  }
}
