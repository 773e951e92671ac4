import type { Instance } from "../instance/instance";
import { searchWeight } from "../kernels/searchWeightExtend";
import { evaluateFollow } from "../kernels/follow";
import { countPattern, patternAmount } from "../kernels/pattern";
import { evaluateRest } from "../kernels/rest";
import { evaluateStretch } from "../kernels/stretch";
import { evaluateWindow } from "../kernels/window";

/**
 * Points that all kernels of a person charge for a line (fixed work included), from scratch; picks count only for what an empty line costs,
 * since slots carry their prices. A guide minute of a hard kernel is worth `hardWeight` points.
 */
export function kernelValue(instance: Instance, person: number, line: Int32Array, hardWeight: number): number {
  const { length } = line;
  let value = emptyLineValue(instance, person, hardWeight);
  const { personFollows, personStretches, personWindows, personRests, personPatterns } = instance;
  for (let item = personFollows.offsets[person]!; item < personFollows.offsets[person + 1]!; item++) {
    const kernel = instance.follows[personFollows.items[item]!]!;
    value += searchWeight(kernel, hardWeight) * evaluateFollow(kernel, instance, line, 0, length);
  }
  for (let item = personStretches.offsets[person]!; item < personStretches.offsets[person + 1]!; item++) {
    const kernel = instance.stretches[personStretches.items[item]!]!;
    value += searchWeight(kernel, hardWeight) * evaluateStretch(kernel, instance, line, 0, length, false);
  }
  for (let item = personWindows.offsets[person]!; item < personWindows.offsets[person + 1]!; item++) {
    const kernel = instance.windows[personWindows.items[item]!]!;
    const carried = instance.personWindowCarried[item]!;
    value += searchWeight(kernel, hardWeight) * evaluateWindow(kernel, line, 0, length, carried, false);
  }
  for (let item = personRests.offsets[person]!; item < personRests.offsets[person + 1]!; item++) {
    const kernel = instance.rests[personRests.items[item]!]!;
    value += searchWeight(kernel, hardWeight) * evaluateRest(kernel, instance, line, 0, length);
  }
  for (let item = personPatterns.offsets[person]!; item < personPatterns.offsets[person + 1]!; item++) {
    const kernel = instance.patterns[personPatterns.items[item]!]!;
    const symbols = new Int32Array(instance.dayCount + kernel.longest);
    value += searchWeight(kernel, hardWeight) * patternAmount(kernel, countPattern(kernel, instance, line, 0, length, symbols));
  }
  return value;
}

/** Points that picks charge for an empty line. */
export function emptyLineValue(instance: Instance, person: number, hardWeight: number): number {
  let value = 0;
  for (const kernel of instance.picks) value += searchWeight(kernel, hardWeight) * kernel.personBase[person]!;
  return value;
}
