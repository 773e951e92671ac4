import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BackendName } from "../../src/index";
import { suiteNames } from "../suites/openSuite";
import { solveInChild } from "./childPeer";
import type { Peer, PeerAvailability } from "./peer";

const program = fileURLToPath(new URL("exactBackend.ts", import.meta.url));

/** The npm package `highs`, WebAssembly on one thread, with the linear models of `solve({ method: "exact" })`. */
export const highsWasm: Peer = exactPeer("highs-wasm", "highs");

/** The npm package `javascript-lp-solver` with the linear models of `solve({ method: "exact" })`. */
export const javascriptLpSolver: Peer = exactPeer("javascript-lp-solver", "javascript-lp-solver");

function exactPeer(name: Peer["name"], backend: BackendName): Peer {
  return {
    name,
    variants: ["exact"],
    isSeeded: false,
    suites: suiteNames,
    probe: () => Promise.resolve(probePackage(backend)),
    solve: (task) => {
      const data = task.data === undefined ? [] : [task.data];
      const words = ["--import", "tsx", program, backend, task.suite, task.instance, String(task.timeSeconds), ...data];
      return solveInChild({ file: process.execPath, words }, task);
    },
  };
}

function probePackage(name: BackendName): PeerAvailability {
  try {
    const path = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
    const { version } = JSON.parse(readFileSync(path, "utf8")) as { readonly version: string };
    return { isAvailable: true, version: `${name} ${version}` };
  } catch {
    return { isAvailable: false, message: `The package ${name} is not installed; run "npm ci".` };
  }
}
