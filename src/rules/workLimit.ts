import type { WorkLimitRule } from "../problem/rules/workLimit";
import { brokenBound } from "./brokenBound";
import { carriedBy } from "./carriedBy";
import type { CompileContext } from "./compileContext";
import { carriedWindowOf, type DayWindow, dayWindows, isInHorizon, splitByCarried } from "./dayWindows";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, duration, nouns, stretchOf, who } from "./wording";
import { workMeasure } from "./workMeasure";

/** No more and no less work than the bounds in every window. */
export const workLimit: RuleDefinition<"workLimit"> = {
  kind: "workLimit",
  compile(rule, context) {
    const windows = dayWindows(rule.over, context.problem.planning);
    for (const set of takesCarried(rule) ? splitByCarried(windows) : [windows]) addWindows(set, rule, context);
  },
  sentence(rule, facts, language) {
    const { isShort, bound, measured } = brokenBound(rule, facts);
    const amount = (value: number): string =>
      rule.measure === "minutes"
        ? duration(value, language)
        : counted(value, { shifts: nouns.shift, days: nouns.day, weekends: nouns.weekend }[rule.measure], language);
    const when = stretchOf(facts, language);
    if (language === "nl") {
      return `${who(facts, language)} werkt ${amount(measured)}${when}; ${isShort ? "het minimum" : "het maximum"} is ${amount(bound)}.`;
    }
    return `${who(facts, language)} works ${amount(measured)}${when}; the ${isShort ? "minimum" : "maximum"} is ${amount(bound)}.`;
  },
};

/** One kernel over windows of which at most one receives carried counters. */
function addWindows(windows: readonly DayWindow[], rule: WorkLimitRule, context: CompileContext): void {
  if (windows.length === 0) return;
  const { planning } = context.problem;
  const { minimum = -Infinity, maximum = Infinity } = rule;
  context.addWindow(
    {
      kind: "window",
      ...context.header(rule, guideOf(rule, context)),
      windowCount: windows.length,
      ...workMeasure(rule, windows, context),
      minimum: Float64Array.from(windows, (window) => (isInHorizon(window, planning) ? minimum : -Infinity)),
      maximum: Float64Array.from(windows, () => maximum),
      unit: rule.unit,
      quadratic: rule.function === "quadratic",
      carriedWindow: takesCarried(rule) ? carriedWindowOf(windows) : -1,
    },
    context.peopleOf(rule.people),
    takesCarried(rule) ? carriedBy(rule.id, context) : undefined,
  );
}

function guideOf(rule: WorkLimitRule, context: CompileContext): number {
  return rule.unit * (rule.measure === "minutes" ? 1 : context.minutesPerCount);
}

/** Carried counters belong to windows that start anew at a date, not to ones that roll. */
function takesCarried(rule: WorkLimitRule): boolean {
  return rule.over.kind !== "rolling" && rule.over.kind !== "day";
}
