import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { explainOpenPlaces, type OpenPlace, type OpenPlacesOptions } from "../../src/explain/openPlaces";
import { placeReason } from "../../src/explain/placeReason";
import type { PlaceSurvey } from "../../src/explain/placeSurvey";
import { rosterLines } from "../../src/explain/rosterLines";
import type { Assignment } from "../../src/problem/assignment";
import { parseProblem } from "../../src/problem/parseProblem";
import type { RuleInput } from "../../src/problem/rules/rule";
import { generateRegion } from "../../benchmarks/cooperative/generateRegion";
import { assign, at, professional, rosterOf, shift, tinyProblem } from "../support/problemBuilder";

type Overrides = NonNullable<Parameters<typeof tinyProblem>[0]>;

const early = (id: string, day: number, overrides = {}) => shift(id, day, "07:00", "15:00", { type: "early", ...overrides });

function explain(overrides: Overrides, assignments: readonly Assignment[], options?: OpenPlacesOptions): OpenPlace[] {
  const problem = parseProblem(tinyProblem(overrides));
  const instance = compileProblem(problem);
  return explainOpenPlaces(problem, instance, rosterLines(problem, instance, rosterOf(...assignments)), options);
}

const rules: readonly RuleInput[] = [
  { id: "q", kind: "requiredQualification", level: "hard" },
  { id: "engaged", kind: "validEngagement", level: "hard" },
  { id: "free", kind: "availability", level: "hard" },
  { id: "overlap", kind: "noOverlap", level: "hard" },
  { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 },
];

