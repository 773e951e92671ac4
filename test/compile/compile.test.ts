import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import type { Instance } from "../../src/instance/instance";
import { parseProblem } from "../../src/problem/parseProblem";
import type { PersonInput } from "../../src/problem/person";
import type { ProblemInput } from "../../src/problem/problem";
import { weekdayOf } from "../../src/time/civil";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { assign, at, professional, shift, tinyProblem } from "../support/problemBuilder";

function compile(input: ProblemInput): Instance {
  return compileProblem(parseProblem(input));
}

describe("compiling a problem", () => {
  it("is done once for each problem object", () => {
    const problem = parseProblem(tinyProblem());
    expect(compileProblem(problem)).toBe(compileProblem(problem));
  });

  it("works without shifts and without people", () => {
    const instance = compile(tinyProblem({ people: [] }));
    expect(instance.slotCount).toBe(0);
    expect([...instance.daySlotOffsets]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(instance.minutesPerCount).toBe(480);
  });

  it("keeps the horizon and the first weekday", () => {
    const problem = parseProblem(tinyProblem({ days: 3 }));
    const instance = compileProblem(problem);
    expect(instance).toMatchObject({ dayCount: 3, horizonStart: problem.planning.start, horizonEnd: problem.planning.end });
    expect(instance.firstWeekday).toBe(weekdayOf(problem.planning.firstDay));
  });

  it("takes the mean work of a demand line for what a count is worth", () => {
    const shifts = [shift("a", 0, "07:00", "15:00", { demands: [{ id: "x" }, { id: "y" }] }), shift("b", 0, "07:00", "12:00")];
    // (480 + 480 + 300) / 3
    expect(compile(tinyProblem({ shifts })).minutesPerCount).toBe(420);
  });

  it("lists pins by person as ascending slots", () => {
    const shifts = [shift("c", 2, "07:00", "15:00"), shift("a", 0, "07:00", "15:00"), shift("b", 1, "07:00", "15:00")];
    const instance = compile(
      tinyProblem({ people: ["bob", "anna"], shifts, pins: [assign("bob", "c"), assign("bob", "a"), assign("anna", "b")] }),
    );
    expect(instance.personIds).toEqual(["anna", "bob"]);
    expect([...instance.pinOffsets]).toEqual([0, 1, 3]);
    expect([...instance.pinItems]).toEqual([1, 0, 2]);
  });

  it("lets a line kernel judge only the people of its rule, with what they bring along", () => {
    const people = [
      professional("anna", { tags: ["team"], history: { carried: [{ ruleId: "hours", amount: 90 }] } }),
      professional("bob"),
      professional("carl", { tags: ["team"] }),
    ];
    const instance = compile(
      tinyProblem({
        people,
        rules: [
          {
            id: "hours",
            kind: "workLimit",
            level: "hard",
            measure: "minutes",
            over: { kind: "week" },
            maximum: 2400,
            people: { include: ["team"] },
          },
          { id: "days", kind: "workLimit", level: "soft", weight: 5, measure: "days", over: { kind: "horizon" }, maximum: 4 },
        ],
      }),
    );
    // Rules are in the order of their ids: kernel 0 = days, 1 = hours.
    expect([...instance.personWindows.offsets]).toEqual([0, 2, 3, 5]);
    expect([...instance.personWindows.items]).toEqual([0, 1, 0, 0, 1]);
    expect([...instance.personWindowCarried]).toEqual([0, 90, 0, 0, 0]);
    expect(instance.windows[1]).toMatchObject({ rule: 1, hard: true, weight: 0, guide: 1 });
    expect(instance.windows[0]).toMatchObject({ rule: 0, hard: false, weight: 5, guide: 0 });
  });

  it("leaves out kernels that judge nobody or never charge", () => {
    const instance = compile(
      tinyProblem({
        shifts: [shift("a", 0, "07:00", "15:00")],
        rules: [
          { id: "a", kind: "noOverlap", level: "hard", people: { include: ["nobody"] } },
          { id: "b", kind: "requiredQualification", level: "hard" },
          { id: "c", kind: "availability", level: "hard" },
          { id: "d", kind: "consecutiveDays", level: "hard", minimum: 1 },
          { id: "e", kind: "blocks", level: "hard" },
          { id: "f", kind: "releaseTime", level: "hard" },
          { id: "g", kind: "travelTime", level: "hard" },
          { id: "h", kind: "consecutiveDaysOff", level: "hard", minimum: 0 },
          { id: "i", kind: "dayPatterns", level: "soft", minimum: 0, patterns: [{ items: [{ kind: "any" }] }] },
        ],
      }),
    );
    expect([...instance.picks, ...instance.follows, ...instance.stretches, ...instance.patterns]).toEqual([]);
  });
});

describe("prices by headcount", () => {
  const rules: ProblemInput["rules"] = [
    { id: "minimum", kind: "demandCover", level: "soft", bound: "minimum", weight: 100 },
    { id: "target", kind: "demandCover", level: "soft", bound: "target", countFrom: "minimum", weight: 10 },
    { id: "surplus", kind: "demandCover", level: "soft", bound: "surplus", weight: 1 },
    { id: "limit", kind: "demandCover", level: "hard", bound: "maximum" },
  ];
  const line = { id: "main", minimum: 1, target: 2, maximum: 3, priority: 2 };
  const shifts = [shift("a", 0, "07:00", "15:00", { demands: [line] })];

  it("add up all cover rules and reach one step beyond the last bound", () => {
    const instance = compile(tinyProblem({ people: ["a", "b", "c", "d", "e"], shifts, rules }));
    expect([...instance.coverOffsets]).toEqual([0, 5]);
    // 0: 2 x 100 + 2 x 10; 1: 2 x 10; 2: nothing; 3 and 4: 2 x 1 for each one above the target.
    expect([...instance.coverCost]).toEqual([220, 20, 0, 2, 4]);
    expect([...instance.coverHard]).toEqual([0, 0, 0, 0, 2]);
  });

  it("need no entries beyond everybody", () => {
    const instance = compile(tinyProblem({ people: ["a", "b"], shifts, rules }));
    expect([...instance.coverCost]).toEqual([220, 20, 0]);
  });

  it("are empty for fixed work", () => {
    const people = [professional("anna", { external: [{ start: at(0, "06:00"), end: at(0, "07:00") }] })];
    const instance = compile(tinyProblem({ people, shifts, rules }));
    expect([...instance.coverOffsets]).toEqual([0, 0, 2]);
    expect([...instance.coverCost]).toEqual([220, 20]);
  });
});

/** The same problem with its lists the other way round, as far as their order carries no meaning. */
function reversed(input: ProblemInput): ProblemInput {
  const turn = <T>(list: readonly T[] | undefined): T[] => [...(list ?? [])].reverse();
  const person = <P extends PersonInput>(one: P): P => ({
    ...one,
    wishes: turn(one.wishes),
    preferences: turn(one.preferences),
    blocks: turn(one.blocks),
    qualifications: turn(one.qualifications),
    unavailable: turn(one.unavailable),
    ...(one.available !== undefined && { available: turn(one.available) }),
  });
  return {
    ...input,
    organisations: turn(input.organisations),
    locations: turn(input.locations),
    qualifications: turn(input.qualifications),
    professionals: turn(input.professionals).map((one) => ({ ...person(one), engagements: turn(one.engagements) })),
    volunteers: turn(input.volunteers).map(person),
    shifts: turn(input.shifts).map((one) => ({ ...one, ...(one.demands !== undefined && { demands: turn(one.demands) }) })),
    pins: turn(input.pins),
    forbidden: turn(input.forbidden),
    previous: turn(input.previous),
    rules: turn(input.rules),
  };
}

/** Every text that occurs anywhere in plain data. */
function* texts(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (ArrayBuffer.isView(value)) return;
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* texts(part);
}

describe("the instance of any problem", () => {
  it("does not depend on the order of the input", () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), ({ problem }) => {
        expect(compile(reversed(problem))).toEqual(compile(problem));
      }),
    );
  });

  it("carries no ids in its kernels", () => {
    // The only texts are the names of kinds, forms and bounds.
    const words = ["pick", "follow", "stretch", "window", "duty", "rest", "pattern", "tally", "cover"];
    const forms = [
      ...["overlap", "gap", "apart", "succession", "work", "off", "sum", "distinct", "duties", "entries"],
      ...["length", "breaks", "rest", "series", "frequency", "minimum", "target", "surplus", "maximum"],
    ];
    fc.assert(
      fc.property(arbitraryRosterCase(), ({ problem }) => {
        const { picks, follows, stretches, windows, duties, rests, patterns, tallies, covers } = compile(problem);
        const found = new Set(texts([picks, follows, stretches, windows, duties, rests, patterns, tallies, covers]));
        expect([...found].filter((text) => !words.includes(text) && !forms.includes(text))).toEqual([]);
      }),
    );
  });

  it("is plain data that can be sent to another thread", () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), ({ problem }) => {
        const instance = compile(problem);
        expect(structuredClone(instance)).toEqual(instance);
      }),
      { numRuns: 20 },
    );
  });
});
