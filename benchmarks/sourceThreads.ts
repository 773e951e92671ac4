import type { ThreadSource } from "../src/lanes/laneThread";
import { workersOf } from "../src/lanes/nodeThreads";

/** Worker threads that run the TypeScript sources, for benchmarks and tests. */
export const sourceThreads: ThreadSource = () => workersOf(new URL("./sourceThread.mjs", import.meta.url));
