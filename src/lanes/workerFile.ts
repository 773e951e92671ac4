/** Where this module stands: a path in CommonJS, a URL in ES modules, nothing where a bundler took it away. */
const here: string | undefined = typeof __filename === "string" ? __filename : import.meta.url;

/**
 * The program of worker threads, which is built into the same folder; `undefined` where there can be none: in a browser, or from TypeScript
 * sources, which worker threads do not run.
 */
export function workerFile(): string | URL | undefined {
  if (here === undefined) return undefined;
  if (here.endsWith(".cjs")) return here.replace(/[^\\/]*$/, "laneWorker.cjs");
  return here.startsWith("file:") && here.endsWith(".js") ? new URL("./laneWorker.js", here) : undefined;
}
