import type { Person } from "../problem/person";
import type { WorkLimitRule } from "../problem/rules/workLimit";
import { brokenBound } from "./brokenBound";
import { carriedBy } from "./carriedBy";
import { type CreditTag, creditedMinutes } from "./credited";
import { windowDuties } from "./dutyData";
import { groupPeople } from "./groupPeople";
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
      rule.measure === "minutes" || rule.measure === "nightMinutes"
        ? duration(value, language)
        : counted(value, measureNouns[rule.measure], language);
    const when = stretchOf(facts, language);
    if (language === "nl") {
      return `${who(facts, language)} werkt ${amount(measured)}${when}; ${isShort ? "het minimum" : "het maximum"} is ${amount(bound)}.`;
    }
    return `${who(facts, language)} works ${amount(measured)}${when}; the ${isShort ? "minimum" : "maximum"} is ${amount(bound)}.`;
  },
};

/** Kernels over windows of which at most one receives carried counters, one for each set of credited minutes. */
function addWindows(windows: readonly DayWindow[], rule: WorkLimitRule, context: CompileContext): void {
  if (windows.length === 0) return;
  const { planning } = context.problem;
  const { minimum = -Infinity, maximum = Infinity, switch: other } = rule;
  const measure = workMeasure(rule, windows, context);
  const duties = other && windowDuties(other, other.of, windows, context);
  const countedTags: readonly CreditTag[] =
    rule.measure !== "minutes" ? [] : rule.ledger === "legal" ? ["absence", "external"] : ["absence"];
  const creditedOf = (person: Person): readonly number[] => creditedMinutes(person, windows, planning.firstDay, countedTags, rule.shifts);
  for (const { figures: credited, people } of groupPeople(context, rule.people, creditedOf)) {
    const isCredited = credited.some((minutes) => minutes > 0);
    const less = (bound: number): Float64Array => Float64Array.from(credited, (minutes) => bound - minutes);
    context.addWindow(
      {
        kind: "window",
        ...context.header(rule, guideOf(rule, context)),
        windowCount: windows.length,
        ...measure,
        minimum: less(minimum).map((bound, window) => (isInHorizon(windows[window]!, planning) ? bound : -Infinity)),
        maximum: less(maximum),
        unit: rule.unit,
        quadratic: rule.function === "quadratic",
        carriedWindow: takesCarried(rule) ? carriedWindowOf(windows) : -1,
        ...(isCredited && { credited: Float64Array.from(credited) }),
        ...(duties && { switch: { duties, from: other.from, maximum: less(other.maximum) } }),
      },
      people,
      takesCarried(rule) ? carriedBy(rule.id, context) : undefined,
    );
  }
}

const measureNouns = { shifts: nouns.shift, days: nouns.day, weekends: nouns.weekend, sundays: nouns.sunday } as const;

function isInMinutes({ measure }: WorkLimitRule): boolean {
  return measure === "minutes" || measure === "nightMinutes";
}

function guideOf(rule: WorkLimitRule, context: CompileContext): number {
  return rule.unit * (isInMinutes(rule) ? 1 : context.minutesPerCount);
}

/** Carried counters belong to windows that start anew at a date, not to ones that roll. */
function takesCarried(rule: WorkLimitRule): boolean {
  return rule.over.kind !== "rolling" && rule.over.kind !== "rollingWeeks" && rule.over.kind !== "day";
}
