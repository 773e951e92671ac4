import { lineIndexOfDay } from "../../roster/lineIndexOfDay";
import type { WorkingRoster } from "../../roster/workingRoster";
import type { Random } from "../random";
import { drawBlockDays } from "./move";

/** Longest of the two blocks, in days. */
const mostDays = 5;

/** Two stretches of days that do not touch, the first one earlier. */
export interface TwoBlocks {
  firstDay: number;
  firstDays: number;
  secondDay: number;
  secondDays: number;
}

/** Draws two blocks at most `reach` days apart; false when the horizon is too short for this draw. */
export function drawTwoBlocks(random: Random, dayCount: number, reach: number, blocks: TwoBlocks): boolean {
  blocks.firstDays = drawBlockDays(random, mostDays, dayCount);
  blocks.secondDays = drawBlockDays(random, mostDays, dayCount);
  blocks.firstDay = random.below(dayCount - blocks.firstDays + 1);
  blocks.secondDay = blocks.firstDay + blocks.firstDays + random.below(reach);
  return blocks.secondDay + blocks.secondDays <= dayCount;
}

/** Longest room between two blocks, in days. */
export const blockReach = 21;

/** Where the blocks begin and end in a person's line. */
export interface BlockRange {
  from: number;
  firstTo: number;
  secondFrom: number;
  to: number;
}

/** Finds the elements of a line that fall in the blocks. */
export function locateBlocks(roster: WorkingRoster, person: number, blocks: TwoBlocks, range: BlockRange): void {
  range.from = lineIndexOfDay(roster, person, blocks.firstDay);
  range.firstTo = lineIndexOfDay(roster, person, blocks.firstDay + blocks.firstDays);
  range.secondFrom = lineIndexOfDay(roster, person, blocks.secondDay);
  range.to = lineIndexOfDay(roster, person, blocks.secondDay + blocks.secondDays);
}

/** Copies the elements [from, to) of a person's line to `target` at `at`; returns the position after them. */
export function copyElements(roster: WorkingRoster, person: number, from: number, to: number, target: Int32Array, at: number): number {
  const base = person * roster.stride;
  let position = at;
  for (let index = from; index < to; index++) target[position++] = roster.lines[base + index]!;
  return position;
}
