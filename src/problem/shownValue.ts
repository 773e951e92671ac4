/** Longest text shown in full. */
const shownLength = 80;

/** A value for an issue: numbers and short texts as they are; long texts cut; lists and objects by their size. Looks one level deep only. */
export function shortened(value: unknown): unknown {
  switch (typeof value) {
    case "string":
      return value.length <= shownLength ? value : `${value.slice(0, shownLength)}...`;
    case "number":
    case "boolean":
    case "undefined":
      return value;
    case "object":
      if (value === null) return null;
      return Array.isArray(value) ? `[list of ${String(value.length)}]` : "{object}";
    case "bigint":
    case "symbol":
    case "function":
      return `[${typeof value}]`;
  }
}

/** A value as it stands in a message: texts in quotes. */
export function shown(value: unknown): string {
  const short = shortened(value);
  return typeof value === "string" ? JSON.stringify(short) : String(short);
}
