import type { PatternKernel } from "../instance/kernelData";
import { weekdayOf } from "../time/civil";
import type { CompileContext } from "./compileContext";

/** One day of a pattern in symbols: anything, a unit with one of the symbols, or no unit with one of them. */
export interface SymbolItem {
  readonly mode: "any" | "with" | "without";
  /** Bit set. */
  readonly symbols: number;
}

/** A pattern in symbols. */
export interface SymbolPattern {
  readonly items: readonly SymbolItem[];
  /** Only start on this relative day; `undefined` = on every day. */
  readonly startDay?: number | undefined;
  /** Only start on this weekday, 0 = Monday; `undefined` = on every weekday. */
  readonly startWeekday?: number | undefined;
}

/** The part of a pattern kernel that says what counts as an occurrence and where; whole patterns lie in [fromDay, toDay]. */
export function patternArrays(
  context: CompileContext,
  patterns: readonly SymbolPattern[],
  fromDay = 0,
  toDay = context.problem.planning.dayCount - 1,
): Pick<PatternKernel, "itemOffsets" | "itemMode" | "itemSymbols" | "mayStart" | "longest"> {
  const { dayCount, firstDay } = context.problem.planning;
  const itemOffsets = new Int32Array(patterns.length + 1);
  patterns.forEach(({ items }, index) => (itemOffsets[index + 1] = itemOffsets[index]! + items.length));
  const items = patterns.flatMap((pattern) => pattern.items);
  const mayStart = new Uint8Array(patterns.length * dayCount);
  patterns.forEach((pattern, index) => {
    const last = Math.min(toDay, dayCount - 1) - pattern.items.length + 1;
    for (let day = Math.max(0, fromDay); day <= last; day++) {
      if (pattern.startDay !== undefined && pattern.startDay !== day) continue;
      if (pattern.startWeekday !== undefined && pattern.startWeekday !== weekdayOf(firstDay + day)) continue;
      mayStart[index * dayCount + day] = 1;
    }
  });
  return {
    itemOffsets,
    itemMode: Uint8Array.from(items, ({ mode }) => (mode === "any" ? 0 : mode === "with" ? 1 : 2)),
    itemSymbols: Int32Array.from(items, ({ symbols }) => symbols),
    mayStart,
    longest: patterns.reduce((most, pattern) => Math.max(most, pattern.items.length), 0),
  };
}
