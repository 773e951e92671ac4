import type { KernelBase, TallyKernel } from "../instance/kernelData";
import type { Planning } from "../problem/planning";
import type { Problem } from "../problem/problem";
import type { Rule } from "../problem/rules/rule";
import { type DayWindow, dayWindows } from "../rules/dayWindows";
import { statedRule } from "./statedRule";
import { dayStart, type ExplainContext } from "./explainContext";

/** A stretch of time in epoch minutes, half open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The stretch of time that a window of a counting rule covers; `undefined` when the rule counts in no windows of days. */
export function windowSpan(context: ExplainContext, kernel: KernelBase, window: number): Span | undefined {
  return spanOf(context, windowsOf(context.problem, statedRule(context.problem, kernel))[window]);
}

/** The stretch of time that a group of a tally covers; `undefined` for groups that are shifts. */
export function tallySpan({ groupSpans }: TallyKernel, group: number): Span | undefined {
  return groupSpans && { from: groupSpans.from[group]!, to: groupSpans.to[group]! };
}

function spanOf(context: ExplainContext, window: DayWindow | undefined): Span | undefined {
  return window && { from: dayStart(context, window.from), to: dayStart(context, window.to + 1) };
}

const windowLists = new WeakMap<Problem, Map<Rule, readonly DayWindow[]>>();

/** The windows of a rule in the order in which it compiles them; kept with the problem object. */
function windowsOf(problem: Problem, rule: Rule): readonly DayWindow[] {
  let lists = windowLists.get(problem);
  if (lists === undefined) windowLists.set(problem, (lists = new Map<Rule, readonly DayWindow[]>()));
  let windows = lists.get(rule);
  if (windows === undefined) lists.set(rule, (windows = makeWindows(problem.planning, rule)));
  return windows;
}

function makeWindows(planning: Planning, rule: Rule): readonly DayWindow[] {
  switch (rule.kind) {
    case "workLimit":
    case "dutyLimit":
    case "homeShare":
      return dayWindows(rule.over, planning);
    case "contractHours":
      // Judged by the part inside the horizon.
      return dayWindows(rule.over, planning).map(({ from, to }) => ({ from: Math.max(from, 0), to: Math.min(to, planning.dayCount - 1) }));
    case "attendanceDays":
      return dayWindows({ kind: "week" }, planning);
    case "fairShare":
    case "wishFairness":
      return dayWindows({ kind: "horizon" }, planning);
    default:
      return [];
  }
}
