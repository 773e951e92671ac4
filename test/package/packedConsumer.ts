import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The tarball as it would be published. */
    tarballPath: string;
    /** An otherwise empty project in which that tarball is installed. */
    consumerPath: string;
  }
}

const repositoryPath = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

function readManifest(folder: string): { dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { dependencies?: Record<string, string> };
}

/** Packs `dist` as it would be published and returns the tarball's path. */
function pack(targetFolder: string): string {
  // The scripts stay out: they would build again what is under test.
  const output = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", targetFolder], {
    cwd: repositoryPath,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const packed = JSON.parse(output) as { filename: string }[] | Record<string, { filename: string }>;
  const filename = Object.values(packed)[0]?.filename;
  if (filename === undefined) throw new Error(`npm pack named no tarball: ${output}`);
  return join(targetFolder, filename);
}

/** Unpacks the tarball into `node_modules`; its runtime dependencies are linked from this repository, so no network is needed. */
function install(tarballPath: string, consumerPath: string): void {
  const packagePath = join(consumerPath, "node_modules", "mekaar");
  mkdirSync(packagePath, { recursive: true });
  execFileSync("tar", ["-xzf", tarballPath, "-C", packagePath, "--strip-components=1"]);
  for (const name of Object.keys(readManifest(packagePath).dependencies ?? {})) {
    const link = join(consumerPath, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(repositoryPath, "node_modules", name), link, "junction");
  }
  writeFileSync(join(consumerPath, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
}

/** Runs once before all package tests; the temporary folder disappears after them. */
export default function setup(project: TestProject): () => void {
  if (!existsSync(join(repositoryPath, "dist", "index.js"))) throw new Error("dist/ is missing: run `npm run build` first");
  const workPath = realpathSync(mkdtempSync(join(tmpdir(), "mekaar-package-")));
  const consumerPath = join(workPath, "consumer");
  const tarballPath = pack(workPath);
  install(tarballPath, consumerPath);
  project.provide("tarballPath", tarballPath);
  project.provide("consumerPath", consumerPath);
  return () => {
    rmSync(workPath, { recursive: true, force: true });
  };
}
