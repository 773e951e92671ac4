import type { WorkingRoster } from "../roster/workingRoster";
import { blockChange } from "./moves/blockChange";
import { blockSwap } from "./moves/blockSwap";
import { fillOpen } from "./moves/fillOpen";
import type { Move } from "./moves/move";
import { twoBlockChange } from "./moves/twoBlockChange";
import { twoBlockSwap } from "./moves/twoBlockSwap";
import { transfer } from "./moves/transfer";
import { SlotPeople } from "./slotPeople";

/**
 * The moves for a roster, each listed as often as it is to be drawn. Blocks carry rosters in which many people share few kinds of shifts;
 * single shifts that go from hand to hand carry those in which every shift is a place of its own.
 */
export function standardMoves(roster: WorkingRoster): readonly Move[] {
  const { instance, candidates } = roster;
  const open = openSlots(roster);
  const people = new SlotPeople(instance, candidates);
  const { personCount, dayCount } = instance;
  const blocks = [blockChange(personCount, dayCount), blockSwap(personCount, dayCount)];
  const twoBlocks = [twoBlockChange(personCount, dayCount), twoBlockSwap(personCount, dayCount)];
  const singles = [fillOpen(open, people), transfer(personCount, people)];
  return [...blocks, ...blocks, ...twoBlocks, ...singles];
}

/** Slots that want anybody. */
function openSlots(roster: WorkingRoster): Int32Array {
  const slots: number[] = [];
  roster.instance.slotTarget.forEach((target, slot) => {
    if (target > 0) slots.push(slot);
  });
  return Int32Array.from(slots);
}
