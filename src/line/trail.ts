/** Slots chosen so far, shared by all labels that have them in common: a tree in which every node knows the one before it. */
export class Trail {
  #previous = new Int32Array(1024);
  #slot = new Int32Array(1024);
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  /** Adds a slot after node `previous` (-1 = none); returns the new node. */
  add(previous: number, slot: number): number {
    if (this.#count === this.#slot.length) {
      this.#previous = doubled(this.#previous);
      this.#slot = doubled(this.#slot);
    }
    this.#previous[this.#count] = previous;
    this.#slot[this.#count] = slot;
    return this.#count++;
  }

  /** Appends the slots from a node back to the first one to `slots`. */
  collect(node: number, slots: number[]): void {
    for (let next = node; next >= 0; next = this.#previous[next]!) slots.push(this.#slot[next]!);
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(2 * array.length);
  copy.set(array);
  return copy;
}
