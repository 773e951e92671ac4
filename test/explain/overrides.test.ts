import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/explain/analyse";
import { whyNot } from "../../src/explain/whyNot";
import { rollForward } from "../../src/operate/rollForward";
import type { Assignment } from "../../src/problem/assignment";
import { checkProblem } from "../../src/problem/checkProblem";
import { parseProblem } from "../../src/problem/parseProblem";
import type { Pin } from "../../src/problem/pin";
import type { ProblemInput } from "../../src/problem/problem";
import type { RuleInput } from "../../src/problem/rules/rule";
import { solve } from "../../src/solve/solve";
import { verify } from "../../src/verify/verify";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { assign, professional, rosterOf, tinyProblem, type TinyProblemOverrides } from "../support/problemBuilder";
import { anna, bob, early, late, pastLate } from "../support/ruleCases/ruleCase";

const rest: RuleInput = { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660, overridable: true };
const closed: RuleInput = { ...rest, id: "closed", overridable: false };
const seats: RuleInput = { id: "seats", kind: "demandCover", level: "hard", bound: "maximum", overridable: true };

function pin(personId: string, shiftId: string, ...ruleIds: readonly string[]): Pin {
  const place = assign(personId, shiftId);
  return ruleIds.length === 0 ? place : { ...place, override: { ruleIds, reason: `because of ${shiftId}` } };
}

/** What checker and analysis say about overrides; both must say the same. */
function reportOf(parts: TinyProblemOverrides, roster: readonly Assignment[]) {
  const problem = parseProblem(tinyProblem(parts));
  const checked = verify(problem, rosterOf(...roster));
  const analysis = analyse(problem, rosterOf(...roster));
  const { overrides, pinsWithoutReason } = analysis;
  expect({ overrides, pinsWithoutReason }).toEqual({ overrides: checked.overrides, pinsWithoutReason: checked.pinsWithoutReason });
  return { ...checked, analysis };
}

