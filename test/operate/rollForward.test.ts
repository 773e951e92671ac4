import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rollForward } from "../../src/operate/rollForward";
import { rollForwardOrganisations } from "../../src/operate/rollForwardOrganisations";
import type { Assignment } from "../../src/problem/assignment";
import { parseProblem } from "../../src/problem/parseProblem";
import type { HistoryInput, ProfessionalInput } from "../../src/problem/person";
import type { ProblemInput } from "../../src/problem/problem";
import type { RuleInput } from "../../src/problem/rules/rule";
import type { ShiftInput } from "../../src/problem/shift";
import { formatDate, parseDate } from "../../src/time/civil";
import { verify } from "../../src/verify/verify";
import { assign, at, dateOf, professional, rosterOf, shift, tinyProblem } from "../support/problemBuilder";

/** History of the only person after a problem. */
function rolled(input: ProblemInput, assignments: readonly Assignment[], options?: Parameters<typeof rollForward>[2]): HistoryInput {
  return rollForward(parseProblem(input), rosterOf(...assignments), options)[0]!.history;
}

describe("past shifts", () => {
  it("are the assignments in time order, with what the next problem cannot derive as tags", () => {
    const input = tinyProblem({
      locations: [{ id: "home", organisationId: "org" }],
      planning: { holidays: [dateOf(6)] },
      shifts: [
        shift("n", 6, "23:00", "07:00", { type: "night", unit: "east", locationId: "home", breakMinutes: 30, tags: ["heavy"] }),
        shift("e", 2, "07:00", "15:00"),
      ],
    });
    // 23:00 to 07:00 is 480 minutes, less a break of 30.
    expect(rolled(input, [assign("anna", "n"), assign("anna", "e")]).shifts).toEqual([
      { start: at(2, "07:00"), end: at(2, "15:00"), organisationId: "org", tags: ["demand:main", "shift:e"] },
      {
        start: at(6, "23:00"),
        end: at(7, "07:00"),
        organisationId: "org",
        locationId: "home",
        type: "night",
        workMinutes: 450,
        tags: ["day:holiday", "demand:main", "heavy", "shift:n", "unit:east"],
      },
    ]);
  });

  it("carry an offset where the clock shows a time twice", () => {
    // 2026-10-25 is day 20; the clock goes from 03:00 summer time back to 02:00.
    const input = tinyProblem({
      days: 28,
      shifts: [{ id: "s", organisationId: "org", start: "2026-10-25T02:30+01:00", end: "2026-10-25T08:00" }],
    });
    const { shifts } = rolled(input, [assign("anna", "s")]);
    expect(shifts).toMatchObject([{ start: "2026-10-25T02:30+01:00", end: "2026-10-25T08:00" }]);
  });

  it("reach back as far as asked, into earlier history too, and leave outside work alone", () => {
    const past = (day: number) => ({ start: at(day, "08:00"), end: at(day, "12:00"), organisationId: "org", tags: ["external"] });
    const anna = professional("anna", {
      history: { shifts: [past(-22), past(-21), past(-1)] },
      external: [{ start: at(3, "08:00"), end: at(3, "12:00") }],
    });
    const input = tinyProblem({ people: [anna], shifts: [shift("s", 0, "07:00", "15:00")] });
    const starts = (options?: Parameters<typeof rollForward>[2]) =>
      rolled(input, [assign("anna", "s")], options).shifts?.map(({ start }) => start.slice(0, 10));
    // Default: the 28 days before day 7, so from day -21 on.
    expect(starts()).toEqual([dateOf(-21), dateOf(-1), dateOf(0)]);
    // The 8 days before day 7: from day -1 on.
    expect(starts({ days: 8 })).toEqual([dateOf(-1), dateOf(0)]);
    expect(starts({ days: 7 })).toEqual([dateOf(0)]);
    expect(rolled(input, []).shifts?.[0]?.tags).toEqual(["external"]);
  });

  it("reach back as far as a rule of the problem looks", () => {
    const anna = professional("anna", { history: { shifts: [{ start: at(-30, "08:00"), end: at(-30, "12:00") }] } });
    const count = (rule: RuleInput): number => rolled(tinyProblem({ people: [anna], rules: [rule] }), []).shifts?.length ?? 0;
    const limit = (days: number): RuleInput => ({
      id: "r",
      kind: "workLimit",
      level: "hard",
      measure: "shifts",
      maximum: 9,
      over: { kind: "rolling", days },
    });
    // Day -30 is 37 days before day 7: the first day of the 38 that end with day 7.
    expect(count(limit(38))).toBe(1);
    expect(count(limit(37))).toBe(0);
    expect(count({ id: "r", kind: "consecutiveDays", level: "hard", maximum: 36 })).toBe(1);
    expect(count({ id: "r", kind: "consecutiveDaysOff", level: "hard", minimum: 35 })).toBe(0);
    const weekly = (days: number): RuleInput => ({
      id: "r",
      kind: "weeklyRest",
      level: "hard",
      alternatives: [{ windowMinutes: days * 1440, restMinutes: 60 }],
    });
    expect(count(weekly(35))).toBe(1);
    expect(count(weekly(34))).toBe(0);
  });

  it("refuse a number of days that is no whole week", () => {
    const problem = parseProblem(tinyProblem());
    expect(() => rollForward(problem, rosterOf(), { days: 6 })).toThrow("days is 6; expected an integer of at least 7.");
    expect(() => rollForward(problem, rosterOf(), { days: 7.5 })).toThrow(RangeError);
  });

  it("refuses a roster with unknown names", () => {
    expect(() => rollForward(parseProblem(tinyProblem()), rosterOf(assign("bob", "x")))).toThrow(/unknown/i);
  });
});

