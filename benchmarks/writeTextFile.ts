import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a text file, and the folders it stands in where they are missing. */
export function writeTextFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
