import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominatingWeights } from "../../src/problem/dominatingWeights";
import { parseProblem } from "../../src/problem/parseProblem";
import type { RuleInput } from "../../src/problem/rules/rule";
import type { Roster } from "../../src/problem/assignment";
import { verify } from "../../src/verify/verify";
import { assign, professional, shift, tinyProblem, type TinyProblemOverrides } from "../support/problemBuilder";

const tiersOf = (id: string, tier: "agency" | "selfEmployed" | "regionalPool", weight = 1): RuleInput => ({
  id,
  kind: "tierPreference",
  level: "soft",
  costs: { [tier]: 1 },
  weight,
});
const rules = [tiersOf("a", "selfEmployed"), tiersOf("b", "agency"), tiersOf("c", "regionalPool")];
const organisations = [{ id: "org" }, { id: "other" }];
const form = (id: string, given: "agency" | "selfEmployed" | "pool") =>
  professional(id, { engagements: [{ id: "main", organisationId: given === "pool" ? "other" : "org", form: given }] });
const people = [form("anna", "agency"), form("piet", "pool"), form("zoe", "selfEmployed")];
const shifts = [shift("s0", 0, "07:00", "15:00"), shift("s1", 1, "07:00", "15:00")];
const parse = (overrides: TinyProblemOverrides = {}) => parseProblem(tinyProblem({ organisations, people, shifts, rules, ...overrides }));

describe("dominatingWeights", () => {
  it("weighs a unit above everything below it", () => {
    // 3 people on 2 shifts: amounts up to 6. c: 1, at most 6. b: 7, at most 42, 48 in all. a: 49, at most 294, 342 in all.
    expect(dominatingWeights(parse(), ["a", "b", "c"])).toEqual({
      isPossible: true,
      weights: { a: 49, b: 7, c: 1 },
      largestCost: 342,
    });
  });

  it("puts rules that are not named below all, with their own weight", () => {
    // c costs up to 5 x 6 = 30, so a needs 31.
    const problem = parse({ rules: [rules[0]!, tiersOf("c", "regionalPool", 5)] });
    expect(dominatingWeights(problem, ["a"])).toEqual({ isPossible: true, weights: { a: 31 }, largestCost: 30 + 31 * 6 });
  });

  it("says which rule needs too much", () => {
    // 100 people on 12 shifts: amounts up to 1200; weights 1, 1201, 1,442,401, 1,732,323,601.
    const crowd = Array.from({ length: 100 }, (_, index) => form(`p${String(index)}`, "agency"));
    const many = Array.from({ length: 12 }, (_, index) => shift(`s${String(index)}`, index % 7, "07:00", "15:00"));
    const problem = parse({ people: crowd, shifts: many, rules: ["a", "b", "c", "d"].map((id) => tiersOf(id, "agency")) });
    expect(dominatingWeights(problem, ["a", "b", "c", "d"])).toEqual({ isPossible: false, ruleId: "a", neededWeight: 1201 ** 3 });
    expect(dominatingWeights(problem, ["b", "c", "d"]).isPossible).toBe(false);
    expect(dominatingWeights(parse({ people: crowd, shifts: many }), ["a", "b", "c"]).isPossible).toBe(true);
  });

  it.each([[["a", "a"]], [["x"]], [["h"]]])("refuses the order %j", (order) => {
    const problem = parse({ rules: [...rules, { id: "h", kind: "blocks", level: "hard" }] });
    expect(() => dominatingWeights(problem, order)).toThrow(RangeError);
  });

  it("orders any two rosters as comparing the rules one by one does", () => {
    const result = dominatingWeights(parse(), ["a", "b", "c"]);
    if (!result.isPossible) throw new Error("expected weights");
    const weighted = rules.map((rule) => ({ ...rule, weight: result.weights[rule.id]! }));
    const problem = parse({ rules: weighted });
    const places = people.flatMap(({ id }) => shifts.map((each) => assign(id, each.id)));
    const roster: fc.Arbitrary<Roster> = fc.subarray(places).map((assignments) => ({ format: "mekaar/1", assignments }));
    fc.assert(
      fc.property(roster, roster, (one, other) => {
        const [x, y] = [verify(problem, one), verify(problem, other)];
        const difference = x.rules.map(({ amount }, index) => amount - y.rules[index]!.amount).find((each) => each !== 0) ?? 0;
        expect(Math.sign(x.score.cost - y.score.cost)).toBe(Math.sign(difference));
      }),
    );
  });
});