describe("carried counters", () => {
  const worker = (history: HistoryInput = {}): ProfessionalInput =>
    professional("anna", {
      history,
      engagements: [
        {
          id: "main",
          organisationId: "org",
          form: "employee",
          // 7 x 120 minutes a week: 120 for every day.
          contract: { minimumMinutesPerWeek: 420, targetMinutesPerWeek: 840, maximumMinutesPerWeek: 1260 },
        },
      ],
    });

  const shifts = [shift("a", 0, "08:00", "10:00"), shift("b", 4, "08:00", "12:00"), shift("c", 6, "08:00", "13:00")];
  const all = [assign("anna", "a"), assign("anna", "b"), assign("anna", "c")];

  const limit = (over: Extract<RuleInput, { kind: "workLimit" }>["over"]): RuleInput => ({
    id: "r",
    kind: "workLimit",
    level: "soft",
    measure: "minutes",
    maximum: 10_000,
    over,
  });
  const contract = (bound: "minimum" | "target" | "maximum", kind: "horizon" | "week" | "period" = "horizon"): RuleInput => ({
    id: "r",
    kind: "contractHours",
    level: "soft",
    bound,
    over: { kind },
  });

  const carriedOf = (rule: RuleInput, overrides: Parameters<typeof tinyProblem>[0] = {}, options?: Parameters<typeof rollForward>[2]) =>
    rolled(tinyProblem({ people: [worker()], shifts, rules: [rule], ...overrides }), all, options).carried;

  it("hold everything counted over a horizon, and what was carried into it", () => {
    // 120 + 240 + 300 minutes.
    expect(carriedOf(limit({ kind: "horizon" }))).toEqual([{ ruleId: "r", amount: 660 }]);
    const people = [worker({ carried: [{ ruleId: "r", amount: 40 }] })];
    expect(carriedOf(limit({ kind: "horizon" }), { people })).toEqual([{ ruleId: "r", amount: 700 }]);
    expect(carriedOf(limit({ kind: "horizon" }), {}, { continueHorizon: false })).toEqual([]);
  });

  it("leave out windows that end with the horizon, roll or are dates", () => {
    expect(carriedOf(limit({ kind: "week" }))).toEqual([]);
    expect(carriedOf(limit({ kind: "day" }))).toEqual([]);
    expect(carriedOf(limit({ kind: "rolling", days: 7 }))).toEqual([]);
    expect(carriedOf(limit({ kind: "days", from: dateOf(0), to: dateOf(6) }))).toEqual([]);
    expect(carriedOf(limit({ kind: "period" }))).toEqual([]);
    expect(carriedOf({ id: "r", kind: "demandCover", level: "soft", bound: "target" })).toEqual([]);
    // Two shifts could grant this wish, so that the engine counts them.
    const wish = { id: "w", kind: "work" as const, start: at(0, "00:00"), end: at(7, "00:00") };
    const wisher = professional("anna", { wishes: [wish] });
    expect(carriedOf({ id: "r", kind: "wishes", level: "soft" }, { people: [wisher] })).toEqual([]);
  });

  it("of a week that goes on hold only what past shifts no longer show", () => {
    const short = { days: 5, shifts: shifts.slice(0, 2) };
    const roll = (history: HistoryInput, options = {}) =>
      rolled(tinyProblem({ people: [worker(history)], rules: [limit({ kind: "week" })], ...short }), all.slice(0, 2), options).carried;
    expect(roll({})).toEqual([]);
    // Carried into Monday of the same week: still counted there.
    expect(roll({ carried: [{ ruleId: "r", amount: 55 }] })).toEqual([{ ruleId: "r", amount: 55 }]);
  });

  it("of a long period hold what lies before the past shifts that are kept", () => {
    const input = tinyProblem({
      days: 14,
      people: [worker({ carried: [{ ruleId: "r", amount: 1000 }], shifts: [{ start: at(-3, "08:00"), end: at(-3, "09:00") }] })],
      planning: { periods: [{ id: "p", from: dateOf(-5), to: dateOf(40) }] },
      shifts: [...shifts, shift("d", 13, "08:00", "16:00")],
      rules: [limit({ kind: "period" })],
    });
    const roster = [...all, assign("anna", "d")];
    expect(rolled(input, roster).carried).toEqual([{ ruleId: "r", amount: 1000 }]);
    // The last 8 days are days 6 to 13: the 60 minutes of day -3, 120 of day 0 and 240 of day 4 go into the counter.
    expect(rolled(input, roster, { days: 8 }).carried).toEqual([{ ruleId: "r", amount: 1000 + 60 + 120 + 240 }]);
  });

  it("of contract hours are the balance with the contract", () => {
    // 660 minutes against 7 days of 60, 120 and 180 minutes.
    expect(carriedOf(contract("minimum"))).toEqual([{ ruleId: "r", amount: 660 - 420 }]);
    expect(carriedOf(contract("target"))).toEqual([{ ruleId: "r", amount: 660 - 840 }]);
    expect(carriedOf(contract("maximum"))).toEqual([{ ruleId: "r", amount: 660 - 1260 }]);
    expect(carriedOf(contract("target"), {}, { continueHorizon: false })).toEqual([]);
    expect(carriedOf(contract("target", "week"))).toEqual([]);
    // Without the figure nothing is judged.
    expect(carriedOf(contract("target"), { people: ["anna"] })).toEqual([]);
  });

  it("of contract hours in a week that goes on are the balance for its days so far", () => {
    const overrides = { days: 12, shifts: [...shifts, shift("d", 8, "08:00", "16:00")] };
    const input = tinyProblem({ people: [worker()], rules: [contract("target", "week")], ...overrides });
    // The second week has 5 days in the horizon: 480 minutes against 5 x 120.
    expect(rolled(input, [...all, assign("anna", "d")]).carried).toEqual([{ ruleId: "r", amount: 480 - 600 }]);
  });

  it("of contract hours leave out a window in which no contract holds", () => {
    const gone: ProfessionalInput = professional("anna", {
      engagements: [
        { id: "main", organisationId: "org", form: "employee", validUntil: dateOf(6), contract: { targetMinutesPerWeek: 840 } },
      ],
    });
    expect(carriedOf(contract("target", "week"), { days: 12, people: [gone] })).toEqual([]);
  });

  it("of a fair share are whole shifts above or below it", () => {
    const rule: RuleInput = { id: "r", kind: "fairShare", level: "soft" };
    const roll = (assignments: readonly Assignment[], options = {}) =>
      rollForward(parseProblem(tinyProblem({ people: ["anna", "bob"], shifts, rules: [rule] })), rosterOf(...assignments), options).map(
        ({ history }) => history.carried,
      );
    // 3 shifts over 2 people: a fair share of 1.5. Anna has 3, 1 more than 2; Bob has 0, 1 less than 1.
    expect(roll(all)).toEqual([[{ ruleId: "r", amount: 1 }], [{ ruleId: "r", amount: -1 }]]);
    expect(roll([...all.slice(0, 2), assign("bob", "c")])).toEqual([[], []]);
    expect(roll(all, { continueHorizon: false })).toEqual([[], []]);
  });
});

