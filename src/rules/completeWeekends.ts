import { isOpen } from "./filterKey";
import type { RuleDefinition } from "./ruleDefinition";
import { patternArrays, type SymbolItem } from "./patternArrays";
import { stretchOf, who } from "./wording";

/** A weekend is worked completely or not at all: every mixed shape of a weekend is a pattern that may not occur. */
export const completeWeekends: RuleDefinition<"completeWeekends"> = {
  kind: "completeWeekends",
  compile(rule, context) {
    const { weekendDays } = context.problem.planning;
    const first = weekendDays[0];
    if (first === undefined || weekendDays.length < 2) return;
    const mask = context.maskOf(rule.shifts);
    const symbol = isOpen(rule.shifts) ? anyWork : matchingWork;
    const shapes = mixedShapes(
      weekendDays.map((day) => day - first),
      symbol,
    );
    context.addPattern(
      {
        kind: "pattern",
        ...context.header(rule, context.minutesPerCount),
        slotSymbols: Int32Array.from(mask, (isIn) => (isIn === 1 ? anyWork | symbol : anyWork)),
        ...patternArrays(
          context,
          shapes.map((items) => ({ items, startWeekday: first })),
        ),
        minimum: 0,
        maximum: 0,
        quadratic: false,
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(_rule, facts, language) {
    const when = stretchOf(facts, language);
    return language === "nl"
      ? `${who(facts, language)} werkt maar een deel van het weekend${when}; het is heel of niet.`
      : `${who(facts, language)} works only part of the weekend${when}; it is all or nothing.`;
  },
};

/** Bits of the symbols. */
const anyWork = 1;
const matchingWork = 2;

/** Every way to work some but not all of the weekend days, given by their distance from the first one. */
function mixedShapes(offsets: readonly number[], symbol: number): readonly (readonly SymbolItem[])[] {
  const length = offsets[offsets.length - 1]! + 1;
  const shapes: SymbolItem[][] = [];
  for (let worked = 1; worked < 2 ** offsets.length - 1; worked++) {
    const items: SymbolItem[] = Array.from({ length }, () => ({ mode: "any", symbols: 0 }));
    offsets.forEach((offset, day) => (items[offset] = { mode: (worked & (1 << day)) === 0 ? "without" : "with", symbols: symbol }));
    shapes.push(items);
  }
  return shapes;
}
