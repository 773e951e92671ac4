import type { LineProgram } from "../line/lineProgram";
import type { WorkingRoster } from "../roster/workingRoster";
import { blockChange } from "./moves/blockChange";
import { blockSwap } from "./moves/blockSwap";
import { fillOpen } from "./moves/fillOpen";
import { lineReoptimise } from "./moves/lineReoptimise";
import type { WeightedMove } from "./moves/move";
import { twoBlockChange } from "./moves/twoBlockChange";
import { twoBlockSwap } from "./moves/twoBlockSwap";
import { transfer } from "./moves/transfer";
import { SlotPeople } from "./slotPeople";

/**
 * The moves for a roster with their weights; none when there is nobody. Blocks carry rosters in which many people share few kinds of shifts;
 * single shifts that go from hand to hand carry those in which every shift is a place of its own; the line program puts whole weeks right, but
 * one call of it takes as long as a thousand of the others.
 */
export function standardMoves(roster: WorkingRoster, program: LineProgram): readonly WeightedMove[] {
  const { personCount, dayCount } = roster.instance;
  if (personCount === 0) return [];
  const people = new SlotPeople(roster.instance, roster.candidates);
  return [
    { move: blockChange(personCount, dayCount), weight: 2000 },
    { move: blockSwap(personCount, dayCount), weight: 2000 },
    { move: twoBlockChange(personCount, dayCount), weight: 1000 },
    { move: twoBlockSwap(personCount, dayCount), weight: 1000 },
    { move: fillOpen(openSlots(roster), people), weight: 1000 },
    { move: transfer(personCount, people), weight: 1000 },
    { move: lineReoptimise(program), weight: 1 },
  ];
}

/** Slots that want anybody. */
function openSlots(roster: WorkingRoster): Int32Array {
  const slots: number[] = [];
  roster.instance.slotTarget.forEach((target, slot) => {
    if (target > 0) slots.push(slot);
  });
  return Int32Array.from(slots);
}
