import type { RestKernel } from "../instance/kernelData";
import type { LineColumns } from "./lineColumns";
import { LinearSum } from "./linearSum";
import { type UnsupportedRows, unsupportedRows } from "./unsupportedRows";

/** Above this many pieces of rest that may count for one person the form is not stated. */
export const restPieceLimit = 30_000;

/** One way to have enough rest. */
interface Alternative {
  readonly windowMinutes: number;
  readonly restMinutes: number;
  /** 0 = in one piece. */
  readonly partMinutes: number;
}

/** A piece of rest that may count: free from `from` for `freeMinutes`, of which `minutes` lie in the window. */
interface Piece {
  readonly from: number;
  readonly freeMinutes: number;
  readonly minutes: number;
}

/**
 * Amount of the duties whose windows hold too little rest. A duty starts with a unit that is held while none is that ends less than the merge
 * gap before it. Rest is chosen: columns say from which end of a unit on how many minutes are free of work, each duty start chooses an
 * alternative and pieces that do not overlap. Choosing intervals without overlap is a linear program with whole-numbered corners, so none of
 * these columns need be declared whole.
 */
export function restRows(kernel: RestKernel, line: LineColumns, isForbidden: boolean): LinearSum | UnsupportedRows {
  const amount = new LinearSum();
  const alternatives = Array.from(kernel.windowMinutes, (windowMinutes, index): Alternative => {
    return { windowMinutes, restMinutes: kernel.restMinutes[index]!, partMinutes: kernel.partMinutes[index]! };
  });
  if (alternatives.some(({ restMinutes }) => restMinutes === 0)) return amount;
  const isInOnePiece = alternatives.every(({ partMinutes }) => partMinutes === 0);
  let pieceCount = 0;
  for (let position = 0; position < line.length; position++) {
    const starts = dutyStart(kernel, line, position);
    if (starts === undefined) continue;
    const pieces = alternatives.map((alternative) => possiblePieces(kernel, line, position, alternative, isForbidden));
    for (const list of pieces) pieceCount += list.length;
    if (pieceCount > restPieceLimit) {
      return unsupportedRows("rest", "pieces", `more than ${String(restPieceLimit)} pieces of rest may count for one person`);
    }
    if (isForbidden && isInOnePiece) addOnePiece(line, starts, pieces.flat());
    else addAnchor(line, starts, alternatives, pieces, isForbidden, amount);
  }
  return amount;
}

/** Expression that is 1 when a duty starts with this unit, else at most 0; `undefined` when none ever does. */
function dutyStart({ mergeGap }: RestKernel, line: LineColumns, position: number): LinearSum | undefined {
  const { slotStart, slotEnd } = line.instance;
  const start = slotStart[line.slots[position]!]!;
  const starts = line.held(position);
  for (let other = 0; other < position; other++) {
    if (start - slotEnd[line.slots[other]!]! >= mergeGap || line.areExclusive(other, position)) continue;
    if (line.isAlways(other)) return undefined;
    line.addHeld(starts, other, -1);
  }
  return starts;
}

