import type { TallyKernel } from "../instance/kernelData";
import type { Demand } from "../problem/shift";
import type { CompileContext } from "./compileContext";

/** Who counts towards a minimum, in the classes of a tally: 1 for each person that the demand line counts. */
export interface MinimumClasses {
  readonly amounts: Pick<TallyKernel, "personClass" | "entryClassCount" | "classAmount">;
  /** Column of the demand line. */
  classOf(demand: Demand): number;
}

/** Rows: professionals, others. Columns: demand lines that count everyone, those that count professionals. */
export function minimumClasses({ people }: CompileContext): MinimumClasses {
  return {
    amounts: {
      personClass: Int32Array.from(people, ({ kind }) => (kind === "professional" ? 0 : 1)),
      entryClassCount: 2,
      classAmount: Int32Array.of(1, 1, 1, 0),
    },
    classOf: ({ minimumCounts }) => (minimumCounts === "everyone" ? 0 : 1),
  };
}
