import type { Instance } from "../instance/instance";
import type { DutyKernel, DutyTest, FollowKernel } from "../instance/kernelData";

/**
 * `relax` of a duty kernel that asks for rest: the rest between two neighbouring units that cannot be one duty, where the earlier one alone makes
 * its duty one that the rule concerns. Charges never more than the kernel does on lines without overlaps; `undefined` when nothing certain can be
 * said about a pair (reduced rests, series).
 */
export function relaxedRest({ grouping, ask, ...header }: DutyKernel, instance: Instance): FollowKernel | undefined {
  if (ask.form !== "rest" || ask.reductionRests.length > 0 || ask.seriesMinimum > 0) return undefined;
  const { after, before, restMinutes } = ask.own;
  if (after.lacks !== undefined || !isOpen(before)) return undefined;
  const { counts, mergeGap } = grouping;
  return {
    ...header,
    kind: "follow",
    form: "gap",
    fromClass: Int32Array.from(counts, (isCounted, slot) => (isCounted !== 0 && passesAlone(after, instance, slot) ? 0 : -1)),
    toClass: Int32Array.from(counts, (isCounted) => (isCounted === 0 ? -1 : 0)),
    toClassCount: 1,
    required: Int32Array.of(restMinutes),
    minimumGap: mergeGap,
    maximumGap: Infinity,
    gapDays: 0,
    longest: 0,
  };
}

function isOpen({ night, workOver, spanOver, contains, lacks }: DutyTest): boolean {
  return night === 0 && workOver < 0 && spanOver < 0 && contains === undefined && lacks === undefined;
}

/** Whether a unit makes any duty that it belongs to pass a test: all parts of it but `lacks` only grow with more units. */
function passesAlone(test: DutyTest, instance: Instance, slot: number): boolean {
  const { slotStart, slotEnd, slotWork, slotNight, slotLate, nightThreshold } = instance;
  if (test.night > 0 && slotNight[slot]! <= nightThreshold) return false;
  if (test.night === 2 && slotEnd[slot]! <= slotLate[slot]!) return false;
  if (slotWork[slot]! <= test.workOver || slotEnd[slot]! - slotStart[slot]! <= test.spanOver) return false;
  return test.contains === undefined || test.contains[slot] !== 0;
}

/** Whether no two fixed or pinned units of anybody overlap: then no line that keeps a hard rule against overlaps has any. */
export function isFixedWorkApart({ personCount, fixedOffsets, fixedItems, pinOffsets, pinItems, slotStart, slotEnd }: Instance): boolean {
  for (let person = 0; person < personCount; person++) {
    const fixed = fixedItems.subarray(fixedOffsets[person], fixedOffsets[person + 1]);
    const pins = pinItems.subarray(pinOffsets[person], pinOffsets[person + 1]);
    let end = -Infinity;
    for (const slot of Int32Array.of(...fixed, ...pins).sort()) {
      if (slotStart[slot]! < end) return false;
      end = Math.max(end, slotEnd[slot]!);
    }
  }
  return true;
}
