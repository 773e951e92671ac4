import type { CarriedCounter } from "../problem/person";
import type { RuleInput } from "../problem/rules/rule";
import type { TagFilter } from "../problem/tagFilter";
import type { Inrc2Contract, Inrc2Instance, Inrc2Nurse, Inrc2Range } from "./inrc2Instance";
import { shareParameters, type SharedParameters } from "./sharedRules";
import { lookUp } from "./textFields";

/** The constraints of an instance, and what nurses carry for them. */
export interface Inrc2Rules {
  readonly rules: readonly RuleInput[];
  readonly tagOf: (nurse: Inrc2Nurse) => string;
  /** What the rules that count over the horizon have counted already. */
  readonly carriedOf: (nurse: Inrc2Nurse) => readonly CarriedCounter[];
}

/** The rules for constraints H1 to H4 and S1 to S7 of the competition, with the weights of its specification (version of 7 March 2015). */
export function inrc2Rules(instance: Inrc2Instance): Inrc2Rules {
  const used = new Set([...instance.nurses.values()].map((nurse) => nurse.contractId));
  const contracts = [...instance.contracts].filter(([id]) => used.has(id));
  const shared = <P>(limitsOf: (contract: Inrc2Contract) => P): SharedParameters<P>[] =>
    shareParameters(
      contracts.map(([id, contract]) => ({ tag: tagOf(id), parameters: limitsOf(contract) })),
      contracts.length,
    );
  const over = { kind: "horizon" } as const;
  const assignments = shared((contract) => withoutIdleMinimum(contract.assignments, 1));
  const weekends = shared((contract) => ({ maximum: contract.maximumWeekends }));

  const contractRules = [
    ...shared((contract) => withoutIdleMinimum(contract.workingDays, 2)).map(({ parameters, people, suffix }): RuleInput => {
      return { id: `S2-work-days${suffix}`, kind: "consecutiveDays", level: "soft", weight: 30, ...parameters, ...people };
    }),
    ...shared((contract) => withoutIdleMinimum(contract.daysOff, 2)).map(({ parameters, people, suffix }): RuleInput => {
      return { id: `S3-days-off${suffix}`, kind: "consecutiveDaysOff", level: "soft", weight: 30, ...parameters, ...people };
    }),
    ...shared((contract) => contract.wantsCompleteWeekends)
      .filter(({ parameters }) => parameters)
      .map(({ people }): RuleInput => ({ id: "S5-complete-weekends", kind: "completeWeekends", level: "soft", weight: 30, ...people })),
    ...assignments.map(({ parameters, people, suffix }): RuleInput => {
      return {
        id: `S6-assignments${suffix}`,
        kind: "workLimit",
        level: "soft",
        weight: 20,
        measure: "shifts",
        over,
        ...parameters,
        ...people,
      };
    }),
    ...weekends.map(({ parameters, people, suffix }): RuleInput => {
      return {
        id: `S7-weekends${suffix}`,
        kind: "workLimit",
        level: "soft",
        weight: 30,
        measure: "weekends",
        over,
        ...parameters,
        ...people,
      };
    }),
  ];
  const assignmentRuleIds = ruleIdsByTag("S6-assignments", assignments);
  const weekendRuleIds = ruleIdsByTag("S7-weekends", weekends);
  return {
    rules: [...commonRules(instance), ...contractRules],
    tagOf: ({ contractId }) => tagOf(contractId),
    carriedOf: ({ contractId, history }) => {
      const tag = tagOf(contractId);
      const counters = [
        { ruleId: lookUp(assignmentRuleIds, tag, "rule for"), amount: history.assignments },
        { ruleId: lookUp(weekendRuleIds, tag, "rule for"), amount: history.weekends },
      ];
      return counters.filter(({ amount }) => amount > 0);
    },
  };
}

/** The rules that do not depend on the contract. */
function commonRules({ shiftTypes, forbiddenNext }: Inrc2Instance): RuleInput[] {
  const successions = [...forbiddenNext]
    .filter(([, next]) => next.length > 0)
    .map(([type, next]): RuleInput => {
      return { id: `H3-after-${type}`, kind: "forbiddenSuccession", level: "hard", after: typeFilter(type), before: typeFilter(...next) };
    });
  const runs = [...shiftTypes].map(([type, range]): RuleInput => {
    const limits = { ...withoutIdleMinimum(range, 2), shifts: typeFilter(type) };
    return { id: `S2-run-${type}`, kind: "consecutiveDays", level: "soft", weight: 15, ...limits };
  });
  return [
    { id: "H1-one-shift-a-day", kind: "noOverlap", level: "hard" },
    { id: "H2-minimum-cover", kind: "demandCover", level: "hard", bound: "minimum" },
    ...successions,
    { id: "H4-skill", kind: "requiredQualification", level: "hard" },
    { id: "S1-optimal-cover", kind: "demandCover", level: "soft", weight: 30, bound: "target", countFrom: "zero" },
    ...runs,
    { id: "S4-requests", kind: "wishes", level: "soft", weight: 10 },
  ];
}

function tagOf(contractId: string): string {
  return `contract:${contractId}`;
}

function typeFilter(...types: readonly string[]): TagFilter {
  return { include: types.map((type) => `type:${type}`) };
}

/** A minimum below the smallest one that can be missed is left out. */
function withoutIdleMinimum({ minimum, maximum }: Inrc2Range, smallest: number): Partial<Inrc2Range> {
  return minimum < smallest ? { maximum } : { minimum, maximum };
}

/** The id of the rule that holds for each tag. */
function ruleIdsByTag(name: string, rules: readonly SharedParameters<unknown>[]): ReadonlyMap<string, string> {
  return new Map(rules.flatMap(({ tags, suffix }) => tags.map((tag) => [tag, name + suffix] as const)));
}