describe("an override of a hard rule", () => {
  // Late on Monday ends at 23:00, early on Tuesday begins at 07:00: 8 hours, 180 minutes short of 11.
  const shifts = [late(0), early(1), early(4)];
  const roster = anna("late0", "early1", "early4");

  it("tells why a pinned assignment breaks it, and changes no amount", () => {
    const pins = [pin("anna", "late0"), pin("anna", "early1", "rest"), pin("anna", "early4")];
    const { overrides, pinsWithoutReason, score, analysis } = reportOf({ shifts, pins, rules: [rest] }, roster);
    expect(overrides).toEqual([
      {
        ruleId: "rest",
        level: "hard",
        personId: "anna",
        shiftId: "early1",
        demandId: "main",
        reason: "because of early1",
        status: "inUse",
        inherited: 180,
        charged: 0,
      },
    ]);
    expect(pinsWithoutReason).toEqual([]);
    expect(score).toEqual({ hard: 0, cost: 0 });
    expect(analysis.rules[0]!.matches).toMatchObject([
      {
        amount: 0,
        inherited: 180,
        overriddenBy: [{ personId: "anna", shiftId: "early1", demandId: "main", reason: "because of early1" }],
      },
    ]);
  });

  it("is missed where a pin breaks a hard rule without one, whether that could be overridden or not", () => {
    const pins = [pin("anna", "late0"), pin("anna", "early1")];
    const { overrides, pinsWithoutReason, analysis } = reportOf({ shifts, pins, rules: [closed, rest] }, roster);
    expect(overrides).toEqual([]);
    // Late0 comes first and breaks nothing by itself; early1 then leaves 180 minutes too little.
    const place = { personId: "anna", shiftId: "early1", demandId: "main", inherited: 180 };
    expect(pinsWithoutReason).toEqual([
      { ruleId: "closed", ...place, isOverridable: false },
      { ruleId: "rest", ...place, isOverridable: true },
    ]);
    expect(analysis.rules[0]!.matches[0]).not.toHaveProperty("overriddenBy");
  });

  it("counts for the assignment that has it, also when another one comes later", () => {
    const pins = [pin("anna", "late0", "rest"), pin("anna", "early1")];
    const { overrides, pinsWithoutReason } = reportOf({ shifts, pins, rules: [rest] }, roster);
    expect(overrides).toMatchObject([{ shiftId: "late0", status: "inUse", inherited: 180 }]);
    expect(pinsWithoutReason).toEqual([]);
  });

  it("is not needed where nothing is broken, where another one is enough, and where the roster lacks the assignment", () => {
    const pins = [pin("anna", "late0", "rest"), pin("anna", "early1", "rest"), pin("anna", "early4", "rest")];
    const statuses = (roster: readonly Assignment[]) =>
      reportOf({ shifts, pins, rules: [rest] }, roster).overrides.map(({ shiftId, status }) => [shiftId, status]);
    expect(statuses(roster)).toEqual([
      ["early1", "inUse"],
      ["early4", "notNeeded"],
      ["late0", "notNeeded"],
    ]);
    expect(statuses(anna("late0"))).toEqual([
      ["early1", "notNeeded"],
      ["early4", "notNeeded"],
      ["late0", "notNeeded"],
    ]);
  });

  it("leaves history what it is: breaking the rule with a past shift is the doing of the pin", () => {
    const people = [professional("anna", { history: { shifts: [pastLate(-1)] } })];
    const pins = [pin("anna", "early0", "rest")];
    const { overrides } = reportOf({ people, shifts: [early(0)], pins, rules: [rest] }, anna("early0"));
    expect(overrides).toMatchObject([{ status: "inUse", inherited: 180 }]);
  });

  it("is charged all the same together with an assignment that is not pinned", () => {
    const pins = [pin("anna", "early1", "rest")];
    const { overrides, score } = reportOf({ shifts, pins, rules: [rest] }, roster);
    expect(overrides).toMatchObject([{ status: "charged", inherited: 0, charged: 180 }]);
    expect(score.hard).toBe(180);
  });

  it("is charged all the same under a rule of which pins inherit nothing", () => {
    const weekends: RuleInput = { id: "weekends", kind: "completeWeekends", level: "hard", overridable: true };
    const pins = [pin("anna", "early5", "weekends")];
    const { overrides, score } = reportOf({ shifts: [early(5), early(6)], pins, rules: [weekends] }, anna("early5"));
    expect(overrides).toMatchObject([{ status: "charged", inherited: 0, charged: 1 }]);
    expect(score.hard).toBe(1);
  });

  it("of a rule about headcounts belongs to the pin that has it", () => {
    const parts = { people: ["anna", "bob"], shifts: [early(0), early(1)], rules: [seats] };
    const roster = [...anna("early0"), ...bob("early0", "early1")];
    const taken = (pins: readonly Pin[]) => {
      const { overrides, pinsWithoutReason } = reportOf({ ...parts, pins }, roster);
      return [
        overrides.map(({ personId, status }) => [personId, status]),
        pinsWithoutReason.map(({ personId, inherited }) => [personId, inherited]),
      ];
    };
    // One place for two people: without a reason the second in the order of ids has it, with one whoever carries it.
    const free = pin("bob", "early1");
    expect(taken([pin("anna", "early0"), pin("bob", "early0"), free])).toEqual([[], [["bob", 1]]]);
    expect(taken([pin("anna", "early0", "seats"), pin("bob", "early0"), free])).toEqual([[["anna", "inUse"]], []]);
    expect(taken([pin("anna", "early0"), pin("bob", "early0", "seats"), free])).toEqual([[["bob", "inUse"]], []]);
  });

  it("is not for what a balance carried along breaks alone", () => {
    // 600 minutes too much were borrowed before; the pin, of their own organisation, lends and borrows nothing.
    const balance: RuleInput = {
      id: "balance",
      kind: "lending",
      level: "hard",
      measure: "balance",
      organisationId: "org",
      over: { kind: "horizon" },
      maximum: 0,
      overridable: true,
    };
    const organisations = [{ id: "org", carried: [{ ruleId: "balance", amount: -600 }] }];
    const parts = { organisations, shifts: [early(0)], pins: [pin("anna", "early0", "balance")], rules: [balance] };
    const { overrides, rules } = reportOf(parts, anna("early0"));
    expect(rules[0]!.inherited).toBeGreaterThan(0);
    expect(overrides).toMatchObject([{ status: "notNeeded", inherited: 0 }]);
  });

  it("of a rule about somebody else is not needed", () => {
    const pins = [pin("anna", "late0"), pin("anna", "early1", "rest")];
    const { overrides } = reportOf({ shifts, pins, rules: [{ ...rest, people: { include: ["person:bob"] } }] }, roster);
    expect(overrides).toMatchObject([{ status: "notNeeded" }]);
  });
});

describe("an override of a soft rule", () => {
  const limit: RuleInput = {
    id: "limit",
    kind: "workLimit",
    level: "soft",
    measure: "shifts",
    over: { kind: "week" },
    maximum: 1,
    weight: 7,
    overridable: true,
  };

  it("tells why its price is paid; it is still paid", () => {
    const pins = [pin("anna", "early1", "limit")];
    const { overrides, score, analysis } = reportOf({ shifts: [early(0), early(1)], pins, rules: [limit] }, anna("early0", "early1"));
    expect(overrides).toMatchObject([{ level: "soft", status: "inUse", inherited: 0, charged: 1 }]);
    expect(score).toEqual({ hard: 0, cost: 7 });
    expect(analysis.rules[0]!.matches).toMatchObject([{ amount: 1, overriddenBy: [{ shiftId: "early1" }] }]);
  });

  it("is not needed when there is nothing to pay", () => {
    const pins = [pin("anna", "early1", "limit")];
    const { overrides } = reportOf({ shifts: [early(0), early(1)], pins, rules: [limit] }, anna("early1"));
    expect(overrides).toMatchObject([{ status: "notNeeded", charged: 0 }]);
  });
});

