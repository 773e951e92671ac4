// Worker threads do not run TypeScript by themselves.
import { register } from "tsx/esm/api";

register();
await import("../src/lanes/laneWorker.ts");
