/** Sets of units worked on one day, numbered when first met; 0 is the empty set. Each is its last unit added to a smaller set. */
export class ActionTree {
  readonly parents: number[] = [-1];
  readonly units: number[] = [-1];
  readonly #children = new Map<number, number>();
  readonly #unitCount: number;

  constructor(unitCount: number) {
    this.#unitCount = unitCount;
  }

  /** Number of a set with one more unit, later than all of its own. */
  with(action: number, unit: number): number {
    const key = action * this.#unitCount + unit;
    let child = this.#children.get(key);
    if (child === undefined) {
      child = this.parents.length;
      this.#children.set(key, child);
      this.parents.push(action);
      this.units.push(unit);
    }
    return child;
  }
}
