import { type Csr, csrOf } from "../instance/instance";

/** Kernels of one kind with the people each of them judges. */
export class LineKernels<K> {
  readonly kernels: K[] = [];
  readonly #rows: number[][];
  /** Parallel to the rows; only filled where something was carried. */
  readonly #carried: number[][];

  constructor(personCount: number) {
    this.#rows = Array.from({ length: personCount }, () => []);
    this.#carried = Array.from({ length: personCount }, () => []);
  }

  /** Adds a kernel; one that judges nobody is left out. */
  add(kernel: K, people: readonly number[], carried?: (person: number) => number): void {
    if (people.length === 0) return;
    const index = this.kernels.push(kernel) - 1;
    for (const person of people) {
      this.#rows[person]!.push(index);
      this.#carried[person]!.push(carried?.(person) ?? 0);
    }
  }

  /** Which kernels judge whom. */
  byPerson(): Csr {
    return csrOf(this.#rows);
  }

  /** Carried counters, parallel to the items of `byPerson`. */
  carried(): Float64Array {
    return Float64Array.from(this.#carried.flat());
  }
}
