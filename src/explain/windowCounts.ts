import { windowMaximum, windowSums } from "../kernels/window";
import type { Rule } from "../problem/rules/rule";
import type { ExplainContext } from "./explainContext";
import { kernelsOf } from "./kernelsOf";
import type { LineUnit } from "./lineUnits";
import { statedRule } from "./statedRule";

/** What a counting rule counts of a line in one window. */
export interface WindowCount {
  /** The rule, or the part of a custom rule, that counts. */
  readonly rule: Rule;
  /** Position in the windows of the rule's `over`. */
  readonly window: number;
  /** Counted of the line, carried counter and credits included. */
  readonly counted: number;
  /** Counted of the given part alone, credits included, without carried counter. */
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
    const sums = windowSums(kernel, instance, whole, 0, whole.length, instance.personWindowCarried[item]!);
    const partSums = windowSums(kernel, instance, some, 0, some.length, 0);
    for (let window = 0; window < kernel.windowCount; window++) {
      const credited = kernel.credited?.[window] ?? 0;
      counts.push({
        rule: statedRule(problem, kernel),
        window,
        counted: sums[window]! + credited,
        countedOfPart: partSums[window]! + credited,
        minimum: kernel.minimum[window]! + credited,
        maximum: windowMaximum(kernel, window, sums, 0) + credited,
      });
    }
  }
  return counts;
}

function slotsOf(units: readonly LineUnit[]): Int32Array {
  return Int32Array.from(units, ({ slot }) => slot);
}
