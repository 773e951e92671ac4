/** A worker thread that searched for `solve` ended before its time: out of memory, or by an error in it. `cause` says which. */
export class LaneThreadError extends Error {
  constructor(cause: unknown) {
    super(`A worker thread of solve failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "LaneThreadError";
  }
}
