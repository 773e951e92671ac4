/** Work of one person, minute by minute: the plainest form of a timeline, in which the law can be read word for word. */
export interface MinuteChart {
  /** Epoch minute of the first entry. */
  readonly start: number;
  /** 1 for a minute of work, one entry a minute. */
  readonly work: Uint8Array;
}

/** A chart of these stretches of work; `margin` minutes without work are written out after the last. */
export function minuteChart(units: readonly { readonly start: number; readonly end: number }[], margin: number): MinuteChart {
  const start = Math.min(...units.map((unit) => unit.start));
  const work = new Uint8Array(Math.max(...units.map((unit) => unit.end)) - start + margin);
  for (const unit of units) work.fill(1, unit.start - start, unit.end - start);
  return { start, work };
}

/** Minutes of the chart at which work begins after at least `gap` minutes without any (a duty, ATW 1:7(1)c), or after none before it. */
export function dutyStarts({ work }: MinuteChart, gap: number): number[] {
  const starts: number[] = [];
  let rest = Infinity;
  work.forEach((isWork, minute) => {
    if (isWork === 1 && rest > 0 && rest >= gap) starts.push(minute);
    rest = isWork === 1 ? 0 : rest + 1;
  });
  return starts;
}

/** Lengths of all uninterrupted rests in `[from, to)`, cut off at its ends. */
export function restsBetween({ work }: MinuteChart, from: number, to: number): number[] {
  const rests: number[] = [];
  let rest = 0;
  for (let minute = from; minute < to; minute += 1) {
    if (work[minute] === 1) {
      if (rest > 0) rests.push(rest);
      rest = 0;
    } else {
      rest += 1;
    }
  }
  return rest > 0 ? [...rests, rest] : rests;
}

/** Minutes from a start of work to the first stretch of `gap` minutes without any: the length of the duty. */
export function dutyLength({ work }: MinuteChart, from: number, gap: number): number {
  let lastWork = from;
  for (let minute = from; minute - lastWork <= gap; minute += 1) if (work[minute] === 1) lastWork = minute;
  return lastWork + 1 - from;
}
