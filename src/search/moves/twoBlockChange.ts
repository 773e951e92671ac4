import { drawSlots } from "./drawSlots";
import { hasStuck, type Move } from "./move";
import { type BlockRange, blockReach, copyElements, drawTwoBlocks, locateBlocks, type TwoBlocks } from "./twoBlocks";

/** Moves one person's work in time: one of two blocks of days is cleared and the other one is given new work. Keeps hours about level. */
export function twoBlockChange(personCount: number, dayCount: number): Move {
  const blocks: TwoBlocks = { firstDay: 0, firstDays: 0, secondDay: 0, secondDays: 0 };
  const range: BlockRange = { from: 0, firstTo: 0, secondFrom: 0, to: 0 };
  let insert = new Int32Array(64);
  return {
    name: "twoBlockChange",
    propose(roster, random) {
      if (!drawTwoBlocks(random, dayCount, blockReach, blocks)) return false;
      const person = random.below(personCount);
      locateBlocks(roster, person, blocks, range);
      const clearsFirst = random.below(2) === 0;
      const isIdle = clearsFirst ? range.firstTo === range.from : range.to === range.secondFrom;
      if (isIdle || hasStuck(roster, person, range.from, range.firstTo) || hasStuck(roster, person, range.secondFrom, range.to))
        return false;
      if (insert.length < roster.stride) insert = new Int32Array(roster.stride);
      const keptAt = clearsFirst ? 0 : drawSlots(roster, random, person, blocks.firstDay, blocks.firstDays, insert, 0);
      let count = copyElements(roster, person, range.firstTo, range.secondFrom, insert, keptAt);
      if (clearsFirst) count = drawSlots(roster, random, person, blocks.secondDay, blocks.secondDays, insert, count);
      return roster.replace(person, range.from, range.to, insert, count, true, range.firstTo, range.secondFrom, keptAt);
    },
  };
}
