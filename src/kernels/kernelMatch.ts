/** One place where a kernel charges, in the terms of the dense instance; sentences and names are made from it. */
export interface KernelMatch {
  /** Amount before anything inherited is taken off, > 0. */
  readonly amount: number;
  /** Slots concerned, ascending; fixed work included. */
  readonly slots: readonly number[];
  readonly measured: number;
  readonly bound: number;
  /** Epoch minutes, `undefined` when the match is not about a stretch of time. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}
