/** What {@link LineProgram.solve} is asked. */
export interface LineRequest {
  readonly person: number;
  /**
   * Points of each slot on top of the person's own price, such as what it changes in cover: [slotCount], or asked slot by slot. Infinity = not
   * allowed; pins, and slots held on days that are not free, need finite prices.
   */
  readonly extra: Float64Array | ((slot: number) => number);
  /** Points per guide minute of a hard kernel, >= 0. */
  readonly hardWeight: number;
  /** The current line: ascending slots; fixed work and pins may be left out. */
  readonly line: Int32Array;
  /** Free days [fromDay, toDay), relative; on all others the line stays. Default: the whole horizon. */
  readonly fromDay?: number;
  readonly toDay?: number;
  /** Labels kept at the end of a day; Infinity (default) = all. */
  readonly beam?: number;
  /** Most candidates looked at per day, cheapest first; default: all. */
  readonly candidateLimit?: number;
  /** Only lines below this value are of interest; default Infinity. */
  readonly cutoff?: number;
}

/** What a result of the line program is worth. */
export type LineMode = "exact" | "relaxed" | "heuristic";

/** The best line found. */
export interface LineResult {
  /** Ascending slots, fixed work and pins included. */
  readonly line: Int32Array;
  /** Points: prices of the line's slots plus what every kernel of the person charges, nothing inherited taken off. */
  readonly value: number;
  /** Guide minutes that hard kernels charge for the line, what fixed work inherits included; without picks of slots. */
  readonly hard: number;
  /**
   * No line that takes slots from the candidates, one at a time, on the free days has a lower value. With mode `heuristic` -Infinity; with
   * `relaxed` kernels were left out; with `exact` it is the value itself, or `cutoff` if no line is below that.
   */
  readonly bound: number;
  /**
   * `exact`: no line is better. `relaxed`: some kernels were left out, so that only the bound holds. `heuristic`: labels or candidates were
   * dropped, or slots that overlap were kept apart although no hard kernel asks for it.
   */
  readonly mode: LineMode;
  /** Labels made: the unit of work. */
  readonly work: number;
}
