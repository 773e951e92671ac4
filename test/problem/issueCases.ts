import type { ParseOptions } from "../../src/problem/parseOptions";
import { fewLates } from "../support/customRules";
import { at, dateOf, professional, shift, tinyProblem, volunteer } from "../support/problemBuilder";

/** Input that is wrong on purpose, hence untyped. */
export type Json = Readonly<Record<string, unknown>>;

export const oneShift = shift("early", 0, "07:00", "15:00");

/** A problem with a shift and a rule that asks for cover, so that nothing is doubtful, changed by `overrides`. */
export function problem(overrides: Json = {}): Json {
  const cover = { id: "cover", kind: "demandCover", level: "soft", bound: "minimum" };
  return { ...tinyProblem({ shifts: [oneShift] }), rules: [cover], ...overrides };
}

export function planning(overrides: Json): Json {
  return problem({ planning: { zone: "Europe/Amsterdam", start: dateOf(0), days: 7, ...overrides } });
}

export function withPerson(overrides: Json): Json {
  return problem({ professionals: [professional("anna", overrides)] });
}

export function withEngagement(overrides: Json): Json {
  return withPerson({ engagements: [{ id: "main", organisationId: "org", form: "employee", ...overrides }] });
}

export function withShift(overrides: Json): Json {
  return problem({ shifts: [{ ...oneShift, ...overrides }] });
}

export function withDemand(overrides: Json): Json {
  return withShift({ demands: [{ id: "main", ...overrides }] });
}

/** The rule stands at `rules[1]`. */
export function withRule(rule: Json): Json {
  return problem({
    rules: [
      { id: "cover", kind: "demandCover", level: "soft", bound: "minimum" },
      { id: "r", level: "soft", ...rule },
    ],
  });
}

export function withPayVersion(version: Json): Json {
  return problem({ payTables: [{ id: "t", versions: [version] }] });
}

export const workLimit = { kind: "workLimit", measure: "minutes", over: { kind: "week" }, maximum: 2400 };
export const dutyRest = { kind: "dutyRest", restMinutes: 660 };
export const dutyLimit = { kind: "dutyLimit", over: { kind: "week" }, maximum: 1 };
export const patterns = { kind: "dayPatterns", maximum: 1, patterns: [{ items: [{ kind: "work" }, { kind: "off" }] }] };
export const budget = { kind: "budget", tiers: ["agency"], measure: "shifts", over: { kind: "period" } };
export const lending = { kind: "lending", measure: "lent", organisationId: "org", maximum: 0, over: { kind: "week" } };
const cover = { id: "cover", kind: "demandCover", level: "soft", bound: "minimum" };
const lendingRule = { id: "lending", level: "soft", ...lending };
export const assignment = { personId: "anna", shiftId: "early", demandId: "main" };

/** A pin with this override, a rule that may be broken and one that may not. */
function overridden(override: Json): Json {
  return {
    pins: [{ ...assignment, override }],
    rules: [
      { id: "cover", kind: "demandCover", level: "soft", bound: "minimum" },
      { id: "open", kind: "noOverlap", level: "hard", overridable: true },
      { id: "closed", kind: "noOverlap", level: "hard" },
    ],
  };
}

