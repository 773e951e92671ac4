import { describe, expect, it } from "vitest";
import { analyse } from "../../src/explain/analyse";
import { parseProblem } from "../../src/problem/parseProblem";
import type { Assignment } from "../../src/problem/assignment";
import type { RuleInput } from "../../src/problem/rules/rule";
import type { DemandInput, ShiftInput } from "../../src/problem/shift";
import { solve } from "../../src/solve/solve";
import { professional, shift, tinyProblem, volunteer } from "../support/problemBuilder";

const days = [0, 1, 2, 3];
const holding = (...ids: readonly string[]) => ({ qualifications: ids.map((qualificationId) => ({ qualificationId })) });

/** A ward with a learner, a mobile team of two disciplines, and respite for a client who lives with her carer. */
const ward: DemandInput[] = [
  {
    id: "care",
    minimum: 1,
    target: 2,
    admits: [{ people: { include: ["kind:professional"] } }, { people: { include: ["kind:volunteer"] }, cost: 1 }],
  },
  { id: "learner", admits: [{ people: { include: ["learner:workBased"] } }] },
];
const team: DemandInput[] = [
  { id: "physician", minimum: 1, requires: { allOf: ["physician"] } },
  { id: "nurse", minimum: 1, requires: { allOf: ["nurse"] } },
];
const respite: DemandInput[] = [
  {
    id: "respite",
    admits: [
      { name: "own network", people: { include: ["client:c1"] } },
      { name: "volunteers", people: { include: ["kind:volunteer"] }, cost: 2 },
      { name: "professionals", people: { include: ["kind:professional"] }, cost: 9 },
    ],
  },
];
const shifts: ShiftInput[] = days.flatMap((day) => [
  shift(`ward${String(day)}`, day, "07:00", "15:00", { unit: "ward", demands: ward }),
  shift(`late${String(day)}`, day, "13:00", "21:00", { unit: "ward", demands: ward }),
  shift(`team${String(day)}`, day, "08:00", "16:00", { unit: "round", demands: team }),
  shift(`home${String(day)}`, day, "09:00", "12:00", { clientIds: ["c1"], demands: respite }),
]);

const rules: RuleInput[] = [
  { id: "qualified", kind: "requiredQualification", level: "hard" },
  { id: "admitted", kind: "admission", level: "hard" },
  { id: "available", kind: "availability", level: "hard" },
  { id: "overlap", kind: "noOverlap", level: "hard" },
  { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 },
  { id: "full", kind: "demandCover", level: "hard", bound: "maximum" },
  { id: "supervised", kind: "learnerSupervision", level: "hard" },
  { id: "whole-team", kind: "wholeTeam", level: "hard", shifts: { include: ["unit:round"] } },
  { id: "apart", kind: "colleagues", level: "hard", about: "unwanted" },
  {
    id: "carer-load",
    kind: "workLimit",
    level: "hard",
    measure: "shifts",
    over: { kind: "horizon" },
    maximum: 2,
    people: { include: ["kind:informalCarer"] },
  },
  { id: "minimum", kind: "demandCover", level: "soft", weight: 1000, bound: "minimum" },
  { id: "target", kind: "demandCover", level: "soft", weight: 100, bound: "target", countFrom: "minimum" },
  { id: "ladder", kind: "admissionPreference", level: "soft" },
  { id: "scarce", kind: "overqualification", level: "soft" },
];

const problem = parseProblem(
  tinyProblem({
    days: 4,
    qualifications: [{ id: "physician" }, { id: "nurse", covers: ["vig"] }, { id: "vig" }],
    people: [
      // The physician is there on two days only: on the other two the nurse of the mobile team stays at home too.
      professional("doc", { ...holding("physician"), offers: [{ include: ["shift:team0", "shift:team2"] }] }),
      professional("nan", { ...holding("nurse"), offers: [{ include: ["unit:round"] }] }),
      professional("vic", { ...holding("vig"), offers: [{ include: ["unit:ward"] }], colleagues: { unwanted: ["pam"] } }),
      professional("pam", { offers: [{ include: ["unit:ward"] }] }),
      professional("lee", { learner: { track: "workBased", supervisorQualificationId: "vig" }, offers: [{ include: ["demand:learner"] }] }),
    ],
    volunteers: [
      volunteer("vera", { offers: [{ include: ["shift:ward1"] }, { include: ["shift:home0"] }] }),
      volunteer("carl", { role: "informalCarer", clientIds: ["c1"] }),
    ],
    shifts,
    rules,
  }),
);

describe("solve with people of every kind", () => {
  it("keeps every hard rule about them and fills what they can", async () => {
    const { roster, score, status } = await solve(problem, { limits: { work: 200_000 } });
    expect(score.hard).toBe(0);
    expect(["optimal", "feasible"]).toContain(status);
    const on = (shiftId: string, demandId?: string): string[] =>
      roster.assignments
        .filter((one: Assignment) => one.shiftId === shiftId && (demandId === undefined || one.demandId === demandId))
        .map(({ personId }) => personId)
        .sort();
    // The mobile team goes out on the days on which it is whole, and only then.
    expect(days.map((day) => on(`team${String(day)}`))).toEqual([["doc", "nan"], [], ["doc", "nan"], []]);
    for (const day of days) {
      const there = [...on(`ward${String(day)}`), ...on(`late${String(day)}`)];
      // Vic and Pam share the ward's two shifts: each minimum has a professional, and they are never together.
      for (const id of [`ward${String(day)}`, `late${String(day)}`])
        expect(on(id, "care").filter((one) => ["vic", "pam"].includes(one))).toHaveLength(1);
      // Lee learns where Vic is: in the same unit, for the whole of the shift.
      const withVic = on(`ward${String(day)}`).includes("vic") ? `ward${String(day)}` : `late${String(day)}`;
      if (there.includes("lee")) expect(on(withVic, "learner")).toEqual(["lee"]);
    }
    expect(days.filter((day) => [...on(`ward${String(day)}`), ...on(`late${String(day)}`)].includes("lee"))).toEqual(days);
    // Carl helps at home, twice at most; Vera on the day she offered; nobody else offered.
    const { ladders } = analyse(problem, roster).kpis;
    const atHome = ladders
      .filter(({ demandId }) => demandId === "respite")
      .map(({ steps, open }) => [...steps.map(({ filled }) => filled), open]);
    expect(atHome.map(([, , , open]) => open).reduce((sum, open) => sum! + open!, 0)).toBe(1);
    expect(atHome.map(([own]) => own).reduce((sum, own) => sum! + own!, 0)).toBe(2);
  });
});
