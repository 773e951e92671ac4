/** Numbers rows of words in the order in which they are first met: open addressing over all words of a row. */
export class StateTable {
  /** [capacity x stride]; row r holds the words of state r. */
  words: Int32Array;
  count = 0;
  readonly #stride: number;
  #heads = new Int32Array(256);
  #mask = 255;

  constructor(stride: number) {
    this.#stride = stride;
    this.words = new Int32Array(64 * stride);
  }

  /** Number of the state in words[at .. at + stride), made when it is new. */
  numberOf(words: Int32Array, at: number): number {
    const stride = this.#stride;
    let position = this.#hash(words, at) & this.#mask;
    for (;;) {
      const state = this.#heads[position]! - 1;
      if (state < 0) break;
      const base = state * stride;
      let word = 0;
      while (word < stride && this.words[base + word] === words[at + word]) word++;
      if (word === stride) return state;
      position = (position + 1) & this.#mask;
    }
    const state = this.count++;
    if (this.count * stride > this.words.length) {
      const longer = new Int32Array(2 * this.words.length);
      longer.set(this.words);
      this.words = longer;
    }
    for (let word = 0; word < stride; word++) this.words[state * stride + word] = words[at + word]!;
    this.#heads[position] = state + 1;
    if (2 * this.count > this.#mask) this.#rehash();
    return state;
  }

  #hash(words: Int32Array, at: number): number {
    let hash = 0x9e3779b9;
    for (let word = at, end = at + this.#stride; word < end; word++) {
      hash = Math.imul(hash ^ words[word]!, 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    return Math.imul(hash, 0xc2b2ae35) >>> 8;
  }

  #rehash(): void {
    const size = 2 * (this.#mask + 1);
    this.#heads = new Int32Array(size);
    this.#mask = size - 1;
    for (let state = 0; state < this.count; state++) {
      let position = this.#hash(this.words, state * this.#stride) & this.#mask;
      while (this.#heads[position]! > 0) position = (position + 1) & this.#mask;
      this.#heads[position] = state + 1;
    }
  }
}
