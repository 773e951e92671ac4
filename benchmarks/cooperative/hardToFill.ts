import { careLine, otherLine } from "./demandLines";
import type { RegionSettings } from "./settings";
import { planShift, type PlannedShift } from "./shifts";
import { shiftTypes } from "./shiftTypes";
import type { Site } from "./sites";

/** How many of a region's shifts are made so that a place stays open whatever the planner does. */
export function hardToFillCount(settings: RegionSettings): number {
  return Math.min(12, Math.round(settings.shifts / 200));
}

/** A desk at a hospital far outside the region. */
export function farSite(sites: readonly Site[]): Site {
  const base = sites[0]!;
  return {
    kind: "nursingHome",
    member: base.member,
    town: base.town,
    location: {
      id: "transfer-desk-utrecht",
      organisationId: base.member.id,
      name: "Transfer desk, Utrecht",
      coordinates: { latitude: 52.09, longitude: 5.12 },
    },
    units: ["desk"],
    serves: [],
  };
}

/**
 * Shifts with a place that nobody can take, each for another reason: a certificate that has run out, physicians who are free in the
 * weekend, a specialist at night, more people asked than the team has, a place too far away, and something nobody holds.
 *
 * @param mobileTeamSize - people in the mobile team.
 */
export function createHardToFill(
  settings: RegionSettings,
  sites: readonly Site[],
  far: Site,
  mobileTeamSize: number,
): readonly PlannedShift[] {
  const mobileTeam = sites.find(({ kind }) => kind === "mobileTeam")!;
  const homes = sites.filter(({ kind }) => kind === "nursingHome");
  const count = hardToFillCount(settings);
  const kinds = [
    (id: string, home: Site) => {
      const day = Math.min(16, settings.days - 1);
      return planShift(settings, home, { id: `${id}.wound-care`, day, type: shiftTypes.early, unit: "unit-1" }, [
        careLine("nurse", "nurse-mbo", { competences: ["wound-care"] }),
      ]);
    },
    (id: string, home: Site) =>
      planShift(settings, home, { id: `${id}.sunday-physician`, day: 6, type: shiftTypes.office, unit: "unit-1" }, [
        otherLine("physician", "elderly-care-physician", { priority: 2 }),
      ]),
    (id: string) =>
      planShift(settings, far, { id: `${id}.transfer`, day: 2, type: shiftTypes.office, unit: "desk" }, [careLine("nurse", "nurse-mbo")]),
    (id: string) =>
      planShift(
        settings,
        mobileTeam,
        { id: `${id}.vaccination-day`, day: 4, type: shiftTypes.office, unit: "mobile", tags: ["team:mobile"] },
        [
          careLine("nurse", "nurse-mbo", {
            minimum: 1,
            target: mobileTeamSize + 1,
            admits: [{ people: { include: ["team:mobile"] } }],
          }),
        ],
      ),
    (id: string, home: Site) =>
      planShift(settings, home, { id: `${id}.specialist-night`, day: 5, type: shiftTypes.night, unit: "unit-1" }, [
        careLine("specialist", "nurse-specialist"),
      ]),
    (id: string, home: Site) =>
      planShift(settings, home, { id: `${id}.sign-language`, day: 3, type: shiftTypes.late, unit: "unit-1" }, [
        careLine("care", "helpende", { competences: ["sign-language"] }),
      ]),
  ];
  return Array.from({ length: count }, (_, index) => kinds[index % kinds.length]!(`hard-${index + 1}`, homes[index % homes.length]!));
}
