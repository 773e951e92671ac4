import { describe, expect, it } from "vitest";
import { InvalidProblemError } from "../../src/problem/problemIssue";
import { InvalidRosterError } from "../../src/problem/invalidRosterError";
import { assign, professional, RuleTestError, ruleTest, shift, tinyProblem } from "../../src/testing/index";
import { fewLates, fewLatesUnchecked } from "../support/customRules";

const rest = { id: "rest", kind: "restBetweenShifts", level: "soft", weight: 2, restMinutes: 660 } as const;
const problem = tinyProblem({
  people: ["anna", "bob"],
  shifts: [shift("late", 0, "15:00", "23:00", { type: "late" }), shift("early", 1, "07:00", "15:00")],
});
const short = [assign("anna", "late"), assign("anna", "early")] as const;

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(RuleTestError);
    return (error as Error).message;
  }
  throw new Error("nothing was thrown");
}

describe("ruleTest", () => {
  it("says what a rule gives, by the engine and the checker", () => {
    // From 23:00 to 07:00 is 8 hours, 180 minutes short of 11; 2 points each.
    const verdict = ruleTest(rest, problem).given(...short);
    expect(verdict).toMatchObject({ amount: 180, inherited: 0, cost: 360, isChecked: true });
    expect(verdict.sentences).toEqual([expect.stringContaining("short by 3 h")]);
    expect(verdict.penalises(180).inherits(0)).toBe(verdict);
    expect(ruleTest(rest, problem, { language: "nl" }).given(...short).sentences[0]).toMatch(/rust/i);
  });

  it("leaves the rules of the problem out", () => {
    const full = { ...problem, rules: [{ id: "other", kind: "noOverlap", level: "hard" } as const] };
    ruleTest(rest, full).given(assign("anna", "late"), assign("bob", "early")).isKept();
  });

  it("tells what was expected, what was found and why", () => {
    const verdict = ruleTest(rest, problem).given(...short);
    const told = messageOf(() => verdict.penalises(60));
    expect(told).toContain('Rule "rest" for anna on early/main, anna on late/main: expected amount 60, found 180.');
    expect(told).toContain(verdict.sentences[0]);
    expect(messageOf(() => verdict.isKept())).toContain("expected amount 0, found 180");
    expect(messageOf(() => verdict.inherits(1))).toContain("expected inherited amount 1, found 0");
    expect(messageOf(() => ruleTest(rest, problem).given().penalises(1))).toContain("the empty roster");
  });

  it("knows what is inherited", () => {
    const past = { start: "2026-10-04T15:00", end: "2026-10-04T23:00" };
    const night = { start: "2026-10-05T01:00", end: "2026-10-05T06:00" };
    const people = [professional("anna", { history: { shifts: [past] }, external: [night] })];
    // From 23:00 to 01:00 is 2 hours, 540 minutes too little before anything is planned.
    ruleTest(rest, { ...problem, professionals: people })
      .given()
      .isKept()
      .inherits(540);
  });

  it("refuses what is wrong as the library does", () => {
    expect(() => ruleTest({ ...rest, restMinutes: -1 }, problem)).toThrow(InvalidProblemError);
    expect(() => ruleTest(rest, problem).given(assign("nobody", "late"))).toThrow(InvalidRosterError);
    expect(() => ruleTest(rest, problem).agrees({ rosters: 0 })).toThrow(RangeError);
  });

  it("tests rules of one's own kind, with and without a check", () => {
    const shifts = [0, 1, 2].map((day) => shift(`late${String(day)}`, day, "15:00", "23:00", { type: "late" }));
    const lates = [0, 1, 2].map((day) => assign("anna", `late${String(day)}`));
    const week = tinyProblem({ shifts, pins: lates.slice(0, 1) });
    const checked = ruleTest({ id: "lates", kind: "linde:fewLates", level: "soft", maximum: 2 }, week, { rules: [fewLates] });
    expect(checked.given(...lates).penalises(1).isChecked).toBe(true);
    checked.agrees();
    const unchecked = ruleTest({ id: "lates", kind: "linde:fewLatesUnchecked", level: "soft", maximum: 2 }, week, {
      rules: [fewLatesUnchecked],
    });
    // Without the pinned shift: the only entry of the checker's report is then the missing pin.
    expect(unchecked.given().isChecked).toBe(false);
    expect(unchecked.given(...lates).penalises(1).isChecked).toBe(false);
  });

  it("finds a check that differs from compile on some roster only", () => {
    // Forgets the late shifts of Wednesday.
    const wrong = {
      ...fewLates,
      check: (parameters: { maximum: number }, line: Parameters<NonNullable<typeof fewLates.check>>[1]) =>
        fewLates.check!(parameters, { ...line, units: line.units.filter(({ tags }) => !tags.has("day:wed")) }),
    };
    const shifts = [0, 1, 2].map((day) => shift(`late${String(day)}`, day, "15:00", "23:00", { type: "late" }));
    const rule = { id: "lates", kind: "linde:fewLates", level: "soft", maximum: 1 } as const;
    const test = ruleTest(rule, tinyProblem({ shifts }), { rules: [wrong] });
    test.given(assign("anna", "late0"), assign("anna", "late1")).penalises(1);
    expect(messageOf(() => test.agrees({ rosters: 100, seed: 7 }))).toMatch(
      /late2.*disagree: engine amount \d, inherited 0, checker amount \d/,
    );
  });
});
