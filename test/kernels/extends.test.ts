import { describe, expect, it } from "vitest";
import { searchWeight } from "../../src/kernels/searchWeightExtend";
import { SlotPartition } from "../../src/kernels/slotPartitionExtend";
import { planWindows } from "../../src/kernels/windowPlanExtend";
import { distinctKernel, hard, type SlotSpec, soft, sumKernel, tinyInstance, type WindowSpec } from "./tinyInstance";

describe("the weight of a kernel in search", () => {
  it("is its own for soft kernels, and its guide times the weight of hard ones", () => {
    expect(searchWeight(soft(7), 100)).toBe(7);
    expect(searchWeight(hard(480), 0.5)).toBe(240);
  });
});

describe("a partition of slots", () => {
  it("splits classes by every feature; the usual value keeps its class", () => {
    const partition = new SlotPartition(6);
    partition.refine((slot) => [5, 5, 9, 9, 5, 5][slot]!, 5);
    expect([...partition.classOf]).toEqual([0, 0, 1, 1, 0, 0]);
    partition.refine((slot) => [-1, 0, 0, -1, -1, 0][slot]!, -1);
    expect([...partition.classOf]).toEqual([0, 2, 3, 1, 0, 2]);
    expect(partition.classCount).toBe(4);
    expect([...partition.firstSlots()]).toEqual([0, 3, 1, 2]);
  });

  it("keeps classes apart that get the same feature, and stays as it is when all agree", () => {
    const partition = new SlotPartition(4);
    partition.refine((slot) => slot % 2, 0);
    partition.refine(() => 3, 0);
    partition.refine((slot) => (slot < 2 ? 1 : 0), 0);
    expect(new Set(partition.classOf).size).toBe(4);
  });

  it("can be copied to be refined further, and may lose a class", () => {
    const coarse = new SlotPartition(3);
    const fine = new SlotPartition(coarse);
    fine.refine((slot) => slot + 1, 0);
    expect([...coarse.classOf]).toEqual([0, 0, 0]);
    expect([...fine.classOf]).toEqual([1, 2, 3]);
    expect([...fine.firstSlots()]).toEqual([-1, 0, 1, 2]);
  });
});

describe("the windows to keep count of", () => {
  const earlies = (...days: readonly number[]): readonly SlotSpec[] => days.map((day) => ({ day, start: 420, length: 480 }));
  const everyDay = earlies(0, 1, 2, 3, 4, 5, 6);
  const plan = (windows: readonly WindowSpec[], slots = everyDay) =>
    planWindows(
      sumKernel(slots, { windows }, (slot) => [[slot.day, 1]]),
      tinyInstance({ slots }),
      false,
    );

  it("are all of them when they follow each other, in one lane", () => {
    const { laneCount, laneOf, firstDay, lastDay, isPartial } = plan([
      { from: 0, to: 2, maximum: 1 },
      { from: 3, to: 6, maximum: 1 },
    ]);
    expect({ laneCount, isPartial, lanes: [...laneOf] }).toEqual({ laneCount: 1, isPartial: false, lanes: [0, 0] });
    expect([[...firstDay], [...lastDay]]).toEqual([
      [0, 3],
      [2, 6],
    ]);
  });

  it("may overlap in pairs", () => {
    const { laneCount, laneOf, isPartial } = plan([
      { from: 0, to: 3, maximum: 1 },
      { from: 3, to: 5, maximum: 1 },
      { from: 4, to: 6, maximum: 1 },
    ]);
    expect({ laneCount, isPartial, lanes: [...laneOf] }).toEqual({ laneCount: 2, isPartial: false, lanes: [0, 1, 0] });
  });

  it("are as many as fit into two lanes when they roll", () => {
    const rolling = [0, 1, 2, 3, 4].map((from) => ({ from, to: from + 2, maximum: 1 }));
    const { laneOf, isPartial } = plan(rolling);
    // By their ends: 0-2 and 1-3 take the lanes, 2-4 meets both, 3-5 follows 0-2, 4-6 follows 1-3.
    expect({ isPartial, lanes: [...laneOf] }).toEqual({ isPartial: true, lanes: [0, 1, -1, 0, 1] });
  });

  it("leave out what has no bounds or no slots, at no loss", () => {
    const { laneOf, isPartial, laneCount } = plan([
      { from: 0, to: 6 },
      { from: 20, to: 25, maximum: 0 },
      { from: 0, to: 0, minimum: 1 },
    ]);
    expect({ isPartial, laneCount, lanes: [...laneOf] }).toEqual({ isPartial: false, laneCount: 1, lanes: [-1, -1, 0] });
  });

  it("say whether less or more is always better", () => {
    expect(plan([{ from: 0, to: 6, maximum: 2 }]).direction).toBe(1);
    expect(plan([{ from: 0, to: 6, minimum: 2 }]).direction).toBe(-1);
    expect(plan([{ from: 0, to: 6, minimum: 2, maximum: 3 }]).direction).toBe(0);
    // Sums that never fall cannot miss a minimum of 0.
    expect(plan([{ from: 0, to: 6, minimum: 0, maximum: 3 }]).direction).toBe(1);
    const signed = sumKernel(everyDay, { windows: [{ from: 0, to: 6, minimum: 0, maximum: 3 }] }, (slot) => [[slot.day, slot.day - 3]]);
    expect(planWindows(signed, tinyInstance({ slots: everyDay }), false).direction).toBe(0);
    const carried = sumKernel(everyDay, { windows: [{ from: 0, to: 6, minimum: 0, maximum: 3 }] }, (slot) => [[slot.day, 1]]);
    expect(planWindows(carried, tinyInstance({ slots: everyDay }), true).direction).toBe(0);
  });

  it("know the last day of every bucket", () => {
    const slots = earlies(0, 1, 2, 5);
    const kernel = distinctKernel(slots, { windows: [{ from: 0, to: 6, maximum: 1 }] }, { bucketDays: 2 });
    const { bucketLastDay, firstDay, lastDay } = planWindows(kernel, tinyInstance({ slots }), false);
    expect([0, 2, 3].map((slot) => bucketLastDay[kernel.slotBucket[slot]!])).toEqual([1, 2, 5]);
    expect([firstDay[0], lastDay[0]]).toEqual([0, 5]);
  });
});
