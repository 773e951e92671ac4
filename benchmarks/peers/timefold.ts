import { existsSync, readdirSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { solveInChild } from "./childPeer";
import { firstLineOf } from "./firstLineOf";
import type { Peer, PeerAvailability } from "./peer";
import { runProgram } from "./runProgram";

const folder = fileURLToPath(new URL("timefold/", import.meta.url));
const classes = join(folder, "target", "classes");
const libraries = join(folder, "target", "libraries");
const buildMs = 600_000;

/** The open edition of Timefold, on one thread, by local search with moves of blocks of days. */
export const timefold: Peer = {
  name: "timefold",
  variants: ["annealing-10", "annealing-40", "late-acceptance"],
  isSeeded: true,
  suites: ["curtois-qu", "inrc2"],
  probe,
  solve: (task) => {
    const { suite, variant, timeSeconds, seed, paths } = task;
    const java = ["-Xmx4g", "-cp", [classes, join(libraries, "*")].join(delimiter), "mekaar.peers.Main"];
    return solveInChild({ file: "java", words: [...java, suite, variant, String(timeSeconds), String(seed), ...paths] }, task);
  },
};

async function probe(): Promise<PeerAvailability> {
  const java = await firstLineOf({ file: "java", words: ["--version"] });
  if ("failure" in java)
    return { isAvailable: false, message: `Java is not there (${java.failure}); install a JDK of 17 or newer and Maven.` };
  const failure = isBuilt() ? undefined : await build();
  if (failure !== undefined) {
    const message = `It could not be built (${failure}); install Maven and a JDK of 17 or newer, then run "mvn -f benchmarks/peers/timefold package".`;
    return { isAvailable: false, message };
  }
  return { isAvailable: true, version: `timefold ${timefoldVersion()} on ${java.line}` };
}

/** Whether the compiled classes are there and newer than every source. */
function isBuilt(): boolean {
  const main = join(classes, "mekaar", "peers", "Main.class");
  if (!existsSync(main) || !existsSync(libraries)) return false;
  const sources = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" }).map((name) => join(folder, "src", name));
  const builtMs = statSync(main).mtimeMs;
  return [join(folder, "pom.xml"), ...sources].every((path) => statSync(path).mtimeMs <= builtMs);
}

/** Compiles with Maven. Returns why it failed, `undefined` = it did not. */
async function build(): Promise<string | undefined> {
  const lines: string[] = [];
  const { exitCode, startError } = await runProgram(
    { file: "mvn", words: ["-q", "-B", "-f", folder, "clean", "package"] },
    {
      limitMs: buildMs,
      onLine: (line) => {
        lines.push(line);
        return undefined;
      },
    },
  );
  if (startError !== undefined) return startError;
  return exitCode === 0 ? undefined : (lines.find((line) => line.includes("ERROR")) ?? `Maven ended with code ${exitCode ?? "none"}`);
}

function timefoldVersion(): string {
  const jar = readdirSync(libraries).find((name) => name.startsWith("timefold-solver-core-"));
  return /-(\d[\d.]*)\.jar$/.exec(jar ?? "")?.[1] ?? "unknown";
}
