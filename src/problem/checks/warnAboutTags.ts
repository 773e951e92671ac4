import { isCustomInput } from "../custom/customRuleInput";
import { dutyKinds } from "../dutyKind";
import type { IssueList } from "../issueList";
import { nameOf } from "../issuePath";
import type { ProblemInput } from "../problem";
import type { DutyCondition } from "../rules/duty";
import type { AnyRuleInput } from "../rules/rule";
import { shown } from "../shownValue";
import type { TagFilter } from "../tagFilter";

/** Derived shift tags that are no typing errors even when nothing has them now. */
const knownShiftTags = [
  ...["mon", "tue", "wed", "thu", "fri", "sat", "sun", "weekend", "holiday"].map((day) => `day:${day}`),
  "night",
  "night:any",
  "history",
  "external",
  "absence",
  ...dutyKinds.map((kind) => `duty:${kind}`),
];

/** Derived person tags that are no typing errors even when nobody has them now. */
const knownPersonTags = [
  ...["professional", "volunteer", "informalCarer"].map((kind) => `kind:${kind}`),
  ...["workBased", "schoolBased", "careerChanger"].map((track) => `learner:${track}`),
  ...["employee", "student", "pool", "agency", "selfEmployed"].map((form) => `form:${form}`),
  ...["adult", "youth", "none"].map((regime) => `regime:${regime}`),
];

/** Warns about filters that ask for a tag that nothing has. The input has the right shape. */
export function warnAboutTags(input: ProblemInput, issues: IssueList): void {
  const shiftTags = shiftTagsOf(input);
  const personTags = personTagsOf(input);
  const warn = (filter: TagFilter | undefined, tags: ReadonlySet<string>, pathOfFilter: () => string): void =>
    filter?.include?.forEach((tag, index) => {
      if (tags.has(tag)) return;
      const tagPath = `${pathOfFilter()}.include[${String(index)}]`;
      const hint = issues.hint(tag, tags);
      issues.warning("unmatched-tag", tagPath, `${nameOf(tagPath)} is ${shown(tag)}; nothing in the problem has this tag.${hint}`, tag);
    });

  for (const list of ["professionals", "volunteers"] as const) {
    input[list]?.forEach(({ wishes, preferences, blocks, offers }, index) => {
      const path = `${list}[${String(index)}]`;
      wishes?.forEach(({ shifts }, position) => warn(shifts, shiftTags, () => `${path}.wishes[${String(position)}].shifts`));
      preferences?.forEach(({ shifts }, position) => warn(shifts, shiftTags, () => `${path}.preferences[${String(position)}].shifts`));
      offers?.forEach((filter, position) => warn(filter, shiftTags, () => `${path}.offers[${String(position)}]`));
      blocks?.forEach((filter, position) => warn(filter, shiftTags, () => `${path}.blocks[${String(position)}]`));
    });
  }
  input.professionals.forEach(({ learner }, index) =>
    learner?.countsFor?.forEach(({ shifts }, position) =>
      warn(shifts, shiftTags, () => `professionals[${String(index)}].learner.countsFor[${String(position)}].shifts`),
    ),
  );
  input.shifts.forEach(({ demands }, index) =>
    demands?.forEach(({ admits }, demandIndex) =>
      admits?.forEach(({ people }, position) =>
        warn(people, personTags, () => `shifts[${String(index)}].demands[${String(demandIndex)}].admits[${String(position)}].people`),
      ),
    ),
  );
  input.rules?.forEach((rule, index) => {
    const path = `rules[${String(index)}]`;
    for (const { filter, path: filterPath, isAboutPeople } of filtersOf(rule, path)) {
      warn(filter, isAboutPeople ? personTags : shiftTags, () => filterPath);
    }
  });
}

/** A filter of a rule and where it stands. */
interface PlacedFilter {
  readonly filter: TagFilter | undefined;
  readonly path: string;
  readonly isAboutPeople?: boolean;
}

