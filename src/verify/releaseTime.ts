import type { Release } from "../problem/organisation";
import type { Planning } from "../problem/planning";
import type { ReleaseTimeRule } from "../problem/rules/releaseTime";
import { firstInstant, toLocal } from "../time/zoneTable";
import { type Finding, oneIf } from "./byAssignment";
import { servingEngagements } from "./engagementTier";
import { type Facts, found } from "./facts";
import type { Booking } from "./line";

/**
 * The organisation has opened the shift to the tier of some working relation of the person. Nothing is asked of organisations without
 * releases, or of people whom no working relation connects with the organisation.
 */
export function releaseTime(_rule: ReleaseTimeRule, { person, shift }: Booking, facts: Facts): Finding {
  const { planning } = facts.problem;
  const { releases } = found(facts.organisations, shift.organisationId, "organisation");
  const serving = servingEngagements(person, shift.organisationId, shift.day, facts);
  if (releases === undefined || serving.length === 0) return oneIf(false);
  const openTiers = releases.filter((release) => isOpen(release, shift.day, planning)).map((release) => release.tier);
  return oneIf(!serving.some(({ tier }) => openTiers.includes(tier)));
}

/** The decision is neither before `opensAt` nor before `atTime` on the day that lies `daysBefore` days before the shift. */
function isOpen(release: Release, shiftDay: number, { zoneTable, decisionTime }: Planning): boolean {
  if (release.opensAt !== undefined && decisionTime < release.opensAt) return false;
  if (release.daysBefore === undefined) return true;
  const openingDay = shiftDay - release.daysBefore;
  const decisionDay = toLocal(zoneTable, decisionTime).dayNumber;
  if (decisionDay !== openingDay) return decisionDay > openingDay;
  return decisionTime >= firstInstant(zoneTable, openingDay, release.atMinute);
}
