import type { ProblemInput, ProfessionalInput, QualificationInput, RuleInput, ShiftInput } from "../src/index";
import { layerRules, nlAtwAdult, nlCaoVvt2025 } from "../src/presets/index";

/** The newcomer: disability care, with a ladder and an agreement of its own. Everything here is made up. */
export const newcomer = "rivierhuis";

const ladder: readonly QualificationInput[] = [
  { id: "support-worker", name: "support worker", kind: "level" },
  { id: "senior-support-worker", name: "senior support worker", kind: "level", covers: ["support-worker"] },
];

/** Rules of its agreement, about people who work for it: in the longest of duties it is stricter than the law. */
const agreement: readonly RuleInput[] = [
  {
    id: "atw.max-shift",
    kind: "maximumDutyLength",
    level: "hard",
    maximumMinutes: 9 * 60,
    units: { exclude: ["duty:standby", "duty:onCall"] },
  },
];

/** One rule of its own that every organisation of the region brings, about its own shifts. */
export const ownRules: readonly RuleInput[] = [
  {
    id: "own.beekdal: no more than 3 nights in a row",
    kind: "consecutiveDays",
    level: "hard",
    maximum: 3,
    shifts: { include: ["org:beekdal", "night"], match: "all" },
  },
  {
    id: "own.lindenkamp: own people first",
    kind: "workLimit",
    level: "hard",
    measure: "shifts",
    over: { kind: "week" },
    maximum: 2,
    shifts: { include: ["org:lindenkamp"] },
    people: { exclude: ["org:lindenkamp"] },
  },
  {
    id: "own.oudebeek: no early after a late",
    kind: "forbiddenSuccession",
    level: "hard",
    after: { include: ["org:oudebeek", "type:late"], match: "all" },
    before: { include: ["org:oudebeek", "type:early"], match: "all" },
  },
  {
    id: "own.rivierhuis: two days a week at most for guests",
    kind: "workLimit",
    level: "hard",
    measure: "days",
    over: { kind: "week" },
    maximum: 2,
    shifts: { include: [`org:${newcomer}`] },
    people: { exclude: [`org:${newcomer}`] },
  },
];

/**
 * The region with a seventh organisation: an organisation, a location, a ladder, people, shifts, rules and layers are added; no code changes. A helpende
 * of the region covers its support work, and one of the region's people works for both, under both agreements.
 */
export function withSeventhOrganisation(region: ProblemInput): ProblemInput {
  const both = region.professionals.find(({ engagements }) => engagements.some(({ form }) => form === "employee"))!;
  const engagement = { id: "newcomer", organisationId: newcomer, form: "employee", contract: { targetMinutesPerWeek: 8 * 60 } } as const;
  const professionals = region.professionals.map((person) =>
    person === both
      ? {
          ...person,
          qualifications: [...(person.qualifications ?? []), { qualificationId: "support-worker" }],
          engagements: [...person.engagements, engagement],
        }
      : person,
  );
  const [law, vvt] = [nlAtwAdult(), nlCaoVvt2025()];
  const layered = layerRules([
    { layer: "law", preset: law },
    { layer: "collectiveAgreement", preset: vvt, name: "vvt", people: region.organisations.map(({ id }) => `org:${id}`) },
    { layer: "collectiveAgreement", rules: agreement, name: "disability care", people: [`org:${newcomer}`] },
  ]).rules;
  const replaced = new Set([...law.rules, ...vvt.rules].map(({ rule }) => rule.id));
  const rest = (region.rules ?? []).filter(({ id }) => !replaced.has(id));
  return {
    ...region,
    organisations: [
      ...region.organisations,
      { id: newcomer, name: "Rivierhuis", substitutions: [{ heldId: "helpende", coversId: "support-worker" }] },
    ],
    locations: [
      ...(region.locations ?? []),
      {
        id: "rivierhuis-doesburg",
        organisationId: newcomer,
        name: "Rivierhuis Doesburg",
        coordinates: { latitude: 52.013, longitude: 6.135 },
      },
    ],
    qualifications: [...(region.qualifications ?? []), ...ladder],
    professionals: [...professionals, ...ownStaff()],
    shifts: [...region.shifts, ...shiftsOf(region)],
    rules: [...rest, ...layered, ...ownRules],
  };
}

function ownStaff(): readonly ProfessionalInput[] {
  return [1, 2, 3].map((number) => ({
    id: `rivierhuis-${number}`,
    name: `Rivierhuis ${number}`,
    qualifications: [{ qualificationId: number === 1 ? "senior-support-worker" : "support-worker" }],
    engagements: [{ id: "own", organisationId: newcomer, form: "employee", contract: { targetMinutesPerWeek: 24 * 60 } }],
  }));
}

/** An early and a late every day. */
function shiftsOf({ planning }: ProblemInput): readonly ShiftInput[] {
  const first = new Date(`${planning.start}T00:00Z`).getTime();
  return Array.from({ length: planning.days }, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10)).flatMap((date) =>
    [
      ["early", "07:00", "15:00"],
      ["late", "15:00", "22:30"],
    ].map(([type, start, end]) => ({
      id: `rivierhuis.${date}.${type!}`,
      organisationId: newcomer,
      locationId: "rivierhuis-doesburg",
      type: type!,
      start: `${date}T${start!}`,
      end: `${date}T${end!}`,
      breakMinutes: 30,
      demands: [{ id: "support", requires: { allOf: ["support-worker"] }, minimum: 1 }],
    })),
  );
}

/** The same region in which organisations recognise only the medication competence that they assessed themselves. */
export function withoutRecognition(region: ProblemInput): ProblemInput {
  const professionals = region.professionals.map((person) => {
    const homes = person.engagements.map(({ organisationId }) => organisationId);
    const qualifications = (person.qualifications ?? []).map((held) =>
      held.qualificationId === "medication" ? { ...held, recognisedBy: homes } : held,
    );
    return { ...person, qualifications };
  });
  return { ...region, professionals };
}
