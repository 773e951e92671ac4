import { lineIndexOfDay } from "../../roster/lineIndexOfDay";
import { ineligible } from "../../roster/candidates";
import type { WorkingRoster } from "../../roster/workingRoster";
import { drawBlockDays, hasStuck, type Move } from "./move";

/** Longest block, in days. */
const mostDays = 7;

/** Lets two people exchange their work on a few consecutive days; cover stays as it is. */
export function blockSwap(personCount: number, dayCount: number): Move {
  let oneSlots = new Int32Array(64);
  let otherSlots = new Int32Array(64);
  return {
    name: "blockSwap",
    propose(roster, random) {
      if (personCount < 2) return false;
      const one = random.below(personCount);
      let other = random.below(personCount - 1);
      if (other >= one) other++;
      const days = drawBlockDays(random, mostDays, dayCount);
      const firstDay = random.below(dayCount - days + 1);
      const oneFrom = lineIndexOfDay(roster, one, firstDay);
      const oneTo = lineIndexOfDay(roster, one, firstDay + days);
      const otherFrom = lineIndexOfDay(roster, other, firstDay);
      const otherTo = lineIndexOfDay(roster, other, firstDay + days);
      if (oneFrom === oneTo && otherFrom === otherTo) return false;
      if (oneSlots.length < roster.stride) {
        oneSlots = new Int32Array(roster.stride);
        otherSlots = new Int32Array(roster.stride);
      }
      if (isSame(roster, one, oneFrom, oneTo, other, otherFrom, otherTo)) return false;
      if (!copyEligible(roster, one, oneFrom, oneTo, other, oneSlots)) return false;
      if (!copyEligible(roster, other, otherFrom, otherTo, one, otherSlots)) return false;
      if (hasStuck(roster, one, oneFrom, oneTo) || hasStuck(roster, other, otherFrom, otherTo)) return false;
      return (
        roster.replace(one, oneFrom, oneTo, otherSlots, otherTo - otherFrom, false) &&
        roster.replace(other, otherFrom, otherTo, oneSlots, oneTo - oneFrom, true)
      );
    },
  };
}

function isSame(
  roster: WorkingRoster,
  one: number,
  oneFrom: number,
  oneTo: number,
  other: number,
  otherFrom: number,
  otherTo: number,
): boolean {
  const count = oneTo - oneFrom;
  if (count !== otherTo - otherFrom) return false;
  const oneBase = one * roster.stride + oneFrom;
  const otherBase = other * roster.stride + otherFrom;
  for (let index = 0; index < count; index++) if (roster.lines[oneBase + index] !== roster.lines[otherBase + index]) return false;
  return true;
}

/** Copies the segment of `owner` into `slots` if `taker` may have all of it. */
function copyEligible(roster: WorkingRoster, owner: number, from: number, to: number, taker: number, slots: Int32Array): boolean {
  const base = owner * roster.stride;
  for (let index = from; index < to; index++) {
    const slot = roster.lines[base + index]!;
    if (roster.candidates.price(taker, slot) === ineligible) return false;
    slots[index - from] = slot;
  }
  return true;
}
