import type { LineProgram } from "../../line/lineProgram";
import { replaceDays, withoutDays } from "../../line/replaceDays";
import type { Move } from "./move";

/** Settings of {@link lineReoptimise}. */
export interface ReoptimiseSettings {
  /** Days of the window: shortest and longest. */
  readonly leastDays: number;
  readonly mostDays: number;
  /** Points per guide minute of a hard rule. */
  readonly hardWeight: number;
  /** Labels kept per day by the line program. */
  readonly beam: number;
  /** Most candidates looked at per day, cheapest first. */
  readonly candidateLimit: number;
  /** In every second proposal prices are off by up to this share, 0..1: without it a line that is best as things stand is never left. */
  readonly noise: number;
}

/** A few hundred to a few thousand windows a second. */
export const defaultReoptimise: ReoptimiseSettings = {
  leastDays: 7,
  mostDays: 28,
  hardWeight: 1000,
  beam: 24,
  candidateLimit: 10,
  noise: 0.4,
};

/** Gives one person the best line on some weeks that the line program finds, against what everybody else leaves open. */
export function lineReoptimise(program: LineProgram, settings: ReoptimiseSettings = defaultReoptimise): Move {
  const { leastDays, mostDays, hardWeight, beam, candidateLimit, noise } = settings;
  const { personCount, dayCount } = program.instance;
  return {
    name: "lineReoptimise",
    propose(roster, random) {
      const person = random.below(personCount);
      const days = Math.min(dayCount, leastDays + random.below(mostDays - leastDays + 1));
      const fromDay = random.below(dayCount - days + 1);
      const toDay = fromDay + days;
      if (!withoutDays(roster, person, fromDay, toDay)) return false;
      const base = person * roster.stride;
      const line = roster.lines.subarray(base, base + roster.lengths[person]!);
      const seed = random.next();
      const share = (seed & 1) === 0 ? 0 : noise;
      const extra = (slot: number): number => roster.coverGain(slot, hardWeight) * (1 + share * noiseOf(seed, slot));
      const result = program.solve({ person, extra, hardWeight, line, fromDay, toDay, beam, candidateLimit });
      roster.rollback();
      roster.begin();
      return replaceDays(roster, person, fromDay, toDay, result.line);
    },
  };
}

/** A number in [-1, 1) that looks random, always the same for the same seed and slot (Murmur3 finaliser). */
function noiseOf(seed: number, slot: number): number {
  let hash = seed ^ Math.imul(slot + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) / 0x80000000;
}
