import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import type { Instance } from "../../src/instance/instance";
import { parseProblem } from "../../src/problem/parseProblem";
import type { ProfessionalInput, WishInput } from "../../src/problem/person";
import type { PatternItem } from "../../src/problem/rules/dayPattern";
import type { ShiftInput } from "../../src/problem/shift";
import { verify } from "../../src/verify/verify";
import { assign, at, dateOf, professional, shift, tinyProblem, type TinyProblemOverrides } from "../support/problemBuilder";
import { engineAmounts } from "./engineAmounts";

function compile(parts: TinyProblemOverrides): Instance {
  return compileProblem(parseProblem(tinyProblem(parts)));
}

/** Three shifts of type `day` on each of seven days: more than rules list one by one. */
const manyShifts: readonly ShiftInput[] = Array.from({ length: 21 }, (_, index) =>
  shift(`s${String(index).padStart(2, "0")}`, index % 7, "07:00", "15:00", { type: "day" }),
);

const week = { start: at(0, "00:00"), end: at(7, "00:00") };

describe("wishes", () => {
  const rules = [{ id: "wishes", kind: "wishes", level: "soft", weight: 2 } as const];
  const wishing = (...wishes: readonly WishInput[]): ProfessionalInput => professional("anna", { wishes });

  it("to work where one shift can grant it are paid back by any of its lines", () => {
    const shifts = [shift("a", 0, "07:00", "15:00", { demands: [{ id: "x" }, { id: "y" }] }), shift("b", 1, "07:00", "15:00")];
    const people = [wishing({ id: "w", kind: "work", start: at(0, "00:00"), end: at(1, "00:00"), weight: 3 })];
    const { picks, windows } = compile({ people, shifts, rules });
    expect(windows).toEqual([]);
    expect(picks).toHaveLength(1);
    expect([...picks[0]!.personBase]).toEqual([3]);
    expect([...picks[0]!.exceptionSlots]).toEqual([0, 1]);
    expect([...picks[0]!.exceptionAmounts]).toEqual([-3, -3]);
  });

  it("to work where several shifts can grant them are windows, shared by people with the same wish", () => {
    const shifts = [shift("a", 0, "07:00", "15:00"), shift("b", 1, "07:00", "15:00")];
    const wish: WishInput = { id: "w", kind: "work", ...week, weight: 3 };
    const instance = compile({ people: [wishing(wish), professional("bob", { wishes: [wish] })], shifts, rules });
    expect(instance.picks).toEqual([]);
    expect(instance.windows).toHaveLength(1);
    expect(instance.windows[0]).toMatchObject({ minimum: Float64Array.of(3), windowAmounts: Int32Array.of(3, 3) });
    expect([...instance.personWindows.items]).toEqual([0, 0]);
  });

  it("to work that nothing can grant cost a constant", () => {
    const people = [wishing({ id: "w", kind: "work", ...week, shifts: { include: ["type:none"] } })];
    const { picks } = compile({ people, shifts: [shift("a", 0, "07:00", "15:00")], rules });
    expect([...picks[0]!.personBase]).toEqual([1]);
    expect([...picks[0]!.exceptionSlots]).toEqual([]);
  });

  it("about the past are inherited", () => {
    const people = [wishing({ id: "w", kind: "work", start: at(-2, "00:00"), end: at(0, "00:00"), weight: 4 })];
    const problem = parseProblem(tinyProblem({ people, shifts: [shift("a", 0, "07:00", "15:00")], rules }));
    expect(engineAmounts(problem, [])).toEqual([{ ruleId: "wishes", amount: 0, inherited: 4, cost: 0 }]);
  });

  it("to avoid a few shifts are listed, to avoid many are found by time and mask", () => {
    const few = compile({
      people: [wishing({ id: "w", kind: "avoid", start: at(0, "00:00"), end: at(1, "00:00") })],
      shifts: manyShifts,
      rules,
    });
    expect([...few.picks[0]!.exceptionSlots]).toEqual([0, 1, 2]);
    const all = compile({ people: [wishing({ id: "w", kind: "avoid", ...week })], shifts: manyShifts, rules });
    expect(all.picks[0]).toMatchObject({ timedMask: Int32Array.of(-1), masks: [], exceptionSlots: new Int32Array(0) });
    const typed = compile({
      people: [wishing({ id: "w", kind: "avoid", ...week, shifts: { include: ["type:day"] } })],
      shifts: manyShifts,
      rules,
    });
    expect(typed.picks[0]).toMatchObject({ timedMask: Int32Array.of(0), masks: [new Uint8Array(21).fill(1)] });
  });
});

