import { parseLocalDateTime } from "../time/localTime";
import { toEpochMinute, type ZoneTable } from "../time/zoneTable";
import type { LocalTimePolicy } from "./planning";

/** Why a local time is no instant. */
export type LocalTimeFault = "malformed" | "skipped" | "repeated" | "wrongOffset";

/** Reads local times of one problem. */
export interface LocalTimeReader {
  readonly table: ZoneTable;
  /** The instant in epoch minutes, or why there is none. */
  read(text: string): number | LocalTimeFault;
  /** The instant of a time that {@link LocalTimeReader.read} accepts. */
  minute(text: string): number;
}

/** Beyond this many different texts the memory for results is no longer worth the time saved. */
const rememberedTexts = 200_000;

/**
 * Makes a reader that remembers results by text: a region writes the same few thousand times over and over.
 *
 * @param table - Covers every time that will be read; {@link LocalTimeReader.read} throws a RangeError for others.
 */
export function localTimeReader(table: ZoneTable, policy: LocalTimePolicy): LocalTimeReader {
  const results = new Map<string, number | LocalTimeFault>();
  const read = (text: string): number | LocalTimeFault => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = readLocalTime(table, policy, text);
    if (results.size < rememberedTexts) results.set(text, result);
    return result;
  };
  const minute = (text: string): number => {
    const result = read(text);
    if (typeof result === "string") throw new RangeError(`No instant for the local time "${text}" (${result}).`);
    return result;
  };
  return { table, read, minute };
}

function readLocalTime(table: ZoneTable, policy: LocalTimePolicy, text: string): number | LocalTimeFault {
  const local = parseLocalDateTime(text);
  if (local === undefined) return "malformed";
  const result = toEpochMinute(table, local, policy);
  switch (result.kind) {
    case "ok":
      return result.epochMinute;
    case "gap":
      return "skipped";
    case "repeated":
      return "repeated";
    case "offsetMismatch":
      return "wrongOffset";
  }
}
