import { setLine } from "../roster/setLine";
import type { WorkingRoster } from "../roster/workingRoster";

/** The best roster seen, copied line by line: only lines that changed since the last copy are written. */
export class BestRoster {
  readonly #stride: number;
  readonly #lines: Int32Array;
  readonly #lengths: Int32Array;
  /** Points, inherited ones left out. */
  cost = Infinity;
  /** Guide minutes above what is inherited. */
  hard = Infinity;

  constructor(roster: WorkingRoster) {
    this.#stride = roster.stride;
    this.#lines = roster.lines.slice();
    this.#lengths = roster.lengths.slice();
    this.copyFrom(roster);
  }

  /** Whether the roster is better than the copy: less hard first, then less cost. */
  isBeatenBy(roster: WorkingRoster): boolean {
    const hard = roster.hardExcess();
    return hard < this.hard || (hard === this.hard && roster.cost - roster.costBase < this.cost);
  }

  /** Takes a copy. */
  copyFrom(roster: WorkingRoster): void {
    roster.takeDirty((person) => {
      const base = person * this.#stride;
      const length = roster.lengths[person]!;
      for (let index = base; index < base + length; index++) this.#lines[index] = roster.lines[index]!;
      this.#lengths[person] = length;
    });
    this.cost = roster.cost - roster.costBase;
    this.hard = roster.hardExcess();
  }

  /** Makes the roster equal to the copy again. */
  restore(roster: WorkingRoster): void {
    this.#lengths.forEach((length, person) => {
      const base = person * this.#stride;
      setLine(roster, person, this.#lines.subarray(base, base + length));
    });
  }

  /** Ascending slots of each person, fixed work included. */
  lines(): Int32Array[] {
    return Array.from(this.#lengths, (length, person) => this.#lines.slice(person * this.#stride, person * this.#stride + length));
  }
}
