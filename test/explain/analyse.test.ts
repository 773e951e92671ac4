import { describe, expect, it } from "vitest";
import { analyse } from "../../src/explain/analyse";
import type { RuleAnalysis } from "../../src/explain/rosterAnalysis";
import type { Assignment } from "../../src/problem/assignment";
import { parseProblem } from "../../src/problem/parseProblem";
import type { RuleInput } from "../../src/problem/rules/rule";
import { verify } from "../../src/verify/verify";
import { assign, at, dateOf, professional, rosterOf, shift, tinyProblem, volunteer } from "../support/problemBuilder";

type Overrides = NonNullable<Parameters<typeof tinyProblem>[0]>;

/** Analysis of one rule over a roster of a tiny problem. */
function ruleOf(rule: RuleInput, overrides: Overrides, assignments: readonly Assignment[], language?: "nl" | "en"): RuleAnalysis {
  const problem = parseProblem(tinyProblem({ rules: [rule], ...overrides }));
  const roster = rosterOf(...assignments);
  const { rules, score } = analyse(problem, roster, language === undefined ? {} : { language });
  expect(score).toEqual(verify(problem, roster).score);
  return rules[0]!;
}

const early = (id: string, day: number, overrides = {}) => shift(id, day, "07:00", "15:00", { type: "early", ...overrides });
const late = (id: string, day: number, overrides = {}) => shift(id, day, "15:00", "23:00", { type: "late", ...overrides });
const night = (id: string, day: number, overrides = {}) => shift(id, day, "23:00", "07:00", { type: "night", ...overrides });

