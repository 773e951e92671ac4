import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCurtoisQu, readCurtoisQuRoster, writeCurtoisQuRoster } from "../../src/formats/curtoisQu";
import { FormatError } from "../../src/formats/formatError";
import type { Assignment, Roster } from "../../src/problem/assignment";
import { parseProblem } from "../../src/problem/parseProblem";
import type { AnyRuleInput } from "../../src/problem/rules/rule";
import { formatErrorOf, withChange } from "./formatErrors";

/** Two weeks; early and late; a and b share a contract, c has one of its own and never works late. */
const tiny = `# a comment
SECTION_HORIZON
14

SECTION_SHIFTS
# ShiftID, Length in mins, Shifts which cannot follow this shift | separated
E,480,
L,540,E

SECTION_STAFF
a,E=14|L=5,4800,0,5,2,2,1
b,E=14|L=5,4800,0,5,2,2,1
c,E=14|L=0,2400,960,5,1,2,1

SECTION_DAYS_OFF
a,0,1
c,13

SECTION_SHIFT_ON_REQUESTS
b,2,E,3

SECTION_SHIFT_OFF_REQUESTS
b,2,L,2
b,2,L,1
c,3,E,0

SECTION_COVER
0,E,2,100,1
0,L,1,50,0
`;

const full = Array.from({ length: 14 }, (_, day) => `${day},E,1,100,1\n${day},L,1,100,1`).join("\n");
const uniform = `${tiny.slice(0, tiny.indexOf("SECTION_COVER"))}SECTION_COVER\n${full}\n`;

function rulesOf(text: string): Map<string, AnyRuleInput> {
  return new Map((readCurtoisQu(text).rules ?? []).map((rule) => [rule.id, rule]));
}

function rosterOf(...assignments: readonly Assignment[]): Roster {
  return { format: "mekaar/1", assignments };
}

function works(personId: string, shiftId: string): Assignment {
  return { personId, shiftId, demandId: "main" };
}

const horizon = { kind: "horizon" };

