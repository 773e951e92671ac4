import { readFileSync } from "node:fs";
import type { BenchOptions } from "./benchOptions";
import type { BenchRun } from "./benchRun";
import { thisMachine, type Machine } from "./machine";
import type { PeerRun } from "./peers/runPeer";
import { writeTextFile } from "./writeTextFile";

/** Why a peer was not run. */
export interface PeerNote {
  readonly solver: string;
  readonly message: string;
}

/** The conditions of a benchmark. */
export interface BenchMeta {
  readonly suite: string;
  readonly timeSeconds: number;
  readonly seedCount: number;
  readonly threads: number;
  readonly node: string;
  readonly platform: string;
  /** When it was begun, as an ISO 8601 text in UTC. */
  readonly startedAt: string;
  readonly machine: Machine;
  /** The command, without the folders of the machine. */
  readonly command: string;
}

/** What `npm run bench` saves and `npm run results` reads. */
export interface BenchFile {
  readonly meta: BenchMeta;
  readonly runs: readonly BenchRun[];
  readonly peers: readonly PeerRun[];
  readonly peerNotes: readonly PeerNote[];
}

/** The conditions of a benchmark that begins now on this machine. */
export function benchMeta({ suite, timeSeconds, seedCount, threads }: BenchOptions, words: readonly string[]): BenchMeta {
  return {
    suite,
    timeSeconds,
    seedCount,
    threads,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    startedAt: new Date().toISOString(),
    machine: thisMachine(),
    command: commandText(words),
  };
}

const folderOptions = new Set(["data", "out", "rosters", "svg"]);

/** The command as others can repeat it: folders and files of the machine become `PATH`. */
export function commandText(words: readonly string[]): string {
  let isPath = false;
  const shown = words.map((word) => {
    const [, name = "", value] = /^--([^=]+)(?:=(.*))?$/.exec(word) ?? [];
    const wasPath = isPath;
    isPath = folderOptions.has(name) && value === undefined;
    if (wasPath) return "PATH";
    return folderOptions.has(name) && value !== undefined ? `--${name}=PATH` : word;
  });
  return ["npm run bench --", ...shown].join(" ");
}

/** Writes results as JSON. */
export function writeBenchFile(path: string, file: BenchFile): void {
  writeTextFile(path, `${JSON.stringify(file, undefined, 2)}\n`);
}

/** Reads results. Throws when a file is not one that `npm run bench` of this version writes. */
export function readBenchFile(path: string): BenchFile {
  const file = JSON.parse(readFileSync(path, "utf8")) as Partial<BenchFile>;
  const { meta, runs, peers, peerNotes } = file;
  if (meta?.machine === undefined || runs === undefined || peers === undefined || peerNotes === undefined) {
    throw new Error(`${path} is not what "npm run bench -- --out FILE" writes; run the benchmark again.`);
  }
  return { meta, runs, peers, peerNotes };
}
