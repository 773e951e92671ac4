import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { analyse } from "../../src/explain/analyse";
import { whyNot } from "../../src/explain/whyNot";
import { rollForward } from "../../src/operate/rollForward";
import { defineRule } from "../../src/problem/custom/defineRule";
import type { RulePart } from "../../src/problem/custom/customRuleDefinition";
import { parseProblem } from "../../src/problem/parseProblem";
import type { AnyRuleInput, RuleInput } from "../../src/problem/rules/rule";
import { InternalError } from "../../src/score/internalError";
import { solve } from "../../src/solve/solve";
import { verify } from "../../src/verify/verify";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { familiarPlace, fewLates, fewLatesUnchecked, house } from "../support/customRules";
import { assign, professional, rosterOf, tinyProblem, type TinyProblemOverrides } from "../support/problemBuilder";
import { anna, early, late, night } from "../support/ruleCases/ruleCase";
import { engineAmounts } from "./engineAmounts";

const rules = [fewLates, fewLatesUnchecked, familiarPlace, house];
const lates: AnyRuleInput = { id: "lates", kind: "linde:fewLates", level: "hard", maximum: 1 };
const target: RuleInput = { id: "target", kind: "demandCover", level: "soft", bound: "target", weight: 100 };

function parse(parts: TinyProblemOverrides) {
  return parseProblem(tinyProblem(parts), { rules });
}

describe("a custom rule made of a rule of the catalogue", () => {
  // Three late shifts in a week where one is allowed.
  const parts = { shifts: [late(0), late(1), late(2), early(4)], rules: [lates] };
  const roster = rosterOf(...anna("late0", "late1", "late2"));

  it("is judged by the engine and by its own check", () => {
    const problem = parse(parts);
    expect(engineAmounts(problem, roster.assignments)).toEqual([{ ruleId: "lates", amount: 2, inherited: 0, cost: 0 }]);
    const { rules, violations, uncheckedRuleIds, score } = verify(problem, roster);
    expect(rules).toMatchObject([{ ruleId: "lates", amount: 2, inherited: 0 }]);
    expect(violations).toMatchObject([{ amount: 2, unit: "shifts", shiftIds: ["late0", "late1", "late2"], measured: 3, bound: 1 }]);
    expect([uncheckedRuleIds, score.hard]).toEqual([[], 2]);
  });

  it("inherits what pins break, and takes overrides", () => {
    const pins = [assign("anna", "late0"), { ...assign("anna", "late1"), override: { ruleIds: ["lates"], reason: "swap" } }];
    const problem = parse({ ...parts, pins, rules: [{ ...lates, overridable: true }] });
    const report = verify(problem, roster);
    expect(report.rules).toMatchObject([{ amount: 1, inherited: 1 }]);
    expect(report.overrides).toMatchObject([{ shiftId: "late1", status: "inUse", inherited: 1 }]);
    expect(analyse(problem, roster).overrides).toEqual(report.overrides);
  });

  it("is explained in its own words, with the stretch of time of its part", () => {
    const analysis = analyse(parse(parts), roster, { language: "nl" });
    expect(analysis.rules).toMatchObject([{ ruleId: "lates", kind: "linde:fewLates", amount: 2 }]);
    expect(analysis.rules[0]!.matches).toMatchObject([
      {
        amount: 2,
        unit: "shifts",
        measured: 3,
        bound: 1,
        from: "2026-10-05T00:00",
        to: "2026-10-12T00:00",
        sentence: "anna heeft 3 late diensten in een week; huisregel: 1.",
      },
    ]);
  });

  it("blocks in whyNot, in the group of its part", () => {
    const { verdict, places } = whyNot(parse(parts), rosterOf(...anna("late0")), { personId: "anna", shiftId: "late1" });
    expect(verdict).toBe("blocked");
    expect(places[0]!.blockers).toMatchObject([{ ruleId: "lates", kind: "linde:fewLates", group: "cap", amount: 1 }]);
  });

  it("carries its counter into the next period", () => {
    // The horizon ends on Wednesday: the week goes on, and past shifts of it are counted again, so only what came before them is carried.
    const people = [professional("anna", { history: { carried: [{ ruleId: "lates", amount: 1 }] } })];
    const problem = parse({ ...parts, days: 3, people, shifts: [late(0)] });
    const [rolled] = rollForward(problem, rosterOf(...anna("late0")));
    expect(rolled!.history.carried).toEqual([{ ruleId: "lates", amount: 1 }]);
  });

  it("keeps as much history as its parts look back on", () => {
    const long = defineRule({
      kind: "linde:long",
      parse: () => ({}),
      compile: (_none, context) => context.rule({ kind: "consecutiveDays", maximum: 60 }),
      messages: { en: () => "", nl: () => "" },
    });
    const history = { shifts: [{ start: "2026-08-20T07:00", end: "2026-08-20T15:00" }] };
    const input = tinyProblem({ people: [professional("anna", { history })], rules: [{ id: "long", kind: "linde:long", level: "hard" }] });
    const [rolled] = rollForward(parseProblem(input, { rules: [long] }), rosterOf());
    expect(rolled!.history.shifts).toHaveLength(1);
  });

  it("is kept by search", async () => {
    const result = await solve(parse({ ...parts, rules: [lates, target] }), { limits: { work: 2000 } });
    // One of three late shifts, and the early one: two places stay open.
    expect(result.roster.assignments).toHaveLength(2);
    expect(result.score).toEqual({ hard: 0, cost: 200 });
    expect(result.uncheckedRuleIds).toEqual([]);
  });
});

