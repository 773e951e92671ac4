import type { NightDefinition } from "../problem/planning";
import type { RuleInput } from "../problem/rules/rule";

/** How sure a value is: read in the text of the law (`H`), from one decent secondary source (`M`), vague or conflicting (`L`). */
export type Confidence = "H" | "M" | "L";

/**
 * What happens when a norm is broken: `fined` = an offence under article 10:1 of the ATW or its counterpart in the Atb (hard, no override); `civil` = valid law that workers, works council or
 * union can claim, not fined (hard, a planner may override it with a reason); `agreement` = a collective agreement; `policy` = a choice of the organisation or of this library.
 */
export type Enforcement = "fined" | "civil" | "agreement" | "policy";

/** Where a rule comes from, from the lowest layer to the highest. */
export type PresetLayer = "law" | "collectiveAgreement" | "organisation" | "person";

/** A text in Dutch and in English. */
export interface PresetText {
  readonly nl: string;
  readonly en: string;
}

/** Who may set a looser value than a norm has, and how loose. */
export interface Relaxation {
  readonly by: readonly PresetLayer[];
  /** The article that says so. */
  readonly article: string;
  /** Rules of which one must be kept after all; absent = no lower limit. */
  readonly loosest?: readonly RuleInput[];
}

/** What a norm is based on. */
export interface NormBasis {
  /** Row of the catalogue of norms, for example `atw.daily-rest`. One norm may need several rules. */
  readonly norm: string;
  readonly title: PresetText;
  readonly article: string;
  readonly source: string;
  readonly confidence: Exclude<Confidence, "L">;
  readonly enforcement: Enforcement;
  /** `YYYY-MM-DD`; absent = as the preset. */
  readonly validFrom?: string;
  /** `YYYY-MM-DD`, the last day; absent = as the preset. */
  readonly validUntil?: string;
  /** Who may deviate; absent = nobody, higher layers may only be stricter. */
  readonly relaxableBy?: readonly Relaxation[];
}

/** A norm that a planner applies, as a rule. The rule carries the same source and article in its `provenance`. */
export interface PresetRule extends NormBasis {
  readonly rule: RuleInput;
}

/** A value that is not known well enough to plan by: its rule is off until somebody looks it up. */
export interface UnverifiedValue {
  readonly norm: string;
  readonly parameter: string;
  /** Always null: nothing is guessed. */
  readonly value: null;
  /** What to verify, and where. */
  readonly verify: PresetText;
}

/**
 * Why a norm of the catalogue is not a rule of the preset: it is a `definition` or `input` of the problem, a matter of `process` (publication, consent, records), can only be judged on `realised` times,
 * belongs to `cost`, is an `option` of the preset that is off, or a `note` for people.
 */
export type NormPlace = "definition" | "input" | "process" | "realised" | "cost" | "option" | "note";

/** A norm that belongs to the preset but is not a planning rule of it. */
export interface OtherNorm {
  readonly norm: string;
  readonly place: NormPlace;
  readonly article: string;
  readonly confidence: Exclude<Confidence, "L">;
  readonly text: PresetText;
  /** Its numbers, with the unit in the name. */
  readonly values?: Readonly<Record<string, number>>;
}

/** How a preset reads something on which the law is silent. */
export interface Interpretation {
  readonly choice: string;
  readonly value: string;
  readonly text: PresetText;
}

/** A dated, sourced set of rules. */
export interface Preset {
  /** For example `nl/atw-adult`. */
  readonly id: string;
  readonly title: PresetText;
  /** First day on which it holds, `YYYY-MM-DD`; for the law, the date of the text that was read. */
  readonly validFrom: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly validUntil?: string;
  /** What people should know; the first note says that this is not legal advice. */
  readonly notes: readonly PresetText[];
  readonly rules: readonly PresetRule[];
  readonly unverified: readonly UnverifiedValue[];
  readonly otherNorms: readonly OtherNorm[];
  readonly interpretations: readonly Interpretation[];
  /** What `planning.night` must say for the rules to mean what the articles say. */
  readonly night?: NightDefinition;
}
