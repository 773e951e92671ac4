import type { Person } from "../problem/person";
import type { Planning } from "../problem/planning";
import type { ContractHoursRule } from "../problem/rules/contractHours";
import { carriedBy } from "./carriedBy";
import { contractOn } from "./contractOn";
import { creditedMinutes } from "./credited";
import { groupPeople } from "./groupPeople";
import type { CompileContext } from "./compileContext";
import { carriedWindowOf, type DayWindow, dayWindows, splitByCarried } from "./dayWindows";
import type { RuleDefinition } from "./ruleDefinition";
import { duration, stretchOf, who } from "./wording";
import { sumMeasure } from "./workMeasure";

/** Work stays near the contract; people with the same figures share a kernel. */
export const contractHours: RuleDefinition<"contractHours"> = {
  kind: "contractHours",
  compile(rule, context) {
    const { planning } = context.problem;
    const lastDay = planning.dayCount - 1;
    const windows = dayWindows(rule.over, planning).map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(lastDay, to) }));
    for (const set of splitByCarried(windows)) addWindows(set, rule, context);
  },
  sentence(rule, facts, language) {
    const when = stretchOf(facts, language);
    const unit = duration(rule.unit, language);
    if (facts.measured === undefined || facts.bound === undefined) {
      return language === "nl"
        ? `${who(facts, language)} wijkt ${facts.amount} keer ${unit} af van het contract${when}.`
        : `${who(facts, language)} is ${facts.amount} times ${unit} away from the contract${when}.`;
    }
    const [measured, bound] = [duration(facts.measured, language), duration(facts.bound, language)];
    const difference = duration(Math.abs(facts.measured - facts.bound), language);
    const isOver = facts.measured > facts.bound;
    return language === "nl"
      ? `${who(facts, language)} werkt ${measured}${when}; volgens contract ${bound}, ${difference} te ${isOver ? "veel" : "weinig"}.`
      : `${who(facts, language)} works ${measured}${when}; the contract says ${bound}, ${difference} too ${isOver ? "much" : "little"}.`;
  },
};

/** Kernels over windows of which at most one receives carried counters, one for each set of figures. */
function addWindows(windows: readonly DayWindow[], rule: ContractHoursRule, context: CompileContext): void {
  const { planning } = context.problem;
  const counted = sumMeasure(windows, context, context.maskOf(rule.shifts), ({ day, contractMinutes: minutes }) => [
    { day, amount: minutes },
  ]);
  // The contract of each window, then what absences count of it.
  const figuresOf = (person: Person): readonly (number | undefined)[] => [
    ...windows.map((window) => contractMinutes(person, window, rule, planning)),
    ...creditedMinutes(person, windows, planning.firstDay, ["absence"], rule.shifts),
  ];
  for (const { figures: all, people } of groupPeople(context, rule.people, figuresOf)) {
    const figures = all.slice(0, windows.length);
    if (figures.every((figure) => figure === undefined)) continue;
    const credited = Float64Array.from(all.slice(windows.length), (minutes) => minutes ?? 0);
    context.addWindow(
      {
        kind: "window",
        ...context.header(rule, rule.unit),
        windowCount: windows.length,
        ...counted,
        minimum: Float64Array.from(figures, (figure, window) =>
          rule.bound === "maximum" ? -Infinity : (figure ?? -Infinity) - credited[window]!,
        ),
        maximum: Float64Array.from(figures, (figure, window) =>
          rule.bound === "minimum" ? Infinity : (figure ?? Infinity) - credited[window]!,
        ),
        credited,
        unit: rule.unit,
        quadratic: false,
        carriedWindow: carriedWindowOf(windows),
      },
      people,
      carriedBy(rule.id, context),
    );
  }
}

const figureNames = { minimum: "minimumMinutesPerWeek", target: "targetMinutesPerWeek", maximum: "maximumMinutesPerWeek" } as const;

/** What the contracts valid on the first day of a window add up to, rounded half up; `undefined` when none has the figure. */
function contractMinutes(person: Person, window: DayWindow, rule: ContractHoursRule, planning: Planning): number | undefined {
  const day = planning.firstDay + window.from;
  const perWeek = contractOn(person, figureNames[rule.bound], day);
  // Half up of perWeek x days / 7 in whole numbers.
  return perWeek === undefined ? undefined : Math.floor((2 * perWeek * (window.to - window.from + 1) + 7) / 14);
}