describe("personal filters that match many shifts", () => {
  it("count once for blocks and add up for preferences, as the checker says", () => {
    const people = [
      professional("anna", {
        blocks: [{ include: ["type:day"], exclude: ["day:mon"] }, { include: ["shift:s00"] }, { include: ["shift:s01"] }],
        preferences: [
          { shifts: { include: ["type:day"] }, cost: 2 },
          { shifts: { include: ["shift:s03"] }, cost: 5 },
          { shifts: {}, cost: 1 },
        ],
        wishes: [{ id: "w", kind: "avoid", ...week, shifts: { include: ["type:day"] } }],
      }),
      professional("bob"),
    ];
    const problem = parseProblem(
      tinyProblem({
        organisations: [{ id: "org", blockedPersonIds: ["bob"] }],
        people,
        shifts: manyShifts,
        rules: [
          { id: "blocks", kind: "blocks", level: "hard" },
          { id: "preferences", kind: "preferences", level: "soft" },
          { id: "some", kind: "preferences", level: "soft", shifts: { exclude: ["day:mon"] } },
          { id: "wishes", kind: "wishes", level: "soft", shifts: { exclude: ["day:mon"] } },
        ],
      }),
    );
    // s00 and s07 are on Monday, s01 on Tuesday, s03 on Thursday.
    const roster = [...["s00", "s07", "s01", "s03"].map((id) => assign("anna", id)), assign("bob", "s05")];
    const found = engineAmounts(problem, roster);
    expect(found.map(({ amount }) => amount)).toEqual([
      // s00, s01 and s03 of Anna, s05 of Bob.
      4,
      // 4 x (2 + 1) + 5.
      17,
      // s01 and s03: 2 x 3 + 5.
      11,
      // s01 and s03.
      2,
    ]);
    const checked = verify(problem, { format: "mekaar/1", assignments: roster }).rules;
    expect(checked.map(({ amount }) => amount)).toEqual(found.map(({ amount }) => amount));
  });
});