describe("counters of wish fairness", () => {
  it("are weight overruled above or below what was expected, with what was carried before", () => {
    const wishes = [0, 1, 2].map((day) => ({ id: `w${day}`, kind: "avoid" as const, start: at(day, "00:00"), end: at(day + 1, "00:00") }));
    const balance = (carried: number, expectedPercent: number, assignments: readonly Assignment[], options = {}) => {
      const input = tinyProblem({
        people: [professional("anna", { wishes, history: { carried: [{ ruleId: "r", amount: carried }] } })],
        shifts: [0, 1, 2].map((day) => shift(`s${day}`, day, "07:00", "15:00")),
        rules: [{ id: "r", kind: "wishFairness", level: "soft", expectedPercent }],
      });
      return rolled(input, assignments, options).carried;
    };
    const two = [assign("anna", "s0"), assign("anna", "s1")];
    // Expected 34% of 3 is 1.02, so 2.
    expect(balance(0, 34, two)).toEqual([]);
    expect(balance(0, 33, two)).toEqual([{ ruleId: "r", amount: 1 }]);
    expect(balance(2, 34, [])).toEqual([]);
    expect(balance(-1, 34, [])).toEqual([{ ruleId: "r", amount: -3 }]);
    expect(balance(0, 0, two, { continueHorizon: false })).toEqual([]);
  });
});

