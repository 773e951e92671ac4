import type { Assignment } from "../../../src/problem/assignment";
import type { Contract, ProfessionalInput } from "../../../src/problem/person";
import type { ContractHoursRuleInput } from "../../../src/problem/rules/contractHours";
import { assign, at, dateOf, professional } from "../problemBuilder";
import { type NormCase, on, onDays, type Situation, stated } from "./normCase";

const available = stated({ id: "availability", kind: "availability", level: "hard" });
const contract = (bound: ContractHoursRuleInput["bound"]) =>
  stated({
    id: bound,
    kind: "contractHours",
    level: bound === "maximum" ? "hard" : "soft",
    overridable: bound === "maximum",
    bound,
    over: { kind: "period" },
    unit: 1,
  });
/** 8 h a week, and shifts of one week. */
const weekly = (terms: Contract, until: string): Situation => ({
  days: 7,
  anna: { engagements: [{ id: "main", organisationId: "org", form: "employee", contract: terms }] },
  shifts: [on(0, "07:00", until)],
});
const wednesday = { start: at(2, "00:00"), end: at(3, "00:00") };
const pinned = assign("anna", "d0-0700");
/** Shifts of a week, and who does them. */
const shared = (roster: readonly Assignment[], anna: Partial<ProfessionalInput> = {}): Situation => ({
  anna,
  others: [professional("bob")],
  shifts: onDays([0, 1, 2, 3], "23:00", "07:00"),
  roster,
});
const nightsOf = (personId: string, ...days: readonly number[]): Assignment[] =>
  days.map((day) => assign(personId, `d${String(day)}-2300`));
const nightShare = stated({ id: "nights", kind: "fairShare", level: "soft", shareBy: "equal", shifts: { include: ["night"] } });

