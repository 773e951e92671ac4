import type { RuleKind } from "../problem/rules/rule";

/**
 * What kind of obstacle a rule is, in the order in which a planner would look: who someone is, whether they may be asked yet, when they can,
 * what they are kept off, what else they do, how far away it is, rest, days in a row, limits on work, agreements that are settled over a
 * period or a group, and wishes.
 */
export type BlockerGroup =
  "credential" | "release" | "availability" | "exclusion" | "overlap" | "travel" | "rest" | "series" | "cap" | "account" | "preference";

/** The groups in their order. */
export const blockerGroups: readonly BlockerGroup[] = [
  "credential",
  "release",
  "availability",
  "exclusion",
  "overlap",
  "travel",
  "rest",
  "series",
  "cap",
  "account",
  "preference",
];

/** Kinds in the group `credential`. */
export type CredentialKind = "requiredQualification" | "validEngagement" | "admission";

/** The kinds in the group `credential`, the hardest to change first. */
export const credentialKinds: readonly CredentialKind[] = ["requiredQualification", "validEngagement", "admission"];

const groupByKind: Readonly<Record<RuleKind, BlockerGroup>> = {
  requiredQualification: "credential",
  validEngagement: "credential",
  admission: "credential",
  releaseTime: "release",
  availability: "availability",
  blocks: "exclusion",
  forbiddenAssignments: "exclusion",
  noOverlap: "overlap",
  travelTime: "travel",
  travelLimit: "travel",
  restBetweenShifts: "rest",
  weeklyRest: "rest",
  dutyRest: "rest",
  dutyBreaks: "rest",
  forbiddenHours: "rest",
  forbiddenSuccession: "rest",
  consecutiveDays: "series",
  dutySeries: "series",
  consecutiveDaysOff: "series",
  completeWeekends: "series",
  dayPatterns: "series",
  workLimit: "cap",
  dutyLimit: "cap",
  dutyFrequency: "cap",
  attendanceDays: "cap",
  maximumDutyLength: "cap",
  contractHours: "account",
  fairShare: "account",
  budget: "account",
  teamMix: "account",
  demandCover: "account",
  wishes: "preference",
  preferences: "preference",
  tierPreference: "preference",
  overqualification: "preference",
  admissionPreference: "preference",
  assignmentCost: "preference",
  homeShare: "account",
  lending: "account",
  fairFill: "account",
  callNotice: "release",
  continuity: "preference",
  wishFairness: "preference",
  stability: "preference",
};

/** The group of a rule kind. */
export function groupOf(kind: RuleKind): BlockerGroup {
  return groupByKind[kind];
}

/** Position of a rule kind's group in {@link blockerGroups}. */
export function groupRank(kind: RuleKind): number {
  return blockerGroups.indexOf(groupByKind[kind]);
}