describe("a custom rule without a check", () => {
  const unchecked: AnyRuleInput = { ...lates, id: "unchecked", kind: "linde:fewLatesUnchecked" };
  const shifts = [late(0), late(1)];

  it("is named, and left out of the checker's report and score", () => {
    const problem = parse({ shifts, rules: [target, unchecked] });
    const report = verify(problem, rosterOf(...anna("late0", "late1")));
    expect(report.uncheckedRuleIds).toEqual(["unchecked"]);
    expect(report.rules.map(({ ruleId }) => ruleId)).toEqual(["target"]);
    expect(report.score).toEqual({ hard: 0, cost: 0 });
    expect(analyse(problem, rosterOf(...anna("late0", "late1"))).score).toEqual({ hard: 1, cost: 0 });
  });

  it.each(["hard", "soft"] as const)("counts in the score of a result all the same when it is %s", async (level) => {
    // Both pinned: one late shift too many, inherited when hard, charged when soft.
    const problem = parse({ shifts: [...shifts, late(2)], pins: anna("late0", "late1"), rules: [{ ...unchecked, level }, target] });
    const result = await solve(problem, { limits: { work: 500 } });
    expect(result.uncheckedRuleIds).toEqual(["unchecked"]);
    // Soft: a third late shift costs 1 more and saves 100.
    expect([result.score, result.check.score]).toEqual(
      level === "hard"
        ? [
            { hard: 0, cost: 100 },
            { hard: 0, cost: 100 },
          ]
        : [
            { hard: 0, cost: 2 },
            { hard: 0, cost: 0 },
          ],
    );
  });
});

describe("a custom rule made of prices", () => {
  const locations = ["mill", "farm"].map((id) => ({ id, organisationId: "org" }));
  const people = [professional("anna", { tags: ["knows:mill"] }), professional("bob")];
  const shifts = [early(0, { locationId: "mill" }), early(1, { locationId: "farm" }), night(2, { locationId: "farm" })];
  const place: AnyRuleInput = { id: "place", kind: "linde:familiarPlace", level: "soft", weight: 3, price: 2 };

  it("prices assignments, by the engine and by its check", () => {
    const problem = parse({ locations, people, shifts, rules: [place] });
    const roster = [...anna("early0", "early1"), assign("bob", "night2")];
    // Anna at the farm 2, bob at the farm by night 4: 6 in all, 18 points.
    expect(engineAmounts(problem, roster)).toEqual([{ ruleId: "place", amount: 6, inherited: 0, cost: 18 }]);
    expect(verify(problem, rosterOf(...roster)).rules).toMatchObject([{ amount: 6, cost: 18 }]);
    expect(analyse(problem, rosterOf(...roster)).rules[0]!.matches.map(({ sentence }) => sentence)).toEqual([
      "anna does not know the place of 'early Tue 6 Oct'.",
      "bob does not know the place of 'night Wed 7 Oct'.",
    ]);
  });

  it("forbids when it is hard: search keeps off, and whyNot says so", async () => {
    const problem = parse({
      locations,
      people,
      shifts,
      rules: [{ id: "place", kind: "linde:familiarPlace", level: "hard", price: 2 }, target],
    });
    const { roster, score } = await solve(problem, { limits: { work: 1000 } });
    expect(roster.assignments).toEqual(anna("early0"));
    expect(score).toEqual({ hard: 0, cost: 200 });
    const { places } = whyNot(problem, roster, { personId: "bob", shiftId: "night2" });
    expect(places[0]!.blockers).toMatchObject([{ ruleId: "place", group: "exclusion", amount: 4 }]);
  });

  it("asks once for people and places with equal keys, and for nobody whom the rule is not about", () => {
    const asked: string[] = [];
    const byKey = defineRule({
      kind: "test:byKey",
      parse: () => ({}),
      compile: (_none, context) =>
        context.price(
          (person, { shift }) => {
            asked.push(`${person.id} ${shift.id}`);
            return shift.day % 2;
          },
          { personKey: () => "all", placeKey: ({ shift }) => String(shift.day), shifts: { exclude: ["night"] } },
        ),
      messages: { en: () => "", nl: () => "" },
    });
    const input = tinyProblem({
      people: ["anna", "bob", "carla"],
      shifts: [early(0), late(0), early(1), night(2)],
      rules: [{ id: "k", kind: "test:byKey", level: "soft", people: { exclude: ["person:anna"] } }],
    });
    compileProblem(parseProblem(input, { rules: [byKey] }));
    expect(asked).toEqual(["bob early0", "bob early1"]);
  });
});

