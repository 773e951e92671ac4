import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FormatError } from "../../src/formats/formatError";
import { readAutoRoster, readAutoRosterRoster, writeAutoRosterRoster } from "../../src/formats/ortec01";
import type { Assignment } from "../../src/problem/assignment";
import { parseProblem } from "../../src/problem/parseProblem";
import type { AnyRuleInput } from "../../src/problem/rules/rule";
import { formatErrorOf, withChange } from "./formatErrors";

/** A Wednesday to a Sunday; days and nights; two contracts that share a limit, one of them unused. */
const tiny = `<?xml version="1.0" encoding="UTF-8"?>
<SchedulingPeriod ID="TINY" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="x.xsd">
<StartDate>2003-01-01</StartDate>
<EndDate>2003-01-05</EndDate>
<ShiftTypes>
<Shift ID="D"><Label>D</Label><Color>Red</Color><Name>Day</Name><StartTime>08:00:00</StartTime><EndTime>17:00:00</EndTime></Shift>
<Shift ID="N"><StartTime>23:00</StartTime><EndTime>07:00:00</EndTime></Shift>
</ShiftTypes>
<ShiftGroups>
<ShiftGroup ID="All"><Shift>D</Shift><Shift>N</Shift></ShiftGroup>
<ShiftGroup ID="Days"><Shift>D</Shift></ShiftGroup>
</ShiftGroups>
<Contracts>
<Contract ID="36"><Patterns>
<Match><Max><Count>4</Count><Weight>1000</Weight><Label>Max 4 shifts</Label></Max><Pattern><ShiftGroup>All</ShiftGroup></Pattern></Match>
<Match><Max><Count>1</Count><Weight function="Quadratic">10</Weight></Max><Min><Count>1</Count><Weight function="Linear">90</Weight></Min><RegionStart>1</RegionStart><RegionEnd>3</RegionEnd><Pattern><ShiftGroup>Days</ShiftGroup></Pattern></Match>
<Match><Max><Count>0</Count><Weight>5</Weight></Max><Pattern><Start>0</Start><Shift>N</Shift><Shift>-</Shift></Pattern><Pattern><NotShift>N</NotShift><Shift>N</Shift><NotShift>N</NotShift></Pattern><Pattern><StartDay>Saturday</StartDay><Shift>N</Shift></Pattern></Match>
</Patterns></Contract>
<Contract ID="20"><Patterns>
<Match><Max><Count>4</Count><Weight>1000</Weight></Max><Pattern><ShiftGroup>All</ShiftGroup></Pattern></Match>
<Match><Max><Count>0</Count><Weight>0</Weight></Max><Pattern><Shift>D</Shift></Pattern></Match>
</Patterns></Contract>
<Contract ID="spare"><Patterns></Patterns></Contract>
</Contracts>
<Employees>
<Employee ID="1"><Name>Ada &amp; Co</Name><ContractID>36</ContractID></Employee>
<Employee ID="2"><ContractID>20</ContractID></Employee>
</Employees>
<CoverRequirements>
<DayOfWeekCover><Day>Wednesday</Day><Cover><Shift>D</Shift><Preferred>1</Preferred></Cover><Cover><Shift>N</Shift><Preferred>3</Preferred></Cover></DayOfWeekCover>
<DayOfWeekCover><Day>Thursday</Day><Cover><Shift>D</Shift><Preferred>1</Preferred></Cover></DayOfWeekCover>
</CoverRequirements>
<CoverWeights>
<PrefOverStaffing>700</PrefOverStaffing>
<PrefUnderStaffing>500</PrefUnderStaffing>
</CoverWeights>
<ShiftOffRequests>
<ShiftOff weight="40"><ShiftTypeID>N</ShiftTypeID><EmployeeID>2</EmployeeID><Date>2003-01-02</Date></ShiftOff>
</ShiftOffRequests>
<ShiftOnRequests>
<ShiftOn weight="30"><ShiftTypeID>D</ShiftTypeID><EmployeeID>1</EmployeeID><Date>2003-01-05</Date></ShiftOn>
</ShiftOnRequests>
</SchedulingPeriod>
`;

const problem = readAutoRoster(tiny);

function without(text: string, name: string): string {
  return text.replace(new RegExp(`<${name}>[^]*</${name}>\n`), "");
}

