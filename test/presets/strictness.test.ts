import { describe, expect, it } from "vitest";
import type { RuleInput } from "../../src/problem/rules/rule";
import { strictnessFaults } from "../../src/presets/strictness";

type Case = readonly [what: string, lower: RuleInput, change: object, faulty: readonly string[]];

const length: RuleInput = { id: "r", kind: "maximumDutyLength", level: "hard", maximumMinutes: 720 };
const rest: RuleInput = {
  id: "r",
  kind: "dutyRest",
  level: "hard",
  restMinutes: 660,
  withinMinutes: 1440,
  reductions: [{ restMinutes: 480, maximum: 1 }],
};
const breaks: RuleInput = {
  id: "r",
  kind: "dutyBreaks",
  level: "hard",
  steps: [
    { workOver: 330, breakMinutes: 30 },
    { workOver: 600, breakMinutes: 45 },
  ],
};
const days: RuleInput = {
  id: "r",
  kind: "attendanceDays",
  level: "hard",
  overridable: true,
  limits: [{ contractUpTo: 900, maximum: 3 }, { maximum: 5 }],
};
const weekly: RuleInput = {
  id: "r",
  kind: "weeklyRest",
  level: "hard",
  alternatives: [
    { windowMinutes: 10_080, restMinutes: 2160 },
    { windowMinutes: 20_160, restMinutes: 4320, minimumPartMinutes: 1920 },
  ],
};
const blocks: RuleInput = { ...weekly, alternatives: [{ windowMinutes: 10_080, blocks: [{ minutes: 660, count: 6 }] }] };
const hours: RuleInput = { id: "r", kind: "workLimit", level: "hard", measure: "minutes", over: { kind: "week" }, maximum: 3600 };
const switched: RuleInput = { ...hours, switch: { of: { is: "night" }, from: 16, maximum: 2400 } };
const nights: RuleInput = {
  id: "r",
  kind: "dutyLimit",
  level: "hard",
  of: { is: "night" },
  over: { kind: "rollingWeeks", weeks: 16 },
  maximum: 36,
};
const often: RuleInput = { id: "r", kind: "dutyFrequency", level: "hard", maximum: 3, windowMinutes: 10_080 };
const series: RuleInput = { id: "r", kind: "dutySeries", level: "hard", maximum: 7 };
const between: RuleInput = { id: "r", kind: "restBetweenShifts", level: "hard", restMinutes: 660 };
const run: RuleInput = { id: "r", kind: "consecutiveDays", level: "hard", maximum: 6 };
const off: RuleInput = { id: "r", kind: "consecutiveDaysOff", level: "hard", minimum: 2 };
const hoursOff: RuleInput = { id: "r", kind: "forbiddenHours", level: "hard", from: "23:00", to: "06:00" };

