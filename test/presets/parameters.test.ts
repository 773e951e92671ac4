import { describe, expect, it } from "vitest";
import { nlAtbCare } from "../../src/presets/nlAtbCare";
import { nlAtwAdult } from "../../src/presets/nlAtwAdult";
import { nlAtwYouth } from "../../src/presets/nlAtwYouth";
import { nlCaoVvt2025 } from "../../src/presets/nlCaoVvt2025";
import { nlPersonal } from "../../src/presets/nlPersonal";
import { nlPregnancy } from "../../src/presets/nlPregnancy";
import type { Enforcement, Preset } from "../../src/presets/preset";
import { fullCare, ruleOf } from "./everyPreset";

/** What one rule must say, written out again from the articles. */
interface Row {
  readonly norm?: string;
  readonly article: string;
  readonly enforcement: Enforcement;
  readonly rule: object;
}

type Rows = Readonly<Record<string, Row>>;

const fined = "fined";
const civil = "civil";
const working = { exclude: ["duty:standby", "duty:onCall"] };
const adult = { include: ["regime:adult"] };

// Hours are written as products: 60 minutes, 24 hours, 7 days.
const adultRows: Rows = {
  "atw.max-shift": {
    article: "ATW 5:7(2)a",
    enforcement: fined,
    rule: { kind: "maximumDutyLength", maximumMinutes: 12 * 60, units: working, people: adult },
  },
  "atw.max-week": {
    article: "ATW 5:7(2)b",
    enforcement: fined,
    rule: { kind: "workLimit", measure: "minutes", ledger: "legal", minutesBelongTo: "localDay", over: { kind: "week" }, maximum: 60 * 60 },
  },
  // 55 hours x 4 = 220 hours.
  "atw.avg-4w": { article: "ATW 5:7(3)", enforcement: civil, rule: { over: { kind: "rollingWeeks", weeks: 4 }, maximum: 220 * 60 } },
  // 48 hours x 16 = 768 hours.
  "atw.avg-16w": { article: "ATW 5:7(2)c", enforcement: fined, rule: { over: { kind: "rollingWeeks", weeks: 16 }, maximum: 768 * 60 } },
  // 40 hours x 16 = 640 hours, from 16 nights on; below that every minute of 16 weeks may be worked as far as this rule is concerned.
  "atw.night-avg": {
    article: "ATW 5:8(2)",
    enforcement: fined,
    rule: {
      over: { kind: "rollingWeeks", weeks: 16 },
      maximum: 16 * 7 * 24 * 60,
      switch: { units: working, of: { is: "night" }, from: 16, maximum: 640 * 60 },
    },
  },
  "atw.daily-rest": {
    article: "ATW 5:3(2)",
    enforcement: fined,
    rule: {
      kind: "dutyRest",
      restMinutes: 11 * 60,
      withinMinutes: 24 * 60,
      reductions: [{ restMinutes: 8 * 60, maximum: 1 }],
      reductionWindowMinutes: 7 * 24 * 60,
      sharesReductionsWith: [{ after: { is: "lateNight" }, restMinutes: 14 * 60 }],
      units: working,
    },
  },
  "atw.weekly-rest": {
    article: "ATW 5:5(2)",
    enforcement: fined,
    rule: {
      kind: "weeklyRest",
      units: working,
      alternatives: [
        { windowMinutes: 7 * 24 * 60, restMinutes: 36 * 60 },
        { windowMinutes: 14 * 24 * 60, restMinutes: 72 * 60, minimumPartMinutes: 32 * 60 },
      ],
    },
  },
  "atw.night-max": {
    article: "ATW 5:8(1)",
    enforcement: fined,
    rule: { kind: "maximumDutyLength", maximumMinutes: 10 * 60, duties: { is: "night" }, units: working },
  },
  "atw.night-rest": {
    article: "ATW 5:8(4)",
    enforcement: fined,
    rule: {
      kind: "dutyRest",
      after: { is: "lateNight" },
      restMinutes: 14 * 60,
      reductions: [{ restMinutes: 8 * 60, maximum: 1 }],
      reductionWindowMinutes: 7 * 24 * 60,
      sharesReductionsWith: [{ restMinutes: 11 * 60, withinMinutes: 24 * 60 }],
    },
  },
  "atw.night-series-rest": {
    article: "ATW 5:8(5)",
    enforcement: fined,
    rule: { kind: "dutyRest", after: { is: "night" }, restMinutes: 46 * 60, series: { minimum: 3 } },
  },
  "atw.series-with-night": {
    article: "ATW 5:8(6)",
    enforcement: civil,
    rule: { kind: "dutySeries", maximum: 7, containing: { is: "night" }, units: working },
  },
  "atw.series-with-night.eight": {
    norm: "atw.series-with-night",
    article: "ATW 5:8(7)",
    enforcement: fined,
    rule: { kind: "dutySeries", maximum: 8, containing: { is: "night" } },
  },
  "atw.night-cap-16w": {
    article: "ATW 5:8(8)",
    enforcement: civil,
    rule: { kind: "dutyLimit", of: { is: "lateNight" }, over: { kind: "rollingWeeks", weeks: 16 }, maximum: 36 },
  },
  // 52 weeks - 13 free Sundays = 39.
  "atw.sunday-free": {
    article: "ATW 5:6(3)",
    enforcement: civil,
    rule: { kind: "workLimit", measure: "sundays", shifts: working, over: { kind: "rollingWeeks", weeks: 52 }, maximum: 39 },
  },
  "atw.break": {
    article: "ATW 5:4(2)",
    enforcement: civil,
    rule: {
      kind: "dutyBreaks",
      // 5.5 hours = 330 minutes, 10 hours = 600.
      steps: [
        { workOver: 330, breakMinutes: 30 },
        { workOver: 600, breakMinutes: 45 },
      ],
      minimumPartMinutes: 15,
    },
  },
  "standby.care": {
    article: "Atb 5.19:3(1)",
    enforcement: fined,
    rule: { kind: "dutyFrequency", units: { include: ["duty:standby"] }, maximum: 0 },
  },
};

