/** How far `value` lies outside [minimum, maximum], in units rounded up, squared when `quadratic`. Source: design of the kernels' cost functions. */
export function outside(value: number, minimum: number, maximum: number, unit: number, quadratic: boolean): number {
  let distance = value < minimum ? minimum - value : value > maximum ? value - maximum : 0;
  if (distance === 0) return 0;
  if (unit !== 1) distance = Math.ceil(distance / unit);
  return quadratic ? distance * distance : distance;
}
