import type { Instance } from "../instance/instance";
import type { DayUnits } from "../kernels/windowOutlookExtend";
import type { CandidateRow, Candidates } from "../roster/candidates";
import { ForcedSlots } from "./forcedSlots";
import type { LineProfile } from "./lineProfile";
import type { LineRequest } from "./lineRequest";
import { SlotPrices } from "./slotPrices";

/**
 * The units a line must or may hold, day by day: forced ones and, on free days, the cheapest candidate of every class of slots that change a
 * line alike. Filled anew for every request; the arrays are kept.
 */
export class LineUnits implements DayUnits {
  readonly forced: ForcedSlots;
  readonly prices: SlotPrices;
  firstDay = 0;
  lastDay = 0;
  offsets = new Int32Array(2);
  slots = new Int32Array(64);
  isForced = new Uint8Array(64);
  mostChosen = new Int32Array(1);
  /** Points, parallel to `slots`. */
  unitPrices = new Float64Array(64);
  /** Number of units in `slots`. */
  count = 0;
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

  readonly #instance: Instance;
  readonly #candidates: Candidates;
  /** Place of the cheapest unit of a class on the day in hand, -1 = none. */
  #classPlace = new Int32Array(0);
  readonly #order: number[] = [];

  constructor(instance: Instance, candidates: Candidates) {
    this.#instance = instance;
    this.#candidates = candidates;
    this.forced = new ForcedSlots(instance);
    this.prices = new SlotPrices(instance, candidates);
  }

  /** Fills everything for a request; `[fromDay, toDay)` are the free days. */
  fill(request: LineRequest, profile: LineProfile, fromDay: number, toDay: number): void {
    const { slotDay, dayCount } = this.#instance;
    this.isLimited = false;
    this.isSeparated = false;
    this.prices.fill(request);
    this.forced.fill(request, profile.core, fromDay, toDay);
    const { slots: forced, count: forcedCount } = this.forced;
    this.firstDay = forcedCount === 0 ? 0 : Math.min(0, slotDay[forced[0]!]!);
    this.lastDay = Math.max(dayCount - 1, forcedCount === 0 ? 0 : slotDay[forced[forcedCount - 1]!]!);
    this.#reserveDays(this.lastDay - this.firstDay + 1);
    const row = this.#candidates.row(request.person);
    const limit = request.candidateLimit ?? Infinity;
    this.count = 0;
    let nextForced = 0;
    for (let day = this.firstDay; day <= this.lastDay; day++) {
      const first = this.count;
      this.offsets[day - this.firstDay] = first;
      let until = nextForced;
      while (until < forcedCount && slotDay[forced[until]!]! === day) until++;
      if (day >= fromDay && day < toDay) {
        this.#listFreeDay(row, profile, day, nextForced, until);
        if (this.count - first > limit) this.#keepCheapest(first, limit);
      } else this.#listForced(nextForced, until);
      nextForced = until;
    }
    this.offsets[this.lastDay - this.firstDay + 1] = this.count;
    this.#lookAhead(toDay - fromDay);
  }

  /** Candidates and forced slots [forcedFrom, forcedTo) of a day, in slot order. */
  #listFreeDay({ slots, prices, dayOffsets }: CandidateRow, profile: LineProfile, day: number, forcedFrom: number, forcedTo: number): void {
    const { mayNotOverlap } = profile.core;
    const { classOf, classCount, apart } = profile.classes;
    if (this.#classPlace.length < classCount) this.#classPlace = new Int32Array(classCount).fill(-1);
    const classPlace = this.#classPlace;
    const first = this.count;
    let forcedIndex = forcedFrom;
    for (let index = dayOffsets[day]!; index < dayOffsets[day + 1]!; index++) {
      const slot = slots[index]!;
      const price = this.prices.ofCandidate(slot, prices[index]!);
      if (price === Infinity) continue;
      if (mayNotOverlap[slot] === 0) this.isSeparated = true;
      if (this.forced.meets(slot)) {
        if (this.forced.hasLoose) this.isSeparated = true;
        continue;
      }
      const isApart = apart.has(slot);
      const known = isApart ? -1 : classPlace[classOf[slot]!]!;
      if (known >= 0) {
        if (price < this.unitPrices[known]!) {
          this.unitPrices[known] = price;
          this.slots[known] = slot;
        }
        continue;
      }
      while (forcedIndex < forcedTo && this.forced.slots[forcedIndex]! < slot) this.#listForced(forcedIndex, ++forcedIndex);
      if (!isApart) classPlace[classOf[slot]!] = this.count;
      this.#add(slot, price, 0);
    }
    this.#listForced(forcedIndex, forcedTo);
    for (let unit = first; unit < this.count; unit++) if (this.isForced[unit] === 0) classPlace[classOf[this.slots[unit]!]!] = -1;
  }

  #listForced(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const slot = this.forced.slots[index]!;
      this.#add(slot, this.prices.of(slot), 1);
    }
  }

  /** Keeps the forced units and the `limit` cheapest others of those from `first` on. */
  #keepCheapest(first: number, limit: number): void {
    const order = this.#order;
    order.length = 0;
    for (let unit = first; unit < this.count; unit++) if (this.isForced[unit] === 0) order.push(unit);
    if (order.length <= limit) return;
    this.isLimited = true;
    order.sort((a, b) => this.unitPrices[a]! - this.unitPrices[b]! || a - b);
    for (let index = limit; index < order.length; index++) this.unitPrices[order[index]!] = Infinity;
    let next = first;
    for (let unit = first; unit < this.count; unit++) {
      if (this.unitPrices[unit] === Infinity) continue;
      this.slots[next] = this.slots[unit]!;
      this.unitPrices[next] = this.unitPrices[unit]!;
      this.isForced[next++] = this.isForced[unit]!;
    }
    this.count = next;
  }

  #add(slot: number, price: number, isForced: 0 | 1): void {
    if (this.count === this.slots.length) this.#reserveUnits();
    this.slots[this.count] = slot;
    this.unitPrices[this.count] = price;
    this.isForced[this.count++] = isForced;
  }

  #reserveUnits(): void {
    const size = 2 * this.slots.length;
    const { slots, unitPrices, isForced } = this;
    this.slots = new Int32Array(size);
    this.slots.set(slots);
    this.unitPrices = new Float64Array(size);
    this.unitPrices.set(unitPrices);
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
          forcedPrice += this.unitPrices[unit]!;
          forcedGain += Math.min(0, this.unitPrices[unit]!);
          continue;
        }
        if (this.unitPrices[unit]! < cheapest) cheapest = this.unitPrices[unit]!;
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
