import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

/** What a benchmark ran on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
}

/** This machine. */
export function thisMachine(): Machine {
  const all = cpus();
  return { cpu: (all[0]?.model ?? "unknown").trim(), cores: all.length, memoryGiB: Math.round(totalmem() / 2 ** 30) };
}

/** The version of this package. */
export function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string };
  return version;
}
