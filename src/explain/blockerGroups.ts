import type { Rule, RuleKind } from "../problem/rules/rule";

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
  colleagues: "exclusion",
  teamMix: "account",
  learnerSupervision: "account",
  wholeTeam: "account",
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

/**
 * The group of a rule; of a custom rule that of its first part, or `exclusion` of prices and of what would be a credential: only the kinds of
 * the catalogue say who somebody is.
 */
export function groupOf(rule: Rule): BlockerGroup {
  if (rule.kind !== "custom") return groupByKind[rule.kind];
  const [first] = rule.parts;
  const group = first === undefined ? "exclusion" : groupByKind[first.kind];
  return group === "credential" ? "exclusion" : group;
}

/** Position of a group in {@link blockerGroups}. */
export function groupRank(group: BlockerGroup): number {
  return blockerGroups.indexOf(group);
}
