import { describe, expect, it } from "vitest";
import type { RuleInput } from "../../src/problem/rules/rule";
import { matchesFilter } from "../../src/problem/tagFilter";
import { layerRules } from "../../src/presets/layerRules";
import { nlAtbCare } from "../../src/presets/nlAtbCare";
import { nlAtwAdult } from "../../src/presets/nlAtwAdult";
import { nlCaoVvt2025 } from "../../src/presets/nlCaoVvt2025";
import type { PresetRule } from "../../src/presets/preset";
import { printLayers } from "../../src/presets/printLayers";
import { InvalidLayersError, type LayeredRules, type RuleLayer } from "../../src/presets/ruleLayer";
import { ruleOf } from "./everyPreset";

const law: RuleLayer = { layer: "law", preset: nlAtwAdult() };

/** The rule of the law with other parameters. */
function changed(id: string, change: object): RuleInput {
  const { people: ignored, ...rule } = ruleOf(nlAtwAdult(), id).rule;
  return { ...rule, ...change };
}

/** Whom the rules of an id, split or not, hold for, and with what: `id -> maximum` of those whose filter matches. */
function holding({ rules }: LayeredRules, id: string, ...tags: readonly string[]): Readonly<Record<string, unknown>> {
  const person = new Set(["regime:adult", ...tags]);
  const found = rules.filter((rule) => rule.id.split("@")[0]?.split("#")[0] === id && matchesFilter(rule.people, person));
  return Object.fromEntries(
    found.map((rule) => [rule.id, "maximum" in rule ? rule.maximum : "maximumMinutes" in rule ? rule.maximumMinutes : undefined]),
  );
}

function issuesOf(layers: readonly RuleLayer[]): readonly (readonly [code: string, path: string])[] {
  try {
    layerRules(layers);
  } catch (error) {
    if (error instanceof InvalidLayersError) return error.issues.map(({ code, path }) => [code, path]);
    throw error;
  }
  return [];
}

function messageOf(layers: readonly RuleLayer[]): string {
  try {
    layerRules(layers);
  } catch (error) {
    return String(error);
  }
  return "";
}

const series = "atw.series-with-night";

describe("one layer", () => {
  it("is its rules, in their order and unchanged", () => {
    expect(layerRules([law]).rules).toEqual(nlAtwAdult().rules.map(({ rule }) => rule));
  });

  it("may be rules without any source", () => {
    const own: RuleInput = { id: "own", kind: "dutySeries", level: "hard", maximum: 5 };
    const { rules, explanation } = layerRules([{ layer: "organisation", name: "De Linde", rules: [own] }]);
    expect(rules).toEqual([own]);
    expect(explanation[0]?.text).toEqual({
      nl: 'own: <= 5 diensten op rij; voor iedereen; uit organisatie "De Linde".',
      en: 'own: <= 5 duties in a row; for everybody; from organisation "De Linde".',
    });
  });

  it("keeps what is not known and every note once", () => {
    const result = layerRules([
      law,
      { layer: "law", preset: nlAtbCare({ collectiveAgreement: true }) },
      { layer: "collectiveAgreement", preset: nlCaoVvt2025() },
    ]);
    expect(result.unverified).toContainEqual(
      expect.objectContaining({ norm: "vvt.weekends", value: null, layer: "collectiveAgreement", from: "nl/cao-vvt-2025" }),
    );
    const texts = result.notes.map(({ en }) => en);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => text.includes("not legal advice"))).toHaveLength(1);
  });
});

