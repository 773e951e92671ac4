import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { checkProblem } from "../../src/problem/checkProblem";
import type { CustomRuleContext, CustomRuleDefinition } from "../../src/problem/custom/customRuleDefinition";
import { CustomRuleError } from "../../src/problem/custom/customRuleError";
import { defineRule } from "../../src/problem/custom/defineRule";
import { problemJsonSchema } from "../../src/problem/jsonSchema";
import { parseProblem } from "../../src/problem/parseProblem";
import type { ParseOptions } from "../../src/problem/parseOptions";
import type { CustomRule } from "../../src/problem/rules/rule";
import { solve } from "../../src/solve/solve";
import { verify } from "../../src/verify/verify";
import { familiarPlace, fewLates, house } from "../support/customRules";
import { professional, rosterOf, tinyProblem } from "../support/problemBuilder";
import { early, late } from "../support/ruleCases/ruleCase";

const cover = { id: "cover", kind: "demandCover", level: "soft", bound: "target" };
const lates = { id: "lates", kind: "linde:fewLates", level: "hard", maximum: 2 };

/** Input that may be wrong, hence untyped. */
function withRule(rule: object, parts: object = {}): unknown {
  return { ...tinyProblem({ shifts: [early(0), late(0)] }), rules: [cover, rule], ...parts };
}

function issuesOf(rule: object, options: ParseOptions = { rules: [fewLates, familiarPlace, house] }, parts: object = {}) {
  return checkProblem(withRule(rule, parts), options).map(({ code, path }) => [code, path]);
}

/** A kind with this compile and nothing else. */
function compiling(compile: (context: CustomRuleContext) => void): CustomRuleDefinition<undefined> {
  const messages = { nl: () => "", en: () => "" };
  return defineRule({ kind: "test:made", parse: () => undefined, compile: (_nothing, context) => compile(context), messages });
}

const made = { id: "made", kind: "test:made", level: "soft" };

