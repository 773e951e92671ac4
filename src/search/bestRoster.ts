import { setLine } from "../roster/setLine";
import type { WorkingRoster } from "../roster/workingRoster";
import { copyOf, lineOf, type RosterCopy } from "./rosterCopy";

/** The best roster known, copied line by line: only lines that changed since the last copy are written. */
export class BestRoster {
  readonly #stride: number;
  readonly #lines: Int32Array;
  readonly #lengths: Int32Array;
  /** Points, inherited ones left out. */
  cost = Infinity;
  /** Guide minutes above what is inherited. */
  hard = Infinity;
  /** Grows whenever the roster changes. */
  version = 0;
  /** Whether it came from outside and no working roster has been made equal to it yet. */
  isForeign = false;

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
    const copyLine = (person: number): void => {
      const base = person * this.#stride;
      const length = roster.lengths[person]!;
      for (let index = base; index < base + length; index++) this.#lines[index] = roster.lines[index]!;
      this.#lengths[person] = length;
    };
    roster.takeDirty(copyLine);
    // Lines that did not change in the working roster may still be those from outside here.
    if (this.isForeign) for (let person = 0; person < this.#lengths.length; person++) copyLine(person);
    this.isForeign = false;
    this.cost = roster.cost - roster.costBase;
    this.hard = roster.hardExcess();
    this.version++;
  }

  /** Takes over a roster of the same instance from elsewhere, if it is better; whether it was. */
  adopt(copy: RosterCopy): boolean {
    if (copy.hard > this.hard || (copy.hard === this.hard && copy.cost >= this.cost)) return false;
    this.#lengths.forEach((_, person) => {
      const line = lineOf(copy, person);
      this.#lines.set(line, person * this.#stride);
      this.#lengths[person] = line.length;
    });
    this.cost = copy.cost;
    this.hard = copy.hard;
    this.isForeign = true;
    this.version++;
    return true;
  }

  /** Makes the roster equal to the copy again. */
  restore(roster: WorkingRoster): void {
    this.#lengths.forEach((length, person) => {
      const base = person * this.#stride;
      setLine(roster, person, this.#lines.subarray(base, base + length));
    });
    this.isForeign = false;
  }

  /** The roster as plain data. */
  copy(): RosterCopy {
    return copyOf(this.#lines, this.#lengths, this.#stride, this.hard, this.cost);
  }
}
