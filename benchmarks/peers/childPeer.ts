import type { PeerAnswer, PeerSolution, PeerStatus, PeerTask } from "./peer";
import { readPeerEvent, type PeerEvent } from "./peerEvents";
import { onCores } from "./onCores";
import { runProgram, type Command, type ProgramEnd } from "./runProgram";
import { traceRecorder } from "./traceRecorder";

/** What a program may take beside the time to solve, in milliseconds. */
export interface Allowances {
  /** To start, read the instance and build the model. */
  readonly startMs: number;
  /** To end after its time is up, before it is killed. */
  readonly endMs: number;
}

const standardAllowances: Allowances = { startMs: 300_000, endMs: 15_000 };

/** Rosters and proofs that come later than this share of the time, or this many milliseconds, after its end do not count. */
const lateShare = 0.02;
const lateMs = 250;

/** Runs a program that speaks {@link PeerEvent}s, on as many cores as the task allows, and gathers what it says. */
export async function solveInChild(command: Command, task: PeerTask, allowances = standardAllowances): Promise<PeerAnswer> {
  const limitMs = task.timeSeconds * 1000;
  const latestMs = limitMs + Math.max(lateMs, limitMs * lateShare);
  const trace = traceRecorder();
  let solution: PeerSolution | undefined;
  let startedAt: number | undefined;
  let end: Extract<PeerEvent, { event: "end" }> | undefined;
  let refusal: string | undefined;
  let isLate = false;

  const hear = (event: PeerEvent): number | undefined => {
    switch (event.event) {
      case "solving":
        startedAt = performance.now();
        return limitMs + allowances.endMs;
      case "solution": {
        const { timeMs, cost, bound, roster } = event;
        if (timeMs > latestMs) {
          isLate = true;
          return undefined;
        }
        solution = { timeMs, ownCost: cost, roster };
        trace.add({ timeMs, cost, bound: bound ?? undefined });
        task.onProgress(`${Math.round(timeMs / 1000)} s: cost ${cost}`);
        return undefined;
      }
      case "bound":
        if (event.timeMs <= latestMs) trace.add({ timeMs: event.timeMs, bound: event.bound ?? undefined });
        return undefined;
      case "end":
        end = event;
        if (event.timeMs <= latestMs) trace.add({ timeMs: event.timeMs, bound: event.bound ?? undefined });
        return undefined;
      case "refused":
        refusal = event.message;
        return undefined;
    }
  };
  const ended = await runProgram(onCores(command, task.threads), {
    limitMs: allowances.startMs,
    onLine: (line) => {
      const event = readPeerEvent(line);
      return event === undefined ? undefined : hear(event);
    },
  });

  const timeMs = end?.timeMs ?? (startedAt === undefined ? 0 : performance.now() - startedAt);
  const bound = trace.points().at(-1)?.bound ?? undefined;
  const message =
    refusal ??
    (end === undefined ? whatWentWrong(ended, startedAt !== undefined) : undefined) ??
    (isLate ? "A roster that came after its time was up does not count." : undefined);
  return {
    status: end === undefined || end.timeMs > latestMs ? statusWithout(solution) : end.status,
    ...(solution === undefined ? {} : { solution }),
    ...(bound === undefined ? {} : { bound }),
    timeMs: Math.round(timeMs),
    ...(end?.evaluationsPerSecond === undefined ? {} : { evaluationsPerSecond: end.evaluationsPerSecond }),
    trace: trace.points(),
    ...(message === undefined ? {} : { message }),
  };
}

function statusWithout(solution: PeerSolution | undefined): PeerStatus {
  return solution === undefined ? "unknown" : "feasible";
}

/** Why a program did not come to its last word. */
function whatWentWrong({ exitCode, wasKilled, startError, stderr }: ProgramEnd, hasModel: boolean): string {
  if (startError !== undefined) return `It could not be started: ${startError}`;
  if (wasKilled) return hasModel ? "It did not end in time and was killed." : "It did not have its model ready in time and was killed.";
  const lastLine = stderr.split("\n").at(-1) ?? "";
  return `It ended with code ${exitCode ?? "none"}${lastLine === "" ? "." : `: ${lastLine}`}`;
}