describe("a higher layer about everybody", () => {
  it("replaces a rule by a stricter one and says so", () => {
    const stricter = changed("atw.max-shift", { maximumMinutes: 600 });
    const result = layerRules([law, { layer: "organisation", name: "De Linde", rules: [stricter] }]);
    expect(holding(result, "atw.max-shift")).toEqual({ "atw.max-shift": 600 });
    const explained = result.explanation.find(({ ruleId }) => ruleId === "atw.max-shift");
    expect(explained).toMatchObject({ layer: "organisation", from: "De Linde", people: { include: ["regime:adult"] } });
    expect(explained?.replaces).toEqual([
      {
        ruleId: "atw.max-shift",
        layer: "law",
        from: "nl/atw-adult",
        value: { nl: "<= 12 h", en: "<= 12 h" },
        article: "ATW 5:7(2)a",
        source: "Arbeidstijdenwet, BWBR0007671 (2015-06-24)",
      },
    ]);
    expect(explained?.text.nl).toBe(
      'atw.max-shift: <= 10 h; voor wie regime:adult heeft; uit organisatie "De Linde" (ATW 5:7(2)a, Arbeidstijdenwet, BWBR0007671 (2015-06-24)); in plaats van <= 12 h uit wet "nl/atw-adult" (ATW 5:7(2)a).',
    );
  });

  it("may not be looser, and hears of everything at once", () => {
    const rules = [
      changed("atw.max-shift", { maximumMinutes: 780 }),
      changed("atw.weekly-rest", { alternatives: [{ windowMinutes: 20_160, restMinutes: 2160 }] }),
      changed("atw.max-week", { level: "soft" }),
    ];
    expect(issuesOf([law, { layer: "organisation", rules }])).toEqual([
      ["not-stricter", "layers[1].rules[0].maximumMinutes"],
      ["not-stricter", "layers[1].rules[1].alternatives"],
      ["not-stricter", "layers[1].rules[2].level"],
    ]);
    const message = messageOf([law, { layer: "organisation", rules }]);
    expect(message).toContain(
      '"atw.max-shift" replaces that of "nl/atw-adult" (ATW 5:7(2)a): maximumMinutes is 780; expected at most 720.',
    );
    expect(message).toContain("A rule of the layer organisation may only be stricter.");
    expect(message).toContain("Give a weaker rule an id of its own");
  });

  it("may be looser where the law lets this layer, and only as far", () => {
    const eight = changed(series, { maximum: 8 });
    const agreement: RuleLayer = { layer: "collectiveAgreement", name: "CAO X", rules: [eight] };
    const result = layerRules([law, agreement]);
    expect(holding(result, series)).toEqual({ [series]: 8 });
    expect(holding(result, `${series}.eight`)).toEqual({ [`${series}.eight`]: 8 });
    expect(result.explanation.find(({ ruleId }) => ruleId === series)?.replaces[0]?.relaxedBy).toBe("ATW 5:8(6), (7)");
    expect(result.explanation.find(({ ruleId }) => ruleId === series)?.text.en).toContain("allowed by ATW 5:8(6), (7)");
    expect(issuesOf([law, { ...agreement, rules: [changed(series, { maximum: 9 })] }])).toEqual([
      ["not-stricter", "layers[1].rules[0].maximum"],
    ]);
    expect(messageOf([law, { ...agreement, rules: [changed(series, { maximum: 9 })] }])).toContain(
      "A collectiveAgreement may deviate by ATW 5:8(6), (7), but not this far.",
    );
    expect(issuesOf([law, { layer: "organisation", rules: [eight] }])).toEqual([["not-stricter", "layers[1].rules[0].maximum"]]);
  });

  it("may replace a cap of nights by either alternative of the law", () => {
    const agreed = (nightCap: "140per52Weeks" | "38hoursPer2Weeks"): RuleInput =>
      ruleOf(nlAtwAdult({ agreed: { nightCap } }), "atw.night-cap-16w").rule;
    for (const cap of ["140per52Weeks", "38hoursPer2Weeks"] as const) {
      expect(issuesOf([law, { layer: "collectiveAgreement", rules: [agreed(cap)] }])).toEqual([]);
    }
    const more = { ...agreed("140per52Weeks"), maximum: 141 } as RuleInput;
    expect(issuesOf([law, { layer: "collectiveAgreement", rules: [more] }]).every(([code]) => code === "not-stricter")).toBe(true);
    expect(issuesOf([law, { layer: "collectiveAgreement", rules: [more] }]).length).toBeGreaterThan(0);
  });

  it("takes part in the other deviations that agreements may make", () => {
    const agreed = nlAtwAdult({ agreed: { shortBreaks: true, averageWeeks: 52, fourWeekHours: 60, freeSundays: 0 } });
    const rules = ["atw.break", "atw.avg-16w", "atw.avg-4w", "atw.sunday-free"].map((id) => ruleOf(agreed, id).rule);
    expect(issuesOf([law, { layer: "collectiveAgreement", rules }])).toEqual([]);
    expect(issuesOf([law, { layer: "organisation", rules }]).map(([, path]) => path.split(".")[1])).toEqual(
      expect.arrayContaining(["rules[0]", "rules[1]", "rules[2]", "rules[3]"]),
    );
  });

  it("adds rules with ids of their own", () => {
    const own: RuleInput = {
      id: "linde.nights",
      kind: "dutyLimit",
      level: "soft",
      weight: 5,
      of: { is: "night" },
      over: { kind: "week" },
      maximum: 3,
    };
    const { rules } = layerRules([law, { layer: "organisation", rules: [own] }]);
    expect(rules.at(-1)).toEqual(own);
    expect(rules).toHaveLength(nlAtwAdult().rules.length + 1);
  });
});

