import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Assignment } from "../../src/problem/assignment";
import { parseProblem } from "../../src/problem/parseProblem";
import type { ProblemInput } from "../../src/problem/problem";
import type { RuleInput } from "../../src/problem/rules/rule";
import { toLocal } from "../../src/time/zoneTable";
import { verify } from "../../src/verify/verify";
import { assign, at, professional, rosterOf, tinyProblem, type TinyProblemOverrides } from "../support/problemBuilder";
import { rosteredArbitrary, shiftsArbitrary } from "./arbitraries";

// Each property parses and checks some hundred problems, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Rules of every kind whose amounts depend on nothing but times, people and places. */
const rules: readonly RuleInput[] = [
  { id: "overlap", kind: "noOverlap", level: "hard" },
  { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 },
  { id: "succession", kind: "forbiddenSuccession", level: "hard", after: { include: ["type:late"] }, before: { include: ["type:early"] } },
  { id: "duty", kind: "maximumDutyLength", level: "hard", maximumMinutes: 600 },
  { id: "weekly", kind: "weeklyRest", level: "hard", alternatives: [{ windowMinutes: 4320, restMinutes: 2160 }] },
  { id: "limit", kind: "workLimit", level: "hard", measure: "minutes", over: { kind: "day" }, maximum: 480, minutesBelongTo: "localDay" },
  { id: "contract", kind: "contractHours", level: "soft", bound: "target", over: { kind: "week" }, weight: 2 },
  { id: "fair", kind: "fairShare", level: "soft", shifts: { include: ["type:night"] }, weight: 3 },
  { id: "run", kind: "consecutiveDays", level: "soft", minimum: 2, maximum: 3, weight: 5 },
  { id: "off", kind: "consecutiveDaysOff", level: "soft", minimum: 2, maximum: 3, weight: 7 },
  { id: "weekend", kind: "completeWeekends", level: "soft", weight: 11 },
  {
    id: "pattern",
    kind: "dayPatterns",
    level: "soft",
    patterns: [{ items: [{ kind: "work" }, { kind: "off" }, { kind: "work" }] }],
    maximum: 0,
  },
  { id: "cover", kind: "demandCover", level: "soft", bound: "target", weight: 13 },
  { id: "surplus", kind: "demandCover", level: "hard", bound: "maximum" },
  { id: "mix", kind: "teamMix", level: "hard", members: [{ weight: 1 }], maximum: 1 },
  { id: "budget", kind: "budget", level: "hard", tiers: ["ownTeam"], measure: "minutes", maximum: 900, over: { kind: "week" } },
];

function check(problem: ProblemInput, roster: readonly Assignment[]) {
  return verify(parseProblem(problem), rosterOf(...roster));
}

/** Charged and inherited amount of the only rule, for `anna` on all shifts. */
function amountsFor(rule: RuleInput, parts: TinyProblemOverrides): readonly [number | undefined, number | undefined] {
  const problem = tinyProblem({ ...parts, rules: [rule] });
  const report = check(
    problem,
    problem.shifts.map((shift) => assign("anna", shift.id)),
  );
  return [report.rules[0]?.amount, report.rules[0]?.inherited];
}

