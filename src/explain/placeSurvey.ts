import type { Instance } from "../instance/instance";
import type { PickKernel } from "../instance/kernelData";
import { pickAmount } from "../kernels/pick";
import type { Problem } from "../problem/problem";
import type { RuleKind } from "../problem/rules/rule";
import type { Lines } from "../roster/evaluateRoster";
import { type BlockerGroup, groupOf, groupRank } from "./blockerGroups";
import { LineLedger } from "./lineLedger";
import { TallyLedger } from "./tallyLedger";

/** Why nobody took one place: every person counted once. */
export interface PlaceSurvey {
  /** Everybody. */
  readonly peopleCount: number;
  /** Nothing about who they are keeps them off: qualification, working relation and admission are in order. */
  readonly qualifiedCount: number;
  /** Of the qualified: those who would break no hard rule. */
  readonly freeCount: number;
  /** The others of the qualified, by the first obstacle a planner would meet. */
  readonly groupCounts: ReadonlyMap<BlockerGroup, number>;
  /** People who are not qualified, by the kind of the first rule of the problem that says so. */
  readonly unqualifiedCounts: ReadonlyMap<RuleKind, number>;
  /** How many people each hard rule keeps off, by rule index. Of people who are not qualified only those rules are counted that say so. */
  readonly ruleCounts: ReadonlyMap<number, number>;
}

/** Looks at everybody for one place after the other; what is known about a person's line is kept in between. */
export class PlaceSurveyor {
  readonly #problem: Problem;
  readonly #instance: Instance;
  readonly #lines: Lines;
  readonly #tallies: TallyLedger;
  readonly #credentials: readonly PickKernel[];
  readonly #ledgers: (LineLedger | undefined)[];

  constructor(problem: Problem, instance: Instance, lines: Lines) {
    this.#problem = problem;
    this.#instance = instance;
    this.#lines = lines;
    this.#tallies = new TallyLedger(instance, lines);
    this.#credentials = instance.picks.filter((kernel) => kernel.hard && groupOf(problem.rules[kernel.rule]!.kind) === "credential");
    this.#ledgers = new Array<LineLedger | undefined>(instance.personCount);
  }

  /**
   * Asks of everybody which hard rules keep them off a slot. `onPerson` hears about each person with those rules (none = free).
   * People who already work on the shift are busy by that fact, whatever the rules say.
   */
  survey(slot: number, onPerson?: (person: number, rules: readonly number[]) => void): PlaceSurvey {
    const { personCount } = this.#instance;
    const groupCounts = new Map<BlockerGroup, number>();
    const unqualifiedCounts = new Map<RuleKind, number>();
    const ruleCounts = new Map<number, number>();
    let qualifiedCount = 0;
    let freeCount = 0;
    for (let person = 0; person < personCount; person++) {
      const missing = this.#missingCredentials(person, slot);
      if (missing.length > 0) {
        count(unqualifiedCounts, this.#kindOf(missing[0]!));
        for (const rule of missing) count(ruleCounts, rule);
        onPerson?.(person, missing);
        continue;
      }
      qualifiedCount++;
      const ledger = this.#ledger(person);
      if (ledger.isOnShiftOf(slot)) {
        count(groupCounts, "overlap");
        continue;
      }
      const rises = [...ledger.rises(slot), ...this.#tallies.rises(person, slot)];
      const rules = [...new Set(rises.map(({ rule }) => rule))];
      onPerson?.(person, rules);
      if (rules.length === 0) freeCount++;
      else count(groupCounts, this.#firstGroup(rules));
      for (const rule of rules) count(ruleCounts, rule);
    }
    return { peopleCount: personCount, qualifiedCount, freeCount, groupCounts, unqualifiedCounts, ruleCounts };
  }

  #missingCredentials(person: number, slot: number): number[] {
    const missing: number[] = [];
    for (const kernel of this.#credentials) {
      if (pickAmount(kernel, this.#instance, person, slot) > 0) missing.push(kernel.rule);
    }
    return missing;
  }

  #ledger(person: number): LineLedger {
    return (this.#ledgers[person] ??= new LineLedger(this.#instance, person, this.#lines[person]!));
  }

  #kindOf(rule: number): RuleKind {
    return this.#problem.rules[rule]!.kind;
  }

  #firstGroup(rules: readonly number[]): BlockerGroup {
    let first = this.#kindOf(rules[0]!);
    for (const rule of rules) if (groupRank(this.#kindOf(rule)) < groupRank(first)) first = this.#kindOf(rule);
    return groupOf(first);
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
