import type { RestKernel } from "../instance/kernelData";
import type { LineColumns } from "./lineColumns";
import { LinearSum } from "./linearSum";
import { type UnsupportedRows, unsupportedRows } from "./unsupportedRows";

/** Above this many pieces of rest that may count for one person the form is not stated. */
export const restPieceLimit = 30_000;

/** One way to have enough rest: minutes (in one piece when `partMinutes` is 0), or, when `shortMinutes` is not 0, pieces of two lengths. */
interface Alternative {
  readonly windowMinutes: number;
  readonly restMinutes: number;
  readonly partMinutes: number;
  readonly longMinutes: number;
  readonly longCount: number;
  readonly shortMinutes: number;
  readonly shortCount: number;
}

/** A piece of rest that may count: free from `from` for `freeMinutes`, of which `minutes` lie in the window and hold so many pieces asked for. */
interface Piece {
  readonly from: number;
  readonly freeMinutes: number;
  readonly minutes: number;
  readonly long: number;
  readonly short: number;
}

/**
 * Amount of the duties whose windows hold too little rest. A duty starts with a unit that is held while none is that ends less than the merge
 * gap before it. Rest is chosen: columns say from which end of a unit on how many minutes are free of work, each duty start chooses an
 * alternative and pieces that do not overlap. Choosing intervals without overlap is a linear program with whole-numbered corners, so these
 * columns need be declared whole only where pieces of two kinds are counted.
 */
export function restRows(kernel: RestKernel, line: LineColumns, isForbidden: boolean): LinearSum | UnsupportedRows {
  const amount = new LinearSum();
  const alternatives = alternativesOf(kernel);
  if (alternatives.some(({ restMinutes, shortMinutes }) => restMinutes === 0 && shortMinutes === 0)) return amount;
  const isInOnePiece = alternatives.every(({ partMinutes, shortMinutes }) => partMinutes === 0 && shortMinutes === 0);
  let pieceCount = 0;
  for (let position = 0; position < line.length; position++) {
    const starts = dutyStart(kernel, line, position);
    if (starts === undefined) continue;
    const pieces = alternatives.map((alternative) => possiblePieces(kernel, line, position, alternative, isForbidden));
    for (const list of pieces) pieceCount += list.length;
    if (pieceCount > restPieceLimit) {
      return unsupportedRows("rest", "pieces", `more than ${String(restPieceLimit)} pieces of rest may count for one person`);
    }
    if (isForbidden && isInOnePiece) addOnePiece(kernel, line, starts, pieces.flat());
    else addAnchor(kernel, line, starts, alternatives, pieces, isForbidden, amount);
  }
  return amount;
}

function alternativesOf(kernel: RestKernel): readonly Alternative[] {
  return Array.from(kernel.windowMinutes, (windowMinutes, index) => ({
    windowMinutes,
    restMinutes: kernel.restMinutes[index]!,
    partMinutes: kernel.partMinutes[index]!,
    longMinutes: kernel.longMinutes[index]!,
    longCount: kernel.longCount[index]!,
    shortMinutes: kernel.shortMinutes[index]!,
    shortCount: kernel.shortCount[index]!,
  }));
}

/** Expression that is 1 when a duty starts with this unit, else at most 0; `undefined` when none ever does. */
function dutyStart({ grouping: { counts, mergeGap } }: RestKernel, line: LineColumns, position: number): LinearSum | undefined {
  if (counts[line.slots[position]!] === 0) return undefined;
  const { slotStart, slotEnd } = line.instance;
  const start = slotStart[line.slots[position]!]!;
  const starts = line.held(position);
  for (let other = 0; other < position; other++) {
    const slot = line.slots[other]!;
    if (counts[slot] === 0 || start - slotEnd[slot]! >= mergeGap || line.areExclusive(other, position)) continue;
    if (line.isAlways(other)) return undefined;
    line.addHeld(starts, other, -1);
  }
  return starts;
}

/** Pieces of rest after a unit that count for an alternative. Where rest must suffice in one piece, only pieces that do. */
function possiblePieces(
  { grouping: { counts, mergeGap } }: RestKernel,
  line: LineColumns,
  anchor: number,
  alternative: Alternative,
  isForbidden: boolean,
): readonly Piece[] {
  const { windowMinutes, restMinutes, partMinutes, shortMinutes } = alternative;
  const { slotStart, slotEnd } = line.instance;
  const firstEnd = slotEnd[line.slots[anchor]!]!;
  const windowEnd = slotStart[line.slots[anchor]!]! + windowMinutes;
  const later = line.slots.slice(anchor).filter((slot) => counts[slot] !== 0);
  const ends = [...new Set(later.map((slot) => slotEnd[slot]!))].filter((end) => end >= firstEnd && end < windowEnd);
  if (shortMinutes > 0) return ends.flatMap((from) => countedPieces(alternative, from, windowEnd - from, mergeGap));

  const starts = [...new Set(later.map((slot) => slotStart[slot]!))].filter((start) => start < windowEnd);
  const isOnePiece = isForbidden && partMinutes === 0;
  const pieces = new Map<string, Piece>();
  const add = (from: number, minutes: number, freeMinutes: number): void => {
    if (minutes <= 0 || minutes < partMinutes || freeMinutes < mergeGap) return;
    pieces.set(`${String(from)} ${String(minutes)}`, { from, minutes, freeMinutes, long: 0, short: 0 });
  };
  for (const from of ends) {
    // Rest beyond what is needed adds nothing.
    const most = Math.min(windowEnd - from, restMinutes);
    add(from, most, Math.max(most, mergeGap));
    if (isOnePiece) continue;
    for (const to of starts) if (to > from && to - from < most) add(from, to - from, to - from);
  }
  const found = [...pieces.values()];
  return isOnePiece ? found.filter(({ minutes }) => minutes >= restMinutes) : found;
}

