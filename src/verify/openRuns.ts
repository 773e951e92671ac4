import type { Facts } from "./facts";
import type { Line } from "./line";
import type { Run } from "./runs";

/**
 * Whether a run of days can be judged too short. It cannot while it may still grow: at the last day of the horizon or, in the fixed line,
 * at the last day before it; nor, with `start: "exempt"`, when it includes the first day of the horizon.
 */
export function isMinimumAskedOf(run: Run, start: "history" | "exempt", line: Line, facts: Facts): boolean {
  const { firstDay } = facts.problem.planning;
  if (line.part === "fixed") return run.last < firstDay - 1;
  const isExempt = start === "exempt" && run.first <= firstDay && firstDay <= run.last;
  return run.last < facts.lastDay && !isExempt;
}
