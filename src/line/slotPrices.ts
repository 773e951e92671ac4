import type { Instance } from "../instance/instance";
import type { PickKernel } from "../instance/kernelData";
import { pickAmount } from "../kernels/pick";
import { searchWeight } from "../kernels/searchWeightExtend";
import { type Candidates, ineligible } from "../roster/candidates";
import type { LineRequest } from "./lineRequest";

/** What slots cost one person: picks and the extra prices of a request. */
export class SlotPrices {
  readonly #instance: Instance;
  readonly #candidates: Candidates;
  #request: LineRequest | undefined;
  /** Hard picks that can give something back to the person (a granted hard wish). */
  #givingPicks: readonly PickKernel[] = [];

  constructor(instance: Instance, candidates: Candidates) {
    this.#instance = instance;
    this.#candidates = candidates;
  }

  /** Takes the person, the extra prices and the hard weight of a request. */
  fill(request: LineRequest): void {
    this.#request = request;
    this.#givingPicks = this.#instance.picks.filter((kernel) => kernel.hard && givesBack(kernel, request.person));
  }

  /** Points of an eligible slot, given its price in the candidates' row. */
  ofCandidate(slot: number, price: number): number {
    const { person, extra, hardWeight } = this.#request!;
    let sum = price + (typeof extra === "function" ? extra(slot) : extra[slot]!);
    for (const kernel of this.#givingPicks) sum += hardWeight * kernel.guide * pickAmount(kernel, this.#instance, person, slot);
    return sum;
  }

  /** Points of any slot, eligible or not; fixed work costs nothing. */
  of(slot: number): number {
    if (this.#instance.slotShift[slot]! < 0) return 0;
    const { person, extra, hardWeight } = this.#request!;
    const price = this.#candidates.price(person, slot);
    if (price !== ineligible) return this.ofCandidate(slot, price);
    let sum = typeof extra === "function" ? extra(slot) : extra[slot]!;
    for (const kernel of this.#instance.picks) sum += searchWeight(kernel, hardWeight) * pickAmount(kernel, this.#instance, person, slot);
    return sum;
  }
}

/** Whether a pick kernel has amounts below 0 for a person. */
function givesBack({ exceptionOffsets, exceptionAmounts }: PickKernel, person: number): boolean {
  for (let entry = exceptionOffsets[person]!; entry < exceptionOffsets[person + 1]!; entry++) if (exceptionAmounts[entry]! < 0) return true;
  return false;
}
