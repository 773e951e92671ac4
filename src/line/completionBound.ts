import type { Instance } from "../instance/instance";
import type { WindowExtend } from "../kernels/windowExtend";
import { amountIn, DayActions } from "./dayActions";
import type { LineCore } from "./lineCore";
import type { LineProfile } from "./lineProfile";
import type { LineUnits } from "./lineUnits";
import { RunModes } from "./runModes";

/** Most cells of the table; larger ones are not worth their time. */
const mostCells = 1 << 22;
/** Most sums told apart. */
const mostSums = 2048;

/**
 * Least cost of the rest of a line, from a smaller model: prices, some run kernels and the sum of one window, everything else free. Solved
 * backwards over the free days into one table, it bounds every label from below (state space relaxation: Christofides, Mingozzi, Toth 1981,
 * doi:10.1002/net.3230110207) and tells which labels are worth keeping.
 */
export class CompletionBound {
  readonly #instance: Instance;
  readonly #modesOfCore = new Map<LineCore, RunModes>();
  #modes: RunModes | undefined;
  #isUsable = false;
  #fromDay = 0;
  #toDay = 0;
  #units: LineUnits | undefined;
  #window = -1;
  #extend: WindowExtend | undefined;
  #lane = 0;
  /** Days on which something counts in the window, as far as the line goes. */
  #firstDay = 0;
  #lastDay = -1;
  #step = 1;
  #sumCount = 1;
  #base = 0;
  /** [free days x modes x sums] least cost after the day. */
  #table = new Float64Array(0);
  #modeCount = 0;
  readonly #actions = new DayActions();

  constructor(instance: Instance) {
    this.#instance = instance;
  }

