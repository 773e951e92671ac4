import { describe, expect, it } from "vitest";
import { SlotPartition } from "../../src/kernels/slotPartitionExtend";
import { planWindows } from "../../src/kernels/windowPlanExtend";
import { SlotClassFactory } from "../../src/line/slotClasses";
import { distinctKernel, type SlotSpec, sumKernel, tinyInstance } from "../kernels/tinyInstance";

/** 70 slots on ten days: those of a day have lengths of 1 to 7 hours. */
const slots: readonly SlotSpec[] = Array.from({ length: 70 }, (_, index) => ({
  day: Math.floor(index / 7),
  start: 420,
  length: 60 * (1 + (index % 7)),
  kind: index % 7,
}));
const instance = tinyInstance({ dayCount: 10, slots });
const windows = [
  { from: 0, to: 4, maximum: 1 },
  { from: 5, to: 9, maximum: 1 },
];
const counting = sumKernel(slots, { windows }, (slot) => [[slot.day, 1]]);
const planOf = (kernel: typeof counting) => planWindows(kernel, instance, false);

describe("classes of slots", () => {
  it("are told apart by window, amount and bucket", () => {
    const core = new SlotPartition(slots.length);
    const classes = (kernel: typeof counting) => new SlotClassFactory().classesOf(core, [planOf(kernel)]);
    const count = (kernel: typeof counting): number => new Set(classes(kernel).classOf).size;
    expect(count(counting)).toBe(2);
    expect(count(sumKernel(slots, { windows }, (slot) => [[slot.day, slot.length]]))).toBe(2 * 7);
    expect(count(distinctKernel(slots, { windows }, { bucketDays: 2 }))).toBe(5);
    // Minutes on two days: slots that count in one window only, in both, and how much in each.
    const split = sumKernel(slots, { windows }, (slot) => [[slot.day, 30], [slot.day + 1, slot.length]]); // prettier-ignore
    expect(count(split)).toBe(7 + 7 + 7 + 1);
    expect(classes(counting).apart.size).toBe(0);
  });

  it("refine those of the core, and are made once for kernels that share their rows", () => {
    const core = new SlotPartition(slots.length);
    core.refine((slot) => slot % 7, 0);
    const factory = new SlotClassFactory();
    const first = factory.classesOf(core, [planOf(counting)]);
    expect(new Set(first.classOf).size).toBe(14);
    expect(factory.classesOf(core, [planOf({ ...counting, weight: 9 })]).classOf).toBe(first.classOf);
    expect(factory.classesOf(new SlotPartition(core), [planOf(counting)]).classOf).not.toBe(first.classOf);
    expect(new Set(core.classOf).size).toBe(7);
  });

  it("leave slots apart that a kernel counts when they are few", () => {
    const core = new SlotPartition(slots.length);
    const wish = sumKernel(slots, { windows }, (slot) => (slot.day < 2 && slot.kind === 0 ? [[slot.day, 5]] : []));
    const { apart, classOf } = new SlotClassFactory().classesOf(core, [planOf(wish)]);
    expect([...apart]).toEqual([0, 7]);
    expect(classOf).toBe(core.classOf);
    const days = distinctKernel(slots, { windows }, { bucketDays: 1, kinds: [3] });
    expect([...new SlotClassFactory().classesOf(core, [planOf(days)]).apart]).toEqual([3, 10, 17, 24, 31, 38, 45, 52, 59, 66]);
  });
});
