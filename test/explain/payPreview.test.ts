import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { payPreview } from "../../src/explain/payPreview";
import { parseProblem } from "../../src/problem/parseProblem";
import type { ProblemInput } from "../../src/problem/problem";
import { verify } from "../../src/verify/verify";
import { engineAmounts } from "../rules/engineAmounts";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { assign, professional, rosterOf, shift, tinyProblem, volunteer } from "../support/problemBuilder";

/** Anna of `org` at 30 euros an hour, lent at a tariff with tax; the way is a link of 12 km. */
const input: ProblemInput = tinyProblem({
  organisations: [{ id: "org" }, { id: "other" }],
  locations: [
    { id: "near", organisationId: "org", coordinates: { latitude: 52, longitude: 6 } },
    { id: "far", organisationId: "other", coordinates: { latitude: 52.1, longitude: 6 } },
  ],
  travel: { detourFactor: 1 },
  payTables: [
    {
      id: "care",
      versions: [
        {
          bands: [
            { weekdays: ["monday"], from: "20:00", to: "22:00", percent: 22 },
            { weekdays: ["monday"], from: "22:00", to: "24:00", percent: 47 },
          ],
          extraDayCents: 2500,
        },
      ],
    },
  ],
  people: [
    professional("anna", {
      home: { latitude: 52, longitude: 6 },
      engagements: [
        {
          id: "main",
          organisationId: "org",
          form: "pool",
          costCentsPerHour: 3000,
          payTableId: "care",
          recharges: [{ mode: "allIn", centsPerHour: 4500, vatPercent: 21 }],
        },
      ],
    }),
    professional("bob", { engagements: [{ id: "main", organisationId: "other", form: "employee" }] }),
  ],
  volunteers: [volunteer("vera", { home: { latitude: 52, longitude: 6 } })],
  shifts: [
    shift("home", 0, "15:00", "23:00", { locationId: "near" }),
    shift("away", 0, "15:00", "23:00", { organisationId: "other", locationId: "far" }),
  ],
  rules: [
    { id: "cost", kind: "assignmentCost", level: "soft", unit: 1, centsPerKilometre: 20 },
    { id: "dear", kind: "assignmentCost", level: "soft", unit: 1, centsPerKilometre: 40 },
    { id: "other", kind: "blocks", level: "hard" },
  ],
});
const problem = parseProblem(input);

describe("payPreview", () => {
  it("itemises pay at home", () => {
    expect(payPreview(problem, { personId: "anna", shiftId: "home" })).toEqual({
      personId: "anna",
      shiftId: "home",
      tier: "ownPool",
      engagementId: "main",
      payTableId: "care",
      paidMinutes: 480,
      items: [
        { kind: "base", minutes: 480, centsPerHour: 3000, cents: 24_000 },
        { kind: "supplement", percent: 47, minutes: 60, cents: 1410 },
        { kind: "supplement", percent: 22, minutes: 120, cents: 1320 },
      ],
      totalCents: 26_730,
      extraDayCents: 2500,
    });
  });

  it("itemises what a host is charged", () => {
    // A tenth of a degree: 6,371,000 x pi / 180 x 0.1 = 11,119.49 m; there and back at 20 cents 444.76. Tariff 36,000, so 9270 above the pay; 21% of 36,445.
    expect(payPreview(problem, { personId: "anna", shiftId: "away" })).toMatchObject({
      tier: "regionalPool",
      items: [
        { kind: "base", cents: 24_000 },
        { kind: "supplement", cents: 1410 },
        { kind: "supplement", cents: 1320 },
        { kind: "travel", metres: 11_119, cents: 445 },
        { kind: "recharge", mode: "allIn", centsPerHour: 4500, cents: 9270 },
        { kind: "vat", percent: 21, cents: 7653 },
      ],
      totalCents: 44_098,
    });
  });

  it("takes the price of a kilometre from the rule that is asked for", () => {
    const travel = (ruleId?: string) =>
      payPreview(problem, { personId: "vera", shiftId: "away", ...(ruleId === undefined ? {} : { ruleId }) }).items;
    // 11.119 x 2 x 40 = 889.52.
    expect([travel(), travel("dear")].map(([item]) => item?.cents)).toEqual([445, 890]);
    const withoutRules = parseProblem({ ...input, rules: [] });
    expect(payPreview(withoutRules, { personId: "vera", shiftId: "away" })).toEqual({
      personId: "vera",
      shiftId: "away",
      tier: "volunteer",
      paidMinutes: 0,
      items: [],
      totalCents: 0,
    });
  });

  it("costs nothing without an engagement that serves", () => {
    expect(payPreview(problem, { personId: "bob", shiftId: "home" })).toEqual({
      personId: "bob",
      shiftId: "home",
      paidMinutes: 0,
      items: [],
      totalCents: 0,
    });
  });

  it.each([
    { personId: "x", shiftId: "home" },
    { personId: "anna", shiftId: "x" },
    { personId: "anna", shiftId: "home", ruleId: "x" },
    { personId: "anna", shiftId: "home", ruleId: "other" },
  ])("refuses %j", (question) => {
    expect(() => payPreview(problem, question)).toThrow(RangeError);
  });

  it("adds up to what the rule charges, by the engine and by the checker", () => {
    const cases = arbitraryRosterCase({ kinds: ["assignmentCost"], ruleCount: 1 });
    fc.assert(
      fc.property(cases, ({ problem: given, roster }) => {
        const unpinned = parseProblem({
          ...given,
          pins: [],
          rules: [{ ...given.rules![0]!, id: "cost", level: "soft", unit: 1, people: {}, shifts: {} } as never],
        });
        const total = roster.reduce((sum, { personId, shiftId }) => sum + payPreview(unpinned, { personId, shiftId }).totalCents, 0);
        expect(verify(unpinned, rosterOf(...roster)).rules[0]?.amount).toBe(total);
        expect(engineAmounts(unpinned, roster)[0]?.amount).toBe(total);
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 100 },
    );
  });

  it("says the same of one assignment as the analysis", () => {
    expect(verify(problem, rosterOf(assign("anna", "away"))).rules.find(({ ruleId }) => ruleId === "cost")?.amount).toBe(44_098);
  });
});