describe("counters of a home share", () => {
  const anna = professional("anna", { engagements: [{ id: "main", organisationId: "org", form: "employee", lendTo: "all" }] });
  const shares = (over: "horizon" | "week", days: number, options = {}) => {
    const input = tinyProblem({
      days,
      organisations: [{ id: "org" }, { id: "other" }],
      people: [anna],
      shifts: [
        shift("home", 0, "07:00", "15:00"),
        ...[2, 7].map((day) => shift(`away${day}`, day, "07:00", "15:00", { organisationId: "other" })),
      ].filter(({ start }) => start < at(days, "00:00")),
      rules: [{ id: "r", kind: "homeShare", level: "soft", minimumPercent: 60, over: { kind: over } }],
    });
    const assignments = input.shifts.map(({ id }) => assign("anna", id));
    return rolled(input, assignments, { days: 7, ...options }).carried;
  };

  it("are hundredths of a missing minute over the horizon", () => {
    // 480 x 60 elsewhere less 480 x 40 at home.
    expect(shares("horizon", 7)).toEqual([{ ruleId: "r", amount: 9600 }]);
    expect(shares("horizon", 7, { continueHorizon: false })).toEqual([]);
  });

  it("leave out what past shifts still show in a week that goes on", () => {
    expect(shares("week", 9)).toEqual([]);
    expect(shares("week", 7)).toEqual([]);
  });
});

