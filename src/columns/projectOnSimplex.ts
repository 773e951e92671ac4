/**
 * The threshold t for which the parts of `values[from .. to)` above t sum to 1, that is max(0, value - t) is the nearest point of the simplex;
 * found without sorting, by leaving out what is not above the threshold so far (Michelot 1986, doi:10.1007/BF00938486). `scratch` must have
 * room for them all.
 */
export function simplexThreshold(values: Float64Array, from: number, to: number, scratch: Float64Array): number {
  let most = -Infinity;
  for (let index = from; index < to; index++) if (values[index]! > most) most = values[index]!;
  // Values of 1 or more below the largest get nothing.
  let count = 0;
  let sum = -1;
  for (let index = from; index < to; index++) {
    const value = values[index]!;
    if (value <= most - 1) continue;
    scratch[count++] = value;
    sum += value;
  }
  for (;;) {
    const threshold = sum / count;
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const value = scratch[index]!;
      if (value > threshold) scratch[kept++] = value;
      else sum -= value;
    }
    if (kept === count || kept === 0) return threshold;
    count = kept;
  }
}
