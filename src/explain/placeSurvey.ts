import type { Instance } from "../instance/instance";
import type { PickKernel } from "../instance/kernelData";
import { pickAmount } from "../kernels/pick";
import type { Problem } from "../problem/problem";
import type { Lines } from "../roster/evaluateRoster";
import { type BlockerGroup, type CredentialKind, credentialKinds, groupOf, groupRank } from "./blockerGroups";
import { pinsOf } from "./heldPins";
import { LineLedger } from "./lineLedger";
import { TallyLedger } from "./tallyLedger";

/** Why nobody more is on a place: everybody who is not there, counted once. */
export interface PlaceSurvey {
  /** Everybody who is not there. */
  readonly peopleCount: number;
  /** Nothing about who they are keeps them off: qualification, working relation and admission are in order. */
  readonly qualifiedCount: number;
  /** Of the qualified: those who would break no hard rule. */
  readonly freeCount: number;
  /** The others of the qualified, by the first obstacle a planner would meet. */
  readonly groupCounts: ReadonlyMap<BlockerGroup, number>;
  /** People who are not qualified, by the first of {@link credentialKinds} that says so. */
  readonly unqualifiedCounts: ReadonlyMap<CredentialKind, number>;
  /** How many people each hard rule keeps off, by rule index. Of people who are not qualified only those rules are counted that say so. */
  readonly ruleCounts: ReadonlyMap<number, number>;
}

/** Looks at everybody for one place after the other; what is known about a person's line is kept in between. */
export class PlaceSurveyor {
  readonly #problem: Problem;
  readonly #instance: Instance;
  readonly #lines: Lines;
  readonly #tallies: TallyLedger;
  /** Hard rules about who somebody is, in the order of `credentialKinds`. */
  readonly #credentials: readonly (readonly [CredentialKind, PickKernel])[];
  readonly #ledgers: (LineLedger | undefined)[];

  constructor(problem: Problem, instance: Instance, lines: Lines) {
    this.#problem = problem;
    this.#instance = instance;
    this.#lines = lines;
    this.#tallies = new TallyLedger(instance, lines);
    this.#credentials = credentialKinds.flatMap((kind) =>
      instance.picks.filter((kernel) => kernel.hard && problem.rules[kernel.rule]!.kind === kind).map((kernel) => [kind, kernel] as const),
    );
    this.#ledgers = new Array<LineLedger | undefined>(instance.personCount);
  }

  /**
   * Asks of everybody who is not on a slot which hard rules keep them off it. `onPerson` hears about each with those rules (none = free).
   * People who already work on the shift are busy by that fact, whatever the rules say; someone who is pinned to the slot is free.
   */
  survey(slot: number, onPerson?: (person: number, rules: readonly number[]) => void): PlaceSurvey {
    const groupCounts = new Map<BlockerGroup, number>();
    const unqualifiedCounts = new Map<CredentialKind, number>();
    const ruleCounts = new Map<number, number>();
    let peopleCount = 0;
    let qualifiedCount = 0;
    let freeCount = 0;
    for (const [person, line] of this.#lines.entries()) {
      if (line.includes(slot)) continue;
      peopleCount++;
      const missing = this.#credentials.filter(([, kernel]) => pickAmount(kernel, this.#instance, person, slot) > 0);
      if (missing.length > 0) {
        const rules = missing.map(([, kernel]) => kernel.rule);
        count(unqualifiedCounts, missing[0]![0]);
        for (const rule of rules) count(ruleCounts, rule);
        onPerson?.(person, rules);
        continue;
      }
      qualifiedCount++;
      const ledger = this.#ledger(person);
      if (ledger.isOnShiftOf(slot)) {
        count(groupCounts, "overlap");
        continue;
      }
      const isPinned = pinsOf(this.#instance, person).includes(slot);
      const rises = isPinned ? [] : [...ledger.rises(slot), ...this.#tallies.rises(person, slot)];
      const rules = [...new Set(rises.map(({ rule }) => rule))];
      onPerson?.(person, rules);
      if (rules.length === 0) freeCount++;
      else count(groupCounts, this.#firstGroup(rules));
      for (const rule of rules) count(ruleCounts, rule);
    }
    return { peopleCount, qualifiedCount, freeCount, groupCounts, unqualifiedCounts, ruleCounts };
  }

  #ledger(person: number): LineLedger {
    return (this.#ledgers[person] ??= new LineLedger(this.#instance, person, this.#lines[person]!));
  }

  #groupOf(rule: number): BlockerGroup {
    return groupOf(this.#problem.rules[rule]!);
  }

  #firstGroup(rules: readonly number[]): BlockerGroup {
    let first = this.#groupOf(rules[0]!);
    for (const rule of rules) if (groupRank(this.#groupOf(rule)) < groupRank(first)) first = this.#groupOf(rule);
    return first;
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