describe("what an override is for", () => {
  it("a pin on a forbidden shift is accepted with an override of the rule that forbids it", () => {
    const rules: readonly RuleInput[] = [{ id: "kept-off", kind: "forbiddenAssignments", level: "hard", overridable: true }];
    const parts = { shifts: [early(0)], forbidden: anna("early0"), rules };
    expect(checkProblem(tinyProblem({ ...parts, pins: anna("early0") }))).toMatchObject([{ code: "forbidden-pin" }, {}]);
    const { overrides } = reportOf({ ...parts, pins: [pin("anna", "early0", "kept-off")] }, anna("early0"));
    expect(overrides).toMatchObject([{ status: "inUse", inherited: 1 }]);
  });

  it("does not reach the next period: its shift is history there, and the result says that the override ended", () => {
    const pins = [pin("anna", "late6", "rest"), pin("bob", "early0")];
    const problem = parseProblem(tinyProblem({ people: ["anna", "bob"], shifts: [late(6), early(0)], pins, rules: [rest] }));
    const [ofAnna, ofBob] = rollForward(problem, rosterOf(...anna("late6"), ...bob("early0")));
    expect(ofAnna!.endedOverrides).toEqual([pin("anna", "late6", "rest")]);
    expect(ofBob).not.toHaveProperty("endedOverrides");
    expect(JSON.stringify(ofAnna!.history)).not.toContain("because");
    // Early on the Monday after: 180 minutes short again, and nobody has said why.
    const next = tinyProblem({
      people: [professional("anna", { history: ofAnna!.history })],
      planning: { start: "2026-10-12" },
      shifts: [early(7)],
      pins: anna("early7"),
      rules: [rest],
    });
    const { overrides, pinsWithoutReason } = verify(parseProblem(next), rosterOf(...anna("early7")));
    expect(overrides).toEqual([]);
    expect(pinsWithoutReason).toMatchObject([{ ruleId: "rest", shiftId: "early7", inherited: 180 }]);
  });

  it("solve leaves the pinned assignment alone and reports the override", async () => {
    const cover: RuleInput = { id: "cover", kind: "demandCover", level: "soft", bound: "target" };
    const pins = [pin("anna", "late0"), pin("anna", "early1", "rest")];
    const { roster, score, check } = await solve(parseProblem(tinyProblem({ shifts: [late(0), early(1)], pins, rules: [rest, cover] })), {
      limits: { work: 100 },
    });
    expect(roster.assignments).toEqual(anna("early1", "late0"));
    expect(score).toEqual({ hard: 0, cost: 0 });
    expect(check.overrides).toMatchObject([{ status: "inUse" }]);
  });
});

describe("the override that whyNot asks for", () => {
  const shifts = [late(0), early(1)];

  it("names the overridable rules, what has to be pinned too, and what is left", () => {
    const rules: readonly RuleInput[] = [rest, { id: "free", kind: "availability", level: "hard" }];
    const people = [professional("anna", { unavailable: [{ start: early(1).start, end: early(1).end }] })];
    const ask = (rules: readonly RuleInput[], pins: readonly Pin[] = []) =>
      whyNot(parseProblem(tinyProblem({ people, shifts, rules, pins })), rosterOf(...anna("late0")), {
        personId: "anna",
        shiftId: "early1",
      }).places[0]!.override;
    expect(ask(rules)).toEqual({
      pin: { ...assign("anna", "early1"), override: { ruleIds: ["rest"] } },
      alsoPin: [assign("anna", "late0")],
      remainingRuleIds: ["free"],
    });
    expect(ask([rest], [pin("anna", "late0")])).toEqual({
      pin: { ...assign("anna", "early1"), override: { ruleIds: ["rest"] } },
      alsoPin: [],
      remainingRuleIds: [],
    });
    expect(ask([closed])).toBeUndefined();
  });

  it("pins everybody who is already on a place for one", () => {
    const problem = parseProblem(tinyProblem({ people: ["anna", "bob"], shifts, rules: [seats] }));
    const { places } = whyNot(problem, rosterOf(...bob("late0")), { personId: "anna", shiftId: "late0" });
    expect(places[0]!.override).toMatchObject({ alsoPin: [assign("bob", "late0")], remainingRuleIds: [] });
  });

  it("does not promise what pins do not inherit", () => {
    const weekends: RuleInput = { id: "weekends", kind: "completeWeekends", level: "hard", overridable: true };
    const problem = parseProblem(tinyProblem({ shifts: [early(5), early(6)], rules: [weekends] }));
    const { places } = whyNot(problem, rosterOf(), { personId: "anna", shiftId: "early5" });
    expect(places[0]!.override).toMatchObject({ remainingRuleIds: ["weekends"] });
  });
});