describe("for every problem and roster", () => {
  test("the order of the roster means nothing", () => {
    const cases = rosteredArbitrary({ rules }).chain(({ problem, roster }) =>
      fc.shuffledSubarray([...roster], { minLength: roster.length }).map((shuffled) => ({ problem, roster, shuffled })),
    );
    fc.assert(
      fc.property(cases, ({ problem, roster, shuffled }) => {
        expect(check(problem, shuffled)).toEqual(check(problem, roster));
      }),
    );
  });

  test("other ids give the same score", () => {
    const cases = rosteredArbitrary({ rules }).chain(({ problem, roster }) =>
      fc.record({
        problem: fc.constant(problem),
        roster: fc.constant(roster),
        people: fc.shuffledSubarray(["x", "y", "z"], { minLength: 3 }),
        shifts: fc.shuffledSubarray(["a", "b", "c", "d", "e", "f", "g", "h"], { minLength: 8 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ problem, roster, people, shifts }) => {
        const personId = (id: string) => people[["anna", "bob", "carol"].indexOf(id)] ?? id;
        const shiftId = (id: string) => shifts[Number(id.slice(1))] ?? id;
        const renamed = (list: readonly Assignment[]) => list.map((item) => assign(personId(item.personId), shiftId(item.shiftId), "line"));
        const other: ProblemInput = {
          ...problem,
          professionals: problem.professionals.map((person) => ({ ...person, id: personId(person.id) })),
          shifts: problem.shifts.map((shift) => ({ ...shift, id: shiftId(shift.id), demands: [{ id: "line" }] })),
          pins: renamed(problem.pins ?? []),
        };
        expect(check(other, renamed(roster)).score).toEqual(check(problem, roster).score);
      }),
    );
  });

  test("the score is the sum of the rules, and each rule is the sum of its violations", () => {
    fc.assert(
      fc.property(rosteredArbitrary({ rules }), ({ problem, roster }) => {
        const report = check(problem, roster);
        const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
        expect(report.score).toEqual({
          hard: total(report.rules.filter(({ level }) => level === "hard").map(({ amount }) => amount)),
          cost: total(report.rules.map(({ cost }) => cost)),
        });
        for (const rule of report.rules) {
          const own = report.violations.filter(({ ruleId }) => ruleId === rule.ruleId);
          expect(total(own.map(({ amount }) => amount))).toBe(rule.amount);
          expect(total(own.map(({ inherited }) => inherited))).toBe(rule.inherited);
          expect(total(own.map(({ cost }) => cost))).toBe(rule.cost);
          expect(own.every(({ amount, inherited }) => amount >= 0 && inherited >= 0 && amount + inherited > 0)).toBe(true);
        }
      }),
    );
  });

  test("a roster of pins alone breaks no hard rule that asks for nothing more", () => {
    const hardRules = rules.filter(({ level }) => level === "hard");
    fc.assert(
      fc.property(rosteredArbitrary({ rules: hardRules }), ({ problem }) => {
        expect(check(problem, problem.pins ?? []).score.hard).toBe(0);
      }),
    );
  });

  test("weights scale the cost of a rule and nothing else", () => {
    const scaled = rules.map((rule) => (rule.level === "soft" ? { ...rule, weight: (rule.weight ?? 1) * 1000 } : rule));
    fc.assert(
      fc.property(rosteredArbitrary({ rules }), ({ problem, roster }) => {
        const { score } = check(problem, roster);
        expect(check({ ...problem, rules: scaled }, roster).score).toEqual({ hard: score.hard, cost: score.cost * 1000 });
      }),
    );
  });
});

describe("noOverlap", () => {
  const rule: RuleInput = { id: "rule", kind: "noOverlap", level: "soft" };

  test("is never lowered by one more assignment", () => {
    fc.assert(
      fc.property(shiftsArbitrary(3, 8), (shifts) => {
        const problem = tinyProblem({ shifts, rules: [rule] });
        const all = shifts.map((shift) => assign("anna", shift.id));
        const costs = all.map((_, count) => check(problem, all.slice(0, count + 1)).score.cost);
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
      }),
    );
  });

  test("is what counting pairs minute by minute gives", () => {
    fc.assert(
      fc.property(shiftsArbitrary(2, 6), (shifts) => {
        const parsed = parseProblem(tinyProblem({ shifts }));
        let pairs = 0;
        for (let minute = parsed.planning.start; minute < parsed.planning.end; minute += 15) {
          const there = parsed.shifts.filter(({ start, end }) => start <= minute && minute < end).length;
          pairs += (15 * there * (there - 1)) / 2;
        }
        expect(amountsFor(rule, { shifts })).toEqual([pairs, 0]);
      }),
    );
  });
});

/** `1` for a day with an early shift, `0` without: history days, then horizon days. */
const calendars = fc.record({
  history: fc.stringMatching(/^[01]{6}$/),
  horizon: fc.stringMatching(/^[01]{7}$/),
  minimum: fc.integer({ min: 0, max: 5 }),
  more: fc.integer({ min: 0, max: 3 }),
  start: fc.constantFrom("history" as const, "exempt" as const),
});

/** Anna on the early shifts of a calendar; the first history day is six days before the horizon. */
function partsOf({ history, horizon }: { readonly history: string; readonly horizon: string }): TinyProblemOverrides {
  const daysOf = (calendar: string, first: number) => Array.from(calendar).flatMap((mark, index) => (mark === "1" ? [first + index] : []));
  const past = daysOf(history, -6).map((day) => ({ start: at(day, "07:00"), end: at(day, "15:00") }));
  const shifts = daysOf(horizon, 0).map((day) => ({
    id: `s${String(day)}`,
    organisationId: "org",
    start: at(day, "07:00"),
    end: at(day, "15:00"),
  }));
  return { people: [professional("anna", { history: { shifts: past } })], shifts };
}

function lengthAmount(length: number, minimum: number, maximum: number): number {
  return Math.max(0, minimum - length, length - maximum);
}

describe("consecutiveDays", () => {
  test("is what the runs of a text of days give", () => {
    fc.assert(
      fc.property(calendars, ({ history, horizon, minimum, more, start }) => {
        const maximum = minimum + more;
        const text = history + horizon;
        let whole = 0;
        for (const run of text.matchAll(/1+/g)) {
          const end = run.index + run[0].length;
          const isOpen = end === 13 || (start === "exempt" && run.index <= 6 && 6 < end);
          whole += lengthAmount(run[0].length, isOpen ? 0 : minimum, maximum);
        }
        let fixed = 0;
        for (const run of history.matchAll(/1+/g)) {
          fixed += lengthAmount(run[0].length, run.index + run[0].length === 6 ? 0 : minimum, maximum);
        }
        const rule: RuleInput = { id: "rule", kind: "consecutiveDays", level: "hard", minimum, maximum, start };
        expect(amountsFor(rule, partsOf({ history, horizon }))).toEqual([Math.max(0, whole - fixed), fixed]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("consecutiveDaysOff", () => {
  test("is what the gaps of a text of days give", () => {
    fc.assert(
      fc.property(calendars, ({ history, horizon, minimum, more, start }) => {
        const maximum = minimum + more;
        // Before the first day of work nothing is known of history.
        const known = history.includes("1") ? history.slice(history.indexOf("1")) : "";
        const text = known + horizon;
        let whole = 0;
        for (const run of text.matchAll(/0+/g)) {
          const end = run.index + run[0].length;
          const isFirst = run.index === 0;
          const isExempt = start === "exempt" && run.index <= known.length && known.length < end;
          whole += lengthAmount(run[0].length, isFirst || end === text.length || isExempt ? 0 : minimum, maximum);
        }
        let fixed = 0;
        for (const run of known.matchAll(/0+/g)) {
          fixed += lengthAmount(run[0].length, run.index + run[0].length === known.length ? 0 : minimum, maximum);
        }
        const rule: RuleInput = { id: "rule", kind: "consecutiveDaysOff", level: "hard", minimum, maximum, start };
        expect(amountsFor(rule, partsOf({ history, horizon }))).toEqual([Math.max(0, whole - fixed), fixed]);
      }),
      { numRuns: 500 },
    );
  });
});

/** For each quarter of an hour from `start`: whether it is within a duty, joining what is less than `mergeGap` minutes apart. */
function dutyQuarters(
  shifts: readonly { readonly start: number; readonly end: number }[],
  start: number,
  end: number,
  mergeGap: number,
): boolean[] {
  const work = Array.from({ length: (end - start) / 15 }, (_, index) =>
    shifts.some((shift) => shift.start <= start + index * 15 && start + index * 15 < shift.end),
  );
  const quarters = [...work];
  for (let index = 0; index < work.length; index += 1) {
    const next = work.indexOf(true, index);
    const isAfterWork = index > 0 && work[index - 1] === true && work[index] === false;
    if (isAfterWork && next !== -1 && (next - index) * 15 < mergeGap) quarters.fill(true, index, next);
  }
  return quarters;
}

describe("duties", () => {
  test("maximumDutyLength by span is what a chart of quarters gives", () => {
    fc.assert(
      fc.property(shiftsArbitrary(3, 6), fc.integer({ min: 1, max: 40 }), (shifts, gapQuarters) => {
        const { planning, shifts: parsed } = parseProblem(tinyProblem({ days: 7, shifts }));
        const chart = dutyQuarters(parsed, planning.start, planning.end, gapQuarters * 15);
        const spans = chart
          .map((isDuty) => (isDuty ? "1" : "0"))
          .join("")
          .matchAll(/1+/g);
        const amount = [...spans].reduce((sum, span) => sum + Math.max(0, span[0].length * 15 - 600), 0);
        const rule: RuleInput = {
          id: "rule",
          kind: "maximumDutyLength",
          level: "hard",
          measure: "span",
          maximumMinutes: 600,
          mergeGapMinutes: gapQuarters * 15,
        };
        expect(amountsFor(rule, { shifts })).toEqual([amount, 0]);
      }),
    );
  });

  test("weeklyRest in one piece is what a chart of quarters gives", () => {
    fc.assert(
      fc.property(shiftsArbitrary(3, 6), fc.integer({ min: 96, max: 300 }), (shifts, windowQuarters) => {
        const { planning, shifts: parsed } = parseProblem(tinyProblem({ days: 7, shifts }));
        const chart = dutyQuarters(parsed, planning.start, planning.end, 480);
        let amount = 0;
        chart.forEach((isDuty, index) => {
          if (!isDuty || chart[index - 1] === true) return;
          const marks = Array.from({ length: windowQuarters }, (_, offset) => (chart[index + offset] === true ? "1" : "0")).join("");
          const longest = Math.max(0, ...[...marks.matchAll(/0+/g)].map((rest) => rest[0].length * 15));
          amount += Math.max(0, 1440 - longest);
        });
        const rule: RuleInput = {
          id: "rule",
          kind: "weeklyRest",
          level: "hard",
          alternatives: [{ windowMinutes: windowQuarters * 15, restMinutes: 1440 }],
        };
        expect(amountsFor(rule, { shifts })).toEqual([amount, 0]);
      }),
    );
  });
});

describe("workLimit", () => {
  const perDay: RuleInput = {
    id: "rule",
    kind: "workLimit",
    level: "hard",
    measure: "minutes",
    over: { kind: "day" },
    maximum: 300,
    minutesBelongTo: "localDay",
  };

  test("by local day is what reading the clock every minute gives", () => {
    fc.assert(
      fc.property(shiftsArbitrary(28, 6), (shifts) => {
        const { planning, shifts: parsed } = parseProblem(tinyProblem({ days: 28, shifts }));
        const minutes = new Map<number, number>();
        for (const { start, end } of parsed) {
          for (let minute = start; minute < end; minute += 1) {
            const day = toLocal(planning.zoneTable, minute).dayNumber;
            minutes.set(day, (minutes.get(day) ?? 0) + 1);
          }
        }
        let amount = 0;
        for (const [day, count] of minutes) if (day < planning.firstDay + 28) amount += Math.max(0, count - 300);
        expect(amountsFor(perDay, { days: 28, shifts })).toEqual([amount, 0]);
      }),
    );
  });

  test("over the horizon a minimum and a maximum of the same number give the distance to it", () => {
    fc.assert(
      fc.property(shiftsArbitrary(7, 8), fc.integer({ min: 0, max: 9 }), (shifts, bound) => {
        const rule: RuleInput = {
          id: "rule",
          kind: "workLimit",
          level: "soft",
          measure: "shifts",
          over: { kind: "horizon" },
          minimum: bound,
          maximum: bound,
        };
        expect(amountsFor(rule, { shifts })).toEqual([Math.abs(shifts.length - bound), 0]);
      }),
    );
  });
});

describe("demandCover", () => {
  test("people missing below the target are those below the minimum and those from there on", () => {
    const lines = fc.record({ minimum: fc.nat(4), more: fc.nat(4), priority: fc.integer({ min: 1, max: 5 }), count: fc.nat(6) });
    fc.assert(
      fc.property(lines, ({ minimum, more, priority, count }) => {
        const people = Array.from({ length: count }, (_, index) => `p${String(index)}`);
        const demands = [{ id: "main", minimum, target: minimum + more, priority }];
        const shifts = [{ id: "s", organisationId: "org", start: at(0, "07:00"), end: at(0, "15:00"), demands }];
        const cover = { kind: "demandCover", level: "hard" } as const;
        const problem = tinyProblem({
          people,
          shifts,
          rules: [
            { id: "a", ...cover, bound: "minimum" },
            { id: "b", ...cover, bound: "target", countFrom: "minimum" },
            { id: "c", ...cover, bound: "target" },
          ],
        });
        const [below, between, all] = check(
          problem,
          people.map((id) => assign(id, "s")),
        ).rules.map(({ amount }) => amount);
        expect((below ?? 0) + (between ?? 0)).toBe(all);
      }),
    );
  });
});