describe("matches of line rules", () => {
  it("tell rest that is too short, with the local times of the gap", () => {
    const rule = ruleOf(
      { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 },
      { people: [professional("anna", { name: "Anna" })], shifts: [late("l", 0), early("e", 1)] },
      [assign("anna", "l"), assign("anna", "e")],
    );
    // From 23:00 to 07:00 is 480 minutes, 180 short of 660.
    expect(rule).toEqual({
      ruleId: "rest",
      kind: "restBetweenShifts",
      level: "hard",
      amount: 180,
      inherited: 0,
      cost: 0,
      matches: [
        {
          amount: 180,
          personId: "anna",
          assignments: [
            { shiftId: "l", demandId: "main" },
            { shiftId: "e", demandId: "main" },
          ],
          measured: 480,
          bound: 660,
          unit: "minutes",
          from: "2026-10-05T23:00",
          to: "2026-10-06T07:00",
          sentence: expect.stringContaining("'late Mon 5 Oct' and 'early Tue 6 Oct'"),
        },
      ],
    });
  });

  it("take off what history and pins alone cause, where they cause it", () => {
    const anna = professional("anna", {
      history: {
        shifts: [
          { start: at(-2, "15:00"), end: at(-2, "23:00"), type: "late" },
          { start: at(-1, "05:00"), end: at(-1, "06:00") },
        ],
      },
    });
    const rule = ruleOf(
      { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 },
      { people: [anna], shifts: [late("l", 0), early("e", 1)] },
      [assign("anna", "l"), assign("anna", "e")],
    );
    // History: from 23:00 to 05:00 is 360 minutes, 300 short: inherited. The roster adds the 180 of late and early.
    expect(rule).toMatchObject({ amount: 180, inherited: 300 });
    expect(rule.matches.map(({ amount, inherited, assignments }) => [amount, inherited, assignments.length])).toEqual([
      [0, 300, 0],
      [180, undefined, 2],
    ]);
    expect(rule.matches[0]?.sentence).toContain("'late Sat 3 Oct' and 'past shift Sun 4 Oct'");
  });

  it("show what was inherited even where the roster mends it", () => {
    const external = [
      { start: at(0, "06:00"), end: at(0, "08:00") },
      { start: at(0, "12:00"), end: at(0, "14:00") },
    ];
    const rule = ruleOf(
      { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660, mergeGapMinutes: 60 },
      { people: [professional("anna", { external })], shifts: [shift("m", 0, "08:00", "12:00")] },
      [assign("anna", "m")],
    );
    // Alone, the other work leaves 240 minutes, 420 short of 660; with the shift in between it is one duty.
    expect(rule).toMatchObject({ amount: 0, inherited: 420, matches: [{ amount: 0, inherited: 420, measured: 240 }] });
  });

  it("tell an overlap by the time in common", () => {
    const rule = ruleOf(
      { id: "overlap", kind: "noOverlap", level: "hard" },
      {
        shifts: [early("e", 0), shift("m", 0, "13:00", "14:00")],
        people: [professional("anna", { external: [{ start: at(0, "12:30"), end: at(0, "13:15") }] })],
      },
      [assign("anna", "e"), assign("anna", "m")],
      "nl",
    );
    // Early with the other work 45 minutes; m with the other work 15, and with early 60.
    expect(rule.matches.map(({ amount, from, to }) => [amount, from?.slice(11), to?.slice(11)])).toEqual([
      [45, "12:30", "13:15"],
      [15, "13:00", "13:15"],
      [60, "13:00", "14:00"],
    ]);
    expect(rule.matches[0]?.sentence).toContain("'early ma 5 okt' en 'ander werk ma 5 okt'");
    expect(rule.matches[2]?.sentence).toContain("'m ma 5 okt'");
  });

  it("tell runs of days with their first and last day", () => {
    const shifts = [0, 1, 2, 4].map((day) => early(`e${day}`, day));
    const all = shifts.map(({ id }) => assign("anna", id));
    const run = ruleOf({ id: "run", kind: "consecutiveDays", level: "soft", weight: 5, minimum: 2, maximum: 2 }, { shifts }, all);
    // Monday to Wednesday is 1 too long; Friday alone is 1 too short.
    expect(run).toMatchObject({ amount: 2, cost: 10 });
    expect(run.matches.map(({ measured, bound, from, to }) => [measured, bound, from, to])).toEqual([
      [3, 2, "2026-10-05T00:00", "2026-10-08T00:00"],
      [1, 2, "2026-10-09T00:00", "2026-10-10T00:00"],
    ]);
    expect(run.matches[0]?.sentence).toContain("Mon 5 Oct to Wed 7 Oct");
    const off = ruleOf({ id: "off", kind: "consecutiveDaysOff", level: "soft", minimum: 2 }, { shifts }, all);
    // Thursday alone is free, between Wednesday and Friday.
    expect(off.matches).toMatchObject([
      {
        amount: 1,
        measured: 1,
        bound: 2,
        unit: "days",
        from: "2026-10-08T00:00",
        assignments: [{ shiftId: "e2" }, { shiftId: "e4" }],
      },
    ]);
  });

  it("inherit a run of days off up to the horizon", () => {
    const anna = professional("anna", { history: { shifts: [{ start: at(-6, "08:00"), end: at(-6, "12:00") }] } });
    const rule = ruleOf({ id: "off", kind: "consecutiveDaysOff", level: "hard", maximum: 3 }, { people: [anna], shifts: [early("e", 0)] }, [
      assign("anna", "e"),
    ]);
    // Days -5 to -1 are 5 free days, 2 too many: inherited. Days 1 to 6 are 6 free days, 3 too many.
    expect(rule).toMatchObject({ amount: 3, inherited: 2 });
  });

  it("inherit runs of work that are over before the horizon, too short or too long", () => {
    const past = (day: number) => ({ start: at(day, "08:00"), end: at(day, "12:00") });
    const anna = professional("anna", { history: { shifts: [-9, -7, -6, -5, -1].map(past) } });
    const rule = ruleOf({ id: "run", kind: "consecutiveDays", level: "hard", minimum: 2, maximum: 2 }, { people: [anna], shifts: [] }, []);
    // Day -9 is 1 too short, days -7 to -5 are 1 too long. Day -1 alone is 1 too short, and only that is charged: it could have gone on.
    expect(rule).toMatchObject({ amount: 1, inherited: 2 });
    expect(rule.matches.map(({ amount, inherited }) => [amount, inherited])).toEqual([
      [0, 1],
      [0, 1],
      [1, undefined],
    ]);
  });

  it("tell duties that are too long by their work", () => {
    const rule = ruleOf(
      { id: "duty", kind: "maximumDutyLength", level: "hard", maximumMinutes: 600 },
      { shifts: [early("e", 0), shift("x", 0, "16:00", "20:00")] },
      [assign("anna", "e"), assign("anna", "x")],
    );
    // 480 + 240 minutes are 120 more than 600.
    expect(rule.matches).toMatchObject([{ amount: 120, measured: 720, bound: 600, from: "2026-10-05T07:00", to: "2026-10-05T20:00" }]);
  });

  it("inherit a duty of pins", () => {
    const pins = [assign("anna", "e"), assign("anna", "x")];
    const rule = ruleOf(
      { id: "duty", kind: "maximumDutyLength", level: "hard", maximumMinutes: 600 },
      { shifts: [early("e", 0), shift("x", 0, "16:00", "20:00")], pins },
      pins,
    );
    expect(rule).toMatchObject({ amount: 0, inherited: 120 });
    expect(rule.matches).toMatchObject([{ amount: 0, inherited: 120, assignments: [{ shiftId: "e" }, { shiftId: "x" }] }]);
  });

  it("tell windows with too little rest from the duty on", () => {
    const rule = ruleOf(
      { id: "weekly", kind: "weeklyRest", level: "hard", alternatives: [{ windowMinutes: 2880, restMinutes: 1440 }] },
      { shifts: [early("a", 0), early("b", 1)] },
      [assign("anna", "a"), assign("anna", "b")],
    );
    // From Monday 07:00 for 48 hours: rests of 16 h and of 16 h until Wednesday 07:00; 8 h short of 24 h.
    expect(rule.matches[0]).toMatchObject({ amount: 480, measured: 960, bound: 1440, from: "2026-10-05T07:00", to: "2026-10-07T07:00" });
  });

  it("tell windows of a count by their days, for each kind of window", () => {
    const shifts = [early("a", 0), late("b", 1), night("c", 5)];
    const all = shifts.map(({ id }) => assign("anna", id));
    const spans = (over: Extract<RuleInput, { kind: "workLimit" }>["over"]) =>
      ruleOf({ id: "w", kind: "workLimit", level: "soft", measure: "shifts", maximum: 1, over }, { shifts }, all).matches.map(
        ({ measured, from, to }) => `${measured} ${from?.slice(5, 10)} ${to?.slice(5, 10)}`,
      );
    expect(spans({ kind: "horizon" })).toEqual(["3 10-05 10-12"]);
    expect(spans({ kind: "week" })).toEqual(["3 10-05 10-12"]);
    expect(spans({ kind: "rolling", days: 2 })).toEqual(["2 10-05 10-07"]);
    expect(spans({ kind: "days", from: dateOf(1), to: dateOf(6) })).toEqual(["2 10-06 10-12"]);
    expect(spans({ kind: "day" })).toEqual([]);
  });

  it("tell a minimum that is missed", () => {
    const limit: RuleInput = { id: "w", kind: "workLimit", level: "soft", measure: "days", minimum: 2, over: { kind: "week" } };
    expect(ruleOf(limit, {}, []).matches).toMatchObject([{ amount: 2, measured: 0, bound: 2, unit: "days", assignments: [] }]);
  });

  it("inherit what a window holds of pins alone, in that window", () => {
    const shifts = [early("a", 0), early("b", 7), late("c", 8)];
    const rule = ruleOf(
      { id: "w", kind: "workLimit", level: "hard", measure: "minutes", maximum: 400, over: { kind: "week" } },
      { days: 14, shifts, pins: [assign("anna", "b")] },
      shifts.map(({ id }) => assign("anna", id)),
    );
    // First week 480: 80 too much. Second week 960: 560 too much, of which the pin alone causes 80.
    expect(rule).toMatchObject({ amount: 560, inherited: 80 });
    expect(rule.matches.map(({ amount, inherited }) => [amount, inherited])).toEqual([
      [80, undefined],
      [480, 80],
    ]);
  });

  it("judge contract hours by the days of the horizon", () => {
    const anna = professional("anna", {
      engagements: [{ id: "main", organisationId: "org", form: "employee", contract: { targetMinutesPerWeek: 700 } }],
    });
    const rule = ruleOf(
      { id: "c", kind: "contractHours", level: "soft", bound: "target", over: { kind: "week" } },
      { days: 9, people: [anna] },
      [],
    );
    // 700 minutes for the first week, 200 for two days of the second; 12 and 4 started hours.
    expect(rule.matches).toMatchObject([
      { amount: 12, bound: 700, unit: "points", from: "2026-10-05T00:00", to: "2026-10-12T00:00" },
      { amount: 4, bound: 200, from: "2026-10-12T00:00", to: "2026-10-14T00:00" },
    ]);
  });

  it("tell a fair share over the horizon", () => {
    const shifts = [early("a", 0), early("b", 2), early("c", 4), early("d", 6)];
    const rule = ruleOf(
      { id: "f", kind: "fairShare", level: "soft" },
      { people: ["anna", "bob"], shifts },
      shifts.map(({ id }) => assign("anna", id)),
    );
    // 4 shifts over 2 people: 2 each.
    expect(rule.matches).toMatchObject([
      { personId: "anna", amount: 2, measured: 4, bound: 2, from: "2026-10-05T00:00", to: "2026-10-12T00:00" },
      { personId: "bob", amount: 2, measured: 0 },
    ]);
  });

  it("tell weekends one by one and counted patterns together", () => {
    const shifts = [early("sa", 5), early("so", 13), early("mo", 8)];
    const all = shifts.map(({ id }) => assign("anna", id));
    const weekends = ruleOf({ id: "w", kind: "completeWeekends", level: "soft" }, { days: 14, shifts }, all);
    expect(weekends.matches.map(({ amount, from, to, assignments }) => [amount, from, to, assignments[0]?.shiftId])).toEqual([
      [1, "2026-10-10T00:00", "2026-10-12T00:00", "sa"],
      [1, "2026-10-17T00:00", "2026-10-19T00:00", "so"],
    ]);
    const pattern = (bounds: object, rest: object = {}): RuleInput => ({
      id: "p",
      kind: "dayPatterns",
      level: "soft",
      patterns: [{ items: [{ kind: "work" }, { kind: "off" }] }],
      ...bounds,
      ...rest,
    });
    // Work and then a free day on days 5 and 8; day 13 is the last one.
    expect(ruleOf(pattern({ maximum: 1 }), { days: 14, shifts }, all).matches).toMatchObject([
      { amount: 1, measured: 2, bound: 1, unit: "occurrences", from: "2026-10-10T00:00", to: "2026-10-15T00:00" },
    ]);
    // 2 too many, squared.
    expect(ruleOf(pattern({ maximum: 0 }, { function: "quadratic" }), { days: 14, shifts }, all).matches).toMatchObject([
      { amount: 4, unit: "points" },
    ]);
    const missing = ruleOf(pattern({ minimum: 1 }), { days: 14, shifts }, []).matches;
    expect(missing).toMatchObject([{ amount: 1, measured: 0, bound: 1 }]);
    expect(missing[0]).not.toHaveProperty("from");
    expect(ruleOf(pattern({ minimum: 1 }), { days: 14, shifts }, all).matches).toEqual([]);
  });

  it("tell forbidden successions from one unit to the end of the other", () => {
    const rule = ruleOf(
      { id: "s", kind: "forbiddenSuccession", level: "hard", after: { include: ["type:late"] }, before: { include: ["type:early"] } },
      { shifts: [late("l", 0), early("e", 1)] },
      [assign("anna", "l"), assign("anna", "e")],
    );
    expect(rule.matches).toMatchObject([{ amount: 1, unit: "occurrences", from: "2026-10-05T15:00", to: "2026-10-06T15:00" }]);
  });
});

