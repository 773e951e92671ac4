import { windowSums } from "../kernels/window";
import type { Rule } from "../problem/rules/rule";
import type { ExplainContext } from "./explainContext";
import { kernelsOf } from "./kernelsOf";
import type { LineUnit } from "./lineUnits";

/** What a counting rule counts of a line in one window. */
export interface WindowCount {
  readonly rule: Rule;
  /** Position in the windows of the rule's `over`. */
  readonly window: number;
  /** Counted of the line, carried counter included. */
  readonly counted: number;
  /** Counted of the given part alone, without carried counter. */
  readonly countedOfPart: number;
  /** Bounds of the window; -Infinity and Infinity = none. */
  readonly minimum: number;
  readonly maximum: number;
}

/** Every window of every counting rule that judges a person (index). */
export function windowCounts(context: ExplainContext, person: number, line: readonly LineUnit[], part: readonly LineUnit[]): WindowCount[] {
  const { problem, instance } = context;
  const [whole, some] = [slotsOf(line), slotsOf(part)];
  const counts: WindowCount[] = [];
  for (const [kernel, , item] of kernelsOf(instance.windows, instance.personWindows, person)) {
    const sums = windowSums(kernel, whole, 0, whole.length, instance.personWindowCarried[item]!);
    const partSums = windowSums(kernel, some, 0, some.length, 0);
    sums.forEach((counted, window) => {
      counts.push({
        rule: problem.rules[kernel.rule]!,
        window,
        counted,
        countedOfPart: partSums[window]!,
        minimum: kernel.minimum[window]!,
        maximum: kernel.maximum[window]!,
      });
    });
  }
  return counts;
}

function slotsOf(units: readonly LineUnit[]): Int32Array {
  return Int32Array.from(units, ({ slot }) => slot);
}
