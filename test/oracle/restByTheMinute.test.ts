import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { parseProblem } from "../../src/problem/parseProblem";
import type { Problem } from "../../src/problem/problem";
import type { RuleInput } from "../../src/problem/rules/rule";
import { buildZoneTable, localMidnight } from "../../src/time/zoneTable";
import { formatInstant } from "../../src/time/format";
import { parseDate } from "../../src/time/civil";
import { verify } from "../../src/verify/verify";
import { assign, rosterOf, tinyProblem } from "../support/problemBuilder";
import { dutyLength, dutyStarts, minuteChart, type MinuteChart, restsBetween } from "./minuteChart";

// A recorded run has a hundred thousand cases.
vi.setConfig({ testTimeout: 3_600_000 });

const [dutyGap, dayMinutes, weekMinutes] = [480, 1440, 10_080];
const horizonDays = 16;

/** Mondays: of an ordinary week, and of the weeks in which the clock changes, which comes at the end of the first week. */
const tables = ["2026-06-01", "2026-10-19", "2027-03-22"].map((start) => {
  const firstDay = parseDate(start) ?? 0;
  return { start, firstDay, table: buildZoneTable("Europe/Amsterdam", firstDay, firstDay + horizonDays) };
});

/** Gaps and lengths around the bounds of the law, in minutes, and others. */
const gapMinutes = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 480, max: 1400 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 479 }) },
  { weight: 2, arbitrary: fc.constantFrom(479, 480, 481, 659, 660, 661) },
  { weight: 1, arbitrary: fc.integer({ min: 1400, max: 4400 }) },
  { weight: 1, arbitrary: fc.constantFrom(1919, 1920, 2159, 2160, 2161, 4320) },
);
const workMinutes = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 30, max: 600 }) },
  { weight: 1, arbitrary: fc.constantFrom(300, 779, 780, 781) },
);

interface Timeline {
  readonly problem: Problem;
  readonly chart: MinuteChart;
  /** In time order, without overlap. */
  readonly units: readonly { readonly start: number; readonly end: number }[];
}

/** Work of one person over some two weeks, of which the runs without a day and a half off often end just at 132 hours. */
function timelines(rules: readonly RuleInput[]): fc.Arbitrary<Timeline> {
  const steps = fc.array(fc.record({ gap: gapMinutes, length: workMinutes, aim: fc.constantFrom(undefined, undefined, -1, 0, 1) }), {
    minLength: 1,
    maxLength: 24,
    size: "max",
  });
  return fc.record({ week: fc.constantFrom(...tables), steps }).map(({ week, steps: drawn }) => {
    const horizonStart = localMidnight(week.table, week.firstDay);
    const horizonEnd = localMidnight(week.table, week.firstDay + horizonDays);
    const units: { start: number; end: number }[] = [];
    let [at, runStart] = [horizonStart, 0];
    for (const { gap, length, aim } of drawn) {
      const start = at + gap;
      if (start >= horizonEnd) break;
      if (units.length === 0 || gap >= 2160) runStart = start;
      const aimed = runStart + 7920 + (aim ?? 0) - start;
      const end = start + (aim !== undefined && aimed >= 30 && aimed <= 780 ? aimed : length);
      units.push({ start, end });
      at = end;
    }
    if (units.length === 0) units.push({ start: horizonStart, end: horizonStart + 480 });
    const shifts = units.map(({ start, end }, index) => ({
      id: `s${index}`,
      organisationId: "org",
      start: formatInstant(week.table, start),
      end: formatInstant(week.table, end),
    }));
    const problem = parseProblem(tinyProblem({ days: horizonDays, planning: { start: week.start }, shifts, rules }));
    return { problem, units, chart: minuteChart(units, 2 * weekMinutes) };
  });
}