describe("special law over general law", () => {
  it("replaces values freely: two shortened rests in care, standby within limits", () => {
    const result = layerRules([law, { layer: "law", preset: nlAtbCare({ collectiveAgreement: true, presence: { tag: "sleeps-in" } }) }]);
    const daily = result.rules.find(({ id }) => id === "atw.daily-rest");
    expect(daily).toMatchObject({
      reductions: [
        { restMinutes: 480, maximum: 1 },
        { restMinutes: 600, maximum: 1 },
      ],
    });
    expect(result.rules.filter(({ id }) => id === "standby.care")).toMatchObject([{ maximum: 3 }]);
    expect(holding(result, "atw.max-week", "sleeps-in")).toEqual({});
    expect(holding(result, "atw.max-week")).toEqual({ "atw.max-week": 3600 });
  });

  it("says for an agreement as well that care may shorten rest twice", () => {
    const care = ruleOf(nlAtbCare({ collectiveAgreement: true }), "atw.daily-rest").rule;
    const result = layerRules([law, { layer: "collectiveAgreement", name: "CAO", rules: [care] }]);
    expect(result.explanation.find(({ ruleId }) => ruleId === "atw.daily-rest")?.replaces[0]?.relaxedBy).toBe("Atb 5.19:2");
  });
});