describe("a rule of an embedder's own kind", () => {
  it("is read by its definition: parameters, parts and prices as plain data", () => {
    const rule = { ...lates, people: { include: ["person:anna"] }, overridable: true, provenance: { source: "house book" } };
    const problem = parseProblem(withRule(rule), { rules: [fewLates] });
    const [, custom] = problem.rules;
    const base = { id: "lates", level: "hard", weight: 1, people: { include: ["person:anna"] } };
    expect(custom).toEqual({
      ...base,
      kind: "custom",
      customKind: "linde:fewLates",
      overridable: true,
      provenance: { source: "house book" },
      parameters: { maximum: 2 },
      parts: [
        {
          ...base,
          kind: "workLimit",
          measure: "shifts",
          over: { kind: "week" },
          shifts: { include: ["type:late"] },
          maximum: 2,
          function: "linear",
          unit: 1,
          minutesBelongTo: "startDay",
          ledger: "legal",
        },
      ],
      prices: [],
    });
    expect(Object.isFrozen(custom) && Object.isFrozen((custom as CustomRule).parameters)).toBe(true);
    expect(JSON.parse(JSON.stringify(custom))).toEqual(custom);
  });

  it("has the weight and the filters of its parts and prices in one canonical form", () => {
    const definition = compiling((context) => {
      context.rule({ kind: "forbiddenSuccession", after: { include: ["b", "a", "a"] }, before: {} });
      context.price(() => 1, { shifts: { include: ["b", "a"], match: "any" }, maximum: 3 });
    });
    const [custom] = parseProblem(withRule({ ...made, weight: 4 }, { rules: [{ ...made, weight: 4 }] }), { rules: [definition] }).rules;
    expect(custom).toMatchObject({
      weight: 4,
      parts: [{ id: "made", level: "soft", weight: 4, after: { include: ["a", "b"] } }],
      prices: [{ maximum: 3, shifts: { include: ["a", "b"] } }],
    });
  });

  it.each([
    ["without its definition", lates, "unsupported-rule", "rules[1].kind", []],
    ["with a parameter that the definition refuses", { ...lates, maximum: "2" }, "invalid-parameter", "rules[1].maximum", undefined],
    ["with a parameter that does not exist", { ...lates, minimum: 1 }, "unknown-field", "rules[1].minimum", undefined],
    ["with parameters that make no valid rule", { ...lates, maximum: -1 }, "invalid-expansion", "rules[1]", undefined],
    ["without a level", { ...lates, level: undefined }, "missing-field", "rules[1].level", undefined],
    ["without an id", { ...lates, id: undefined }, "missing-field", "rules[1].id", undefined],
    ["with a weight although it is hard", { ...lates, weight: 3 }, "weight-on-hard-rule", "rules[1].weight", undefined],
    ["with a reserved id", { ...lates, id: "$pins" }, "reserved-id", "rules[1].id", undefined],
    ["with a filter that is none", { ...lates, people: "all" }, "wrong-type", "rules[1].people", undefined],
  ] as const)("is refused %s", (_what, rule, code, path, rules) => {
    expect(issuesOf(rule, rules === undefined ? undefined : { rules })).toEqual([[code, path]]);
  });

  it("counts with its largest amounts when weights are too large for exact totals", () => {
    const professionals = Array.from({ length: 10 }, (_, index) => professional(`p${String(index)}`));
    const heavy = { id: "x", kind: "linde:house", level: "soft", weight: 1e9 };
    // 10 people x 2 shifts x 1,000,000 x 10^9 is 2 x 10^16, above 2^53.
    expect(issuesOf(heavy, undefined, { professionals })).toEqual([["cost-overflow", "rules[1]"]]);
    expect(issuesOf({ ...heavy, weight: 1e6 }, undefined, { professionals })).toEqual([]);
  });

  it("reports its faults together with those of the rest", () => {
    const codes = issuesOf({ ...lates, maximum: 0.5, minimum: 1 }, undefined, { shifts: [{ ...early(0), start: 7 }] });
    expect(codes).toEqual([
      ["wrong-type", "shifts[0].start"],
      ["unknown-field", "rules[1].minimum"],
      ["invalid-parameter", "rules[1].maximum"],
    ]);
  });

  it("says how to give a definition that is missing", () => {
    const [issue] = checkProblem(withRule({ ...lates, kind: "linde:somethingElse" }), { rules: [fewLates] });
    expect(issue!.message).toContain("Give the definition of a kind of your own as an option (rules).");
  });

  it("takes carried counters when it counts, and only then", () => {
    const carried = [{ ruleId: "lates", amount: 1 }];
    const professionals = [professional("anna", { history: { carried } })];
    expect(issuesOf(lates, undefined, { professionals })).toEqual([]);
    const path = "professionals[0].history.carried[0].ruleId";
    expect(issuesOf({ ...lates, kind: "linde:house", maximum: undefined }, undefined, { professionals })).toEqual([
      ["carried-not-counted", path],
    ]);
  });

  it("may be overridden for a pin when it says so", () => {
    const pins = [{ personId: "anna", shiftId: "late0", demandId: "main", override: { ruleIds: ["lates"], reason: "once" } }];
    expect(issuesOf({ ...lates, overridable: true }, undefined, { pins })).toEqual([]);
    expect(issuesOf(lates, undefined, { pins })).toEqual([["rule-not-overridable", "pins[0].override.ruleIds[0]"]]);
  });

  it("stands in the JSON Schema when its definition is given", () => {
    expect(JSON.stringify(problemJsonSchema({ rules: [fewLates] }))).toContain('"linde:fewLates"');
    expect(JSON.stringify(problemJsonSchema())).not.toContain("linde");
  });
});

