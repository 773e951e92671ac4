/** A bound that does not hold. */
export interface Breach {
  readonly bound: number;
  /** How far the measured value is beyond the bound, > 0. */
  readonly difference: number;
}

/** The bounds that a measured value breaks; an absent bound always holds. */
export function breaches(measured: number, minimum: number | undefined, maximum: number | undefined): Breach[] {
  const found: Breach[] = [];
  if (minimum !== undefined && measured < minimum) found.push({ bound: minimum, difference: minimum - measured });
  if (maximum !== undefined && measured > maximum) found.push({ bound: maximum, difference: measured - maximum });
  return found;
}

/** By how much `measured` is above `maximum`, or 0. */
export function excess(measured: number, maximum: number): number {
  return Math.max(0, measured - maximum);
}

/** By how much `measured` is below `minimum`, or 0. */
export function shortage(measured: number, minimum: number): number {
  return Math.max(0, minimum - measured);
}

/** The sum of the values. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** `numerator / denominator`, rounded half up, for integers with `denominator > 0`. */
export function roundedHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}