/** Every number of long and short pieces, side by side from the start of a rest, that has room in the window. */
function countedPieces(alternative: Alternative, from: number, room: number, mergeGap: number): readonly Piece[] {
  const { longMinutes, longCount, shortMinutes, shortCount } = alternative;
  const pieces: Piece[] = [];
  for (let long = 0; long <= longCount; long++) {
    for (let short = long === 0 ? 1 : 0; short <= shortCount; short++) {
      const minutes = long * longMinutes + short * shortMinutes;
      if (minutes <= room) pieces.push({ from, minutes, freeMinutes: Math.max(minutes, mergeGap), long, short });
    }
  }
  return pieces;
}

/** Somewhere in the windows of the alternatives there is a piece that suffices. */
function addOnePiece(kernel: RestKernel, line: LineColumns, starts: LinearSum, pieces: readonly Piece[]): void {
  const missing = new LinearSum().addSum(starts);
  for (const piece of pieces) missing.addSum(free(kernel, line, piece), -1);
  line.sink.addRow(-Infinity, missing, 0);
}

/** One duty start: an alternative, its pieces, and what it is short by. */
function addAnchor(
  kernel: RestKernel,
  line: LineColumns,
  starts: LinearSum,
  alternatives: readonly Alternative[],
  pieces: readonly (readonly Piece[])[],
  isForbidden: boolean,
  amount: LinearSum,
): void {
  const { sink } = line;
  const chosen = new LinearSum();
  alternatives.forEach((alternative, index) => {
    const isCounted = alternative.shortMinutes > 0;
    const kind = isCounted ? "integer" : "continuous";
    const choice = sink.addColumn(0, 1, kind);
    chosen.add(choice, 1);
    const taken = pieces[index]!.map((piece) => {
      const column = sink.addColumn(0, 1, kind);
      sink.addRow(0, new LinearSum().addSum(free(kernel, line, piece)).add(column, -1), Infinity);
      return { ...piece, column };
    });
    const isPacked = isCounted || alternative.partMinutes > 0;
    for (const group of isPacked ? overlapping(taken) : [taken]) {
      const total = new LinearSum().add(choice, -1);
      for (const { column } of group) total.add(column, 1);
      sink.addRow(-Infinity, total, 0);
    }
    const { longMinutes, longCount, shortMinutes, shortCount, restMinutes } = alternative;
    const goals = isCounted
      ? [
          { asked: longCount, given: ({ long }: Piece) => long, worth: longMinutes },
          { asked: shortCount, given: ({ short }: Piece) => short, worth: shortMinutes },
        ]
      : [{ asked: restMinutes, given: ({ minutes }: Piece) => minutes, worth: 1 }];
    for (const { asked, given, worth } of goals) {
      const short = new LinearSum().add(choice, asked);
      for (const piece of taken) short.add(piece.column, -given(piece));
      if (isForbidden) sink.addRow(-Infinity, short, 0);
      else {
        const column = sink.addColumn(0, Infinity, "continuous");
        sink.addRow(0, LinearSum.of(column).addSum(short, -1), Infinity);
        amount.add(column, worth);
      }
    }
  });
  sink.addRow(0, chosen.addSum(starts, -1), Infinity);
}

/** For each moment at which a piece starts: the pieces that contain it. */
function overlapping<P extends Piece>(pieces: readonly P[]): readonly (readonly P[])[] {
  const moments = [...new Set(pieces.map(({ from }) => from))];
  return moments.map((moment) => pieces.filter(({ from, minutes }) => from <= moment && moment < from + minutes));
}

/** 0/1 expression: no counted work for so long from a moment on. Shared by all duty starts and kernels that count the same units. */
function free({ grouping: { counts } }: RestKernel, line: LineColumns, { from, freeMinutes }: Piece): LinearSum {
  const to = from + freeMinutes;
  const { slotStart, slotEnd } = line.instance;
  const inside = [...line.slots.keys()].filter((position) => {
    const slot = line.slots[position]!;
    return counts[slot] !== 0 && slotStart[slot]! < to && slotEnd[slot]! > from;
  });
  return line.shared(`free of ${inside.join(",")}`, () => {
    if (inside.length === 0) return new LinearSum(1);
    if (inside.some((position) => line.isAlways(position))) return new LinearSum();
    const column = LinearSum.of(line.sink.addColumn(0, 1, "continuous"));
    for (const clique of line.cliques(inside)) line.sink.addRow(-Infinity, line.sumOf(clique).addSum(column), 1);
    return column;
  });
}
