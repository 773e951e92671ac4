import type { Instance } from "../instance/instance";
import type { PickKernel } from "../instance/kernelData";
import { pickAmount } from "../kernels/pick";
import { searchWeight } from "../kernels/searchWeightExtend";
import type { DayUnits } from "../kernels/windowExtend";
import { type Candidates, ineligible } from "../roster/candidates";
import type { LineProfile } from "./lineProfile";
import type { LineRequest } from "./lineRequest";

/**
 * The units a line may or must hold, day by day: forced ones (fixed work, pins, the current line outside the free days) and, on free days, the
 * cheapest candidate of every class of slots that change a line alike. Filled anew for every request; the arrays are kept.
 */
export class LineUnits implements DayUnits {
  firstDay = 0;
  lastDay = 0;
  offsets = new Int32Array(2);
  slots = new Int32Array(64);
  isForced = new Uint8Array(64);
  mostChosen = new Int32Array(1);
  /** Points, parallel to `slots`. */
  prices = new Float64Array(64);
  /** [days] earliest start of any unit on a later day, Infinity = none. */
  nextStart = new Float64Array(1);
  /** [days] what negative prices of the day can add to a line at most, <= 0. */
  gainOfDay = new Float64Array(1);
  /** [days] least that the prices of all later days add to a line. */
  leastToCome = new Float64Array(1);
  /** Points that the best slot of a free day gives on average, >= 0. */
  meanGain = 0;
  /** Whether candidates were left out for their price. */
  isLimited = false;
  /** Whether slots that overlap were kept apart although no hard rule asks for it. */
  isSeparated = false;
  /** Number of units in `slots`. */
  count = 0;
  /** Ascending forced slots, fixed work included. */
  forced = new Int32Array(64);
  forcedCount = 0;

  readonly #instance: Instance;
  readonly #candidates: Candidates;
  /** Latest end of the forced slots up to each one. */
  #forcedEnd = new Float64Array(64);
  #hasLooseForced = false;
  /** Place of the cheapest unit of a class on the day in hand. */
  #classPlace = new Int32Array(0);
  readonly #order: number[] = [];
  /** Hard picks that can give something back to the person. */
  #givingPicks: readonly PickKernel[] = [];

  constructor(instance: Instance, candidates: Candidates) {
    this.#instance = instance;
    this.#candidates = candidates;
  }

  /** Fills everything for a request; `[fromDay, toDay)` are the free days. */
  fill(request: LineRequest, profile: LineProfile, fromDay: number, toDay: number): void {
    const { slotDay, dayCount, picks } = this.#instance;
    this.#givingPicks = picks.filter((kernel) => kernel.hard && givesBack(kernel, request.person));
    this.isLimited = false;
    this.isSeparated = false;
    this.#listForced(request, profile, fromDay, toDay);
    const { forced, forcedCount } = this;
    this.firstDay = forcedCount === 0 ? 0 : Math.min(0, slotDay[forced[0]!]!);
    this.lastDay = Math.max(dayCount - 1, forcedCount === 0 ? 0 : slotDay[forced[forcedCount - 1]!]!);
    this.#reserveDays(this.lastDay - this.firstDay + 1);
    this.count = 0;
    let nextForced = 0;
    for (let day = this.firstDay; day <= this.lastDay; day++) {
      this.offsets[day - this.firstDay] = this.count;
      let until = nextForced;
      while (until < forcedCount && slotDay[forced[until]!]! === day) until++;
      if (day >= fromDay && day < toDay) this.#listFreeDay(request, profile, day, nextForced, until);
      else for (let index = nextForced; index < until; index++) this.#add(forced[index]!, this.#forcedPrice(request, forced[index]!), true);
      nextForced = until;
    }
    this.offsets[this.lastDay - this.firstDay + 1] = this.count;
    this.#lookAhead(toDay - fromDay);
  }