describe("reading an instance of Curtois and Qu", () => {
  const problem = readCurtoisQu(tiny, "tiny");

  it("starts on a Monday and has a shift for every day and type, all from midnight", () => {
    expect(problem.name).toBe("tiny");
    expect(readCurtoisQu(tiny).name).toBe("Curtois-Qu");
    expect(problem.planning).toEqual({ zone: "UTC", start: "2024-01-01", days: 14 });
    // 14 days x 2 types.
    expect(problem.shifts).toHaveLength(28);
    expect(problem.shifts.slice(0, 2).map(({ id, type, start, end }) => ({ id, type, start, end }))).toEqual([
      { id: "0-E", type: "E", start: "2024-01-01T00:00", end: "2024-01-01T08:00" },
      { id: "0-L", type: "L", start: "2024-01-01T00:00", end: "2024-01-01T09:00" },
    ]);
    expect(problem.shifts.at(-1)?.id).toBe("13-L");
  });

  it("asks for what the cover section asks for, with room for everybody", () => {
    expect(problem.shifts[0]?.demands).toEqual([{ id: "main", minimum: 0, target: 2, maximum: 3, tags: ["under:100", "over:1"] }]);
    // Day 1 has no cover line: nobody is needed and nobody is too many.
    expect(problem.shifts[2]?.demands).toEqual([{ id: "main", minimum: 0, target: 0, maximum: 3, tags: ["under:0", "over:0"] }]);
  });

  it("leaves room for a requirement above the number of employees", () => {
    expect(readCurtoisQu(withChange(tiny, "0,E,2,100,1", "0,E,9,100,1")).shifts[0]?.demands?.[0]?.maximum).toBe(9);
  });

  it("prices cover by weight when the weights differ", () => {
    const rules = rulesOf(tiny);
    const soft = { kind: "demandCover", level: "soft" };
    expect(rules.get("cover-under-50")).toEqual({
      id: "cover-under-50",
      ...soft,
      bound: "target",
      weight: 50,
      shifts: { include: ["under:50"] },
    });
    expect(rules.get("cover-under-100")).toMatchObject({ bound: "target", weight: 100, shifts: { include: ["under:100"] } });
    expect(rules.get("cover-over-1")).toMatchObject({ bound: "surplus", weight: 1, shifts: { include: ["over:1"] } });
    expect([...rules.keys()].filter((id) => id.startsWith("cover"))).toHaveLength(3);
  });

  it("prices cover by one rule a side and without tags when the weights are the same everywhere", () => {
    const rules = rulesOf(uniform);
    expect(rules.get("cover-under")).toEqual({ id: "cover-under", kind: "demandCover", level: "soft", bound: "target", weight: 100 });
    expect(rules.get("cover-over")).toEqual({ id: "cover-over", kind: "demandCover", level: "soft", bound: "surplus", weight: 1 });
    expect(readCurtoisQu(uniform).shifts[0]?.demands).toEqual([{ id: "main", minimum: 0, target: 1, maximum: 3 }]);
  });

  it("makes one rule for people with equal limits", () => {
    const rules = rulesOf(tiny);
    expect(problem.professionals.map(({ tags }) => tags)).toEqual([["contract:1"], ["contract:1"], ["contract:2"]]);
    const [first, second] = [{ people: { include: ["contract:1"] } }, { people: { include: ["contract:2"] } }];
    const minutes = { kind: "workLimit", level: "hard", measure: "minutes", over: horizon };
    expect(rules.get("minutes-1")).toEqual({ id: "minutes-1", ...minutes, maximum: 4800, ...first });
    expect(rules.get("minutes-2")).toEqual({ id: "minutes-2", ...minutes, minimum: 960, maximum: 2400, ...second });
    const run = { kind: "consecutiveDays", level: "hard", start: "exempt" };
    expect(rules.get("work-days-1")).toEqual({ id: "work-days-1", ...run, minimum: 2, maximum: 5, ...first });
    expect(rules.get("work-days-2")).toEqual({ id: "work-days-2", ...run, maximum: 5, ...second });
    // Weekends and days off are the same for everybody.
    expect(rules.get("weekends")).toEqual({
      id: "weekends",
      kind: "workLimit",
      level: "hard",
      measure: "weekends",
      over: horizon,
      maximum: 1,
    });
    expect(rules.get("days-off-in-a-row")).toEqual({
      id: "days-off-in-a-row",
      kind: "consecutiveDaysOff",
      level: "hard",
      start: "exempt",
      minimum: 2,
    });
  });

  it("leaves out limits that cannot bind", () => {
    const loose = tiny.replaceAll(/(\d+),0,5,2,2,1|2400,960,5,1,2,1/g, "6720,0,14,1,1,2");
    const kept = [...rulesOf(loose).keys()];
    // 14 days hold 2 weekends and no more than 14 days in a row; runs of 1 are always there.
    expect(kept).toEqual([
      "one-shift-a-day",
      "days-off",
      "shift-types",
      "after-L",
      "minutes",
      "maximum-L",
      "cover-under-50",
      "cover-under-100",
      "cover-over-1",
      "requests",
    ]);
  });

  it("states a maximum of 0 shifts of a type as a block, and another one as a rule for all", () => {
    const rules = rulesOf(tiny);
    expect(problem.professionals.map(({ blocks }) => blocks)).toEqual([undefined, undefined, [{ include: ["type:L"] }]]);
    expect(rules.get("maximum-L")).toEqual({
      id: "maximum-L",
      kind: "workLimit",
      level: "hard",
      measure: "shifts",
      over: horizon,
      maximum: 5,
      shifts: { include: ["type:L"] },
    });
    expect(rules.has("maximum-E")).toBe(false);
  });

  it("tells maxima apart by tags when they differ, and has none for a type that is not listed", () => {
    const text = withChange(withChange(tiny, "a,E=14|L=5", "a,E=3|L=5"), "b,E=14|L=5", "b,L=5");
    expect(rulesOf(text).get("maximum-E-3")).toMatchObject({ maximum: 3, people: { include: ["maximum-E:3"] } });
    expect(readCurtoisQu(text).professionals.map(({ tags }) => tags)).toEqual([
      ["contract:1", "maximum-E:3"],
      ["contract:1"],
      ["contract:2"],
    ]);
  });

  it("forbids successions", () => {
    expect(rulesOf(tiny).get("after-L")).toEqual({
      id: "after-L",
      kind: "forbiddenSuccession",
      level: "hard",
      after: { include: ["type:L"] },
      before: { include: ["type:E"] },
    });
    expect(rulesOf(tiny).has("after-E")).toBe(false);
  });

  it("keeps days off free and turns requests into wishes; equal ones are added up and those of weight 0 dropped", () => {
    const [a, b, c] = problem.professionals;
    expect(a?.unavailable).toEqual([
      { start: "2024-01-01T00:00", end: "2024-01-02T00:00" },
      { start: "2024-01-02T00:00", end: "2024-01-03T00:00" },
    ]);
    const day2 = { start: "2024-01-03T00:00", end: "2024-01-04T00:00" };
    expect(b?.wishes).toEqual([
      { id: "work-2-E", kind: "work", ...day2, shifts: { include: ["type:E"] }, weight: 3 },
      { id: "avoid-2-L", kind: "avoid", ...day2, shifts: { include: ["type:L"] }, weight: 2 + 1 },
    ]);
    expect(b?.unavailable).toBeUndefined();
    expect(c?.wishes).toBeUndefined();
  });

  it("does without the optional sections and with other line ends", () => {
    const short = tiny.slice(0, tiny.indexOf("SECTION_DAYS_OFF")).replaceAll("\n", "\r\n");
    const read = readCurtoisQu(short);
    expect(read.professionals).toHaveLength(3);
    expect(read.professionals.every(({ unavailable, wishes }) => unavailable === undefined && wishes === undefined)).toBe(true);
  });

  it("makes valid problems", () => {
    for (const text of [tiny, uniform]) expect(parseProblem(readCurtoisQu(text)).shifts).toHaveLength(28);
  });
});