describe("on random problems", () => {
  /** Every rule may be overridden, and pins override some. */
  const cases = fc
    .tuple(arbitraryRosterCase(), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 20 }))
    .map(([{ problem, roster }, dice]): { problem: ProblemInput; plain: ProblemInput; roster: readonly Assignment[] } => {
      const rules = problem.rules!.map((rule) => ({ ...rule, overridable: true }));
      const pins = problem.pins!.map((one, index) => {
        const ruleIds = rules.filter((_, position) => dice[(3 * index + position) % dice.length] === 0).map(({ id }) => id);
        return ruleIds.length === 0 ? one : { ...one, override: { ruleIds, reason: `pin ${String(index)}` } };
      });
      return { problem: { ...problem, rules, pins }, plain: { ...problem, rules }, roster };
    });

  it("checker and analysis report the same overrides, and overrides change no amount", () => {
    fc.assert(
      fc.property(cases, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), ({ problem, plain, roster }, isKept) => {
        const parsed = parseProblem(problem);
        for (const held of [roster, roster.filter((_, index) => isKept[index])]) {
          const checked = verify(parsed, rosterOf(...held));
          const { overrides, pinsWithoutReason } = analyse(parsed, rosterOf(...held));
          expect({ overrides, pinsWithoutReason }).toEqual({ overrides: checked.overrides, pinsWithoutReason: checked.pinsWithoutReason });
          expect(checked.rules).toEqual(verify(parseProblem(plain), rosterOf(...held)).rules);
          expect(overrides).toHaveLength(problem.pins!.reduce((sum, { override }) => sum + (override?.ruleIds.length ?? 0), 0));
        }
      }),
    );
  });

  it("what a rule inherits is at most what pins answer for and what is there without them", () => {
    fc.assert(
      fc.property(cases, ({ problem, roster }) => {
        const { rules, overrides, pinsWithoutReason } = verify(parseProblem(problem), rosterOf(...roster));
        const unpinned = verify(parseProblem({ ...problem, pins: [] }), rosterOf());
        for (const { ruleId, level, inherited } of rules.filter((rule) => rule.level === "hard")) {
          const answered = [...overrides, ...pinsWithoutReason].filter((one) => one.ruleId === ruleId);
          const own = unpinned.rules.find((rule) => rule.ruleId === ruleId)!.inherited;
          expect([ruleId, level, inherited]).toEqual([ruleId, level, expect.any(Number)]);
          expect(inherited).toBeLessThanOrEqual(own + answered.reduce((sum, one) => sum + one.inherited, 0));
        }
      }),
    );
  });

  it("an override as whyNot asks for it makes the assignment possible where nothing is left", () => {
    let tried = 0;
    fc.assert(
      fc.property(cases, fc.nat(), fc.nat(), ({ problem: given, roster }, personDie, shiftDie) => {
        // A pin on a forbidden shift needs an override of a rule that this problem may not have.
        const problem = { ...given, forbidden: [] };
        const parsed = parseProblem(problem);
        const personId = parsed.people[personDie % parsed.people.length]!.id;
        const shiftId = parsed.shifts[shiftDie % parsed.shifts.length]!.id;
        for (const { override } of whyNot(parsed, rosterOf(...roster), { personId, shiftId }).places) {
          if (override === undefined || override.remainingRuleIds.length > 0) continue;
          tried += 1;
          const pinned = { ...override.pin, override: { ...override.pin.override, reason: "tried" } };
          const others = problem.pins!.filter((one) => one.personId !== personId || one.shiftId !== shiftId);
          const next = parseProblem({ ...problem, pins: [...others, ...override.alsoPin, pinned] });
          const assigned = [...roster, assign(personId, shiftId, override.pin.demandId)];
          const before = new Map(verify(parsed, rosterOf(...roster)).rules.map(({ ruleId, amount }) => [ruleId, amount]));
          const after = verify(next, rosterOf(...assigned)).rules.filter(({ level }) => level === "hard");
          for (const { ruleId, amount } of after) expect(amount, ruleId).toBeLessThanOrEqual(before.get(ruleId) ?? 0);
        }
      }),
      { numRuns: Math.max(60, fc.readConfigureGlobal().numRuns ?? 100) },
    );
    expect(tried).toBeGreaterThan(0);
  });
});
