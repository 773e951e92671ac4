import type { RestAlternative, RestBlock, WeeklyRestRule } from "../problem/rules/weeklyRest";
import { shortage, sumOf } from "./bounds";
import { dutiesOf, type Duty } from "./duties";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";

/**
 * In every window that starts with a duty there is enough uninterrupted rest by one of the alternatives (ATW 5:5: 36 h in 7 x 24 h, or
 * 72 h in 14 x 24 h in parts of at least 32 h). The amount of a duty is the smallest shortage over the alternatives.
 */
export function weeklyRest(rule: WeeklyRestRule, line: Line, facts: Facts): Match[] {
  const duties = dutiesOf(rule, line, facts.problem.planning);
  return duties.flatMap((duty, position): Match[] => {
    const attempts = rule.alternatives.map((alternative) => {
      const to = duty.start + alternative.windowMinutes;
      const bound = askedBy(alternative);
      const measured = restThatCounts(alternative, restsIn(duties.slice(position), to));
      return { amount: shortage(measured, bound), measured, bound, from: duty.start, to };
    });
    const nearest = attempts.reduce((best, attempt) => (attempt.amount < best.amount ? attempt : best));
    if (nearest.amount === 0) return [];
    const unitsInWindow = line.units.filter((unit) => nearest.from <= unit.start && unit.start < nearest.to);
    return [{ ...nearest, unit: "minutes", shiftIds: shiftIdsOf(unitsInWindow) }];
  });
}

/** The rests after each of these duties, as far as they lie before `windowEnd`. After the last duty there is only rest. */
function restsIn(duties: readonly Duty[], windowEnd: number): number[] {
  return duties.map((duty, position) => {
    const nextStart = duties[position + 1]?.start ?? Infinity;
    return Math.max(0, Math.min(nextStart, windowEnd) - duty.end);
  });
}

function askedBy({ restMinutes, blocks }: RestAlternative): number {
  return blocks === undefined ? (restMinutes ?? 0) : sumOf(blocks.map((block) => block.minutes * block.count));
}

/** The longest rest, the sum of those that are long enough, or the largest total length of pieces that find a place in them. */
function restThatCounts({ minimumPartMinutes, blocks }: RestAlternative, rests: readonly number[]): number {
  if (blocks !== undefined) return mostPlaced(blocks, rests);
  return minimumPartMinutes === undefined ? Math.max(...rests) : sumOf(rests.filter((rest) => rest >= minimumPartMinutes));
}

/** The largest total length of pieces in the rests, over all ways to place them. */
function mostPlaced(blocks: readonly RestBlock[], rests: readonly number[]): number {
  // How many pieces of each length the rests so far can hold: every possible combination, each once.
  let placed: (readonly number[])[] = [blocks.map(() => 0)];
  for (const rest of rests) {
    const combinations = placed.flatMap((counts) => waysToFill(blocks, counts, rest));
    placed = [...new Map(combinations.map((counts) => [counts.join(" "), counts])).values()];
  }
  return Math.max(...placed.map((counts) => sumOf(counts.map((count, index) => count * (blocks[index]?.minutes ?? 0)))));
}

/** What `counts` can become when a rest takes any number of pieces, of each length in turn, that it has room for. */
function waysToFill([block, ...others]: readonly RestBlock[], [count = 0, ...rest]: readonly number[], room: number): number[][] {
  if (block === undefined) return [[]];
  const most = Math.min(block.count - count, Math.floor(room / block.minutes));
  return Array.from({ length: most + 1 }, (_, taken) => taken).flatMap((taken) =>
    waysToFill(others, rest, room - taken * block.minutes).map((counts) => [count + taken, ...counts]),
  );
}