const onCallPeople = { include: ["regime:adult", "on-call"], match: "all" };

const onCallRows: Rows = {
  "oncall.free.days": {
    norm: "oncall.free",
    article: "ATW 5:9(2)a",
    enforcement: fined,
    rule: {
      kind: "weeklyRest",
      people: onCallPeople,
      units: { include: ["duty:onCall"] },
      alternatives: [{ windowMinutes: 28 * 24 * 60, blocks: [{ minutes: 24 * 60, count: 14 }] }],
    },
  },
  "oncall.free.rest": {
    norm: "oncall.free",
    article: "ATW 5:9(2)b",
    enforcement: fined,
    rule: {
      kind: "weeklyRest",
      people: onCallPeople,
      alternatives: [{ windowMinutes: 28 * 24 * 60, blocks: [{ minutes: 48 * 60, count: 2 }] }],
    },
  },
  "oncall.night.before": {
    norm: "oncall.night",
    article: "ATW 5:9(3)a",
    enforcement: fined,
    rule: { kind: "restBetweenShifts", pairs: "all", restMinutes: 11 * 60, after: { include: ["duty:onCall"] } },
  },
  "oncall.night.after": {
    norm: "oncall.night",
    article: "ATW 5:9(3)b",
    enforcement: fined,
    rule: { kind: "restBetweenShifts", pairs: "all", restMinutes: 14 * 60, before: { include: ["duty:onCall"] } },
  },
  "oncall.work.average": {
    norm: "oncall.work",
    article: "ATW 5:9(5)",
    enforcement: fined,
    rule: { over: { kind: "rollingWeeks", weeks: 16 }, switch: { units: { include: ["duty:onCall"] }, from: 16, maximum: 16 * 40 * 60 } },
  },
};

const sleepers = { include: ["regime:adult", "sleeps-in"], match: "all" };
const ordinaryWeeks = { include: ["regime:adult"], exclude: ["sleeps-in"] };
const withoutPresence = { lacks: { include: ["duty:presence"] } };

