import { type Candidates, ineligible } from "../roster/candidates";
import type { Instance } from "../instance/instance";
import type { Random } from "./random";

/** Above this many (person, slot) pairs people are drawn by trial instead of from lists. */
const defaultListLimit = 20_000_000;
/** Trials before giving up. */
const trials = 24;

/** Who may take a slot: lists where they fit in memory, random trial otherwise. */
export class SlotPeople {
  readonly #candidates: Candidates;
  readonly #personCount: number;
  readonly #offsets: Int32Array | undefined;
  readonly #items: Int32Array | undefined;

  constructor(instance: Instance, candidates: Candidates, listLimit = defaultListLimit) {
    this.#candidates = candidates;
    this.#personCount = instance.personCount;
    if (instance.personCount * instance.slotCount > 40 * listLimit) return;
    const offsets = new Int32Array(instance.slotCount + 1);
    for (let person = 0; person < instance.personCount; person++) for (const slot of candidates.row(person).slots) offsets[slot + 1]!++;
    for (let slot = 0; slot < instance.slotCount; slot++) offsets[slot + 1]! += offsets[slot]!;
    if (offsets[instance.slotCount]! > listLimit) return;
    const next = offsets.slice();
    const items = new Int32Array(offsets[instance.slotCount]!);
    for (let person = 0; person < instance.personCount; person++) {
      for (const slot of candidates.row(person).slots) items[next[slot]!++] = person;
    }
    this.#offsets = offsets;
    this.#items = items;
  }

  /** A random person who may take the slot, -1 when none was found. */
  draw(slot: number, random: Random): number {
    if (this.#offsets !== undefined && this.#items !== undefined) {
      const from = this.#offsets[slot]!;
      const size = this.#offsets[slot + 1]! - from;
      return size === 0 ? -1 : this.#items[from + random.below(size)]!;
    }
    for (let trial = 0; trial < trials; trial++) {
      const person = random.below(this.#personCount);
      if (this.#candidates.price(person, slot) !== ineligible) return person;
    }
    return -1;
  }
}
