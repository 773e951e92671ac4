import type { ReleaseTimeRule } from "../problem/rules/releaseTime";
import { toLocal } from "../time/zoneTable";
import { type Finding, oneIf } from "./byAssignment";
import { servingEngagements } from "./engagementTier";
import { type Facts, found } from "./facts";
import type { Booking } from "./line";

/**
 * The organisation has opened the shift to the tier of some working relation of the person: the local date of the decision is not
 * before the start date of the shift minus `daysBefore`. Nothing is asked of organisations without releases, or of people whom no
 * working relation connects with the organisation.
 */
export function releaseTime(_rule: ReleaseTimeRule, { person, shift }: Booking, facts: Facts): Finding {
  const { planning } = facts.problem;
  const { releases } = found(facts.organisations, shift.organisationId, "organisation");
  const serving = servingEngagements(person, shift.organisationId, shift.day);
  if (releases === undefined || serving.length === 0) return oneIf(false);
  const decisionDay = toLocal(planning.zoneTable, planning.decisionTime).dayNumber;
  const openTiers = releases.filter((release) => decisionDay >= shift.day - release.daysBefore).map((release) => release.tier);
  return oneIf(!serving.some(({ tier }) => openTiers.includes(tier)));
}
