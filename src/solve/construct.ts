import type { Budget } from "../lanes/budget";
import { sliceMs, yieldToEventLoop } from "../lanes/yieldToEventLoop";
import { constructSteps } from "../line/constructLines";
import type { LineProgram } from "../line/lineProgram";
import type { WorkingRoster } from "../roster/workingRoster";

/** Builds the start roster line by line, as far as the budget and the signal let it. */
export async function construct(
  roster: WorkingRoster,
  program: LineProgram,
  budget: Budget,
  signal: AbortSignal | undefined,
): Promise<void> {
  let pauseAt = budget.elapsedMs() + sliceMs;
  for (const _work of constructSteps(roster, program)) {
    if (budget.elapsedMs() < pauseAt) continue;
    await yieldToEventLoop();
    if (signal?.aborted === true || budget.exhausted(0) !== undefined) return;
    pauseAt = budget.elapsedMs() + sliceMs;
  }
}
