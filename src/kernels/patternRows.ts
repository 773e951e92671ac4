import type { PatternKernel } from "../instance/kernelData";
import type { LineColumns } from "./lineColumns";
import { LinearSum } from "./linearSum";
import { outsideRows, quadraticStepLimit } from "./outsideRows";
import { type UnsupportedRows, unsupportedRows } from "./unsupportedRows";

/** Amount of the occurrences outside their bounds. When forbidden, rows that keep them within; none at all becomes one row an occurrence. */
export function patternRows(kernel: PatternKernel, line: LineColumns, isForbidden: boolean): LinearSum | UnsupportedRows {
  const { sink, instance } = line;
  const { minimum, maximum, quadratic } = kernel;
  const days = positionsByDay(line);
  const count = new LinearSum();
  for (let day = 0; day < instance.dayCount; day++) {
    const occurrences = occurrencesOn(kernel, line, days, day);
    if (isForbidden && maximum === 0) for (const parts of occurrences) sink.addRow(-Infinity, sumOf(parts), parts.length - 1);
    else if (occurrences.length > 0)
      count.addSum(
        anyOf(
          line,
          occurrences.map((parts) => allOf(line, parts)),
        ),
      );
  }
  const amount = outsideRows(sink, count, { minimum, maximum, unit: 1, quadratic }, isForbidden);
  return amount ?? unsupportedRows("pattern", "quadratic", `a quadratic amount of more than ${String(quadraticStepLimit)} steps`);
}

function positionsByDay({ instance, slots }: LineColumns): readonly (readonly number[])[] {
  const days: number[][] = Array.from({ length: instance.dayCount }, () => []);
  slots.forEach((slot, position) => days[instance.slotDay[slot]!]?.push(position));
  return days;
}

/** The patterns that may occur from a day on, each as the 0/1 expressions that must all be 1. */
function occurrencesOn(
  kernel: PatternKernel,
  line: LineColumns,
  days: readonly (readonly number[])[],
  day: number,
): readonly (readonly LinearSum[])[] {
  const occurrences: LinearSum[][] = [];
  for (let pattern = 0; pattern < kernel.itemOffsets.length - 1; pattern++) {
    if (kernel.mayStart[pattern * line.instance.dayCount + day] === 0) continue;
    const parts: LinearSum[] = [];
    const from = kernel.itemOffsets[pattern]!;
    for (let item = from; item < kernel.itemOffsets[pattern + 1]!; item++) {
      if (kernel.itemMode[item] === 0) continue;
      const symbols = kernel.itemSymbols[item]!;
      const showing = (days[day + item - from] ?? []).filter((position) => (kernel.slotSymbols[line.slots[position]!]! & symbols) !== 0);
      const isThere = line.presence(showing);
      parts.push(kernel.itemMode[item] === 1 ? isThere : new LinearSum(1).addSum(isThere, -1));
    }
    const isImpossible = parts.some((part) => part.termCount === 0 && part.constant === 0);
    if (!isImpossible) occurrences.push(parts);
  }
  return occurrences;
}

function sumOf(parts: readonly LinearSum[]): LinearSum {
  const sum = new LinearSum();
  for (const part of parts) sum.addSum(part);
  return sum;
}

/** 0/1 expression: all parts are 1. */
function allOf({ sink }: LineColumns, parts: readonly LinearSum[]): LinearSum {
  const open = parts.filter(({ termCount }) => termCount > 0);
  if (open.length === 0) return new LinearSum(1);
  if (open.length === 1) return open[0]!;
  const all = LinearSum.of(sink.addColumn(0, 1, "implied"));
  for (const part of open) sink.addRow(0, new LinearSum().addSum(part).addSum(all, -1), Infinity);
  sink.addRow(1 - open.length, new LinearSum().addSum(all).addSum(sumOf(open), -1), Infinity);
  return all;
}

/** 0/1 expression: any part is 1. */
function anyOf({ sink }: LineColumns, parts: readonly LinearSum[]): LinearSum {
  if (parts.some(({ termCount, constant }) => termCount === 0 && constant === 1)) return new LinearSum(1);
  if (parts.length === 1) return parts[0]!;
  const any = LinearSum.of(sink.addColumn(0, 1, "implied"));
  for (const part of parts) sink.addRow(0, new LinearSum().addSum(any).addSum(part, -1), Infinity);
  sink.addRow(-Infinity, new LinearSum().addSum(any).addSum(sumOf(parts), -1), 0);
  return any;
}
