import type { IncomingMessage, ServerResponse } from "node:http";
import { checkProblem, parseProblem, solve } from "../src/index";

/** What a handler may spend on one request. */
export interface HandlerLimits {
  readonly timeMs: number;
  /** Largest body in bytes. */
  readonly bodyBytes: number;
}

/** What goes back to the caller. */
interface Answer {
  readonly status: number;
  readonly content: unknown;
}

/**
 * Answers `POST /roster`: the body is a problem, the answer a roster with what a caller needs to show or store it.
 *
 * 400 = no JSON, 404 = another address, 413 = too large, 422 = a problem with errors, which are listed all at once. When the caller hangs
 * up, the solving stops.
 */
export function rosterHandler(limits: HandlerLimits): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const hangUp = new AbortController();
    response.once("close", () => hangUp.abort());
    const { status, content } = await respond(request, limits, hangUp.signal);
    if (!response.destroyed) response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(content));
  };
}

async function respond(request: IncomingMessage, limits: HandlerLimits, signal: AbortSignal): Promise<Answer> {
  if (request.method !== "POST" || request.url !== "/roster") return { status: 404, content: { error: "POST a problem to /roster." } };
  const body = await readBody(request, limits.bodyBytes);
  if (body === undefined) return { status: 413, content: { error: `A problem has at most ${limits.bodyBytes} bytes here.` } };
  const json = parseJson(body);
  if (json === undefined) return { status: 400, content: { error: "The body is not JSON." } };

  const issues = checkProblem(json);
  if (issues.some(({ severity }) => severity === "error")) return { status: 422, content: { issues } };
  const result = await solve(parseProblem(json), { limits: { timeMs: limits.timeMs }, signal });
  const { status, stoppedBy, score, bound, roster, openPlaces, digest } = result;
  return { status: 200, content: { status, stoppedBy, score, bound, roster, openPlaces, digest, issues } };
}

async function readBody(request: IncomingMessage, mostBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