const careRows: Rows = {
  "atw.daily-rest": {
    norm: "atb.care-daily-rest",
    article: "Atb 5.19:2; Atb 4.8:1(1)",
    enforcement: fined,
    rule: {
      restMinutes: 11 * 60,
      withinMinutes: 24 * 60,
      after: withoutPresence,
      reductions: [
        { restMinutes: 8 * 60, maximum: 1 },
        { restMinutes: 10 * 60, maximum: 1 },
      ],
    },
  },
  "atw.max-shift": { article: "ATW 5:7(2)a; Atb 4.8:1(1)", enforcement: fined, rule: { maximumMinutes: 720, duties: withoutPresence } },
  "atw.night-max": {
    article: "ATW 5:8(1); Atb 4.8:1(1)",
    enforcement: fined,
    rule: { maximumMinutes: 600, duties: { is: "night", ...withoutPresence } },
  },
  "atw.max-week": { article: "ATW 5:7(2)b; Atb 4.8:1(1)", enforcement: fined, rule: { maximum: 3600, people: ordinaryWeeks } },
  "atw.avg-16w": { article: "ATW 5:7(2)c; Atb 4.8:1(1)", enforcement: fined, rule: { maximum: 768 * 60, people: ordinaryWeeks } },
  "atw.weekly-rest": { article: "ATW 5:5(2); Atb 4.8:1(1)", enforcement: fined, rule: { people: ordinaryWeeks } },
  "standby.care": {
    article: "Atb 5.19:3(2)",
    enforcement: fined,
    rule: { kind: "dutyFrequency", units: { include: ["duty:standby"] }, maximum: 3, windowMinutes: 7 * 24 * 60 },
  },
  "standby.care.period": {
    norm: "standby.care",
    article: "Atb 5.19:3(2)",
    enforcement: fined,
    rule: { kind: "dutyLimit", over: { kind: "rollingWeeks", weeks: 16 }, maximum: 32 },
  },
  "standby.care.length": {
    norm: "standby.care",
    article: "Atb 1:1",
    enforcement: fined,
    rule: { kind: "maximumDutyLength", measure: "span", maximumMinutes: 24 * 60 },
  },
  "standby.night.before": {
    norm: "standby.care",
    article: "Atb 5.19:3(3) with ATW 5:9(3)a",
    enforcement: fined,
    rule: { restMinutes: 660 },
  },
  "standby.night.after": {
    norm: "standby.care",
    article: "Atb 5.19:3(3) with ATW 5:9(3)b",
    enforcement: fined,
    rule: { restMinutes: 840 },
  },
  "presence.def": {
    article: "Atb 1:1",
    enforcement: fined,
    rule: { kind: "maximumDutyLength", measure: "span", maximumMinutes: 24 * 60, duties: { contains: { include: ["duty:presence"] } } },
  },
  "presence.norm.count": {
    norm: "presence.norm",
    article: "Atb 4.8:1(3)a",
    enforcement: fined,
    rule: { kind: "dutyLimit", people: sleepers, over: { kind: "rollingWeeks", weeks: 26 }, maximum: 52 },
  },
  // 48 hours x 26 = 1248 hours, for those who did not agree to 60 x 26 = 1560.
  "presence.norm.average": {
    norm: "presence.norm",
    article: "Atb 4.8:1(3)b",
    enforcement: fined,
    rule: { over: { kind: "rollingWeeks", weeks: 26 }, maximum: 1248 * 60, people: { ...sleepers, exclude: ["agreed-60"] } },
  },
  "presence.optout": {
    article: "Atb 4.8:2(2)",
    enforcement: fined,
    rule: {
      over: { kind: "rollingWeeks", weeks: 26 },
      maximum: 1560 * 60,
      people: { include: ["regime:adult", "sleeps-in", "agreed-60"], match: "all" },
    },
  },
  "presence.norm.rest-before": {
    norm: "presence.norm",
    article: "Atb 4.8:1(3)c",
    enforcement: civil,
    rule: { kind: "dutyRest", restMinutes: 11 * 60, before: { contains: { include: ["duty:presence"] } } },
  },
  "presence.norm.rest-after": {
    norm: "presence.norm",
    article: "Atb 4.8:1(3)c",
    enforcement: civil,
    rule: { kind: "dutyRest", restMinutes: 11 * 60, after: { contains: { include: ["duty:presence"] } } },
  },
  // 24 + 6 x 11 = 90 hours.
  "presence.norm.weekly": {
    norm: "presence.norm",
    article: "Atb 4.8:1(3)d",
    enforcement: civil,
    rule: {
      alternatives: [
        {
          windowMinutes: 7 * 24 * 60,
          blocks: [
            { minutes: 24 * 60, count: 1 },
            { minutes: 11 * 60, count: 6 },
          ],
        },
      ],
    },
  },
  "special.sum.week": {
    norm: "special.sum",
    article: "Atb 5.19:4",
    enforcement: fined,
    rule: { units: { include: ["duty:onCall", "duty:presence", "duty:standby"] }, maximum: 3, windowMinutes: 7 * 24 * 60 },
  },
  "special.sum.period": {
    norm: "special.sum",
    article: "Atb 5.19:4",
    enforcement: fined,
    rule: { over: { kind: "rollingWeeks", weeks: 16 }, maximum: 32 },
  },
  // 44 hours x 16 = 704 hours.
  "atb.solo-no-break": {
    article: "Atb 4.6:1(2)a",
    enforcement: fined,
    rule: { over: { kind: "rollingWeeks", weeks: 16 }, maximum: 704 * 60, people: { include: ["regime:adult", "solo"], match: "all" } },
  },
  "atw.break": { article: "ATW 5:4(2)", enforcement: civil, rule: { people: { include: ["regime:adult"], exclude: ["solo"] } } },
};

