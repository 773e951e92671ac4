import type { Rule, RuleKind, RuleOf } from "../problem/rules/rule";
import { admission } from "./admission";
import { admissionPreference } from "./admissionPreference";
import { assignmentCost } from "./assignmentCost";
import { attendanceDays } from "./attendanceDays";
import { availability } from "./availability";
import { blocks } from "./blocks";
import { colleagues } from "./colleagues";
import { budget } from "./budget";
import { byAssignment } from "./byAssignment";
import { byLine } from "./byLine";
import { callNotice } from "./callNotice";
import { completeWeekends } from "./completeWeekends";
import { consecutiveDays } from "./consecutiveDays";
import { consecutiveDaysOff } from "./consecutiveDaysOff";
import { continuity } from "./continuity";
import { contractHours } from "./contractHours";
import { customReading } from "./custom";
import { dayPatterns } from "./dayPatterns";
import { demandCover } from "./demandCover";
import { dutyBreaks } from "./dutyBreaks";
import { dutyFrequency } from "./dutyFrequency";
import { dutyLimit } from "./dutyLimit";
import { dutyRest } from "./dutyRest";
import { dutySeries } from "./dutySeries";
import { fairFill } from "./fairFill";
import { fairShare } from "./fairShare";
import type { Facts } from "./facts";
import { forbiddenAssignments } from "./forbiddenAssignments";
import { forbiddenHours } from "./forbiddenHours";
import { forbiddenSuccession } from "./forbiddenSuccession";
import { learnerSupervision } from "./learnerSupervision";
import { homeShare } from "./homeShare";
import { lending } from "./lending";
import type { GroupMatch, Reading } from "./match";
import { maximumDutyLength } from "./maximumDutyLength";
import { noOverlap } from "./noOverlap";
import { overqualification } from "./overqualification";
import { preferences } from "./preferences";
import { releaseTime } from "./releaseTime";
import { requiredQualification } from "./requiredQualification";
import { restBetweenShifts } from "./restBetweenShifts";
import { stability } from "./stability";
import { teamMix } from "./teamMix";
import { tierPreference } from "./tierPreference";
import { travelLimit } from "./travelLimit";
import { travelTime } from "./travelTime";
import { validEngagement } from "./validEngagement";
import { wholeTeam } from "./wholeTeam";
import { weeklyRest } from "./weeklyRest";
import { wishes } from "./wishes";
import { wishFairness } from "./wishFairness";
import { workLimit } from "./workLimit";

type RuleByKind = { readonly [K in RuleKind]: RuleOf<K> };

/** One plain reading for every rule kind; a kind without one does not compile. */
const readings: { readonly [K in RuleKind]: (rule: RuleByKind[K], facts: Facts) => Reading } = {
  requiredQualification: byAssignment(() => "occurrences", requiredQualification),
  overqualification: byAssignment(() => "steps", overqualification),
  validEngagement: byAssignment(() => "shifts", validEngagement),
  admission: byAssignment(() => "shifts", admission),
  admissionPreference: byAssignment(() => "points", admissionPreference),
  availability: byAssignment(() => "shifts", availability),
  blocks: byAssignment(() => "shifts", blocks),
  forbiddenAssignments: byAssignment(() => "shifts", forbiddenAssignments),
  travelLimit: byAssignment((rule) => rule.measure, travelLimit),
  releaseTime: byAssignment(() => "shifts", releaseTime),
  noOverlap: byLine(noOverlap),
  restBetweenShifts: byLine(restBetweenShifts),
  travelTime: byLine(travelTime),
  forbiddenSuccession: byLine(forbiddenSuccession),
  forbiddenHours: byAssignment(() => "minutes", forbiddenHours),
  maximumDutyLength: byLine(maximumDutyLength),
  dutyRest: byLine(dutyRest),
  dutySeries: byLine(dutySeries),
  dutyLimit: byLine(dutyLimit),
  dutyFrequency: byLine(dutyFrequency),
  dutyBreaks: byLine(dutyBreaks),
  weeklyRest: byLine(weeklyRest),
  workLimit: byLine(workLimit),
  attendanceDays: byLine(attendanceDays),
  contractHours: byLine(contractHours),
  fairShare,
  consecutiveDays: byLine(consecutiveDays),
  consecutiveDaysOff: byLine(consecutiveDaysOff),
  completeWeekends: byLine(completeWeekends),
  dayPatterns: byLine(dayPatterns),
  wishes: byLine(wishes),
  preferences: byAssignment(() => "points", preferences),
  tierPreference: byAssignment(() => "points", tierPreference),
  assignmentCost: byAssignment(() => "points", assignmentCost),
  budget: byGroup(budget),
  demandCover: byGroup(demandCover),
  teamMix: byGroup(teamMix),
  colleagues: byGroup(colleagues),
  wholeTeam: byGroup(wholeTeam),
  learnerSupervision: byGroup(learnerSupervision),
  stability: byLine(stability),
  callNotice: byAssignment(() => "occurrences", callNotice),
  continuity: byAssignment(() => "shifts", continuity),
  wishFairness: byLine(wishFairness),
  homeShare: byLine(homeShare),
  lending: byGroup(lending),
  fairFill: byGroup(fairFill),
};

/** The plain reading of a rule; `undefined` for a custom rule whose definition gives none. */
export function readingOf(rule: Rule, facts: Facts): Reading | undefined {
  return rule.kind === "custom" ? customReading(rule, facts) : readingOfKind(rule.kind, rule, facts);
}

function readingOfKind<K extends RuleKind>(kind: K, rule: RuleByKind[K], facts: Facts): Reading {
  return readings[kind](rule, facts);
}

function byGroup<R>(matches: (rule: R, facts: Facts) => readonly GroupMatch[]): (rule: R, facts: Facts) => Reading {
  return (rule, facts) => ({ about: "group", matches: () => matches(rule, facts) });
}
