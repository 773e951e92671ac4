import { Budget } from "./budget";
import type { Clock } from "./clock";
import { LaneGroup } from "./laneGroup";
import type { ThreadMessage, ThreadSetup, ThreadTask } from "./threadMessage";

/** What a thread does: says that it is ready, then runs its lanes whenever it is given a task. Returns what takes the tasks. */
export function serveLanes({ setup, lanes }: ThreadSetup, clock: Clock, say: (message: ThreadMessage) => void): (task: ThreadTask) => void {
  // The run's own time: what `elapsedMs` last said, plus what went by since.
  let offsetMs = 0;
  const budget = new Budget(setup.limits, { now: () => clock.now() + offsetMs }, 0);
  let group: LaneGroup | undefined;
  const run = async ({ epoch, news, elapsedMs }: ThreadTask): Promise<void> => {
    offsetMs = elapsedMs - clock.now();
    group ??= new LaneGroup(setup, lanes, budget);
    await group.run(epoch, news, {
      hear: (report) => {
        say({ kind: "report", report });
      },
      isOver: () => undefined,
    });
    say({ kind: "done" });
  };
  say({ kind: "ready" });
  return (task) => {
    run(task).catch((error: unknown) => {
      say({ kind: "failed", error });
    });
  };
}
