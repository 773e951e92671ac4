import type { Person } from "../problem/person";
import type { AttendanceDaysRule } from "../problem/rules/attendanceDays";
import type { CompileContext } from "./compileContext";
import { contractOn } from "./contractOn";
import { type DayWindow, dayWindows } from "./dayWindows";
import { groupPeople } from "./groupPeople";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, stretchOf, who } from "./wording";
import { bucketMeasure, sumMeasure } from "./workMeasure";

/** People with a small contract come to work on few days. */
export const attendanceDays: RuleDefinition<"attendanceDays"> = {
  kind: "attendanceDays",
  compile(rule, context) {
    const windows = dayWindows({ kind: "week" }, context.problem.planning);
    const mask = context.maskOf(rule.shifts);
    const measure =
      rule.count === "days"
        ? bucketMeasure(windows, context, mask, 1, ({ day }) => day)
        : sumMeasure(windows, context, mask, ({ day }) => [{ day, amount: 1 }]);
    const figuresOf = (person: Person): readonly number[] => windows.map((window) => mostDays(person, window, rule, context));
    for (const { figures, people } of groupPeople(context, rule.people, figuresOf)) {
      if (figures.every((maximum) => maximum === Infinity)) continue;
      context.addWindow(
        {
          kind: "window",
          ...context.header(rule, context.minutesPerCount),
          windowCount: windows.length,
          ...measure,
          minimum: new Float64Array(windows.length).fill(-Infinity),
          maximum: Float64Array.from(figures),
          unit: 1,
          quadratic: false,
          carriedWindow: -1,
        },
        people,
      );
    }
  },
  sentence(rule, facts, language) {
    const [measured, bound] = [facts.measured ?? facts.amount, facts.bound ?? 0];
    const noun = rule.count === "days" ? nouns.day : nouns.shift;
    const when = stretchOf(facts, language);
    return language === "nl"
      ? `${who(facts, language)} komt ${counted(measured, noun, language)} werken${when}; bij dit contract is het maximum ${bound}.`
      : `${who(facts, language)} comes to work for ${counted(measured, noun, language)}${when}; with this contract the maximum is ${bound}.`;
  },
};

/** The limit for a person's contract on the first horizon day of a week, `Infinity` = not judged. */
function mostDays(person: Person, { from }: DayWindow, { limits }: AttendanceDaysRule, context: CompileContext): number {
  const day = context.problem.planning.firstDay + Math.max(0, from);
  const contract = contractOn(person, "targetMinutesPerWeek", day);
  if (contract === undefined) return Infinity;
  let [most, upTo] = [Infinity, Infinity];
  for (const { contractUpTo = Infinity, maximum } of limits) {
    if (contract <= contractUpTo && (most === Infinity || contractUpTo < upTo)) [most, upTo] = [maximum, contractUpTo];
  }
  return most;
}