function rulesOf(text: string): readonly AnyRuleInput[] {
  return readAutoRoster(text).rules ?? [];
}

describe("reading an AutoRoster file", () => {
  it("has a shift for every day and type at its own hours", () => {
    expect(problem.name).toBe("TINY");
    expect(problem.planning).toEqual({ zone: "UTC", start: "2003-01-01", days: 5 });
    expect(problem.shifts.map(({ id }) => id)).toEqual(["0-D", "0-N", "1-D", "1-N", "2-D", "2-N", "3-D", "3-N", "4-D", "4-N"]);
    expect(problem.shifts[0]).toMatchObject({ type: "D", start: "2003-01-01T08:00", end: "2003-01-01T17:00" });
    expect(problem.shifts[9]).toMatchObject({ type: "N", start: "2003-01-05T23:00", end: "2003-01-06T07:00" });
  });

  it("asks for the preferred cover of the weekday, and for nobody where there is none", () => {
    const demands = problem.shifts.map(({ demands: lines }) => lines?.[0]);
    expect(demands[0]).toEqual({ id: "main", minimum: 0, target: 1, maximum: 2, tags: ["under:500", "over:700"] });
    // Three are wanted, though there are two employees.
    expect(demands[1]).toMatchObject({ target: 3, maximum: 3 });
    expect(demands[3]).toMatchObject({ target: 0, tags: ["under:0", "over:0"] });
    expect(rulesOf(tiny).filter(({ kind }) => kind === "demandCover")).toEqual([
      { id: "cover-under-500", kind: "demandCover", level: "soft", bound: "target", weight: 500, shifts: { include: ["under:500"] } },
      { id: "cover-over-700", kind: "demandCover", level: "soft", bound: "surplus", weight: 700, shifts: { include: ["over:700"] } },
    ]);
  });

  it("needs no tags when every shift is covered alike", () => {
    const rest = ["Friday", "Saturday", "Sunday"].map(
      (day) => `<DayOfWeekCover><Day>${day}</Day><Cover><Shift>D</Shift><Preferred>1</Preferred></Cover></DayOfWeekCover>`,
    );
    const days = withChange(tiny, "</CoverRequirements>", `${rest.join("")}</CoverRequirements>`);
    const full = days.replaceAll(
      /<Cover><Shift>D<.Shift><Preferred>1<.Preferred><.Cover>(?!<Cover>)/g,
      (cover) => cover + cover.replace("D", "N"),
    );
    expect(
      rulesOf(full)
        .filter(({ kind }) => kind === "demandCover")
        .map(({ id }) => id),
    ).toEqual(["cover-under", "cover-over"]);
    expect(readAutoRoster(full).shifts[0]?.demands?.[0]).not.toHaveProperty("tags");
  });

  it("allows one shift a day", () => {
    expect(rulesOf(tiny).slice(0, 2)).toEqual([
      { id: "no-overlap", kind: "noOverlap", level: "hard" },
      { id: "one-shift-a-day", kind: "workLimit", level: "hard", measure: "shifts", over: { kind: "day" }, maximum: 1 },
    ]);
  });

  it("turns matches into rules that equal contracts share, one for each price", () => {
    const soft = { kind: "dayPatterns", level: "soft" };
    const own = { people: { include: ["contract:36"] } };
    const region = { fromDay: 1, toDay: 3 };
    const day = { kind: "work", shifts: { include: ["type:D"] } };
    const night = { kind: "work", shifts: { include: ["type:N"] } };
    const notNight = { kind: "not", shifts: { include: ["type:N"] } };
    expect(rulesOf(tiny).filter(({ kind }) => kind === "dayPatterns")).toEqual([
      { id: "pattern-1", ...soft, patterns: [{ items: [{ kind: "work" }] }], maximum: 4, weight: 1000, function: "linear" },
      { id: "pattern-2", ...soft, patterns: [{ items: [day] }], ...region, maximum: 1, weight: 10, function: "quadratic", ...own },
      { id: "pattern-3", ...soft, patterns: [{ items: [day] }], ...region, minimum: 1, weight: 90, function: "linear", ...own },
      {
        id: "pattern-4",
        ...soft,
        patterns: [
          { items: [night, { kind: "off" }], startDay: 0 },
          { items: [notNight, night, notNight] },
          { items: [night], startWeekday: "saturday" },
        ],
        maximum: 0,
        weight: 5,
        function: "linear",
        ...own,
      },
    ]);
  });

  it("counts a match twice when a contract has it twice", () => {
    const match = /<Match><Max><Count>4.*/.exec(tiny)?.[0] ?? "";
    const rules = rulesOf(withChange(tiny, match, match + match)).filter((rule) => rule.kind === "dayPatterns" && rule.weight === 1000);
    // The first stands for both contracts, the second for the one that has it again.
    expect(rules.map(({ people }) => people)).toEqual([undefined, { include: ["contract:36"] }]);
  });

  it("joins the minimum and the maximum of a match when their prices are equal, and only then", () => {
    const joined = withChange(tiny, '<Weight function="Linear">90', '<Weight function="Quadratic">10');
    expect(rulesOf(joined).filter((rule) => rule.kind === "dayPatterns" && rule.fromDay === 1)).toMatchObject([
      { minimum: 1, maximum: 1, weight: 10, function: "quadratic" },
    ]);
  });

  it("turns requests into wishes", () => {
    const [first, second] = problem.professionals;
    expect(first).toMatchObject({ id: "1", name: "Ada & Co", tags: ["contract:36"] });
    expect(second).toMatchObject({ id: "2", name: "2", tags: ["contract:20"] });
    const [types, off] = [{ shifts: { include: ["type:D"] } }, { shifts: { include: ["type:N"] } }];
    expect(first?.wishes).toEqual([
      { id: "work-4-D", kind: "work", start: "2003-01-05T00:00", end: "2003-01-06T00:00", ...types, weight: 30 },
    ]);
    expect(second?.wishes).toEqual([
      { id: "avoid-1-N", kind: "avoid", start: "2003-01-02T00:00", end: "2003-01-03T00:00", ...off, weight: 40 },
    ]);
  });

  it("does without the optional parts", () => {
    const groupless = without(tiny, "Contracts").replace(
      "<Employees>",
      '<Contracts><Contract ID="36"><Patterns/></Contract><Contract ID="20"><Patterns/></Contract></Contracts><Employees>',
    );
    const names = ["ShiftGroups", "CoverRequirements", "CoverWeights", "ShiftOffRequests", "ShiftOnRequests"];
    const bare = readAutoRoster(names.reduce(without, groupless));
    expect(bare.rules?.map(({ id }) => id)).toEqual(["no-overlap", "one-shift-a-day", "requests"]);
    expect(bare.shifts[0]?.demands).toEqual([{ id: "main", minimum: 0, target: 0, maximum: 2 }]);
    // Without a price there is no rule.
    expect(rulesOf(withChange(tiny, "<PrefOverStaffing>700</PrefOverStaffing>\n", "")).map(({ id }) => id)).not.toContain("cover-over-700");
  });

  it("makes a valid problem", () => {
    expect(parseProblem(problem).shifts).toHaveLength(10);
  });
});