/** What people can, want and agreed to, and what it costs. */
export const arrangementCases: readonly NormCase[] = [
  ...available.edge("avail.hard", "times that are not possible", {
    kept: { anna: { unavailable: [wednesday] }, shifts: [on(1, "16:00", "00:00"), on(3, "00:00", "07:00")] },
    broken: { anna: { unavailable: [wednesday] }, shifts: [on(1, "16:00", "00:01"), on(3, "00:00", "07:00")] },
    amounts: { availability: 1 },
  }),
  ...available.edge("avail.hard", "only these times", {
    kept: { anna: { available: [wednesday] }, shifts: [on(2, "16:00", "00:00")] },
    broken: { anna: { available: [wednesday] }, shifts: [on(2, "16:00", "00:01")] },
    amounts: { availability: 1 },
  }),
  // The clock is set back in the night before, when leave begins.
  ...available.edge("avail.hard", "leave from the day on which the clock is set back", {
    kept: { days: 21, anna: { absences: [{ from: dateOf(20), to: dateOf(20) }] }, shifts: [on(19, "16:00", "00:00")] },
    broken: { days: 21, anna: { absences: [{ from: dateOf(20), to: dateOf(20) }] }, shifts: [on(19, "16:00", "00:01")] },
    amounts: { availability: 1 },
  }),
  ...stated({ id: "preferences", kind: "preferences", level: "soft" }).edge(
    "avail.pref",
    "types of work that somebody would rather not do",
    {
      kept: { anna: { preferences: [{ shifts: { include: ["night"] }, cost: 4 }] }, shifts: [on(0, "17:00", "01:00")] },
      broken: { anna: { preferences: [{ shifts: { include: ["night"] }, cost: 4 }] }, shifts: [on(0, "17:00", "01:01")] },
      amounts: { preferences: 4 },
    },
  ),
  ...stated({ id: "colleagues", kind: "colleagues", level: "soft", about: "unwanted" }).edge("avail.pref", "colleagues, from both sides", {
    kept: {
      others: [professional("bob", { colleagues: { unwanted: ["anna"] } })],
      shifts: onDays([0, 1], "07:00", "15:00", { demands: [{ id: "main", target: 2 }] }),
      roster: [pinned, assign("bob", "d1-0700")],
    },
    broken: {
      others: [professional("bob", { colleagues: { unwanted: ["anna"] } })],
      shifts: onDays([0, 1], "07:00", "15:00", { demands: [{ id: "main", target: 2 }] }),
      roster: [pinned, assign("bob", "d0-0700")],
    },
    amounts: { colleagues: 1 },
  }),
  // A published shift that anna did not give up is missing.
  ...stated({ id: "overlap", kind: "noOverlap", level: "hard" }).edge("consent.published", "a published shift changes with consent only", {
    kept: { shifts: [on(0, "07:00", "15:00")], pins: [pinned] },
    broken: { shifts: [on(0, "07:00", "15:00")], pins: [pinned], roster: [] },
    amounts: { $pins: 1 },
  }),
  // 8 h, and a minute that was not agreed to.
  ...contract("maximum").edge("consent.extra", "hours above the agreed maximum", {
    kept: weekly({ maximumMinutesPerWeek: 480 }, "15:00"),
    broken: weekly({ maximumMinutesPerWeek: 480 }, "15:01"),
    amounts: { maximum: 1 },
  }),
  // Agreed to, it is a pin with an override, and inherited.
  ...contract("maximum").gives(
    "consent.extra",
    "agreed to and recorded",
    {
      ...weekly({ maximumMinutesPerWeek: 480 }, "15:01"),
      pins: [{ ...pinned, override: { ruleIds: ["maximum"], reason: "Agreed by phone" } }],
    },
    {},
  ),
  ...contract("minimum").edge("hours.contract", "guaranteed hours", {
    kept: weekly({ minimumMinutesPerWeek: 480 }, "15:00"),
    broken: weekly({ minimumMinutesPerWeek: 480 }, "14:59"),
    amounts: { minimum: 1 },
  }),
  ...contract("target").edge("hours.contract", "near the contract", {
    kept: weekly({ targetMinutesPerWeek: 480 }, "15:00"),
    broken: weekly({ targetMinutesPerWeek: 480 }, "15:01"),
    amounts: { target: 1 },
  }),
  ...contract("maximum").edge("hours.contract", "no more than the maximum", {
    kept: weekly({ maximumMinutesPerWeek: 480 }, "15:00"),
    broken: weekly({ maximumMinutesPerWeek: 480 }, "15:01"),
    amounts: { maximum: 1 },
  }),
  // 8 h at 30 euros in whole euros; without pay nothing.
  ...stated({ id: "cost", kind: "assignmentCost", level: "soft" }).edge("cost.total", "what work costs", {
    kept: [on(0, "07:00", "15:00")],
    broken: {
      anna: { engagements: [{ id: "main", organisationId: "org", form: "employee", costCentsPerHour: 3000 }] },
      shifts: [on(0, "07:00", "15:00")],
    },
    amounts: { cost: 240 },
  }),
  // An agency at 50 euros and 21 percent of tax: 8 x 60.50.
  ...stated({ id: "cost", kind: "assignmentCost", level: "soft" }).gives(
    "cost.total",
    "the tariff of an agency and tax",
    {
      anna: {
        engagements: [
          {
            id: "main",
            organisationId: "org",
            form: "agency",
            recharges: [{ toOrganisationId: "org", mode: "allIn", centsPerHour: 5000, vatPercent: 21 }],
          },
        ],
      },
      shifts: [on(0, "07:00", "15:00")],
    },
    { cost: 484 },
  ),
  // Four nights for two: two each; 3 and 1 are one too many and one too few.
  ...nightShare.edge("fair.load", "two nights each", {
    kept: shared([...nightsOf("anna", 0, 1), ...nightsOf("bob", 2, 3)]),
    broken: shared([...nightsOf("anna", 0, 1, 2), ...nightsOf("bob", 3)]),
    amounts: { nights: 2 },
  }),
  // Anna did one too many before.
  ...nightShare.edge("fair.load", "what was done before counts", {
    kept: shared([...nightsOf("anna", 0), ...nightsOf("bob", 1, 2)], { history: { carried: [{ ruleId: "nights", amount: 1 }] } }),
    broken: shared([...nightsOf("anna", 0, 3), ...nightsOf("bob", 1, 2)], { history: { carried: [{ ruleId: "nights", amount: 1 }] } }),
    amounts: { nights: 1 },
  }),
  // One gone and one new.
  ...stated({ id: "stability", kind: "stability", level: "soft", weight: 5 }).edge("stable.change", "the previous plan", {
    kept: { others: [professional("bob")], shifts: [on(0, "07:00", "15:00")], previous: [pinned] },
    broken: { others: [professional("bob")], shifts: [on(0, "07:00", "15:00")], previous: [pinned], roster: [assign("bob", "d0-0700")] },
    amounts: { stability: 2 },
    cost: 10,
  }),
];
