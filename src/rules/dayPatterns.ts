import { weekdays } from "../problem/planning";
import { brokenBound } from "./brokenBound";
import type { PatternItem } from "../problem/rules/dayPattern";
import type { TagFilter } from "../problem/tagFilter";
import type { CompileContext } from "./compileContext";
import { filterKey, isOpen } from "./filterKey";
import { patternArrays, type SymbolItem } from "./patternArrays";
import type { RuleDefinition } from "./ruleDefinition";
import { stretchOf, who } from "./wording";

/** Some sequences of days occur neither too seldom nor too often. */
export const dayPatterns: RuleDefinition<"dayPatterns"> = {
  kind: "dayPatterns",
  compile(rule, context) {
    if ((rule.minimum ?? 0) === 0 && rule.maximum === undefined) return;
    const symbols = new Symbols(rule.id);
    const patterns = rule.patterns.map(({ items, startDay, startWeekday }) => ({
      items: items.map((item) => symbolItem(item, symbols)),
      startDay,
      startWeekday: startWeekday === undefined ? undefined : weekdays.indexOf(startWeekday),
    }));
    context.addPattern(
      {
        kind: "pattern",
        ...context.header(rule, context.minutesPerCount),
        slotSymbols: symbols.ofSlots(context),
        ...patternArrays(context, patterns, rule.fromDay, rule.toDay),
        minimum: rule.minimum ?? 0,
        maximum: rule.maximum ?? Infinity,
        quadratic: rule.function === "quadratic",
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(rule, facts, language) {
    const { isShort, bound, measured } = brokenBound(rule, facts);
    const when = stretchOf(facts, language);
    if (language === "nl") {
      return `${who(facts, language)} heeft het patroon '${rule.id}' ${measured} keer${when}; ${isShort ? "minstens" : "hoogstens"} ${bound}.`;
    }
    const times = measured === 1 ? "once" : `${measured} times`;
    return `${who(facts, language)} has the pattern '${rule.id}' ${times}${when}; at ${isShort ? "least" : "most"} ${bound}.`;
  },
};

/** Bit 0 is any work; 31 would be the sign. */
const symbolLimit = 30;

/** Gives every distinct filter of a rule one bit. */
class Symbols {
  readonly #ruleId: string;
  readonly #bits = new Map<string, number>();
  readonly #filters: TagFilter[] = [];

  constructor(ruleId: string) {
    this.#ruleId = ruleId;
  }

  /** Bit of a filter; an open filter is any work. */
  bitOf(filter: TagFilter | undefined): number {
    if (filter === undefined || isOpen(filter)) return 1;
    const key = filterKey(filter);
    const known = this.#bits.get(key);
    if (known !== undefined) return known;
    if (this.#filters.length === symbolLimit) {
      throw new RangeError(
        `Rule "${this.#ruleId}" uses more than ${symbolLimit} different filters in its patterns; split it into several rules.`,
      );
    }
    const bit = 2 ** (this.#filters.length + 1);
    this.#filters.push(filter);
    this.#bits.set(key, bit);
    return bit;
  }

  /** Bit sets of all slots. */
  ofSlots(context: CompileContext): Int32Array {
    const symbols = new Int32Array(context.slots.length).fill(1);
    for (const filter of this.#filters) {
      const mask = context.maskOf(filter);
      const bit = this.bitOf(filter);
      for (let slot = 0; slot < symbols.length; slot++) if (mask[slot] === 1) symbols[slot]! |= bit;
    }
    return symbols;
  }
}

function symbolItem(item: PatternItem, symbols: Symbols): SymbolItem {
  switch (item.kind) {
    case "work":
      return { mode: "with", symbols: symbols.bitOf(item.shifts) };
    case "off":
      return { mode: "without", symbols: symbols.bitOf(undefined) };
    case "not":
      return { mode: "without", symbols: symbols.bitOf(item.shifts) };
    case "any":
      return { mode: "any", symbols: 0 };
  }
}