describe("a definition that is not right", () => {
  const messages = { nl: () => "", en: () => "" };
  const parse = () => ({});
  const compile = () => undefined;

  it.each([
    ["a kind without a vendor", { kind: "fewLates" as "a:b", parse, compile, messages }, 'the kind must be "<vendor>:<name>"'],
    ["a kind with spaces", { kind: "my:few lates" as const, parse, compile, messages }, 'the kind must be "<vendor>:<name>"'],
    [
      "no functions at all",
      { kind: "a:b", messages: { nl: 1 } } as unknown as CustomRuleDefinition,
      "parse, compile, messages.nl, messages.en",
    ],
    ["a check that is none", { kind: "a:b", parse, compile, messages, check: 1 } as unknown as CustomRuleDefinition, "as check"],
  ])("is refused with %s", (_what, definition, message) => {
    expect(() => defineRule(definition)).toThrow(CustomRuleError);
    expect(() => defineRule(definition)).toThrow(message);
    expect(() => parseProblem(tinyProblem(), { rules: [definition] })).toThrow(message);
  });

  it("is refused when a kind is defined twice", () => {
    expect(() => checkProblem({}, { rules: [fewLates, fewLates] })).toThrow("the kind is defined twice.");
  });

  it.each([
    [
      "throws in parse",
      {
        ...compiling(() => undefined),
        parse: () => {
          throw new TypeError("no");
        },
      },
      "parse threw: no",
    ],
    [
      "returns a function from parse",
      { ...compiling(() => undefined), parse: () => ({ f: () => 1 }) },
      "parse must return plain JSON data.",
    ],
    ["returns a class from parse", { ...compiling(() => undefined), parse: () => new Map() }, "parse must return plain JSON data."],
    ["returns NaN from parse", { ...compiling(() => undefined), parse: () => [NaN] }, "parse must return plain JSON data."],
    [
      "throws in compile",
      compiling(() => {
        throw new Error("not today");
      }),
      "compile threw: not today",
    ],
    ["gives a part an id", compiling((context) => context.rule({ kind: "noOverlap", id: "x" } as never)), "a part gives id;"],
    ["asks for too large a maximum", compiling((context) => context.price(() => 1, { maximum: 1e7 })), "maximum of a price is 10000000"],
    [
      "prices shifts by no filter",
      compiling((context) => context.price(() => 1, { shifts: { include: 1 } as never })),
      "shifts of a price is no tag filter.",
    ],
  ])("makes parsing throw when it %s", (_what, definition, message) => {
    const act = () => parseProblem(withRule(made), { rules: [definition] });
    expect(act).toThrow(CustomRuleError);
    expect(act).toThrow(`Rule kind "test:made", rule "made": `);
    expect(act).toThrow(message);
  });

  it("keeps the cause", () => {
    const definition = compiling(() => {
      throw new Error("not today");
    });
    try {
      parseProblem(withRule(made), { rules: [definition] });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ kind: "test:made", ruleId: "made", cause: { message: "not today" } });
    }
  });

  it("is an issue of the rule when it makes two rules that carry counters", () => {
    const definition = compiling((context) => {
      context.rule({ kind: "workLimit", measure: "shifts", over: { kind: "week" }, maximum: 1 });
      context.rule({ kind: "fairShare" });
    });
    expect(issuesOf(made, { rules: [definition] })).toEqual([["invalid-expansion", "rules[1]"]]);
  });

  it.each([
    ["negative", -1],
    ["above its maximum", 4],
    ["no whole number", 0.5],
    ["no number", NaN],
  ])("makes compiling throw when a price is %s", (_what, amount) => {
    const problem = parseProblem(withRule(made), { rules: [compiling((context) => context.price(() => amount, { maximum: 3 }))] });
    const act = () => compileProblem(problem);
    expect(act).toThrow(CustomRuleError);
    expect(act).toThrow(`the price of anna on main of early0 is ${String(amount)}; expected an integer from 0 to 3.`);
  });

  it("makes compiling throw when it asks for too many prices, unless keys make them fewer", () => {
    const people = Array.from({ length: 4500 }, (_, index) => `p${String(index)}`);
    const shifts = Array.from({ length: 4500 }, (_, index) => early(index % 7, { id: `s${String(index)}` }));
    const compileWith = (options: Parameters<CustomRuleContext["price"]>[1]) => {
      const definition = compiling((context) => context.price(() => 1, options));
      return compileProblem(
        parseProblem(tinyProblem({ people, shifts, rules: [{ id: "made", kind: "test:made", level: "soft" }] }), { rules: [definition] }),
      );
    };
    // 4500 x 4500 = 20,250,000.
    expect(() => compileWith({})).toThrow("20250000 pairs of a person and a place");
    expect(compileWith({ placeKey: ({ shift }) => String(shift.day) }).picks).toHaveLength(1);
  });

  it("makes compiling throw when it has a check and is about groups", () => {
    const definition = { ...house, check: () => [] };
    const problem = parseProblem(withRule({ id: "house", kind: "linde:house", level: "soft" }), { rules: [definition] });
    expect(() => compileProblem(problem)).toThrow("leave check out");
  });

  it.each([-1, 0.5, NaN])("makes verify throw when check finds the amount %s", (amount) => {
    const definition = { ...fewLates, check: () => [{ amount }] };
    const problem = parseProblem(withRule(lates), { rules: [definition] });
    expect(() => verify(problem, rosterOf())).toThrow(`check found the amount ${String(amount)}; expected an integer >= 0.`);
  });

  it("is missed where a problem arrives without it", async () => {
    const problem = parseProblem(withRule({ id: "place", kind: "linde:familiarPlace", level: "soft" }), { rules: [familiarPlace] });
    const [cover, place] = problem.rules;
    const copied = { ...problem, rules: [cover!, structuredClone(place!)] };
    await expect(solve(copied)).rejects.toThrow("parse the problem again where it is used, with its definitions");
    expect(() => verify(copied, rosterOf())).toThrow(CustomRuleError);
  });
});
