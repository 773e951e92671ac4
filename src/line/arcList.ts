/** Arcs of a graph in the making, as growing parallel arrays; the first `count` entries are in use. */
export class ArcList {
  count = 0;
  from = new Int32Array(1024);
  to = new Int32Array(1024);
  action = new Int32Array(1024);
  cost = new Float64Array(1024);
  shift = new Int32Array(1024);

  /** Adds an arc. */
  add(from: number, to: number, action: number, cost: number, shift: number): void {
    const arc = this.count++;
    if (arc === this.from.length) this.#grow();
    this.from[arc] = from;
    this.to[arc] = to;
    this.action[arc] = action;
    this.cost[arc] = cost;
    this.shift[arc] = shift;
  }

  #grow(): void {
    this.from = doubled(this.from);
    this.to = doubled(this.to);
    this.action = doubled(this.action);
    this.shift = doubled(this.shift);
    const cost = new Float64Array(2 * this.cost.length);
    cost.set(this.cost);
    this.cost = cost;
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(2 * array.length);
  copy.set(array);
  return copy;
}
