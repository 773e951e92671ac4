/** `numerator / denominator` rounded half up, for whole numbers >= 0 and a denominator > 0. */
export function halfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}