describe("matches of rules about one assignment", () => {
  const needs = (requires: object) => ({ demands: [{ id: "main", requires }] });
  const qualifications = [{ id: "nurse", name: "registered nurse" }, { id: "iv", name: "infusion" }, { id: "driver" }];

  it("name the qualifications that are missing", () => {
    const rule: RuleInput = { id: "q", kind: "requiredQualification", level: "hard" };
    const people = [professional("anna", { qualifications: [{ qualificationId: "iv" }] })];
    const sentence = (requires: object, language: "nl" | "en") =>
      ruleOf(rule, { people, qualifications, shifts: [early("e", 0, needs(requires))] }, [assign("anna", "e")], language).matches[0]
        ?.sentence;
    expect(sentence({ allOf: ["iv", "nurse"] }, "en")).toMatch(/'early Mon 5 Oct'.*registered nurse/);
    expect(sentence({ anyOf: ["nurse", "driver"] }, "en")).toContain("driver or registered nurse");
    expect(sentence({ anyOf: ["nurse", "driver"] }, "nl")).toContain("driver of registered nurse");
    expect(sentence({ allOf: ["nurse"], anyOf: ["iv", "driver"] }, "en")).not.toContain("driver");
  });

  it("name the organisation, the tier and who blocks", () => {
    const organisations = [
      { id: "org", name: "Home" },
      { id: "away", name: "Away", blockedPersonIds: ["anna"], releases: [] },
    ];
    const people = [
      professional("anna", {
        engagements: [{ id: "main", organisationId: "org", form: "pool" }],
        blocks: [{ include: ["type:late"] }],
      }),
      professional("bob"),
    ];
    const shifts = [early("e", 0, { organisationId: "away" }), late("l", 2)];
    const sentences = (rule: RuleInput, assignments: readonly Assignment[], language?: "nl" | "en") =>
      ruleOf(rule, { organisations, people, shifts }, assignments, language).matches.map(({ sentence }) => sentence);
    expect(sentences({ id: "r", kind: "validEngagement", level: "hard" }, [assign("bob", "e")])).toEqual([expect.stringContaining("Away")]);
    const banned = ruleOf(
      { id: "r", kind: "validEngagement", level: "hard" },
      { organisations: [{ id: "org" }, { id: "away", name: "Away", bans: [{ tier: "regionalPool" }] }], people, shifts },
      [assign("anna", "e")],
    );
    expect(banned.matches.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/Away uses nobody.*regional pool/)]);
    const [own, byOrganisation] = [assign("anna", "l"), assign("anna", "e")];
    expect(sentences({ id: "r", kind: "blocks", level: "hard" }, [own, byOrganisation])).toEqual([
      expect.stringContaining("(Away)"),
      expect.not.stringContaining("("),
    ]);
    expect(sentences({ id: "r", kind: "releaseTime", level: "hard" }, [byOrganisation])[0]).toContain("regional pool");
    expect(sentences({ id: "r", kind: "releaseTime", level: "hard" }, [byOrganisation], "nl")[0]).toContain("regionale pool");
    const tiers: RuleInput = { id: "r", kind: "tierPreference", level: "soft", costs: { ownPool: 1, ownTeam: 2 } };
    expect(sentences(tiers, [own, assign("bob", "l")])).toEqual([expect.stringContaining("own pool"), expect.stringContaining("own team")]);
  });

  it("tell how far the journey is and how far it may be", () => {
    // One degree of latitude is 111,195 m; 0.1 of it x 1.3 is 14,455 m.
    const locations = [{ id: "there", organisationId: "org", coordinates: { latitude: 52.1, longitude: 6 } }];
    const anna = (travelLimit: object) => professional("anna", { home: { latitude: 52, longitude: 6 }, travelLimit });
    const travel = (measure: "minutes" | "metres", travelLimit: object, maximum?: number) =>
      ruleOf(
        { id: "t", kind: "travelLimit", level: "hard", measure, ...(maximum === undefined ? {} : { maximum }) },
        { locations, people: [anna(travelLimit)], shifts: [early("e", 0, { locationId: "there" })] },
        [assign("anna", "e")],
      ).matches;
    expect(travel("metres", { maximumMetres: 10_000 })).toMatchObject([{ amount: 4455, measured: 14_455, bound: 10_000, unit: "metres" }]);
    // At 50 km/h that takes 17.3 minutes, rounded up 18.
    expect(travel("minutes", { maximumMinutes: 12 }, 15)).toMatchObject([{ amount: 6, measured: 18, bound: 12, unit: "minutes" }]);
    expect(travel("minutes", {}, 15)).toMatchObject([{ amount: 3, measured: 18, bound: 15 }]);
  });

  it("tell every wish for work that was not granted, and avoided work that was given", () => {
    const wish = (id: string, kind: "work" | "avoid", from: number, to: number, weight: number) => ({
      id,
      kind,
      start: at(from, "00:00"),
      end: at(to, "00:00"),
      weight,
    });
    const anna = professional("anna", {
      wishes: [
        wish("w0", "work", -2, 0, 11),
        wish("w1", "work", 0, 2, 3),
        wish("w2", "work", 2, 4, 5),
        wish("w3", "work", 4, 5, 7),
        wish("w4", "avoid", 0, 1, 2),
      ],
    });
    const shifts = [early("a", 0), early("b", 1), early("c", 2), early("d", 3), early("e", 4)];
    const rule = ruleOf({ id: "wishes", kind: "wishes", level: "soft", weight: 10 }, { people: [anna], shifts }, [assign("anna", "a")]);
    // w1 is granted, w2 (two shifts could grant it) and w3 (the last shift of the horizon could) are not, w4 is broken: 5 + 7 + 2. It is too
    // late for w0: inherited.
    expect(rule).toMatchObject({ amount: 14, inherited: 11, cost: 140 });
    expect(rule.matches.map(({ amount, from, assignments }) => [amount, from?.slice(5, 10), assignments.length])).toEqual([
      [2, "10-05", 1],
      [0, "10-03", 0],
      [5, "10-07", 0],
      [7, "10-09", 0],
    ]);
    expect(rule.matches[2]?.sentence).toContain("Wed 7 Oct to Thu 8 Oct");
  });

  it("list previous assignments that are gone", () => {
    const shifts = [early("a", 0), early("b", 1), early("c", 2, { demands: [{ id: "x" }, { id: "y" }] }), late("d", 3)];
    const rule = ruleOf(
      { id: "s", kind: "stability", level: "soft", shifts: { include: ["type:early"] } },
      {
        people: ["anna", "bob"],
        shifts,
        previous: [assign("anna", "a"), assign("anna", "b"), assign("anna", "c", "x"), assign("anna", "d"), assign("bob", "c", "y")],
      },
      [assign("anna", "a"), assign("bob", "b"), assign("bob", "c", "y")],
    );
    // Anna misses b and x of c; d is no early shift. Bob has b in addition.
    expect(rule.matches.map(({ personId, amount, assignments }) => [personId, amount, assignments])).toEqual([
      [
        "anna",
        2,
        [
          { shiftId: "b", demandId: "main" },
          { shiftId: "c", demandId: "x" },
        ],
      ],
      ["bob", 1, [{ shiftId: "b", demandId: "main" }]],
    ]);
  });
});

