import type { Instance } from "../instance/instance";
import type { Candidates } from "./candidates";
import { type Lines, wholeLine } from "./evaluateRoster";
import { inheritedBase } from "./inheritedBase";
import { LineAccounts, mostPatterns } from "./lineAccounts";
import { PlaceAccounts } from "./placeAccounts";

/** Most lines one transaction may change. */
const changeLimit = 8;

/**
 * A roster under change. Lines are kept as ascending slots, fixed work and pins included; every count that a kernel needs is kept beside
 * them, so that a change costs only what it touches.
 *
 * A change is a transaction: `begin`, one `replace` for each line (no line twice), read `costChange` and `hardChange`, then `commit` or
 * `rollback`. `cost` is in points; `hard` is in guide minutes (see `KernelBase.guide`) and includes what fixed work inherits (`hardBase`).
 */
export class WorkingRoster {
  readonly instance: Instance;
  readonly candidates: Candidates;
  /** Longest line there is room for. */
  readonly stride: number;
  /** [personCount x stride] ascending slots; the first `lengths[p]` of a row are in use. */
  readonly lines: Int32Array;
  readonly lengths: Int32Array;
  /** [slotCount] headcount. */
  readonly counts: Int32Array;
  /** Whether there is any fixed work or pin at all. */
  readonly hasStuck: boolean;
  /** [personCount] 1 = no rule is against units of the person that overlap each other. */
  readonly mayOverlap: Uint8Array;
  cost = 0;
  hard = 0;
  /** Guide minutes and points that fixed work alone causes: no part of any roster's score. */
  readonly hardBase: number;
  readonly costBase: number;
  costChange = 0;
  hardChange = 0;
  /** Line changes whose effect was computed, or bounded far enough to give them up, since construction. */
  deltaCount = 0;
  /** Whether the last `replace` was given up because the transaction can no longer stay within its limit. */
  isHopeless = false;

  readonly #places: PlaceAccounts;
  readonly #lineAccounts: LineAccounts;
  /** [personCount] 1 = changed since `takeDirty` was last called. */
  readonly #isDirty: Uint8Array;
  readonly #dirty: number[] = [];
  /** Largest change of points + `#penalty` x guide minutes that is of interest. */
  #limit = Infinity;
  #penalty = 0;

  #changeCount = 0;
  readonly #changePerson = new Int32Array(changeLimit);
  readonly #changePrefix = new Int32Array(changeLimit);
  readonly #changeSuffix = new Int32Array(changeLimit);
  readonly #changeLength = new Int32Array(changeLimit);
  readonly #changeKeptFrom = new Int32Array(changeLimit);
  readonly #changeKeptTo = new Int32Array(changeLimit);
  readonly #changeKeptAt = new Int32Array(changeLimit);
  readonly #changeHard = new Float64Array(changeLimit);
  readonly #changeCost = new Float64Array(changeLimit);
  readonly #changeLine: readonly Int32Array[];
  readonly #changePatterns: readonly Int32Array[];

  constructor(instance: Instance, candidates: Candidates, lines: Lines) {
    this.instance = instance;
    this.candidates = candidates;
    const starts = Array.from({ length: instance.personCount }, (_, person) => wholeLine(instance, person, lines[person] ?? []));
    this.stride = strideFor(instance, starts);
    this.lines = new Int32Array(instance.personCount * this.stride);
    this.lengths = new Int32Array(instance.personCount);
    this.#places = new PlaceAccounts(instance, candidates);
    this.counts = this.#places.counts;
    this.mayOverlap = mayOverlap(instance);
    this.hasStuck = instance.fixedItems.length > 0 || instance.pinItems.length > 0;
    this.#lineAccounts = new LineAccounts(instance);
    this.#isDirty = new Uint8Array(instance.personCount);
    this.#changeLine = Array.from({ length: changeLimit }, () => new Int32Array(this.stride));
    const patternCount = mostPatterns(instance);
    this.#changePatterns = Array.from({ length: changeLimit }, () => new Int32Array(patternCount));
    starts.forEach((line, person) => {
      this.lines.set(line, person * this.stride);
      this.lengths[person] = line.length;
    });
    const base = inheritedBase(instance);
    this.hardBase = base.hard;
    this.costBase = base.cost;
    this.recount();
  }

