import * as z from "zod";
import { admissionSchema } from "./admission";
import { admissionPreferenceSchema } from "./admissionPreference";
import { assignmentCostSchema } from "./assignmentCost";
import { attendanceDaysSchema } from "./attendanceDays";
import { availabilitySchema } from "./availability";
import { blocksSchema } from "./blocks";
import { colleaguesSchema } from "./colleagues";
import { budgetSchema } from "./budget";
import { callNoticeSchema } from "./callNotice";
import { completeWeekendsSchema } from "./completeWeekends";
import { consecutiveDaysSchema } from "./consecutiveDays";
import { consecutiveDaysOffSchema } from "./consecutiveDaysOff";
import { continuitySchema } from "./continuity";
import { contractHoursSchema } from "./contractHours";
import { dayPatternsSchema } from "./dayPatterns";
import { demandCoverSchema } from "./demandCover";
import { dutyBreaksSchema } from "./dutyBreaks";
import { dutyFrequencySchema } from "./dutyFrequency";
import { dutyLimitSchema } from "./dutyLimit";
import { dutyRestSchema } from "./dutyRest";
import { dutySeriesSchema } from "./dutySeries";
import { fairFillSchema } from "./fairFill";
import { fairShareSchema } from "./fairShare";
import { forbiddenAssignmentsSchema } from "./forbiddenAssignments";
import { forbiddenHoursSchema } from "./forbiddenHours";
import { forbiddenSuccessionSchema } from "./forbiddenSuccession";
import { learnerSupervisionSchema } from "./learnerSupervision";
import { homeShareSchema } from "./homeShare";
import { lendingSchema } from "./lending";
import { maximumDutyLengthSchema } from "./maximumDutyLength";
import { noOverlapSchema } from "./noOverlap";
import { overqualificationSchema } from "./overqualification";
import { preferencesSchema } from "./preferences";
import { releaseTimeSchema } from "./releaseTime";
import { requiredQualificationSchema } from "./requiredQualification";
import { restBetweenShiftsSchema } from "./restBetweenShifts";
import { stabilitySchema } from "./stability";
import { teamMixSchema } from "./teamMix";
import { tierPreferenceSchema } from "./tierPreference";
import { travelLimitSchema } from "./travelLimit";
import { travelTimeSchema } from "./travelTime";
import { validEngagementSchema } from "./validEngagement";
import { wholeTeamSchema } from "./wholeTeam";
import { weeklyRestSchema } from "./weeklyRest";
import { wishesSchema } from "./wishes";
import { wishFairnessSchema } from "./wishFairness";
import { workLimitSchema } from "./workLimit";
import type { RuleInput, RuleKind } from "./rule";

/** The schema of every rule kind. */
export const ruleSchemas = {
  admission: admissionSchema,
  admissionPreference: admissionPreferenceSchema,
  assignmentCost: assignmentCostSchema,
  attendanceDays: attendanceDaysSchema,
  availability: availabilitySchema,
  blocks: blocksSchema,
  colleagues: colleaguesSchema,
  budget: budgetSchema,
  callNotice: callNoticeSchema,
  completeWeekends: completeWeekendsSchema,
  consecutiveDays: consecutiveDaysSchema,
  consecutiveDaysOff: consecutiveDaysOffSchema,
  continuity: continuitySchema,
  contractHours: contractHoursSchema,
  dayPatterns: dayPatternsSchema,
  demandCover: demandCoverSchema,
  dutyBreaks: dutyBreaksSchema,
  dutyFrequency: dutyFrequencySchema,
  dutyLimit: dutyLimitSchema,
  dutyRest: dutyRestSchema,
  dutySeries: dutySeriesSchema,
  fairFill: fairFillSchema,
  fairShare: fairShareSchema,
  forbiddenAssignments: forbiddenAssignmentsSchema,
  forbiddenHours: forbiddenHoursSchema,
  forbiddenSuccession: forbiddenSuccessionSchema,
  learnerSupervision: learnerSupervisionSchema,
  homeShare: homeShareSchema,
  lending: lendingSchema,
  maximumDutyLength: maximumDutyLengthSchema,
  noOverlap: noOverlapSchema,
  overqualification: overqualificationSchema,
  preferences: preferencesSchema,
  releaseTime: releaseTimeSchema,
  requiredQualification: requiredQualificationSchema,
  restBetweenShifts: restBetweenShiftsSchema,
  stability: stabilitySchema,
  teamMix: teamMixSchema,
  tierPreference: tierPreferenceSchema,
  travelLimit: travelLimitSchema,
  travelTime: travelTimeSchema,
  validEngagement: validEngagementSchema,
  wholeTeam: wholeTeamSchema,
  weeklyRest: weeklyRestSchema,
  wishes: wishesSchema,
  wishFairness: wishFairnessSchema,
  workLimit: workLimitSchema,
} satisfies { readonly [K in RuleKind]: z.ZodType<Extract<RuleInput, { readonly kind: K }>> };

/** All rule kinds, sorted. */
export const ruleKinds: readonly string[] = Object.keys(ruleSchemas);

/** A rule of any kind. */
export const ruleSchema = z.discriminatedUnion("kind", [
  admissionPreferenceSchema,
  admissionSchema,
  assignmentCostSchema,
  attendanceDaysSchema,
  availabilitySchema,
  blocksSchema,
  colleaguesSchema,
  budgetSchema,
  callNoticeSchema,
  completeWeekendsSchema,
  consecutiveDaysOffSchema,
  consecutiveDaysSchema,
  continuitySchema,
  contractHoursSchema,
  dayPatternsSchema,
  demandCoverSchema,
  dutyBreaksSchema,
  dutyFrequencySchema,
  dutyLimitSchema,
  dutyRestSchema,
  dutySeriesSchema,
  fairFillSchema,
  fairShareSchema,
  forbiddenAssignmentsSchema,
  forbiddenHoursSchema,
  forbiddenSuccessionSchema,
  learnerSupervisionSchema,
  homeShareSchema,
  lendingSchema,
  maximumDutyLengthSchema,
  noOverlapSchema,
  overqualificationSchema,
  preferencesSchema,
  releaseTimeSchema,
  requiredQualificationSchema,
  restBetweenShiftsSchema,
  stabilitySchema,
  teamMixSchema,
  tierPreferenceSchema,
  travelLimitSchema,
  travelTimeSchema,
  validEngagementSchema,
  wholeTeamSchema,
  weeklyRestSchema,
  wishesSchema,
  wishFairnessSchema,
  workLimitSchema,
]) satisfies z.ZodType<RuleInput>;
