import { lineIndexOfDay } from "../../roster/lineIndexOfDay";
import type { WorkingRoster } from "../../roster/workingRoster";
import { drawSlots } from "./drawSlots";
import { drawBlockDays, hasStuck, type Move } from "./move";

/** Longest block, in days. */
const mostDays = 7;

/**
 * Gives one person other work on a few consecutive days: nothing, the same type of shift, or a mixture. Blocks of several days are what makes
 * annealing work on rosters with runs (Ceschia, Di Gaspero, Schaerf 2020; Knust, Xie 2019).
 */
export function blockChange(personCount: number, dayCount: number): Move {
  const insert = new Int32Array(mostDays);
  return {
    name: "blockChange",
    propose(roster, random) {
      const person = random.below(personCount);
      const days = drawBlockDays(random, mostDays, dayCount);
      const firstDay = random.below(dayCount - days + 1);
      const from = lineIndexOfDay(roster, person, firstDay);
      const to = lineIndexOfDay(roster, person, firstDay + days);
      if (hasStuck(roster, person, from, to)) return false;
      const count = random.below(4) === 0 ? 0 : drawSlots(roster, random, person, firstDay, days, insert, 0);
      return isChange(roster, person, from, to, insert, count) && roster.replace(person, from, to, insert, count, true);
    },
  };
}

function isChange(roster: WorkingRoster, person: number, from: number, to: number, insert: Int32Array, count: number): boolean {
  if (to - from !== count) return true;
  const base = person * roster.stride + from;
  for (let index = 0; index < count; index++) if (roster.lines[base + index] !== insert[index]) return true;
  return false;
}
