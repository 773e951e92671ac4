import type { Instance } from "../instance/instance";
import { LinearSum } from "./linearSum";
import type { RowSink } from "./rowSink";

/** Column of a unit that the line always holds: fixed work and pins. */
export const always = -1;

/**
 * The units one person's line may hold, each with its 0/1 column, and what kernels know about them together: which two exclude each other,
 * and whether any of a set is held. Positions number the units in line order.
 */
export class LineColumns {
  readonly sink: RowSink;
  readonly instance: Instance;
  readonly person: number;
  /** Ascending slots by position: fixed work, pins and candidates. */
  readonly slots: readonly number[];
  /** Column by position, or {@link always}. */
  readonly columns: readonly number[];
  /** [positions x positions] 1 = never held together. */
  readonly #exclusive: Uint8Array;
  readonly #presences = new Map<string, LinearSum>();
  readonly #notes = new Map<string, unknown>();

  constructor(sink: RowSink, instance: Instance, person: number, slots: readonly number[], columns: readonly number[]) {
    this.sink = sink;
    this.instance = instance;
    this.person = person;
    this.slots = slots;
    this.columns = columns;
    this.#exclusive = new Uint8Array(slots.length * slots.length);
    this.#excludeSameShift();
  }

  get length(): number {
    return this.slots.length;
  }

  /** 0/1 expression: the unit at a position is held. */
  held(position: number): LinearSum {
    const column = this.columns[position]!;
    return column === always ? new LinearSum(1) : LinearSum.of(column);
  }

  isAlways(position: number): boolean {
    return this.columns[position] === always;
  }

  /** Adds `factor` x "the unit is held" to an expression. */
  addHeld(sum: LinearSum, position: number, factor: number): void {
    const column = this.columns[position]!;
    if (column === always) sum.addConstant(factor);
    else sum.add(column, factor);
  }

  areExclusive(a: number, b: number): boolean {
    return this.#exclusive[a * this.length + b] === 1;
  }

  /** Forbids that two units are held together. Rows come with {@link addExclusionRows}, once all pairs are known. */
  exclude(a: number, b: number): void {
    this.#exclusive[a * this.length + b] = 1;
    this.#exclusive[b * this.length + a] = 1;
  }

  /** A person holds at most one demand line of a shift. */
  #excludeSameShift(): void {
    const positionsOf = new Map<number, number[]>();
    this.slots.forEach((slot, position) => {
      const shift = this.instance.slotShift[slot]!;
      if (shift < 0) return;
      const others = positionsOf.get(shift);
      if (others === undefined) positionsOf.set(shift, [position]);
      else {
        for (const other of others) this.exclude(other, position);
        others.push(position);
      }
    });
  }

  /**
   * Rows for all excluded pairs, as cliques: every pair lies in a set of units of which at most one is held, grown greedily. Day by day
   * successions come out as one row for the types of one day and what may not follow them (biclique rows).
   */
  addExclusionRows(): void {
    const { length } = this;
    const covered = new Uint8Array(length * length);
    for (let first = 0; first < length; first++) {
      for (let second = first + 1; second < length; second++) {
        const cell = first * length + second;
        if (this.#exclusive[cell] === 0 || covered[cell] === 1) continue;
        const clique = this.#grow(first, second, covered);
        for (const a of clique) for (const b of clique) if (a < b) covered[a * length + b] = 1;
        this.sink.addRow(-Infinity, this.sumOf(clique), 1);
      }
    }
  }

  /** A maximal clique that holds two units; units whose pair with the first is not covered yet come first. */
  #grow(first: number, second: number, covered: Uint8Array): readonly number[] {
    const clique = [first, second];
    for (const wantsUncovered of [true, false]) {
      for (let position = 0; position < this.length; position++) {
        if (!this.areExclusive(first, position) || clique.includes(position)) continue;
        const cell = Math.min(first, position) * this.length + Math.max(first, position);
        if (wantsUncovered && covered[cell] === 1) continue;
        if (clique.every((member) => this.areExclusive(member, position))) clique.push(position);
      }
    }
    return clique;
  }

  /** How many of some units are held. */
  sumOf(positions: readonly number[]): LinearSum {
    const sum = new LinearSum();
    for (const position of positions) this.addHeld(sum, position, 1);
    return sum;
  }

  /** Splits units into sets of mutually exclusive ones, greedily and in order. */
  cliques(positions: readonly number[]): readonly (readonly number[])[] {
    const cliques: number[][] = [];
    for (const position of positions) {
      const fitting = cliques.find((clique) => clique.every((member) => this.areExclusive(member, position)));
      if (fitting === undefined) cliques.push([position]);
      else fitting.push(position);
    }
    return cliques;
  }

  /** 0/1 expression: any of these units is held. To be asked only after all exclusions are known; ascending positions. */
  presence(positions: readonly number[]): LinearSum {
    const key = positions.join(",");
    const known = this.#presences.get(key);
    if (known !== undefined) return known;
    const made = this.#makePresence(positions);
    this.#presences.set(key, made);
    return made;
  }

  #makePresence(positions: readonly number[]): LinearSum {
    if (positions.some((position) => this.isAlways(position))) return new LinearSum(1);
    const cliques = this.cliques(positions);
    if (cliques.length <= 1) return this.sumOf(positions);
    const column = this.sink.addColumn(0, 1, "implied");
    const any = LinearSum.of(column);
    for (const clique of cliques) this.sink.addRow(0, LinearSum.of(column).addSum(this.sumOf(clique), -1), Infinity);
    this.sink.addRow(-Infinity, LinearSum.of(column).addSum(this.sumOf(positions), -1), 0);
    return any;
  }

  /** Keeps something made for this line under a name, so that kernels that need the same columns share them. */
  shared<T>(key: string, make: () => T): T {
    if (!this.#notes.has(key)) this.#notes.set(key, make());
    return this.#notes.get(key) as T;
  }
}