const youths = { include: ["regime:youth"] };

const youthRows: Rows = {
  "youth.max-shift": {
    norm: "youth",
    article: "ATW 5:7(1)a",
    enforcement: fined,
    rule: { kind: "maximumDutyLength", people: youths, maximumMinutes: 9 * 60 },
  },
  "youth.max-week": {
    norm: "youth",
    article: "ATW 5:7(1)b",
    enforcement: fined,
    rule: { people: youths, over: { kind: "week" }, maximum: 45 * 60 },
  },
  // 40 hours x 4 = 160 hours.
  "youth.avg-4w": {
    norm: "youth",
    article: "ATW 5:7(1)c",
    enforcement: fined,
    rule: { people: youths, over: { kind: "rollingWeeks", weeks: 4 }, maximum: 160 * 60 },
  },
  "youth.daily-rest": {
    norm: "youth",
    article: "ATW 5:3(1)",
    enforcement: fined,
    rule: { kind: "dutyRest", people: youths, restMinutes: 12 * 60, withinMinutes: 24 * 60 },
  },
  "youth.forbidden-hours": {
    norm: "youth",
    article: "ATW 5:3(1)",
    enforcement: fined,
    rule: { kind: "forbiddenHours", people: youths, from: "23:00", to: "06:00" },
  },
  "youth.weekly-rest": {
    norm: "youth",
    article: "ATW 5:5(1)",
    enforcement: fined,
    rule: { people: youths, alternatives: [{ windowMinutes: 7 * 24 * 60, restMinutes: 36 * 60 }] },
  },
  "youth.break": {
    norm: "youth",
    article: "ATW 5:4(1)",
    enforcement: fined,
    // 4.5 hours = 270 minutes.
    rule: { people: youths, steps: [{ workOver: 270, breakMinutes: 30 }], minimumPartMinutes: 15 },
  },
  "youth.no-on-call": {
    norm: "youth",
    article: "ATW 5:9(1); Atb 4.8:1(2), 5.19:1",
    enforcement: fined,
    rule: { people: youths, units: { include: ["duty:onCall", "duty:standby", "duty:presence"] }, maximum: 0 },
  },
  "youth.sunday-free": {
    norm: "youth",
    article: "ATW 5:6(3)",
    enforcement: civil,
    rule: { people: youths, measure: "sundays", maximum: 39 },
  },
};

const reduced = { include: ["limits:reduced"] };

const pregnancyRows: Rows = {
  "pregnant.max-shift": {
    norm: "pregnant",
    article: "ATW 4:5(4)a",
    enforcement: civil,
    rule: { people: reduced, maximumMinutes: 10 * 60 },
  },
  // 50 hours x 4 = 200 hours, 45 hours x 16 = 720 hours.
  "pregnant.avg-4w": {
    norm: "pregnant",
    article: "ATW 4:5(4)b",
    enforcement: civil,
    rule: { people: reduced, over: { kind: "rollingWeeks", weeks: 4 }, maximum: 200 * 60 },
  },
  "pregnant.avg-16w": {
    norm: "pregnant",
    article: "ATW 4:5(4)c",
    enforcement: civil,
    rule: { people: reduced, over: { kind: "rollingWeeks", weeks: 16 }, maximum: 720 * 60 },
  },
  "pregnant.no-nights": {
    norm: "pregnant",
    article: "ATW 4:5(5)",
    enforcement: civil,
    rule: { people: reduced, of: { is: "night" }, maximum: 0 },
  },
};

