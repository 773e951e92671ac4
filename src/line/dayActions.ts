import type { WindowExtend } from "../kernels/windowExtend";
import { rowOf } from "../kernels/windowPlanExtend";
import type { LineUnits } from "./lineUnits";
import type { RunModes } from "./runModes";

/** Most different things to do on one day; more are not worth their time. */
const mostActions = 48;

/** Ways to spend a day as far as some runs and one window tell them apart, each at its least price: parallel lists. */
export class DayActions {
  /** Runs that count a unit: see {@link RunModes}. */
  readonly actions: number[] = [];
  /** What is added to the window. */
  readonly amounts: number[] = [];
  readonly prices: number[] = [];

  /**
   * Lists what can be done on a day: forced units, with up to as many others as fit into one line, overlapping or not. False = too many
   * different things.
   */
  list(modes: RunModes, units: LineUnits, day: number, extend: WindowExtend | undefined, window: number): boolean {
    const { actions, amounts, prices } = this;
    actions.length = amounts.length = prices.length = 0;
    const isDistinct = extend?.plan.kernel.form === "distinct";
    const amountOf = (slot: number): number => (extend === undefined ? 0 : amountIn(extend, window, slot));
    const place = day - units.firstDay;
    const from = units.offsets[place]!;
    const to = units.offsets[place + 1]!;
    let forcedAction = 0;
    let forcedAmount = 0;
    let forcedPrice = 0;
    for (let unit = from; unit < to; unit++) {
      if (units.isForced[unit] === 0) continue;
      forcedAction |= modes.actionOf(units.slots[unit]!);
      forcedAmount = joined(forcedAmount, amountOf(units.slots[unit]!), isDistinct);
      forcedPrice += units.unitPrices[unit]!;
    }
    this.#add(forcedAction, forcedAmount, forcedPrice);
    for (let round = 0; round < units.mostChosen[place]!; round++) {
      const known = actions.length;
      for (let unit = from; unit < to; unit++) {
        if (units.isForced[unit] === 1) continue;
        const action = modes.actionOf(units.slots[unit]!);
        const amount = amountOf(units.slots[unit]!);
        for (let index = 0; index < known; index++) {
          this.#add(actions[index]! | action, joined(amounts[index]!, amount, isDistinct), prices[index]! + units.unitPrices[unit]!);
        }
        if (actions.length > mostActions) return false;
      }
    }
    return true;
  }

  #add(action: number, amount: number, price: number): void {
    const { actions, amounts, prices } = this;
    for (let index = 0; index < actions.length; index++) {
      if (actions[index] !== action || amounts[index] !== amount) continue;
      if (price < prices[index]!) prices[index] = price;
      return;
    }
    actions.push(action);
    amounts.push(amount);
    prices.push(price);
  }
}

/** What a slot adds to one window. */
export function amountIn({ plan: { kernel } }: WindowExtend, window: number, slot: number): number {
  const row = rowOf(kernel, slot);
  if (row < 0) return 0;
  for (let item = kernel.windowOffsets[row]!; item < kernel.windowOffsets[row + 1]!; item++) {
    if (kernel.windowItems[item] === window) return kernel.form === "distinct" ? 1 : kernel.windowAmounts[item]!;
  }
  return 0;
}

/** What two units of one day add together: a day counts once. */
function joined(one: number, other: number, isDistinct: boolean): number {
  return isDistinct ? Math.max(one, other) : one + other;
}
