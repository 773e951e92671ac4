/**
 * Dutch working-time law, the collective agreement VVT, qualifications and holidays of Dutch care as dated, sourced data on top of the rules, and layers (law, agreement, organisation, person) with an explanation of which one won. None of it is legal advice.
 *
 * @packageDocumentation
 */
export type { AgreedDeviations, AtwOptions, OnCallOptions } from "./atwOptions";
export { describePreset, type PresetLanguage } from "./describePreset";
export { type SupplementBand, type SupplementDay, type SupplementTable, vvtIrregularHours } from "./irregularHours";
export { layerRules } from "./layerRules";
export { type CareOptions, nlAtbCare } from "./nlAtbCare";
export { nlAtwAdult } from "./nlAtwAdult";
export { nlAtwYouth, type YouthOptions } from "./nlAtwYouth";
export { nlCaoVvt2025, vvtAttendanceBonusCents, type VvtOptions } from "./nlCaoVvt2025";
export { type HolidayPreset, type LiberationDay, nlHolidays, type PresetHoliday } from "./nlHolidays";
export { nlPersonal, type PersonalOptions } from "./nlPersonal";
export { nlPregnancy, type PregnancyOptions } from "./nlPregnancy";
export { nlQualificationsCare, type QualificationPreset, type RequiredRegistration } from "./nlQualificationsCare";
export type { PresenceOptions } from "./presenceRules";
export type {
  Confidence,
  Enforcement,
  Interpretation,
  NormBasis,
  NormPlace,
  OtherNorm,
  Preset,
  PresetLayer,
  PresetRule,
  PresetText,
  Relaxation,
  UnverifiedValue,
} from "./preset";
export { datedPreset, type DatedPreset, presetAt, type PresetArguments, type PresetId, presets } from "./presetAt";
export { printLayers } from "./printLayers";
export {
  InvalidLayersError,
  type LayerBase,
  type LayeredRules,
  type LayeredUnverified,
  type ReplacedValue,
  type RuleExplanation,
  type RuleLayer,
} from "./ruleLayer";
export { type Dated, tableAt } from "./tableAt";
export { type TravelRateBand, type TravelRateTable, vvtTravelRates } from "./travelRates";
export { type PayTableBand, type PayTableDates, type VvtPayTable, vvtPayTable } from "./vvtPayTable";
