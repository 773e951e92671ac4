import type { Json } from "./json";

/** Texts that programs stumble over: names of object members, words of result statuses, and odd characters. */
export const hostileTexts: readonly string[] = [
  "constructor",
  "__proto__",
  "prototype",
  "toString",
  "hasOwnProperty",
  "feasible",
  "optimal",
  "bounded",
  "-",
  "a-b-c",
  "two words",
  " edge ",
  "",
  "😀",
  "e\u0301",
  "\u202eabc",
  "line\nbreak",
  "$pins",
  "0",
  "1e3",
  "x".repeat(5000),
];

/** Numbers at the edges of what a field could mean. */
export const hostileNumbers: readonly number[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  -1,
  0,
  0.5,
  1,
  2,
  7,
  1440,
  10_080,
  2 ** 31,
  2 ** 53,
  2 ** 53 - 1,
  1e15,
  1e308,
  -1e308,
];

/** Dates and times that exist, that do not, and that come twice. */
export const hostileTimes: readonly string[] = [
  "2026-10-05",
  "2026-10-25",
  "2026-02-30",
  "0000-00-00",
  "9999-12-31",
  "2026-10-05T07:00",
  "2026-10-25T02:30",
  "2026-10-25T02:30+01:00",
  "2026-10-25T02:30+05:00",
  "2027-03-28T02:30",
  "2026-10-05T24:00",
  "2026-10-05T07:00Z",
  "1900-01-01T00:00",
];

/** A value that does not belong where it is put. */
export function otherValues(): readonly Json[] {
  return [null, true, false, [], {}, [[]], { id: "constructor" }, nested(2000)];
}

function nested(depth: number): Json {
  let value: Json = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
