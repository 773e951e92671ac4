import type { DutyForm, DutyKernel } from "../instance/kernelData";
import { chargedWhen } from "./chargedWhen";
import { evaluateDuty } from "./duty";
import { DutyColumns, possibleDuties } from "./dutyColumns";
import { dutyRestRows } from "./dutyRestRows";
import { dutySeriesRows } from "./dutySeriesRows";
import type { LineColumns } from "./lineColumns";
import { LinearSum } from "./linearSum";
import { tooManyDuties, tooManyPairs } from "./tooManyDuties";
import { type UnsupportedRows, unknownForm } from "./unsupportedRows";

/** Whether a form forbids what it charges no matter what is added to a duty, so that its smallest sets of units exclude each other. */
export function growsWithDuty({ ask }: DutyKernel): boolean {
  return ask.form === "length" && ask.of.lacks === undefined;
}

/** Amount of what is asked of duties. When forbidden, rows that leave nothing to charge. */
export function dutyRows(kernel: DutyKernel, line: LineColumns, isForbidden: boolean): LinearSum | UnsupportedRows {
  if (isForbidden && growsWithDuty(kernel)) return excludeSmallest(kernel, line);
  const columns = DutyColumns.of(line, kernel.grouping);
  if (columns === undefined) return tooManyDuties("duty", kernel.ask.form);
  const { ask } = kernel;
  switch (ask.form) {
    case "length":
    case "breaks":
      return singleRows(kernel, columns, isForbidden);
    case "rest":
      return dutyRestRows(ask, columns, isForbidden);
    case "series":
      return dutySeriesRows(ask, columns, isForbidden) ?? tooManyPairs("series");
    case "frequency":
      return frequencyRows(ask, columns, isForbidden);
    default:
      return unknownForm("duty", (ask as { readonly form: string }).form);
  }
}

/** Above this many sets of units that are looked at the form is not stated. */
const setLimit = 20_000;

/** Sets of units that are charged, none of whose parts is, are never held as a whole; whatever joins them makes it worse. */
function excludeSmallest(kernel: DutyKernel, line: LineColumns): LinearSum | UnsupportedRows {
  const isCharged = (members: readonly number[]): boolean => {
    const units = Int32Array.from(members, (member) => line.slots[member]!);
    return evaluateDuty(kernel, line.instance, units, 0, units.length) > 0;
  };
  let count = 0;
  for (const { members } of possibleDuties(kernel.grouping, line, (duty) => !isCharged(duty.members))) {
    if (++count > setLimit) return tooManyDuties("duty", kernel.ask.form);
    if (!isCharged(members)) continue;
    if (members.length === 2) line.exclude(members[0]!, members[1]!);
    else line.sink.addRow(-Infinity, line.sumOf(members), members.length - 1);
  }
  return new LinearSum();
}

/** What is asked of each duty by itself. */
function singleRows(kernel: DutyKernel, columns: DutyColumns, isForbidden: boolean): LinearSum {
  const amount = new LinearSum();
  for (const duty of columns.duties.keys()) {
    const units = columns.unitsOf([duty]);
    const one = evaluateDuty(kernel, columns.line.instance, units, 0, units.length);
    if (one === 0) continue;
    if (isForbidden) columns.line.sink.addRow(-Infinity, columns.indicator(duty), 0);
    else amount.addSum(columns.indicator(duty), one);
  }
  return amount;
}

/**
 * At most so many duties in the window up to the start of each. When forbidden that holds for the window up to any moment, as the last duty in
 * it sees all the others.
 */
function frequencyRows(
  { of, maximum, windowMinutes }: Extract<DutyForm, { readonly form: "frequency" }>,
  columns: DutyColumns,
  isForbidden: boolean,
): LinearSum {
  const { sink } = columns.line;
  const amount = new LinearSum();
  const counted = [...columns.duties.keys()].filter((duty) => columns.passes(duty, of));
  for (const duty of counted) {
    const { start } = columns.duties[duty]!;
    const excess = new LinearSum(-maximum);
    for (const other of counted) {
      const { start: before } = columns.duties[other]!;
      if (before <= start && before > start - windowMinutes) excess.addSum(columns.indicator(other));
    }
    if (isForbidden) sink.addRow(-Infinity, excess, 0);
    else amount.addSum(chargedWhen(sink, excess, columns.indicator(duty)));
  }
  return amount;
}
