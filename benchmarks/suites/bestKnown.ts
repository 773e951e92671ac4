import { join } from "node:path";
import { firstExisting, foldersAround, readText } from "./dataFolder";

/**
 * Best known costs by instance from a file with a header line and values separated by commas, beside the data. Empty when there is no
 * such file; instances without a number are left out.
 *
 * @param column - title of the column with the costs; the first column holds the names.
 */
export function readBestKnown(data: string, file: string, column: string): ReadonlyMap<string, number> {
  const path = firstExisting(foldersAround(data).map((folder) => join(folder, file)));
  if (path === undefined) return new Map();
  const [header, ...lines] = readText(path)
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map(splitLine);
  const at = header?.indexOf(column) ?? -1;
  if (at === -1) throw new Error(`${path} has no column ${column}.`);
  return new Map(
    lines.flatMap((fields) => {
      const text = fields[at] ?? "";
      return /^\d+$/.test(text) ? [[fields[0]!, Number(text)] as const] : [];
    }),
  );
}

/** Fields between commas; a field in double quotes may hold commas. */
function splitLine(line: string): readonly string[] {
  return [...line.matchAll(/("([^"]|"")*"|[^,]*)(,|$)/g)].map(([, field]) => field!.replace(/^"|"$/g, "").replaceAll('""', '"'));
}
