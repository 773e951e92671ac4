/** A seeded stream of random numbers: the same seed and stream name give the same numbers on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** An integer in [0, limit). */
  below(limit: number): number;
  /** An integer in [from, to], both included. */
  between(from: number, to: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the items, each as likely as the next. The list is not empty. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, in proportion to its weight. The list is not empty and some weight is above 0. */
  pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number): T;
}

/** Hash FNV-1a (Fowler, Noll, Vo) of a text, as 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/**
 * A new stream. Parts of a generator that draw from streams of their own stay the same when another part draws more numbers.
 *
 * Algorithm: sfc32 (C. Doty-Humphrey, PractRand), seeded from a hash of both arguments and warmed up with 16 steps.
 *
 * @param seed - any number.
 * @param stream - name of the part that draws.
 */
export function createRandom(seed: number, stream: string): Random {
  let a = hashText(`${seed}`);
  let b = hashText(stream);
  let c = hashText(`${stream}/${seed}`);
  let counter = 1;
  const nextBits = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let step = 0; step < 16; step++) nextBits();

  const next = (): number => nextBits() / 2 ** 32;
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)]!,
    pickWeighted: (items, weightOf) => {
      let left = next() * items.reduce((sum, item) => sum + weightOf(item), 0);
      return items.find((item) => (left -= weightOf(item)) < 0) ?? items[items.length - 1]!;
    },
  };
}
