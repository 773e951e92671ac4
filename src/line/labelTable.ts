/** How sums in which less (or more) is better compare, one entry each: see {@link LabelTable.insert}. */
export interface DominanceTerms {
  /** 1: less is better, -1: more is better. */
  readonly sign: Int8Array;
  /** Points that one unit of difference can cost at most; Infinity = no limit. */
  readonly slope: Float64Array;
  /** Size of a unit. */
  readonly unit: Float64Array;
}

/** What a table needs to know of its labels. */
export interface LabelShape {
  /** Words of a label: keys [0, keyEnd), then sums to compare. */
  readonly stride: number;
  readonly keyEnd: number;
  readonly dominance: DominanceTerms;
}

/**
 * Labels of one day: partial lines with their cost. Labels with equal key words are merged: only those that no other one beats, whatever
 * the days to come bring, are kept. Open addressing over the key words; labels with equal keys form a chain.
 */
export class LabelTable {
  #stride = 0;
  #keyEnd = 0;
  #dominance: DominanceTerms = { sign: new Int8Array(0), slope: new Float64Array(0), unit: new Float64Array(0) };
  /** [capacity x stride] state. */
  words = new Int32Array(64);
  /** Points; Infinity = dropped. */
  cost = new Float64Array(64);
  /** Trail of slots chosen before this day. */
  trail = new Int32Array(64);
  /** Slot chosen on this day and not on the trail yet, -1 = none. */
  slot = new Int32Array(64);
  #chain = new Int32Array(64);
  /** Labels in use, dropped ones included. */
  count = 0;
  liveCount = 0;
  #heads = new Int32Array(256);
  #mask = 255;
  #keyCount = 0;

  /** Empties the table for labels of a shape; `expected` or so will come. */
  clear({ stride, keyEnd, dominance }: LabelShape, expected: number): void {
    this.#stride = stride;
    this.#keyEnd = keyEnd;
    this.#dominance = dominance;
    if (this.words.length < this.cost.length * stride) this.words = new Int32Array(this.cost.length * stride);
    this.count = 0;
    this.liveCount = 0;
    this.#keyCount = 0;
    let size = 256;
    while (size < 4 * expected && size < 1 << 22) size *= 2;
    this.#resize(size);
  }

  /** Adds a label without merging. */
  append(words: Int32Array, at: number, cost: number, trail: number, slot: number): void {
    const label = this.count;
    if (label === this.cost.length) this.#grow();
    this.count++;
    this.liveCount++;
    this.#write(label, words, at, cost, trail, slot);
  }

  /**
   * Adds a label unless one with the same keys is at least as good; drops those that it beats. A label beats another when its cost plus the
   * most that its worse sums can still cost extra is not above the other's cost.
   */
  insert(words: Int32Array, at: number, cost: number, trail: number, slot: number): void {
    const stride = this.#stride;
    const keyEnd = this.#keyEnd;
    let position = this.#hash(words, at) & this.#mask;
    for (;;) {
      const head = this.#heads[position]! - 1;
      if (head < 0) break;
      let word = 0;
      const base = head * stride;
      while (word < keyEnd && this.words[base + word] === words[at + word]) word++;
      if (word === keyEnd) {
        if (keyEnd === stride) {
          if (cost < this.cost[head]!) this.#write(head, words, at, cost, trail, slot);
        } else this.#insertInChain(head, words, at, cost, trail, slot);
        return;
      }
      position = (position + 1) & this.#mask;
    }
    const label = this.count;
    this.append(words, at, cost, trail, slot);
    this.#chain[label] = -1;
    this.#heads[position] = label + 1;
    this.#keyCount++;
    if (2 * this.#keyCount > this.#mask) this.#rehash();
  }

  #insertInChain(head: number, words: Int32Array, at: number, cost: number, trail: number, slot: number): void {
    let place = -1;
    let previous = -1;
    let label = head;
    while (label >= 0) {
      const next = this.#chain[label]!;
      const order = this.#compare(label, words, at, cost);
      if (order === 1) return;
      if (order === -1) {
        if (place < 0) place = label;
        else {
          this.cost[label] = Infinity;
          this.liveCount--;
          this.#chain[previous] = next;
          label = next;
          continue;
        }
      }
      previous = label;
      label = next;
    }
    if (place >= 0) {
      this.#write(place, words, at, cost, trail, slot);
      return;
    }
    place = this.count;
    this.append(words, at, cost, trail, slot);
    this.#chain[place] = this.#chain[head]!;
    this.#chain[head] = place;
  }

  /** 1 = the label is at least as good as the new one, -1 = it is beaten by it, 0 = neither. */
  #compare(label: number, words: Int32Array, at: number, cost: number): -1 | 0 | 1 {
    const { sign, slope, unit } = this.#dominance;
    const keyEnd = this.#keyEnd;
    const base = label * this.#stride + keyEnd;
    const lead = cost - this.cost[label]!;
    let held = 0;
    let fresh = 0;
    for (let index = 0; index < sign.length; index++) {
      const difference = sign[index]! * (this.words[base + index]! - words[at + keyEnd + index]!);
      if (difference === 0) continue;
      const units = Math.ceil(Math.abs(difference) / unit[index]!);
      if (difference > 0) held += slope[index]! * units;
      else fresh += slope[index]! * units;
      if (held > lead && fresh > -lead) return 0;
    }
    if (held <= lead) return 1;
    return fresh <= -lead ? -1 : 0;
  }

  /** Drops a label. */
  drop(label: number): void {
    this.cost[label] = Infinity;
    this.liveCount--;
  }

  #write(label: number, words: Int32Array, at: number, cost: number, trail: number, slot: number): void {
    const stride = this.#stride;
    const base = label * stride;
    for (let word = 0; word < stride; word++) this.words[base + word] = words[at + word]!;
    this.cost[label] = cost;
    this.trail[label] = trail;
    this.slot[label] = slot;
  }

  #hash(words: Int32Array, at: number): number {
    let hash = 0x9e3779b9;
    for (let word = at, end = at + this.#keyEnd; word < end; word++) {
      hash = Math.imul(hash ^ words[word]!, 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    return Math.imul(hash, 0xc2b2ae35) >>> 8;
  }

  #grow(): void {
    const capacity = 2 * this.cost.length;
    // Labels of a longer row may have asked for more room before.
    this.words = grown(this.words, Math.max(this.words.length, capacity * this.#stride));
    this.trail = grown(this.trail, capacity);
    this.slot = grown(this.slot, capacity);
    this.#chain = grown(this.#chain, capacity);
    const cost = new Float64Array(capacity);
    cost.set(this.cost);
    this.cost = cost;
  }

  #resize(size: number): void {
    if (this.#heads.length < size) this.#heads = new Int32Array(size);
    else this.#heads.fill(0, 0, size);
    this.#mask = size - 1;
  }

  #rehash(): void {
    const heads: number[] = [];
    for (let position = 0; position <= this.#mask; position++) if (this.#heads[position]! > 0) heads.push(this.#heads[position]!);
    this.#resize(2 * (this.#mask + 1));
    for (const head of heads) {
      let position = this.#hash(this.words, (head - 1) * this.#stride) & this.#mask;
      while (this.#heads[position]! > 0) position = (position + 1) & this.#mask;
      this.#heads[position] = head;
    }
  }
}

/** A longer copy. */
function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(array);
  return copy;
}
