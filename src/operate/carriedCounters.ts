import type { WindowCount } from "../explain/windowCounts";
import type { CarriedCounter } from "../problem/person";
import type { Planning } from "../problem/planning";
import type { Rule } from "../problem/rules/rule";
import { dayWindows } from "../rules/dayWindows";

/**
 * What counting rules have counted in the windows that go on after the horizon, less what they will count again from past shifts:
 *
 * - `workLimit` over `week` and `period`: the window that holds the last day of this horizon and the day after it. What past shifts and
 *   outside work still show there is taken off, so that normally only counters from before them are left;
 * - `workLimit` over `horizon` (when `continueHorizon`): all that was counted, since the next horizon looks at its own days only;
 * - `homeShare` over the same windows, in hundredths of a missing minute, and over `horizon` likewise;
 * - `contractHours` over the same windows: the balance, counted minutes minus the contract for the days of this horizon, because the next
 *   window asks only for its own days;
 * - `fairShare` (when `continueHorizon`): whole shifts or minutes above (or, negative, below) the fair share of this horizon, for the same reason;
 * - `wishFairness` (when `continueHorizon`): weight overruled above (or, negative, below) what was expected;
 * - no window that rolls, is a day or a list of dates goes on.
 *
 * Counters of 0 are left out.
 *
 * @param counts - Windows of one person's line; `countedOfPart` is what the next problem will see again.
 */
export function carriedCounters(counts: readonly WindowCount[], planning: Planning, continueHorizon: boolean): CarriedCounter[] {
  return counts.flatMap((count) => {
    if (!goesOn(count, planning, continueHorizon)) return [];
    const amount = toCarry(count);
    return amount === 0 ? [] : [{ ruleId: count.rule.id, amount }];
  });
}

function goesOn({ rule, window }: WindowCount, planning: Planning, continueHorizon: boolean): boolean {
  if (rule.kind === "fairShare" || rule.kind === "wishFairness") return continueHorizon;
  if (rule.kind !== "workLimit" && rule.kind !== "contractHours" && rule.kind !== "homeShare") return false;
  switch (rule.over.kind) {
    case "horizon":
      return continueHorizon;
    case "week":
    case "period":
      return window === continuingWindow(rule.over, planning);
    default:
      return false;
  }
}

/** Position of the first window that holds the last day of the horizon and the day after it, -1 if none does. */
function continuingWindow(over: Extract<Rule, { readonly kind: "workLimit" }>["over"], planning: Planning): number {
  const { dayCount } = planning;
  return dayWindows(over, planning).findIndex(({ from, to }) => from < dayCount && to >= dayCount);
}

function toCarry({ rule, counted, countedOfPart, minimum, maximum }: WindowCount): number {
  if (rule.kind === "contractHours") {
    const contract = rule.bound === "minimum" ? minimum : maximum;
    return Number.isFinite(contract) ? counted - contract : 0;
  }
  if (rule.kind === "wishFairness") return minimum - counted;
  if (rule.kind === "fairShare") return counted < minimum ? counted - minimum : Math.max(0, counted - maximum);
  return (rule.kind === "workLimit" || rule.kind === "homeShare") && rule.over.kind === "horizon" ? counted : counted - countedOfPart;
}
