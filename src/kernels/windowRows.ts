import type { WindowDuties, WindowEntries, WindowKernel } from "../instance/kernelData";
import { DutyColumns } from "./dutyColumns";
import { tooManyDuties } from "./tooManyDuties";
import type { LineColumns } from "./lineColumns";
import { LinearSum } from "./linearSum";
import { type Bounds, outsideRows, quadraticStepLimit } from "./outsideRows";
import type { RowSink } from "./rowSink";
import { type UnsupportedRows, unknownForm, unsupportedRows } from "./unsupportedRows";

/** Amount of all windows. When forbidden, every window keeps to its bounds. */
export function windowRows(kernel: WindowKernel, line: LineColumns, carried: number, isForbidden: boolean): LinearSum | UnsupportedRows {
  const sums = windowSums(kernel, line);
  if (!Array.isArray(sums)) return sums;
  if (kernel.carriedWindow >= 0) sums[kernel.carriedWindow]!.addConstant(carried);
  const counts = kernel.switch === undefined ? undefined : dutySums(kernel.switch.duties, kernel.windowCount, line);
  if (counts === undefined && kernel.switch !== undefined) return tooManyDuties("window", `${kernel.form}, switch`);
  const amount = new LinearSum();
  for (const [window, sum] of sums.entries()) {
    const { unit, quadratic } = kernel;
    const bounds = { minimum: kernel.minimum[window]!, maximum: kernel.maximum[window]!, unit, quadratic };
    const one =
      kernel.switch === undefined
        ? outsideRows(line.sink, sum, bounds, isForbidden)
        : switchedRows(line.sink, sum, bounds, counts![window]!, kernel.switch.from, kernel.switch.maximum[window]!, isForbidden);
    if (one === undefined) {
      const reason = `a quadratic amount of more than ${String(quadraticStepLimit)} steps; count in a larger unit`;
      return unsupportedRows("window", `${kernel.form}, quadratic`, reason);
    }
    amount.addSum(one);
  }
  return amount;
}

function windowSums(kernel: WindowKernel, line: LineColumns): LinearSum[] | UnsupportedRows {
  switch (kernel.form as string) {
    case "sum":
      return weightedSums(kernel, line);
    case "distinct":
      return bucketSums(kernel, line);
    case "duties":
      return dutySums(kernel.duties!, kernel.windowCount, line) ?? tooManyDuties("window", kernel.form);
    case "entries":
      return entrySums(kernel.entries!, kernel.windowCount, line);
    default:
      return unknownForm("window", kernel.form);
  }
}

function emptySums(windowCount: number): LinearSum[] {
  return Array.from({ length: windowCount }, () => new LinearSum());
}

function weightedSums(kernel: WindowKernel, line: LineColumns): LinearSum[] {
  const sums = emptySums(kernel.windowCount);
  line.slots.forEach((slot, position) => {
    for (let item = kernel.windowOffsets[slot]!; item < kernel.windowOffsets[slot + 1]!; item++) {
      line.addHeld(sums[kernel.windowItems[item]!]!, position, kernel.windowAmounts[item]!);
    }
  });
  return sums;
}

/** A bucket counts 1 when any of its units is held. */
function bucketSums(kernel: WindowKernel, line: LineColumns): LinearSum[] {
  const sums = emptySums(kernel.windowCount);
  const buckets = new Map<number, number[]>();
  line.slots.forEach((slot, position) => {
    const bucket = kernel.slotBucket[slot]!;
    if (bucket < 0) return;
    const members = buckets.get(bucket);
    if (members === undefined) buckets.set(bucket, [position]);
    else members.push(position);
  });
  for (const [bucket, members] of buckets) {
    const counted = line.presence(members);
    for (let item = kernel.windowOffsets[bucket]!; item < kernel.windowOffsets[bucket + 1]!; item++) {
      sums[kernel.windowItems[item]!]!.addSum(counted);
    }
  }
  return sums;
}

