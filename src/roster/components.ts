import type { Instance } from "../instance/instance";
import { groupsOfSlot } from "../kernels/tally";
import type { Candidates } from "./candidates";

/** People and places that have nothing to do with the rest of an instance: its roster can be decided on its own. */
export interface Component {
  /** Ascending; empty for places nobody may take. */
  readonly people: readonly number[];
  /** Ascending open slots; empty for people who may take none. */
  readonly slots: readonly number[];
}

/**
 * Splits an instance into independent components: people and places joined by a candidate arc or a pin, and places joined by a group of a
 * tally. Cost and hard amounts of the whole are the sums over the components. Ordered by lowest person, then by lowest slot. Nearly linear in
 * the number of arcs.
 */
export function components(instance: Instance, candidates: Candidates): readonly Component[] {
  const { personCount, slotCount } = instance;
  const sets = new DisjointSets(personCount + slotCount);
  for (let person = 0; person < personCount; person++) {
    for (const slot of candidates.row(person).slots) sets.join(person, personCount + slot);
    for (let item = instance.pinOffsets[person]!; item < instance.pinOffsets[person + 1]!; item++) {
      sets.join(person, personCount + instance.pinItems[item]!);
    }
  }
  for (const kernel of instance.tallies) {
    const firstOf = new Int32Array(kernel.groupCount).fill(-1);
    for (let slot = 0; slot < slotCount; slot++) {
      for (const group of groupsOfSlot(kernel, slot)) {
        if (firstOf[group]! < 0) firstOf[group] = slot;
        else sets.join(personCount + firstOf[group]!, personCount + slot);
      }
    }
  }
  const found = new Map<number, { people: number[]; slots: number[] }>();
  const componentOf = (member: number): { people: number[]; slots: number[] } => {
    const root = sets.rootOf(member);
    const component = found.get(root) ?? { people: [], slots: [] };
    found.set(root, component);
    return component;
  };
  for (let person = 0; person < personCount; person++) componentOf(person).people.push(person);
  for (let slot = 0; slot < slotCount; slot++) if (instance.slotShift[slot]! >= 0) componentOf(personCount + slot).slots.push(slot);
  return [...found.values()];
}

/** Union-find with path halving and union by size (Tarjan, 1975, Efficiency of a good but not linear set union algorithm, J. ACM 22(2)). */
class DisjointSets {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, member) => member);
    this.#size = new Int32Array(count).fill(1);
  }

  rootOf(member: number): number {
    let at = member;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]!]!;
      at = this.#parent[at]!;
    }
    return at;
  }

  join(a: number, b: number): void {
    const left = this.rootOf(a);
    const right = this.rootOf(b);
    if (left === right) return;
    const isLeftLarger = this.#size[left]! >= this.#size[right]!;
    const [root, child] = isLeftLarger ? [left, right] : [right, left];
    this.#parent[child] = root;
    this.#size[root]! += this.#size[child]!;
  }
}