describe("an instance of Curtois and Qu that is not understood", () => {
  it.each([
    ["SECTION_HORIZON\n14", "SECTION_HORIZON\nfortnight", 'Line 3: The horizon must be an integer from 1 to 731, found "fortnight".'],
    ["SECTION_HORIZON\n14", "SECTION_HORIZON\n0", 'Line 3: The horizon must be an integer from 1 to 731, found "0".'],
    ["SECTION_HORIZON\n14", "SECTION_HORIZON\n99999999999", "Line 3: The horizon must be an integer from 1 to 731"],
    ["SECTION_HORIZON\n14", "SECTION_HORIZON", "SECTION_HORIZON is empty; expected a number of days."],
    ["SECTION_HORIZON\n14", "SECTION_HORIZON\n14\n15", "Line 4: SECTION_HORIZON has more than one line."],
    ["SECTION_HORIZON\n14", "", "There is no SECTION_HORIZON."],
    ["# a comment", "14", 'Line 1: Expected SECTION_ and a name, found "14".'],
    ["SECTION_COVER", "SECTION_COVERS", 'There is no section "SECTION_COVERS".'],
    ["SECTION_DAYS_OFF", "SECTION_STAFF", 'The section "SECTION_STAFF" is there twice.'],
    ["E,480,\n", "E,480\n", "Line 7: Expected the 3 fields ShiftID,Length,ForbiddenNext, found 2."],
    ["E,480,\n", "E,1441,\n", "Line 7: The length of a shift in minutes must be an integer from 1 to 1440"],
    ["E,480,\n", "-,480,\n", 'Line 7: A shift id must be 1 to 100 characters without white space and not "-", found "-".'],
    ["E,480,\n", "E E,480,\n", 'found "E E".'],
    ["E,480,\n", "L,480,\n", 'Line 8: The shift "L" is there twice.'],
    ["L,540,E", "L,540,E|X", 'Line 8: There is no shift "X".'],
    ["a,E=14|L=5,4800,0,5,2,2,1", "a,E=14|L=5,4800,0,5,2,2", "Line 11: Expected the 8 fields ID,MaxShifts,"],
    [
      "a,E=14|L=5,4800,0,5,2,2,1",
      "a,E=14|L=5,4800,0,5,2,2,-1",
      'Line 11: The MaxWeekends must be an integer from 0 to 1000000, found "-1".',
    ],
    ["a,E=14|L=5,4800", ",E=14|L=5,4800", "Line 11: An employee id must be 1 to 100 characters"],
    ["a,E=14|L=5", "b,E=14|L=5", 'Line 12: The employee "b" is there twice.'],
    ["a,E=14|L=5", "a,E=14|L", 'Line 11: Expected shift=maximum, found "L".'],
    ["a,E=14|L=5", "a,E=14|L=5=6", 'Line 11: Expected shift=maximum, found "L=5=6".'],
    ["a,E=14|L=5", "a,E=14|N=5", 'Line 11: There is no shift "N".'],
    ["a,E=14|L=5", "a,E=14|E=5", 'Line 11: The maximum of shift "E" is there twice.'],
    ["a,E=14|L=5", "a,E=14|L=x", 'Line 11: The maximum of L must be an integer from 0 to 1000000, found "x".'],
    ["a,0,1", "z,0,1", 'Line 16: There is no employee "z".'],
    ["a,0,1", "a,0,14", 'Line 16: The day must be an integer from 0 to 13, found "14".'],
    ["b,2,E,3", "b,2,E", "Line 20: Expected the 4 fields EmployeeID,Day,ShiftID,Weight, found 3."],
    ["b,2,E,3", "z,2,E,3", 'Line 20: There is no employee "z".'],
    ["b,2,E,3", "b,2,X,3", 'Line 20: There is no shift "X".'],
    ["b,2,E,3", "b,2,E,three", 'Line 20: The weight must be an integer from 0 to 1000000, found "three".'],
    ["0,L,1,50,0", "0,X,1,50,0", 'Line 29: There is no shift "X".'],
    ["0,L,1,50,0", "0,E,1,50,0", 'Line 29: The cover of "0-E" is there twice.'],
    ["0,L,1,50,0", "0,L,1,50", "Line 29: Expected the 5 fields Day,ShiftID,Requirement,Under,Over, found 4."],
  ])("%j instead of %j", (from, to, message) => {
    expect(formatErrorOf(() => readCurtoisQu(withChange(tiny, from, to))).message).toContain(message);
  });

  it("carries the number of the line, where there is one", () => {
    expect(formatErrorOf(() => readCurtoisQu(withChange(tiny, "a,0,1", "z,0,1")))).toMatchObject({ name: "FormatError", line: 16 });
    expect(formatErrorOf(() => readCurtoisQu("")).line).toBeUndefined();
  });

  it("shortens what it quotes", () => {
    const long = "x".repeat(1000);
    expect(formatErrorOf(() => readCurtoisQu(long)).message).toBe(`Line 1: Expected SECTION_ and a name, found "${"x".repeat(40)}...".`);
  });

  it("is refused when it asks for a shift of more types than a reader accepts", () => {
    const types = Array.from({ length: 1001 }, (_, index) => `t${index},480,`).join("\n");
    expect(formatErrorOf(() => readCurtoisQu(withChange(tiny, "E,480,", types + "\nE,480,"))).message).toBe(
      "14 days with 1003 shifts each are more than a reader accepts.",
    );
    // 731 days x 300 types are more than 200,000 shifts.
    const year = withChange(withChange(tiny, "\n14\n", "\n731\n"), "E,480,", types.split("\n").slice(0, 298).join("\n") + "\nE,480,");
    expect(formatErrorOf(() => readCurtoisQu(year)).message).toBe("731 days with 300 shifts each are more than a reader accepts.");
  });

  it("gives a FormatError or a problem for every damaged text, and nothing else", () => {
    const piece = fc.constantFrom("", ",", "|", "=", "-1", "E", "\n", "#", "SECTION_COVER", "__proto__", "1e9", "\u0000");
    fc.assert(
      fc.property(fc.nat(tiny.length), fc.nat(12), piece, (start, length, inserted) => {
        const damaged = tiny.slice(0, start) + inserted + tiny.slice(start + length);
        try {
          readCurtoisQu(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
    );
  });
});

describe("rosters of Curtois and Qu", () => {
  const input = readCurtoisQu(tiny);
  const off = (days: number): string[] => new Array<string>(days).fill("-");
  const text = [
    ["a", ...off(14)],
    ["b", "E", "L", ...off(12)],
    ["c", ...off(13), "E"],
  ]
    .map((cells) => `${cells.join("\t")}\n`)
    .join("");
  const roster = rosterOf(works("b", "0-E"), works("b", "1-L"), works("c", "13-E"));

  it("are read and written in the published form, with the input and with the parsed problem", () => {
    for (const problem of [input, parseProblem(input)]) {
      expect(readCurtoisQuRoster(problem, text)).toEqual(roster);
      expect(writeCurtoisQuRoster(problem, roster)).toBe(text);
    }
  });

  it("come back from writing and reading as they were", () => {
    const cell = fc.constantFrom("-", "E", "L");
    const rows = fc.array(fc.array(cell, { minLength: 14, maxLength: 14 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(rows, (cells) => {
        const assignments = ["a", "b", "c"].flatMap((id, index) =>
          (cells[index] ?? []).flatMap((type, day) => (type === "-" ? [] : [works(id, `${day}-${type}`)])),
        );
        expect(readCurtoisQuRoster(input, writeCurtoisQuRoster(input, rosterOf(...assignments)))).toEqual(rosterOf(...assignments));
      }),
    );
  });

  it.each([
    ["b\tE\tL", "z\tE\tL", 'Line 2: There is no person "z".'],
    ["b\tE\tL", "a\tE\tL", 'Line 2: The person "a" is there twice.'],
    ["b\tE\tL", "b\tE", 'Line 2: Expected 14 days after "b", found 13.'],
    ["b\tE\tL", "b\tE\tX", 'Line 2: There is no shift type "X" on day 1.'],
    ["c\t-", "#\t-", 'Line 3: There is no person "#".'],
  ])("are refused when %j becomes %j", (from, to, message) => {
    expect(formatErrorOf(() => readCurtoisQuRoster(input, withChange(text, from, to))).message).toBe(message);
  });

  it("are refused when someone has no line", () => {
    expect(formatErrorOf(() => readCurtoisQuRoster(input, text.slice(0, text.indexOf("c")))).message).toBe('There is no line for "c".');
  });

  it.each([
    [[works("z", "0-E")], 'There is no person "z".'],
    [[works("a", "14-E")], 'There is no shift "14-E".'],
    [[{ ...works("a", "0-E"), demandId: "nurse" }], 'Shift "0-E" has no demand line "nurse".'],
    [[works("a", "0-E"), works("a", "0-L")], '"a" has two shifts on day 0; this format holds one shift a day.'],
  ])("cannot be written when they do not fit: %j", (assignments, message) => {
    expect(formatErrorOf(() => writeCurtoisQuRoster(input, rosterOf(...assignments))).message).toBe(message);
  });

  it("need a problem that came from this format", () => {
    const { name: _name, ...unnamed } = input;
    expect(writeCurtoisQuRoster({ ...unnamed, shifts: [] }, rosterOf())).toContain("a\t-");
    const other = { ...input, shifts: [{ id: "late", organisationId: "ward", start: "2024-01-01T00:00", end: "2024-01-01T08:00" }] };
    expect(formatErrorOf(() => writeCurtoisQuRoster(other, roster)).message).toBe(
      'Shift "late" is not named <day>-<type>, so this problem is not from this format.',
    );
    // A shift without demand lines of its own has the line `main`.
    const plain = { ...other, shifts: other.shifts.map((shift) => ({ ...shift, id: "0-E" })) };
    expect(writeCurtoisQuRoster(plain, rosterOf(works("a", "0-E")))).toContain("a\tE\t-");
  });
});
