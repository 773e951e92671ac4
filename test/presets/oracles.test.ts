import { describe, expect, it } from "vitest";
import { parseProblem } from "../../src/problem/parseProblem";
import type { ShiftInput } from "../../src/problem/shift";
import { layerRules } from "../../src/presets/layerRules";
import { nlAtbCare } from "../../src/presets/nlAtbCare";
import type { AtwOptions } from "../../src/presets/atwOptions";
import { nlAtwAdult } from "../../src/presets/nlAtwAdult";
import { nlCaoVvt2025 } from "../../src/presets/nlCaoVvt2025";
import type { RuleLayer } from "../../src/presets/ruleLayer";
import { verify } from "../../src/verify/verify";
import { assign, professional, rosterOf, shift, tinyProblem, type TinyProblemOverrides } from "../support/problemBuilder";

const atw = (options: AtwOptions = {}): RuleLayer => ({ layer: "law", preset: nlAtwAdult(options) });
const care: RuleLayer = { layer: "law", preset: nlAtbCare({ collectiveAgreement: true, presence: { tag: "sleeps-in" } }) };

/** What anna breaks when she works all of these shifts: amounts of hard rules, and of soft ones that are asked for by id. */
function broken(
  layers: readonly RuleLayer[],
  shifts: readonly ShiftInput[],
  overrides: TinyProblemOverrides = {},
  soft: readonly string[] = [],
): Readonly<Record<string, number>> {
  const problem = parseProblem(tinyProblem({ days: 14, shifts, rules: layerRules(layers).rules, ...overrides }));
  const { rules } = verify(problem, rosterOf(...shifts.map(({ id }) => assign("anna", id))));
  const shown = rules.filter(({ ruleId, level, amount }) => amount > 0 && (level === "hard" || soft.includes(ruleId)));
  return Object.fromEntries(shown.map(({ ruleId, amount }) => [ruleId, amount]));
}

function splitDay(day: number): readonly ShiftInput[] {
  return [shift(`morning-${day}`, day, "07:00", "11:00"), shift(`evening-${day}`, day, "18:00", "21:00")];
}

