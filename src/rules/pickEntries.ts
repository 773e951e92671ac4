import type { PickKernel } from "../instance/kernelData";

/** Parts of a pick kernel that are listed by person. */
type EntryArrays = Pick<
  PickKernel,
  | "timedOffsets"
  | "timedFrom"
  | "timedTo"
  | "timedMode"
  | "timedMask"
  | "timedAmount"
  | "timedOnce"
  | "masks"
  | "exceptionOffsets"
  | "exceptionSlots"
  | "exceptionAmounts"
  | "personBase"
>;

/** Amount for slots that lie in, or start in, a stretch of time. */
export interface TimedEntry {
  /** Epoch minutes. */
  readonly from: number;
  readonly to: number;
  readonly mode: "startsIn" | "overlaps";
  /** 1 = the entry applies; `undefined` = to all slots; [slotCount]. */
  readonly mask: Uint8Array | undefined;
  readonly amount: number;
}

/** First and last minute that an entry can hold: before and after everything. */
export const earliest = -0x80000000;
export const latest = 0x7fffffff;

/** Collects the entries of a pick kernel person by person. */
export class PickEntries {
  readonly #timed = new Map<number, TimedEntry[]>();
  readonly #exceptions = new Map<number, Map<number, number>>();
  readonly #bases = new Map<number, number>();
  readonly #isOnce: boolean;

  /** With `once` all timed entries of a person that hit a slot count 1 in total. */
  constructor(options: { readonly once: boolean }) {
    this.#isOnce = options.once;
  }

  addTimed(person: number, entry: TimedEntry): void {
    const list = this.#timed.get(person);
    if (list === undefined) this.#timed.set(person, [entry]);
    else list.push(entry);
  }

  /** Adds to the amount of one slot. */
  addException(person: number, slot: number, amount: number): void {
    let list = this.#exceptions.get(person);
    if (list === undefined) this.#exceptions.set(person, (list = new Map<number, number>()));
    list.set(slot, (list.get(slot) ?? 0) + amount);
  }

  /** Sets the amount of one slot. */
  setException(person: number, slot: number, amount: number): void {
    this.addException(person, slot, amount - (this.#exceptions.get(person)?.get(slot) ?? 0));
  }

  /** Adds to the amount of an empty line. */
  addBase(person: number, amount: number): void {
    this.#bases.set(person, (this.#bases.get(person) ?? 0) + amount);
  }

  /** Whether there is nothing at all. */
  get isEmpty(): boolean {
    return this.#timed.size === 0 && this.#exceptions.size === 0 && this.#bases.size === 0;
  }

  /** The entries as the arrays of a kernel. */
  arrays(personCount: number): EntryArrays {
    const personBase = new Int32Array(personCount);
    for (const [person, amount] of this.#bases) personBase[person] = amount;
    return { timedOnce: this.#isOnce, personBase, ...this.#timedArrays(personCount), ...this.#exceptionArrays(personCount) };
  }

  #timedArrays(personCount: number) {
    const offsets = offsetsOf(personCount, (person) => this.#timed.get(person)?.length ?? 0);
    const size = offsets[personCount]!;
    const from = new Int32Array(size);
    const to = new Int32Array(size);
    const mode = new Uint8Array(size);
    const mask = new Int32Array(size);
    const amount = new Int32Array(size);
    const masks = new Map<Uint8Array, number>();
    let next = 0;
    for (let person = 0; person < personCount; person++) {
      for (const entry of this.#timed.get(person) ?? []) {
        from[next] = entry.from;
        to[next] = entry.to;
        mode[next] = entry.mode === "overlaps" ? 1 : 0;
        if (entry.mask !== undefined && !masks.has(entry.mask)) masks.set(entry.mask, masks.size);
        mask[next] = entry.mask === undefined ? -1 : masks.get(entry.mask)!;
        amount[next++] = entry.amount;
      }
    }
    return {
      timedOffsets: offsets,
      timedFrom: from,
      timedTo: to,
      timedMode: mode,
      timedMask: mask,
      timedAmount: amount,
      masks: [...masks.keys()],
    };
  }

  #exceptionArrays(personCount: number) {
    const offsets = offsetsOf(personCount, (person) => this.#exceptions.get(person)?.size ?? 0);
    const slots = new Int32Array(offsets[personCount]!);
    const amounts = new Int32Array(offsets[personCount]!);
    let next = 0;
    for (let person = 0; person < personCount; person++) {
      const pairs = [...(this.#exceptions.get(person) ?? [])].sort((a, b) => a[0] - b[0]);
      for (const [slot, amount] of pairs) {
        slots[next] = slot;
        amounts[next++] = amount;
      }
    }
    return { exceptionOffsets: offsets, exceptionSlots: slots, exceptionAmounts: amounts };
  }
}

/** CSR offsets from row lengths. */
function offsetsOf(rowCount: number, lengthOf: (row: number) => number): Int32Array {
  const offsets = new Int32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) offsets[row + 1] = offsets[row]! + lengthOf(row);
  return offsets;
}
