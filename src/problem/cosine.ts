/** Radians in one degree. */
const radiansPerDegree = Math.PI / 180;

/** 1 / (n x (n - 1)) for n = 2, 4 ... 24: what each further pair of factors divides the Taylor series of the cosine by. */
const factors = Array.from({ length: 12 }, (_, index) => 1 / ((2 * index + 2) * (2 * index + 1)));

/**
 * The cosine of an angle of -90 to 90 degrees, the same on every machine: only additions and multiplications, where `Math.cos` may differ
 * between engines.
 *
 * Taylor's series in Horner's form up to the 24th power; at 90 degrees the first term left out is below 1e-21.
 */
export function cosineOfDegrees(degrees: number): number {
  const angle = degrees * radiansPerDegree;
  const square = angle * angle;
  return factors.reduceRight((sum, factor) => 1 - square * factor * sum, 1);
}