describe("complete weekends", () => {
  const rules = [{ id: "w", kind: "completeWeekends", level: "soft" } as const];

  it("are two patterns for two days, and six for three", () => {
    expect(compile({ rules }).patterns[0]!.itemOffsets).toHaveLength(3);
    const long = compile({ rules, planning: { weekendDays: ["friday", "saturday", "sunday"] } });
    expect([...long.patterns[0]!.itemOffsets]).toEqual([0, 3, 6, 9, 12, 15, 18]);
  });

  it("skip the days between the weekend days", () => {
    // Monday and Sunday of one week: seven items, of which the middle five are anything.
    const [pattern] = compile({ rules, days: 14, planning: { weekendDays: ["monday", "sunday"] } }).patterns;
    expect([...pattern!.itemMode]).toEqual([1, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0, 1]);
    expect([...pattern!.mayStart.subarray(0, 14)]).toEqual([1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  });

  it("need two days to be broken", () => {
    expect(compile({ rules, planning: { weekendDays: ["sunday"] } }).patterns).toEqual([]);
  });
});

describe("day patterns", () => {
  const pattern = (count: number): readonly PatternItem[] =>
    Array.from({ length: count }, (_, index) => ({ kind: "work", shifts: { include: [`type:${String(index)}`] } }));

  it("use one symbol for each different filter and one for any work", () => {
    const items: readonly PatternItem[] = [
      { kind: "work" },
      { kind: "work", shifts: { include: ["type:a"] } },
      { kind: "not", shifts: { include: ["type:a"], match: "any" } },
      { kind: "off" },
      { kind: "any" },
    ];
    const shifts = [shift("a", 0, "07:00", "15:00", { type: "a" }), shift("b", 1, "07:00", "15:00", { type: "b" })];
    const [kernel] = compile({
      shifts,
      rules: [{ id: "p", kind: "dayPatterns", level: "soft", maximum: 0, patterns: [{ items }] }],
    }).patterns;
    expect([...kernel!.slotSymbols]).toEqual([1 | 2, 1]);
    expect([...kernel!.itemMode]).toEqual([1, 1, 2, 2, 0]);
    expect([...kernel!.itemSymbols]).toEqual([1, 2, 2, 1, 0]);
  });

  it("with more filters than symbols are refused by name", () => {
    const patterns = [{ items: pattern(31) }];
    const rule = { id: "too many", kind: "dayPatterns", level: "soft", maximum: 0, patterns } as const;
    expect(() => compile({ days: 40, rules: [rule] })).toThrow(RangeError);
    expect(() => compile({ days: 40, rules: [rule] })).toThrow(/"too many"/);
    expect(compile({ days: 40, rules: [{ ...rule, patterns: [{ items: pattern(30) }] }] }).patterns).toHaveLength(1);
  });
});

describe("how much hard amounts are worth to search", () => {
  const shifts = [shift("a", 0, "07:00", "15:00", { locationId: "far" })];
  const near = { latitude: 52, longitude: 6 };

  it("is a minute for each minute, the length of a shift for each count, and a minute for each kilometre", () => {
    const instance = compile({
      shifts,
      locations: [{ id: "far", organisationId: "org", coordinates: { latitude: 53, longitude: 6 } }],
      people: [professional("anna", { home: near, unavailable: [week] })],
      rules: [
        { id: "a", kind: "availability", level: "hard" },
        { id: "b", kind: "travelLimit", level: "hard", measure: "metres", maximum: 1000 },
        { id: "c", kind: "travelLimit", level: "hard", measure: "minutes", maximum: 10 },
        { id: "d", kind: "workLimit", level: "hard", measure: "minutes", over: { kind: "week" }, maximum: 1, unit: 60 },
        { id: "e", kind: "workLimit", level: "hard", measure: "shifts", over: { kind: "week" }, maximum: 1 },
        { id: "f", kind: "noOverlap", level: "hard" },
        { id: "g", kind: "noOverlap", level: "soft" },
      ],
    });
    expect(instance.picks.map(({ guide }) => guide)).toEqual([480, 0.001, 1]);
    expect(instance.windows.map(({ guide }) => guide)).toEqual([60, 480]);
    expect(instance.follows.map(({ guide }) => guide)).toEqual([1, 0]);
  });
});

describe("limits per period", () => {
  it("judge nothing when no period has a day in the horizon", () => {
    const periods = [{ id: "later", from: dateOf(30), to: dateOf(40) }];
    const rules = [{ id: "a", kind: "workLimit", level: "hard", measure: "shifts", over: { kind: "period" }, maximum: 1 } as const];
    expect(compile({ rules, planning: { periods } }).windows).toEqual([]);
  });

  it("give a window of its own to each overlapping period that a carried counter counts in", () => {
    const periods = [
      { id: "a", from: dateOf(-3), to: dateOf(3) },
      { id: "b", from: dateOf(0), to: dateOf(6) },
      { id: "c", from: dateOf(4), to: dateOf(6) },
    ];
    const rules = [{ id: "a", kind: "workLimit", level: "hard", measure: "shifts", over: { kind: "period" }, maximum: 1 } as const];
    const { windows } = compile({ rules, planning: { periods } });
    expect(windows.map(({ windowCount, carriedWindow }) => [windowCount, carriedWindow])).toEqual([
      [2, 0],
      [1, 0],
    ]);
  });
});

describe("availability", () => {
  it("merges what is closed, and nothing is possible when no time is available", () => {
    const rules = [{ id: "a", kind: "availability", level: "hard" } as const];
    const open = { start: at(0, "08:00"), end: at(0, "18:00") };
    const people = [
      professional("anna", { available: [open], unavailable: [{ start: at(0, "16:00"), end: at(1, "02:00") }] }),
      professional("bob", { available: [] }),
    ];
    const [kernel] = compile({ people, shifts: manyShifts, rules }).picks;
    // Anna: until 08:00, and from 16:00 on; Bob: always.
    expect([...kernel!.timedOffsets]).toEqual([0, 2, 3]);
    expect([...kernel!.timedFrom].slice(2)).toEqual([-0x80000000]);
    expect([...kernel!.timedTo].slice(1)).toEqual([0x7fffffff, 0x7fffffff]);
    expect(kernel!.timedFrom[1]! - kernel!.timedTo[0]!).toBe(480);
  });
});
