import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  name: string;
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

export function readInstalledManifest(consumerPath: string): Manifest {
  return JSON.parse(readFileSync(join(consumerPath, "node_modules", "mekaar", "package.json"), "utf8")) as Manifest;
}

/** What a consumer may write after `from`: "mekaar", "mekaar/formats", ... */
export function importSpecifiers(consumerPath: string): string[] {
  const { name, exports } = readInstalledManifest(consumerPath);
  return Object.keys(exports)
    .filter((subpath) => subpath !== "./package.json")
    .map((subpath) => name + subpath.slice(1));
}
