import { intsBy } from "../instance/numberBy";
import { travelBetween } from "../problem/travelBetween";
import type { RuleDefinition } from "./ruleDefinition";
import { duration, shiftsOf } from "./wording";

/** There is time to travel between a unit and the next one elsewhere. */
export const travelTime: RuleDefinition<"travelTime"> = {
  kind: "travelTime",
  compile(rule, context) {
    const used = [...new Set(context.slots.flatMap(({ locationId }) => locationId ?? []))];
    const classOf = new Map(used.map((id, index) => [id, index]));
    const required = new Int32Array(used.length * used.length);
    used.forEach((from, row) => {
      used.forEach((to, column) => {
        if (row !== column) required[row * used.length + column] = travelBetween(context.problem, from, to)?.minutes ?? 0;
      });
    });
    if (required.every((minutes) => minutes === 0)) return;
    const slotClass = intsBy(context.slots, ({ locationId }) => classOf.get(locationId ?? "") ?? -1);
    context.addFollow(
      {
        kind: "follow",
        ...context.header(rule, 1),
        form: "gap",
        fromClass: slotClass,
        toClass: slotClass,
        toClassCount: used.length,
        required,
        minimumGap: 0,
        maximumGap: rule.maximumGapMinutes,
        gapDays: 0,
        longest: 0,
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(_rule, facts, language) {
    const short = duration(facts.amount, language);
    const [gap, needed] = [facts.measured, facts.bound].map((minutes) => (minutes === undefined ? undefined : duration(minutes, language)));
    if (language === "nl") {
      const detail = gap === undefined || needed === undefined ? "" : `: er is ${gap}, de reis duurt ${needed}`;
      return `Te weinig reistijd tussen ${shiftsOf(facts, language)}${detail}, ${short} te kort.`;
    }
    const detail = gap === undefined || needed === undefined ? "" : `: there is ${gap}, the journey takes ${needed}`;
    return `Too little travel time between ${shiftsOf(facts, language)}${detail}, short by ${short}.`;
  },
};
