import { nlQualificationsCare } from "../../../src/presets/nlQualificationsCare";
import type { HeldQualificationInput } from "../../../src/problem/qualification";
import type { Requirement, ShiftInput } from "../../../src/problem/shift";
import { dateOf } from "../problemBuilder";
import { type NormCase, on, past, type Situation, stated } from "./normCase";

const { qualifications, requiredRegistrations } = nlQualificationsCare();
const demanded = stated({ id: "qualified", kind: "requiredQualification", level: "hard" });
const early = (day: number, requires: Requirement, more: Partial<ShiftInput> = {}): ShiftInput =>
  on(day, "07:00", "15:00", { demands: [{ id: "main", requires }], ...more });

/** Anna holds this and does this shift; `other` is another organisation, `east` and `west` are locations. */
function holds(held: readonly (string | HeldQualificationInput)[], shift: ShiftInput, more: Situation = {}): Situation {
  return {
    qualifications: [...qualifications, { id: "inducted", kind: "induction", lapsesAfterMonths: 3 }],
    organisations: [{ id: "org" }, { id: "other" }],
    locations: ["east", "west"].map((id) => ({ id, organisationId: "org" })),
    ...more,
    anna: {
      engagements: [{ id: "main", organisationId: "org", form: "pool" }],
      qualifications: held.map((one) => (typeof one === "string" ? { qualificationId: one } : one)),
      ...more.anna,
    },
    shifts: [shift],
  };
}

const caring = { allOf: ["verzorgende-ig"] };
const injecting = { allOf: ["act:injection"] };
/** A nurse, and the registration that the profession asks for. */
const nursing = {
  allOf: [
    "verpleegkundige-mbo",
    ...requiredRegistrations.flatMap((one) => (one.qualificationId === "verpleegkundige-mbo" ? [one.registrationId] : [])),
  ],
};
const nurse = (validUntil: string): HeldQualificationInput[] => [
  { qualificationId: "verpleegkundige-mbo" },
  { qualificationId: "big-verpleegkundige", validUntil },
];
/** Whoever works for an organisation has a certificate of conduct that it accepts. */
const vog = stated({ id: "vog", kind: "requiredQualification", level: "hard", requires: { allOf: ["vog"] } });
/** Whoever works at a location is inducted there, but on an extra line to be inducted. */
const inducted = stated({
  id: "inducted",
  kind: "requiredQualification",
  level: "hard",
  overridable: true,
  requires: { allOf: ["inducted"] },
  shifts: { exclude: ["supernumerary"] },
});
const inductedUntil: HeldQualificationInput = { qualificationId: "inducted", locationIds: ["east"], validFrom: "2026-07-06" };
const east = { locationId: "east" } as const;

/** What somebody must hold on the day of the shift. */
export const qualificationCases: readonly NormCase[] = [
  ...demanded.edge("qual.level", "the level that is asked for", {
    kept: holds(["verzorgende-ig"], early(0, caring)),
    broken: holds(["helpende-plus"], early(0, caring)),
    amounts: { qualified: 1 },
  }),
  ...demanded.edge("qual.level", "a level above it, on the same ladder", {
    kept: holds(["verpleegkundige-hbo"], early(0, caring)),
    broken: holds(["physician-assistant"], early(0, caring)),
    amounts: { qualified: 1 },
  }),
  ...demanded.edge("qual.level", "where an organisation lets a level stand for another", {
    kept: holds(["helpende"], early(0, { allOf: ["gastvrouw"] }), {
      organisations: [{ id: "org", substitutions: [{ heldId: "helpende", coversId: "gastvrouw" }] }, { id: "other" }],
    }),
    broken: holds(["helpende"], early(0, { allOf: ["gastvrouw"] })),
    amounts: { qualified: 1 },
  }),
  // From verpleegkundige-hbo down to verzorgende-ig are two steps.
  ...stated({ id: "overqualified", kind: "overqualification", level: "soft" }).edge("qual.level", "steps above the level", {
    kept: holds(["verzorgende-ig"], early(0, caring)),
    broken: holds(["verpleegkundige-hbo"], early(0, caring)),
    amounts: { overqualified: 2 },
  }),
  // The last valid day is the day of the shift, and the day before it.
  ...demanded.edge("qual.registration", "a registration up to its last day", {
    kept: holds(nurse(dateOf(3)), early(3, nursing)),
    broken: holds(nurse(dateOf(3)), early(4, nursing)),
    amounts: { qualified: 1 },
  }),
  ...demanded.gives("qual.registration", "without it a nurse still cares", holds(nurse(dateOf(3)), early(4, caring)), {}),
  ...demanded.edge("qual.competence", "a competence up to its last day", {
    kept: holds([{ qualificationId: "act:injection", validUntil: dateOf(3) }], early(3, injecting)),
    broken: holds([{ qualificationId: "act:injection", validUntil: dateOf(3) }], early(4, injecting)),
    amounts: { qualified: 1 },
  }),
  ...demanded.edge("qual.competence", "under supervision where that is enough", {
    kept: holds(
      [{ qualificationId: "act:injection", level: "supervised" }],
      early(0, { ...injecting, supervisedIsEnough: ["act:injection"] }),
    ),
    broken: holds([{ qualificationId: "act:injection", level: "supervised" }], early(0, injecting)),
    amounts: { qualified: 1 },
  }),
  ...demanded.edge("qual.competence", "recognised by the host", {
    kept: holds([{ qualificationId: "act:injection", recognisedBy: ["org", "other"] }], early(0, injecting, { organisationId: "other" })),
    broken: holds([{ qualificationId: "act:injection", recognisedBy: ["org"] }], early(0, injecting, { organisationId: "other" })),
    amounts: { qualified: 1 },
  }),
  ...vog.edge("qual.vog", "a certificate of conduct that the host accepts", {
    kept: holds([{ qualificationId: "vog", recognisedBy: ["other"] }], on(0, "07:00", "15:00", { organisationId: "other" })),
    broken: holds([{ qualificationId: "vog", recognisedBy: ["org"] }], on(0, "07:00", "15:00", { organisationId: "other" })),
    amounts: { vog: 1 },
  }),
  // Three months after 6 July is 6 October, Tuesday.
  ...inducted.edge("qual.induction", "an induction lapses", {
    kept: holds([inductedUntil], on(1, "07:00", "15:00", east)),
    broken: holds([inductedUntil], on(2, "07:00", "15:00", east)),
    amounts: { inducted: 1 },
  }),
  ...inducted.edge("qual.induction", "but not where somebody keeps working", {
    kept: holds([inductedUntil], on(2, "07:00", "15:00", east), {
      anna: { history: { shifts: past([-1], "07:00", "15:00", { organisationId: "org", locationId: "east" }) } },
    }),
    broken: holds([inductedUntil], on(2, "07:00", "15:00", east), {
      anna: { history: { shifts: past([-1], "07:00", "15:00", { organisationId: "org", locationId: "west" }) } },
    }),
    amounts: { inducted: 1 },
  }),
  ...inducted.edge("qual.induction", "and it is for one location", {
    kept: holds([inductedUntil], on(0, "07:00", "15:00", east)),
    broken: holds([inductedUntil], on(0, "07:00", "15:00", { locationId: "west" })),
    amounts: { inducted: 1 },
  }),
  ...inducted.gives(
    "qual.induction",
    "who is being inducted is extra",
    holds([], on(0, "07:00", "15:00", { ...east, demands: [{ id: "main", tags: ["supernumerary"] }] })),
    {},
  ),
];
