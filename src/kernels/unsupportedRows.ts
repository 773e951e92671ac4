/** A kernel, or a form of one, that has no linear rows here; whoever asked must say so and not go on without it. */
export interface UnsupportedRows {
  readonly kind: "unsupported";
  readonly kernel: "pick" | "follow" | "stretch" | "duty" | "window" | "rest" | "pattern" | "tally" | "cover";
  /** The form that was met. */
  readonly form: string;
  /** Why, in English. */
  readonly reason: string;
}

/** Says which form of which kernel is not stated, and why. */
export function unsupportedRows(kernel: UnsupportedRows["kernel"], form: string, reason: string): UnsupportedRows {
  return { kind: "unsupported", kernel, form, reason };
}

/** A form that these rows have never heard of. */
export function unknownForm(kernel: UnsupportedRows["kernel"], form: string): UnsupportedRows {
  return unsupportedRows(kernel, form, `no linear rows are known for the form "${form}" of kernel "${kernel}"`);
}
