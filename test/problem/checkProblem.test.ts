import { describe, expect, it } from "vitest";
import { checkProblem } from "../../src/problem/checkProblem";
import { issueCodes } from "../../src/problem/issueCodes";
import { at, dateOf, professional, shift, tinyProblem } from "../support/problemBuilder";
import { fullProblem } from "./fullProblem";
import {
  assignment,
  errorCases,
  oneShift,
  patterns,
  planning,
  problem,
  warningCases,
  withDemand,
  withPerson,
  withRule,
  withShift,
  workLimit,
} from "./issueCases";

describe("checkProblem", () => {
  it("finds nothing wrong with a problem that uses everything", () => {
    expect(checkProblem(fullProblem)).toEqual([]);
    expect(checkProblem(problem())).toEqual([]);
  });

  it.each(errorCases)("reports %s as one error %s at %s", (_what, code, path, json, options) => {
    const issues = checkProblem(json, options ?? {}).filter(({ severity }) => severity === "error");
    expect(issues.map((issue) => ({ code: issue.code, path: issue.path }))).toEqual([{ code, path }]);
    expect(issues[0]?.message).toMatch(/\.$|\?$/);
  });

  it.each(warningCases)("reports %s as one warning %s at %s", (_what, code, path, json) => {
    const issues = checkProblem(json);
    expect(issues.map((issue) => [issue.severity, issue.code, issue.path])).toEqual([["warning", code, path]]);
  });

  it("has a case in these tables for every code", () => {
    const tested = new Set<string>([...errorCases, ...warningCases].map(([, code]) => code));
    // The code `more-issues` is tested below, where there are many.
    expect(Object.keys(issueCodes).filter((code) => !tested.has(code))).toEqual(["more-issues"]);
  });

  it("reports the errors of all parts at once, also in parts that have the wrong shape elsewhere", () => {
    const json = {
      ...problem(),
      professionals: [professional("anna", { wishes: [{ id: "w", kind: "hope" as "work", start: at(1, "00:00"), end: at(0, "00:00") }] })],
      shifts: [{ ...oneShift, breakMinutes: "long", organisationId: "orgs", demands: [{ id: "main", minimum: 2, target: 1, tags: [1] }] }],
      pins: [{ personId: "ann", shiftId: "late", demandId: 5 }],
      rules: [
        { id: "a", kind: "nothing", level: "soft" },
        { id: "b", kind: "noOverlap", level: "hard", weight: 2 },
      ],
      more: 1,
    };
    expect(checkProblem(json).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "unknown-choice professionals[0].wishes[0].kind",
      "wrong-type shifts[0].breakMinutes",
      "wrong-type shifts[0].demands[0].tags[0]",
      "wrong-type pins[0].demandId",
      "unsupported-rule rules[0].kind",
      "unknown-field more",
      "reversed-interval professionals[0].wishes[0].end",
      "unknown-reference shifts[0].organisationId",
      "impossible-bounds shifts[0].demands[0].target",
      "weight-on-hard-rule rules[1].weight",
      "unknown-reference pins[0].personId",
      "unknown-reference pins[0].shiftId",
    ]);
  });

  const quiet: readonly (readonly [what: string, paths: readonly string[], json: unknown])[] = [
    ["organisations that are no list", ["organisations"], problem({ organisations: 1 })],
    ["an organisation without id", ["organisations[0].id"], problem({ organisations: [{}] })],
    ["an organisation that is no object", ["organisations[0]"], problem({ organisations: [1] })],
    ["rules that are no list", ["rules"], { ...withPerson({ history: { carried: [{ ruleId: "r", amount: 1 }] } }), rules: 1 }],
    [
      "a rule of unknown kind with a carried counter",
      ["rules[0].kind"],
      { ...withPerson({ history: { carried: [{ ruleId: "r", amount: 1 }] } }), rules: [{ id: "r", kind: "x" }] },
    ],
    ["a limit with a broken bound", ["rules[1].maximum"], withRule({ ...workLimit, maximum: "x" })],
    ["a limit with a broken window", ["rules[1].over.to"], withRule({ ...workLimit, over: { kind: "days", from: dateOf(0), to: 1 } })],
    [
      "patterns with a broken first day",
      ["rules[1].fromDay"],
      withRule({ ...patterns, fromDay: "x", patterns: [{ items: new Array(8).fill({ kind: "any" }) }] }),
    ],
    ["a broken minimum of a demand line", ["shifts[0].demands[0].minimum"], withDemand({ minimum: "x", target: 0, maximum: 0 })],
    ["a broken target of a demand line", ["shifts[0].demands[0].target"], withDemand({ target: "x", maximum: 0 })],
    ["a broken zone with local times", ["planning.zone"], planning({ zone: 1 })],
    [
      "a broken policy with a skipped time",
      ["planning.localTimes.gap"],
      planning({ localTimes: { gap: "x" }, decisionTime: "2026-03-29T02:30" }),
    ],
    ["a policy that is no object", ["planning.localTimes"], planning({ localTimes: 1, decisionTime: "2026-10-25T02:30" })],
    ["a broken demand line with a pin on it", ["shifts[0].demands[0].id"], { ...withDemand({ id: 1 }), pins: [assignment] }],
    ["broken demand lines with a pin", ["shifts[0].demands"], { ...withShift({ demands: 1 }), pins: [assignment] }],
    [
      "a forbidden assignment with a broken demand line",
      ["forbidden[0].demandId"],
      problem({ pins: [assignment], forbidden: [{ ...assignment, demandId: 1 }] }),
    ],
    ["broken pins", ["pins[0]", "pins[1].shiftId"], problem({ pins: [null, { ...assignment, shiftId: 1 }], forbidden: [assignment] })],
    [
      "broken parts everywhere",
      [
        "organisations[0].substitutions[0]",
        "organisations[0].releases[0].tier",
        "locations[0]",
        "travel.links[0]",
        "travel.links[1].toLocationId",
        "qualifications[0].covers[0]",
        "professionals[0]",
        "professionals[1].engagements[0]",
        "professionals[1].history.carried[0]",
        "volunteers[0]",
        "forbidden[0]",
        "rules[0]",
      ],
      problem({
        organisations: [{ id: "org", substitutions: [0], releases: [{ tier: 0, daysBefore: 1 }] }],
        locations: [0],
        travel: { links: [0, { fromLocationId: "a", toLocationId: 0, minutes: 1, metres: 1 }] },
        qualifications: [{ id: "q", covers: [0] }],
        professionals: [0, { id: "p", engagements: [0], history: { carried: [0] } }],
        volunteers: [0],
        forbidden: [0],
        rules: [0],
      }),
    ],
    [
      "a pattern that is none",
      ["rules[1].patterns[0]", "rules[1].patterns[1].items"],
      withRule({ ...patterns, patterns: [0, { items: 0 }] }),
    ],
    [
      "a rest alternative that is none",
      ["rules[1].alternatives[0]", "rules[1].alternatives[1].windowMinutes"],
      withRule({ kind: "weeklyRest", alternatives: [0, { windowMinutes: "x", restMinutes: 1 }] }),
    ],
    ["a team member that is none", ["rules[1].members[0]"], withRule({ kind: "teamMix", minimum: 0, members: [0] })],
  ];

  it.each(quiet)("does not follow up %s with errors that come of it", (_what, paths, json) => {
    expect(
      checkProblem(json)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...paths].sort());
  });

  it("says what the value is, what is allowed and what was probably meant", () => {
    const messageOf = (json: unknown): string | undefined => checkProblem(json)[0]?.message;
    expect(messageOf(withShift({ breakMinutes: -1 }))).toBe("breakMinutes is -1; expected at least 0.");
    expect(messageOf(withShift({ brakeMinutes: 1 }))).toBe('"brakeMinutes" is no field of shifts[0]. Did you mean "breakMinutes"?');
    expect(messageOf(withRule({ kind: "noOverlaps" }))).toMatch(
      /^kind is "noOverlaps"; expected one of admission, .*\. Did you mean "noOverlap"\?$/,
    );
    expect(messageOf(withShift({ organisationId: "ORG" }))).toBe(
      'organisationId is "ORG"; expected the id of an existing organisation. Did you mean "org"?',
    );
    expect(messageOf(withShift({ end: undefined }))).toBe("end is missing; expected a text.");
    expect(messageOf(withRule({ kind: "noOverlap", people: { include: ["kind:profesional"] } }))).toBe(
      'include[0] is "kind:profesional"; nothing in the problem has this tag. Did you mean "kind:professional"?',
    );
    expect(messageOf(withShift({ start: `${at(0, "07:00")}+01:00` }))).toBe(
      'start is "2026-10-05T07:00+01:00"; in Europe/Amsterdam the offset is +02:00.',
    );
  });

  it("carries the value found, shortened", () => {
    const valueOf = (json: unknown): unknown => checkProblem(json)[0]?.value;
    expect(valueOf(withShift({ breakMinutes: -1 }))).toBe(-1);
    expect(valueOf(withShift({ id: "x".repeat(500) }))).toBe(`${"x".repeat(80)}...`);
    expect(valueOf(withShift({ id: { deep: {} } }))).toBe("{object}");
    expect(valueOf(withShift({ id: [1, 2] }))).toBe("[list of 2]");
    expect(valueOf(withShift({ id: null }))).toBeNull();
    expect(valueOf(withShift({ id: 1n }))).toBe("[bigint]");
    expect(valueOf(withShift({ id: Symbol("x") }))).toBe("[symbol]");
    expect(valueOf(withShift({ id: () => 1 }))).toBe("[function]");
    expect("value" in (checkProblem(withShift({ end: undefined }))[0] ?? {})).toBe(false);
  });

  it("accepts any non-empty text up to 200 code units as an id", () => {
    const ids = [
      "constructor",
      "__proto__",
      "feasible",
      "a-b",
      " spaced out ",
      "👩‍⚕️",
      "\u0000",
      '"quoted"',
      "toString",
      "x".repeat(200),
      "$",
      "]",
      "org.x[0]",
    ];
    const json = tinyProblem({
      organisations: ids.map((id) => ({ id })),
      locations: ids.map((id) => ({ id, organisationId: id })),
      qualifications: ids.map((id) => ({ id })),
      people: ids.map((id) =>
        professional(id, { qualifications: [{ qualificationId: id }], engagements: [{ id, organisationId: id, form: "employee" }] }),
      ),
      shifts: ids.map((id) =>
        shift(id, 0, "07:00", "15:00", {
          organisationId: id,
          locationId: id,
          type: id,
          unit: id,
          tags: [id],
          demands: [{ id, requires: { allOf: [id] } }],
        }),
      ),
      pins: ids.map((id) => ({ personId: id, shiftId: id, demandId: id })),
      rules: ids.map((id) => ({
        id,
        kind: "demandCover",
        level: "soft",
        bound: "target",
        shifts: { include: [`demand:${id}`, `shift:${id}`, `type:${id}`] },
      })),
    });
    expect(checkProblem(json)).toEqual([]);
  });

  it("finds hostile ids unknown when nothing has them", () => {
    for (const id of ["constructor", "__proto__", "toString"]) {
      expect(checkProblem(withShift({ organisationId: id })).map(({ code }) => code)).toEqual(["unknown-reference"]);
    }
  });

  it("keeps to the maximum number of issues, errors first, and says how many it left out", () => {
    // 30 shifts of unknown organisations with the wrong type of break: 60 errors; and one warning, since nobody is there.
    const shifts = Array.from({ length: 30 }, (_, index) => ({
      ...oneShift,
      id: `s${String(index)}`,
      organisationId: "zzzz",
      breakMinutes: "x",
    }));
    const json = problem({ shifts, professionals: [] });
    const issues = checkProblem(json, { maximumIssues: 50 });
    expect(issues).toHaveLength(51);
    expect(issues.every(({ severity }) => severity === "error")).toBe(true);
    expect(issues.at(-1)).toEqual({
      severity: "error",
      code: "more-issues",
      path: "$",
      message: "11 more issues were found and left out; maximumIssues is 50.",
    });
    expect(checkProblem(json, { maximumIssues: 60 }).at(-1)).toMatchObject({
      severity: "warning",
      message: "1 more issue was found and left out; maximumIssues is 60.",
    });
    const doubtful = problem({ shifts: ["s", "S", " s", "s "].map((id) => ({ ...oneShift, id })) });
    expect(checkProblem(doubtful, { maximumIssues: 2 }).map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      "warning similar-ids",
      "warning similar-ids",
      "warning more-issues",
    ]);
    for (const maximumIssues of [0, -1, NaN, 1.5]) expect(checkProblem(json, { maximumIssues })).toHaveLength(61);
  });

  it("refuses data of any depth, circles included, without falling over", () => {
    let nested: unknown = [];
    for (let depth = 0; depth < 100_001; depth += 1) nested = depth % 2 === 0 ? [nested] : { a: nested };
    const circle: Record<string, unknown> = problem();
    circle["self"] = circle;
    expect(checkProblem(nested).map(({ code }) => code)).toEqual(["wrong-type"]);
    expect(checkProblem(problem({ pins: nested })).map(({ path }) => path)).toEqual([
      "pins[0].personId",
      "pins[0].shiftId",
      "pins[0].demandId",
      "pins[0].a",
    ]);
    expect(checkProblem(withShift({ tags: [nested], more: nested })).map(({ path }) => path)).toEqual([
      "shifts[0].tags[0]",
      "shifts[0].more",
    ]);
    expect(checkProblem(circle, { maximumValues: 1_000_000 }).map(({ code, path }) => `${code} ${path}`)).toEqual(["unknown-field self"]);
  });

  it("refuses data that refers to itself without end", () => {
    const bomb: unknown[] = [];
    bomb.push(...new Array<unknown>(10).fill(bomb));
    expect(checkProblem(problem({ shifts: bomb }), { maximumValues: 100_000 }).map(({ code }) => code)).toEqual(["too-large"]);
  });

  it("follows a chain of qualifications of any length", () => {
    const count = 20_000;
    const chain = Array.from({ length: count }, (_, index) => ({
      id: `q${String(index)}`,
      covers: index + 1 < count ? [`q${String(index + 1)}`] : [],
    }));
    expect(checkProblem(problem({ qualifications: chain }))).toEqual([]);
    const ring = [...chain.slice(0, -1), { id: `q${String(count - 1)}`, covers: ["q0"] }];
    const [issue] = checkProblem(problem({ qualifications: ring }));
    expect(issue?.path).toBe(`qualifications[${String(count - 1)}].covers[0]`);
    expect(issue?.message).toBe(
      'covers goes round in a circle: "q0" covers "q1" covers "q2" covers "q3" covers ... covers "q19998" covers "q19999" covers "q0". Leave one of these out.',
    );
  });

  it("reports input that cannot be read, whatever it throws", () => {
    const throwing = (thrown: unknown): unknown =>
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw thrown;
          },
        },
      );
    expect(checkProblem(throwing(new Error("locked")))[0]?.message).toContain("(locked)");
    expect(checkProblem(throwing("text"))[0]?.message).toContain("(unknown)");
  });

  it("reads times in any number of zones and years", () => {
    for (const year of [1999, 2001, 2003, 2005, 2007, 2009, 2011, 2013, 2015, 2017]) {
      for (const zone of ["UTC", "Pacific/Chatham"]) {
        const json = planning({ zone, start: `${String(year)}-06-01` });
        expect(
          checkProblem({ ...json, shifts: [{ ...oneShift, start: `${String(year)}-06-01T07:00`, end: `${String(year)}-06-01T15:00` }] }),
        ).toEqual([]);
      }
    }
  });

  it("spends a bounded time on hints when a thousand ids are wrong among many", () => {
    const people = Array.from({ length: 5000 }, (_, index) => professional(`employee-number-${String(index)}`));
    const pins = Array.from({ length: 2000 }, (_, index) => ({
      personId: `employe-number-${String(index)}`,
      shiftId: "early",
      demandId: "main",
    }));
    const issues = checkProblem(problem({ professionals: people, pins }));
    expect(issues).toHaveLength(1001);
    expect(issues[0]?.message).toContain('Did you mean "employee-number-0"?');
  });
});