describe("counters of organisations", () => {
  const organisations = [
    {
      id: "org",
      carried: [
        { ruleId: "lend", amount: 100 },
        { ruleId: "fill", amount: 1 },
      ],
    },
    { id: "other" },
  ];
  const lend = { id: "lend", kind: "lending", level: "soft", measure: "balance", organisationId: "org", maximum: 0 } as const;
  const people = ["org", "other"].map((organisationId) =>
    professional(organisationId, { engagements: [{ id: "main", organisationId, form: "pool" }] }),
  );
  const away = { organisationId: "other" };
  const shifts = [shift("a", 0, "07:00", "15:00", away), shift("b", 7, "07:00", "12:00", away), shift("c", 8, "07:00", "09:00")];
  const assignments = [assign("org", "a"), assign("org", "b"), assign("other", "c")];
  const roll = (rule: RuleInput, days: number, options = {}) => {
    const isIn = (start: string): boolean => start < at(days, "00:00");
    const kept = shifts.filter(({ start }) => isIn(start));
    const input = tinyProblem({
      days,
      organisations: organisations.map((one) => ({ ...one, carried: one.carried?.filter(({ ruleId }) => ruleId === rule.id) ?? [] })),
      people,
      shifts: kept,
      rules: [rule],
    });
    const roster = rosterOf(...assignments.filter(({ shiftId }) => kept.some(({ id }) => id === shiftId)));
    return rollForwardOrganisations(parseProblem(input), roster, options).map(({ carried }) => carried.map(({ amount }) => amount));
  };

  it("of lending go on over the horizon, with what was carried before", () => {
    // 100 + 480 + 300 - 120.
    expect(roll({ ...lend, over: { kind: "horizon" } }, 10)).toEqual([[760], []]);
    expect(roll({ ...lend, over: { kind: "horizon" } }, 10, { continueHorizon: false })).toEqual([[], []]);
    // Without the counter back: 100 + 480 + 300.
    expect(roll({ ...lend, measure: "lent", over: { kind: "horizon" } }, 10)).toEqual([[880], []]);
  });

  it("of lending go on in a week that is not over", () => {
    // Monday and Tuesday of the second week: 300 - 120.
    expect(roll({ ...lend, over: { kind: "week" } }, 9)).toEqual([[180], []]);
    expect(roll({ ...lend, over: { kind: "week" } }, 7)).toEqual([[], []]);
    // The first week holds the first day: 100 + 480.
    expect(roll({ ...lend, over: { kind: "week" } }, 5)).toEqual([[580], []]);
  });

  it("of fair fill are open places above the fair part", () => {
    // Places 1 at org and 2 at other. With 3 expected: parts 1 and 2. Open 0 + 1 at org, 0 at other.
    const fill: RuleInput = { id: "fill", kind: "fairFill", level: "soft", expectedOpen: 3 };
    expect(roll(fill, 10)).toEqual([[], [-2]]);
    expect(roll(fill, 10, { continueHorizon: false })).toEqual([[], []]);
    // Only one place, at other: part 3; open 1 carried at org with part 0.
    expect(roll(fill, 1)).toEqual([[1], [-3]]);
  });
});

