import { compileProblem } from "../../src/compile/compile";
import type { Instance } from "../../src/instance/instance";
import type { Assignment } from "../../src/problem/assignment";
import type { Problem } from "../../src/problem/problem";
import { evaluateRoster } from "../../src/roster/evaluateRoster";

/** What one rule says: what is charged, what was inherited, and the points. */
export interface RuleAmounts {
  readonly ruleId: string;
  readonly amount: number;
  readonly inherited: number;
  readonly cost: number;
}

/** What the engine says about every rule of a roster, in the order of the problem. */
export function engineAmounts(problem: Problem, roster: readonly Assignment[]): readonly RuleAmounts[] {
  const instance = compileProblem(problem);
  const { rules } = evaluateRoster(instance, linesOf(instance, roster));
  return rules.map(({ amount, inherited, cost }, index) => ({ ruleId: instance.ruleIds[index]!, amount, inherited, cost }));
}

/** Ascending slots per person. */
export function linesOf(instance: Instance, roster: readonly Assignment[]): readonly (readonly number[])[] {
  const lines: number[][] = instance.personIds.map(() => []);
  for (const { personId, shiftId, demandId } of roster) {
    const slot = instance.slotShift.findIndex(
      (shift, index) => shift >= 0 && instance.shiftIds[shift] === shiftId && instance.slotDemandIds[index] === demandId,
    );
    lines[instance.personIds.indexOf(personId)]!.push(slot);
  }
  return lines.map((line) => line.sort((a, b) => a - b));
}