describe("open places", () => {
  it("are the demand lines below target in order of start, with what keeps everybody off", () => {
    const nurse = { qualifications: [{ qualificationId: "nurse" }] };
    const people = [
      professional("anna", nurse),
      professional("bob", nurse),
      professional("cas", { ...nurse, unavailable: [{ start: at(1, "00:00"), end: at(2, "00:00") }] }),
      professional("dirk"),
      professional("elza", { engagements: [{ id: "main", organisationId: "away", form: "employee" }] }),
    ];
    const needs = { demands: [{ id: "main", requires: { allOf: ["nurse"] }, target: 3 }] };
    const places = explain(
      {
        organisations: [{ id: "org" }, { id: "away" }],
        qualifications: [{ id: "nurse" }],
        people,
        rules,
        shifts: [
          early("late", 2),
          early("e", 1, needs),
          shift("m", 1, "08:00", "10:00"),
          shift("n", 0, "19:00", "23:00"),
          early("full", 3),
        ],
      },
      [assign("anna", "m"), assign("bob", "n"), assign("dirk", "full")],
    );
    expect(places).toEqual([
      {
        shiftId: "e",
        demandId: "main",
        organisationId: "org",
        missing: 3,
        reason: "3 people qualify: 1 is not available, 1 already works then and 1 needs rest.",
        // Elza lacks the qualification and works elsewhere; dirk lacks the qualification.
        blockers: [
          { ruleId: "q", people: 2 },
          { ruleId: "engaged", people: 1 },
          { ruleId: "free", people: 1 },
          { ruleId: "overlap", people: 1 },
          { ruleId: "rest", people: 1 },
        ],
      },
      {
        shiftId: "late",
        demandId: "main",
        organisationId: "org",
        missing: 1,
        reason: "4 people qualify: all could still take it.",
        blockers: [{ ruleId: "engaged", people: 1 }],
      },
    ]);
  });

  it("count those who are on another line of the shift as busy", () => {
    const shifts = [early("e", 0, { demands: [{ id: "a" }, { id: "b" }] })];
    const heard: (readonly [number, number, readonly number[]])[] = [];
    const places = explain({ people: ["anna", "bob"], rules, shifts }, [assign("anna", "e", "b")], {
      onPerson: (slot, person, blocking) => heard.push([slot, person, blocking]),
    });
    expect(places).toMatchObject([
      { demandId: "a", reason: "2 people qualify: 1 could still take it and 1 already works then.", blockers: [] },
    ]);
    expect(heard).toEqual([[0, 1, []]]);
  });

  it("count someone who is pinned to the place as free", () => {
    const anna = professional("anna", { unavailable: [{ start: at(0, "00:00"), end: at(2, "00:00") }] });
    const places = explain({ people: [anna], rules, shifts: [early("a", 0)], pins: [assign("anna", "a")] }, []);
    expect(places).toMatchObject([{ reason: "The only person who qualifies could still take it." }]);
  });

  it("see wishes that are hard, for and against", () => {
    const day = { start: at(0, "00:00"), end: at(1, "00:00") };
    const wishes: RuleInput = { id: "w", kind: "wishes", level: "hard" };
    const reasonOf = (workWeight: number) =>
      explain(
        {
          people: [
            professional("anna", {
              wishes: [
                { id: "no", kind: "avoid", ...day, weight: 2 },
                { id: "yes", kind: "work", ...day, weight: workWeight },
              ],
            }),
          ],
          rules: [wishes],
          shifts: [early("a", 0)],
        },
        [],
      )[0]?.reason;
    // Working breaks 2 and grants 1 or 3.
    expect(reasonOf(1)).toBe("The only person who qualifies has a wish that rules it out.");
    expect(reasonOf(3)).toBe("The only person who qualifies could still take it.");
  });

  it("see hard rules about teams and budgets, once each", () => {
    const shifts = [early("e", 0, { demands: [{ id: "a" }, { id: "b" }] })];
    const planning = {
      periods: [
        { id: "one", from: "2026-10-05", to: "2026-10-07" },
        { id: "two", from: "2026-10-04", to: "2026-10-06" },
      ],
    };
    const places = explain(
      {
        people: ["anna", "bob"],
        planning,
        shifts,
        rules: [
          { id: "team", kind: "teamMix", level: "hard", members: [{ people: {}, weight: 1 }], maximum: 1 },
          { id: "budget", kind: "budget", level: "hard", tiers: ["ownTeam"], measure: "shifts", maximum: 1, over: { kind: "period" } },
          { id: "soft", kind: "teamMix", level: "soft", members: [{ people: {}, weight: 1 }], maximum: 0 },
          {
            id: "elsewhere",
            kind: "teamMix",
            level: "hard",
            members: [{ people: {}, weight: 1 }],
            maximum: 0,
            shifts: { include: ["type:late"] },
          },
        ],
      },
      [assign("bob", "e", "b")],
    );
    expect(places).toMatchObject([
      {
        demandId: "a",
        reason: "2 people qualify: 1 already works then and 1 does not fit the contract, team or budget.",
        blockers: [
          { ruleId: "budget", people: 1 },
          { ruleId: "team", people: 1 },
        ],
      },
    ]);
  });

  it("see hard rules on patterns, windows and rest", () => {
    const shifts = [0, 1, 2, 3, 4, 5].map((day) => early(`e${day}`, day));
    const reasonOf = (rule: RuleInput) =>
      explain(
        { shifts, rules: [rule] },
        shifts.slice(0, 5).map(({ id }) => assign("anna", id)),
      )[0]?.reason;
    expect(reasonOf({ id: "r", kind: "consecutiveDays", level: "hard", maximum: 5 })).toBe(
      "The only person who qualifies is held by rules on days in a row.",
    );
    expect(reasonOf({ id: "r", kind: "completeWeekends", level: "hard" })).toContain("days in a row");
    expect(reasonOf({ id: "r", kind: "workLimit", level: "hard", measure: "days", maximum: 5, over: { kind: "week" } })).toContain(
      "more than is allowed",
    );
    const alternatives = [{ windowMinutes: 6 * 1440, restMinutes: 1440 }];
    expect(reasonOf({ id: "r", kind: "weeklyRest", level: "hard", alternatives })).toBe("The only person who qualifies needs rest.");
    expect(reasonOf({ id: "r", kind: "consecutiveDays", level: "soft", maximum: 5 })).toBe(
      "The only person who qualifies could still take it.",
    );
  });

  it("are listed without reason beyond the limit", () => {
    const shifts = [early("a", 0), early("b", 1), early("c", 2)];
    const places = explain({ shifts, rules }, [], { limit: 2, language: "nl" });
    expect(places.map(({ reason }) => reason)).toEqual([
      "De enige die bevoegd is, kan het nog doen.",
      "De enige die bevoegd is, kan het nog doen.",
      undefined,
    ]);
    expect(places[2]).toEqual({ shiftId: "c", demandId: "main", organisationId: "org", missing: 1 });
  });

  it("of a region with 120 people are explained within a second", () => {
    const problem = parseProblem(generateRegion({ people: 120, shifts: 1200 }));
    const instance = compileProblem(problem);
    // Everybody works the first shift they may take on every second day, so that lines are neither empty nor full.
    const lines = instance.personIds.map((_, person) =>
      Array.from({ length: instance.dayCount / 2 }, (_, pair) => instance.daySlotOffsets[2 * pair]! + (person % 20)).filter(
        (slot) => instance.slotShift[slot]! >= 0,
      ),
    );
    // Processor time: what else the machine does is not the point.
    const before = process.cpuUsage();
    const places = explainOpenPlaces(problem, instance, lines, { limit: 50 });
    const { user, system } = process.cpuUsage(before);
    expect(places.filter(({ reason }) => reason !== undefined)).toHaveLength(50);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});

describe("the reason of an open place", () => {
  const survey = (parts: Partial<PlaceSurvey>): PlaceSurvey => ({
    peopleCount: 20,
    qualifiedCount: 0,
    freeCount: 0,
    groupCounts: new Map(),
    unqualifiedCounts: new Map(),
    ruleCounts: new Map(),
    ...parts,
  });

  it("tells that there is nobody", () => {
    expect(placeReason(survey({ peopleCount: 0 }), "en")).toBe("There are no people.");
    expect(placeReason(survey({ peopleCount: 0 }), "nl")).toBe("Er zijn geen mensen.");
  });

  it("tells why nobody qualifies", () => {
    const unqualifiedCounts = new Map([
      ["admission", 1],
      ["requiredQualification", 12],
      ["validEngagement", 7],
    ] as const);
    expect(placeReason(survey({ unqualifiedCounts }), "en")).toBe(
      "None of 20 people qualifies: 12 lack a qualification, 7 do not work for this organisation then and 1 is not admitted to this place.",
    );
    expect(placeReason(survey({ unqualifiedCounts }), "nl")).toBe(
      "Van 20 mensen is niemand bevoegd: 12 missen een bevoegdheid, 7 werken dan niet voor deze organisatie en 1 is hier niet toegelaten.",
    );
  });

  it("names the three most frequent reasons and counts the others together", () => {
    const groupCounts = new Map([
      ["release", 1],
      ["availability", 2],
      ["overlap", 5],
      ["rest", 3],
      ["cap", 1],
    ] as const);
    const parts = { qualifiedCount: 14, freeCount: 2, groupCounts };
    expect(placeReason(survey(parts), "en")).toBe(
      "14 people qualify: 2 could still take it, 5 already work then, 3 need their rest, 2 are not available and 2 have other reasons.",
    );
    expect(placeReason(survey(parts), "nl")).toBe(
      "14 mensen zijn bevoegd: 2 kunnen het nog doen, 5 werken dan al, 3 hebben rust nodig, 2 zijn niet beschikbaar en 2 hebben andere redenen.",
    );
  });

  it("tells of a single reason and a single person", () => {
    expect(placeReason(survey({ qualifiedCount: 2, groupCounts: new Map([["overlap", 2]] as const) }), "en")).toBe(
      "2 people qualify: all already work then.",
    );
    expect(placeReason(survey({ qualifiedCount: 2, groupCounts: new Map([["overlap", 2]] as const) }), "nl")).toBe(
      "2 mensen zijn bevoegd: allen werken dan al.",
    );
    expect(placeReason(survey({ qualifiedCount: 1, groupCounts: new Map([["travel", 1]] as const) }), "nl")).toBe(
      "De enige die bevoegd is, moet daarvoor te ver reizen.",
    );
  });
});
