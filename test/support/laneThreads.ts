import { systemClock } from "../../src/lanes/clock";
import { serveLanes } from "../../src/lanes/laneServer";
import type { StartThread, ThreadSource } from "../../src/lanes/laneThread";
import type { ThreadMessage, ThreadTask } from "../../src/lanes/threadMessage";
import { Random } from "../../src/search/random";

/** What became of the threads of a run. */
export interface ThreadLog {
  started: number;
  closed: number;
}

/** How threads of {@link slowThreads} go wrong. */
export interface ThreadFaults {
  /** Changes what a thread says; `undefined` = swallows it. */
  readonly message?: (message: ThreadMessage, thread: number) => ThreadMessage | undefined;
}

/**
 * Threads in this very thread, which do what real ones do, copies of all messages included, but take and answer with random delays of up to
 * `mostMs` milliseconds.
 */
export function slowThreads(mostMs: number, seed: number, log: ThreadLog, faults: ThreadFaults = {}): ThreadSource {
  const random = new Random(seed);
  const start: StartThread = (setup, hear) => {
    const index = log.started++;
    let isOpen = true;
    const later = delayed(() => random.below(mostMs + 1));
    let take: ((task: ThreadTask) => void) | undefined;
    const say = (message: ThreadMessage): void => {
      const said = faults.message === undefined ? message : faults.message(message, index);
      if (said === undefined) return;
      const copy = structuredClone(said);
      later(() => {
        if (isOpen) hear(copy);
      });
    };
    const own = structuredClone(setup);
    const takeLater = delayed(() => random.below(mostMs + 1));
    setTimeout(() => (take = serveLanes(own, systemClock, say)), random.below(mostMs + 1));
    return {
      post: (task) => {
        const copy = structuredClone(task);
        takeLater(() => {
          if (isOpen) take?.(copy);
        });
      },
      close: async () => {
        isOpen = false;
        log.closed++;
      },
    };
  };
  return async () => start;
}

/** Does things later but in order. */
function delayed(delayMs: () => number): (action: () => void) => void {
  let last = Promise.resolve();
  return (action) => {
    last = last.then(() => new Promise<void>((resolve) => setTimeout(resolve, delayMs()))).then(action);
  };
}
