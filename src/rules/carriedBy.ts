import type { CompileContext } from "./compileContext";

/** What people bring as already counted for a rule, by person index; 0 where nothing is given. */
export function carriedBy(ruleId: string, context: CompileContext): (person: number) => number {
  return (person) => {
    let amount = 0;
    for (const counter of context.people[person]!.carried) if (counter.ruleId === ruleId) amount += counter.amount;
    return amount;
  };
}
