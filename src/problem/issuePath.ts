import { shortened } from "./shownValue";

/** The path of the whole input. */
export const rootPath = "$";

/** The path of a field: `planning.zone`; keys that are no names are quoted: `planning["time zone"]`. */
export function fieldPath(parent: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(key) || key.length > 100) {
    const quoted = `[${JSON.stringify(shortened(key))}]`;
    return parent === rootPath ? quoted : parent + quoted;
  }
  return parent === rootPath ? key : `${parent}.${key}`;
}

/** A path from its keys: `shifts[3].demands[0]`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  let path = rootPath;
  for (const key of keys) {
    path = typeof key === "number" ? `${path}[${String(key)}]` : fieldPath(path, String(key));
  }
  return path;
}

/** What a message calls the thing at a path: its last field, with the position in a list: `demands[0]`. */
export function nameOf(path: string): string {
  if (path === rootPath) return "the input";
  const dot = path.search(/\.[A-Za-z_$][\w$]*(?:\[\d+\])*$/);
  return dot < 0 ? path : path.slice(dot + 1);
}