function filtersOf(rule: AnyRuleInput, path: string): readonly PlacedFilter[] {
  const filters: PlacedFilter[] = [{ filter: rule.people, path: `${path}.people`, isAboutPeople: true }];
  // What the parameters of other kinds mean is for their definitions to say.
  if (isCustomInput(rule)) return filters;
  if ("shifts" in rule) filters.push({ filter: rule.shifts, path: `${path}.shifts` });
  if (rule.kind === "restBetweenShifts" || rule.kind === "forbiddenSuccession") {
    filters.push({ filter: rule.after, path: `${path}.after` }, { filter: rule.before, path: `${path}.before` });
  }
  if ("units" in rule) filters.push({ filter: rule.units, path: `${path}.units` });
  if ("duties" in rule) filters.push(...filtersOfCondition(rule.duties, `${path}.duties`));
  if ("of" in rule) filters.push(...filtersOfCondition(rule.of, `${path}.of`));
  if ("containing" in rule) filters.push(...filtersOfCondition(rule.containing, `${path}.containing`));
  if (rule.kind === "dutyRest") {
    [rule, ...(rule.sharesReductionsWith ?? [])].forEach(({ after, before }, index) => {
      const place = index === 0 ? path : `${path}.sharesReductionsWith[${String(index - 1)}]`;
      filters.push(...filtersOfCondition(after, `${place}.after`), ...filtersOfCondition(before, `${place}.before`));
    });
  }
  if (rule.kind === "workLimit" && rule.switch !== undefined) {
    filters.push({ filter: rule.switch.units, path: `${path}.switch.units` }, ...filtersOfCondition(rule.switch.of, `${path}.switch.of`));
  }
  if (rule.kind === "teamMix") {
    rule.members.forEach(({ people, shifts }, index) => {
      filters.push({ filter: people, path: `${path}.members[${String(index)}].people`, isAboutPeople: true });
      filters.push({ filter: shifts, path: `${path}.members[${String(index)}].shifts` });
    });
  }
  if (rule.kind === "dayPatterns") {
    rule.patterns.forEach(({ items }, index) =>
      items.forEach((item, day) => {
        if ("shifts" in item)
          filters.push({ filter: item.shifts, path: `${path}.patterns[${String(index)}].items[${String(day)}].shifts` });
      }),
    );
  }
  return filters;
}

function filtersOfCondition(condition: DutyCondition | undefined, path: string): readonly PlacedFilter[] {
  return [
    { filter: condition?.contains, path: `${path}.contains` },
    { filter: condition?.lacks, path: `${path}.lacks` },
  ];
}

/** All tags of shifts, demand lines, past shifts and outside work, and the names of all organisations and locations. */
function shiftTagsOf(input: ProblemInput): ReadonlySet<string> {
  const tags = new Set(knownShiftTags);
  const add = (given: readonly string[] | undefined): void => given?.forEach((tag) => tags.add(tag));
  for (const { id } of input.organisations) tags.add(`org:${id}`);
  for (const { id } of input.locations ?? []) tags.add(`location:${id}`);
  for (const shift of input.shifts) {
    tags.add(`shift:${shift.id}`);
    if (shift.type !== undefined) tags.add(`type:${shift.type}`);
    if (shift.unit !== undefined) tags.add(`unit:${shift.unit}`);
    shift.clientIds?.forEach((id) => tags.add(`client:${id}`));
    add(shift.tags);
    if (shift.demands === undefined) tags.add("demand:main");
    for (const demand of shift.demands ?? []) {
      tags.add(`demand:${demand.id}`);
      add(demand.tags);
    }
  }
  for (const { history, external } of [...input.professionals, ...(input.volunteers ?? [])]) {
    for (const past of history?.shifts ?? []) {
      if (past.type !== undefined) tags.add(`type:${past.type}`);
      add(past.tags);
    }
    for (const outside of external ?? []) add(outside.tags);
  }
  return tags;
}

function personTagsOf(input: ProblemInput): ReadonlySet<string> {
  const tags = new Set(knownPersonTags);
  for (const { id } of input.organisations) tags.add(`org:${id}`);
  for (const person of [...input.professionals, ...(input.volunteers ?? [])]) {
    tags.add(`person:${person.id}`);
    person.tags?.forEach((tag) => tags.add(tag));
  }
  for (const { clientIds } of input.volunteers ?? []) clientIds?.forEach((id) => tags.add(`client:${id}`));
  return tags;
}
