import { type Column, makeColumn } from "./column";

/** Every line found so far, by person, each once; some of them are active: in the master problem. */
export class ColumnPool {
  readonly #known: Map<string, Column>[];
  /** [personCount] columns in the master problem, in the order in which they came. */
  readonly #active: Column[][];
  readonly #isActive = new Set<Column>();

  constructor(personCount: number) {
    this.#known = Array.from({ length: personCount }, () => new Map<string, Column>());
    this.#active = Array.from({ length: personCount }, () => []);
  }

  /** The column of a line; `costOf` is asked when it is new. */
  columnOf(person: number, slots: Int32Array, costOf: () => number): Column {
    const known = this.#known[person]!;
    const key = slots.join();
    let column = known.get(key);
    if (column === undefined) known.set(key, (column = makeColumn(person, costOf(), slots)));
    return column;
  }

  /** Columns in the master problem. */
  active(person: number): readonly Column[] {
    return this.#active[person]!;
  }

  /** Takes a column into the master problem; false when it is there already. */
  activate(column: Column): boolean {
    if (this.#isActive.has(column)) return false;
    this.#isActive.add(column);
    this.#active[column.person]!.push(column);
    return true;
  }

  /** Leaves only these columns of a person in the master problem. */
  setActive(person: number, columns: readonly Column[]): void {
    for (const column of this.#active[person]!) this.#isActive.delete(column);
    this.#active[person] = [...columns];
    for (const column of columns) this.#isActive.add(column);
  }

  /**
   * Drops the columns of a person that the master problem does not use and whose reduced cost is `margin` points or more above the least, or
   * that are not among the `most` best.
   */
  prune(person: number, margin: number, most: number): void {
    const ordered = [...this.#active[person]!].sort((a, b) => a.reducedCost - b.reducedCost);
    const least = ordered[0]?.reducedCost ?? 0;
    this.setActive(
      person,
      ordered.filter((column, rank) => {
        return column.meanShare > 1e-6 || column.share > 1e-6 || (rank < most && column.reducedCost - least < margin);
      }),
    );
  }
}
