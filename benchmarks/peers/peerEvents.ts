import { peerStatuses, type PeerStatus } from "./peer";

/** A line that a peer's program writes on its standard output, as JSON. Costs and bounds are whole numbers, times are milliseconds. */
export type PeerEvent =
  /** The instance has been read and the model is built: time counts from here. */
  | { readonly event: "solving" }
  /** A better roster that breaks no hard rule. */
  | {
      readonly event: "solution";
      readonly timeMs: number;
      readonly cost: number;
      readonly bound?: number | null;
      readonly roster: readonly string[];
    }
  | { readonly event: "bound"; readonly timeMs: number; readonly bound: number | null }
  /** The last word. */
  | {
      readonly event: "end";
      readonly timeMs: number;
      readonly status: PeerStatus;
      readonly bound?: number | null;
      readonly evaluationsPerSecond?: number;
    }
  /** The peer does not take this instance. */
  | { readonly event: "refused"; readonly message: string };

/** Reads one line; `undefined` when it is no event, for solvers print banners. */
export function readPeerEvent(line: string): PeerEvent | undefined {
  if (!line.startsWith("{")) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isPeerEvent(value) ? value : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function isPeerEvent(value: unknown): value is PeerEvent {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Fields;
  switch (fields["event"]) {
    case "solving":
      return true;
    case "solution":
      return isTime(fields) && Number.isFinite(fields["cost"]) && hasBound(fields) && isTexts(fields["roster"]);
    case "bound":
      return isTime(fields) && hasBound(fields);
    case "end":
      return isTime(fields) && hasBound(fields) && peerStatuses.some((status) => status === fields["status"]);
    case "refused":
      return typeof fields["message"] === "string";
    default:
      return false;
  }
}

function isTime(fields: Fields): boolean {
  return Number.isFinite(fields["timeMs"]);
}

function hasBound(fields: Fields): boolean {
  const bound = fields["bound"];
  return bound === undefined || bound === null || Number.isFinite(bound);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