describe("a custom rule of several parts", () => {
  it("adds them up and tells the places of each", () => {
    const rule: AnyRuleInput = { id: "house", kind: "linde:house", level: "soft" };
    const problem = parse({
      people: ["anna", "bob"],
      shifts: [early(0), early(1), early(2), late(3), early(4), night(6)],
      rules: [rule],
    });
    const roster = [...anna("early0", "early1", "early2", "late3", "early4", "night6"), assign("bob", "early0")];
    // Five days in a row, two too many; late to early is 8 hours, 180 minutes too little; two people on early0; a night.
    expect(engineAmounts(problem, roster)).toEqual([{ ruleId: "house", amount: 2 + 180 + 1 + 1, inherited: 0, cost: 184 }]);
    const { matches } = analyse(problem, rosterOf(...roster)).rules[0]!;
    expect(matches.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([1, 1, 2, 180]);
    expect(matches.every(({ sentence }) => sentence === "A rule of the house is broken.")).toBe(true);
  });

  it("a part of any kind gives what the rule of the catalogue gives, on random rosters, and is explained alike", () => {
    const wrap = (rule: RuleInput) => {
      const { id, level, weight, people, ...part } = rule;
      const definition = defineRule({
        kind: `test:${id}`,
        parse: () => ({}),
        compile: (_none, context) => context.rule(part as RulePart),
        messages: { en: () => "en", nl: () => "nl" },
      });
      const given = { ...(weight === undefined ? {} : { weight }), ...(people === undefined ? {} : { people }) };
      return { definition, input: { id, kind: definition.kind, level, ...given } };
    };
    fc.assert(
      fc.property(arbitraryRosterCase(), ({ problem, roster }) => {
        const wrapped = problem.rules!.map((rule) => wrap(rule as RuleInput));
        const custom = parseProblem(
          { ...problem, rules: wrapped.map(({ input }) => input) },
          { rules: wrapped.map(({ definition }) => definition) },
        );
        const plain = parseProblem(problem);
        expect(engineAmounts(custom, roster)).toEqual(engineAmounts(plain, roster));
        const bare = (analysed: ReturnType<typeof analyse>) =>
          analysed.rules.map(({ matches, kind: _kind, ...rest }) => ({
            ...rest,
            matches: matches.map(({ sentence: _sentence, unit: _unit, ...match }) => match),
          }));
        expect(bare(analyse(custom, rosterOf(...roster)))).toEqual(bare(analyse(plain, rosterOf(...roster))));
        expect(rollForward(custom, rosterOf(...roster))).toEqual(rollForward(plain, rosterOf(...roster)));
      }),
    );
  });
});

describe("a check that does not say what compile says", () => {
  it("is found when solve confirms its result", async () => {
    // Reads the maximum as one less.
    const wrong = {
      ...fewLates,
      check: (parameters: { maximum: number }, line: never) => fewLates.check!({ maximum: parameters.maximum - 1 }, line),
    };
    const input = tinyProblem({ shifts: [late(0), late(1)], rules: [lates, target] });
    const solving = solve(parseProblem(input, { rules: [wrong] }), { limits: { work: 100 } });
    await expect(solving).rejects.toThrow(InternalError);
    await expect(solving).rejects.toThrow(
      '"lates" (compile and check of linde:fewLates): engine amount 0, inherited 0, cost 0, checker amount 1',
    );
  });
});