function amountOf({ problem }: Timeline): number {
  const { rules } = verify(problem, rosterOf(...problem.shifts.map(({ id }) => assign("anna", id))));
  return rules.reduce((sum, { amount }) => sum + amount, 0);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

const aWeek = { windowMinutes: weekMinutes, restMinutes: 2160 };
const aFortnight = { windowMinutes: 2 * weekMinutes, restMinutes: 4320, minimumPartMinutes: 1920 };

describe("weekly rest (ATW 5:5)", () => {
  const byWeek: RuleInput = { id: "rule", kind: "weeklyRest", level: "hard", alternatives: [aWeek] };

  test("36 hours in every 7 x 24 hours is: no run without such a rest lasts more than 132 hours", () => {
    fc.assert(
      fc.property(timelines([byWeek]), (timeline) => {
        const { chart, units } = timeline;
        // The article, word for word, for a window from every minute at which work begins, within a duty too.
        const isArticleKept = dutyStarts(chart, 1).every((from) => Math.max(...restsBetween(chart, from, from + weekMinutes)) >= 2160);

        let [runStart, longestRun] = [units[0]!.start, 0];
        units.forEach(({ start, end }, index) => {
          if (start - (units[index - 1]?.end ?? start) >= 2160) runStart = start;
          longestRun = Math.max(longestRun, end - runStart);
        });
        expect(longestRun <= 132 * 60).toBe(isArticleKept);
        expect(amountOf(timeline) === 0).toBe(isArticleKept);
      }),
    );
  });

  test("the amount is what is missing in the window of each duty, by the better alternative", () => {
    const either: RuleInput = { ...byWeek, alternatives: [aWeek, aFortnight] };
    fc.assert(
      fc.property(timelines([either]), (timeline) => {
        const { chart } = timeline;
        const missing = dutyStarts(chart, dutyGap).map((from) => {
          const parts = restsBetween(chart, from, from + 2 * weekMinutes).filter((rest) => rest >= 1920);
          return Math.min(Math.max(0, 2160 - Math.max(...restsBetween(chart, from, from + weekMinutes))), Math.max(0, 4320 - sumOf(parts)));
        });
        expect(amountOf(timeline)).toBe(sumOf(missing));
      }),
    );
  });
});

describe("daily rest (ATW 5:3)", () => {
  const rule: RuleInput = { id: "rule", kind: "dutyRest", level: "hard", restMinutes: 660, withinMinutes: dayMinutes };

  test("11 hours after every duty, within 24 hours of its start, is: no duty spans more than 13 hours and no gap is below 11", () => {
    fc.assert(
      fc.property(timelines([rule]), (timeline) => {
        const { chart } = timeline;
        const starts = dutyStarts(chart, dutyGap);
        const spans = starts.map((from) => dutyLength(chart, from, dutyGap));
        const missing = starts.map((from, index) => {
          const end = from + spans[index]!;
          const [rest = 0] = end < from + dayMinutes ? restsBetween(chart, end, from + dayMinutes) : [];
          return Math.max(0, 660 - rest);
        });
        const isKept = starts.every((from, index) => {
          const end = from + spans[index]!;
          return spans[index]! <= 13 * 60 && (starts[index + 1] ?? Infinity) - end >= 660;
        });
        const amount = amountOf(timeline);
        expect(amount).toBe(sumOf(missing));
        expect(amount === 0).toBe(isKept);
      }),
    );
  });

  test("which the article asks for, unless two duties end within 13 hours of the start of the first", () => {
    fc.assert(
      fc.property(timelines([rule]), (timeline) => {
        const { chart } = timeline;
        const starts = dutyStarts(chart, dutyGap);
        const isArticleKept = starts.every((from) => Math.max(0, ...restsBetween(chart, from, from + dayMinutes)) >= 660);
        const hasShortPair = starts.some((from, index) => {
          const next = starts[index + 1];
          return next !== undefined && next + dutyLength(chart, next, dutyGap) - from <= 13 * 60;
        });
        const isKept = amountOf(timeline) === 0;
        // The rule is never milder than the article, and is stricter for such pairs only: it asks for the rest right after a duty.
        if (isKept) expect(isArticleKept).toBe(true);
        else expect(isArticleKept && !hasShortPair).toBe(false);
      }),
    );
  });
});