describe("a layer about some people", () => {
  const linde: RuleLayer = {
    layer: "organisation",
    people: ["org:linde"],
    rules: [changed("atw.max-shift", { maximumMinutes: 600 })],
  };

  it("takes them out of the rule below and has its own for them", () => {
    const result = layerRules([law, linde]);
    expect(holding(result, "atw.max-shift")).toEqual({ "atw.max-shift": 720 });
    expect(holding(result, "atw.max-shift", "org:linde")).toEqual({ "atw.max-shift@org:linde": 600 });
    const explained = result.explanation.filter(({ baseId }) => baseId === "atw.max-shift");
    expect(explained.map(({ ruleId, layer }) => [ruleId, layer])).toEqual([
      ["atw.max-shift", "law"],
      ["atw.max-shift@org:linde", "organisation"],
    ]);
    expect(explained[0]?.text.en).toContain("for people with regime:adult, except org:linde");
    expect(explained[1]?.text.en).toContain("for people with regime:adult and org:linde");
  });

  it("leaves other regimes alone", () => {
    const { rules } = layerRules([law, linde]);
    const youth = new Set(["regime:youth", "org:linde"]);
    expect(rules.filter((rule) => matchesFilter(rule.people, youth))).toEqual([]);
  });

  it("lets both hold for people of two organisations, so that the strictest wins", () => {
    const eik: RuleLayer = { layer: "organisation", people: ["org:eik"], rules: [changed("atw.max-shift", { maximumMinutes: 540 })] };
    const result = layerRules([law, linde, eik]);
    expect(holding(result, "atw.max-shift", "org:linde", "org:eik")).toEqual({
      "atw.max-shift@org:linde": 600,
      "atw.max-shift@org:eik": 540,
    });
    expect(holding(result, "atw.max-shift", "org:eik")).toEqual({ "atw.max-shift@org:eik": 540 });
    expect(holding(result, "atw.max-shift")).toEqual({ "atw.max-shift": 720 });
  });

  it("keeps the law for people of an agreement that did not relax it", () => {
    const agreements: readonly RuleLayer[] = [
      { layer: "collectiveAgreement", name: "A", people: ["org:linde"], rules: [changed(series, { maximum: 8 })] },
      { layer: "collectiveAgreement", name: "B", people: ["org:school"], rules: [] },
    ];
    for (const order of [agreements, [...agreements].reverse()]) {
      const result = layerRules([law, ...order]);
      expect(holding(result, series, "org:linde")).toEqual({ [`${series}@A`]: 8 });
      expect(holding(result, series, "org:school")).toEqual({ [series]: 7 });
      expect(holding(result, series)).toEqual({ [series]: 7 });
      expect(Object.values(holding(result, series, "org:linde", "org:school"))).toEqual([7]);
    }
  });

  it("goes under a layer about one person, whatever the organisation", () => {
    const anna: RuleLayer = { layer: "person", people: ["person:anna"], rules: [changed("atw.max-shift", { maximumMinutes: 480 })] };
    const result = layerRules([law, linde, anna]);
    expect(holding(result, "atw.max-shift", "org:linde", "person:anna")).toEqual({ "atw.max-shift@person:anna": 480 });
    expect(holding(result, "atw.max-shift", "person:anna")).toEqual({ "atw.max-shift@person:anna": 480 });
    expect(holding(result, "atw.max-shift", "org:linde")).toEqual({ "atw.max-shift@org:linde": 600 });
    const explained = result.explanation.find(({ ruleId }) => ruleId === "atw.max-shift@person:anna");
    expect(explained?.replaces.map(({ from }) => from)).toEqual(["nl/atw-adult", "org:linde"]);
  });

  it("may be about several tags, each person once", () => {
    const result = layerRules([law, { ...linde, name: "north", people: ["org:a", "org:b"] }]);
    expect(holding(result, "atw.max-shift", "org:a")).toEqual({ "atw.max-shift@north": 600 });
    expect(holding(result, "atw.max-shift", "org:b")).toEqual({ "atw.max-shift@north#2": 600 });
    expect(holding(result, "atw.max-shift", "org:a", "org:b")).toEqual({ "atw.max-shift@north": 600 });
  });

  it("adds a rule of its own for them", () => {
    const own: RuleInput = { id: "own", kind: "dutySeries", level: "hard", maximum: 5 };
    const layers: readonly RuleLayer[] = ["a", "b"].map((name) => ({ layer: "organisation", people: [`org:${name}`], rules: [own] }));
    expect(layerRules(layers).rules).toEqual([
      { ...own, id: "own@org:a", people: { include: ["org:a"] } },
      { ...own, id: "own@org:b", people: { include: ["org:b"] } },
    ]);
  });

  it("makes one rule for each of many persons who deviate, and one for everybody else", () => {
    const { people: ignored, ...rule } = ruleOf(nlCaoVvt2025(), "vvt.attendance-days").rule;
    const persons = Array.from({ length: 20 }, (_, index): RuleLayer => ({
      layer: "person",
      people: [`person:${index}`],
      rules: index % 2 === 0 ? [{ ...rule, limits: [{ maximum: 6 }] } as RuleInput] : [],
    }));
    const result = layerRules([{ layer: "collectiveAgreement", preset: nlCaoVvt2025() }, ...persons]);
    expect(result.rules.filter(({ id }) => id.startsWith("vvt.attendance-days"))).toHaveLength(11);
    expect(holding(result, "vvt.attendance-days", "person:3")).toHaveProperty(["vvt.attendance-days"]);
    expect(holding(result, "vvt.attendance-days", "person:4")).toHaveProperty(["vvt.attendance-days@person:4"]);
  });

  it("lets a person deviate in writing from days of attendance, and nobody else", () => {
    const { people: ignored, ...rule } = ruleOf(nlCaoVvt2025(), "vvt.attendance-days").rule;
    const more = { ...rule, limits: [{ maximum: 6 }] } as RuleInput;
    const below: readonly RuleLayer[] = [law, { layer: "collectiveAgreement", preset: nlCaoVvt2025() }];
    expect(issuesOf([...below, { layer: "person", people: ["person:anna"], rules: [more] }])).toEqual([]);
    expect(issuesOf([...below, { layer: "organisation", rules: [more] }])).toEqual([["not-stricter", "layers[2].rules[0].limits"]]);
  });
});