describe("presets on real rosters", () => {
  it("take a split day of 14 hours as one duty with a shortened rest; a second one in 7 x 24 hours only in care", () => {
    // Rest within 24 hours from 07:00: until 07:00 the next day, 10 hours from 21:00; 60 minutes short of 11 hours.
    expect(broken([atw()], splitDay(0), {}, ["atw.daily-rest.reduced"])).toEqual({ "atw.daily-rest.reduced": 60 });
    expect(broken([atw()], [...splitDay(0), ...splitDay(3)])).toEqual({ "atw.daily-rest": 60 });
    expect(broken([atw(), care], [...splitDay(0), ...splitDay(3)])).toEqual({});
    expect(broken([atw()], [...splitDay(0), ...splitDay(7)])).toEqual({});
  });

  it("join shifts of two organisations to one duty that is too long", () => {
    const organisations = [{ id: "org" }, { id: "other" }];
    const evening = shift("evening", 0, "15:00", "22:30");
    const night = shift("night", 0, "23:00", "07:00", { organisationId: "other" });
    expect(broken([atw()], [evening], { organisations })).not.toHaveProperty("atw.max-shift");
    expect(broken([atw()], [night], { organisations })).not.toHaveProperty("atw.night-max");
    // 7.5 + 8 = 15.5 hours of work: 3.5 above 12, 5.5 above 10.
    expect(broken([atw()], [evening, night], { organisations })).toMatchObject({ "atw.max-shift": 210, "atw.night-max": 330 });
  });

  it("allow exactly 8 hours between a late and an early shift, once", () => {
    const early = shift("early", 1, "07:00", "15:00", { breakMinutes: 30 });
    expect(broken([atw()], [shift("late", 0, "15:00", "23:00", { breakMinutes: 30 }), early])).toEqual({});
    // 23:15 leaves 7 h 45: one duty of 7 h 45 + 7 h 30 = 15 h 15 of work, 195 minutes above 12 hours.
    expect(broken([atw()], [shift("late", 0, "15:00", "23:15", { breakMinutes: 30 }), early])).toMatchObject({ "atw.max-shift": 195 });
  });

  it("ask 14 hours after an early shift that begins at 04:45, and not at 05:00", () => {
    const next = shift("next", 1, "02:00", "06:00");
    // 05:00 to 13:00 and 13 hours later: no night. 04:45 is 75 minutes before 06:00: a night that ends after 02:00.
    expect(broken([atw({ reducedRestWeight: 1 })], [shift("early", 0, "05:00", "13:00", { breakMinutes: 30 }), next])).toEqual({});
    const soft = broken([atw()], [shift("early", 0, "04:45", "13:00", { breakMinutes: 30 }), next], {}, ["atw.night-rest.reduced"]);
    expect(soft).toEqual({ "atw.night-rest.reduced": 60 });
  });

  it("bound day shifts by weekly rest: six fit, seven only with 72 hours in 14 days", () => {
    const days = (count: number): readonly ShiftInput[] =>
      Array.from({ length: count }, (_, day) => shift(`day-${day}`, day, "07:00", "15:30", { breakMinutes: 30 }));
    expect(broken([atw({ weeklyRestMode: "a" })], days(6))).toEqual({});
    expect(broken([atw({ weeklyRestMode: "a" })], days(7))).toHaveProperty(["atw.weekly-rest"]);
    expect(broken([atw({ weeklyRestMode: "b" })], days(7))).toEqual({});
    expect(broken([atw()], days(7))).toEqual({});
  });

  it("ask 46 hours after three nights", () => {
    const nights = [0, 1, 2].map((day) => shift(`night-${day}`, day, "23:00", "07:00", { breakMinutes: 30 }));
    // The last night ends on Thursday 07:00: 46 hours later it is Saturday 05:00.
    expect(broken([atw()], [...nights, shift("saturday", 5, "05:00", "09:00")])).toEqual({});
    expect(broken([atw()], [...nights, shift("saturday", 5, "04:59", "09:00")])).toEqual({ "atw.night-series-rest": 1 });
  });

  it("pay 25 euros for the fourth day of a contract of 15 hours, and not of 15.5", () => {
    const shifts = [0, 1, 2, 3].map((day) => shift(`day-${day}`, day, "08:00", "12:00"));
    const withContract = (targetMinutesPerWeek: number): TinyProblemOverrides => ({
      people: [
        professional("anna", {
          engagements: [{ id: "main", organisationId: "org", form: "employee", contract: { targetMinutesPerWeek } }],
        }),
      ],
    });
    const vvt: readonly RuleLayer[] = [{ layer: "collectiveAgreement", preset: nlCaoVvt2025() }];
    const bonus = { "vvt.attendance-bonus": 1, "vvt.attendance-days": 1 };
    expect(broken(vvt, shifts, withContract(900), Object.keys(bonus))).toEqual(bonus);
    expect(broken(vvt, shifts, withContract(930), Object.keys(bonus))).toEqual({});
  });

  it("take a sleep-in duty as working time with 11 hours before and after, for those who are marked for it", () => {
    const sleepIn = shift("sleep-in", 0, "22:00", "07:00", { dutyKind: "presence" });
    const marked: TinyProblemOverrides = { people: [professional("anna", { tags: ["sleeps-in"] })] };
    const breaks = { "atw.break": 30 };
    // Whoever is not marked gets no presence duty. Article 5:4 holds for presence duties too, so that a break of 30 minutes is asked.
    expect(broken([atw(), care], [sleepIn])).toEqual({ "presence.def.who": 1, ...breaks });
    expect(broken([atw(), care], [sleepIn], marked)).toEqual(breaks);
    // 07:00 to 17:00 is 10 hours, an hour short of 11.
    expect(broken([atw(), care], [sleepIn, shift("next", 1, "17:00", "21:00")], marked)).toMatchObject({ "presence.norm.rest-after": 60 });
    expect(broken([atw(), care], [sleepIn, shift("next", 1, "18:00", "22:00")], marked)).toEqual(breaks);
  });

  it("refuse standby without an agreement and count three in a week with one", () => {
    const standby = [0, 1, 2, 3].map((day) => shift(`standby-${day}`, day, "16:00", "22:00", { dutyKind: "standby" }));
    expect(broken([atw()], standby.slice(0, 1))).toEqual({ "standby.care": 1 });
    expect(broken([atw(), care], standby.slice(0, 3))).toEqual({});
    expect(broken([atw(), care], standby)).toEqual({ "standby.care": 1, "special.sum.week": 1 });
  });

  it("allow on-call duties only to marked people, and none near a night", () => {
    const onCall = shift("on-call", 1, "12:00", "18:00", { dutyKind: "onCall" });
    const night = shift("night", 0, "23:00", "07:00", { breakMinutes: 30 });
    const marked: TinyProblemOverrides = { people: [professional("anna", { tags: ["on-call"] })] };
    expect(broken([atw()], [onCall])).toEqual({ "oncall.def": 1 });
    expect(broken([atw({ onCall: { tag: "on-call" } })], [onCall], marked)).toEqual({});
    // 07:00 to 12:00 is 5 hours, 9 short of 14.
    expect(broken([atw({ onCall: { tag: "on-call" } })], [night, onCall], marked)).toEqual({ "oncall.night.after": 540 });
  });
});
