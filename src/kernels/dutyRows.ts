import type { StretchKernel } from "../instance/kernelData";
import type { LineColumns } from "./lineColumns";
import { LinearSum } from "./linearSum";
import { type UnsupportedRows, unsupportedRows } from "./unsupportedRows";

/** Above this many sets of units that may be a duty the form is not stated. */
export const dutyLimit = 20_000;

/** Units that are a duty when they, and no other unit near enough, are held. */
interface Duty {
  /** Ascending positions. */
  readonly members: readonly number[];
  readonly amount: number;
}

/**
 * Amount of duties that are too long: a column for every set of units that may be a duty and is charged. When forbidden, every smallest set
 * that is too long is not held as a whole; whatever joins it makes it longer.
 */
export function dutyRows(kernel: StretchKernel, line: LineColumns, isForbidden: boolean): LinearSum | UnsupportedRows {
  const amount = new LinearSum();
  let count = 0;
  for (const duty of possibleDuties(kernel, line, isForbidden)) {
    if (++count > dutyLimit) return unsupportedRows("stretch", "duty", `more than ${String(dutyLimit)} sets of units may be one duty`);
    if (duty.amount === 0) continue;
    const [first, second] = duty.members;
    if (isForbidden && duty.members.length === 2) line.exclude(first!, second!);
    else if (isForbidden) line.sink.addRow(-Infinity, line.sumOf(duty.members), duty.members.length - 1);
    else addDuty(line, kernel.mergeGap, duty, amount);
  }
  return amount;
}

/** Sets of units each of which starts less than the merge gap after the ones before it end; when forbidden, without adding to one that is too long. */
function* possibleDuties(kernel: StretchKernel, line: LineColumns, isForbidden: boolean): Generator<Duty> {
  const { instance, slots } = line;
  const { slotStart, slotEnd, slotWork } = instance;
  function* extend(members: readonly number[], end: number, work: number, isJudged: boolean): Generator<Duty> {
    const measured = kernel.span ? end - slotStart[slots[members[0]!]!]! : work;
    const amount = isJudged ? Math.max(0, measured - kernel.maximum) : 0;
    yield { members, amount };
    if (isForbidden && amount > 0) return;
    for (let next = members[members.length - 1]! + 1; next < line.length; next++) {
      const slot = slots[next]!;
      if (slotStart[slot]! - end >= kernel.mergeGap) return;
      if (!members.some((member) => line.areExclusive(member, next))) {
        const judged = isJudged || kernel.mask[slot] !== 0;
        yield* extend([...members, next], Math.max(end, slotEnd[slot]!), work + slotWork[slot]!, judged);
      }
      // A unit that is always held cannot be left out of a duty it is near enough to.
      if (line.isAlways(next) && !isForbidden) return;
    }
  }
  for (let first = 0; first < line.length; first++) {
    const slot = slots[first]!;
    yield* extend([first], slotEnd[slot]!, slotWork[slot]!, kernel.mask[slot] !== 0);
  }
}

/** A column that is 1 when the members are held and nothing else that would join them. */
function addDuty(line: LineColumns, mergeGap: number, { members, amount: one }: Duty, amount: LinearSum): void {
  const isDuty = line.sumOf(members).addConstant(1 - members.length);
  for (const position of joining(line, mergeGap, members)) {
    if (line.isAlways(position)) return;
    line.addHeld(isDuty, position, -1);
  }
  if (members.every((member) => line.isAlways(member)) && isDuty.termCount === 0) {
    amount.addConstant(one);
    return;
  }
  const column = line.sink.addColumn(0, 1, "implied");
  line.sink.addRow(0, LinearSum.of(column).addSum(isDuty, -1), Infinity);
  amount.add(column, one);
}

/** Other units that would belong to the same duty. */
function* joining({ instance, slots, length }: LineColumns, mergeGap: number, members: readonly number[]): Generator<number> {
  const { slotStart, slotEnd } = instance;
  const isMember = new Set(members);
  const first = members[0]!;
  let end = -Infinity;
  for (let position = 0; position < length; position++) {
    const slot = slots[position]!;
    if (isMember.has(position)) end = Math.max(end, slotEnd[slot]!);
    else if (position < first ? slotStart[slots[first]!]! - slotEnd[slot]! < mergeGap : slotStart[slot]! - end < mergeGap) yield position;
  }
}
