import type { ProblemIssue } from "../problem/problemIssue";
import type { RuleInput } from "../problem/rules/rule";
import type { TagFilter } from "../problem/tagFilter";
import { explanationOf } from "./layerExplanation";
import { addIssue, type LayerEntry, type ReadLayer, readLayers } from "./layerIssues";
import { canChooseSomebody, peopleWithAny, peopleWithout, sameFilter } from "./peopleFilter";
import type { PresetText } from "./preset";
import { InvalidLayersError, type LayeredRules, type ReplacedValue, type RuleExplanation, type RuleLayer } from "./ruleLayer";
import { ruleValue } from "./ruleValue";
import { type StrictnessFault, strictnessFaults } from "./strictness";
import type { Variant } from "./variant";

/** Everything that one rule id has become so far. */
interface Stack {
  /** Whom the rule is about before layers about some people. */
  people: TagFilter | undefined;
  variants: Variant[];
}

/**
 * Puts rules of several layers together: law, collective agreements, organisations, persons.
 *
 * A rule with the id of a rule below **replaces** it. In the layer `law` the later one wins (special law over general law). In the layers above, a rule must ask for at least as much as every rule that it replaces, unless that rule names
 * the layer in `relaxableBy` (a collective agreement may deviate from some articles, within limits). A layer about **some people** (`people`) splits: the rule below stays for everybody else, and the rule of the layer holds for them, under the id
 * `<id>@<name>`. Of two agreements (or organisations) both hold for people who fall under both, so that the strictest wins; where one relaxes a rule and the other leaves it alone, it stays as it was below for these people.
 * Rules that are not replaced stay. The rules keep the order in which their ids first occur.
 *
 * @param layers - From the lowest layer to the highest; within a layer, those about everybody first.
 * @throws InvalidLayersError with every issue at once.
 *
 * @example
 * const { rules, explanation } = layerRules([
 *   { layer: "law", preset: nlAtwAdult() },
 *   { layer: "collectiveAgreement", preset: nlCaoVvt2025(), people: ["org:de-linde"] },
 * ]);
 */
export function layerRules(layers: readonly RuleLayer[]): LayeredRules {
  const issues: ProblemIssue[] = [];
  const read = readLayers(layers, issues);
  const stacks = new Map<string, Stack>();
  for (const layer of read) {
    for (const entry of layer.entries) {
      const stack = stacks.get(entry.rule.id);
      if (stack === undefined) stacks.set(entry.rule.id, newStack(layer, entry));
      else if (layer.tags === undefined) replaceForAll(stack, layer, entry, issues);
      else replaceForSome(stack, layer, layer.tags, entry, read, issues);
    }
  }
  const split = [...stacks.values()].flatMap(({ variants }) => variants.flatMap(rulesOf));
  reportDoubles(split, issues);
  if (issues.length > 0) throw new InvalidLayersError(issues);
  return { rules: split.map(({ rule }) => rule), explanation: split.map(({ explanation }) => explanation), ...whatElse(read) };
}

function newStack(layer: ReadLayer, { rule, basis }: LayerEntry): Stack {
  const people = layer.tags === undefined ? [rule.people] : peopleWithAny(rule.people, layer.tags);
  return { people: rule.people, variants: [{ layer, rule, basis, id: idIn(layer, rule), people, replaces: [] }] };
}

/** A layer about everybody takes the place of everything below. */
function replaceForAll(stack: Stack, layer: ReadLayer, entry: LayerEntry, issues: ProblemIssue[]): void {
  const { rule, basis, path } = entry;
  const isLaw = layer.rank === 0;
  const beside = stack.variants.filter((variant) => variant.layer.rank === layer.rank);
  if (isLaw ? beside.some(({ layer: other }) => other.tags !== undefined) : beside.length > 0) {
    const message = `"${rule.id}" is in the layer ${layer.layer.layer} of "${layer.name}" and of "${beside[0]?.layer.name ?? ""}"; expected one layer about everybody, before those about some people. Give each its people.`;
    addIssue(issues, "layer-conflict", `${path}.id`, message);
    return;
  }
  if (isLaw && rule.people !== undefined) stack.people = rule.people;
  else checkPeople(stack, entry, issues);
  const replaces = stack.variants.map((variant) => replaced(variant, layer, entry, issues));
  stack.variants = [{ layer, rule, basis, id: rule.id, people: [stack.people], replaces }];
}

/** A layer about some people takes them out of the layers below. */
function replaceForSome(
  stack: Stack,
  layer: ReadLayer,
  tags: readonly string[],
  entry: LayerEntry,
  all: readonly ReadLayer[],
  issues: ProblemIssue[],
): void {
  const { rule, basis } = entry;
  checkPeople(stack, entry, issues);
  const below = stack.variants.filter((variant) => variant.layer.rank < layer.rank || variant.layer.tags === undefined);
  const beside = stack.variants.filter((variant) => !below.includes(variant));
  const replaces = below.map((variant) => replaced(variant, layer, entry, issues));
  const isRelaxed = replaces.some(({ relaxedBy }) => relaxedBy !== undefined);
  // Nobody is two persons, but people do fall under two agreements or organisations.
  const others = isRelaxed && layer.layer.layer !== "person" ? tagsOfSilentLayers(rule.id, layer, tags, all) : [];
  const kept = below.map((variant) => ({ ...variant, people: variant.people.flatMap((people) => leftBelow(people, tags, others)) }));
  const people = peopleWithAny(others.length === 0 ? stack.people : peopleWithout(stack.people, others), tags);
  stack.variants = [...kept, ...beside, { layer, rule, basis, id: idIn(layer, rule), people, replaces }];
}

