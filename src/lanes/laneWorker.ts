import { parentPort, workerData } from "node:worker_threads";
import { Budget } from "./budget";
import { systemClock } from "./clock";
import { LaneGroup } from "./laneGroup";
import type { ThreadMessage, ThreadSetup, ThreadTask } from "./threadMessage";

/** The program of a worker thread: runs its lanes as it is told, until it is terminated. */
function serve(port: NonNullable<typeof parentPort>, { setup, lanes }: ThreadSetup): void {
  const say = (message: ThreadMessage): void => {
    port.postMessage(message);
  };
  // The run's own time: what `elapsedMs` last said, plus what went by since.
  let offsetMs = 0;
  const budget = new Budget(setup.limits, { now: () => systemClock.now() + offsetMs }, 0);
  let group: LaneGroup | undefined;
  const run = async ({ epoch, news, elapsedMs }: ThreadTask): Promise<void> => {
    offsetMs = elapsedMs - systemClock.now();
    group ??= new LaneGroup(setup, lanes, budget);
    await group.run(epoch, news, {
      hear: (report) => {
        say({ kind: "report", report });
      },
      isOver: () => undefined,
    });
    say({ kind: "done" });
  };
  port.on("message", (task: ThreadTask) => {
    run(task).catch((error: unknown) => {
      say({ kind: "failed", error });
    });
  });
  say({ kind: "ready" });
}

if (parentPort !== null) serve(parentPort, workerData as ThreadSetup);
