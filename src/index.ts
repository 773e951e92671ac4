export { type AnalyseOptions, analyse } from "./explain/analyse";
export type { OpenPlace, PlaceBlocker } from "./explain/openPlaces";
export type {
  HomeAndHostHours,
  OrganisationFill,
  PersonWishes,
  RosterAnalysis,
  RosterKpis,
  RuleAnalysis,
  TierFill,
  UnusedPotential,
} from "./explain/rosterAnalysis";
export type { RuleMatch } from "./explain/ruleMatch";
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
export type { Assignment, ForbiddenAssignment, Roster } from "./problem/assignment";
export { checkProblem } from "./problem/checkProblem";
export { defaultRules } from "./problem/defaultRules";
export { InvalidRosterError } from "./problem/invalidRosterError";
export { problemJsonSchema } from "./problem/jsonSchema";
export type { Coordinates, LocationInput, TravelInput, TravelLink } from "./problem/location";
export type { OrganisationInput, Release, Substitution, Tier } from "./problem/organisation";
export type { ParseOptions } from "./problem/parseOptions";
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
  PastShiftInput,
  PersonInput,
  Preference,
  ProfessionalInput,
  TravelLimit,
  VolunteerInput,
  WishInput,
} from "./problem/person";
export type { LocalTimePolicy, PeriodInput, PlanningInput, Weekday } from "./problem/planning";
export type { Problem, ProblemInput } from "./problem/problem";
export { InvalidProblemError, type ProblemIssue } from "./problem/problemIssue";
export type { HeldQualificationInput, QualificationInput } from "./problem/qualification";
export type { Rule, RuleInput, RuleKind } from "./problem/rules/rule";
export type { AdmissionInput, DemandInput, Requirement, ShiftInput } from "./problem/shift";
export type { TagFilter } from "./problem/tagFilter";
export { InternalError } from "./score/internalError";
export type { Score } from "./score/score";
export type { AmountUnit, Violation } from "./score/violation";
export type { Clock } from "./solve/clock";
export { solve } from "./solve/solve";
export { defaultOptions, type SolveLimits, type SolveOptions, type SolveProgress } from "./solve/solveOptions";
export type { SolveResult, SolveStatistics, SolveStatus, StoppedBy } from "./solve/solveResult";
export type { CheckReport, RuleReport } from "./verify/checkReport";
export { verify } from "./verify/verify";
