import type { ProblemInput } from "../../src/problem/problem";

/** Lists whose order means something: the first entry that matches decides, and patterns are days in a row. */
const orderedLists = new Set(["admits", "countsFor", "items"]);

/** The same problem with every list whose order means nothing, and the fields of every object, in another order. */
export function shuffled(input: ProblemInput, seed: number): ProblemInput {
  let state = seed >>> 0;
  // Linear congruential generator of W. H. Press et al., "Numerical Recipes", section 7.1.
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const inOtherOrder = <T>(items: readonly T[]): T[] => {
    const result: T[] = [];
    for (const item of items) result.splice(below(result.length + 1), 0, item);
    return result;
  };
  const visit = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item: unknown) => visit(item, ""));
      return orderedLists.has(key) ? items : inOtherOrder(items);
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(inOtherOrder(Object.entries(value)).map(([name, part]: [string, unknown]) => [name, visit(part, name)]));
  };
  return visit(input, "") as ProblemInput;
}
