import { describe, expect, it } from "vitest";
import { Random } from "../../src/search/random";

/** sfc32 and its seeding once more, in BigInt arithmetic modulo 2^32. */
function* reference(seed: number): Generator<number> {
  const word = (value: bigint): bigint => BigInt.asUintN(32, value);
  const mix = (value: bigint): bigint => {
    let hash = word(value);
    hash = word((hash ^ (hash >> 16n)) * 0x85ebca6bn);
    hash = word((hash ^ (hash >> 13n)) * 0xc2b2ae35n);
    return hash ^ (hash >> 16n);
  };
  let a = mix(BigInt(seed));
  let b = mix(BigInt(Math.floor(seed / 2 ** 32)) ^ 0x9e3779b9n);
  let c = mix(a ^ 0x85ebca6bn);
  let counter = 1n;
  for (let index = 0; ; index++) {
    const result = word(a + b + counter);
    counter = word(counter + 1n);
    a = b ^ (b >> 9n);
    b = word(c + (c << 3n));
    c = word((word(c << 21n) | (c >> 11n)) + result);
    if (index >= 12) yield Number(result);
  }
}

describe("random numbers", () => {
  it.each([0, 1, 2, 42, -7, 2 ** 40 + 5, Number.MAX_SAFE_INTEGER])("are sfc32 for seed %d", (seed) => {
    const random = new Random(seed);
    const expected = reference(seed);
    for (let index = 0; index < 50; index++) expect(random.next()).toBe(expected.next().value);
  });

  it("spread evenly below a bound", () => {
    const random = new Random(3);
    const counts = new Array<number>(10).fill(0);
    for (let index = 0; index < 20000; index++) counts[random.below(10)]!++;
    // 2000 expected per value, standard deviation about 42: six of them either way.
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(255);
  });

  it("are floor(next / 2^32 x bound)", () => {
    const one = new Random(9);
    const other = new Random(9);
    for (let index = 0; index < 100; index++) expect(one.below(7)).toBe(Math.floor((other.next() / 2 ** 32) * 7));
  });

  it("differ between seeds that differ in the high word only", () => {
    expect(new Random(1).next()).not.toBe(new Random(1 + 2 ** 32).next());
  });
});
