import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOffsetPeriods } from "../../src/time/offsetPeriods";

/** The offset function of a clock that starts with `first` and takes each given offset at the given minute. */
function clock(first: number, ...changes: readonly (readonly [minute: number, offset: number])[]): (epochMinute: number) => number {
  return (epochMinute) => changes.reduce((offset, [minute, next]) => (epochMinute >= minute ? next : offset), first);
}

describe("periods of constant offset", () => {
  it("are one when the clock never changes", () => {
    expect(findOffsetPeriods(clock(60), -2000, 3000)).toEqual([
      { startMinute: -2000, endMinute: 3000, offsetMinutes: 60, localStartMinute: -1940 },
    ]);
  });

  it("meet at the minute of a change", () => {
    expect(findOffsetPeriods(clock(60, [4321, 120]), 0, 10_000)).toEqual([
      { startMinute: 0, endMinute: 4321, offsetMinutes: 60, localStartMinute: 60 },
      { startMinute: 4321, endMinute: 10_000, offsetMinutes: 120, localStartMinute: 4441 },
    ]);
  });

  it.each([1, 2, 719, 720, 1438, 1439, 1440, 1441, 2879, 2880, 2881, 4998, 4999])("find a change at minute %i", (minute) => {
    expect(findOffsetPeriods(clock(-300, [minute, -240]), 0, 5000)).toEqual([
      { startMinute: 0, endMinute: minute, offsetMinutes: -300, localStartMinute: -300 },
      { startMinute: minute, endMinute: 5000, offsetMinutes: -240, localStartMinute: minute - 240 },
    ]);
  });

  it("do not see changes at their own start and end, and never ask beyond them", () => {
    const asked: number[] = [];
    const offsetAtMinute = (epochMinute: number): number => {
      asked.push(epochMinute);
      return clock(0, [100, 60], [5000, 120])(epochMinute);
    };
    expect(findOffsetPeriods(offsetAtMinute, 100, 5000)).toEqual([
      { startMinute: 100, endMinute: 5000, offsetMinutes: 60, localStartMinute: 160 },
    ]);
    expect(Math.min(...asked)).toBe(100);
    expect(Math.max(...asked)).toBe(4999);
  });

  it("can be a single minute, and a stretch of a single minute", () => {
    expect(findOffsetPeriods(clock(0, [11, 60]), 10, 12)).toEqual([
      { startMinute: 10, endMinute: 11, offsetMinutes: 0, localStartMinute: 10 },
      { startMinute: 11, endMinute: 12, offsetMinutes: 60, localStartMinute: 71 },
    ]);
    expect(findOffsetPeriods(clock(0, [11, 60]), 10, 11)).toEqual([
      { startMinute: 10, endMinute: 11, offsetMinutes: 0, localStartMinute: 10 },
    ]);
  });

  it("are all found when the clock changes three times in one day", () => {
    expect(findOffsetPeriods(clock(0, [2000, 60], [2001, 90], [2700, 30]), 0, 5000).map((period) => period.startMinute)).toEqual([
      0, 2000, 2001, 2700,
    ]);
  });

  it("are frozen", () => {
    const periods = findOffsetPeriods(clock(0, [2000, 60]), 0, 5000);
    expect(Object.isFrozen(periods)).toBe(true);
    expect(periods.every((period) => Object.isFrozen(period))).toBe(true);
  });

  it("are probed once a day, plus a bisection for each change", () => {
    let count = 0;
    const change = clock(0, [50_000, 60]);
    findOffsetPeriods(
      (epochMinute) => {
        count += 1;
        return change(epochMinute);
      },
      0,
      100 * 1440,
    );
    // The start, 100 probes, 11 bisections (2^11 > 1440), and the new offset with its probe.
    expect(count).toBeLessThanOrEqual(1 + 100 + 11 + 2);
  });

  it("are those of any clock that changes at least a day apart", () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1440, max: 20_000 }), fc.integer({ min: 1, max: 120 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), steps, (start, gaps) => {
        let minute = start;
        let offset = 0;
        const changes = gaps.map(([gap, rise]): [number, number] => {
          minute += gap;
          offset = offset > 600 ? offset - rise : offset + rise;
          return [minute, offset];
        });
        const end = minute + 5000;
        const starts = [[start, 0] as const, ...changes];
        const expected = starts.map(([startMinute, offsetMinutes], index) => ({
          startMinute,
          endMinute: starts[index + 1]?.[0] ?? end,
          offsetMinutes,
          localStartMinute: startMinute + offsetMinutes,
        }));
        expect(findOffsetPeriods(clock(0, ...changes), start, end)).toEqual(expected);
      }),
    );
  });
});