describe("matches of rules about shifts and groups", () => {
  it("tell who is missing and who is too many", () => {
    const shifts = [early("e", 0, { demands: [{ id: "main", minimum: 1, target: 2, maximum: 2, priority: 3 }] })];
    const people = ["anna", "bob", "cas"];
    const cover = (bound: "minimum" | "target" | "surplus" | "maximum", names: readonly string[]) =>
      ruleOf(
        { id: "c", kind: "demandCover", level: "soft", bound },
        { people, shifts },
        names.map((name) => assign(name, "e")),
      ).matches.map((match) => [match.amount, match.measured, match.bound, match.unit]);
    expect(cover("minimum", [])).toEqual([[3, 0, 1, "people"]]);
    expect(cover("target", ["anna"])).toEqual([[3, 1, 2, "people"]]);
    expect(cover("surplus", people)).toEqual([[3, 3, 2, "people"]]);
    expect(cover("maximum", people)).toEqual([[3, 3, 2, "people"]]);
    expect(cover("target", ["anna", "bob"])).toEqual([]);
  });

  it("inherit more pins than the maximum", () => {
    const pins = [assign("anna", "e"), assign("bob", "e")];
    const rule = ruleOf(
      { id: "c", kind: "demandCover", level: "hard", bound: "maximum" },
      { people: ["anna", "bob", "cas"], shifts: [early("e", 0)], pins },
      [...pins, assign("cas", "e")],
    );
    expect(rule).toMatchObject({ amount: 1, inherited: 1 });
    expect(rule.matches).toMatchObject([{ amount: 1, inherited: 1, measured: 3, bound: 1 }]);
    expect(rule.matches[0]).not.toHaveProperty("personId");
  });

  it("tell a team by the lines with people on them", () => {
    const shifts = [early("e", 0, { demands: [{ id: "x" }, { id: "y" }] })];
    const rule = (bounds: object): RuleInput => ({
      id: "t",
      kind: "teamMix",
      level: "hard",
      members: [{ people: { include: ["person:bob"] }, weight: 1 }],
      ...bounds,
    });
    const people = ["anna", "bob"];
    expect(ruleOf(rule({ minimum: 1 }), { people, shifts }, [assign("anna", "e", "y")]).matches).toMatchObject([
      { amount: 1, measured: 0, bound: 1, assignments: [{ shiftId: "e", demandId: "y" }], from: "2026-10-05T07:00" },
    ]);
    expect(ruleOf(rule({ minimum: 1, emptyShifts: true }), { people, shifts }, []).matches).toMatchObject([
      { assignments: [{ demandId: "x" }, { demandId: "y" }] },
    ]);
    const pins = [assign("bob", "e", "x")];
    expect(ruleOf(rule({ maximum: 0 }), { people, shifts, pins }, [...pins, assign("anna", "e", "y")]).matches).toMatchObject([
      { amount: 0, inherited: 1, measured: 1, bound: 0 },
    ]);
  });

  it("tell the window of a budget, also of windows that share days", () => {
    const planning = {
      periods: [
        { id: "a", from: dateOf(0), to: dateOf(3) },
        { id: "b", from: dateOf(2), to: dateOf(6) },
      ],
    };
    const shifts = [early("e0", 0), early("e2", 2), early("e6", 6)];
    const rule: RuleInput = {
      id: "b",
      kind: "budget",
      level: "soft",
      tiers: ["ownTeam"],
      measure: "shifts",
      maximum: 1,
      over: { kind: "period" },
    };
    const found = ruleOf(
      rule,
      { planning, shifts },
      shifts.map(({ id }) => assign("anna", id)),
    );
    // Two shifts in each period; the second one of the first is the first of the second.
    expect(found.matches.map(({ from, to, measured }) => [measured, from?.slice(5, 10), to?.slice(5, 10)])).toEqual([
      [2, "10-05", "10-09"],
      [2, "10-07", "10-12"],
    ]);
  });

  it("tell pinned assignments that are missing, last and with amount 1", () => {
    const input = tinyProblem({ shifts: [early("a", 0), early("b", 1)], pins: [assign("anna", "a"), assign("anna", "b")] });
    const problem = parseProblem(input);
    const roster = rosterOf(assign("anna", "a"));
    const { rules, score } = analyse(problem, roster);
    expect(score).toEqual(verify(problem, roster).score);
    expect(rules).toMatchObject([
      {
        ruleId: "$pins",
        kind: "$pins",
        level: "hard",
        amount: 1,
        matches: [{ personId: "anna", assignments: [{ shiftId: "b", demandId: "main" }], from: "2026-10-06T07:00" }],
      },
    ]);
    expect(rules[0]?.matches[0]?.sentence).toBe("anna is pinned to 'early Tue 6 Oct' but is not on it.");
    expect(analyse(problem, roster, { language: "nl" }).rules[0]?.matches[0]?.sentence).toBe(
      "anna staat vast op 'early di 6 okt', maar niet in dit rooster.",
    );
  });

  it("inherit a pin only where the roster has it", () => {
    const anna = professional("anna", { unavailable: [{ start: at(0, "00:00"), end: at(2, "00:00") }] });
    const overrides: Overrides = {
      people: [anna],
      shifts: [early("a", 0), early("b", 1)],
      pins: [assign("anna", "a"), assign("anna", "b")],
    };
    const rule: RuleInput = { id: "free", kind: "availability", level: "hard" };
    expect(ruleOf(rule, overrides, [assign("anna", "a")])).toMatchObject({
      amount: 0,
      inherited: 1,
      matches: [{ amount: 0, inherited: 1 }],
    });
  });

  it("call work before the horizon by its type or as a past shift", () => {
    const anna = professional("anna", { history: { shifts: [{ start: at(-1, "22:00"), end: at(0, "03:00") }] } });
    const rest: RuleInput = { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 };
    const rule = ruleOf(rest, { people: [anna], shifts: [early("e", 0)] }, [assign("anna", "e")], "nl");
    expect(rule.matches[0]?.sentence).toContain("'eerdere dienst zo 4 okt' en 'early ma 5 okt'");
  });
});

