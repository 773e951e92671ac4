import { describe, expect, it, test } from "vitest";
import { analyse } from "../../src/explain/analyse";
import { parseProblem } from "../../src/problem/parseProblem";
import type { RuleInput } from "../../src/problem/rules/rule";
import type { TagFilter } from "../../src/problem/tagFilter";
import { verify } from "../../src/verify/verify";
import { carriers } from "../support/normCases/carriers";
import { normCases } from "../support/normCases/index";
import type { NormCase } from "../support/normCases/normCase";
import { plannerNorms, presetNorms } from "../support/normCases/norms";
import { rosterOf } from "../support/problemBuilder";
import { everyPreset } from "./everyPreset";

const byNorm = [...new Set(normCases.map(({ norm }) => norm))].map((norm) => [norm, normCases.filter((one) => one.norm === norm)] as const);

describe.each(byNorm)("%s", (_norm, cases) => {
  test.each(cases)("$name", ({ problem, roster, amounts, cost }) => {
    const parsed = parseProblem(problem);
    const checked = verify(parsed, rosterOf(...roster));
    const found = analyse(parsed, rosterOf(...roster), { explainedPlaces: 0 });
    const expected = { ...Object.fromEntries(parsed.rules.map(({ id }) => [id, 0])), ...amounts };
    expect(amountsOf(checked.rules)).toEqual(expected);
    expect(amountsOf(found.rules)).toEqual(expected);
    expect(found.rules.map(({ inherited }) => inherited)).toEqual(checked.rules.map(({ inherited }) => inherited));
    expect(found.score).toEqual(checked.score);
    if (cost !== undefined) expect(checked.score.cost).toBe(cost);
  });
});

function amountsOf(rules: readonly { readonly ruleId: string; readonly amount: number }[]): Readonly<Record<string, number>> {
  return Object.fromEntries(rules.map(({ ruleId, amount }) => [ruleId, amount]));
}

const isBroken = ({ amounts }: NormCase, id: string): boolean => (amounts[id] ?? 0) > 0;

/** Rules that a case takes from kept to broken: 0 at the bound, more just beyond. */
function rulesBrokenBy(one: NormCase): readonly string[] {
  const { bound } = one;
  return bound === undefined ? [] : Object.keys(one.amounts).filter((id) => isBroken(one, id) && !isBroken(bound, id));
}

describe("the norms of the law", () => {
  const ofLaw = byNorm.flatMap(([norm, cases]) => {
    const found = cases.filter(({ bound, problem }) => bound !== undefined && (problem.rules ?? []).some(isAboutRegime));
    return found.length === 0 ? [] : [[norm, found] as const];
  });

  it.each(ofLaw)("hold in %s for nobody to whom the law does not apply", (_norm, cases) => {
    for (const { problem, roster } of cases) {
      const professionals = problem.professionals.map((person) => ({ ...person, regime: "none" as const }));
      const { rules } = verify(parseProblem({ ...problem, professionals }), rosterOf(...roster));
      const lawful = new Set((problem.rules ?? []).filter(isAboutRegime).map(({ id }) => id));
      expect(rules.filter(({ ruleId, amount }) => lawful.has(ruleId) && amount > 0)).toEqual([]);
    }
  });
});

function isAboutRegime({ people }: { readonly people?: TagFilter }): boolean {
  return people?.include?.some((tag) => tag.startsWith("regime:")) === true;
}

describe("the table of norms", () => {
  const ruled = new Set(everyPreset.flatMap(([, { rules }]) => rules.map(({ norm }) => norm)));
  const sure = Object.entries({ ...presetNorms, ...plannerNorms }).flatMap(([norm, confidence]) => (confidence === "L" ? [] : [norm]));

  it.each(sure)("has %s at its bound and beyond it, or says what carries it", (norm) => {
    const edges = normCases.filter((one) => one.norm === norm && rulesBrokenBy(one).length > 0);
    const carrier = carriers[norm];
    expect(edges.length > 0 || carrier !== undefined).toBe(true);
    if (ruled.has(norm) || norm in plannerNorms) expect([edges.length > 0, carrier]).toEqual([true, undefined]);
    if (carrier !== undefined) expect(normCases.some((one) => one.norm === norm)).toBe(carrier.isShown);
  });

  it("is about norms of the catalogue only", () => {
    const known = Object.keys({ ...presetNorms, ...plannerNorms });
    expect(byNorm.map(([norm]) => norm).filter((norm) => !known.includes(norm))).toEqual([]);
    expect(Object.keys(carriers).filter((norm) => !sure.includes(norm))).toEqual([]);
  });

  it("names every case of a norm once", () => {
    for (const [, cases] of byNorm) {
      const keys = cases.map(({ name, problem }) => JSON.stringify([name, problem.rules]));
      expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
    }
  });

  const brokenRules = new Set(
    normCases.flatMap((one) => {
      const ids = rulesBrokenBy(one);
      return (one.problem.rules ?? []).filter(({ id }) => ids.includes(id)).map((rule) => JSON.stringify(rule));
    }),
  );
  const presetRules = everyPreset.flatMap(([name, { rules }]) =>
    rules.map(({ rule }): [string, string, RuleInput] => [name, rule.id, rule]),
  );

  it.each(presetRules)("has of %s the rule %s, exactly as stated, at its bound and beyond it", (_name, _id, rule) => {
    expect(brokenRules.has(JSON.stringify(rule))).toBe(true);
  });
});
