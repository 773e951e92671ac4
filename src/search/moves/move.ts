import type { WorkingRoster } from "../../roster/workingRoster";
import type { Random } from "../random";

/** A way to change a roster a little. */
export interface Move {
  readonly name: string;
  /** Fills the open transaction of the roster. Returns false when there is nothing to try; the caller then rolls back. */
  propose(roster: WorkingRoster, random: Random): boolean;
}

/** A move and how often it is drawn in relation to the others. */
export interface WeightedMove {
  readonly move: Move;
  /** Integer >= 1. */
  readonly weight: number;
}

/** What is drawn where there is nothing to move. */
const idle: Move = { name: "idle", propose: () => false };

/** Draws moves with probabilities in proportion to their weights; without any, one that never proposes anything. */
export function moveDrawer(moves: readonly WeightedMove[], random: Random): () => Move {
  const total = moves.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return () => idle;
  return () => {
    let ticket = random.below(total);
    for (const { move, weight } of moves) {
      if (ticket < weight) return move;
      ticket -= weight;
    }
    return idle;
  };
}

/** Whether any element [from, to) of the line must stay. */
export function hasStuck(roster: WorkingRoster, person: number, from: number, to: number): boolean {
  if (!roster.hasStuck) return false;
  const base = person * roster.stride;
  for (let index = from; index < to; index++) if (roster.isStuck(person, roster.lines[base + index]!)) return true;
  return false;
}

/** Draws the number of days of a block: 1 in a quarter of the cases, else 1 to `most`. */
export function drawBlockDays(random: Random, most: number, dayCount: number): number {
  const days = random.below(4) === 0 ? 1 : 1 + random.below(most);
  return days > dayCount ? dayCount : days;
}
