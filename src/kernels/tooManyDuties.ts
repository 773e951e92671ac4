import { dutyLimit, dutyPairLimit } from "./dutyColumns";
import { type UnsupportedRows, unsupportedRows } from "./unsupportedRows";

/** Says that a line has too many duties to look at one by one. */
export function tooManyDuties(kernel: UnsupportedRows["kernel"], form: string): UnsupportedRows {
  return unsupportedRows(kernel, form, `more than ${String(dutyLimit)} sets of units of one person may be a duty`);
}

/** Says that a line has too many duties that may follow each other. */
export function tooManyPairs(form: string): UnsupportedRows {
  return unsupportedRows("duty", form, `more than ${String(dutyPairLimit)} pairs of duties of one person may follow each other`);
}
