import type { TallyKernel } from "../instance/kernelData";
import { always } from "./lineColumns";
import { LinearSum } from "./linearSum";
import { type Bounds, outsideRows, quadraticStepLimit } from "./outsideRows";
import type { PlaceColumns } from "./placeColumns";
import type { RowSink } from "./rowSink";
import { tallyWeight } from "./tally";
import { type UnsupportedRows, unsupportedRows } from "./unsupportedRows";

/** A slot in a group, by the entry that says how it counts there. */
export interface EntryColumns extends PlaceColumns {
  readonly entry: number;
}

/** Amount of one group. When forbidden, rows that keep its sum within the bounds. */
export function tallyRows(
  kernel: TallyKernel,
  group: number,
  places: readonly EntryColumns[],
  sink: RowSink,
  isForbidden: boolean,
): LinearSum | UnsupportedRows {
  const { unit, quadratic } = kernel;
  const sum = sumOf(kernel, kernel.base[group]!, places);
  const bounds = { minimum: kernel.minimum[group]!, maximum: kernel.maximum[group]!, unit, quadratic };
  const amount = kernel.judgeEmpty
    ? outsideRows(sink, sum, bounds, isForbidden)
    : judgedRows(kernel, group, places, sum, bounds, sink, isForbidden);
  if (amount === undefined) {
    return unsupportedRows("tally", "quadratic", `a quadratic amount of more than ${String(quadraticStepLimit)} steps`);
  }
  return new LinearSum().addSum(amount, kernel.factor[group]);
}

/** The sum of a group. */
function sumOf(kernel: TallyKernel, base: number, places: readonly EntryColumns[]): LinearSum {
  const sum = new LinearSum(base);
  for (const { entry, people } of places) {
    for (const { person, column } of people) {
      const weight = tallyWeight(kernel, person, entry);
      if (column === always) sum.addConstant(weight);
      else if (weight !== 0) sum.add(column, weight);
    }
  }
  return sum;
}

/**
 * Amount of a group that is judged only when somebody is there. Otherwise its sum, whatever those weigh who do not make it judged, counts as
 * moved beyond the bound that it would break: each bound has a sum of its own where these can differ.
 */
function judgedRows(
  kernel: TallyKernel,
  group: number,
  places: readonly EntryColumns[],
  sum: LinearSum,
  bounds: Bounds,
  sink: RowSink,
  isForbidden: boolean,
): LinearSum | undefined {
  const others = sumOf(
    kernel,
    kernel.base[group]!,
    places.filter(({ entry }) => kernel.entryCounts[entry] === 0),
  );
  let [lowest, highest] = [others.constant, others.constant];
  for (const [, weight] of others.terms()) {
    lowest += Math.min(0, weight);
    highest += Math.max(0, weight);
  }
  const up = Math.max(0, bounds.minimum - lowest);
  const down = Math.max(0, highest - bounds.maximum);
  if (up === 0 && down === 0) return outsideRows(sink, sum, bounds, isForbidden);
  const isUsed = used(
    places.filter(({ entry }) => kernel.entryCounts[entry] === 1),
    sink,
  );
  const moved = (distance: number): LinearSum => (distance === 0 ? sum : new LinearSum(distance).addSum(sum).addSum(isUsed, -distance));
  if (lowest === highest) return outsideRows(sink, moved(up - down), bounds, isForbidden);
  const below = outsideRows(sink, moved(up), { ...bounds, maximum: Infinity }, isForbidden);
  const above = outsideRows(sink, moved(-down), { ...bounds, minimum: -Infinity }, isForbidden);
  return below === undefined || above === undefined ? undefined : below.addSum(above);
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
