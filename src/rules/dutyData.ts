import type { DutyGrouping, DutyRestTerms, DutyTest, WindowDuties } from "../instance/kernelData";
import type { DutyCondition, DutyTerms } from "../problem/rules/duty";
import type { RestRequirement } from "../problem/rules/dutyRest";
import type { CompileContext } from "./compileContext";
import type { DayWindow } from "./dayWindows";

const nights = { night: 1, lateNight: 2 } as const;

/** Which units make duties. */
export function groupingOf({ units, mergeGapMinutes }: DutyTerms, context: CompileContext): DutyGrouping {
  return { counts: context.maskOf(units), mergeGap: mergeGapMinutes };
}

/** The test that a condition stands for; an absent one lets every duty pass. */
export function dutyTest(condition: DutyCondition | undefined, context: CompileContext): DutyTest {
  const { is, workOver = -1, spanOver = -1, contains, lacks } = condition ?? {};
  return {
    night: is === undefined ? 0 : nights[is],
    workOver,
    spanOver,
    contains: contains && context.maskOf(contains),
    lacks: lacks && context.maskOf(lacks),
  };
}

/** Rest asked after duties. */
export function restTerms({ after, before, restMinutes, withinMinutes }: RestRequirement, context: CompileContext): DutyRestTerms {
  return { after: dutyTest(after, context), before: dutyTest(before, context), restMinutes, withinMinutes: withinMinutes ?? 0 };
}

/** Duties counted by the windows that hold their day. */
export function windowDuties(
  terms: DutyTerms,
  of: DutyCondition | undefined,
  windows: readonly DayWindow[],
  context: CompileContext,
): WindowDuties {
  const firstDay = windows.reduce((least, { from }) => Math.min(least, from), 0);
  const lastDay = windows.reduce((most, { to }) => Math.max(most, to), 0);
  const offsets = new Int32Array(lastDay - firstDay + 2);
  const items: number[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    windows.forEach(({ from, to }, window) => {
      if (from <= day && day <= to) items.push(window);
    });
    offsets[day - firstDay + 1] = items.length;
  }
  return {
    grouping: groupingOf(terms, context),
    of: dutyTest(of, context),
    firstDay,
    dayOffsets: offsets,
    dayWindows: Int32Array.from(items),
  };
}
