/** Finds the candidate that a misspelt text probably meant. */
export interface NearestFinder {
  /** The nearest candidate, or `undefined` when none is near or the budget is spent. */
  nearest(text: string, candidates: Iterable<string>): string | undefined;
  /** ` Did you mean "x"?` or nothing. */
  hint(text: string, candidates: Iterable<string>): string;
}

/** Comparisons of two characters that a whole report may spend on hints: some hundred milliseconds. */
const defaultBudget = 5_000_000;

/** A finder with a budget of character comparisons, so that a thousand misspelt ids among fifty thousand do not take minutes. */
export function nearestFinder(budget = defaultBudget): NearestFinder {
  let left = budget;
  const nearest = (text: string, candidates: Iterable<string>): string | undefined => {
    const plain = text.trim().toLowerCase();
    let best: string | undefined;
    // Up to a third of the text may differ, three characters at most: more is a guess.
    let bestDistance = Math.min(3, Math.floor(text.length / 3)) + 1;
    for (const candidate of candidates) {
      if (left <= 0) break;
      left -= plain.length;
      if (candidate.trim().toLowerCase() === plain) return candidate;
      if (Math.abs(candidate.length - text.length) >= bestDistance) continue;
      left -= text.length * (2 * bestDistance - 1);
      const distance = editDistance(text, candidate, bestDistance);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return best;
  };
  const hint = (text: string, candidates: Iterable<string>): string => {
    const found = nearest(text, candidates);
    return found === undefined ? "" : ` Did you mean ${JSON.stringify(found)}?`;
  };
  return { nearest, hint };
}

/**
 * The number of characters to insert, delete or replace to make `b` of `a`, or `limit` when it is that or more.
 *
 * Algorithm: R. A. Wagner and M. J. Fischer (1974), "The String-to-String Correction Problem", doi:10.1145/321796.321811, on the band
 * of the table in which values below the limit can stand (E. Ukkonen 1985, doi:10.1016/S0019-9958(85)80046-2).
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  const row: number[] = [];
  for (let column = 0; column <= b.length; column += 1) row.push(Math.min(column, limit));
  for (let line = 1; line <= a.length; line += 1) {
    const first = Math.max(1, line - limit + 1);
    const last = Math.min(b.length, line + limit - 1);
    // `diagonal` is the value up and to the left, `left` the one to the left; values outside the band are at least the limit.
    let diagonal = row[first - 1] ?? limit;
    let left = first === 1 ? Math.min(line, limit) : limit;
    let least = left;
    row[first - 1] = left;
    for (let column = first; column <= last; column += 1) {
      const above = column === line + limit - 1 ? limit : (row[column] ?? limit);
      const replaced = diagonal + (a[line - 1] === b[column - 1] ? 0 : 1);
      left = Math.min(limit, replaced, above + 1, left + 1);
      diagonal = row[column] ?? limit;
      row[column] = left;
      least = Math.min(least, left);
    }
    if (least >= limit) return limit;
  }
  return row[b.length] ?? limit;
}
