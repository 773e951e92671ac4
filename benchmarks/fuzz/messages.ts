import type { FuzzOutcome } from "./fuzzRun";

/** What the process that does the runs tells the one that watches over it. */
export type FuzzMessage =
  | { readonly kind: "start"; readonly run: number }
  | { readonly kind: "end"; readonly run: number; readonly outcome: FuzzOutcome }
  | { readonly kind: "failure"; readonly run: number; readonly message: string };
