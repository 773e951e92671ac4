import { bytesBy } from "../instance/numberBy";
import { matchesFilter, type TagFilter } from "../problem/tagFilter";
import { filterKey, isOpen } from "../rules/filterKey";
import type { SlotUnit } from "../rules/slotUnit";

/** Finds slots by tags and time; demand lines through an index from tag to slots. */
export class SlotFinder {
  readonly #slots: readonly SlotUnit[];
  /** Demand lines by tag, ascending. */
  readonly #placesByTag = new Map<string, number[]>();
  readonly #places: readonly number[];
  readonly #masks = new Map<string, Uint8Array>();

  constructor(slots: readonly SlotUnit[]) {
    this.#slots = slots;
    this.#places = slots.flatMap(({ place }, slot) => (place === undefined ? [] : [slot]));
    for (const slot of this.#places) {
      for (const tag of slots[slot]!.tags) {
        const list = this.#placesByTag.get(tag);
        if (list === undefined) this.#placesByTag.set(tag, [slot]);
        else list.push(slot);
      }
    }
  }

  /** 1 for every slot that matches all of the filters; shared between equal questions. */
  maskOf(filters: readonly (TagFilter | undefined)[]): Uint8Array {
    const narrow = filters.filter((filter) => !isOpen(filter));
    const key = [...new Set(narrow.map(filterKey))].sort().join();
    const known = this.#masks.get(key);
    if (known !== undefined) return known;
    const mask = bytesBy(this.#slots, (_, slot) => (this.#matches(slot, narrow) ? 1 : 0));
    this.#masks.set(key, mask);
    return mask;
  }

  /** Demand lines that start in [from, to) and match, ascending; `undefined` when there are more than `limit`. */
  placesMatching(from: number, to: number, filters: readonly (TagFilter | undefined)[], limit: number): readonly number[] | undefined {
    const narrow = filters.filter((filter) => !isOpen(filter));
    const found = new Set<number>();
    for (const list of this.#candidateLists(narrow)) {
      for (let index = this.#firstFrom(list, from); index < list.length; index++) {
        const slot = list[index]!;
        const unit = this.#slots[slot]!;
        if (unit.start >= to) break;
        if (this.#matches(slot, narrow)) found.add(slot);
        if (found.size > limit) return undefined;
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  #matches(slot: number, filters: readonly (TagFilter | undefined)[]): boolean {
    const { tags } = this.#slots[slot]!;
    return filters.every((filter) => matchesFilter(filter, tags));
  }

  /** Ascending lists of demand lines that together hold every match; the shortest that the filters allow. */
  #candidateLists(filters: readonly (TagFilter | undefined)[]): readonly (readonly number[])[] {
    let best: readonly (readonly number[])[] = [this.#places];
    let bestSize = this.#places.length;
    for (const filter of filters) {
      const lists = (filter?.include ?? []).map((tag) => this.#placesByTag.get(tag) ?? []);
      if (lists.length === 0) continue;
      const choices = filter?.match === "all" ? lists.map((list) => [list]) : [lists];
      for (const choice of choices) {
        const size = choice.reduce((sum, list) => sum + list.length, 0);
        if (size < bestSize) {
          best = choice;
          bestSize = size;
        }
      }
    }
    return best;
  }

  /** Index of the first slot of an ascending list that starts at or after a minute. */
  #firstFrom(list: readonly number[], minute: number): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#slots[list[middle]!]!.start < minute) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
