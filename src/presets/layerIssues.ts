import { IssueList } from "../problem/issueList";
import type { ProblemIssue } from "../problem/problemIssue";
import type { RuleInput } from "../problem/rules/rule";
import { ruleSchema } from "../problem/rules/ruleSchemas";
import { checkShape } from "../problem/shapeCheck";
import type { NormBasis, PresetRule } from "./preset";
import { type RuleLayer, presetLayers } from "./ruleLayer";

/** A rule of a layer with what is known of its norm. */
export interface LayerEntry {
  readonly path: string;
  readonly rule: RuleInput;
  readonly basis: Partial<NormBasis>;
}

/** A layer that has been read. */
export interface ReadLayer {
  readonly rank: number;
  readonly path: string;
  readonly layer: RuleLayer;
  readonly name: string;
  readonly tags: readonly string[] | undefined;
  readonly entries: readonly LayerEntry[];
}

/** Most faults of the shape of one rule that are worth showing. */
const maximumFaults = 20;

/** Adds an error to a list of issues. */
export function addIssue(issues: ProblemIssue[], code: string, path: string, message: string): void {
  issues.push({ severity: "error", code, path, message });
}

/** Reads layers and reports what is wrong with each by itself: order, empty lists of people, shape of rules, an id twice. */
export function readLayers(layers: readonly RuleLayer[], issues: ProblemIssue[]): readonly ReadLayer[] {
  const read = layers.map((layer, index) => readLayer(layer, `layers[${index}]`, issues));
  read.forEach((current, index) => {
    const previous = read[index - 1];
    if (previous === undefined || previous.rank <= current.rank) return;
    const message = `layer is "${current.layer.layer}" after "${previous.layer.layer}"; expected the order ${presetLayers.join(", ")}.`;
    addIssue(issues, "layer-order", `${current.path}.layer`, message);
  });
  return read;
}

function readLayer(layer: RuleLayer, path: string, issues: ProblemIssue[]): ReadLayer {
  const rank = presetLayers.indexOf(layer.layer);
  if (rank < 0) {
    addIssue(issues, "unknown-choice", `${path}.layer`, `layer is "${layer.layer}"; expected one of ${presetLayers.join(", ")}.`);
  }
  if (layer.people?.length === 0) {
    addIssue(issues, "list-length", `${path}.people`, "people is empty; expected tags, or no field for a layer about everybody.");
  }
  const rules = "preset" in layer ? layer.preset.rules : layer.rules;
  const rulesPath = "preset" in layer ? `${path}.preset.rules` : `${path}.rules`;
  const entries = rules.flatMap((rule, index) => readRule(rule, `${rulesPath}[${index}]`, issues));
  const seen = new Set<string>();
  for (const { rule, path: rulePath } of entries) {
    if (seen.has(rule.id)) addIssue(issues, "duplicate-id", `${rulePath}.id`, `id is "${rule.id}" for the second time in this layer.`);
    seen.add(rule.id);
  }
  return { rank, path, layer, name: nameOf(layer), tags: layer.people, entries };
}

function nameOf(layer: RuleLayer): string {
  if (layer.name !== undefined) return layer.name;
  const id = "preset" in layer ? layer.preset.id : undefined;
  return id ?? layer.people?.join("+") ?? layer.layer;
}

function readRule(given: RuleInput | PresetRule, path: string, issues: ProblemIssue[]): readonly LayerEntry[] {
  const isPresetRule = "rule" in given;
  const rulePath = isPresetRule ? `${path}.rule` : path;
  const faults = new IssueList(maximumFaults);
  const shape = checkShape(ruleSchema, isPresetRule ? given.rule : given, faults);
  for (const { code, path: place, message } of faults.toIssues()) {
    addIssue(issues, code, place === "$" ? rulePath : place.startsWith("[") ? rulePath + place : `${rulePath}.${place}`, message);
  }
  if (!shape.isValid) return [];
  return [{ path: rulePath, rule: shape.value, basis: isPresetRule ? given : basisOf(shape.value) }];
}

/** What a rule without a norm says about its source. */
function basisOf({ provenance }: RuleInput): Partial<NormBasis> {
  const { source, article } = provenance ?? {};
  return { ...(source !== undefined && { source }), ...(article !== undefined && { article }) };
}
