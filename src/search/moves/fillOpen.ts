import type { SlotPeople } from "../slotPeople";
import { insertWithEviction } from "./insertion";
import type { Move } from "./move";

/** How many slots are looked at before giving up. */
const lookAhead = 64;

/** Gives a place that still misses someone to a random person who may take it; what overlaps there makes way. */
export function fillOpen(openSlots: Int32Array, people: SlotPeople): Move {
  return {
    name: "fillOpen",
    propose(roster, random) {
      if (openSlots.length === 0) return false;
      const { slotTarget } = roster.instance;
      let index = random.below(openSlots.length);
      for (let step = 0; step < lookAhead; step++) {
        const slot = openSlots[index]!;
        if (roster.counts[slot]! < slotTarget[slot]!) {
          const person = people.draw(slot, random);
          return person >= 0 && insertWithEviction(roster, person, slot);
        }
        index = index + 1 === openSlots.length ? 0 : index + 1;
      }
      return false;
    },
  };
}