/** Who stays under a rule below: those without the tags, and those who also fall under a layer that did not relax it. */
function leftBelow(people: TagFilter | undefined, tags: readonly string[], others: readonly string[]): readonly TagFilter[] {
  const outside = peopleWithout(people, tags);
  const both = others.length === 0 ? [] : peopleWithAny(people, tags).flatMap((part) => peopleWithAny(part, others));
  return [outside, ...both].filter(canChooseSomebody);
}

/** Tags of the people of other layers of the same kind that say nothing about a rule. */
function tagsOfSilentLayers(id: string, layer: ReadLayer, tags: readonly string[], all: readonly ReadLayer[]): readonly string[] {
  const silent = all.filter((other) => other !== layer && other.rank === layer.rank && other.entries.every(({ rule }) => rule.id !== id));
  return [...new Set(silent.flatMap((other) => other.tags ?? []))].filter((tag) => !tags.includes(tag));
}

/** What a rule replaces; an issue if it may not. */
function replaced(
  { layer: lower, rule: below, basis, id }: Variant,
  layer: ReadLayer,
  entry: LayerEntry,
  issues: ProblemIssue[],
): ReplacedValue {
  const value: ReplacedValue = {
    ruleId: id,
    layer: lower.layer.layer,
    from: lower.name,
    value: ruleValue(below),
    ...(basis.article !== undefined && { article: basis.article }),
    ...(basis.source !== undefined && { source: basis.source }),
  };
  if (layer.rank === 0) return value;
  const faults = strictnessFaults(entry.rule, below);
  if (faults.length === 0) return value;
  const allowing = (basis.relaxableBy ?? []).filter(({ by }) => by.includes(layer.layer.layer));
  const relaxation = allowing.find(
    ({ loosest }) => loosest === undefined || loosest.some((least) => strictnessFaults(entry.rule, least).length === 0),
  );
  if (relaxation !== undefined) return { ...value, relaxedBy: relaxation.article };
  for (const fault of faults)
    reportLooser(
      fault,
      value,
      layer,
      entry,
      allowing.map(({ article }) => article),
      issues,
    );
  return value;
}

function reportLooser(
  { field, message }: StrictnessFault,
  { from, article }: ReplacedValue,
  layer: ReadLayer,
  { rule, path }: LayerEntry,
  articles: readonly string[],
  issues: ProblemIssue[],
): void {
  const source = article === undefined ? `"${from}"` : `"${from}" (${article})`;
  const may =
    articles.length === 0
      ? `A rule of the layer ${layer.layer.layer} may only be stricter.`
      : `A ${layer.layer.layer} may deviate by ${articles.join(" or ")}, but not this far.`;
  const hint =
    field === "level" || field === "overridable" ? " Give a weaker rule an id of its own, so that this one stays beside it." : "";
  addIssue(issues, "not-stricter", `${path}.${field}`, `"${rule.id}" replaces that of ${source}: ${message}. ${may}${hint}`);
}

function checkPeople({ people }: Stack, { rule, path }: LayerEntry, issues: ProblemIssue[]): void {
  if (rule.people === undefined || sameFilter(rule.people, people)) return;
  const message = `people is ${JSON.stringify(rule.people)}; expected none, or what the rule below has, ${JSON.stringify(people ?? "everybody")}. Say whom the layer is about with its own "people".`;
  addIssue(issues, "people-differ", `${path}.people`, message);
}

function idIn({ tags, name }: ReadLayer, { id }: RuleInput): string {
  return tags === undefined ? id : `${id}@${name}`;
}

/** A variant as rules: one for every filter of people. */
function rulesOf(variant: Variant): readonly { readonly rule: RuleInput; readonly explanation: RuleExplanation }[] {
  return variant.people.map((people, index) => {
    const id = index === 0 ? variant.id : `${variant.id}#${index + 1}`;
    const { people: ignored, ...rest } = variant.rule;
    const isAboutAll = people === undefined || ((people.include ?? []).length === 0 && (people.exclude ?? []).length === 0);
    const rule: RuleInput = { ...rest, id, ...(!isAboutAll && { people }) };
    return { rule, explanation: explanationOf(variant, rule) };
  });
}

/** Two layers about some people may have one name. */
function reportDoubles(split: readonly { readonly rule: RuleInput }[], issues: ProblemIssue[]): void {
  const seen = new Set<string>();
  for (const { rule } of split) {
    if (seen.has(rule.id)) {
      addIssue(
        issues,
        "layer-conflict",
        "layers",
        `two layers about some people give the rule "${rule.id}"; expected different names. Set "name".`,
      );
    }
    seen.add(rule.id);
  }
}

function whatElse(read: readonly ReadLayer[]): Pick<LayeredRules, "unverified" | "notes"> {
  const notes = new Map<string, PresetText>();
  const unverified = read.flatMap(({ layer, name }) => {
    if (!("preset" in layer)) return [];
    for (const note of layer.preset.notes) notes.set(note.en, note);
    return layer.preset.unverified.map((value) => ({ ...value, layer: layer.layer, from: name }));
  });
  return { unverified, notes: [...notes.values()] };
}