const personalRows: Rows = {
  "night-health": { article: "ATW 4:9", enforcement: civil, rule: { people: { include: ["noNights"] }, of: { is: "night" }, maximum: 0 } },
  "atw.sunday-consent": {
    article: "ATW 5:6(1), (2)",
    enforcement: civil,
    rule: { people: { include: ["noSunday"] }, measure: "sundays", over: { kind: "week" }, maximum: 0 },
  },
  "atw.sunday-consent.friday": {
    norm: "atw.sunday-consent",
    article: "ATW 5:1; 5:6(1), (2)",
    enforcement: civil,
    rule: { people: { include: ["restDay:friday"] }, measure: "days", shifts: { include: ["day:fri"], ...working }, maximum: 0 },
  },
};

// 15 hours = 900 minutes, 24 hours = 1440.
const attendance = [{ contractUpTo: 900, maximum: 3 }, { contractUpTo: 1440, maximum: 4 }, { maximum: 5 }];

const vvtRows: Rows = {
  "vvt.attendance-days": {
    article: "CAO VVT, days of attendance (article not verified)",
    enforcement: "agreement",
    rule: { kind: "attendanceDays", level: "hard", overridable: true, limits: attendance, count: "days" },
  },
  // 25 euros = 2500 cents, at 100 cents a point.
  "vvt.attendance-bonus": {
    article: "CAO VVT, days of attendance (article not verified)",
    enforcement: "agreement",
    rule: { kind: "attendanceDays", level: "soft", weight: 25, limits: attendance },
  },
  "vvt.permanent-first": {
    article: "agreement of June 2023",
    enforcement: "agreement",
    rule: { kind: "tierPreference", level: "soft", costs: { ownTeam: 0, ownPool: 1, regionalPool: 2, agency: 3, selfEmployed: 4 } },
  },
  "vvt.plusmin": { article: "CAO VVT 3.6, 3.7", enforcement: "agreement", rule: { kind: "contractHours", level: "soft", bound: "target" } },
  "vvt.meeruren": { article: "CAO VVT 3.8", enforcement: "agreement", rule: { kind: "contractHours", level: "hard", bound: "maximum" } },
};

const tables: readonly (readonly [name: string, preset: Preset, rows: Rows])[] = [
  ["nl/atw-adult", nlAtwAdult(), adultRows],
  ["nl/atw-adult, on call", nlAtwAdult({ onCall: { tag: "on-call" } }), onCallRows],
  ["nl/atb-care", fullCare, careRows],
  ["nl/atw-youth", nlAtwYouth(), youthRows],
  ["nl/pregnancy", nlPregnancy(), pregnancyRows],
  ["nl/personal", nlPersonal({ restDays: ["friday"] }), personalRows],
  ["nl/cao-vvt-2025", nlCaoVvt2025(), vvtRows],
];

describe.each(tables)("%s", (_, preset, rows) => {
  it.each(Object.entries(rows))("%s has the parameters of its article", (id, { norm = id, article, enforcement, rule }) => {
    const found = ruleOf(preset, id);
    expect(found).toMatchObject({ norm, article, enforcement, rule });
    expect(found.rule.provenance).toMatchObject({ article, source: found.source });
    const isLaw = enforcement === "fined" || enforcement === "civil";
    expect(found.confidence).toBe(isLaw ? "H" : "M");
    if (isLaw) expect(found.rule.level).toBe("hard");
  });
});

describe("what a planner may override", () => {
  it("is every hard norm that is not fined, and no fined one", () => {
    for (const [, preset] of tables) {
      for (const { rule, enforcement } of preset.rules) {
        if (rule.level === "soft") continue;
        expect([rule.id, rule.overridable ?? false]).toEqual([rule.id, enforcement !== "fined"]);
      }
    }
  });

  it("leaves no rule of the law untested", () => {
    const guards = ["oncall.def", "presence.def.who"];
    const replaced = new Set(fullCare.rules.map(({ rule }) => rule.id).filter((id) => id in adultRows || id.endsWith(".eight")));
    for (const [, preset, rows] of tables.filter(([name]) => name !== "nl/atw-adult, on call")) {
      const untested = preset.rules
        .filter(({ rule }) => rule.level === "hard" && !guards.includes(rule.id) && !(rule.id in rows))
        .map(({ rule }) => rule.id)
        .filter((id) => preset !== fullCare || !replaced.has(id));
      expect(untested).toEqual(preset === fullCare ? ["standby.average"] : []);
    }
  });
});

