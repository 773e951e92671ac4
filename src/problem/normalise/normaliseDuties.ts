import type { DutyCondition } from "../rules/duty";
import type { DutyRestRule, DutyRestRuleInput, RestRequirement } from "../rules/dutyRest";
import type { TagFilter } from "../tagFilter";
import type { FilterPool } from "./filterPool";
import { sortedByContent } from "./frozenCopy";

/** The filters in what a rule says about duties, made canonical. */
export function withDuties<T extends DutyParts>(input: T, filters: FilterPool): T {
  const shared: { units?: TagFilter; duties?: DutyCondition; of?: DutyCondition; containing?: DutyCondition } = {};
  if (input.units !== undefined) shared.units = filters(input.units);
  if (input.duties !== undefined) shared.duties = normaliseCondition(input.duties, filters);
  if (input.of !== undefined) shared.of = normaliseCondition(input.of, filters);
  if (input.containing !== undefined) shared.containing = normaliseCondition(input.containing, filters);
  return { ...input, ...shared };
}

/** Where rules about duties keep filters. */
interface DutyParts {
  readonly units?: TagFilter;
  readonly duties?: DutyCondition;
  readonly of?: DutyCondition;
  readonly containing?: DutyCondition;
}

function normaliseCondition(condition: DutyCondition, filters: FilterPool): DutyCondition {
  return Object.freeze({
    ...condition,
    ...(condition.contains !== undefined && { contains: filters(condition.contains) }),
    ...(condition.lacks !== undefined && { lacks: filters(condition.lacks) }),
  });
}

function normaliseRequirement(requirement: RestRequirement, filters: FilterPool): RestRequirement {
  return Object.freeze({
    ...requirement,
    ...(requirement.after !== undefined && { after: normaliseCondition(requirement.after, filters) }),
    ...(requirement.before !== undefined && { before: normaliseCondition(requirement.before, filters) }),
  });
}

/** Fills in a valid `dutyRest` rule. */
export function normaliseDutyRest(input: DutyRestRuleInput, weight: number, filters: FilterPool): DutyRestRule {
  const reductions = [...(input.reductions ?? [])].sort((a, b) => a.restMinutes - b.restMinutes);
  return {
    mergeGapMinutes: 480,
    reductionWindowMinutes: 10_080,
    ...withDuties(input, filters),
    ...normaliseRequirement(input, filters),
    kind: "dutyRest",
    weight,
    reductions: Object.freeze(reductions),
    sharesReductionsWith: sortedByContent((input.sharesReductionsWith ?? []).map((one) => normaliseRequirement(one, filters))),
  };
}
