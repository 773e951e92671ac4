import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { generateRegion } from "../benchmarks/cooperative/generateRegion";
import type { ProblemIssue, SolveResult } from "../src/index";
import { rosterHandler } from "./rosterHandler";

/** A backend that solves on request, started, tried out and closed again. */
const handle = rosterHandler({ timeMs: 1500, bodyBytes: 20_000_000 });
const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error("The request failed.")));
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

async function post(body: string, signal?: AbortSignal): Promise<{ readonly status: number; readonly content: unknown }> {
  const response = await fetch(`http://127.0.0.1:${port}/roster`, { method: "POST", body, ...(signal === undefined ? {} : { signal }) });
  return { status: response.status, content: await response.json() };
}

try {
  const region = generateRegion({ people: 20, shifts: 80, days: 14 });
  const solved = await post(JSON.stringify(region));
  assert.equal(solved.status, 200);
  const { status, score, roster, openPlaces } = solved.content as SolveResult;
  console.log(
    `A region of 80 shifts: ${status}, ${roster.assignments.length} assignments, ${openPlaces.length} lines with open places, cost ${score.cost}.`,
  );
  assert.equal(score.hard, 0, "no hard rule is broken");
  assert.ok(roster.assignments.length >= 40, "at least half of the shifts have somebody");

  const [first] = region.shifts;
  const refused = await post(JSON.stringify({ ...region, shifts: [{ ...first, organisationId: "nobody" }] }));
  assert.equal(refused.status, 422);
  const { issues } = refused.content as { readonly issues: readonly ProblemIssue[] };
  console.log(`An unknown organisation: ${issues[0]?.path} - ${issues[0]?.message}`);
  assert.ok(issues.length > 0, "the answer says what is wrong");

  assert.equal((await post("{")).status, 400);
  console.log("Half a body: refused.");

  await assert.rejects(post(JSON.stringify(region), AbortSignal.timeout(200)), { name: "TimeoutError" });
  console.log("A caller that hangs up: the solving stops.");
} finally {
  server.close();
  server.closeAllConnections();
}