/** Pieces of rest after a unit that count for an alternative. Where rest must suffice in one piece, only pieces that do. */
function possiblePieces(
  { mergeGap }: RestKernel,
  line: LineColumns,
  anchor: number,
  { windowMinutes, restMinutes, partMinutes }: Alternative,
  isForbidden: boolean,
): readonly Piece[] {
  const { slotStart, slotEnd } = line.instance;
  const firstEnd = slotEnd[line.slots[anchor]!]!;
  const windowEnd = slotStart[line.slots[anchor]!]! + windowMinutes;
  const later = line.slots.slice(anchor);
  const ends = [...new Set(later.map((slot) => slotEnd[slot]!))].filter((end) => end >= firstEnd && end < windowEnd);
  const starts = [...new Set(later.map((slot) => slotStart[slot]!))].filter((start) => start < windowEnd);
  const pieces = new Map<string, Piece>();
  const add = (from: number, minutes: number, freeMinutes: number): void => {
    if (minutes <= 0 || minutes < partMinutes || freeMinutes < mergeGap) return;
    pieces.set(`${String(from)} ${String(minutes)}`, { from, minutes, freeMinutes });
  };
  for (const from of ends) {
    const room = windowEnd - from;
    // Rest beyond what is needed adds nothing.
    const most = Math.min(room, restMinutes);
    add(from, most, Math.max(most, mergeGap));
    if (isForbidden && partMinutes === 0) continue;
    for (const to of starts) if (to > from && to - from < most) add(from, to - from, to - from);
  }
  const found = [...pieces.values()];
  return isForbidden && partMinutes === 0 ? found.filter(({ minutes }) => minutes >= restMinutes) : found;
}

/** Somewhere in the windows of the alternatives there is a piece that suffices. */
function addOnePiece(line: LineColumns, starts: LinearSum, pieces: readonly Piece[]): void {
  const missing = new LinearSum().addSum(starts);
  for (const piece of pieces) missing.addSum(free(line, piece), -1);
  line.sink.addRow(-Infinity, missing, 0);
}

/** One duty start: an alternative, its pieces, and what it is short by. */
function addAnchor(
  line: LineColumns,
  starts: LinearSum,
  alternatives: readonly Alternative[],
  pieces: readonly (readonly Piece[])[],
  isForbidden: boolean,
  amount: LinearSum,
): void {
  const { sink } = line;
  const chosen = new LinearSum();
  alternatives.forEach(({ restMinutes, partMinutes }, index) => {
    const alternative = sink.addColumn(0, 1, "continuous");
    chosen.add(alternative, 1);
    const short = new LinearSum().add(alternative, restMinutes);
    const taken = pieces[index]!.map((piece) => {
      const column = sink.addColumn(0, 1, "continuous");
      short.add(column, -piece.minutes);
      sink.addRow(0, new LinearSum().addSum(free(line, piece)).add(column, -1), Infinity);
      return { ...piece, column };
    });
    for (const group of partMinutes === 0 ? [taken] : overlapping(taken)) {
      const total = new LinearSum().add(alternative, -1);
      for (const { column } of group) total.add(column, 1);
      sink.addRow(-Infinity, total, 0);
    }
    if (isForbidden) sink.addRow(-Infinity, short, 0);
    else {
      const column = sink.addColumn(0, Infinity, "continuous");
      sink.addRow(0, LinearSum.of(column).addSum(short, -1), Infinity);
      amount.add(column, 1);
    }
  });
  sink.addRow(0, chosen.addSum(starts, -1), Infinity);
}

/** For each moment at which a piece starts: the pieces that contain it. */
function overlapping<P extends Piece>(pieces: readonly P[]): readonly (readonly P[])[] {
  const moments = [...new Set(pieces.map(({ from }) => from))];
  return moments.map((moment) => pieces.filter(({ from, minutes }) => from <= moment && moment < from + minutes));
}

/** 0/1 expression: no work for so long from a moment on. Shared by all duty starts. */
function free(line: LineColumns, { from, freeMinutes }: Piece): LinearSum {
  const to = from + freeMinutes;
  return line.shared(`free ${String(from)} ${String(to)}`, () => {
    const { slotStart, slotEnd } = line.instance;
    const inside = [...line.slots.keys()].filter((position) => {
      const slot = line.slots[position]!;
      return slotStart[slot]! < to && slotEnd[slot]! > from;
    });
    if (inside.some((position) => line.isAlways(position))) return new LinearSum();
    const column = LinearSum.of(line.sink.addColumn(0, 1, "continuous"));
    for (const clique of line.cliques(inside)) line.sink.addRow(-Infinity, line.sumOf(clique).addSum(column), 1);
    return column;
  });
}
