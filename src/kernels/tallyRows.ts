import type { TallyKernel } from "../instance/kernelData";
import { always } from "./lineColumns";
import { LinearSum } from "./linearSum";
import { outsideRows, quadraticStepLimit } from "./outsideRows";
import type { PlaceColumns } from "./placeColumns";
import type { RowSink } from "./rowSink";
import { tallyWeight } from "./tally";
import { type UnsupportedRows, unsupportedRows } from "./unsupportedRows";

/** Amount of one group. When forbidden, rows that keep its sum within the bounds. */
export function tallyRows(
  kernel: TallyKernel,
  group: number,
  places: readonly PlaceColumns[],
  sink: RowSink,
  isForbidden: boolean,
): LinearSum | UnsupportedRows {
  const base = kernel.base[group]!;
  const sum = new LinearSum(base);
  for (const { slot, people } of places) {
    for (const { person, column } of people) {
      const weight = tallyWeight(kernel, person, slot);
      if (column === always) sum.addConstant(weight);
      else if (weight !== 0) sum.add(column, weight);
    }
  }
  const { unit, quadratic } = kernel;
  const bounds = { minimum: kernel.minimum[group]!, maximum: kernel.maximum[group]!, unit, quadratic };
  if (!kernel.judgeEmpty) {
    // A group without assignments is not judged: its base then counts as moved to the bound that it would break.
    const distance = Math.max(bounds.minimum, Math.min(bounds.maximum, base)) - base;
    if (distance !== 0) sum.addConstant(distance).addSum(used(places, sink), -distance);
  }
  const amount = outsideRows(sink, sum, bounds, isForbidden);
  return amount ?? unsupportedRows("tally", "quadratic", `a quadratic amount of more than ${String(quadraticStepLimit)} steps`);
}

/** 0/1 expression that is 1 when anybody holds any of the places. */
function used(places: readonly PlaceColumns[], sink: RowSink): LinearSum {
  const columns = new Set<number>();
  for (const { people } of places) for (const { column } of people) columns.add(column);
  if (columns.has(always)) return new LinearSum(1);
  if (columns.size === 0) return new LinearSum();
  const used = LinearSum.of(sink.addColumn(0, 1, "implied"));
  const total = new LinearSum().addSum(used, -1);
  for (const column of columns) {
    total.add(column, 1);
    sink.addRow(0, new LinearSum().addSum(used).add(column, -1), Infinity);
  }
  sink.addRow(0, total, Infinity);
  return used;
}