describe("options of the law", () => {
  it("count weeks from every day", () => {
    const everyDay = nlAtwAdult({ weekStart: "everyDay" });
    expect(ruleOf(everyDay, "atw.max-week").rule).toMatchObject({ over: { kind: "rolling", days: 7 } });
    expect(ruleOf(everyDay, "atw.avg-16w").rule).toMatchObject({ over: { kind: "rolling", days: 112 } });
    expect(ruleOf(everyDay, "atw.sunday-free").rule).toMatchObject({ over: { kind: "rolling", days: 364 } });
  });

  it("end a series by a rest", () => {
    const byRest = nlAtwAdult({ seriesBreakMinutes: 1440 });
    expect(ruleOf(byRest, "atw.series-with-night").rule).toMatchObject({ breakMinutes: 1440 });
    expect(ruleOf(byRest, "atw.night-series-rest").rule).toMatchObject({ series: { minimum: 3, breakMinutes: 1440 } });
  });

  it("ask one way of weekly rest", () => {
    const one = { windowMinutes: 10_080, restMinutes: 2160 };
    const two = { windowMinutes: 20_160, restMinutes: 4320, minimumPartMinutes: 1920 };
    expect(ruleOf(nlAtwAdult({ weeklyRestMode: "a" }), "atw.weekly-rest").rule).toMatchObject({ alternatives: [one] });
    expect(ruleOf(nlAtwAdult({ weeklyRestMode: "b" }), "atw.weekly-rest").rule).toMatchObject({ alternatives: [two] });
  });

  it("do not share shortened rests", () => {
    const apart = nlAtwAdult({ sharedReductions: false });
    for (const id of ["atw.daily-rest", "atw.night-rest"]) expect(ruleOf(apart, id).rule).not.toHaveProperty("sharesReductionsWith");
  });

  it("count Sundays by the start of a shift", () => {
    expect(ruleOf(nlAtwAdult({ sundayWork: "startDay" }), "atw.sunday-free").rule).toMatchObject({
      measure: "days",
      shifts: { include: ["day:sun"], exclude: working.exclude },
    });
  });

  it("let a handover lengthen duties and shorten rests", () => {
    const handover = nlAtwAdult({ handoverMinutes: 15 });
    expect(ruleOf(handover, "atw.max-shift").rule).toMatchObject({ maximumMinutes: 735 });
    expect(ruleOf(handover, "atw.night-max").rule).toMatchObject({ maximumMinutes: 615 });
    expect(ruleOf(handover, "atw.daily-rest").rule).toMatchObject({ restMinutes: 645 });
    expect(ruleOf(handover, "atw.night-rest").rule).toMatchObject({ restMinutes: 825 });
  });

  it("switch on long nights with their limits", () => {
    const long = nlAtwAdult({ longNights: true });
    expect(ruleOf(long, "atw.night-max")).toMatchObject({ norm: "atw.night-long", rule: { maximumMinutes: 720 } });
    expect(ruleOf(long, "atw.night-long.fortnight").rule).toMatchObject({ maximum: 5, windowMinutes: 14 * 24 * 60, of: { workOver: 600 } });
    expect(ruleOf(long, "atw.night-long.year").rule).toMatchObject({ maximum: 22, over: { kind: "rollingWeeks", weeks: 52 } });
    expect(ruleOf(long, "atw.night-long.rest").rule).toMatchObject({ restMinutes: 720, after: { is: "night", workOver: 600 } });
  });

  it("take what a collective agreement changed, and fine what the law fines then", () => {
    const agreed = nlAtwAdult({
      agreed: { seriesMaximum: 8, nightCap: "140per52Weeks", shortBreaks: true, averageWeeks: 52, fourWeekHours: 58, freeSundays: 4 },
    });
    expect(ruleOf(agreed, "atw.series-with-night")).toMatchObject({ enforcement: "fined", article: "ATW 5:8(7)", rule: { maximum: 8 } });
    expect(ruleOf(agreed, "atw.night-cap-16w")).toMatchObject({
      norm: "atw.night-cap-alt",
      enforcement: "fined",
      rule: { maximum: 140, over: { kind: "rollingWeeks", weeks: 52 } },
    });
    expect(ruleOf(agreed, "atw.break").rule).toMatchObject({ steps: [{ workOver: 330, breakMinutes: 15 }] });
    // 48 hours x 52 = 2496 hours; 58 x 4 = 232; 52 - 4 = 48 Sundays.
    expect(ruleOf(agreed, "atw.avg-16w")).toMatchObject({ article: "Atb 4.9:1", rule: { maximum: 2496 * 60 } });
    expect(ruleOf(agreed, "atw.avg-4w")).toMatchObject({ article: "ATW 5:7(4)", rule: { maximum: 232 * 60 } });
    expect(ruleOf(agreed, "atw.sunday-free")).toMatchObject({ article: "ATW 5:6(4)", rule: { maximum: 48 } });
    const hours = nlAtwAdult({ agreed: { nightCap: "38hoursPer2Weeks" } });
    expect(ruleOf(hours, "atw.night-cap-16w")).toMatchObject({
      enforcement: "fined",
      rule: {
        kind: "workLimit",
        measure: "nightMinutes",
        minutesBelongTo: "localDay",
        over: { kind: "rollingWeeks", weeks: 2 },
        maximum: 38 * 60,
      },
    });
  });

  it("count 45 hours for people on call with rest after calls", () => {
    const rested = nlAtwAdult({ onCall: { tag: "on-call", averageHours: 45 } });
    expect(ruleOf(rested, "oncall.work.average")).toMatchObject({ article: "ATW 5:9(6)b", rule: { switch: { maximum: 16 * 45 * 60 } } });
  });

  it("refuse what is outside their range", () => {
    expect(() => nlAtwAdult({ handoverMinutes: 16 })).toThrow("handoverMinutes is 16; expected a whole number from 0 to 15.");
    expect(() => nlAtwAdult({ agreed: { freeSundays: 14 } })).toThrow("agreed.freeSundays is 14; expected a whole number from 0 to 13.");
    expect(() => nlAtwAdult({ agreed: { fourWeekHours: 61 } })).toThrow(RangeError);
    expect(() => nlAtwAdult({ seriesBreakMinutes: 60 })).toThrow(RangeError);
    expect(() => nlAtwAdult({ reducedRestWeight: 0.5 })).toThrow(RangeError);
    expect(() => nlCaoVvt2025({ centsPerPoint: 300 })).toThrow("centsPerPoint is 300; expected a divisor of 2500");
    expect(() => nlPersonal({ restDays: ["sunday" as "monday"] })).toThrow('restDays has "sunday"');
  });
});