/** Of the listed units that belong together any that is held adds their amount, to the first window. */
function entrySums({ slots, buckets, amounts }: WindowEntries, windowCount: number, line: LineColumns): LinearSum[] {
  const sums = emptySums(windowCount);
  const members = new Map<number, { readonly amount: number; readonly positions: number[] }>();
  line.slots.forEach((slot, position) => {
    for (let entry = slots.indexOf(slot); entry >= 0 && slots[entry] === slot; entry++) {
      const bucket = members.get(buckets[entry]!) ?? { amount: amounts[entry]!, positions: [] };
      members.set(buckets[entry]!, bucket);
      bucket.positions.push(position);
    }
  });
  for (const { amount, positions } of members.values()) sums[0]!.addSum(line.presence(positions), amount);
  return sums;
}

/** A duty that passes the test counts 1 in the windows of the day of its start; `undefined` when there are too many. */
function dutySums(
  { grouping, of, firstDay, dayOffsets, dayWindows }: WindowDuties,
  windowCount: number,
  line: LineColumns,
): LinearSum[] | undefined {
  const columns = DutyColumns.of(line, grouping);
  if (columns === undefined) return undefined;
  const sums = emptySums(windowCount);
  columns.duties.forEach(({ day }, duty) => {
    const row = day - firstDay;
    if (row < 0 || row >= dayOffsets.length - 1 || !columns.passes(duty, of)) return;
    for (let item = dayOffsets[row]!; item < dayOffsets[row + 1]!; item++) sums[dayWindows[item]!]!.addSum(columns.indicator(duty));
  });
  return sums;
}

/** A window whose maximum is another one from a number of duties on: a column says whether it is. */
function switchedRows(
  sink: RowSink,
  sum: LinearSum,
  bounds: Bounds,
  count: LinearSum,
  from: number,
  otherMaximum: number,
  isForbidden: boolean,
): LinearSum | undefined {
  const below = outsideRows(sink, sum, { ...bounds, maximum: Infinity }, isForbidden);
  const isSwitched = atLeast(sink, count, from);
  // No maximum is one that the sum cannot exceed.
  const highest = Math.max(sink.highest(sum), bounds.minimum > -Infinity ? bounds.minimum : 0);
  const [maximum, other] = [Math.min(bounds.maximum, highest), Math.min(otherMaximum, highest)];
  const moved = new LinearSum().addSum(sum).addSum(isSwitched, maximum - other);
  const above = outsideRows(sink, moved, { ...bounds, minimum: -Infinity, maximum }, isForbidden);
  return below === undefined || above === undefined ? undefined : below.addSum(above);
}

/** 0/1 expression: a whole-numbered count is at least `from`. */
function atLeast(sink: RowSink, count: LinearSum, from: number): LinearSum {
  const low = sink.lowest(count);
  const high = sink.highest(count);
  if (low >= from) return new LinearSum(1);
  if (high < from) return new LinearSum();
  const isReached = LinearSum.of(sink.addColumn(0, 1, "integer"));
  sink.addRow(-Infinity, new LinearSum(1 - from).addSum(count).addSum(isReached, from - 1 - high), 0);
  sink.addRow(0, new LinearSum(-low).addSum(count).addSum(isReached, low - from), Infinity);
  return isReached;
}

/** Marks units of which any two exceed the maximum of a hard window (one shift a day) as excluding each other. */
export function excludeByWindows(kernel: WindowKernel, line: LineColumns, carried: number): void {
  if (kernel.form !== "sum" || kernel.switch !== undefined) return;
  const members: { readonly position: number; readonly amount: number }[][] = Array.from({ length: kernel.windowCount }, () => []);
  const always = new Float64Array(kernel.windowCount);
  if (kernel.carriedWindow >= 0) always[kernel.carriedWindow] = carried;
  line.slots.forEach((slot, position) => {
    for (let item = kernel.windowOffsets[slot]!; item < kernel.windowOffsets[slot + 1]!; item++) {
      const window = kernel.windowItems[item]!;
      const amount = kernel.windowAmounts[item]!;
      if (line.isAlways(position)) always[window]! += amount;
      else members[window]!.push({ position, amount });
    }
  });
  members.forEach((list, window) => {
    if (list.some(({ amount }) => amount < 0)) return;
    const room = kernel.maximum[window]! - always[window]!;
    list.sort((a, b) => b.amount - a.amount || a.position - b.position);
    for (let first = 0; first < list.length; first++) {
      for (let second = first + 1; second < list.length && list[first]!.amount + list[second]!.amount > room; second++) {
        line.exclude(list[first]!.position, list[second]!.position);
      }
    }
  });
}
