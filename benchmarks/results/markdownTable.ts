import { cellText, type Cell } from "../textTable";

/** A table in Markdown. Line ends and bars in cells become spaces and escaped bars. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const write = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const texts = rows.map((row) =>
    row.map((cell) =>
      cellText(cell)
        .replaceAll(/\s*\n\s*/g, " ")
        .replaceAll("|", "\\|"),
    ),
  );
  return [write(titles), write(titles.map(() => "---")), ...texts.map(write)].join("\n");
}
