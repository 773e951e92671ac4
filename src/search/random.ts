/**
 * Small fast pseudo-random numbers: sfc32 by Chris Doty-Humphrey (PractRand, 2010), seeded by 32-bit mixing (Murmur3 finaliser).
 * Same seed, same numbers, on every machine.
 */
export class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #counter = 1;

  /** @param seed any safe integer */
  constructor(seed: number) {
    this.#a = mix(seed | 0);
    this.#b = mix(Math.floor(seed / 4294967296) ^ 0x9e3779b9);
    this.#c = mix(this.#a ^ 0x85ebca6b);
    for (let round = 0; round < 12; round++) this.next();
  }

  /** An integer in [0, 2^32). */
  next(): number {
    const result = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + result) | 0;
    return result >>> 0;
  }

  /** An integer in [0, bound); bound >= 1. */
  below(bound: number): number {
    return Math.floor(this.next() * 2.3283064365386963e-10 * bound); // 2^-32, exactly
  }
}

function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
