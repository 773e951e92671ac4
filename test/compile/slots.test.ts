import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { listSlots } from "../../src/compile/slots";
import { parseProblem } from "../../src/problem/parseProblem";
import { at, professional, shift, tinyProblem } from "../support/problemBuilder";

const morning = { start: at(0, "07:00"), end: at(0, "15:00") };

/** Short text for a slot: shift and line, or person and origin. */
function labels(input: Parameters<typeof parseProblem>[0]): string[] {
  const problem = parseProblem(input);
  return listSlots(problem).map(({ place, person, tags }) =>
    place === undefined
      ? `${problem.people[person]!.id} ${tags.has("history") ? "history" : "external"}`
      : `${place.shift.id}/${place.demand.id}`,
  );
}

describe("slots are numbered", () => {
  it("by start, then end", () => {
    const shifts = [shift("late", 0, "15:00", "23:00"), shift("long", 0, "07:00", "19:00"), shift("short", 0, "07:00", "15:00")];
    expect(labels(tinyProblem({ shifts }))).toEqual(["short/main", "long/main", "late/main"]);
  });

  it("by shift id and demand id by code unit at equal times", () => {
    const demands = [{ id: "b" }, { id: "B" }, { id: "a" }];
    const shifts = [shift("é", 0, "07:00", "15:00"), shift("z", 0, "07:00", "15:00", { demands }), shift("Z", 0, "07:00", "15:00")];
    // Capitals come before small letters, and é after z.
    expect(labels(tinyProblem({ shifts }))).toEqual(["Z/main", "z/B", "z/a", "z/b", "é/main"]);
  });

  it("with fixed work first at equal times: history, then outside work, each by person", () => {
    const eve = { start: at(-1, "23:30"), end: at(0, "07:30") };
    const people = [
      professional("bob", { history: { shifts: [eve] }, external: [eve] }),
      professional("anna", { history: { shifts: [eve] }, external: [eve, morning] }),
    ];
    expect(labels(tinyProblem({ people, shifts: [shift("a", 0, "07:00", "15:00")] }))).toEqual([
      "anna history",
      "bob history",
      "anna external",
      "bob external",
      "anna external",
      "a/main",
    ]);
  });
});

describe("slot arrays", () => {
  const people = [
    professional("anna", {
      history: { shifts: [{ start: at(-2, "22:00"), end: at(-1, "06:00"), type: "night", workMinutes: 400 }] },
      external: [{ start: at(1, "09:00"), end: at(1, "12:00") }],
    }),
    professional("bob", { external: [{ start: at(3, "09:00"), end: at(3, "10:00") }] }),
  ];
  const shifts = [
    shift("early", 1, "07:00", "15:00", { type: "early", breakMinutes: 30, demands: [{ id: "main", minimum: 1, target: 2, maximum: 3 }] }),
    shift("late", 2, "15:00", "23:00"),
  ];
  const instance = compileProblem(parseProblem(tinyProblem({ days: 3, people, shifts })));

  it("say day, work and shift of every slot, history on negative days", () => {
    // In time order: Anna's past night, early, Anna's outside work, late, Bob's outside work after the horizon.
    expect(instance.slotCount).toBe(5);
    expect([...instance.slotDay]).toEqual([-2, 1, 1, 2, 3]);
    expect([...instance.slotWork]).toEqual([400, 450, 180, 480, 60]);
    expect([...instance.slotShift].map((index) => instance.shiftIds[index])).toEqual([undefined, "early", undefined, "late", undefined]);
    expect(instance.slotDemandIds).toEqual(["", "main", "", "main", ""]);
    expect(instance.slotEnd[1]! - instance.slotStart[1]!).toBe(480);
  });

  it("number shift types by name from 1, 0 = none", () => {
    expect([...instance.slotType]).toEqual([2, 1, 0, 0, 0]);
  });

  it("say where the slots of each day of the horizon begin and end", () => {
    // Day 0 has none, day 1 slots 1 and 2, day 2 slot 3; slot 4 lies after the horizon.
    expect([...instance.daySlotOffsets]).toEqual([1, 1, 3, 4]);
  });

  it("give headcounts, 0 for fixed work", () => {
    expect([...instance.slotMinimum]).toEqual([0, 1, 0, 0, 0]);
    expect([...instance.slotTarget]).toEqual([0, 2, 0, 1, 0]);
    expect([...instance.slotMaximum]).toEqual([0, 3, 0, 1, 0]);
  });

  it("list fixed work by person", () => {
    expect([...instance.fixedOffsets]).toEqual([0, 2, 3]);
    expect([...instance.fixedItems]).toEqual([0, 2, 4]);
  });
});