describe("planning two periods one after the other", () => {
  const clocks = [
    ["07:00", "15:00", "early"],
    ["15:00", "23:00", "late"],
    ["23:00", "07:00", "night"],
  ] as const;
  /** One shift of each kind on each of 14 days, and an assignment to some of them. */
  const rosters = fc.array(fc.nat({ max: 5 }), { minLength: 14, maxLength: 14 });

  const rules: readonly RuleInput[] = [
    { id: "run", kind: "consecutiveDays", level: "hard", minimum: 2, maximum: 3 },
    { id: "nights", kind: "consecutiveDays", level: "soft", maximum: 1, shifts: { include: ["night"] } },
    { id: "off", kind: "consecutiveDaysOff", level: "soft", minimum: 2, maximum: 3 },
    { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 },
    { id: "weekly", kind: "weeklyRest", level: "hard", alternatives: [{ windowMinutes: 5 * 1440, restMinutes: 2400 }] },
    { id: "total", kind: "workLimit", level: "hard", measure: "shifts", over: { kind: "horizon" }, minimum: 4, maximum: 6 },
    {
      id: "minutes",
      kind: "workLimit",
      level: "soft",
      measure: "minutes",
      minutesBelongTo: "localDay",
      over: { kind: "horizon" },
      maximum: 2000,
    },
    { id: "days", kind: "workLimit", level: "soft", measure: "days", over: { kind: "horizon" }, maximum: 5, function: "quadratic" },
    { id: "week", kind: "workLimit", level: "soft", measure: "minutes", over: { kind: "week" }, maximum: 1000 },
    { id: "weekends", kind: "workLimit", level: "soft", measure: "weekends", over: { kind: "period" }, maximum: 0 },
    { id: "rolling", kind: "workLimit", level: "soft", measure: "shifts", over: { kind: "rolling", days: 4 }, maximum: 2 },
    { id: "contract", kind: "contractHours", level: "soft", bound: "maximum", over: { kind: "horizon" }, unit: 1 },
    {
      id: "units",
      kind: "workLimit",
      level: "soft",
      measure: "shifts",
      over: { kind: "horizon" },
      maximum: 2,
      shifts: { include: ["unit:ward"] },
    },
  ];

  /** Charged in the first part and in the second: the second inherits what the first charged of a window that they share. */
  const sharedWindows = ["week", "weekends"];

  it("charges and inherits together what one problem over both periods does", () => {
    fc.assert(
      fc.property(rosters, fc.integer({ min: 4, max: 10 }), (choices, firstDays) => {
        const shifts: ShiftInput[] = choices.flatMap((_, day) =>
          clocks.map(([start, end, type]) => shift(`${type}${day}`, day, start, end, { type, unit: "ward" })),
        );
        const chosen = choices.flatMap((choice, day) =>
          clocks[choice] === undefined ? [] : [assign("anna", `${clocks[choice][2]}${day}`)],
        );
        const anna = (history: HistoryInput) =>
          professional("anna", {
            history,
            external: [{ start: at(2, "09:00"), end: at(2, "10:00") }],
            engagements: [{ id: "main", organisationId: "org", form: "employee", contract: { maximumMinutesPerWeek: 1400 } }],
          });
        const planning = { periods: [{ id: "p", from: dateOf(-2), to: dateOf(20) }] };
        const part = (from: number, days: number, history: HistoryInput) => {
          const isIn = (id: string): boolean => {
            const day = Number(/\d+$/.exec(id)?.[0]);
            return day >= from && day < from + days;
          };
          const input: ProblemInput = tinyProblem({
            days,
            people: [anna(history)],
            rules,
            shifts: shifts.filter(({ id }) => isIn(id)),
            planning: { ...planning, start: formatDate((parseDate(dateOf(0)) ?? 0) + from) },
          });
          return { input, roster: chosen.filter(({ shiftId }) => isIn(shiftId)) };
        };
        const both = part(0, 14, {});
        const first = part(0, firstDays, {});
        const second = part(firstDays, 14 - firstDays, rolled(first.input, first.roster));
        const amounts = ({ input, roster }: typeof both) =>
          new Map(verify(parseProblem(input), rosterOf(...roster)).rules.map((rule) => [rule.ruleId, rule]));
        const [whole, one, two] = [amounts(both), amounts(first), amounts(second)];
        for (const { id } of rules) {
          const [w, o, t] = [whole.get(id)!, one.get(id)!, two.get(id)!];
          const total = w.amount + w.inherited;
          if (sharedWindows.includes(id)) expect({ id, total: o.amount + t.amount }).toEqual({ id, total });
          // Every rolling window ends in one of the parts.
          else if (id === "rolling") expect({ id, total: o.amount + t.amount + t.inherited }).toEqual({ id, total });
          else expect({ id, total: t.amount + t.inherited }).toEqual({ id, total });
        }
      }),
      { numRuns: 60 },
    );
  });
});
