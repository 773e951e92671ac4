import type { CustomKind, CustomRuleInput } from "../custom/customRuleInput";
import type { TagFilter } from "../tagFilter";
import type { RuleBase } from "./ruleBase";
import type { AdmissionRule, AdmissionRuleInput } from "./admission";
import type { AdmissionPreferenceRule, AdmissionPreferenceRuleInput } from "./admissionPreference";
import type { AssignmentCostRule, AssignmentCostRuleInput } from "./assignmentCost";
import type { AttendanceDaysRule, AttendanceDaysRuleInput } from "./attendanceDays";
import type { AvailabilityRule, AvailabilityRuleInput } from "./availability";
import type { BlocksRule, BlocksRuleInput } from "./blocks";
import type { ColleaguesRule, ColleaguesRuleInput } from "./colleagues";
import type { BudgetRule, BudgetRuleInput } from "./budget";
import type { CallNoticeRule, CallNoticeRuleInput } from "./callNotice";
import type { CompleteWeekendsRule, CompleteWeekendsRuleInput } from "./completeWeekends";
import type { ConsecutiveDaysRule, ConsecutiveDaysRuleInput } from "./consecutiveDays";
import type { ConsecutiveDaysOffRule, ConsecutiveDaysOffRuleInput } from "./consecutiveDaysOff";
import type { ContinuityRule, ContinuityRuleInput } from "./continuity";
import type { ContractHoursRule, ContractHoursRuleInput } from "./contractHours";
import type { DayPatternsRule, DayPatternsRuleInput } from "./dayPatterns";
import type { DemandCoverRule, DemandCoverRuleInput } from "./demandCover";
import type { DutyBreaksRule, DutyBreaksRuleInput } from "./dutyBreaks";
import type { DutyFrequencyRule, DutyFrequencyRuleInput } from "./dutyFrequency";
import type { DutyLimitRule, DutyLimitRuleInput } from "./dutyLimit";
import type { DutyRestRule, DutyRestRuleInput } from "./dutyRest";
import type { DutySeriesRule, DutySeriesRuleInput } from "./dutySeries";
import type { FairFillRule, FairFillRuleInput } from "./fairFill";
import type { FairShareRule, FairShareRuleInput } from "./fairShare";
import type { ForbiddenAssignmentsRule, ForbiddenAssignmentsRuleInput } from "./forbiddenAssignments";
import type { ForbiddenHoursRule, ForbiddenHoursRuleInput } from "./forbiddenHours";
import type { ForbiddenSuccessionRule, ForbiddenSuccessionRuleInput } from "./forbiddenSuccession";
import type { LearnerSupervisionRule, LearnerSupervisionRuleInput } from "./learnerSupervision";
import type { HomeShareRule, HomeShareRuleInput } from "./homeShare";
import type { LendingRule, LendingRuleInput } from "./lending";
import type { MaximumDutyLengthRule, MaximumDutyLengthRuleInput } from "./maximumDutyLength";
import type { NoOverlapRule, NoOverlapRuleInput } from "./noOverlap";
import type { OverqualificationRule, OverqualificationRuleInput } from "./overqualification";
import type { PreferencesRule, PreferencesRuleInput } from "./preferences";
import type { ReleaseTimeRule, ReleaseTimeRuleInput } from "./releaseTime";
import type { RequiredQualificationRule, RequiredQualificationRuleInput } from "./requiredQualification";
import type { RestBetweenShiftsRule, RestBetweenShiftsRuleInput } from "./restBetweenShifts";
import type { StabilityRule, StabilityRuleInput } from "./stability";
import type { TeamMixRule, TeamMixRuleInput } from "./teamMix";
import type { TierPreferenceRule, TierPreferenceRuleInput } from "./tierPreference";
import type { TravelLimitRule, TravelLimitRuleInput } from "./travelLimit";
import type { TravelTimeRule, TravelTimeRuleInput } from "./travelTime";
import type { ValidEngagementRule, ValidEngagementRuleInput } from "./validEngagement";
import type { WholeTeamRule, WholeTeamRuleInput } from "./wholeTeam";
import type { WeeklyRestRule, WeeklyRestRuleInput } from "./weeklyRest";
import type { WishesRule, WishesRuleInput } from "./wishes";
import type { WishFairnessRule, WishFairnessRuleInput } from "./wishFairness";
import type { WorkLimitRule, WorkLimitRuleInput } from "./workLimit";

