import type { PickKernel } from "../instance/kernelData";
import type { LineColumns } from "./lineColumns";
import { LinearSum } from "./linearSum";
import { pickAmount } from "./pick";

/** Amount of a line: linear as it stands. What a hard kernel bans is no candidate, so only what is paid in advance can be left over. */
export function pickRows(kernel: PickKernel, line: LineColumns): LinearSum {
  const { instance, person, slots } = line;
  const amount = new LinearSum(kernel.personBase[person]);
  slots.forEach((slot, position) => {
    if (instance.slotShift[slot]! < 0) return;
    const one = pickAmount(kernel, instance, person, slot);
    if (one !== 0) line.addHeld(amount, position, one);
  });
  return amount;
}

/** The least that an expression of {@link pickRows} can be: of each shift one demand line at most is held. */
export function lowestPick(kernel: PickKernel, { instance, person, slots }: LineColumns): number {
  let lowest = kernel.personBase[person]!;
  const saved = new Map<number, number>();
  for (const slot of slots) {
    const shift = instance.slotShift[slot]!;
    if (shift < 0) continue;
    const one = pickAmount(kernel, instance, person, slot);
    if (one < 0) saved.set(shift, Math.min(saved.get(shift) ?? 0, one));
  }
  for (const amount of saved.values()) lowest += amount;
  return lowest;
}