  /** Solves the smaller model for the free days [fromDay, toDay); `words` is the state of the line before the first one. */
  prepare(profile: LineProfile, units: LineUnits, words: Int32Array, hardWeight: number, fromDay: number, toDay: number): void {
    const modes = this.#modesOf(profile.core);
    this.#modes = modes;
    this.#units = units;
    this.#fromDay = fromDay;
    this.#toDay = toDay;
    this.#isUsable = false;
    modes.setHardWeight(hardWeight);
    if (modes.modeOf(words, 0) < 0 || !modes.close()) return;
    this.#chooseWindow(profile, units, words);
    this.#modeCount = modes.modeCount;
    const width = this.#modeCount * this.#sumCount;
    if ((toDay - fromDay) * width > mostCells) return;
    if (this.#table.length < (toDay - fromDay) * width) this.#table = new Float64Array((toDay - fromDay) * width);
    this.#fillLastDay(modes, units);
    for (let day = toDay - 1; day > fromDay; day--) {
      if (!this.#actions.list(modes, units, day, this.#extend, this.#window)) return;
      this.#fillDay(modes, day);
    }
    this.#isUsable = true;
  }

  #modesOf(core: LineCore): RunModes {
    let modes = this.#modesOfCore.get(core);
    if (modes === undefined) this.#modesOfCore.set(core, (modes = new RunModes(core, this.#instance.dayCount)));
    return modes;
  }

  /** Least cost of what comes after a day, prices included. */
  after(words: Int32Array, at: number, day: number): number {
    const units = this.#units!;
    const least = units.leastToCome[day - units.firstDay]!;
    const modes = this.#modes;
    if (!this.#isUsable || modes === undefined || day < this.#fromDay || day >= this.#toDay) return least;
    const mode = modes.modeOf(words, at);
    const sum = this.#placeOf(words, at, day);
    if (mode < 0 || mode >= this.#modeCount || sum < 0) return least;
    return this.#table[((day - this.#fromDay) * this.#modeCount + mode) * this.#sumCount + sum]!;
  }

  /** Place of the window's sum on the grid, -1 = off it. */
  #placeOf(words: Int32Array, at: number, day: number): number {
    if (this.#extend === undefined || day >= this.#lastDay) return 0;
    if (day < this.#firstDay) return Math.min(this.#sumCount - 1, this.#base / this.#step);
    const place = (words[at + this.#extend.firstWord + this.#lane]! + this.#base) / this.#step;
    if (place >= this.#sumCount) return this.#sumCount - 1;
    return place >= 0 && Number.isInteger(place) ? place : -1;
  }

  /** The window of which the sum is looked at: one that covers the most free days, and asks for something. */
  #chooseWindow(profile: LineProfile, units: LineUnits, words: Int32Array): void {
    this.#extend = undefined;
    this.#sumCount = 1;
    let bestScore = 0;
    for (const extend of profile.windows) {
      const { plan } = extend;
      const { kernel } = plan;
      if (extend.weight === 0 || (kernel.form === "distinct" && kernel.bucketDays > 1)) continue;
      for (let window = 0; window < kernel.windowCount; window++) {
        if (plan.laneOf[window]! < 0) continue;
        const days = Math.min(this.#toDay - 1, plan.lastDay[window]!) - Math.max(this.#fromDay, plan.firstDay[window]!) + 1;
        const sides = (kernel.minimum[window]! > 0 ? 1 : 0) + (kernel.maximum[window]! < Infinity ? 1 : 0);
        if (days <= 1 || days * (1 + sides) <= bestScore || !this.#setWindow(extend, window, units, words)) continue;
        bestScore = days * (1 + sides);
      }
    }
  }

  /** Takes a window if its sums are few and never fall. */
  #setWindow(extend: WindowExtend, window: number, units: LineUnits, words: Int32Array): boolean {
    const { plan } = extend;
    const { kernel } = plan;
    const base = extend.base(window);
    const lane = plan.laneOf[window]!;
    const held = plan.firstDay[window]! < this.#fromDay ? words[extend.firstWord + lane]! : 0;
    if (base < 0 || held < 0) return false;
    let step = greatestDivisor(kernel.unit === 1 ? 0 : kernel.unit, greatestDivisor(base, held));
    for (const bound of [kernel.minimum[window]!, kernel.maximum[window]!]) {
      if (Number.isFinite(bound)) step = greatestDivisor(step, Math.max(0, bound));
    }
    for (let unit = units.offsets[this.#fromDay - units.firstDay]!; unit < units.count; unit++) {
      const amount = amountIn(extend, window, units.slots[unit]!);
      if (amount < 0) return false;
      step = greatestDivisor(step, amount);
    }
    if (step === 0) return false;
    const bound = kernel.maximum[window]! < Infinity ? kernel.maximum[window]! : kernel.minimum[window]!;
    const sumCount = Math.max(0, Math.ceil(bound / step)) + 1;
    if (sumCount > mostSums) return false;
    this.#extend = extend;
    this.#window = window;
    this.#lane = lane;
    this.#firstDay = plan.firstDay[window]!;
    this.#lastDay = Math.min(plan.lastDay[window]!, units.lastDay);
    this.#step = step;
    this.#base = base;
    this.#sumCount = sumCount;
    return true;
  }

  /** Cost after the last free day: forced units only. */
  #fillLastDay(modes: RunModes, units: LineUnits): void {
    const extend = this.#extend;
    const isOpen = extend !== undefined && this.#lastDay >= this.#toDay;
    let amount = 0;
    if (isOpen) {
      for (let unit = units.offsets[this.#toDay - units.firstDay]!; unit < units.count; unit++) {
        amount += amountIn(extend, this.#window, units.slots[unit]!);
      }
    }
    const least = units.leastToCome[this.#toDay - 1 - units.firstDay]!;
    const row = (this.#toDay - 1 - this.#fromDay) * this.#modeCount;
    for (let mode = 0; mode < this.#modeCount; mode++) {
      let cost = least;
      let next = mode;
      for (let day = this.#toDay; day < this.#instance.dayCount; day++) {
        let action = 0;
        const place = day - units.firstDay;
        for (let unit = units.offsets[place]!; unit < units.offsets[place + 1]!; unit++) action |= modes.actionOf(units.slots[unit]!);
        const previous = next;
        next = modes.next(previous, action, day);
        cost += modes.cost(previous, action, day);
      }
      for (let sum = 0; sum < this.#sumCount; sum++) {
        const charge = isOpen ? extend.charge(this.#window, sum * this.#step + amount) : 0;
        this.#table[(row + mode) * this.#sumCount + sum] = cost + charge;
      }
    }
  }

  /** Fills the costs after day - 1 from those after `day`. */
  #fillDay(modes: RunModes, day: number): void {
    const extend = this.#extend;
    const { actions, amounts, prices } = this.#actions;
    const sumCount = this.#sumCount;
    const table = this.#table;
    const isClosing = extend !== undefined && this.#lastDay === day;
    const isClosed = extend !== undefined && this.#lastDay < day;
    const row = (day - this.#fromDay) * this.#modeCount;
    const before = row - this.#modeCount;
    const sums = isClosed ? 1 : sumCount;
    for (let mode = 0; mode < this.#modeCount; mode++) {
      const to = (before + mode) * sumCount;
      table.fill(Infinity, to, to + sums);
      for (let index = 0; index < actions.length; index++) {
        const action = actions[index]!;
        const from = (row + modes.next(mode, action, day)) * sumCount;
        const cost = prices[index]! + modes.cost(mode, action, day);
        const shift = Math.min(sumCount - 1, amounts[index]! / this.#step);
        for (let sum = 0; sum < sums; sum++) {
          let value = cost;
          if (isClosing) value += table[from]! + extend.charge(this.#window, (sum + shift) * this.#step);
          else if (isClosed) value += table[from]!;
          else value += table[from + (sum + shift < sumCount ? sum + shift : sumCount - 1)]!;
          if (value < table[to + sum]!) table[to + sum] = value;
        }
      }
    }
  }
}

function greatestDivisor(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