describe("figures", () => {
  const figures = (overrides: Overrides, ...assignments: readonly Assignment[]) =>
    analyse(parseProblem(tinyProblem(overrides)), rosterOf(...assignments)).kpis;

  const organisations = [{ id: "org" }, { id: "away" }];
  const people = [
    professional("anna", { engagements: [{ id: "main", organisationId: "org", form: "employee", lendTo: ["away"] }] }),
    professional("bob", { engagements: [{ id: "main", organisationId: "away", form: "agency" }] }),
    professional("cas"),
  ];
  const open = { demands: [{ id: "main", target: 2, admits: [{ people: {} }] }] };
  const shifts = [early("e", 0, open), late("l", 1, { ...open, organisationId: "away", breakMinutes: 30 })];

  it("count filled places by organisation and tier, never more than wanted", () => {
    const kpis = figures(
      { organisations, people, shifts, volunteers: [volunteer("vera")] },
      assign("anna", "e"),
      assign("cas", "e"),
      assign("vera", "e"),
      assign("bob", "l"),
      assign("cas", "l"),
    );
    // Three people on two places at org; cas does not serve away and is in no tier there.
    expect(kpis.fillByOrganisation).toEqual([
      { organisationId: "away", demanded: 2, filled: 2 },
      { organisationId: "org", demanded: 2, filled: 2 },
    ]);
    expect(kpis.fillByTier).toEqual([
      { tier: "ownTeam", filled: 2 },
      { tier: "ownPool", filled: 0 },
      { tier: "regionalPool", filled: 0 },
      { tier: "agency", filled: 1 },
      { tier: "selfEmployed", filled: 0 },
      { tier: "volunteer", filled: 1 },
    ]);
  });

  it("add up work by home and host", () => {
    const kpis = figures(
      { organisations, people, shifts: [...shifts, early("f", 3)], volunteers: [volunteer("vera")] },
      assign("anna", "e"),
      assign("anna", "l"),
      assign("anna", "f"),
      assign("bob", "l"),
      assign("vera", "e"),
      assign("cas", "l"),
    );
    // Early is 480 minutes, late 480 less a break of 30. Cas has no engagement at away.
    expect(kpis.hoursByHomeAndHost).toEqual([
      { hostOrganisationId: "away", minutes: 450 },
      { hostOrganisationId: "org", minutes: 480 },
      { homeOrganisationId: "away", hostOrganisationId: "away", minutes: 450 },
      { homeOrganisationId: "org", hostOrganisationId: "away", minutes: 450 },
      { homeOrganisationId: "org", hostOrganisationId: "org", minutes: 960 },
    ]);
  });

  it("tell at which step of the ladder a demand line was met", () => {
    const step = (name: string, ...include: readonly string[]) => ({ name, people: { include } });
    const ladder = [
      step("own network", "client:c1"),
      step("volunteer", "kind:volunteer"),
      step("carer", "carer", "nurse"),
      step("nurse", "nurse"),
    ];
    const visit = (id: string, day: number, target: number) =>
      early(id, day, { clientIds: ["c1"], demands: [{ id: "respite", target, admits: ladder }] });
    const kpis = figures(
      {
        organisations: [{ id: "away" }, { id: "org" }],
        people: [professional("anna", { tags: ["nurse"] }), professional("bob", { tags: ["carer"] }), "cas"],
        volunteers: [volunteer("carl", { role: "informalCarer", clientIds: ["c1"] }), volunteer("vera")],
        shifts: [visit("a", 0, 5), visit("b", 1, 1), early("c", 2), late("d", 3, { organisationId: "away" })],
      },
      ...["carl", "vera", "bob", "cas"].map((id) => assign(id, "a", "respite")),
      assign("anna", "b", "respite"),
      assign("bob", "c"),
      assign("vera", "d"),
    );
    // Anna is a nurse, whom the third step names before the fourth; Cas is none of the four. One of five places of a stays open.
    const fills = (...filled: readonly number[]) => ladder.map(({ name }, index) => ({ name, filled: filled[index] }));
    expect(kpis.ladders).toEqual([
      { shiftId: "a", demandId: "respite", steps: fills(1, 1, 1, 0), notAdmitted: 1, open: 1 },
      { shiftId: "b", demandId: "respite", steps: fills(0, 0, 1, 0), notAdmitted: 0, open: 0 },
    ]);
    // The default ladder of c and d has one step: professionals. Vera on d is none.
    expect(kpis.stepsByOrganisation).toEqual([
      { organisationId: "away", filledByStep: [0], notAdmitted: 1 },
      { organisationId: "org", filledByStep: [2, 1, 2, 0], notAdmitted: 1 },
    ]);
  });

  it("count granted and overruled wishes", () => {
    const wish = (id: string, kind: "work" | "avoid", day: number, tag: string) => ({
      id,
      kind,
      start: at(day, "00:00"),
      end: at(day + 1, "00:00"),
      shifts: { include: [tag] },
    });
    const wisher = professional("anna", {
      wishes: [
        wish("a", "work", 0, "type:early"),
        wish("b", "avoid", 0, "type:early"),
        wish("c", "avoid", 0, "type:late"),
        wish("d", "work", 1, "type:early"),
      ],
    });
    const kpis = figures({ people: [wisher, "bob"], shifts: [early("e", 0), early("f", 1)] }, assign("anna", "e"));
    // a and c hold; b is broken by e, d has nothing.
    expect(kpis.wishesByPerson).toEqual([{ personId: "anna", granted: 2, overruled: 2 }]);
  });

  it("list contract minutes without work, where they could go and what kept them off", () => {
    const locations = [
      { id: "near", organisationId: "org", coordinates: { latitude: 52.01, longitude: 6 } },
      { id: "far", organisationId: "org", coordinates: { latitude: 53, longitude: 6 } },
      { id: "unknown", organisationId: "away" },
    ];
    const anna = professional("anna", {
      home: { latitude: 52, longitude: 6 },
      travelLimit: { maximumMetres: 5000 },
      qualifications: [
        { qualificationId: "iv" },
        { qualificationId: "nurse", validUntil: dateOf(-1) },
        { qualificationId: "iv", validFrom: dateOf(3) },
      ],
      external: [{ start: at(1, "08:00"), end: at(1, "10:00") }],
      engagements: [
        // 4 of 7 days of 1400 minutes are 800, and 700 for the whole week as a minimum; the last one has ended.
        { id: "a", organisationId: "org", form: "employee", validFrom: dateOf(3), contract: { targetMinutesPerWeek: 1400 } },
        { id: "b", organisationId: "org", form: "employee", contract: { minimumMinutesPerWeek: 700 } },
        { id: "c", organisationId: "away", form: "employee", validUntil: dateOf(-1), contract: { targetMinutesPerWeek: 1000 } },
      ],
    });
    const lender = professional("dina", {
      engagements: [
        { id: "a", organisationId: "org", form: "employee", lendTo: ["away"], contract: { targetMinutesPerWeek: 480 } },
        { id: "b", organisationId: "org", form: "employee", contract: {} },
      ],
    });
    const kpis = figures(
      {
        organisations,
        locations,
        qualifications: [{ id: "iv" }, { id: "nurse" }],
        people: [anna, "bob", lender],
        shifts: [early("e", 0), early("f", 0), early("g", 3, { demands: [{ id: "main", requires: { allOf: ["nurse"] } }] })],
        rules: [
          { id: "overlap", kind: "noOverlap", level: "hard" },
          { id: "q", kind: "requiredQualification", level: "hard" },
          { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 6000 },
        ],
      },
      assign("anna", "e"),
    );
    // Anna: 1500 minutes less 480 of e and 120 of outside work. f overlaps with e; g needs a nurse, which no longer holds.
    expect(kpis.unusedPotential).toEqual([
      {
        personId: "anna",
        availableMinutes: 1500,
        unusedMinutes: 900,
        qualificationIds: ["iv"],
        locationIds: ["near"],
        blockedBy: [
          { ruleId: "overlap", count: 1 },
          { ruleId: "q", count: 1 },
        ],
      },
      {
        personId: "dina",
        availableMinutes: 480,
        unusedMinutes: 480,
        qualificationIds: [],
        locationIds: ["far", "near", "unknown"],
        blockedBy: [{ ruleId: "q", count: 1 }],
      },
    ]);
    expect(figures({ organisations, people: [lender] }).unusedPotential).toMatchObject([{ blockedBy: [], locationIds: [] }]);
  });

  it("explain as many open places as asked", () => {
    const problem = parseProblem(tinyProblem({ shifts: [early("a", 0), early("b", 1)] }));
    const reasons = (explainedPlaces: number) =>
      analyse(problem, rosterOf(), { explainedPlaces }).kpis.openPlaces.map(({ reason }) => reason !== undefined);
    expect(reasons(1)).toEqual([true, false]);
    expect(reasons(0)).toEqual([false, false]);
  });
});

describe("a roster that is no roster", () => {
  it("is refused with every error", () => {
    const problem = parseProblem(tinyProblem({ shifts: [early("a", 0)] }));
    expect(() => analyse(problem, rosterOf(assign("anna", "a"), assign("bob", "a"), assign("anna", "x")))).toThrow(/"bob"[^]*"x"/);
  });
});
