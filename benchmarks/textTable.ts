/** A column of a plain text table. */
export interface Column {
  readonly title: string;
  /** Default `left`; numbers read best at the right. */
  readonly align?: "left" | "right";
}

/** A value of a cell; `undefined` shows as `-`. */
export type Cell = string | number | undefined;

/**
 * A plain text table: a line of titles, a rule and a line per row, with two spaces between columns. Whole numbers get a thin grouping
 * by thousands (`12,345`), others two decimals.
 */
export function textTable(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => columns.map((_, index) => cellText(row[index])));
  const widths = columns.map(({ title }, index) => Math.max(title.length, ...texts.map((row) => row[index]!.length)));
  const write = (row: readonly string[]) =>
    row
      .map((text, index) => pad(text, widths[index]!, columns[index]!.align))
      .join("  ")
      .trimEnd();
  return [write(columns.map(({ title }) => title)), widths.map((width) => "-".repeat(width)).join("  "), ...texts.map(write)].join("\n");
}

/** One value as a table shows it. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return "-";
  if (typeof cell === "string") return cell;
  const [whole, fraction] = (Number.isInteger(cell) ? String(cell) : cell.toFixed(2)).split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function pad(text: string, width: number, align: Column["align"]): string {
  return align === "right" ? text.padStart(width) : text.padEnd(width);
}
