import type { RuleKind } from "../../../src/problem/rules/rule";
import { admissionCases } from "./admission";
import { admissionPreferenceCases } from "./admissionPreference";
import { assignmentCostCases } from "./assignmentCost";
import { attendanceDaysCases } from "./attendanceDays";
import { availabilityCases } from "./availability";
import { blocksCases } from "./blocks";
import { budgetCases } from "./budget";
import { callNoticeCases } from "./callNotice";
import { colleaguesCases } from "./colleagues";
import { completeWeekendsCases } from "./completeWeekends";
import { consecutiveDaysCases } from "./consecutiveDays";
import { consecutiveDaysOffCases } from "./consecutiveDaysOff";
import { continuityCases } from "./continuity";
import { contractHoursCases } from "./contractHours";
import { dayPatternsCases } from "./dayPatterns";
import { demandCoverCases } from "./demandCover";
import { dutyBreaksCases } from "./dutyBreaks";
import { dutyFrequencyCases } from "./dutyFrequency";
import { dutyLimitCases } from "./dutyLimit";
import { dutyRestCases } from "./dutyRest";
import { dutySeriesCases } from "./dutySeries";
import { fairFillCases } from "./fairFill";
import { fairShareCases } from "./fairShare";
import { forbiddenAssignmentsCases } from "./forbiddenAssignments";
import { forbiddenHoursCases } from "./forbiddenHours";
import { forbiddenSuccessionCases } from "./forbiddenSuccession";
import { homeShareCases } from "./homeShare";
import { lendingCases } from "./lending";
import { learnerSupervisionCases } from "./learnerSupervision";
import { maximumDutyLengthCases } from "./maximumDutyLength";
import { noOverlapCases } from "./noOverlap";
import { overqualificationCases } from "./overqualification";
import { preferencesCases } from "./preferences";
import { releaseTimeCases } from "./releaseTime";
import { requiredQualificationCases } from "./requiredQualification";
import { restBetweenShiftsCases } from "./restBetweenShifts";
import { stabilityCases } from "./stability";
import { teamMixCases } from "./teamMix";
import { tierPreferenceCases } from "./tierPreference";
import { travelLimitCases } from "./travelLimit";
import { travelTimeCases } from "./travelTime";
import { validEngagementCases } from "./validEngagement";
import { weeklyRestCases } from "./weeklyRest";
import { wholeTeamCases } from "./wholeTeam";
import { wishesCases } from "./wishes";
import { wishFairnessCases } from "./wishFairness";
import { workLimitCases } from "./workLimit";
import type { RuleCase } from "./ruleCase";

/** For every rule kind a table of tiny rosters with the amount that the rule must give. */
export const ruleCases: Readonly<Record<RuleKind, readonly RuleCase[]>> = {
  requiredQualification: requiredQualificationCases,
  overqualification: overqualificationCases,
  validEngagement: validEngagementCases,
  admission: admissionCases,
  admissionPreference: admissionPreferenceCases,
  availability: availabilityCases,
  blocks: blocksCases,
  forbiddenAssignments: forbiddenAssignmentsCases,
  travelLimit: travelLimitCases,
  releaseTime: releaseTimeCases,
  noOverlap: noOverlapCases,
  restBetweenShifts: restBetweenShiftsCases,
  travelTime: travelTimeCases,
  forbiddenSuccession: forbiddenSuccessionCases,
  forbiddenHours: forbiddenHoursCases,
  maximumDutyLength: maximumDutyLengthCases,
  dutyRest: dutyRestCases,
  dutySeries: dutySeriesCases,
  dutyLimit: dutyLimitCases,
  dutyFrequency: dutyFrequencyCases,
  dutyBreaks: dutyBreaksCases,
  weeklyRest: weeklyRestCases,
  workLimit: workLimitCases,
  attendanceDays: attendanceDaysCases,
  contractHours: contractHoursCases,
  fairShare: fairShareCases,
  consecutiveDays: consecutiveDaysCases,
  consecutiveDaysOff: consecutiveDaysOffCases,
  completeWeekends: completeWeekendsCases,
  dayPatterns: dayPatternsCases,
  wishes: wishesCases,
  preferences: preferencesCases,
  tierPreference: tierPreferenceCases,
  assignmentCost: assignmentCostCases,
  budget: budgetCases,
  demandCover: demandCoverCases,
  teamMix: teamMixCases,
  colleagues: colleaguesCases,
  learnerSupervision: learnerSupervisionCases,
  wholeTeam: wholeTeamCases,
  homeShare: homeShareCases,
  lending: lendingCases,
  fairFill: fairFillCases,
  callNotice: callNoticeCases,
  continuity: continuityCases,
  wishFairness: wishFairnessCases,
  stability: stabilityCases,
};
