import type { Instance } from "../instance/instance";
import { evaluateFollow } from "../kernels/follow";
import { searchWeight } from "../kernels/searchWeightExtend";
import type { ForcedSlots } from "./forcedSlots";

/** Points that every line costs: the picks of an empty one, and forced slots that overlap each other. Chosen slots never overlap anything. */
export function constantCharge(instance: Instance, person: number, hardWeight: number, { slots, count }: ForcedSlots): number {
  const { personFollows, follows, picks } = instance;
  let cost = 0;
  for (const kernel of picks) cost += searchWeight(kernel, hardWeight) * kernel.personBase[person]!;
  for (let item = personFollows.offsets[person]!; item < personFollows.offsets[person + 1]!; item++) {
    const kernel = follows[personFollows.items[item]!]!;
    if (kernel.form !== "overlap") continue;
    cost += searchWeight(kernel, hardWeight) * evaluateFollow(kernel, instance, slots, 0, count);
  }
  return cost;
}
