export type { BackendName } from "./exact/backend";
export type { ExactRefusal, ExactReport } from "./exact/exactReport";
export type { ModelSize } from "./exact/linearModel";
export type { ModelLimits } from "./exact/modelLimits";
export { type AnalyseOptions, analyse } from "./explain/analyse";
export type { BlockerGroup } from "./explain/blockerGroups";
export type { NeededOverride } from "./explain/neededOverride";
export type { OpenPlace, PlaceBlocker } from "./explain/openPlaces";
export type {
  HomeAndHostHours,
  LadderFill,
  OrganisationFill,
  OrganisationSteps,
  PersonWishes,
  RosterAnalysis,
  RosterKpis,
  RuleAnalysis,
  TierFill,
  UnusedPotential,
} from "./explain/rosterAnalysis";
export type { RecordedOverride, RuleMatch, PlaceRef } from "./explain/ruleMatch";
export { type PayPreview, payPreview, type PayPreviewQuestion } from "./explain/payPreview";
export { type WhyNotOptions, type WhyNotQuestion, whyNot } from "./explain/whyNot";
export type {
  Blocker,
  ChangedMatch,
  CoverEffect,
  LeastChange,
  SideEffect,
  WhyNot,
  WhyNotPlace,
  WhyNotVerdict,
} from "./explain/whyNotResult";
export { type RolledHistory, rollForward, type RollForwardOptions } from "./operate/rollForward";
export {
  type RolledOrganisation,
  rollForwardOrganisations,
  type RollForwardOrganisationsOptions,
} from "./operate/rollForwardOrganisations";
export type { Assignment, ForbiddenAssignment, Roster } from "./problem/assignment";
export { checkProblem } from "./problem/checkProblem";
export type { AbsenceInput, Credit, OutsideHoursInput } from "./problem/credit";
export type {
  CheckedLine,
  CheckedUnit,
  CheckFinding,
  CustomMessages,
  CustomPlace,
  CustomRuleContext,
  CustomRuleDefinition,
  PriceOptions,
  RulePart,
} from "./problem/custom/customRuleDefinition";
export { CustomRuleError } from "./problem/custom/customRuleError";
export type { CustomKind, CustomRuleInput } from "./problem/custom/customRuleInput";
export { defineRule } from "./problem/custom/defineRule";
export { defaultRules } from "./problem/defaultRules";
export { type DominatingWeights, dominatingWeights } from "./problem/dominatingWeights";
export type { DutyKind, DutyKindInput, Ledger, LedgerMinutes } from "./problem/dutyKind";
export { InvalidRosterError } from "./problem/invalidRosterError";
export { problemJsonSchema } from "./problem/jsonSchema";
export type { Coordinates, LocationInput, TravelInput, TravelLink, Location, Travel } from "./problem/location";
export type {
  OrganisationInput,
  ReleaseInput,
  Release,
  TierBanInput,
  TierBan,
  Substitution,
  SubstitutionInput,
  Tier,
  Organisation,
} from "./problem/organisation";
export type { ParseLimits, ParseOptions } from "./problem/parseOptions";
export type {
  CallTerms,
  PayTable,
  PayTableInput,
  PayTableVersion,
  PayTableVersionInput,
  Recharge,
  SupplementBand,
  SupplementBandInput,
  TravelRate,
} from "./problem/payTable";
export { parseProblem } from "./problem/parseProblem";
export { checkRoster, parseRoster } from "./problem/parseRoster";
export type {
  CarriedCounter,
  Contract,
  EngagementForm,
  EngagementInput,
  ExternalWorkInput,
  HistoryInput,
  IntervalInput,
  LegalRegime,
  PastShiftInput,
  PersonInput,
  Preference,
  ProfessionalInput,
  TravelLimit,
  VolunteerInput,
  VolunteerRole,
  Colleagues,
  ColleaguesInput,
  Learner,
  LearnerInput,
  LearningTrack,
  WishInput,
  Person,
  Engagement,
  FixedWork,
  Interval,
  Wish,
} from "./problem/person";
export type { LocalTimePolicy, NightDefinition, PeriodInput, PlanningInput, Weekday, Planning, Period } from "./problem/planning";
export type { Override, Pin } from "./problem/pin";
export type { Problem, ProblemInput } from "./problem/problem";
export { InvalidProblemError, type ProblemIssue } from "./problem/problemIssue";
export type {
  CompetenceLevel,
  HeldQualification,
  HeldQualificationInput,
  Qualification,
  QualificationInput,
  QualificationKind,
} from "./problem/qualification";
export type { AdmissionRule, AdmissionRuleInput } from "./problem/rules/admission";
export type { AdmissionPreferenceRule, AdmissionPreferenceRuleInput } from "./problem/rules/admissionPreference";
export type { AssignmentCostRule, AssignmentCostRuleInput } from "./problem/rules/assignmentCost";
export type { AttendanceDaysRule, AttendanceDaysRuleInput, AttendanceLimit } from "./problem/rules/attendanceDays";
export type { AvailabilityRule, AvailabilityRuleInput } from "./problem/rules/availability";
export type { BlocksRule, BlocksRuleInput } from "./problem/rules/blocks";
export type { ColleaguesRule, ColleaguesRuleInput } from "./problem/rules/colleagues";
export type { BudgetRule, BudgetRuleInput, OrganisationBudget } from "./problem/rules/budget";
export type { CompleteWeekendsRule, CompleteWeekendsRuleInput } from "./problem/rules/completeWeekends";
export type { ConsecutiveDaysRule, ConsecutiveDaysRuleInput } from "./problem/rules/consecutiveDays";
export type { ConsecutiveDaysOffRule, ConsecutiveDaysOffRuleInput } from "./problem/rules/consecutiveDaysOff";
export type { ContractHoursRule, ContractHoursRuleInput } from "./problem/rules/contractHours";
export type { DayPattern, PatternItem } from "./problem/rules/dayPattern";
export type { DayPatternsRule, DayPatternsRuleInput } from "./problem/rules/dayPatterns";
export type { DemandCoverRule, DemandCoverRuleInput } from "./problem/rules/demandCover";
export type { DutyCondition, DutyDefaults, DutyTerms } from "./problem/rules/duty";
export type { BreakStep, DutyBreaksRule, DutyBreaksRuleInput } from "./problem/rules/dutyBreaks";
export type { DutyFrequencyRule, DutyFrequencyRuleInput } from "./problem/rules/dutyFrequency";
export type { DutyLimitRule, DutyLimitRuleInput } from "./problem/rules/dutyLimit";
export type { DutyRestRule, DutyRestRuleInput, RestReduction, RestRequirement } from "./problem/rules/dutyRest";
export type { DutySeriesRule, DutySeriesRuleInput } from "./problem/rules/dutySeries";
export type { FairShareRule, FairShareRuleInput } from "./problem/rules/fairShare";
export type { ForbiddenAssignmentsRule, ForbiddenAssignmentsRuleInput } from "./problem/rules/forbiddenAssignments";
export type { ForbiddenHoursRule, ForbiddenHoursRuleInput } from "./problem/rules/forbiddenHours";
export type { ForbiddenSuccessionRule, ForbiddenSuccessionRuleInput } from "./problem/rules/forbiddenSuccession";
export type { LearnerSupervisionRule, LearnerSupervisionRuleInput } from "./problem/rules/learnerSupervision";
export type { MaximumDutyLengthRule, MaximumDutyLengthRuleInput } from "./problem/rules/maximumDutyLength";
export type { NoOverlapRule, NoOverlapRuleInput } from "./problem/rules/noOverlap";
export type { Over } from "./problem/rules/over";
export type { OverqualificationRule, OverqualificationRuleInput } from "./problem/rules/overqualification";
export type { PreferencesRule, PreferencesRuleInput } from "./problem/rules/preferences";
export type { ReleaseTimeRule, ReleaseTimeRuleInput } from "./problem/rules/releaseTime";
export type { RequiredQualificationRule, RequiredQualificationRuleInput } from "./problem/rules/requiredQualification";
export type { RestBetweenShiftsRule, RestBetweenShiftsRuleInput } from "./problem/rules/restBetweenShifts";
export type { AnyRuleInput, BuiltInRule, CustomPrice, CustomRule, KindName, Rule, RuleInput, RuleKind } from "./problem/rules/rule";
export type { BaseDefaults, RuleBase, Provenance } from "./problem/rules/ruleBase";
export type { HomeShareRule, HomeShareRuleInput } from "./problem/rules/homeShare";
export type { LendingRule, LendingRuleInput } from "./problem/rules/lending";
export type { FairFillRule, FairFillRuleInput } from "./problem/rules/fairFill";
export type { CallNoticeRule, CallNoticeRuleInput } from "./problem/rules/callNotice";
export type { ContinuityRule, ContinuityRuleInput } from "./problem/rules/continuity";
export type { WishFairnessRule, WishFairnessRuleInput } from "./problem/rules/wishFairness";
export type { StabilityRule, StabilityRuleInput } from "./problem/rules/stability";
export type { TeamMixRule, TeamMixRuleInput, TeamMember } from "./problem/rules/teamMix";
export type { When, Within } from "./problem/rules/teamScope";
export type { TierPreferenceRule, TierPreferenceRuleInput } from "./problem/rules/tierPreference";
export type { TravelLimitRule, TravelLimitRuleInput } from "./problem/rules/travelLimit";
export type { TravelTimeRule, TravelTimeRuleInput } from "./problem/rules/travelTime";
export type { ValidEngagementRule, ValidEngagementRuleInput } from "./problem/rules/validEngagement";
export type { WholeTeamRule, WholeTeamRuleInput } from "./problem/rules/wholeTeam";
export type { WeeklyRestRule, WeeklyRestRuleInput, RestAlternative, RestBlock } from "./problem/rules/weeklyRest";
export type { WishesRule, WishesRuleInput } from "./problem/rules/wishes";
export type { MaximumSwitch, WorkLimitRule, WorkLimitRuleInput } from "./problem/rules/workLimit";
export type { AdmissionInput, DemandInput, MinimumCounts, Needs, Requirement, ShiftInput, Shift, Demand, Admission } from "./problem/shift";
export type { TagFilter } from "./problem/tagFilter";
export type { UnknownVerdict } from "./problem/unknownVerdicts";
export type { WithDefaults } from "./problem/withDefaults";
export type { PayItem } from "./rules/pay/payItems";
export type { Language, RuleFacts } from "./problem/ruleFacts";
export { LaneThreadError } from "./lanes/laneThreadError";
export { InternalError } from "./score/internalError";
export type { OverrideReport, OverrideUse, PinAndRule, PinWithoutReason } from "./score/overrideUse";
export type { Score } from "./score/score";
export type { AmountUnit } from "./problem/amountUnit";
export type { Violation } from "./score/violation";
export type { Clock } from "./lanes/clock";
export { solve } from "./solve/solve";
export { defaultOptions, type SolveLimits, type SolveOptions, type SolveProgress } from "./solve/solveOptions";
export type { SolveResult, SolveStatistics, SolveStatus, StoppedBy } from "./solve/solveResult";
export type { OffsetPeriod } from "./time/offsetPeriods";
export type { ZoneTable } from "./time/zoneTable";
export type { CheckReport, RuleReport } from "./verify/checkReport";
export { verify } from "./verify/verify";
