import type { RuleInput } from "../problem/rules/rule";
import type { TagFilter } from "../problem/tagFilter";
import type { CurtoisQuContract, CurtoisQuEmployee, CurtoisQuInstance } from "./curtoisQuFile";
import { shareParameters, type TaggedParameters } from "./sharedRules";
import { lookUp } from "./textFields";

/** Some rules, and the tags that an employee must carry for them. */
export interface TaggedRules {
  readonly rules: readonly RuleInput[];
  readonly tagsOf: (employee: CurtoisQuEmployee) => readonly string[];
}

const over = { kind: "horizon" } as const;

/** Chooses the shifts of some types. */
export function typeFilter(...types: readonly string[]): TagFilter {
  return { include: types.map((type) => `type:${type}`) };
}

/** One shift a day, fixed days off, types that someone may never work, and types that may not follow each other. */
export function personRules(instance: CurtoisQuInstance): RuleInput[] {
  const successions = [...instance.shifts.values()]
    .filter((shift) => shift.forbiddenNext.length > 0)
    .map((shift): RuleInput => {
      const [after, before] = [typeFilter(shift.id), typeFilter(...shift.forbiddenNext)];
      return { id: `after-${shift.id}`, kind: "forbiddenSuccession", level: "hard", after, before };
    });
  return [
    { id: "one-shift-a-day", kind: "noOverlap", level: "hard" },
    { id: "days-off", kind: "availability", level: "hard" },
    { id: "shift-types", kind: "blocks", level: "hard" },
    ...successions,
  ];
}

/** Minutes, weekends and runs of days, one rule for all contracts that agree; limits that nobody can break are left out. */
export function contractRules({ dayCount, employees }: CurtoisQuInstance): TaggedRules {
  const tags = new Map<string, string>();
  const contracts: TaggedParameters<CurtoisQuContract>[] = [];
  for (const { contract } of employees.values()) {
    const key = JSON.stringify(contract);
    if (tags.has(key)) continue;
    const tag = `contract:${tags.size + 1}`;
    tags.set(key, tag);
    contracts.push({ tag, parameters: contract });
  }
  const shared = (limitsOf: (contract: CurtoisQuContract) => Limits) =>
    shareParameters(
      contracts.map(({ tag, parameters }) => ({ tag, parameters: limitsOf(parameters) })),
      contracts.length,
    ).filter(({ parameters }) => parameters.minimum !== undefined || parameters.maximum !== undefined);

  // The horizon starts on a Monday, so it holds at most one weekend for each started week.
  const weekendCount = Math.ceil(dayCount / 7);
  const minutes = shared((contract) => ({ ...atLeast(contract.minimumMinutes, 1), maximum: contract.maximumMinutes }));
  const weekends = shared((contract) => atMost(contract.maximumWeekends, weekendCount));
  const work = shared((contract) => ({
    ...atLeast(contract.minimumConsecutiveDays, 2),
    ...atMost(contract.maximumConsecutiveDays, dayCount),
  }));
  const off = shared((contract) => atLeast(contract.minimumConsecutiveDaysOff, 2));

  const rules = [
    ...minutes.map(({ parameters, people, suffix }): RuleInput => {
      return { id: `minutes${suffix}`, kind: "workLimit", level: "hard", measure: "minutes", over, ...parameters, ...people };
    }),
    ...weekends.map(({ parameters, people, suffix }): RuleInput => {
      return { id: `weekends${suffix}`, kind: "workLimit", level: "hard", measure: "weekends", over, ...parameters, ...people };
    }),
    ...work.map(({ parameters, people, suffix }): RuleInput => {
      return { id: `work-days${suffix}`, kind: "consecutiveDays", level: "hard", start: "exempt", ...parameters, ...people };
    }),
    ...off.map(({ parameters, people, suffix }): RuleInput => {
      return { id: `days-off-in-a-row${suffix}`, kind: "consecutiveDaysOff", level: "hard", start: "exempt", ...parameters, ...people };
    }),
  ];
  return { rules, tagsOf: (employee) => [lookUp(tags, JSON.stringify(employee.contract), "contract")] };
}

interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A minimum, left out when it is below the smallest one that can be missed. */
function atLeast(minimum: number, smallest: number): Limits {
  return minimum < smallest ? {} : { minimum };
}

/** A maximum, left out when there is not more than that to be had. */
function atMost(maximum: number, available: number): Limits {
  return maximum >= available ? {} : { maximum };
}

/** The greatest number of shifts of each type: one rule for each type and number that can bind. Never to work a type is a block instead. */
export function shiftCapRules({ dayCount, shifts, employees }: CurtoisQuInstance): TaggedRules {
  const capOf = (employee: CurtoisQuEmployee, type: string): number => Math.min(employee.maximumShifts.get(type) ?? dayCount, dayCount);
  const tagOf = (type: string, cap: number): string => `maximum-${type}:${cap}`;
  // Who is blocked from a type keeps to every cap on it, so a cap that all others share needs no filter.
  const capsByType = [...shifts.keys()].map((type) => {
    const caps = new Set([...employees.values()].map((employee) => capOf(employee, type)));
    caps.delete(0);
    return { type, caps: [...caps].sort((a, b) => a - b), isUniform: caps.size === 1 };
  });
  const rules = capsByType.flatMap(({ type, caps, isUniform }) =>
    caps
      .filter((cap) => cap < dayCount)
      .map((cap): RuleInput => {
        const id = isUniform ? `maximum-${type}` : `maximum-${type}-${cap}`;
        const people = isUniform ? {} : { people: { include: [tagOf(type, cap)] } };
        return { id, kind: "workLimit", level: "hard", measure: "shifts", over, maximum: cap, shifts: typeFilter(type), ...people };
      }),
  );
  const tagsOf = (employee: CurtoisQuEmployee): string[] =>
    capsByType.flatMap(({ type, isUniform }) => {
      const cap = capOf(employee, type);
      return isUniform || cap === 0 || cap === dayCount ? [] : [tagOf(type, cap)];
    });
  return { rules, tagsOf };
}
