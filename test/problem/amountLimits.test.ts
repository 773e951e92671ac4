import { describe, expect, it } from "vitest";
import { amountLimits } from "../../src/problem/checks/amountLimits";
import { checkProblem } from "../../src/problem/checkProblem";
import { defaultRules } from "../../src/problem/defaultRules";
import { parseProblem } from "../../src/problem/parseProblem";
import type { ProblemInput } from "../../src/problem/problem";
import type { RuleInput } from "../../src/problem/rules/rule";
import { assign, at, professional, shift, tinyProblem, type TinyProblemOverrides } from "../support/problemBuilder";
import { fullProblem } from "./fullProblem";

/** Two people, three shifts of 8 hours on two days, two of them at once. */
const input: TinyProblemOverrides = {
  people: [
    professional("anna", {
      wishes: [{ id: "w", kind: "avoid", start: at(0, "00:00"), end: at(7, "00:00"), weight: 5 }],
      preferences: [
        { shifts: {}, cost: 2 },
        { shifts: {}, cost: 3 },
      ],
      colleagues: { unwanted: ["bob"] },
      home: { latitude: 52, longitude: 5 },
      history: { shifts: [{ start: at(-3, "07:00"), end: at(-3, "12:00") }] },
      engagements: [
        { id: "main", organisationId: "org", form: "employee", costCentsPerHour: 3000, contract: { targetMinutesPerWeek: 1200 } },
      ],
    }),
    professional("bob"),
  ],
  organisations: [{ id: "org", substitutions: [{ heldId: "q0", coversId: "q1", steps: 5 }] }],
  qualifications: [{ id: "q0" }, { id: "q1" }],
  locations: [{ id: "far", organisationId: "org", coordinates: { latitude: 53, longitude: 5 } }],
  shifts: [
    shift("a", 0, "07:00", "15:00"),
    shift("b", 0, "07:00", "15:00", { demands: [{ id: "main", target: 2, priority: 3, admits: [{ people: {}, cost: 7 }] }] }),
    shift("c", 1, "07:00", "15:00"),
  ],
  pins: [assign("anna", "a")],
};

const hardMaximum: RuleInput = { id: "maximum", kind: "demandCover", level: "hard", bound: "maximum" };

function limitOf(rule: RuleInput, more: readonly RuleInput[] = [], overrides: TinyProblemOverrides = {}): number {
  const problem = parseProblem(tinyProblem({ ...input, ...overrides, rules: [rule, ...more] }));
  return amountLimits(problem)(problem.rules.find(({ id }) => id === rule.id)!);
}