/** Every rule kind of the catalogue, with defaults filled. */
export type BuiltInRule =
  | RequiredQualificationRule
  | OverqualificationRule
  | ValidEngagementRule
  | AdmissionRule
  | AdmissionPreferenceRule
  | AvailabilityRule
  | BlocksRule
  | ForbiddenAssignmentsRule
  | TravelLimitRule
  | ReleaseTimeRule
  | NoOverlapRule
  | RestBetweenShiftsRule
  | TravelTimeRule
  | ForbiddenSuccessionRule
  | MaximumDutyLengthRule
  | AttendanceDaysRule
  | DutyBreaksRule
  | DutyFrequencyRule
  | DutyLimitRule
  | DutyRestRule
  | DutySeriesRule
  | ForbiddenHoursRule
  | WeeklyRestRule
  | WorkLimitRule
  | ContractHoursRule
  | FairShareRule
  | ConsecutiveDaysRule
  | ConsecutiveDaysOffRule
  | CompleteWeekendsRule
  | DayPatternsRule
  | WishesRule
  | PreferencesRule
  | TierPreferenceRule
  | AssignmentCostRule
  | BudgetRule
  | DemandCoverRule
  | TeamMixRule
  | ColleaguesRule
  | WholeTeamRule
  | LearnerSupervisionRule
  | HomeShareRule
  | LendingRule
  | FairFillRule
  | CallNoticeRule
  | ContinuityRule
  | WishFairnessRule
  | StabilityRule;

/** Every rule kind of the catalogue, as users write it. */
export type RuleInput =
  | RequiredQualificationRuleInput
  | OverqualificationRuleInput
  | ValidEngagementRuleInput
  | AdmissionRuleInput
  | AdmissionPreferenceRuleInput
  | AvailabilityRuleInput
  | BlocksRuleInput
  | ForbiddenAssignmentsRuleInput
  | TravelLimitRuleInput
  | ReleaseTimeRuleInput
  | NoOverlapRuleInput
  | RestBetweenShiftsRuleInput
  | TravelTimeRuleInput
  | ForbiddenSuccessionRuleInput
  | MaximumDutyLengthRuleInput
  | AttendanceDaysRuleInput
  | DutyBreaksRuleInput
  | DutyFrequencyRuleInput
  | DutyLimitRuleInput
  | DutyRestRuleInput
  | DutySeriesRuleInput
  | ForbiddenHoursRuleInput
  | WeeklyRestRuleInput
  | WorkLimitRuleInput
  | ContractHoursRuleInput
  | FairShareRuleInput
  | ConsecutiveDaysRuleInput
  | ConsecutiveDaysOffRuleInput
  | CompleteWeekendsRuleInput
  | DayPatternsRuleInput
  | WishesRuleInput
  | PreferencesRuleInput
  | TierPreferenceRuleInput
  | AssignmentCostRuleInput
  | BudgetRuleInput
  | DemandCoverRuleInput
  | TeamMixRuleInput
  | ColleaguesRuleInput
  | WholeTeamRuleInput
  | LearnerSupervisionRuleInput
  | HomeShareRuleInput
  | LendingRuleInput
  | FairFillRuleInput
  | CallNoticeRuleInput
  | ContinuityRuleInput
  | WishFairnessRuleInput
  | StabilityRuleInput;

/** What is known of a price of a custom rule without its function. */
export interface CustomPrice {
  /** Demand lines that are priced; absent = all. */
  readonly shifts?: TagFilter;
  /** Largest amount, an integer >= 0. */
  readonly maximum: number;
}

/**
 * A rule of an embedder's own kind, made by its definition: the sum of rules of the catalogue and of prices of single assignments. Plain data;
 * the functions of the definition are kept beside it (see `defineRule`).
 */
export interface CustomRule extends RuleBase {
  readonly kind: "custom";
  /** The kind as users write it. */
  readonly customKind: CustomKind;
  /** What the definition's `parse` made of the parameters; plain JSON. */
  readonly parameters: unknown;
  /** Rules of the catalogue that it consists of; their id, level, weight and people are its own. */
  readonly parts: readonly BuiltInRule[];
  readonly prices: readonly CustomPrice[];
}

/** Any rule, with defaults filled. */
export type Rule = BuiltInRule | CustomRule;

/** Any rule, as users write it. */
export type AnyRuleInput = RuleInput | CustomRuleInput;

/** The name of a rule kind of the catalogue. */
export type RuleKind = BuiltInRule["kind"];

/** The rule of one kind of the catalogue. */
export type RuleOf<K extends RuleKind> = Extract<BuiltInRule, { readonly kind: K }>;

/** The kind of a rule as users write it. */
export type KindName = RuleKind | CustomKind;

/** The kind of a rule as users write it. */
export function kindNameOf(rule: Rule): KindName {
  return rule.kind === "custom" ? rule.customKind : rule.kind;
}