describe("layers that do not fit together", () => {
  const own: RuleInput = { id: "own", kind: "dutySeries", level: "hard", maximum: 5 };

  it("are out of order", () => {
    expect(issuesOf([{ layer: "organisation", rules: [own] }, law])).toEqual([["layer-order", "layers[1].layer"]]);
  });

  it("are two agreements for everybody about one thing", () => {
    const agreement: RuleLayer = { layer: "collectiveAgreement", rules: [own] };
    expect(issuesOf([agreement, agreement])).toEqual([["layer-conflict", "layers[1].rules[0].id"]]);
    expect(issuesOf([{ ...agreement, people: ["org:a"] }, agreement])).toEqual([["layer-conflict", "layers[1].rules[0].id"]]);
    expect(issuesOf([agreement, { ...agreement, people: ["org:a"] }])).toEqual([]);
  });

  it("are general law after special law about some people", () => {
    expect(
      issuesOf([
        { layer: "law", people: ["org:a"], rules: [own] },
        { layer: "law", rules: [own] },
      ]),
    ).toEqual([["layer-conflict", "layers[1].rules[0].id"]]);
    expect(
      issuesOf([
        { layer: "law", rules: [own] },
        { layer: "law", people: ["org:a"], rules: [own] },
      ]),
    ).toEqual([]);
  });

  it("have one name twice", () => {
    const named: RuleLayer = { layer: "organisation", name: "same", people: ["org:a"], rules: [own] };
    expect(issuesOf([named, { ...named, people: ["org:b"] }])).toEqual([["layer-conflict", "layers"]]);
  });

  it("say in a rule whom it is about instead of in the layer", () => {
    const rule = changed("atw.max-shift", { maximumMinutes: 600, people: { include: ["org:a"] } });
    expect(issuesOf([law, { layer: "organisation", rules: [rule] }])).toEqual([["people-differ", "layers[1].rules[0].people"]]);
    const same = changed("atw.max-shift", { maximumMinutes: 600, people: { include: ["regime:adult"] } });
    expect(issuesOf([law, { layer: "organisation", rules: [same] }])).toEqual([]);
  });

  it("hold rules of the wrong shape, an id twice, no people or an unknown layer", () => {
    const broken = JSON.parse(
      `[{ "layer": "organisation", "people": [], "rules": [
          { "id": "a", "kind": "dutySeries", "level": "hard", "maximum": "five" },
          { "norm": "n", "rule": { "id": "b", "kind": "dutySeries", "level": "hard", "maximum": 5, "odd": 1 } },
          { "id": "c", "kind": "dutySeries", "level": "hard", "maximum": 5 },
          { "id": "c", "kind": "dutySeries", "level": "hard", "maximum": 4 }] },
        { "layer": "works council", "rules": [] }]`,
    ) as readonly RuleLayer[];
    expect(issuesOf(broken)).toEqual(
      expect.arrayContaining([
        ["list-length", "layers[0].people"],
        ["wrong-type", "layers[0].rules[0].maximum"],
        ["unknown-field", "layers[0].rules[1].rule.odd"],
        ["duplicate-id", "layers[0].rules[3].id"],
        ["unknown-choice", "layers[1].layer"],
      ]),
    );
  });
});

describe("the printed explanation", () => {
  it("says in both languages which layer won, and what is off", () => {
    const result = layerRules([law, { layer: "collectiveAgreement", preset: nlCaoVvt2025(), people: ["org:linde"] }]);
    const [dutch, english] = [printLayers(result, "nl"), printLayers(result)];
    expect(english).toContain(
      'vvt.attendance-days@nl/cao-vvt-2025: <= 3 days (contract up to 15 h); <= 4 days (contract up to 24 h); <= 5 days; for people with org:linde; from collective agreement "nl/cao-vvt-2025"',
    );
    expect(english).toContain("- vvt.weekends (nl/cao-vvt-2025), freeWeekendsPerYear: null. Number of free weekends, article 3.4.");
    expect(english).toContain("This is not legal advice");
    expect(dutch).toContain('uit cao "nl/cao-vvt-2025"');
    expect(dutch).toContain("Niet nagegaan, dus uit:");
    expect(dutch.split("\n").length).toBe(english.split("\n").length);
  });

  it("names the article of a rule that a layer brings with its source", () => {
    const own: PresetRule = {
      norm: "own",
      title: { nl: "eigen", en: "own" },
      article: "frame 3",
      source: "Roosterkader 2026",
      confidence: "M",
      enforcement: "policy",
      relaxableBy: [{ by: ["person"], article: "frame 9" }],
      rule: { id: "own", kind: "dutySeries", level: "hard", overridable: true, maximum: 5 },
    };
    const longer: RuleInput = { id: "own", kind: "dutySeries", level: "hard", overridable: true, maximum: 6 };
    const { explanation } = layerRules([
      { layer: "organisation", name: "De Linde", rules: [own] },
      { layer: "person", people: ["person:anna"], rules: [longer] },
    ]);
    expect(explanation.map(({ text }) => text.en)).toEqual([
      'own: <= 5 duties in a row; for everybody, except person:anna; from organisation "De Linde" (frame 3, Roosterkader 2026).',
      'own@person:anna: <= 6 duties in a row; for people with person:anna; from person "person:anna"; instead of <= 5 duties in a row of organisation "De Linde" (frame 3), allowed by frame 9.',
    ]);
  });
});
