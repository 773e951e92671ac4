import type { ThreadMessage, ThreadSetup, ThreadTask } from "./threadMessage";

/** A thread that runs lanes. */
export interface LaneThread {
  post(task: ThreadTask): void;
  /** Ends it, whatever it is doing. Nothing is heard from it any more. */
  close(): Promise<void>;
}

/** Starts a thread; `hear` gets all it says, never before the call has returned. Throws where that cannot be done. */
export type StartThread = (setup: ThreadSetup, hear: (message: ThreadMessage) => void) => LaneThread;

/** Where threads come from; `undefined` = there are none here. */
export type ThreadSource = () => Promise<StartThread | undefined>;
