import type { TallyKernel } from "../instance/kernelData";
import { outside } from "./amount";
import { always } from "./lineColumns";
import { LinearSum } from "./linearSum";
import { outsideRows } from "./outsideRows";
import type { PlaceColumns } from "./placeColumns";
import type { RowSink } from "./rowSink";
import { tallyWeight } from "./tally";
import { type UnsupportedRows, unsupportedRows } from "./unsupportedRows";

/** Amount of one group of places. When forbidden, rows that keep its sum within the bounds. */
export function tallyRows(
  kernel: TallyKernel,
  places: readonly PlaceColumns[],
  sink: RowSink,
  isForbidden: boolean,
): LinearSum | UnsupportedRows {
  const sum = new LinearSum();
  for (const { slot, people } of places) {
    for (const { person, column } of people) {
      const weight = tallyWeight(kernel, person, slot);
      if (column === always) sum.addConstant(weight);
      else if (weight !== 0) sum.add(column, weight);
    }
  }
  const { minimum, maximum, unit } = kernel;
  // An empty group is not judged. Where its sum of 0 would be charged, sum and bounds move together with whether it is used.
  const isMoved = !kernel.judgeEmpty && outside(0, minimum, maximum, 1, false) > 0;
  const shift = isMoved ? (minimum > 0 ? minimum : maximum) : 0;
  if (isMoved) sum.addSum(used(places, sink), -shift);
  const bounds = { minimum: minimum - shift, maximum: maximum - shift, unit, quadratic: false };
  const amount = outsideRows(sink, sum, bounds, isForbidden);
  return amount ?? unsupportedRows("tally", "quadratic", "quadratic amounts of groups are not stated");
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
