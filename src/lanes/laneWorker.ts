import { parentPort, workerData } from "node:worker_threads";
import { systemClock } from "./clock";
import { serveLanes } from "./laneServer";
import type { ThreadSetup, ThreadTask } from "./threadMessage";

/** The program of a worker thread. */
if (parentPort !== null) {
  const port = parentPort;
  const take = serveLanes(workerData as ThreadSetup, systemClock, (message) => {
    port.postMessage(message);
  });
  port.on("message", (task: ThreadTask) => {
    take(task);
  });
}