describe("amountLimits", () => {
  // Without a hard maximum both people can be on all three shifts: 6 assignments. 6 x 480 = 2880 minutes. One past shift of 300 minutes.
  it.each<readonly [number, RuleInput]>([
    [6, { id: "r", kind: "validEngagement", level: "hard" }],
    [6 * 1, { id: "r", kind: "requiredQualification", level: "hard" }],
    [6 * 3, { id: "r", kind: "requiredQualification", level: "hard", requires: { allOf: ["q0", "q1"] } }],
    // One alternative, at the end of a way over both qualifications, of steps of 5.
    [6 * 2 * 5, { id: "r", kind: "overqualification", level: "soft" }],
    [6 * 7, { id: "r", kind: "admissionPreference", level: "soft" }],
    [6 * 5, { id: "r", kind: "preferences", level: "soft" }],
    [6 * 9, { id: "r", kind: "tierPreference", level: "soft", costs: { agency: 9 } }],
    [7 * 600, { id: "r", kind: "restBetweenShifts", level: "hard", restMinutes: 600 }],
    // Every unit with each of the two shifts of a day, and with the past shift.
    [7 * 3, { id: "r", kind: "forbiddenSuccession", level: "hard", after: {}, before: {} }],
    [2880 + 300 + 7 * 480, { id: "r", kind: "maximumDutyLength", level: "hard", maximumMinutes: 600 }],
    [7 * 2160, { id: "r", kind: "weeklyRest", level: "hard", alternatives: [{ windowMinutes: 10_080, restMinutes: 2160 }] }],
    [
      7 * 3 * 660,
      { id: "r", kind: "weeklyRest", level: "hard", alternatives: [{ windowMinutes: 10_080, blocks: [{ minutes: 660, count: 3 }] }] },
    ],
    // Each of seven units with each of three shifts and one past shift.
    [7 * 600 * 4, { id: "r", kind: "restBetweenShifts", level: "hard", restMinutes: 600, pairs: "all" }],
    [7 * 660, { id: "r", kind: "dutyRest", level: "hard", restMinutes: 660 }],
    [7, { id: "r", kind: "dutySeries", level: "hard", maximum: 1 }],
    [7, { id: "r", kind: "dutyFrequency", level: "hard", maximum: 1, windowMinutes: 1440 }],
    // In one window each; in windows of two weeks each unit twice.
    [7, { id: "r", kind: "dutyLimit", level: "hard", maximum: 1, over: { kind: "week" } }],
    // Two people, in at most 7 / 7 + 2 windows, each short of 3.
    [7 * 2 + 2 * 3 * 3, { id: "r", kind: "dutyLimit", level: "hard", minimum: 3, over: { kind: "rollingWeeks", weeks: 2 } }],
    [
      7 * 45,
      {
        id: "r",
        kind: "dutyBreaks",
        level: "hard",
        steps: [
          { workOver: 0, breakMinutes: 45 },
          { workOver: 9, breakMinutes: 15 },
        ],
      },
    ],
    [2880, { id: "r", kind: "forbiddenHours", level: "hard", from: "23:00", to: "06:00" }],
    [7, { id: "r", kind: "attendanceDays", level: "soft", limits: [{ maximum: 1 }] }],
    // 5 points, on up to 3 shifts.
    [5 * 3, { id: "r", kind: "wishes", level: "soft" }],
    // Targets 1 + 2 + 1.
    [6 + 4, { id: "r", kind: "fairShare", level: "soft" }],
    [6 + 9, { id: "r", kind: "fairShare", level: "soft", total: 9 }],
    [100, { id: "r", kind: "fairShare", level: "soft", function: "quadratic" }],
    // 2880 minutes and 4 wanted places of 480, in hours: 48 + 32, and one of rounding a person.
    [82, { id: "r", kind: "fairShare", level: "soft", measure: "minutes", unit: 60 }],
    // 5 points of one wish.
    [25, { id: "r", kind: "wishFairness", level: "soft" }],
    [5 / 2 + 2, { id: "r", kind: "wishFairness", level: "soft", function: "linear", unit: 2 }],
    [6, { id: "r", kind: "stability", level: "soft" }],
    // 7 days of the horizon and 3 of history; two people.
    [2 * 10 * 3, { id: "r", kind: "consecutiveDays", level: "soft", minimum: 2 }],
    [2 * 10 * 1, { id: "r", kind: "consecutiveDaysOff", level: "soft", maximum: 2 }],
    [2 * 2, { id: "r", kind: "completeWeekends", level: "soft" }],
    [2 * 49, { id: "r", kind: "dayPatterns", level: "soft", maximum: 1, function: "quadratic", patterns: [{ items: [{ kind: "off" }] }] }],
    [2 * 9, { id: "r", kind: "dayPatterns", level: "soft", minimum: 9, patterns: [{ items: [{ kind: "off" }] }] }],
    // Priority 1 x 2 people, 3 x 2, 1 x 2.
    [10, { id: "r", kind: "demandCover", level: "soft", bound: "surplus" }],
    // 3 shifts x bound 4, 6 assignments x weight 3.
    [3 * 4 + 6 * 3, { id: "r", kind: "teamMix", level: "hard", minimum: -4, members: [{ weight: 1 }, { weight: -2 }] }],
    // 3 x 480 minutes at bound 4 and 2880 minutes at weight 1, in units of 2; and each minute rounded up.
    [
      (1440 * 4 + 2880) / 2 + 1440,
      { id: "r", kind: "teamMix", level: "hard", within: "unit", minimum: -4, members: [{ weight: 1 }], unit: 2 },
    ],
    // 3 shifts at bound 4; an assignment counts around at most 3 days of 2 shifts.
    [3 * 4 + 6 * 6, { id: "r", kind: "teamMix", level: "hard", within: "unit", when: "wholeShift", minimum: -4, members: [{ weight: 1 }] }],
    [2880, { id: "r", kind: "learnerSupervision", level: "hard" }],
    [6, { id: "r", kind: "learnerSupervision", level: "hard", when: "wholeShift" }],
    [0, { id: "r", kind: "wholeTeam", level: "hard" }],
    [6, { id: "r", kind: "colleagues", level: "soft", about: "wanted" }],
    // 3 shifts x 1 name.
    [3, { id: "r", kind: "colleagues", level: "hard", about: "unwanted" }],
    [2880 + 1, { id: "r", kind: "budget", level: "hard", tiers: ["ownTeam"], measure: "minutes", maximum: 0, over: { kind: "horizon" } }],
    [
      3 + 1,
      { id: "r", kind: "budget", level: "hard", tiers: ["ownTeam"], measure: "shifts", maximum: 0, over: { kind: "period" }, unit: 2 },
    ],
    // 6 assignments of 8 hours at 30 euros are 144,000 cents, and two cents of rounding for each; 3 windows of weeks touch 7 days.
    [
      (144_012 + 1) * 3,
      { id: "r", kind: "budget", level: "hard", tiers: ["ownTeam"], measure: "cents", maximum: 0, over: { kind: "week" } },
    ],
    // 3 assignments' worth of units for all, the same for both budgets of organisations, and one of rounding each; 1 period.
    [
      3 + 1 + 3 + 1,
      {
        id: "r",
        kind: "budget",
        level: "hard",
        tiers: ["ownTeam"],
        measure: "shifts",
        maximum: 0,
        perOrganisation: [{ organisationId: "org", maximum: 0 }],
        over: { kind: "period" },
        unit: 2,
      },
    ],
    // (2880 + 300) / 60 and one of rounding a person.
    [53 + 2, { id: "r", kind: "homeShare", level: "soft", minimumPercent: 50, over: { kind: "horizon" } }],
    [48 + 1, { id: "r", kind: "lending", level: "soft", measure: "lent", organisationId: "org", maximum: 0, over: { kind: "horizon" } }],
    // 4 places wanted and one of rounding an organisation.
    [5, { id: "r", kind: "fairFill", level: "soft", function: "linear" }],
    [25, { id: "r", kind: "fairFill", level: "soft" }],
    // The minutes worked, and 1200 minutes a week of one person on 7 days with rounding.
    [2880 + (1200 * 7 + 2), { id: "r", kind: "contractHours", level: "soft", bound: "target", over: { kind: "horizon" } }],
    // One degree: 111,200 metres x 1.3 + 1.
    [6 * 144_561, { id: "r", kind: "travelLimit", level: "hard", measure: "metres" }],
    // 8 hours at 30 euros and a cent, nothing a kilometre and a cent, in units of 100 and one more for rounding: 6 x 241.02.
    [6 * ((24_000 + 1 + 1) / 100 + 1), { id: "r", kind: "assignmentCost", level: "soft" }],
    [6 * 2, { id: "r", kind: "callNotice", level: "hard" }],
    [6, { id: "r", kind: "continuity", level: "soft", per: "location", days: 7 }],
  ])("is %d for %j", (expected, rule) => {
    expect(limitOf(rule)).toBeCloseTo(expected, 6);
  });

  it("counts assignments within hard maxima, pins on top", () => {
    // 1 + pin = 2 on shift a, 2 on shift b, 1 on shift c.
    expect(limitOf({ id: "r", kind: "validEngagement", level: "hard" }, [hardMaximum])).toBe(5);
    expect(limitOf({ id: "r", kind: "validEngagement", level: "hard" }, [{ ...hardMaximum, shifts: { include: ["night"] } }])).toBe(6);
  });

  it("counts overlap by pairs of shifts at the same time", () => {
    // Shifts a and b meet: one pair, at most 2880 minutes, for each of two people. The past shift meets at most two shifts and itself.
    expect(limitOf({ id: "r", kind: "noOverlap", level: "hard" })).toBe(2 * 2880 + 300 * 3);
  });

  it("takes travel time from the speed, or from a longer link", () => {
    const rule: RuleInput = { id: "r", kind: "travelTime", level: "hard" };
    expect(limitOf(rule)).toBeCloseTo(7 * ((144_561 * 60) / 50_000 + 1), 6);
    const links = [{ fromLocationId: "far", toLocationId: "near", minutes: 900, metres: 1 }];
    const locations = [...input.locations!, { id: "near", organisationId: "org" }];
    expect(limitOf({ ...rule, kind: "travelLimit", measure: "minutes" }, [], { locations, travel: { links } })).toBe(6 * 900);
  });

  const limit: RuleInput = { id: "r", kind: "workLimit", level: "soft", measure: "shifts", over: { kind: "horizon" }, maximum: 0 };
  it.each<readonly [number, RuleInput]>([
    // Over: all 7 units (and 1 of rounding) and 1 a person and window, or for each person 3 shifts and 1 past shift and 1: the least is 10. Under: 1 of rounding a person.
    [10 + 2, limit],
    // Squares: (7 + 1)^2 + 2 is more than 2 x (4 + 1)^2.
    [50 + 2, { ...limit, function: "quadratic" }],
    [Math.min(7 * 8 + 14, 14 * 5) + 14, { ...limit, over: { kind: "rolling", days: 7 } }],
    [Math.min(8 + 14, 14 * 5) + 14 * (2 + 1), { ...limit, over: { kind: "day" }, minimum: 2, maximum: 2 }],
    [10 + 2, { ...limit, over: { kind: "period" } }],
    [8 + 6 + 6, { ...limit, over: { kind: "week" } }],
    // Minutes: all 2880 + 300 in hours are 53 and 1; two persons each 4 x 480 / 60 = 32 and 1 are more.
    [53 + 1 + 2 + 2, { ...limit, measure: "minutes", unit: 60 }],
  ])("of a limit is %d for %j", (expected, rule) => {
    expect(limitOf(rule)).toBeCloseTo(expected, 6);
  });

  it("of cost covers supplements, travel, recharges and tax", () => {
    const [anna, bob] = input.people!;
    if (typeof anna !== "object") throw new Error("expected a person");
    const [main] = anna.engagements;
    const engagement = {
      ...main!,
      payTableId: "care",
      recharges: [{ mode: "onTop" as const, centsPerHour: 100, vatPercent: 21 }],
      call: { minimumMinutes: 600 },
    };
    const payTables = [
      {
        id: "care",
        dstPay: "nominal" as const,
        versions: [
          {
            bands: [50, 20].map((percent) => ({ onHolidays: true, from: "00:00", to: "12:00", percent })),
            travel: [{ centsPerKilometre: 20 }],
          },
        ],
      },
    ];
    // 480 minutes and 180 for the clock are 660: 33,000 and 1; half of it and 2 for the bands; 144,561 m twice at 20 and 1; 1100 and 1; with 21% and 1.
    const untaxed = 33_001 + 16_502 + (20 * 2 * 144_561) / 1000 + 1 + 1101;
    const rule: RuleInput = { id: "r", kind: "assignmentCost", level: "soft" };
    const people = [{ ...anna, engagements: [engagement] }, bob!];
    expect(limitOf(rule, [], { payTables, people })).toBeCloseTo(6 * ((untaxed * 1.21 + 1) / 100 + 1), 6);
  });

  it("is 0 of everything for an empty problem", () => {
    const problem = parseProblem(tinyProblem({ people: [], rules: undefined }));
    const limitOfRule = amountLimits(problem);
    expect(problem.rules.map((rule) => [rule.id, limitOfRule(rule)]).filter(([, amount]) => amount !== 0)).toEqual([]);
  });
});

