import type { ProblemInput } from "../../src/problem/problem";
import type { AnyRuleInput } from "../../src/problem/rules/rule";
import { generateRegion } from "../cooperative/generateRegion";
import { customRuleId } from "./customKind";

/** Rules that regions do not use, so that every kind is met. */
const otherRules: readonly AnyRuleInput[] = [
  { id: customRuleId, kind: "fuzz:own", level: "soft", weight: 2, overridable: true, maximum: 3, price: 4 },
  { id: "forbidden", kind: "forbiddenAssignments", level: "hard", overridable: true },
  { id: "stability", kind: "stability", level: "soft", weight: 3 },
  { id: "days-off", kind: "consecutiveDaysOff", level: "soft", minimum: 2, maximum: 5 },
  {
    id: "week-days",
    kind: "workLimit",
    level: "soft",
    measure: "days",
    over: { kind: "rolling", days: 3 },
    maximum: 2,
    function: "quadratic",
  },
  {
    id: "patterns",
    kind: "dayPatterns",
    level: "soft",
    maximum: 0,
    patterns: [{ items: [{ kind: "work" }, { kind: "off" }, { kind: "work", shifts: { include: ["type:early"] } }] }],
  },
];

/** Small valid problems, from which mutations start. */
export function baseProblems(): readonly ProblemInput[] {
  return Array.from({ length: 12 }, (_, index) => {
    const region = generateRegion({
      people: 2 + (index % 5),
      shifts: 4 + (index % 7),
      days: index % 3 === 0 ? 28 : 7,
      seed: index + 1,
      rules: index % 4 === 3 ? "core" : "full",
    });
    return index % 2 === 0 ? region : withMoreFields(region);
  });
}

function withMoreFields(region: ProblemInput): ProblemInput {
  const [first, second] = region.shifts;
  const personId = region.professionals[0]!.id;
  const assignmentTo = (shift: ProblemInput["shifts"][number]) => ({ personId, shiftId: shift.id, demandId: shift.demands![0]!.id });
  return {
    ...region,
    planning: { ...region.planning, periods: [{ id: "first-half", from: region.planning.start, to: region.planning.start }] },
    pins: [{ ...assignmentTo(first!), override: { ruleIds: ["forbidden"], reason: "Agreed with the team." } }],
    previous: [assignmentTo(second!)],
    forbidden: [{ personId, shiftId: region.shifts.at(-1)!.id }],
    travel: { links: [{ fromLocationId: region.locations![0]!.id, toLocationId: region.locations![1]!.id, minutes: 12, metres: 9000 }] },
    rules: [...region.rules!, ...otherRules],
  };
}