  /** Recomputes every count and the score from the lines: the oracle for the increments, and the way to start. */
  recount(): void {
    this.#places.clear();
    this.#places.reset();
    this.cost = 0;
    this.hard = 0;
    for (let person = 0; person < this.instance.personCount; person++) {
      const base = person * this.stride;
      const length = this.lengths[person]!;
      this.#places.countLine(person, this.lines, base, length);
      this.#lineAccounts.recount(person, this.lines, base, length);
      this.cost += this.#lineAccounts.cost;
      this.hard += this.#lineAccounts.hard;
    }
    this.#places.chargeAll();
    this.cost += this.#places.cost;
    this.hard += this.#places.hard;
  }

  /** Guide minutes above what is inherited, to a millionth: fractions of a minute do not add up to the same last bit in every order. */
  hardExcess(): number {
    return Math.round((this.hard - this.hardBase) * 1e6) / 1e6;
  }

  /** What one more person on a slot would change in cover alone: points + `hardWeight` x guide minutes. */
  coverGain(slot: number, hardWeight: number): number {
    return this.#places.coverGain(slot, hardWeight);
  }

  /**
   * Starts a transaction; the previous one must have been committed or rolled back. A change of more than `limit` points, with a guide minute
   * at `penalty` points, is of no interest: `replace` may give it up as soon as that is certain.
   */
  begin(limit = Infinity, penalty = 0): void {
    this.#changeCount = 0;
    this.#limit = limit;
    this.#penalty = penalty;
    this.isHopeless = false;
    this.costChange = 0;
    this.hardChange = 0;
    this.#places.reset();
  }

  /**
   * Replaces the elements [from, to) of a person's line by `insert[0 .. insertCount)` (ascending, and in between its new neighbours).
   * Elements [keptFrom, keptTo) that reappear unchanged in `insert` from `keptAt` on may be named to save work.
   * Returns false when the line would grow beyond `stride`, the transaction is full, or (`isHopeless`) this is the transaction's last
   * change and it is certain to exceed the limit; the transaction must then be rolled back.
   */
  replace(
    person: number,
    from: number,
    to: number,
    insert: Int32Array,
    insertCount: number,
    isLast: boolean,
    keptFrom = to,
    keptTo = to,
    keptAt = insertCount,
  ): boolean {
    const oldLength = this.lengths[person]!;
    const newLength = oldLength - (to - from) + insertCount;
    if (newLength > this.stride || this.#changeCount === changeLimit) return false;
    this.deltaCount++;
    const change = this.#changeCount++;
    this.#changePerson[change] = person;
    this.#changePrefix[change] = from;
    this.#changeSuffix[change] = oldLength - to;
    this.#changeLength[change] = newLength;
    this.#changeKeptFrom[change] = keptFrom;
    this.#changeKeptTo[change] = keptTo;
    this.#changeKeptAt[change] = from + keptAt;
    const base = person * this.stride;
    const line = this.#changeLine[change]!;
    const { lines } = this;
    const places = this.#places;
    const accounts = this.#lineAccounts;
    const placeCost = places.cost;
    const placeHard = places.hard;
    const givenAgainAt = keptAt + keptTo - keptFrom;
    for (let index = 0; index < insertCount; index++) line[from + index] = insert[index]!;
    for (let index = base + from; index < base + keptFrom; index++) places.take(person, lines[index]!);
    for (let index = base + keptTo; index < base + to; index++) places.take(person, lines[index]!);
    for (let index = 0; index < keptAt; index++) places.give(person, insert[index]!);
    for (let index = givenAgainAt; index < insertCount; index++) places.give(person, insert[index]!);
    this.costChange += places.cost - placeCost;
    this.hardChange += places.hard - placeHard;
    // What is left to compute is at best a gain of all that the line's kernels charge now.
    const penalty = this.#penalty;
    const limit = isLast ? this.#limit + penalty * accounts.personHard[person]! + accounts.personCost[person]! : Infinity;
    const known = this.costChange + penalty * this.hardChange;
    if (known > limit) return this.#giveUp();
    for (let index = 0; index < from; index++) line[index] = lines[base + index]!;
    for (let index = to; index < oldLength; index++) line[from + insertCount + index - to] = lines[base + index]!;
    const patterns = this.#changePatterns[change]!;
    const suffix = oldLength - to;
    if (!accounts.delta(person, lines, base, oldLength, line, newLength, from, suffix, patterns, known, penalty, limit))
      return this.#giveUp();
    this.#changeCost[change] = accounts.cost;
    this.#changeHard[change] = accounts.hard;
    this.costChange += accounts.cost;
    this.hardChange += accounts.hard;
    return true;
  }

  #giveUp(): false {
    this.isHopeless = true;
    return false;
  }

