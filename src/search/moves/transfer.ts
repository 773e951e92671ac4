import type { SlotPeople } from "../slotPeople";
import { insertWithEviction } from "./insertion";
import type { Move } from "./move";

const nothing = new Int32Array(0);

/** Passes one shift on to someone else who may take it; what overlaps there makes way. */
export function transfer(personCount: number, people: SlotPeople): Move {
  return {
    name: "transfer",
    propose(roster, random) {
      const owner = random.below(personCount);
      const length = roster.lengths[owner]!;
      if (length === 0) return false;
      const index = random.below(length);
      const slot = roster.lines[owner * roster.stride + index]!;
      if (roster.isStuck(owner, slot)) return false;
      const taker = people.draw(slot, random);
      if (taker < 0 || taker === owner) return false;
      return roster.replace(owner, index, index + 1, nothing, 0, false) && insertWithEviction(roster, taker, slot);
    },
  };
}