/** Input with exactly one error each. */
export const errorCases: readonly (readonly [what: string, code: string, path: string, json: unknown, options?: ParseOptions])[] = [
  // Shape.
  [
    "a getter that throws",
    "unreadable",
    "$",
    Object.defineProperty({}, "format", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    }),
  ],
  ["more values than allowed", "too-large", "professionals", problem(), { maximumValues: 5 }],
  ["a list longer than allowed", "too-large", "shifts", problem({ shifts: [oneShift, oneShift] }), { maximumListLength: 1 }],
  ["a list that claims to be huge", "too-large", "shifts[0].tags", withShift({ tags: new Array(4_000_000_000) })],
  ["binary data", "too-large", "shifts", problem({ shifts: new Uint8Array(10) })],
  ["a text for a problem", "wrong-type", "$", "mekaar/1"],
  ["nothing for a problem", "missing-field", "$", undefined],
  ["null for a problem", "wrong-type", "$", null],
  ["a list for a problem", "wrong-type", "$", []],
  ["a number for an id", "wrong-type", "shifts[0].id", withShift({ id: 7 })],
  ["an object for a list", "wrong-type", "shifts", problem({ shifts: {} })],
  ["a text for a truth value", "wrong-type", "rules[1].overridable", withRule({ kind: "noOverlap", overridable: "yes" })],
  ["a text for a number", "wrong-type", "travel.detourFactor", problem({ travel: { detourFactor: "2" } })],
  ["a number that is none", "wrong-type", "travel.detourFactor", problem({ travel: { detourFactor: NaN } })],
  ["a text that is not all for lendTo", "wrong-type", "professionals[0].engagements[0].lendTo", withEngagement({ lendTo: "some" })],
  ["a number in lendTo", "wrong-type", "professionals[0].engagements[0].lendTo[1]", withEngagement({ lendTo: ["org", 1] })],
  ["a number for a choice", "wrong-type", "rules[1].level", withRule({ kind: "noOverlap", level: 1 })],
  ["a missing list", "missing-field", "shifts", problem({ shifts: undefined })],
  ["a missing field", "missing-field", "shifts[0].end", withShift({ end: undefined })],
  ["a rule without kind", "missing-field", "rules[1].kind", withRule({})],
  ["a field that does not exist", "unknown-field", "shifts[0].ends", withShift({ ends: "x" })],
  ["a field with a strange name", "unknown-field", 'shifts[0]["a b"]', withShift({ "a b": 1 })],
  ["a field named like the prototype", "unknown-field", "shifts[0].__proto__", withShift(JSON.parse('{"__proto__": 1}') as Json)],
  ["a field at the top with a strange name", "unknown-field", '["a b"]', problem({ "a b": 1 })],
  ["a choice that does not exist", "unknown-choice", "professionals[0].engagements[0].form", withEngagement({ form: "employe" })],
  ["a window kind that does not exist", "unknown-choice", "rules[1].over.kind", withRule({ ...workLimit, over: { kind: "month" } })],
  ["another format", "unsupported-format", "format", problem({ format: "mekaar/2" })],
  ["another format that is no text", "unsupported-format", "format", problem({ format: 1 })],
  ["a rule kind that does not exist", "unsupported-rule", "rules[1].kind", withRule({ kind: "workLimits", id: 1, level: 1, maximum: "x" })],
  ["a rule kind from the prototype", "unsupported-rule", "rules[1].kind", withRule({ kind: "constructor" })],
  ["a fraction", "not-an-integer", "shifts[0].breakMinutes", withShift({ breakMinutes: 1.5 })],
  ["a number below the range", "out-of-range", "planning.days", planning({ days: 0 })],
  ["a number above the range", "out-of-range", "planning.days", planning({ days: 732 })],
  ["a number too large to be exact", "out-of-range", "shifts[0].breakMinutes", withShift({ breakMinutes: 1e300 })],
  ["a negative headcount", "out-of-range", "shifts[0].demands[0].minimum", withDemand({ minimum: -1 })],
  [
    "a horizon that ends after 2200",
    "out-of-range",
    "planning.days",
    problem({ planning: { zone: "UTC", start: "2200-12-31", days: 2 }, shifts: [] }),
  ],
  ["an empty id", "text-length", "organisations[1].id", problem({ organisations: [{ id: "org" }, { id: "" }] })],
  ["an id of 201 code units", "text-length", "organisations[1].id", problem({ organisations: [{ id: "org" }, { id: "x".repeat(201) }] })],
  ["nobody to work for", "list-length", "professionals[0].engagements", withPerson({ engagements: [] })],
  ["a shift without demand lines", "list-length", "shifts[0].demands", withShift({ demands: [] })],
  [
    "a pattern of 32 days",
    "list-length",
    "rules[1].patterns[0].items",
    withRule({ ...patterns, patterns: [{ items: new Array(32).fill({ kind: "any" }) }] }),
  ],
  ["a date in another form", "invalid-date", "planning.start", planning({ start: "5-10-2026" })],
  ["a date that does not exist", "invalid-date", "planning.holidays[0]", planning({ holidays: ["2026-02-29"] })],
  ["a date before 1900", "invalid-date", "planning.start", planning({ start: "1899-12-31" })],
  ["a time in another form", "invalid-time", "shifts[0].start", withShift({ start: "2026-10-05 07:00" })],
  ["a time with seconds", "invalid-time", "shifts[0].end", withShift({ end: "2026-10-05T15:00:30" })],
  ["a time that does not exist", "invalid-time", "shifts[0].end", withShift({ end: "2026-10-05T25:00" })],

  ["a duty kind that does not exist", "unknown-choice", "shifts[0].dutyKind", withShift({ dutyKind: "sleep" })],
  ["a regime that does not exist", "unknown-choice", "professionals[0].regime", withPerson({ regime: "child" })],
  ["a ledger that does not exist", "unknown-choice", "rules[1].ledger", withRule({ ...workLimit, ledger: "wage" })],
  ["a night that does not exist", "unknown-choice", "rules[1].of.is", withRule({ ...dutyLimit, of: { is: "evening" } })],
  [
    "more than all of the minutes",
    "out-of-range",
    "dutyKinds[0].legalPercent",
    problem({ dutyKinds: [{ kind: "presence", legalPercent: 101 }] }),
  ],
  ["a night that goes on all day", "out-of-range", "planning.night.untilMinuteOfDay", planning({ night: { untilMinuteOfDay: 1440 } })],
  [
    "windows of more weeks than a year has",
    "out-of-range",
    "rules[1].over.weeks",
    withRule({ ...workLimit, over: { kind: "rollingWeeks", weeks: 54 } }),
  ],
  [
    "more hours elsewhere than a week has",
    "out-of-range",
    "professionals[0].outsideHours[0].minutesPerWeek",
    withPerson({ outsideHours: [{ minutesPerWeek: 10_081 }] }),
  ],
  ["a rest within no time", "out-of-range", "rules[1].withinMinutes", withRule({ ...dutyRest, restMinutes: 0, withinMinutes: 0 })],
  ["a series of none", "out-of-range", "rules[1].series.minimum", withRule({ ...dutyRest, series: { minimum: 0 } })],
  ["breaks without steps", "list-length", "rules[1].steps", withRule({ kind: "dutyBreaks", steps: [] })],
  ["attendance without limits", "list-length", "rules[1].limits", withRule({ kind: "attendanceDays", limits: [] })],
  [
    "blocks of three lengths",
    "list-length",
    "rules[1].alternatives[0].blocks",
    withRule({ kind: "weeklyRest", alternatives: [{ windowMinutes: 10, blocks: [1, 2, 3].map((minutes) => ({ minutes, count: 1 })) }] }),
  ],
  [
    "an absence on a day that does not exist",
    "invalid-date",
    "professionals[0].absences[0].to",
    withPerson({ absences: [{ from: dateOf(0), to: "2026-02-30" }] }),
  ],
  ["history known from no day", "invalid-date", "professionals[0].history.knownFrom", withPerson({ history: { knownFrom: "2026-02-30" } })],

  // Planning and times.
  ["a zone that does not exist", "unknown-zone", "planning.zone", planning({ zone: "Europe/Amsterdm" })],
  [
    "a skipped time",
    "skipped-time",
    "shifts[0].start",
    problem({
      planning: { zone: "Europe/Amsterdam", start: "2027-03-28", days: 1 },
      shifts: [{ ...oneShift, start: "2027-03-28T02:30", end: "2027-03-28T08:00" }],
    }),
  ],
  [
    "a repeated time",
    "repeated-time",
    "shifts[0].start",
    problem({
      planning: { zone: "Europe/Amsterdam", start: "2026-10-25", days: 1, localTimes: { repeated: "reject" } },
      shifts: [{ ...oneShift, start: "2026-10-25T02:30", end: "2026-10-25T08:00" }],
    }),
  ],
  ["an offset of another zone", "wrong-offset", "shifts[0].start", withShift({ start: `${at(0, "07:00")}+01:00` })],
  ["an offset at a skipped time", "wrong-offset", "planning.decisionTime", planning({ decisionTime: "2026-03-29T02:30+01:00" })],
  ["a decision at no time", "invalid-time", "planning.decisionTime", planning({ decisionTime: "2026-13-01T00:00" })],

  // Ids and references.
  ["two organisations of one id", "duplicate-id", "organisations[1].id", problem({ organisations: [{ id: "org" }, { id: "org" }] })],
  [
    "two locations of one id",
    "duplicate-id",
    "locations[1].id",
    problem({
      locations: [
        { id: "a", organisationId: "org" },
        { id: "a", organisationId: "org" },
      ],
    }),
  ],
  ["two qualifications of one id", "duplicate-id", "qualifications[1].id", problem({ qualifications: [{ id: "q" }, { id: "q" }] })],
  ["a volunteer with the id of a professional", "duplicate-id", "volunteers[0].id", problem({ volunteers: [volunteer("anna")] })],
  ["two shifts of one id", "duplicate-id", "shifts[1].id", problem({ shifts: [oneShift, oneShift] })],
  ["two demand lines of one id", "duplicate-id", "shifts[0].demands[1].id", withShift({ demands: [{ id: "a" }, { id: "a" }] })],
  [
    "two engagements of one id",
    "duplicate-id",
    "professionals[0].engagements[1].id",
    withPerson({ engagements: [0, 1].map(() => ({ id: "e", organisationId: "org", form: "pool" })) }),
  ],
  [
    "two wishes of one id",
    "duplicate-id",
    "professionals[0].wishes[1].id",
    withPerson({ wishes: [0, 1].map(() => ({ id: "w", kind: "work", start: at(0, "00:00"), end: at(1, "00:00") })) }),
  ],
  ["two rules of one id", "duplicate-id", "rules[1].id", withRule({ kind: "noOverlap", id: "cover" })],
  [
    "two periods of one id",
    "duplicate-id",
    "planning.periods[1].id",
    planning({ periods: [0, 1].map(() => ({ id: "p", from: dateOf(0), to: dateOf(6) })) }),
  ],
  ["a rule with the id of the pins", "reserved-id", "rules[1].id", withRule({ kind: "noOverlap", id: "$pins" })],
  [
    "an unknown blocked person",
    "unknown-reference",
    "organisations[0].blockedPersonIds[0]",
    problem({ organisations: [{ id: "org", blockedPersonIds: ["ann"] }] }),
  ],
  [
    "an unknown held qualification of a substitution",
    "unknown-reference",
    "organisations[0].substitutions[0].heldId",
    problem({ qualifications: [{ id: "q" }], organisations: [{ id: "org", substitutions: [{ heldId: "p", coversId: "q" }] }] }),
  ],
  [
    "an unknown covered qualification of a substitution",
    "unknown-reference",
    "organisations[0].substitutions[0].coversId",
    problem({ qualifications: [{ id: "q" }], organisations: [{ id: "org", substitutions: [{ heldId: "q", coversId: "p" }] }] }),
  ],
  [
    "a location of an unknown organisation",
    "unknown-reference",
    "locations[0].organisationId",
    problem({ locations: [{ id: "a", organisationId: "orgs" }] }),
  ],
  [
    "a link from an unknown location",
    "unknown-reference",
    "travel.links[0].fromLocationId",
    problem({
      locations: [{ id: "a", organisationId: "org" }],
      travel: { links: [{ fromLocationId: "b", toLocationId: "a", minutes: 1, metres: 1 }] },
    }),
  ],
  [
    "a link to an unknown location",
    "unknown-reference",
    "travel.links[0].toLocationId",
    problem({
      locations: [{ id: "a", organisationId: "org" }],
      travel: { links: [{ fromLocationId: "a", toLocationId: "b", minutes: 1, metres: 1 }] },
    }),
  ],
  [
    "an unknown covered qualification",
    "unknown-reference",
    "qualifications[0].covers[0]",
    problem({ qualifications: [{ id: "q", covers: ["p"] }] }),
  ],
  [
    "an engagement at an unknown organisation",
    "unknown-reference",
    "professionals[0].engagements[0].organisationId",
    withEngagement({ organisationId: "orgs" }),
  ],
  [
    "lending to an unknown organisation",
    "unknown-reference",
    "professionals[0].engagements[0].lendTo[0]",
    withEngagement({ lendTo: ["orgs"] }),
  ],
  [
    "an unknown qualification of a person",
    "unknown-reference",
    "professionals[0].qualifications[0].qualificationId",
    withPerson({ qualifications: [{ qualificationId: "q" }] }),
  ],
  [
    "help for an unknown organisation",
    "unknown-reference",
    "volunteers[0].organisationIds[0]",
    problem({ volunteers: [volunteer("vera", { organisationIds: ["orgs"] })] }),
  ],
  [
    "a past shift of an unknown organisation",
    "unknown-reference",
    "professionals[0].history.shifts[0].organisationId",
    withPerson({ history: { shifts: [{ start: at(-1, "07:00"), end: at(-1, "15:00"), organisationId: "x" }] } }),
  ],
  [
    "a past shift at an unknown location",
    "unknown-reference",
    "professionals[0].history.shifts[0].locationId",
    withPerson({ history: { shifts: [{ start: at(-1, "07:00"), end: at(-1, "15:00"), locationId: "x" }] } }),
  ],
  [
    "a carried counter of an unknown rule",
    "unknown-reference",
    "professionals[0].history.carried[0].ruleId",
    withPerson({ history: { carried: [{ ruleId: "x", amount: 1 }] } }),
  ],
  ["a shift of an unknown organisation", "unknown-reference", "shifts[0].organisationId", withShift({ organisationId: "orgs" })],
  ["a shift at an unknown location", "unknown-reference", "shifts[0].locationId", withShift({ locationId: "x" })],
  [
    "an unknown required qualification",
    "unknown-reference",
    "shifts[0].demands[0].requires.allOf[1]",
    problem({ qualifications: [{ id: "q" }], shifts: [{ ...oneShift, demands: [{ id: "main", requires: { allOf: ["q", "p"] } }] }] }),
  ],
  [
    "an unknown alternative qualification",
    "unknown-reference",
    "shifts[0].demands[0].requires.anyOf[0]",
    withDemand({ requires: { anyOf: ["p"] } }),
  ],
  [
    "an unknown qualification of a team member",
    "unknown-reference",
    "rules[1].members[0].qualificationId",
    withRule({ kind: "teamMix", minimum: 0, members: [{ qualificationId: "q", weight: 1 }] }),
  ],
  ["an unknown pinned person", "unknown-reference", "pins[0].personId", problem({ pins: [{ ...assignment, personId: "ann" }] })],
  ["an unknown pinned shift", "unknown-reference", "pins[0].shiftId", problem({ pins: [{ ...assignment, shiftId: "late" }] })],
  ["an unknown pinned demand line", "unknown-reference", "pins[0].demandId", problem({ pins: [{ ...assignment, demandId: "mein" }] })],
  [
    "an unknown forbidden demand line",
    "unknown-reference",
    "forbidden[0].demandId",
    problem({ forbidden: [{ ...assignment, demandId: "mein" }] }),
  ],
  ["an unknown previous shift", "unknown-reference", "previous[0].shiftId", problem({ previous: [{ ...assignment, shiftId: "late" }] })],

  // Doubles.
  [
    "two releases of one tier",
    "duplicate-entry",
    "organisations[0].releases[1].tier",
    problem({
      organisations: [
        {
          id: "org",
          releases: [
            { tier: "agency", daysBefore: 1 },
            { tier: "agency", daysBefore: 2 },
          ],
        },
      ],
    }),
  ],
  [
    "an hour without a day",
    "meaningless-combination",
    "organisations[0].releases[0].atTime",
    problem({ organisations: [{ id: "org", releases: [{ tier: "agency", atTime: "09:00" }] }] }),
  ],
  [
    "an hour that does not exist",
    "invalid-time",
    "organisations[0].releases[0].atTime",
    problem({ organisations: [{ id: "org", releases: [{ tier: "agency", daysBefore: 1, atTime: "25:00" }] }] }),
  ],
  [
    "an opening time that the clock skips",
    "skipped-time",
    "organisations[0].releases[0].opensAt",
    problem({ organisations: [{ id: "org", releases: [{ tier: "agency", opensAt: "2027-03-28T02:30" }] }] }),
  ],
  [
    "a ban that ends before it begins",
    "reversed-interval",
    "organisations[0].bans[0].until",
    problem({ organisations: [{ id: "org", bans: [{ tier: "agency", from: "2026-10-07", until: "2026-10-06" }] }] }),
  ],
  [
    "a budget without any maximum",
    "no-bound",
    "rules[1]",
    withRule({ id: "r", kind: "budget", level: "hard", tiers: ["agency"], measure: "shifts", over: { kind: "week" } }),
  ],
  [
    "a budget of an unknown period",
    "unknown-reference",
    "rules[1].perOrganisation[0].periodId",
    withRule({ ...budget, perOrganisation: [{ organisationId: "org", periodId: "x", maximum: 1 }] }),
  ],
  [
    "a budget of an unknown organisation",
    "unknown-reference",
    "rules[1].perOrganisation[0].organisationId",
    withRule({ ...budget, perOrganisation: [{ organisationId: "x", maximum: 1 }] }),
  ],
  [
    "two budgets of one organisation at the same time",
    "duplicate-entry",
    "rules[1].perOrganisation[1].organisationId",
    withRule({ ...budget, perOrganisation: [1, 2].map((maximum) => ({ organisationId: "org", periodId: "horizon", maximum })) }),
  ],
  [
    "a budget of a period in weeks",
    "meaningless-combination",
    "rules[1].perOrganisation[0].periodId",
    withRule({ ...budget, over: { kind: "week" }, perOrganisation: [{ organisationId: "org", periodId: "horizon", maximum: 1 }] }),
  ],
  ["lending by an unknown organisation", "unknown-reference", "rules[1].organisationId", withRule({ ...lending, organisationId: "x" })],
  ["lending to an unknown organisation", "unknown-reference", "rules[1].otherId", withRule({ ...lending, otherId: "x" })],
  ["lending to itself", "self-link", "rules[1].otherId", withRule({ ...lending, otherId: "org" })],
  [
    "fair parts of an unknown organisation",
    "unknown-reference",
    "rules[1].organisationIds[0]",
    withRule({ id: "r", kind: "fairFill", level: "soft", organisationIds: ["x"] }),
  ],
  [
    "a carried counter of an organisation for an unknown rule",
    "unknown-reference",
    "organisations[0].carried[0].ruleId",
    problem({ organisations: [{ id: "org", carried: [{ ruleId: "x", amount: 1 }] }] }),
  ],
  [
    "two of them for one rule",
    "duplicate-entry",
    "organisations[0].carried[1].ruleId",
    problem({
      organisations: [{ id: "org", carried: [1, 2].map((amount) => ({ ruleId: "lending", amount })) }],
      rules: [cover, lendingRule],
    }),
  ],
  [
    "one for a rule about another organisation",
    "carried-not-counted",
    "organisations[1].carried[0].ruleId",
    problem({ organisations: [{ id: "org" }, { id: "other", carried: [{ ruleId: "lending", amount: 1 }] }], rules: [cover, lendingRule] }),
  ],
  [
    "one for a rule about people",
    "carried-not-counted",
    "organisations[0].carried[0].ruleId",
    problem({
      organisations: [{ id: "org", carried: [{ ruleId: "fair", amount: 1 }] }],
      rules: [cover, { id: "fair", kind: "fairShare", level: "soft" }],
    }),
  ],
  ["an unknown pay table", "unknown-reference", "professionals[0].engagements[0].payTableId", withEngagement({ payTableId: "x" })],
  [
    "a recharge to an unknown organisation",
    "unknown-reference",
    "professionals[0].engagements[0].recharges[0].toOrganisationId",
    withEngagement({ recharges: [{ toOrganisationId: "x", mode: "onTop", centsPerHour: 1 }] }),
  ],
  [
    "two recharges for all others",
    "duplicate-entry",
    "professionals[0].engagements[0].recharges[1].toOrganisationId",
    withEngagement({ recharges: [1, 2].map((centsPerHour) => ({ mode: "onTop", centsPerHour })) }),
  ],
  ["a pay table without versions", "list-length", "payTables[0].versions", problem({ payTables: [{ id: "t", versions: [] }] })],
  [
    "two versions from ever",
    "duplicate-entry",
    "payTables[0].versions[1].validFrom",
    problem({ payTables: [{ id: "t", versions: [{}, {}] }] }),
  ],
  ["a version from no date", "invalid-date", "payTables[0].versions[0].validFrom", withPayVersion({ validFrom: "2026-02-30" })],
  ["a holiday that is no date", "invalid-date", "payTables[0].versions[0].holidays[0]", withPayVersion({ holidays: ["2026-02-30"] })],
  [
    "a band without days",
    "meaningless-combination",
    "payTables[0].versions[0].bands[0]",
    withPayVersion({ bands: [{ onHolidays: false, from: "00:00", to: "06:00", percent: 47 }] }),
  ],
  [
    "a band over midnight",
    "reversed-interval",
    "payTables[0].versions[0].bands[0].to",
    withPayVersion({ bands: [{ onHolidays: true, from: "22:00", to: "06:00", percent: 47 }] }),
  ],
  [
    "a band on no date",
    "invalid-date",
    "payTables[0].versions[0].bands[0].dates[0]",
    withPayVersion({ bands: [{ dates: ["2026-02-30"], from: "00:00", to: "06:00", percent: 47 }] }),
  ],
  [
    "two parts of the way up to one distance",
    "duplicate-entry",
    "payTables[0].versions[0].travel[1].untilKilometres",
    withPayVersion({ travel: [10, 10].map((untilKilometres) => ({ untilKilometres, centsPerKilometre: 23 })) }),
  ],
  [
    "two that go on for ever",
    "duplicate-entry",
    "payTables[0].versions[0].travel[1].untilKilometres",
    withPayVersion({ travel: [{ centsPerKilometre: 23 }, { centsPerKilometre: 21 }] }),
  ],
  [
    "a price that passes 32 bits",
    "cost-overflow",
    "rules[1]",
    {
      ...withRule({ kind: "assignmentCost", unit: 1, centsPerKilometre: 1_000_000 }),
      travel: { links: [{ fromLocationId: "a", toLocationId: "b", minutes: 1, metres: 100_000_000 }] },
      locations: ["a", "b"].map((id) => ({ id, organisationId: "org" })),
    },
  ],
  [
    "two links between the same locations",
    "duplicate-entry",
    "travel.links[1]",
    problem({
      locations: ["a", "b"].map((id) => ({ id, organisationId: "org" })),
      travel: {
        links: [
          { fromLocationId: "a", toLocationId: "b", minutes: 1, metres: 1 },
          { fromLocationId: "b", toLocationId: "a", minutes: 1, metres: 1 },
        ],
      },
    }),
  ],
  [
    "two carried counters of one rule",
    "duplicate-entry",
    "professionals[0].history.carried[1].ruleId",
    {
      ...withRule(workLimit),
      professionals: [
        professional("anna", {
          history: {
            carried: [
              { ruleId: "r", amount: 1 },
              { ruleId: "r", amount: 1 },
            ],
          },
        }),
      ],
    },
  ],
  [
    "a duty kind described twice",
    "duplicate-entry",
    "dutyKinds[1].kind",
    problem({ dutyKinds: [{ kind: "onCall" }, { kind: "onCall", legalPercent: 10 }] }),
  ],
  [
    "two reductions to the same rest",
    "duplicate-entry",
    "rules[1].reductions[1].restMinutes",
    withRule({ ...dutyRest, reductions: [1, 2].map((maximum) => ({ restMinutes: 480, maximum })) }),
  ],
  [
    "two limits for the same contract",
    "duplicate-entry",
    "rules[1].limits[2].contractUpTo",
    withRule({ kind: "attendanceDays", limits: [{ contractUpTo: 900, maximum: 3 }, { maximum: 5 }, { contractUpTo: 900, maximum: 4 }] }),
  ],
  [
    "two limits for every contract",
    "duplicate-entry",
    "rules[1].limits[1].contractUpTo",
    withRule({ kind: "attendanceDays", limits: [{ maximum: 5 }, { maximum: 4 }] }),
  ],
  [
    "two blocks of one length",
    "duplicate-entry",
    "rules[1].alternatives[0].blocks[1].minutes",
    withRule({ kind: "weeklyRest", alternatives: [{ windowMinutes: 10, blocks: [1, 2].map((count) => ({ minutes: 2, count })) }] }),
  ],
  [
    "a link from a location to itself",
    "self-link",
    "travel.links[0]",
    problem({
      locations: [{ id: "a", organisationId: "org" }],
      travel: { links: [{ fromLocationId: "a", toLocationId: "a", minutes: 1, metres: 1 }] },
    }),
  ],
  ["a pin listed twice", "duplicate-assignment", "pins[1]", problem({ pins: [assignment, assignment] })],
  ["a previous assignment listed twice", "duplicate-assignment", "previous[1]", problem({ previous: [assignment, assignment] })],
  [
    "a person pinned twice on a shift",
    "person-twice-on-shift",
    "pins[1]",
    problem({ shifts: [{ ...oneShift, demands: [{ id: "main" }, { id: "b" }] }], pins: [assignment, { ...assignment, demandId: "b" }] }),
  ],
  ["a pin that is forbidden", "forbidden-pin", "pins[0]", problem({ pins: [assignment], forbidden: [assignment] })],
  [
    "a pin on a forbidden shift",
    "forbidden-pin",
    "pins[0]",
    problem({ pins: [assignment], forbidden: [{ personId: "anna", shiftId: "early" }] }),
  ],
  [
    "a pin that is forbidden, with an override of another rule",
    "forbidden-pin",
    "pins[0]",
    problem({
      ...overridden({ ruleIds: ["open"], reason: "She asked for it." }),
      forbidden: [assignment],
    }),
  ],

  // Kinds of one's own.
  [
    "a parameter that a definition refuses",
    "invalid-parameter",
    "rules[1].maximum",
    withRule({ kind: "linde:fewLates", maximum: "2" }),
    { rules: [fewLates] },
  ],
  [
    "parameters that make no valid rule",
    "invalid-expansion",
    "rules[1]",
    withRule({ kind: "linde:fewLates", maximum: -1 }),
    { rules: [fewLates] },
  ],

  // Overrides.
  ["an override without rules", "list-length", "pins[0].override.ruleIds", problem(overridden({ ruleIds: [], reason: "Why." }))],
  ["an override without a reason", "missing-field", "pins[0].override.reason", problem(overridden({ ruleIds: ["open"] }))],
  ["an override with an empty reason", "text-length", "pins[0].override.reason", problem(overridden({ ruleIds: ["open"], reason: "" }))],
  ["an override with a blank reason", "text-length", "pins[0].override.reason", problem(overridden({ ruleIds: ["open"], reason: " \n" }))],
  [
    "an override of a rule that does not exist",
    "unknown-reference",
    "pins[0].override.ruleIds[1]",
    problem(overridden({ ruleIds: ["open", "opne"], reason: "Why." })),
  ],
  [
    "an override that names a rule twice",
    "duplicate-entry",
    "pins[0].override.ruleIds[1]",
    problem(overridden({ ruleIds: ["open", "open"], reason: "Why." })),
  ],
  [
    "an override of a rule that may not be broken",
    "rule-not-overridable",
    "pins[0].override.ruleIds[0]",
    problem(overridden({ ruleIds: ["closed"], reason: "Why." })),
  ],
  [
    "an override of a default rule",
    "rule-not-overridable",
    "pins[0].override.ruleIds[0]",
    problem({ pins: [{ ...assignment, override: { ruleIds: ["daily-rest"], reason: "Why." } }], rules: undefined }),
  ],

  // Intervals and the horizon.
  ["a shift that ends when it starts", "reversed-interval", "shifts[0].end", withShift({ end: oneShift.start })],
  [
    "availability that ends before it starts",
    "reversed-interval",
    "professionals[0].available[0].end",
    withPerson({ available: [{ start: at(1, "00:00"), end: at(0, "00:00") }] }),
  ],
  [
    "unavailability without length",
    "reversed-interval",
    "professionals[0].unavailable[0].end",
    withPerson({ unavailable: [{ start: at(1, "00:00"), end: at(1, "00:00") }] }),
  ],
  [
    "a wish without length",
    "reversed-interval",
    "professionals[0].wishes[0].end",
    withPerson({ wishes: [{ id: "w", kind: "work", start: at(1, "00:00"), end: at(1, "00:00") }] }),
  ],
  [
    "outside work without length",
    "reversed-interval",
    "professionals[0].external[0].end",
    withPerson({ external: [{ start: at(1, "00:00"), end: at(1, "00:00") }] }),
  ],
  [
    "a past shift without length",
    "reversed-interval",
    "professionals[0].history.shifts[0].end",
    withPerson({ history: { shifts: [{ start: at(-1, "07:00"), end: at(-1, "07:00") }] } }),
  ],
  [
    "an engagement that ends before it starts",
    "reversed-interval",
    "professionals[0].engagements[0].validUntil",
    withEngagement({ validFrom: dateOf(1), validUntil: dateOf(0) }),
  ],
  [
    "a qualification that ends before it starts",
    "reversed-interval",
    "professionals[0].qualifications[0].validUntil",
    problem({
      qualifications: [{ id: "q" }],
      professionals: [professional("anna", { qualifications: [{ qualificationId: "q", validFrom: dateOf(1), validUntil: dateOf(0) }] })],
    }),
  ],
  [
    "a period that ends before it starts",
    "reversed-interval",
    "planning.periods[0].to",
    planning({ periods: [{ id: "p", from: dateOf(1), to: dateOf(0) }] }),
  ],
  [
    "a rule that ends before it starts",
    "reversed-interval",
    "rules[1].provenance.validUntil",
    withRule({ kind: "noOverlap", provenance: { source: "law", validFrom: dateOf(1), validUntil: dateOf(0) } }),
  ],
  [
    "days of a limit in reverse",
    "reversed-interval",
    "rules[1].over.to",
    withRule({ ...workLimit, over: { kind: "days", from: dateOf(1), to: dateOf(0) } }),
  ],
  [
    "an absence that ends before it begins",
    "reversed-interval",
    "professionals[0].absences[0].to",
    withPerson({ absences: [{ from: dateOf(1), to: dateOf(0) }] }),
  ],
  [
    "hours elsewhere that end before they begin",
    "reversed-interval",
    "professionals[0].outsideHours[0].to",
    withPerson({ outsideHours: [{ minutesPerWeek: 1, from: dateOf(1), to: dateOf(0) }] }),
  ],
  ["days of patterns in reverse", "reversed-interval", "rules[1].toDay", withRule({ ...patterns, fromDay: 3, toDay: 2 })],
  ["a shift of 48 hours and a minute", "shift-too-long", "shifts[0].end", withShift({ end: at(2, "07:01") })],
  ["a shift before the horizon", "outside-horizon", "shifts[0].start", withShift({ start: at(-1, "23:59") })],
  ["a shift at the end of the horizon", "outside-horizon", "shifts[0].start", withShift({ start: at(7, "00:00"), end: at(7, "08:00") })],
  [
    "days of a limit before the horizon",
    "outside-horizon",
    "rules[1].over.from",
    withRule({ ...workLimit, over: { kind: "days", from: dateOf(-1), to: dateOf(6) } }),
  ],
  [
    "days of a limit after the horizon",
    "outside-horizon",
    "rules[1].over.to",
    withRule({ ...workLimit, over: { kind: "days", from: dateOf(0), to: dateOf(7) } }),
  ],
  [
    "days of a limit of duties after the horizon",
    "outside-horizon",
    "rules[1].over.to",
    withRule({ ...dutyLimit, over: { kind: "days", from: dateOf(0), to: dateOf(7) } }),
  ],
  ["days of patterns after the horizon", "outside-horizon", "rules[1].toDay", withRule({ ...patterns, toDay: 7 })],
  ["first day of patterns after the horizon", "outside-horizon", "rules[1].fromDay", withRule({ ...patterns, fromDay: 7 })],
  [
    "a pattern that starts before the rule looks",
    "outside-horizon",
    "rules[1].patterns[0].startDay",
    withRule({ ...patterns, fromDay: 2, patterns: [{ items: [{ kind: "off" }], startDay: 1 }] }),
  ],
  [
    "a past shift in the horizon",
    "history-in-horizon",
    "professionals[0].history.shifts[0].start",
    withPerson({ history: { shifts: [{ start: at(0, "00:00"), end: at(0, "08:00") }] } }),
  ],
  [
    "history known from a day in the horizon",
    "history-in-horizon",
    "professionals[0].history.knownFrom",
    withPerson({ history: { knownFrom: dateOf(1) } }),
  ],
  ["a break as long as the shift", "invalid-break", "shifts[0].breakMinutes", withShift({ breakMinutes: 480 })],

  // Bounds and combinations.
  ["a target below the minimum", "impossible-bounds", "shifts[0].demands[0].target", withDemand({ minimum: 2, target: 1 })],
  ["a maximum below the target", "impossible-bounds", "shifts[0].demands[0].maximum", withDemand({ target: 2, maximum: 1 })],
  ["a maximum below the minimum", "impossible-bounds", "shifts[0].demands[0].maximum", withDemand({ minimum: 2, maximum: 1 })],
  ["a maximum below the target by default", "impossible-bounds", "shifts[0].demands[0].maximum", withDemand({ maximum: 0 })],
  [
    "contract hours out of order",
    "impossible-bounds",
    "professionals[0].engagements[0].contract.maximumMinutesPerWeek",
    withEngagement({ contract: { minimumMinutesPerWeek: 10, maximumMinutesPerWeek: 9 } }),
  ],
  ["a limit with its minimum above its maximum", "impossible-bounds", "rules[1].minimum", withRule({ ...workLimit, minimum: 2401 })],
  [
    "a limit with its minimum above its other maximum",
    "impossible-bounds",
    "rules[1].switch.maximum",
    withRule({ ...workLimit, minimum: 2, switch: { from: 16, maximum: 1 } }),
  ],
  [
    "days in a row with their minimum above their maximum",
    "impossible-bounds",
    "rules[1].minimum",
    withRule({ kind: "consecutiveDays", minimum: 3, maximum: 2 }),
  ],
  [
    "more rest than the window holds",
    "impossible-bounds",
    "rules[1].alternatives[0].restMinutes",
    withRule({ kind: "weeklyRest", alternatives: [{ windowMinutes: 10, restMinutes: 11 }] }),
  ],
  [
    "a longer part than the window holds",
    "impossible-bounds",
    "rules[1].alternatives[0].minimumPartMinutes",
    withRule({ kind: "weeklyRest", alternatives: [{ windowMinutes: 10, restMinutes: 9, minimumPartMinutes: 11 }] }),
  ],
  ["a limit of duties with its minimum above its maximum", "impossible-bounds", "rules[1].minimum", withRule({ ...dutyLimit, minimum: 2 })],
  ["more rest than the time it lies within", "impossible-bounds", "rules[1].restMinutes", withRule({ ...dutyRest, withinMinutes: 659 })],
  [
    "more rest of another rule than the time it lies within",
    "impossible-bounds",
    "rules[1].sharesReductionsWith[1].restMinutes",
    withRule({ ...dutyRest, sharesReductionsWith: [{ restMinutes: 9 }, { restMinutes: 10, withinMinutes: 9 }] }),
  ],
  [
    "a reduced rest as long as the rest",
    "impossible-bounds",
    "rules[1].reductions[1].restMinutes",
    withRule({ ...dutyRest, reductions: [480, 660].map((restMinutes) => ({ restMinutes, maximum: 1 })) }),
  ],
  [
    "blocks longer than the window",
    "impossible-bounds",
    "rules[1].alternatives[0].blocks",
    withRule({
      kind: "weeklyRest",
      alternatives: [
        {
          windowMinutes: 10,
          blocks: [
            { minutes: 3, count: 2 },
            { minutes: 5, count: 1 },
          ],
        },
      ],
    }),
  ],
  ["hours from a time to itself", "impossible-bounds", "rules[1].from", withRule({ kind: "forbiddenHours", from: "06:00", to: "06:00" })],
  ["hours from the end of the day", "impossible-bounds", "rules[1].from", withRule({ kind: "forbiddenHours", from: "24:00", to: "06:00" })],
  ["a limit of duties without bound", "no-bound", "rules[1]", withRule({ ...dutyLimit, maximum: undefined })],
  [
    "weekly rest without rest",
    "no-bound",
    "rules[1].alternatives[0]",
    withRule({ kind: "weeklyRest", alternatives: [{ windowMinutes: 10 }] }),
  ],
  ["a limit without bound", "no-bound", "rules[1]", withRule({ ...workLimit, maximum: undefined })],
  ["days off in a row without bound", "no-bound", "rules[1]", withRule({ kind: "consecutiveDaysOff" })],
  ["patterns without bound", "no-bound", "rules[1]", withRule({ ...patterns, maximum: undefined })],
  ["a team without bound", "no-bound", "rules[1]", withRule({ kind: "teamMix", members: [{ weight: 1 }] })],
  ["a weight on a hard rule", "weight-on-hard-rule", "rules[1].weight", withRule({ kind: "noOverlap", level: "hard", weight: 1 })],
  [
    "shifts split at midnight",
    "meaningless-combination",
    "rules[1].minutesBelongTo",
    withRule({ ...workLimit, measure: "shifts", minutesBelongTo: "localDay" }),
  ],
  ["contract shifts", "meaningless-combination", "rules[1].ledger", withRule({ ...workLimit, measure: "shifts", ledger: "contract" })],
  [
    "another maximum without a first one",
    "meaningless-combination",
    "rules[1].switch",
    withRule({ ...workLimit, maximum: undefined, minimum: 1, switch: { from: 1, maximum: 1 } }),
  ],
  [
    "the next duty of a rest asked of every duty",
    "meaningless-combination",
    "rules[1].before",
    withRule({ ...dutyRest, withinMinutes: 1440, before: {} }),
  ],
  [
    "the next duty of another rule's rest asked of every duty",
    "meaningless-combination",
    "rules[1].sharesReductionsWith[0].before",
    withRule({ ...dutyRest, sharesReductionsWith: [{ restMinutes: 9, withinMinutes: 9, before: {} }] }),
  ],
  [
    "blocks beside minutes of rest",
    "meaningless-combination",
    "rules[1].alternatives[0].blocks",
    withRule({ kind: "weeklyRest", alternatives: [{ windowMinutes: 10, restMinutes: 1, blocks: [{ minutes: 3, count: 2 }] }] }),
  ],
  [
    "blocks beside a shortest part",
    "meaningless-combination",
    "rules[1].alternatives[0].blocks",
    withRule({ kind: "weeklyRest", alternatives: [{ windowMinutes: 10, minimumPartMinutes: 1, blocks: [{ minutes: 3, count: 2 }] }] }),
  ],
  ["weekends per day", "meaningless-combination", "rules[1].over", withRule({ ...workLimit, measure: "weekends", over: { kind: "day" } })],
  [
    "counting a maximum from the minimum",
    "meaningless-combination",
    "rules[1].countFrom",
    withRule({ kind: "demandCover", bound: "maximum", countFrom: "minimum" }),
  ],
  // Day 0 is a Monday, so day 2 is a Wednesday.
  [
    "a pattern that never starts",
    "meaningless-combination",
    "rules[1].patterns[0].startWeekday",
    withRule({ ...patterns, patterns: [{ items: [{ kind: "off" }], startDay: 2, startWeekday: "monday" }] }),
  ],
  [
    "a carried counter of a rule that counts nothing",
    "carried-not-counted",
    "professionals[0].history.carried[0].ruleId",
    withPerson({ history: { carried: [{ ruleId: "cover", amount: 1 }] } }),
  ],
  [
    "a carried counter of a rule that counts per day",
    "carried-not-counted",
    "professionals[0].history.carried[0].ruleId",
    {
      ...withRule({ ...workLimit, over: { kind: "day" } }),
      professionals: [professional("anna", { history: { carried: [{ ruleId: "r", amount: 1 }] } })],
    },
  ],
  [
    "a carried counter of a rolling rule",
    "carried-not-counted",
    "professionals[0].history.carried[0].ruleId",
    {
      ...withRule({ ...workLimit, over: { kind: "rolling", days: 7 } }),
      professionals: [professional("anna", { history: { carried: [{ ruleId: "r", amount: 1 }] } })],
    },
  ],
  [
    "a carried counter of a rule over weeks that roll",
    "carried-not-counted",
    "professionals[0].history.carried[0].ruleId",
    {
      ...withRule({ ...workLimit, over: { kind: "rollingWeeks", weeks: 4 } }),
      professionals: [professional("anna", { history: { carried: [{ ruleId: "r", amount: 1 }] } })],
    },
  ],
  [
    "a carried counter of a limit of duties",
    "carried-not-counted",
    "professionals[0].history.carried[0].ruleId",
    { ...withRule(dutyLimit), professionals: [professional("anna", { history: { carried: [{ ruleId: "r", amount: 1 }] } })] },
  ],
  [
    "a carried counter of a default rule that counts nothing",
    "carried-not-counted",
    "professionals[0].history.carried[0].ruleId",
    withPersonAndDefaultRules(),
  ],
  [
    "a pattern longer than the horizon",
    "pattern-too-long",
    "rules[1].patterns[0].items",
    withRule({ ...patterns, patterns: [{ items: new Array(8).fill({ kind: "any" }) }] }),
  ],
  ["a pattern longer than its days", "pattern-too-long", "rules[1].patterns[0].items", withRule({ ...patterns, fromDay: 2, toDay: 2 })],
  [
    "a pattern that starts too late",
    "pattern-too-long",
    "rules[1].patterns[0].items",
    withRule({ ...patterns, patterns: [{ items: [{ kind: "off" }], startDay: 7 }] }),
  ],
  [
    "a qualification that covers itself",
    "qualification-cycle",
    "qualifications[0].covers[0]",
    problem({ qualifications: [{ id: "a", covers: ["a"] }] }),
  ],
  [
    "qualifications in a circle",
    "qualification-cycle",
    "qualifications[2].covers[1]",
    problem({ qualifications: [{ id: "a", covers: ["b"] }, { id: "b", covers: ["c"] }, { id: "c", covers: ["d", "a"] }, { id: "d" }] }),
  ],
  // Weight 1e9 x priority 1e6 x minimum 1e4 = 1e19, more than 2^53 = 9e15.
  [
    "a weight too large for its amounts",
    "cost-overflow",
    "rules[0]",
    problem({
      shifts: [{ ...oneShift, demands: [{ id: "main", minimum: 10_000, priority: 1_000_000 }] }],
      rules: [{ id: "cover", kind: "demandCover", level: "soft", bound: "minimum", weight: 1_000_000_000 }],
    }),
  ],
  [
    "a moment within a shift",
    "meaningless-combination",
    "rules[1].when",
    withRule({ kind: "teamMix", minimum: 0, members: [{ weight: 1 }], when: "everyMoment" }),
  ],
  [
    "an unknown qualification of supervisors",
    "unknown-reference",
    "professionals[0].learner.supervisorQualificationId",
    withPerson({ learner: { track: "workBased", supervisorQualificationId: "nurse" } }),
  ],
  ["an unknown colleague", "unknown-reference", "professionals[0].colleagues.wanted[0]", withPerson({ colleagues: { wanted: ["bob"] } })],
  [
    "a person as their own colleague",
    "self-link",
    "professionals[0].colleagues.unwanted[0]",
    withPerson({ colleagues: { unwanted: ["anna"] } }),
  ],
  [
    "an informal carer of nobody",
    "carer-without-client",
    "volunteers[0].clientIds",
    problem({ volunteers: [volunteer("carl", { role: "informalCarer" })] }),
  ],
  [
    "leniency for what is not asked",
    "meaningless-combination",
    "shifts[0].demands[0].requires.supervisedIsEnough[0]",
    {
      ...withDemand({ requires: { allOf: ["nurse"], supervisedIsEnough: ["aide"] } }),
      qualifications: [{ id: "nurse" }, { id: "aide" }],
    },
  ],
  [
    "an unknown qualification asked by a rule",
    "unknown-reference",
    "rules[1].requires.allOf[0]",
    withRule({ kind: "requiredQualification", requires: { allOf: ["nurse"] } }),
  ],
  ["an unknown location served", "unknown-reference", "shifts[0].alsoLocationIds[0]", withShift({ alsoLocationIds: ["mill"] })],
  [
    "an organisation that recognises and does not exist",
    "unknown-reference",
    "professionals[0].qualifications[0].recognisedBy[0]",
    { ...withPerson({ qualifications: [{ qualificationId: "nurse", recognisedBy: ["other"] }] }), qualifications: [{ id: "nurse" }] },
  ],
  [
    "an induction at an unknown location",
    "unknown-reference",
    "professionals[0].qualifications[0].locationIds[0]",
    { ...withPerson({ qualifications: [{ qualificationId: "nurse", locationIds: ["mill"] }] }), qualifications: [{ id: "nurse" }] },
  ],
  [
    "a last day of work in the horizon",
    "history-in-horizon",
    "professionals[0].qualifications[0].lastWorked",
    { ...withPerson({ qualifications: [{ qualificationId: "nurse", lastWorked: dateOf(0) }] }), qualifications: [{ id: "nurse" }] },
  ],
];

