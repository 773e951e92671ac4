import type { StartThread } from "./laneThread";
import type { ThreadMessage } from "./threadMessage";
import { workerFile } from "./workerFile";

/** Worker threads of Node, as far as there are any and the file they run can be told from where this code stands. */
export async function nodeThreads(): Promise<StartThread | undefined> {
  const file = workerFile();
  return file === undefined ? undefined : workersOf(file);
}

/** Worker threads of Node that run a program; `undefined` elsewhere. */
export async function workersOf(file: string | URL): Promise<StartThread | undefined> {
  let threads: typeof import("node:worker_threads");
  try {
    threads = await import("node:worker_threads");
  } catch {
    // A browser, or another place without them.
    return undefined;
  }
  return (setup, hear) => {
    const worker = new threads.Worker(file, { workerData: setup, name: "mekaar" });
    let isOpen = true;
    const tell = (message: ThreadMessage): void => {
      if (isOpen) hear(message);
    };
    const lose = (error: unknown): void => {
      tell({ kind: "lost", error });
    };
    worker.on("message", (message: ThreadMessage) => {
      tell(message);
    });
    worker.on("messageerror", lose);
    worker.on("error", lose);
    worker.on("exit", (code) => {
      lose(new Error(`the thread ended with code ${String(code)}`));
    });
    return {
      post: (task) => {
        worker.postMessage(task);
      },
      close: async () => {
        isOpen = false;
        await worker.terminate();
      },
    };
  };
}
