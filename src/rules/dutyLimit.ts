import type { DutyLimitRule } from "../problem/rules/dutyLimit";
import { brokenBound } from "./brokenBound";
import { dayWindows, isInHorizon } from "./dayWindows";
import { windowDuties } from "./dutyData";
import type { Noun } from "./wording";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, stretchOf, who } from "./wording";

/** No more and no fewer duties of a kind than the bounds in every window. */
export const dutyLimit: RuleDefinition<"dutyLimit"> = {
  kind: "dutyLimit",
  compile(rule, context) {
    const { planning } = context.problem;
    const windows = dayWindows(rule.over, planning);
    if (windows.length === 0) return;
    const { minimum = -Infinity, maximum = Infinity } = rule;
    context.addWindow(
      {
        kind: "window",
        ...context.header(rule, context.minutesPerCount),
        form: "duties",
        windowCount: windows.length,
        windowOffsets: new Int32Array(context.slots.length + 1),
        windowItems: new Int32Array(0),
        windowAmounts: new Int32Array(0),
        slotBucket: new Int32Array(0),
        bucketDays: 0,
        duties: windowDuties(rule, rule.of, windows, context),
        minimum: Float64Array.from(windows, (window) => (isInHorizon(window, planning) ? minimum : -Infinity)),
        maximum: Float64Array.from(windows, () => maximum),
        unit: 1,
        quadratic: false,
        carriedWindow: -1,
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(rule, facts, language) {
    const { isShort, bound, measured } = brokenBound(rule, facts);
    const noun = nounOf(rule);
    const when = stretchOf(facts, language);
    return language === "nl"
      ? `${who(facts, language)} werkt ${counted(measured, noun, language)}${when}; ${isShort ? "het minimum" : "het maximum"} is ${bound}.`
      : `${who(facts, language)} works ${counted(measured, noun, language)}${when}; the ${isShort ? "minimum" : "maximum"} is ${bound}.`;
  },
};

function nounOf({ of }: DutyLimitRule): Noun {
  return of?.is === undefined ? nouns.duty : nouns.nightDuty;
}