describe("cost-overflow", () => {
  const errorsOf = (json: ProblemInput): string[] =>
    checkProblem(json).flatMap(({ severity, code, path }) => (severity === "error" ? [`${code} ${path}`] : []));

  it("does not befall ordinary problems", () => {
    expect(errorsOf(fullProblem)).toEqual([]);
    const people = Array.from({ length: 300 }, (_, index) =>
      professional(`p${String(index)}`, { home: { latitude: 50 + index / 100, longitude: 4 } }),
    );
    const shifts = Array.from({ length: 1000 }, (_, index) => shift(`s${String(index)}`, index % 28, "07:00", "15:00"));
    const squares: RuleInput = {
      id: "squares",
      kind: "workLimit",
      level: "soft",
      weight: 10,
      measure: "minutes",
      over: { kind: "week" },
      maximum: 0,
      function: "quadratic",
      unit: 60,
    };
    expect(errorsOf(tinyProblem({ days: 28, people, shifts, rules: [...defaultRules, squares] }))).toEqual([]);
  });

  it("names the default rules as a whole", () => {
    // 1e6 x 1e4 missing people at weight 1000, on 1000 shifts: 1e16.
    const shifts = Array.from({ length: 1000 }, (_, index) =>
      shift(`s${String(index)}`, 0, "07:00", "15:00", { demands: [{ id: "main", minimum: 10_000, priority: 1_000_000 }] }),
    );
    expect(errorsOf(tinyProblem({ shifts, rules: undefined }))).toEqual(["cost-overflow rules"]);
  });

  it("looks at hard amounts and costs apart, and names the rule with the largest share", () => {
    const shifts = [shift("s", 0, "07:00", "15:00", { demands: [{ id: "main", minimum: 10_000, priority: 1_000_000 }] })];
    const rules: readonly RuleInput[] = [
      { id: "small", kind: "wishes", level: "soft" },
      { id: "a", kind: "demandCover", level: "soft", bound: "minimum", weight: 500_000 },
      { id: "b", kind: "demandCover", level: "soft", bound: "minimum", weight: 500_001 },
      { id: "c", kind: "demandCover", level: "hard", bound: "minimum" },
    ];
    // 1e10 x 1,000,001 = 1e16 > 2^53, of which neither half is.
    expect(errorsOf(tinyProblem({ shifts, rules }))).toEqual(["cost-overflow rules[2]"]);
    expect(checkProblem(tinyProblem({ shifts, rules }))[0]?.message).toMatch(
      /^the cost of all soft rules could reach 1\.0e\+16, most of it by rule "b"/,
    );
  });

  it("also finds hard amounts that are too large", () => {
    // A thousand shifts x 1e10 = 1e13 of each of a thousand rules: 1e16.
    const shifts = Array.from({ length: 1000 }, (_, index) =>
      shift(`s${String(index)}`, 0, "07:00", "15:00", { demands: [{ id: "main", minimum: 10_000, priority: 1_000_000 }] }),
    );
    const rules = Array.from({ length: 1000 }, (_, index): RuleInput => ({
      id: `r${String(index)}`,
      kind: "demandCover",
      level: "hard",
      bound: "minimum",
    }));
    expect(errorsOf(tinyProblem({ shifts, rules }))).toEqual(["cost-overflow rules[0]"]);
    expect(checkProblem(tinyProblem({ shifts, rules }))[0]?.message).toMatch(/^the amount of all hard rules .* lower its bounds/);
  });
});
