import type { RuleInput } from "./rules/rule";

/** The rules of a problem that gives none: who may work where, rest, and a price for every open place and broken wish. */
export const defaultRules: readonly RuleInput[] = [
  { id: "required-qualification", kind: "requiredQualification", level: "hard" },
  { id: "valid-engagement", kind: "validEngagement", level: "hard" },
  { id: "admission", kind: "admission", level: "hard" },
  { id: "availability", kind: "availability", level: "hard" },
  { id: "blocks", kind: "blocks", level: "hard" },
  { id: "forbidden-assignments", kind: "forbiddenAssignments", level: "hard" },
  { id: "release-time", kind: "releaseTime", level: "hard" },
  { id: "travel-limit", kind: "travelLimit", level: "hard", measure: "metres" },
  { id: "no-overlap", kind: "noOverlap", level: "hard" },
  { id: "daily-rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 },
  { id: "maximum-places", kind: "demandCover", level: "hard", bound: "maximum" },
  { id: "below-minimum", kind: "demandCover", level: "soft", bound: "minimum", weight: 1000 },
  { id: "below-target", kind: "demandCover", level: "soft", bound: "target", countFrom: "minimum", weight: 100 },
  { id: "wishes", kind: "wishes", level: "soft", weight: 10 },
  { id: "preferences", kind: "preferences", level: "soft" },
  { id: "admission-preference", kind: "admissionPreference", level: "soft" },
];
