import type { FollowKernel } from "../instance/kernelData";
import { followPairAmount } from "./follow";
import type { LineColumns } from "./lineColumns";
import { LinearSum } from "./linearSum";
import { type UnsupportedRows, unknownForm } from "./unsupportedRows";

const statedForms: readonly string[] = ["overlap", "gap", "apart", "succession"];

/**
 * Amount of all charged pairs: a pair costs when both units are held and, for the form `gap`, none between them. When forbidden, such pairs exclude
 * each other; where a unit between two could part them, a row of its own says so.
 */
export function followRows(kernel: FollowKernel, line: LineColumns, isForbidden: boolean): LinearSum | UnsupportedRows {
  if (!statedForms.includes(kernel.form)) return unknownForm("follow", kernel.form);
  const amount = new LinearSum();
  for (let earlier = 0; earlier < line.length; earlier++) {
    for (let later = earlier + 1; later < line.length; later++) {
      if (isOutOfReach(kernel, line, earlier, later)) break;
      const one = followPairAmount(kernel, line.instance, line.slots[earlier]!, line.slots[later]!);
      if (one === 0) continue;
      const between = kernel.form === "gap" ? unitsBetween(kernel, line, earlier, later, isForbidden) : [];
      if (between === undefined || (line.areExclusive(earlier, later) && !isForbidden)) continue;
      if (isForbidden && between.length === 0) line.exclude(earlier, later);
      else addPair(line, earlier, later, between, one, isForbidden, amount);
    }
  }
  return amount;
}

/** Whether no unit from `later` on can be charged together with `earlier`; units come in order of start. */
function isOutOfReach(kernel: FollowKernel, { instance, slots }: LineColumns, earlier: number, later: number): boolean {
  const from = slots[earlier]!;
  const to = slots[later]!;
  switch (kernel.form) {
    case "overlap":
    case "apart":
      return instance.slotStart[to]! - instance.slotStart[from]! >= kernel.longest;
    case "succession":
      return instance.slotDay[to]! - instance.slotDay[from]! > kernel.gapDays;
    case "gap":
      return instance.slotStart[to]! - instance.slotEnd[from]! >= kernel.maximumGap;
  }
}

/** Units that part a pair when held; `undefined` when one of them always is. */
function unitsBetween(
  kernel: FollowKernel,
  line: LineColumns,
  earlier: number,
  later: number,
  isForbidden: boolean,
): readonly number[] | undefined {
  const between: number[] = [];
  for (let position = earlier + 1; position < later; position++) {
    if (line.areExclusive(earlier, position) || line.areExclusive(position, later)) continue;
    if (line.isAlways(position)) return undefined;
    between.push(position);
  }
  if (!isForbidden) return between;
  // The first unit held between the two follows the earlier one directly, so it must be one that may; likewise the last one.
  const mayFollow = between.filter((position) => pairAmount(kernel, line, earlier, position) === 0);
  const mayPrecede = between.filter((position) => pairAmount(kernel, line, position, later) === 0);
  return mayFollow.length <= mayPrecede.length ? mayFollow : mayPrecede;
}

function pairAmount(kernel: FollowKernel, { instance, slots }: LineColumns, earlier: number, later: number): number {
  return followPairAmount(kernel, instance, slots[earlier]!, slots[later]!);
}

function addPair(
  line: LineColumns,
  earlier: number,
  later: number,
  between: readonly number[],
  one: number,
  isForbidden: boolean,
  amount: LinearSum,
): void {
  // 1 when both are held and none between them, else at most 0.
  const meets = new LinearSum(-1);
  line.addHeld(meets, earlier, 1);
  line.addHeld(meets, later, 1);
  for (const position of between) line.addHeld(meets, position, -1);
  if (isForbidden) line.sink.addRow(-Infinity, meets, 0);
  else if (between.length === 0 && (line.isAlways(earlier) || line.isAlways(later))) amount.addSum(meets, one);
  else {
    const column = line.sink.addColumn(0, 1, "implied");
    line.sink.addRow(0, LinearSum.of(column).addSum(meets, -1), Infinity);
    amount.add(column, one);
  }
}
