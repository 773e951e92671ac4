import { describe, expect, it } from "vitest";
import { Budget } from "../../src/lanes/budget";
import { type Epoch, epochs } from "../../src/lanes/epoch";

const clock = (now: () => number) => ({ now });

function first(count: number, steps: Iterator<Epoch, never>): Epoch[] {
  return Array.from({ length: count }, () => steps.next().value);
}

describe("epochs", () => {
  it("grow by half up to a fortieth of the work, and never read the clock", () => {
    const deaf = clock(() => {
      throw new Error("the clock was read");
    });
    const budget = new Budget({ work: 400_000, timeMs: Infinity, gap: 0 }, deaf, 0);
    // 4096, then 6144, 9216, and from then on 10000 = 400000 / 40.
    expect(first(5, epochs(budget, 2)).map(({ work }) => work)).toEqual([4096, 10_240, 19_456, 29_456, 39_456]);
    expect(first(1, epochs(budget, 2))[0]?.untilMs).toBe(Infinity);
  });

  it("are never longer than 2^18 units, and never go beyond the work limit", () => {
    const large = first(
      40,
      epochs(
        new Budget(
          { work: 10 ** 9, timeMs: Infinity, gap: 0 },
          clock(() => 0),
          0,
        ),
        2,
      ),
    );
    expect(large[39]!.work - large[38]!.work).toBe(262_144);
    const small = first(
      3,
      epochs(
        new Budget(
          { work: 5000, timeMs: Infinity, gap: 0 },
          clock(() => 0),
          0,
        ),
        2,
      ),
    );
    expect(small.map(({ work }) => work)).toEqual([4096, 5000, 5000]);
  });

  it("are cut by time alone where time is limited", () => {
    let now = 0;
    const steps = epochs(
      new Budget(
        { work: Infinity, timeMs: 4000, gap: 0 },
        clock(() => now),
        0,
      ),
      2,
    );
    const next = (): Epoch => steps.next().value;
    // A fortieth of the time is 100 ms.
    expect(next()).toEqual({ work: Infinity, untilMs: 100 });
    now = 130;
    expect(next()).toEqual({ work: Infinity, untilMs: 230 });
    now = 3990;
    expect(next()).toEqual({ work: Infinity, untilMs: 4000 });
  });

  it("do not cut up the run of a lane alone", () => {
    const budget = new Budget(
      { work: 10 ** 6, timeMs: 5000, gap: 0 },
      clock(() => 0),
      0,
    );
    expect(first(1, epochs(budget, 1))).toEqual([{ work: 10 ** 6, untilMs: Infinity }]);
  });
});
