/**
 * The threshold t for which the parts of `values[from .. to)` above t sum to 1, that is max(0, value - t) is the nearest point of the simplex
 * (Held, Wolfe, Crowder 1974, "Validation of subgradient optimization", doi:10.1007/BF01580223). `scratch` must have room for them all.
 */
export function simplexThreshold(values: Float64Array, from: number, to: number, scratch: Float64Array): number {
  let most = -Infinity;
  for (let index = from; index < to; index++) if (values[index]! > most) most = values[index]!;
  // Values of 1 or more below the largest get nothing.
  let count = 0;
  for (let index = from; index < to; index++) if (values[index]! > most - 1) scratch[count++] = values[index]!;
  const near = scratch.subarray(0, count).sort();
  let sum = 0;
  let threshold = 0;
  for (let index = count - 1, taken = 1; index >= 0; index--, taken++) {
    sum += near[index]!;
    const next = (sum - 1) / taken;
    if (near[index]! <= next) break;
    threshold = next;
  }
  return threshold;
}