describe("nl/atb-care", () => {
  it("does not exist without a collective agreement", () => {
    const options = JSON.parse('{ "collectiveAgreement": false }') as Parameters<typeof nlAtbCare>[0];
    expect(() => nlAtbCare(options)).toThrow("collectiveAgreement is false; expected true");
  });

  it("changes only daily rest and standby when nobody works in presence duties", () => {
    const ids = nlAtbCare({ collectiveAgreement: true }).rules.map(({ rule }) => rule.id);
    expect(ids.filter((id) => id.startsWith("atw."))).toEqual(["atw.daily-rest"]);
    expect(ids.filter((id) => id.startsWith("presence."))).toEqual([]);
  });

  it("leaves presence duties out of the rules that Atb 4.8:1(1) names", () => {
    const named = ["atw.max-shift", "atw.night-max", "atw.daily-rest", "atw.night-rest", "atw.night-series-rest", "atw.night-cap-16w"];
    for (const id of named) expect(JSON.stringify(ruleOf(fullCare, id).rule)).toContain('"lacks":{"include":["duty:presence"]}');
    for (const id of ["atw.max-week", "atw.avg-4w", "atw.avg-16w", "atw.night-avg", "atw.weekly-rest"]) {
      expect(ruleOf(fullCare, id).rule.people).toEqual(ordinaryWeeks);
    }
  });
});