  /** Makes the transaction final. */
  commit(): void {
    for (let change = 0; change < this.#changeCount; change++) {
      const person = this.#changePerson[change]!;
      const base = person * this.stride;
      const prefix = this.#changePrefix[change]!;
      const line = this.#changeLine[change]!;
      const length = this.#changeLength[change]!;
      this.#lineAccounts.keep(
        person,
        this.lines,
        base,
        this.lengths[person]!,
        line,
        length,
        prefix,
        this.#changeSuffix[change]!,
        this.#changePatterns[change]!,
        this.#changeCost[change]!,
        this.#changeHard[change]!,
      );
      for (let index = prefix; index < length; index++) this.lines[base + index] = line[index]!;
      this.lengths[person] = length;
      if (this.#isDirty[person] === 0) {
        this.#isDirty[person] = 1;
        this.#dirty.push(person);
      }
    }
    this.cost += this.costChange;
    this.hard += this.hardChange;
    this.#changeCount = 0;
  }

  /** Undoes what the transaction counted. */
  rollback(): void {
    for (let change = 0; change < this.#changeCount; change++) {
      const person = this.#changePerson[change]!;
      const base = person * this.stride;
      const prefix = this.#changePrefix[change]!;
      const suffix = this.#changeSuffix[change]!;
      const line = this.#changeLine[change]!;
      const keptFrom = this.#changeKeptFrom[change]!;
      const keptTo = this.#changeKeptTo[change]!;
      const keptAt = this.#changeKeptAt[change]!;
      const to = this.lengths[person]! - suffix;
      const end = this.#changeLength[change]! - suffix;
      for (let index = prefix; index < keptAt; index++) this.#places.uncount(person, line[index]!, -1);
      for (let index = keptAt + keptTo - keptFrom; index < end; index++) this.#places.uncount(person, line[index]!, -1);
      for (let index = prefix; index < keptFrom; index++) this.#places.uncount(person, this.lines[base + index]!, 1);
      for (let index = keptTo; index < to; index++) this.#places.uncount(person, this.lines[base + index]!, 1);
    }
    this.#changeCount = 0;
  }

  /** Persons whose line changed since the last call, each passed once to `visit`. */
  takeDirty(visit: (person: number) => void): void {
    for (const person of this.#dirty) {
      this.#isDirty[person] = 0;
      visit(person);
    }
    this.#dirty.length = 0;
  }

  /** Whether a person's element must stay: fixed work or a pin. */
  isStuck(person: number, slot: number): boolean {
    const { slotShift, pinOffsets, pinItems } = this.instance;
    if (slotShift[slot]! < 0) return true;
    for (let item = pinOffsets[person]!; item < pinOffsets[person + 1]!; item++) if (pinItems[item] === slot) return true;
    return false;
  }
}

/** Room for the longest start line, and for two shifts a day on top of anybody's fixed work. */
function strideFor(instance: Instance, starts: readonly Int32Array[]): number {
  const longest = starts.reduce((most, line) => Math.max(most, line.length), 0);
  const fixedMost = starts.reduce(
    (most, _, person) => Math.max(most, instance.fixedOffsets[person + 1]! - instance.fixedOffsets[person]!),
    0,
  );
  return Math.max(longest + 8, fixedMost + 2 * instance.dayCount + 8);
}

function mayOverlap({ personCount, personFollows: { offsets, items }, follows }: Instance): Uint8Array {
  return Uint8Array.from({ length: personCount }, (_, person) => {
    return items.subarray(offsets[person], offsets[person + 1]).some((kernel) => follows[kernel]!.form === "overlap") ? 0 : 1;
  });
}
