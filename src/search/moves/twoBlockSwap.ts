import { ineligible } from "../../roster/candidates";
import type { WorkingRoster } from "../../roster/workingRoster";
import { hasStuck, type Move } from "./move";
import { type BlockRange, blockReach, copyElements, drawTwoBlocks, locateBlocks, type TwoBlocks } from "./twoBlocks";

/** Lets two people exchange their work in two blocks of days at once: cover stays, and both may keep their hours. */
export function twoBlockSwap(personCount: number, dayCount: number): Move {
  const blocks: TwoBlocks = { firstDay: 0, firstDays: 0, secondDay: 0, secondDays: 0 };
  const one: BlockRange = { from: 0, firstTo: 0, secondFrom: 0, to: 0 };
  const other: BlockRange = { from: 0, firstTo: 0, secondFrom: 0, to: 0 };
  let oneInsert = new Int32Array(64);
  let otherInsert = new Int32Array(64);
  return {
    name: "twoBlockSwap",
    propose(roster, random) {
      if (personCount < 2 || !drawTwoBlocks(random, dayCount, blockReach, blocks)) return false;
      const onePerson = random.below(personCount);
      let otherPerson = random.below(personCount - 1);
      if (otherPerson >= onePerson) otherPerson++;
      locateBlocks(roster, onePerson, blocks, one);
      locateBlocks(roster, otherPerson, blocks, other);
      if (!isExchangeable(roster, onePerson, one, otherPerson) || !isExchangeable(roster, otherPerson, other, onePerson)) return false;
      if (oneInsert.length < 2 * roster.stride) {
        oneInsert = new Int32Array(2 * roster.stride);
        otherInsert = new Int32Array(2 * roster.stride);
      }
      const oneCount = mixed(roster, onePerson, one, otherPerson, other, oneInsert);
      const otherCount = mixed(roster, otherPerson, other, onePerson, one, otherInsert);
      return (
        roster.replace(onePerson, one.from, one.to, oneInsert, oneCount, false, one.firstTo, one.secondFrom, other.firstTo - other.from) &&
        roster.replace(
          otherPerson,
          other.from,
          other.to,
          otherInsert,
          otherCount,
          true,
          other.firstTo,
          other.secondFrom,
          one.firstTo - one.from,
        )
      );
    },
  };
}

/** Whether the owner may give all of both blocks and the taker may have it. */
function isExchangeable(roster: WorkingRoster, owner: number, range: BlockRange, taker: number): boolean {
  const base = owner * roster.stride;
  for (let index = range.from; index < range.to; index++) {
    if (index === range.firstTo) index = range.secondFrom;
    if (index >= range.to) break;
    if (roster.candidates.price(taker, roster.lines[base + index]!) === ineligible) return false;
  }
  return !hasStuck(roster, owner, range.from, range.firstTo) && !hasStuck(roster, owner, range.secondFrom, range.to);
}

/** A person's own middle between the blocks of someone else. */
function mixed(roster: WorkingRoster, person: number, own: BlockRange, giver: number, given: BlockRange, insert: Int32Array): number {
  let count = copyElements(roster, giver, given.from, given.firstTo, insert, 0);
  count = copyElements(roster, person, own.firstTo, own.secondFrom, insert, count);
  return copyElements(roster, giver, given.secondFrom, given.to, insert, count);
}
