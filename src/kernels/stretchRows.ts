import type { StretchKernel } from "../instance/kernelData";
import type { LineColumns } from "./lineColumns";
import { LinearSum } from "./linearSum";
import { runRows, workAndOff } from "./runRows";
import { evaluateStretch } from "./stretch";
import { type UnsupportedRows, unknownForm } from "./unsupportedRows";

/** Amount of all runs. When forbidden, rows that leave none too long or too short. */
export function stretchRows(kernel: StretchKernel, line: LineColumns, isForbidden: boolean): LinearSum | UnsupportedRows {
  switch (kernel.form as string) {
    case "work":
      return runRows(line, workAndOff(line, kernel.mask).work, kernel, isForbidden).addConstant(pastAmount(kernel, line));
    case "off":
      return runRows(line, workAndOff(line, kernel.mask).off, kernel, isForbidden).addConstant(pastAmount(kernel, line));
    default:
      return unknownForm("stretch", kernel.form);
  }
}

/** What runs of the past are charged, the part of an open one that is too long included. */
function pastAmount(kernel: StretchKernel, { instance, slots }: LineColumns): number {
  const past = Int32Array.from(slots.filter((slot) => instance.slotDay[slot]! < 0));
  return evaluateStretch(kernel, instance, past, 0, past.length, true);
}
