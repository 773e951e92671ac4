import type { Random } from "./random";

const quantileBits = 12;

/** -ln((k + 1/2) / 4096) for every k: made by own arithmetic so that every machine has the same table. */
const minusLog = Float64Array.from({ length: 1 << quantileBits }, (_, k) => -naturalLog((k + 0.5) / (1 << quantileBits)));

/** Natural logarithm for 0 < x <= 1: halvings times ln 2 plus the artanh series; only + - x /. */
function naturalLog(x: number): number {
  let halvings = 0;
  let value = x;
  while (value < 0.7) {
    value *= 2;
    halvings++;
  }
  const ratio = (value - 1) / (value + 1);
  const square = ratio * ratio;
  let term = ratio;
  let sum = 0;
  for (let power = 1; power < 40; power += 2) {
    sum += term / power;
    term *= square;
  }
  return 2 * sum - halvings * Math.LN2;
}

/**
 * The largest increase that the Metropolis rule lets pass this time: accepting `delta <= metropolisLimit(T)` is the same as accepting with
 * probability exp(-delta / T) (Metropolis et al. 1953, doi:10.1063/1.1699114), with the random number drawn first.
 */
export function metropolisLimit(temperature: number, random: Random): number {
  return temperature * minusLog[random.next() >>> (32 - quantileBits)]!;
}

/** Geometric cooling from `first` to `last` in 1024 steps; the step factor is the tenth square root, so no power function is needed. */
export function coolingTable(first: number, last: number): Float64Array {
  let factor = last / first;
  for (let root = 0; root < 10; root++) factor = Math.sqrt(factor);
  const table = new Float64Array(1025);
  table[0] = first;
  for (let step = 1; step <= 1024; step++) table[step] = table[step - 1]! * factor;
  return table;
}
