import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";

/** The text of a file; one that ends in `.gz` is unpacked. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** The first of these paths that exists. */
export function firstExisting(paths: readonly string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}

/** Names in a folder by natural order (`Instance2` before `Instance10`); none when there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).sort(naturalOrder) : [];
}

/** Whether there is such a folder. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The folder of the instances: `<data>/<inner>` when there is one, otherwise `data` itself. Throws when there is neither. */
export function instanceFolder(data: string, inner: string): string {
  const folder = isFolder(join(data, inner)) ? join(data, inner) : data;
  if (!isFolder(folder)) throw new Error(`There is no folder ${data}.`);
  return folder;
}

/** Folders in which a file that goes with the data may stand: the data folder itself, and the one around a folder of instances. */
export function foldersAround(data: string): readonly string[] {
  const full = resolve(data);
  return [full, dirname(full), dirname(dirname(full))];
}

/** A file or folder name without its ending. */
export function withoutEnding(name: string): string {
  return basename(name).replace(/\.(txt|json|xml)(\.gz)?$/, "");
}

/** Compares names piece by piece, digits as numbers. */
export function naturalOrder(a: string, b: string): number {
  const piecesOf = (text: string) => text.match(/\d+|\D+/g) ?? [];
  const left = piecesOf(a);
  const right = piecesOf(b);
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [x, y] = [left[at]!, right[at]!];
    if (x === y) continue;
    const difference = Number(x) - Number(y);
    return Number.isNaN(difference) || difference === 0 ? (x < y ? -1 : 1) : difference;
  }
  return left.length - right.length;
}
