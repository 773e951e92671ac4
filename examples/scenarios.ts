import type { ProblemInput, ProfessionalInput } from "../src/index";

/** The same region with one more nurse in the regional pool, who has no wishes and may be asked by everybody. */
export function withExtraNurse(region: ProblemInput): ProblemInput {
  const nurse: ProfessionalInput = {
    id: "extra-nurse",
    name: "Extra nurse",
    tags: ["level:nurse-mbo"],
    qualifications: ["nurse-mbo", "medication", "bhv", "driving-licence"].map((qualificationId) => ({ qualificationId })),
    engagements: [
      {
        id: "extra-nurse",
        organisationId: region.organisations[0]!.id,
        form: "pool",
        contract: { maximumMinutesPerWeek: 24 * 60 },
        costCentsPerHour: 3800,
      },
    ],
  };
  return { ...region, professionals: [...region.professionals, nurse] };
}

/** The same region in which one person holds one more qualification. */
export function withQualification(region: ProblemInput, personId: string, qualificationId: string): ProblemInput {
  const professionals = region.professionals.map((person) =>
    person.id === personId ? { ...person, qualifications: [...(person.qualifications ?? []), { qualificationId }] } : person,
  );
  return { ...region, professionals };
}

/** Someone of the level below who drives, works nights and is employed where the mobile team is. */
export function canTakeNightsOfTheMobileTeamAsNurse({ tags, qualifications, blocks, engagements }: ProfessionalInput): boolean {
  return (
    tags?.includes("level:verzorgende-ig") === true &&
    qualifications?.some(({ qualificationId }) => qualificationId === "driving-licence") === true &&
    blocks?.some(({ include }) => include?.includes("night")) !== true &&
    engagements.some(({ organisationId }) => organisationId === "oudebeek")
  );
}