const cases: readonly Case[] = [
  ["the same", length, {}, []],
  ["a default written out", length, { mergeGapMinutes: 480, measure: "work" }, []],
  ["shorter", length, { maximumMinutes: 600 }, []],
  ["longer", length, { maximumMinutes: 721 }, ["maximumMinutes"]],
  ["another measure", length, { measure: "span" }, ["measure"]],
  ["fewer duties", length, { duties: { is: "night" } }, ["duties"]],
  ["soft", length, { level: "soft" }, ["level"]],
  ["overridable", length, { overridable: true }, ["overridable"]],
  ["no longer overridable", days, { overridable: false }, []],
  ["another kind", length, series, ["kind"]],
  ["more rest", rest, { restMinutes: 720 }, []],
  ["less rest", rest, { restMinutes: 659 }, ["restMinutes"]],
  ["no shortened rest", rest, { reductions: [] }, []],
  ["a longer shortest rest", rest, { reductions: [{ restMinutes: 540, maximum: 1 }] }, []],
  ["one more shortened rest", rest, { reductions: [{ restMinutes: 480, maximum: 2 }] }, ["reductions"]],
  ["another, milder shortened rest", rest, { reductions: [...(rest.reductions ?? []), { restMinutes: 600, maximum: 1 }] }, ["reductions"]],
  [
    "more rest, with a shortened one that is no shorter than the rest below",
    rest,
    { restMinutes: 720, reductions: [...(rest.reductions ?? []), { restMinutes: 660, maximum: 9 }] },
    [],
  ],
  ["shortened rests further apart", rest, { reductionWindowMinutes: 20_160 }, []],
  ["shortened rests nearer", rest, { reductionWindowMinutes: 1440 }, ["reductionWindowMinutes"]],
  ["another window of rest", rest, { withinMinutes: 2880 }, ["withinMinutes"]],
  ["earlier and longer breaks", breaks, { steps: [{ workOver: 240, breakMinutes: 45 }] }, []],
  ["later breaks", breaks, { steps: [{ workOver: 331, breakMinutes: 45 }] }, ["steps"]],
  ["shorter breaks", breaks, { steps: [{ workOver: 330, breakMinutes: 30 }] }, ["steps"]],
  ["shorter parts of breaks", breaks, { minimumPartMinutes: 14 }, ["minimumPartMinutes"]],
  ["fewer days", days, { limits: [{ contractUpTo: 900, maximum: 2 }, { maximum: 4 }] }, []],
  ["a larger contract with few days", days, { limits: [{ contractUpTo: 1000, maximum: 3 }, { maximum: 5 }] }, []],
  ["a smaller contract with few days", days, { limits: [{ contractUpTo: 800, maximum: 3 }, { maximum: 5 }] }, ["limits"]],
  ["no limit for large contracts", days, { limits: [{ contractUpTo: 900, maximum: 3 }] }, ["limits"]],
  ["one of two ways of weekly rest", weekly, { alternatives: [{ windowMinutes: 10_080, restMinutes: 2160 }] }, []],
  ["a longer weekly rest", weekly, { alternatives: [{ windowMinutes: 10_080, restMinutes: 2400 }] }, []],
  ["a third way of weekly rest", weekly, { alternatives: [{ windowMinutes: 30_240, restMinutes: 2160 }] }, ["alternatives"]],
  [
    "smaller parts of weekly rest",
    weekly,
    { alternatives: [{ windowMinutes: 20_160, restMinutes: 4320, minimumPartMinutes: 1440 }] },
    ["alternatives"],
  ],
  ["weekly rest in one piece", weekly, { alternatives: [{ windowMinutes: 20_160, restMinutes: 4320 }] }, []],
  ["the same pieces", blocks, {}, []],
  ["other pieces", blocks, { alternatives: [{ windowMinutes: 10_080, blocks: [{ minutes: 660, count: 5 }] }] }, ["alternatives"]],
  ["fewer hours", hours, { maximum: 2880 }, []],
  ["more hours", hours, { maximum: 3601 }, ["maximum"]],
  ["no maximum at all", { ...hours, minimum: 600 }, { maximum: undefined, minimum: 600 }, ["maximum"]],
  ["a lower minimum", { ...hours, minimum: 600 }, { minimum: 599 }, ["minimum"]],
  ["a longer window", hours, { over: { kind: "rollingWeeks", weeks: 4 } }, ["over"]],
  ["a switch down", hours, { switch: { from: 3, maximum: 2400 } }, []],
  ["a switch up", hours, { switch: { from: 3, maximum: 3601 } }, ["switch"]],
  ["an earlier, lower switch", switched, { switch: { of: { is: "night" }, from: 12, maximum: 2300 } }, []],
  ["a later switch", switched, { switch: { of: { is: "night" }, from: 17, maximum: 2400 } }, ["switch"]],
  ["a higher switch", switched, { switch: { of: { is: "night" }, from: 16, maximum: 2401 } }, ["switch"]],
  ["a switch on other duties", switched, { switch: { of: { is: "lateNight" }, from: 16, maximum: 2400 } }, ["switch"]],
  ["no switch", switched, { switch: undefined }, ["switch"]],
  ["fewer nights", nights, { maximum: 20 }, []],
  ["more nights", nights, { maximum: 37 }, ["maximum"]],
  ["other nights", nights, { of: { is: "lateNight" } }, ["of"]],
  ["less often", often, { maximum: 2, windowMinutes: 20_160 }, []],
  ["more often", often, { maximum: 4 }, ["maximum"]],
  ["as often in a shorter time", often, { windowMinutes: 1440 }, ["windowMinutes"]],
  ["a shorter series", series, { maximum: 5 }, []],
  ["a longer series", series, { maximum: 8 }, ["maximum"]],
  ["another break of a series", series, { breakMinutes: 1440 }, ["breakMinutes"]],
  ["a longer gap", between, { restMinutes: 720 }, []],
  ["a shorter gap", between, { restMinutes: 600 }, ["restMinutes"]],
  ["fewer days in a row", run, { maximum: 5 }, []],
  ["more days in a row", run, { maximum: 7 }, ["maximum"]],
  ["fewer days off", off, { minimum: 1 }, ["minimum"]],
  ["more days off", off, { minimum: 3 }, []],
  ["other hours", hoursOff, { from: "22:00" }, ["from"]],
  ["anything instead of a price", { ...hours, level: "soft" }, { maximum: 9000, level: "soft" }, []],
];

describe("a rule over another one", () => {
  it.each(cases)("%s", (_, lower, change, faulty) => {
    const upper = { ...lower, ...change };
    expect(strictnessFaults(upper, lower).map(({ field }) => field)).toEqual(faulty);
  });

  it("says what was found and what was expected", () => {
    expect(strictnessFaults({ ...length, maximumMinutes: 721 }, length)).toEqual([
      { field: "maximumMinutes", message: "maximumMinutes is 721; expected at most 720" },
    ]);
    expect(strictnessFaults({ ...often, windowMinutes: 60 }, often)[0]?.message).toBe("windowMinutes is 60; expected at least 10080");
  });

  it("does not mind people, weights and sources", () => {
    const source = { source: "elsewhere" };
    expect(strictnessFaults({ ...length, people: { include: ["x"] }, provenance: source }, length)).toEqual([]);
  });
});
