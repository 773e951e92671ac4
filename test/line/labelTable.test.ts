import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepBest } from "../../src/line/beam";
import { type DominanceTerms, LabelTable } from "../../src/line/labelTable";
import { Trail } from "../../src/line/trail";

const none: DominanceTerms = { sign: new Int8Array(0), slope: new Float64Array(0), unit: new Float64Array(0) };

/** Live labels as [cost, words]. */
function live(table: LabelTable, stride: number): [number, number[]][] {
  const found: [number, number[]][] = [];
  for (let label = 0; label < table.count; label++) {
    if (table.cost[label]! < Infinity) found.push([table.cost[label]!, [...table.words.subarray(label * stride, (label + 1) * stride)]]);
  }
  return found.sort((a, b) => a[0] - b[0] || a[1].join().localeCompare(b[1].join()));
}

describe("a table of labels", () => {
  it("keeps the cheapest of labels with equal keys", () => {
    const table = new LabelTable();
    table.clear({ stride: 2, keyEnd: 2, dominance: none }, 4);
    for (const [words, cost] of [
      [[1, 2], 5],
      [[1, 3], 4],
      [[1, 2], 3],
      [[1, 2], 9],
    ] as const) {
      table.insert(Int32Array.from([77, ...words]), 1, cost, 10 + cost, 20 + cost);
    }
    expect(live(table, 2)).toEqual([
      [3, [1, 2]],
      [4, [1, 3]],
    ]);
    expect([table.count, table.liveCount]).toEqual([2, 2]);
    // The cheaper label took over the trail and the slot as well.
    expect([table.trail[0], table.slot[0]]).toEqual([13, 23]);
  });

  it("keeps whatever no other label beats, counting what worse sums can still cost", () => {
    // One key word; a sum in which less is better at 2 points a unit, one in which more is better at any price.
    const dominance: DominanceTerms = { sign: Int8Array.of(1, -1), slope: Float64Array.of(2, Infinity), unit: Float64Array.of(1, 1) };
    const table = new LabelTable();
    table.clear({ stride: 3, keyEnd: 1, dominance }, 4);
    const insert = (cost: number, ...words: number[]): void => table.insert(Int32Array.from(words), 0, cost, -1, -1);
    insert(10, 1, 5, 5);
    // 3 more in the first sum may cost 6: not beaten at 5, beaten at 4 or less by a cost of 10 - 6.
    insert(5, 1, 8, 5);
    expect(live(table, 3).map(([cost]) => cost)).toEqual([5, 10]);
    insert(4, 1, 8, 5);
    expect(live(table, 3).map(([cost]) => cost)).toEqual([4]);
    // Less in the second sum may cost anything.
    insert(0, 1, 0, 4);
    expect(live(table, 3).map(([cost]) => cost)).toEqual([0, 4]);
    // Beaten by the label at 4: 8 points dearer.
    insert(12, 1, 8, 5);
    expect(live(table, 3).map(([cost]) => cost)).toEqual([0, 4]);
    // Other keys are never compared.
    insert(99, 2, 9, 0);
    expect(table.liveCount).toBe(3);
  });

  it("counts started units of a difference", () => {
    const dominance: DominanceTerms = { sign: Int8Array.of(1), slope: Float64Array.of(5), unit: Float64Array.of(60) };
    const table = new LabelTable();
    const keeps = (cost: number, sum: number): boolean => {
      table.clear({ stride: 1, keyEnd: 0, dominance }, 1);
      table.insert(Int32Array.of(0), 0, 0, -1, -1);
      // The new label is dearer, but its sum is lower by 61: at most 2 units, 10 points.
      table.insert(Int32Array.of(sum), 0, cost, -1, -1);
      return table.liveCount === 2;
    };
    expect([keeps(9, -61), keeps(10, -61), keeps(11, -61), keeps(4, -60), keeps(5, -60)]).toEqual([true, false, false, true, false]);
  });

  it("keeps exactly the labels that a plain list keeps", () => {
    const label = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }));
    fc.assert(
      fc.property(
        fc.array(label, { maxLength: 400 }),
        fc.constantFrom(1, 3, Infinity),
        fc.integer({ min: 0, max: 4 }),
        (labels, slope, keyEnd) => {
          const count = 4 - keyEnd;
          const dominance: DominanceTerms = {
            sign: Int8Array.from({ length: count }, (_, index) => (index % 2 === 0 ? 1 : -1)),
            slope: new Float64Array(count).fill(slope),
            unit: new Float64Array(count).fill(1),
          };
          const table = new LabelTable();
          table.clear({ stride: 4, keyEnd, dominance }, 1);
          const beats = ([cost, words]: [number, number[]], [otherCost, other]: [number, number[]]): boolean => {
            if (words.some((word, index) => index < keyEnd && word !== other[index])) return false;
            let extra = 0;
            for (let index = keyEnd; index < 4; index++) {
              const worse = dominance.sign[index - keyEnd]! * (words[index]! - other[index]!);
              if (worse > 0) extra += slope * worse;
            }
            return cost + extra <= otherCost;
          };
          let plain: [number, number[]][] = [];
          for (const one of labels) {
            table.insert(Int32Array.from(one[1]), 0, one[0], -1, -1);
            if (plain.some((kept) => beats(kept, one))) continue;
            plain = [...plain.filter((kept) => !beats(one, kept)), one];
          }
          plain.sort((a, b) => a[0] - b[0] || a[1].join().localeCompare(b[1].join()));
          expect(live(table, 4)).toEqual(plain);
          expect(table.liveCount).toBe(plain.length);
        },
      ),
    );
  });

  it("grows with what it holds, and can be used again for labels of another shape", () => {
    const table = new LabelTable();
    for (const stride of [1, 3]) {
      table.clear({ stride, keyEnd: stride, dominance: none }, 1);
      for (let key = 0; key < 5000; key++) table.insert(new Int32Array(stride).fill(key), 0, key, key, key);
      for (let key = 0; key < 5000; key++) table.insert(new Int32Array(stride).fill(key), 0, key - 1, -key, key);
      expect([table.count, table.liveCount]).toEqual([5000, 5000]);
      expect([table.cost[4321], table.trail[4321], table.words[4321 * stride]]).toEqual([4320, -4321, 4321]);
    }
  });
});

describe("a beam", () => {
  it("keeps the labels of lowest rank, of equals the earlier ones", () => {
    const table = new LabelTable();
    table.clear({ stride: 1, keyEnd: 1, dominance: none }, 8);
    const ranks = [5, 3, 5, 1, 5, 9];
    ranks.forEach((_, key) => table.insert(Int32Array.of(key), 0, 100 + key, -1, -1));
    table.drop(3);
    keepBest(table, 3, (label) => ranks[label]!);
    expect(live(table, 1).map(([, words]) => words[0])).toEqual([0, 1, 2]);
    expect(table.liveCount).toBe(3);
  });
});

describe("a trail", () => {
  it("gives the slots of a node back to the first, also after it has grown", () => {
    const trail = new Trail();
    let node = -1;
    for (let slot = 0; slot < 3000; slot++) node = trail.add(node, slot);
    const branch = trail.add(0, 42);
    const slots: number[] = [];
    trail.collect(branch, slots);
    expect(slots).toEqual([42, 0]);
    slots.length = 0;
    trail.collect(node, slots);
    expect(slots).toEqual(Array.from({ length: 3000 }, (_, index) => 2999 - index));
    trail.clear();
    expect(trail.add(-1, 7)).toBe(0);
    slots.length = 0;
    trail.collect(-1, slots);
    expect(slots).toEqual([]);
  });
});
