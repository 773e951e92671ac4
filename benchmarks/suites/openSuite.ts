import { cooperativeSuite } from "./cooperative";
import { curtoisQuSuite } from "./curtoisQu";
import { inrc2Suite } from "./inrc2";
import { ortec01Suite } from "./ortec01";
import type { Suite } from "./suite";

/** Names of the suites, as on the command line. */
export const suiteNames = ["curtois-qu", "inrc2", "ortec01", "cooperative"] as const;

/** The name of a suite. */
export type SuiteName = (typeof suiteNames)[number];

/**
 * A suite with its data.
 *
 * @param data - folder of the suite or of its instances; `undefined` only for `cooperative`, which is generated.
 */
export function openSuite(name: SuiteName, data: string | undefined): Suite {
  if (name === "cooperative") return cooperativeSuite();
  if (data === undefined) throw new Error(`Suite ${name} needs --data, the folder that holds its instances.`);
  switch (name) {
    case "curtois-qu":
      return curtoisQuSuite(data);
    case "inrc2":
      return inrc2Suite(data);
    case "ortec01":
      return ortec01Suite(data);
  }
}