describe("an AutoRoster file that is not understood", () => {
  const pattern = "<Pattern><Shift>D</Shift></Pattern>";

  it.each([
    [/SchedulingPeriod/g, "Roster", "Line 2: Expected <SchedulingPeriod>, found <Roster>."],
    ["<StartDate>", "<History/><StartDate>", "Line 3: <History> is not understood inside <SchedulingPeriod>."],
    ['ID="TINY"', 'Name="TINY"', 'Line 2: The attribute "Name" of <SchedulingPeriod> is not understood.'],
    ['ID="TINY" ', "", 'Line 2: <SchedulingPeriod> has no attribute "ID".'],
    ["<StartDate>", "text<StartDate>", 'Line 2: Text is not understood inside <SchedulingPeriod>: "text".'],
    ["<StartDate>2003-01-01</StartDate>", "", "Line 2: <SchedulingPeriod> has no <StartDate>."],
    ["<EndDate>", "<StartDate>2003-01-01</StartDate><EndDate>", "Line 4: <StartDate> is there twice in <SchedulingPeriod>."],
    ["2003-01-01</StartDate>", "2003-02-30</StartDate>", 'Line 3: Expected a date YYYY-MM-DD, found "2003-02-30".'],
    ["2003-01-05</EndDate>", "2002-12-31</EndDate>", "Line 4: The period must have 1 to 731 days, but has 0."],
    ["2003-01-05</EndDate>", "2006-01-05</EndDate>", "Line 4: The period must have 1 to 731 days, but has 1101."],
    ["08:00:00", "8:00", 'Line 6: Expected a time HH:MM:00, found "8:00".'],
    ["08:00:00", "24:00:00", 'Line 6: Expected a time HH:MM:00, found "24:00:00".'],
    ["08:00:00", "08:60", 'Line 6: Expected a time HH:MM:00, found "08:60".'],
    ["08:00:00", "06:00:00", 'Shift "N" overlaps with a shift of the day after, which is not understood.'],
    ['<Shift ID="D">', '<Shift ID="-">', "Line 6: A shift id must be 1 to 100 characters"],
    ['<Shift ID="D">', '<Shift ID="N">', 'Line 7: The shift "N" is there twice.'],
    ["<Label>D</Label>", "<Resources/>", "Line 6: <Resources> is not understood inside <Shift>."],
    ['ID="Days"><Shift>D', 'ID="Days"><Shift>X', 'Line 11: There is no shift "X".'],
    ['ID="Days"', 'ID="All"', 'Line 11: The shift group "All" is there twice.'],
    ['<Contract ID="20">', '<Contract ID="36">', 'Line 19: The contract "36" is there twice.'],
    ['<Contract ID="20">', '<Contract ID="20"><MaxSeq/>', "Line 19: <MaxSeq> is not understood inside <Contract>."],
    ["<Count>1<", "<Count>one<", 'Line 16: The count must be an integer from 0 to 1000000, found "one".'],
    ["<RegionStart>1", "<RegionStart>5", 'Line 16: <RegionStart> must be an integer from 0 to 4, found "5".'],
    ['function="Quadratic"', 'function="Cubic"', 'Line 16: The function of a weight must be "Linear" or "Quadratic", found "Cubic".'],
    ["<Weight>0</Weight>", "<Weight>free</Weight>", 'Line 21: The weight must be an integer from 0 to 1000000, found "free".'],
    ["<Max><Count>0</Count><Weight>0</Weight></Max>", "", "Line 21: <Match> has neither <Max> nor <Min>."],
    [pattern, "", "Line 21: <Match> must have 1 to 20 patterns, but has 0."],
    [pattern, pattern.repeat(21), "Line 21: <Match> must have 1 to 20 patterns, but has 21."],
    [pattern, "<Pattern></Pattern>", "Line 21: <Pattern> must have 1 to 31 days, but has 0."],
    [pattern, `<Pattern>${"<Shift>D</Shift>".repeat(32)}</Pattern>`, "Line 21: <Pattern> must have 1 to 31 days, but has 32."],
    [pattern, "<Pattern><Shift>X</Shift></Pattern>", 'Line 21: There is no shift "X".'],
    [pattern, "<Pattern><NotShift>-</NotShift></Pattern>", 'Line 21: There is no shift "-".'],
    [pattern, "<Pattern><ShiftGroup>X</ShiftGroup></Pattern>", 'Line 21: There is no shift group "X".'],
    [pattern, "<Pattern><NotGroup>All</NotGroup></Pattern>", "Line 21: <NotGroup> is not understood inside <Pattern>."],
    [pattern, "<Pattern><Shift><Any/></Shift></Pattern>", "Line 21: <Any> is not understood inside <Shift>."],
    ["<StartDay>Saturday", "<StartDay>Weekend", 'Line 17: There is no weekday "Weekend".'],
    ["<Day>Thursday", "<Day>Weekend", 'Line 31: There is no weekday "Weekend".'],
    ["<Day>Thursday", "<Day>Wednesday", "Line 31: The cover of Wednesday is there twice."],
    ["<Cover><Shift>N", "<Cover><Shift>X", 'Line 30: There is no shift "X".'],
    ["<Cover><Shift>N", "<Cover><Shift>D", 'Line 30: The cover of "D" is there twice.'],
    ["<Preferred>3", "<Preferred>-3", 'Line 30: <Preferred> must be an integer from 0 to 1000000, found "-3".'],
    ["<ContractID>20", "<ContractID>21", 'Line 27: There is no contract "21".'],
    ['<Employee ID="2">', '<Employee ID="1">', 'Line 27: The employee "1" is there twice.'],
    ['weight="40"', "", 'Line 38: <ShiftOff> has no attribute "weight".'],
    ["<ShiftTypeID>N", "<ShiftTypeID>X", 'Line 38: There is no shift "X".'],
    ["<EmployeeID>2", "<EmployeeID>3", 'Line 38: There is no employee "3".'],
    ["2003-01-02", "2003-01-06", "Line 38: The date of a request is outside the period."],
    ["2003-01-02", "2002-12-31", "Line 38: The date of a request is outside the period."],
  ])("%s becomes %s", (from, to, message) => {
    const changed = typeof from === "string" ? withChange(tiny, from, to) : tiny.replaceAll(from, to);
    expect(formatErrorOf(() => readAutoRoster(changed)).message).toContain(message);
  });

  it.each([
    ["<Shift>D</Shift>", "<Shift>D</Shift>"],
    ["<Shift>D</Shift>", "<NotShift>N</NotShift>"],
    ["<NotShift>N</NotShift>", "<NotShift>D</NotShift>"],
    ["<ShiftGroup>All</ShiftGroup>", "<Shift>N</Shift>"],
    ["<Shift>D</Shift>", "<Shift>D</Shift><Shift>N</Shift>"],
    ["<StartDay>Monday</StartDay><Shift>D</Shift>", "<Shift>D</Shift>"],
    ["<Start>3</Start><Shift>D</Shift>", "<StartDay>Saturday</StartDay><Shift>D</Shift>"],
  ])("has patterns of one match that can occur together: %s and %s", (first, second) => {
    for (const [one, two] of [
      [first, second],
      [second, first],
    ]) {
      const changed = withChange(tiny, pattern, `<Pattern>${one}</Pattern>\n<Pattern>${two}</Pattern>`);
      expect(formatErrorOf(() => readAutoRoster(changed)).message).toBe("Line 22: Two patterns of a <Match> can occur at the same day.");
    }
  });

  it.each([
    ["<Shift>D</Shift>", "<Shift>N</Shift>"],
    ["<Shift>D</Shift>", "<NotShift>D</NotShift>"],
    ["<Shift>D</Shift><Shift>D</Shift>", "<Shift>D</Shift><Shift>-</Shift>"],
    ["<Start>0</Start><Shift>D</Shift>", "<Start>1</Start><Shift>D</Shift>"],
    ["<StartDay>Friday</StartDay><Shift>D</Shift>", "<StartDay>Saturday</StartDay><Shift>D</Shift>"],
    // Day 0 is a Wednesday.
    ["<Start>0</Start><Shift>D</Shift>", "<StartDay>Saturday</StartDay><Shift>D</Shift>"],
  ])("is understood when patterns of one match exclude each other: %s and %s", (first, second) => {
    const changed = withChange(tiny, pattern, `<Pattern>${first}</Pattern><Pattern>${second}</Pattern>`);
    expect(rulesOf(changed)).not.toHaveLength(0);
  });

  it("gives a FormatError or a problem for every damaged text, and nothing else", () => {
    const piece = fc.constantFrom("", "<", ">", "</Shift>", "<Shift>", "&amp;", "&", '"', "-1", "x", "<!--", "2003-01-03");
    fc.assert(
      fc.property(fc.nat(tiny.length), fc.nat(40), piece, (start, length, inserted) => {
        try {
          readAutoRoster(tiny.slice(0, start) + inserted + tiny.slice(start + length));
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
    );
  });
});

describe("rosters of an AutoRoster file", () => {
  const works = (personId: string, shiftId: string): Assignment => ({ personId, shiftId, demandId: "main" });

  it("are read and written with a line for each employee", () => {
    const text = "1\tD\t-\t-\tN\t-\n2\t-\tN\t-\t-\t-\n";
    const roster = { format: "mekaar/1" as const, assignments: [works("1", "0-D"), works("1", "3-N"), works("2", "1-N")] };
    for (const given of [problem, parseProblem(problem)]) {
      expect(readAutoRosterRoster(given, text)).toEqual(roster);
      expect(writeAutoRosterRoster(given, roster)).toBe(text);
    }
  });
});
