import type { ModelSize } from "./linearModel";

/** The largest model that is handed to a backend. */
export interface ModelLimits {
  readonly columns: number;
  readonly rows: number;
  readonly nonZeros: number;
}

/** The first limit that a size exceeds, if any. */
export function exceededLimit(size: ModelSize, limits: ModelLimits): keyof ModelLimits | undefined {
  const names: readonly (keyof ModelLimits)[] = ["columns", "rows", "nonZeros"];
  return names.find((name) => size[name] > limits[name]);
}
