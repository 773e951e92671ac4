import type { ProblemIssue } from "../problem/problemIssue";
import type { RuleInput } from "../problem/rules/rule";
import type { TagFilter } from "../problem/tagFilter";
import type { Preset, PresetLayer, PresetRule, PresetText, UnverifiedValue } from "./preset";

/** The layers from the lowest to the highest. */
export const presetLayers: readonly PresetLayer[] = ["law", "collectiveAgreement", "organisation", "person"];

/** What all layers have. */
export interface LayerBase {
  readonly layer: PresetLayer;
  /** Name in explanations and, for layers about some people, in rule ids; default the id of the preset, or the tags. */
  readonly name?: string;
  /** Tags of the people the layer is about (any of them), for example `org:de-linde` or `person:anna`; absent = everybody. */
  readonly people?: readonly string[];
}

/** Rules of one layer: a preset, or rules of your own, with or without a source. */
export type RuleLayer = LayerBase & ({ readonly preset: Preset } | { readonly rules: readonly (RuleInput | PresetRule)[] });

/** Where a value came from before a higher layer replaced it. */
export interface ReplacedValue {
  readonly ruleId: string;
  readonly layer: PresetLayer;
  readonly from: string;
  readonly value: PresetText;
  readonly article?: string;
  readonly source?: string;
  /** The article that lets the higher layer ask for less; absent = it asks for at least as much. */
  readonly relaxedBy?: string;
}

/** Why a rule is what it is. */
export interface RuleExplanation {
  /** Id in the result. */
  readonly ruleId: string;
  /** Id before it was split by people. */
  readonly baseId: string;
  readonly layer: PresetLayer;
  /** Name of the layer that won. */
  readonly from: string;
  /** Whom it is about; absent = everybody. */
  readonly people?: TagFilter;
  readonly value: PresetText;
  readonly article?: string;
  readonly source?: string;
  readonly replaces: readonly ReplacedValue[];
  /** All of the above as one sentence. */
  readonly text: PresetText;
}

/** A value that is not known, and the layer that has it. */
export interface LayeredUnverified extends UnverifiedValue {
  readonly layer: PresetLayer;
  readonly from: string;
}

/** Layers put together. */
export interface LayeredRules {
  /** For `problem.rules`, together with the rules that are no matter of layers (cover, wishes, cost). */
  readonly rules: readonly RuleInput[];
  readonly explanation: readonly RuleExplanation[];
  readonly unverified: readonly LayeredUnverified[];
  /** Notes of the presets, each once. */
  readonly notes: readonly PresetText[];
}

/** Thrown by `layerRules`; carries every issue at once. The codes are its own: `layer-order`, `layer-conflict`, `not-stricter`, `people-differ`, and those of `checkProblem` for rules of the wrong shape. */
export class InvalidLayersError extends Error {
  readonly issues: readonly ProblemIssue[];

  constructor(issues: readonly ProblemIssue[]) {
    super(["The layers do not fit together:", ...issues.map(({ path, message, code }) => `- ${path}: ${message} [${code}]`)].join("\n"));
    this.name = "InvalidLayersError";
    this.issues = issues;
  }
}