  /** Whether every line holds a slot. */
  isForcedSlot(slot: number): boolean {
    let low = 0;
    let high = this.forcedCount;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.forced[middle]! < slot) low = middle + 1;
      else high = middle;
    }
    return low < this.forcedCount && this.forced[low] === slot;
  }

  #listForced({ person, line }: LineRequest, profile: LineProfile, fromDay: number, toDay: number): void {
    const { fixedOffsets, fixedItems, pinOffsets, pinItems, slotDay, slotShift, slotEnd } = this.#instance;
    const list = this.#order;
    list.length = 0;
    for (let item = fixedOffsets[person]!; item < fixedOffsets[person + 1]!; item++) list.push(fixedItems[item]!);
    for (let item = pinOffsets[person]!; item < pinOffsets[person + 1]!; item++) list.push(pinItems[item]!);
    for (const slot of line) {
      const day = slotDay[slot]!;
      if (slotShift[slot]! >= 0 && (day < fromDay || day >= toDay)) list.push(slot);
    }
    list.sort((a, b) => a - b);
    if (this.forced.length < list.length) {
      this.forced = new Int32Array(2 * list.length);
      this.#forcedEnd = new Float64Array(2 * list.length);
    }
    this.forcedCount = 0;
    this.#hasLooseForced = false;
    let end = -Infinity;
    for (const slot of list) {
      if (this.forcedCount > 0 && this.forced[this.forcedCount - 1] === slot) continue;
      end = Math.max(end, slotEnd[slot]!);
      this.#forcedEnd[this.forcedCount] = end;
      this.forced[this.forcedCount++] = slot;
      if (profile.core.mayNotOverlap[slot] === 0) this.#hasLooseForced = true;
    }
  }

  /** Whether a slot has time in common with a forced one. */
  #meetsForced(slot: number): boolean {
    const { slotStart, slotEnd } = this.#instance;
    const end = slotEnd[slot]!;
    let low = 0;
    let high = this.forcedCount;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (slotStart[this.forced[middle]!]! < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.#forcedEnd[low - 1]! > slotStart[slot]!;
  }

  #listFreeDay(request: LineRequest, profile: LineProfile, day: number, forcedFrom: number, forcedTo: number): void {
    const { person, extra } = request;
    const { slots, prices, dayOffsets } = this.#candidates.row(person);
    const { classOf, classCount, apart } = profile.classes;
    if (this.#classPlace.length < classCount) this.#classPlace = new Int32Array(classCount).fill(-1);
    const classPlace = this.#classPlace;
    const first = this.count;
    let forcedIndex = forcedFrom;
    for (let index = dayOffsets[day]!; index < dayOffsets[day + 1]!; index++) {
      const slot = slots[index]!;
      const price = prices[index]! + (typeof extra === "function" ? extra(slot) : extra[slot]!) + this.#hardPart(request, slot);
      if (price === Infinity) continue;
      if (this.#meetsForced(slot)) {
        if (this.#hasLooseForced || profile.core.mayNotOverlap[slot] === 0) this.isSeparated = true;
        continue;
      }
      if (profile.core.mayNotOverlap[slot] === 0) this.isSeparated = true;
      const slotClass = classOf[slot]!;
      const isApart = apart.has(slot);
      const known = classPlace[slotClass]!;
      if (known >= 0 && !isApart) {
        if (price < this.prices[known]!) {
          this.prices[known] = price;
          this.slots[known] = slot;
        }
        continue;
      }
      while (forcedIndex < forcedTo && this.forced[forcedIndex]! < slot) this.#addForced(request, forcedIndex++);
      if (!isApart) classPlace[slotClass] = this.count;
      this.#add(slot, price, false);
    }
    while (forcedIndex < forcedTo) this.#addForced(request, forcedIndex++);
    for (let unit = first; unit < this.count; unit++) if (this.isForced[unit] === 0) classPlace[classOf[this.slots[unit]!]!] = -1;
    const limit = request.candidateLimit ?? Infinity;
    if (this.count - first > limit) this.#keepCheapest(first, limit);
  }

  #addForced(request: LineRequest, index: number): void {
    this.#add(this.forced[index]!, this.#forcedPrice(request, this.forced[index]!), true);
  }

  /** Keeps the forced units and the `limit` cheapest others of those from `first` on. */
  #keepCheapest(first: number, limit: number): void {
    const order = this.#order;
    order.length = 0;
    for (let unit = first; unit < this.count; unit++) if (this.isForced[unit] === 0) order.push(unit);
    if (order.length <= limit) return;
    this.isLimited = true;
    order.sort((a, b) => this.prices[a]! - this.prices[b]! || a - b);
    for (let index = limit; index < order.length; index++) this.prices[order[index]!] = Infinity;
    let next = first;
    for (let unit = first; unit < this.count; unit++) {
      if (this.prices[unit] === Infinity) continue;
      this.slots[next] = this.slots[unit]!;
      this.prices[next] = this.prices[unit]!;
      this.isForced[next++] = this.isForced[unit]!;
    }
    this.count = next;
  }

  /** What the parts of hard picks that give something back (a granted hard wish) add to the price of an eligible slot. */
  #hardPart({ person, hardWeight }: LineRequest, slot: number): number {
    let part = 0;
    for (const kernel of this.#givingPicks) part += hardWeight * kernel.guide * pickAmount(kernel, this.#instance, person, slot);
    return part;
  }

  /** Price of a slot that is forced, eligible or not; fixed work has none. */
  #forcedPrice(request: LineRequest, slot: number): number {
    return this.#instance.slotShift[slot]! < 0 ? 0 : this.priceOf(request, slot);
  }

  /** Price of one open slot for the person, extra price included, eligible or not. */
  priceOf(request: LineRequest, slot: number): number {
    const { person, extra, hardWeight } = request;
    const extraPrice = typeof extra === "function" ? extra(slot) : extra[slot]!;
    const price = this.#candidates.price(person, slot);
    if (price !== ineligible) return price + extraPrice + this.#hardPart(request, slot);
    let sum = extraPrice;
    for (const kernel of this.#instance.picks) {
      sum += searchWeight(kernel, hardWeight) * pickAmount(kernel, this.#instance, person, slot);
    }
    return sum;
  }

  #add(slot: number, price: number, isForced: boolean): void {
    if (this.count === this.slots.length) this.#reserveUnits();
    this.slots[this.count] = slot;
    this.prices[this.count] = price;
    this.isForced[this.count++] = isForced ? 1 : 0;
  }

  #reserveUnits(): void {
    const size = 2 * this.slots.length;
    const { slots, prices, isForced } = this;
    this.slots = new Int32Array(size);
    this.slots.set(slots);
    this.prices = new Float64Array(size);
    this.prices.set(prices);
    this.isForced = new Uint8Array(size);
    this.isForced.set(isForced);
  }

  #reserveDays(days: number): void {
    if (this.mostChosen.length >= days) return;
    this.offsets = new Int32Array(days + 1);
    this.mostChosen = new Int32Array(days);
    this.nextStart = new Float64Array(days);
    this.gainOfDay = new Float64Array(days);
    this.leastToCome = new Float64Array(days);
  }

  /** Fills what is known about later days, from the last day back. */
  #lookAhead(freeDays: number): void {
    const { slotStart, slotEnd } = this.#instance;
    let nextStart = Infinity;
    let toCome = 0;
    let gain = 0;
    for (let place = this.lastDay - this.firstDay; place >= 0; place--) {
      this.nextStart[place] = nextStart;
      this.leastToCome[place] = toCome;
      let forcedPrice = 0;
      let forcedGain = 0;
      let cheapest = 0;
      // Most slots in one line: take the earliest end again and again.
      let chosen = 0;
      let end = -Infinity;
      for (let unit = this.offsets[place]!; unit < this.offsets[place + 1]!; unit++) {
        const slot = this.slots[unit]!;
        if (this.isForced[unit] === 1) {
          forcedPrice += this.prices[unit]!;
          forcedGain += Math.min(0, this.prices[unit]!);
          continue;
        }
        if (this.prices[unit]! < cheapest) cheapest = this.prices[unit]!;
        if (slotStart[slot]! >= end) {
          chosen++;
          end = slotEnd[slot]!;
        } else if (slotEnd[slot]! < end) end = slotEnd[slot]!;
      }
      this.mostChosen[place] = chosen;
      this.gainOfDay[place] = forcedGain + chosen * cheapest;
      toCome += forcedPrice + chosen * cheapest;
      gain -= chosen * cheapest;
      if (this.offsets[place]! < this.offsets[place + 1]!) nextStart = slotStart[this.slots[this.offsets[place]!]!]!;
    }
    this.meanGain = gain / Math.max(1, freeDays);
  }
}

/** Whether a pick kernel has amounts below 0 for a person. */
function givesBack({ exceptionOffsets, exceptionAmounts }: PickKernel, person: number): boolean {
  for (let entry = exceptionOffsets[person]!; entry < exceptionOffsets[person + 1]!; entry++) if (exceptionAmounts[entry]! < 0) return true;
  return false;
}
