/** A linear expression over columns of a model: a constant plus coefficient x column. Mutable while it is being written. */
export class LinearSum {
  constant: number;
  readonly #coefficients = new Map<number, number>();

  constructor(constant = 0) {
    this.constant = constant;
  }

  /** The expression that is one column. */
  static of(column: number): LinearSum {
    return new LinearSum().add(column, 1);
  }

  /** Adds `coefficient` x a column. */
  add(column: number, coefficient: number): this {
    const sum = (this.#coefficients.get(column) ?? 0) + coefficient;
    if (sum === 0) this.#coefficients.delete(column);
    else this.#coefficients.set(column, sum);
    return this;
  }

  addConstant(amount: number): this {
    this.constant += amount;
    return this;
  }

  /** Adds `factor` x another expression. */
  addSum(other: LinearSum, factor = 1): this {
    this.constant += factor * other.constant;
    for (const [column, coefficient] of other.terms()) this.add(column, factor * coefficient);
    return this;
  }

  /** Column and coefficient of every term, coefficients other than 0. */
  terms(): Iterable<readonly [number, number]> {
    return this.#coefficients;
  }

  /** How many columns have a coefficient other than 0. */
  get termCount(): number {
    return this.#coefficients.size;
  }
}
