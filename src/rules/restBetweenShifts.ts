import { classesOfMask } from "./maskClasses";
import type { CompileContext } from "./compileContext";
import type { RuleDefinition } from "./ruleDefinition";
import { duration, shiftsOf } from "./wording";

/** Enough rest between a unit and the next one. */
export const restBetweenShifts: RuleDefinition<"restBetweenShifts"> = {
  kind: "restBetweenShifts",
  compile(rule, context) {
    context.addFollow(
      {
        kind: "follow",
        ...context.header(rule, 1),
        form: rule.pairs === "all" ? "apart" : "gap",
        fromClass: classesOfMask(context.maskOf(rule.after)),
        toClass: classesOfMask(context.maskOf(rule.before)),
        toClassCount: 1,
        required: Int32Array.of(rule.restMinutes),
        minimumGap: rule.mergeGapMinutes,
        maximumGap: Infinity,
        gapDays: 0,
        longest: rule.pairs === "all" ? longestSlot(context) + rule.restMinutes : 0,
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(rule, facts, language) {
    const rest = duration(facts.measured ?? rule.restMinutes - facts.amount, language);
    const needed = duration(facts.bound ?? rule.restMinutes, language);
    const short = duration(facts.amount, language);
    return language === "nl"
      ? `Rust van ${rest} tussen ${shiftsOf(facts, language)}; nodig is ${needed}, ${short} te kort.`
      : `Rest of ${rest} between ${shiftsOf(facts, language)}; needs ${needed}, short by ${short}.`;
  },
};

/** Minutes of the longest unit. */
function longestSlot({ slots }: CompileContext): number {
  return slots.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
}