function withPersonAndDefaultRules(): Json {
  const { rules: _rules, ...rest } = withPerson({ history: { carried: [{ ruleId: "no-overlap", amount: 1 }] } });
  return rest;
}

/** Input without errors and with exactly one warning each. */
export const warningCases: readonly (readonly [what: string, code: string, path: string, json: unknown])[] = [
  [
    "an unknown tag of a rule for shifts",
    "unmatched-tag",
    "rules[1].shifts.include[1]",
    withRule({ kind: "noOverlap", shifts: { include: ["shift:early", "type:erly"] } }),
  ],
  [
    "an unknown tag of a rule for people",
    "unmatched-tag",
    "rules[1].people.include[0]",
    withRule({ kind: "noOverlap", people: { include: ["senor"] } }),
  ],
  [
    "an unknown tag of a succession's first unit",
    "unmatched-tag",
    "rules[1].after.include[0]",
    withRule({ kind: "forbiddenSuccession", after: { include: ["x"] }, before: {} }),
  ],
  [
    "an unknown tag of a succession's second unit",
    "unmatched-tag",
    "rules[1].before.include[0]",
    withRule({ kind: "forbiddenSuccession", after: {}, before: { include: ["x"] } }),
  ],
  ["an unknown tag of duties", "unmatched-tag", "rules[1].units.include[0]", withRule({ ...dutyLimit, units: { include: ["x"] } })],
  [
    "an unknown tag of a duty length",
    "unmatched-tag",
    "rules[1].duties.lacks.include[0]",
    withRule({ kind: "maximumDutyLength", maximumMinutes: 1, duties: { lacks: { include: ["x"] } } }),
  ],
  [
    "an unknown tag of counted duties",
    "unmatched-tag",
    "rules[1].of.contains.include[0]",
    withRule({ ...dutyLimit, of: { contains: { include: ["x"] } } }),
  ],
  [
    "an unknown tag of a series",
    "unmatched-tag",
    "rules[1].containing.contains.include[0]",
    withRule({ kind: "dutySeries", maximum: 1, containing: { contains: { include: ["x"] } } }),
  ],
  [
    "an unknown tag of a duty before a rest",
    "unmatched-tag",
    "rules[1].after.contains.include[0]",
    withRule({ ...dutyRest, after: { contains: { include: ["x"] } } }),
  ],
  [
    "an unknown tag of a duty after another rule's rest",
    "unmatched-tag",
    "rules[1].sharesReductionsWith[1].before.lacks.include[0]",
    withRule({ ...dutyRest, sharesReductionsWith: [{ restMinutes: 1 }, { restMinutes: 1, before: { lacks: { include: ["x"] } } }] }),
  ],
  [
    "an unknown tag of the duties of a switch",
    "unmatched-tag",
    "rules[1].switch.of.contains.include[0]",
    withRule({ ...workLimit, switch: { from: 1, maximum: 1, of: { contains: { include: ["x"] } } } }),
  ],
  [
    "an unknown tag of the units of a switch",
    "unmatched-tag",
    "rules[1].switch.units.include[0]",
    withRule({ ...workLimit, switch: { from: 1, maximum: 1, units: { include: ["x"] } } }),
  ],
  [
    "an unknown tag of a team member",
    "unmatched-tag",
    "rules[1].members[0].people.include[0]",
    withRule({ kind: "teamMix", minimum: 0, members: [{ people: { include: ["x"] }, weight: 1 }] }),
  ],
  [
    "an unknown tag of a pattern",
    "unmatched-tag",
    "rules[1].patterns[0].items[1].shifts.include[0]",
    withRule({ ...patterns, patterns: [{ items: [{ kind: "work" }, { kind: "not", shifts: { include: ["x"] } }] }] }),
  ],
  [
    "an unknown tag of a wish",
    "unmatched-tag",
    "professionals[0].wishes[0].shifts.include[0]",
    withPerson({ wishes: [{ id: "w", kind: "work", start: at(0, "00:00"), end: at(1, "00:00"), shifts: { include: ["x"] } }] }),
  ],
  [
    "an unknown tag of a preference",
    "unmatched-tag",
    "professionals[0].preferences[0].shifts.include[0]",
    withPerson({ preferences: [{ shifts: { include: ["x"] }, cost: 1 }] }),
  ],
  [
    "an unknown tag of a volunteer's block",
    "unmatched-tag",
    "volunteers[0].blocks[0].include[0]",
    problem({ volunteers: [volunteer("vera", { blocks: [{ include: ["x"] }] })] }),
  ],
  [
    "an unknown tag of an admission",
    "unmatched-tag",
    "shifts[0].demands[0].admits[0].people.include[0]",
    withDemand({ admits: [{ people: { include: ["x"] } }] }),
  ],
  [
    "a lapse without a date to count from",
    "lapse-unknown",
    "professionals[0].qualifications[0]",
    problem({
      locations: [{ id: "mill", organisationId: "org" }],
      qualifications: [{ id: "inducted", lapsesAfterMonths: 6 }],
      professionals: [
        professional("anna", {
          qualifications: [{ qualificationId: "inducted", locationIds: ["mill"] }],
          history: { shifts: [{ start: at(-3, "07:00"), end: at(-3, "15:00"), organisationId: "org" }] },
        }),
      ],
    }),
  ],
  ["a whole-team rule about some people", "unused-field", "rules[1].people", withRule({ kind: "wholeTeam", people: {} })],
  [
    "an unknown tag of a team member's demand lines",
    "unmatched-tag",
    "rules[1].members[0].shifts.include[0]",
    withRule({ kind: "teamMix", minimum: 0, members: [{ shifts: { include: ["x"] }, weight: 1 }] }),
  ],
  [
    "an unknown tag of where a learner counts",
    "unmatched-tag",
    "professionals[0].learner.countsFor[0].shifts.include[0]",
    withPerson({ learner: { track: "workBased", countsFor: [{ shifts: { include: ["x"] }, percent: 50 }] } }),
  ],
  ["a volunteer who offers nothing", "nothing-offered", "volunteers[0]", problem({ volunteers: [{ id: "vera" }] })],
  [
    "an unknown tag of an offer",
    "unmatched-tag",
    "volunteers[0].offers[0].include[0]",
    problem({ volunteers: [volunteer("vera", { offers: [{ include: ["x"] }] })] }),
  ],
  ["no shifts", "no-shifts", "shifts", problem({ shifts: [] })],
  ["no people", "no-people", "professionals", problem({ professionals: [] })],
  [
    "rules without cover",
    "nothing-asks-for-cover",
    "rules",
    problem({ rules: [{ id: "max", kind: "demandCover", level: "hard", bound: "maximum" }] }),
  ],
  ["ids that look alike", "similar-ids", "organisations[1].id", problem({ organisations: [{ id: "org" }, { id: " Org" }] })],
  [
    "a shift at a location of others",
    "location-of-other-organisation",
    "shifts[0].locationId",
    problem({
      organisations: [{ id: "org" }, { id: "other" }],
      locations: [{ id: "a", organisationId: "other" }],
      shifts: [{ ...oneShift, locationId: "a" }],
    }),
  ],
  [
    "a team rule about some people",
    "unused-field",
    "rules[1].people",
    withRule({ kind: "teamMix", minimum: 0, members: [{ weight: 1 }], people: {} }),
  ],
  ["a cover rule about some people", "unused-field", "rules[1].people", withRule({ kind: "demandCover", bound: "target", people: {} })],
];
