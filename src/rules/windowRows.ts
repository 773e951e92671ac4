import type { WindowKernel } from "../instance/kernelData";
import type { DayWindow } from "./dayWindows";

/** Which rows (slots or buckets) count in which windows, as the arrays of a window kernel. */
export type WindowRows = Pick<WindowKernel, "windowOffsets" | "windowItems" | "windowAmounts">;

/** What a row counts on one day. */
export interface DayAmount {
  readonly day: number;
  readonly amount: number;
}

/** Books the day amounts of every row on the windows that hold the day; what counts 0 in a window is left out. */
export function windowRows(rowCount: number, windows: readonly DayWindow[], amountsOf: (row: number) => readonly DayAmount[]): WindowRows {
  const windowsOnDay = windowsByDay(windows);
  const offsets = new Int32Array(rowCount + 1);
  const items: number[] = [];
  const amounts: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const sums = new Map<number, number>();
    for (const { day, amount } of amountsOf(row)) {
      for (const window of windowsOnDay(day)) sums.set(window, (sums.get(window) ?? 0) + amount);
    }
    for (const [window, amount] of [...sums].sort((a, b) => a[0] - b[0])) {
      if (amount === 0) continue;
      items.push(window);
      amounts.push(amount);
    }
    offsets[row + 1] = items.length;
  }
  return { windowOffsets: offsets, windowItems: Int32Array.from(items), windowAmounts: Int32Array.from(amounts) };
}

/** Windows that hold a day, remembered by day. */
function windowsByDay(windows: readonly DayWindow[]): (day: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (day) => {
    let found = known.get(day);
    if (found === undefined) {
      found = windows.flatMap(({ from, to }, window) => (from <= day && day <= to ? [window] : []));
      known.set(day, found);
    }
    return found;
  };
}
