import { sentenceOf } from "../rules/catalogue";
import type { AmountUnit } from "../score/violation";
import { formatLocal } from "../time/format";
import { amountUnitOf } from "./amountUnit";
import type { ChargedMatch } from "./charge";
import type { ExplainContext } from "./explainContext";
import { factsOf } from "./matchFacts";

/** A place that a match is about. */
export interface PlaceRef {
  readonly shiftId: string;
  readonly demandId: string;
}

/** A pinned assignment with the recorded reason why it breaks a rule. */
export interface RecordedOverride extends PlaceRef {
  readonly personId: string;
  readonly reason: string;
}

/** One place where a rule is broken or priced, in full. Plain JSON. */
export interface RuleMatch {
  /** Charged amount in `unit`, >= 0. */
  readonly amount: number;
  /** Part that history, outside work (and, for hard rules, pins) alone already cause and that is not charged; absent = 0. */
  readonly inherited?: number;
  /** Absent for rules about a shift or a group of people. */
  readonly personId?: string;
  /** Places concerned in time order; history and outside work are left out. */
  readonly assignments: readonly PlaceRef[];
  /** What was measured, in the measure of the rule (which `unit` may round or scale). */
  readonly measured?: number;
  /** What the rule asks for, in the same measure. */
  readonly bound?: number;
  readonly unit: AmountUnit;
  /** Local start of the gap, run or window concerned, `YYYY-MM-DDTHH:MM`. */
  readonly from?: string;
  /** Local end. */
  readonly to?: string;
  /**
   * Overrides of the rule for pinned assignments of this match: of a hard rule if a part of it is inherited, of a soft one if it is charged;
   * absent = none. Only {@link analyse} tells them.
   */
  readonly overriddenBy?: readonly RecordedOverride[];
  /** One sentence for a planner; it tells the whole of it, the inherited part included. */
  readonly sentence: string;
}

/** A match with names, local times and a sentence. `person`: index, `undefined` for rules about a shift or a group. */
export function ruleMatchOf(context: ExplainContext, { match, charged, inherited }: ChargedMatch, person: number | undefined): RuleMatch {
  const { problem, instance, language } = context;
  const rule = problem.rules[match.rule]!;
  const { zoneTable } = problem.planning;
  const { measured, bound, from, to } = match;
  return {
    amount: charged,
    ...(inherited > 0 ? { inherited } : {}),
    ...(person === undefined ? {} : { personId: instance.personIds[person]! }),
    assignments: placesOf(context, match.absent ?? match.slots),
    ...(measured === undefined ? {} : { measured }),
    ...(bound === undefined ? {} : { bound }),
    unit: amountUnitOf(rule),
    ...(from === undefined ? {} : { from: formatLocal(zoneTable, from) }),
    ...(to === undefined ? {} : { to: formatLocal(zoneTable, to) }),
    sentence: sentenceOf(rule, factsOf(context, match, person), language),
  };
}

/** Names of the slots that are places; fixed work is left out. */
export function placesOf({ instance }: ExplainContext, slots: readonly number[]): PlaceRef[] {
  return slots
    .filter((slot) => instance.slotShift[slot]! >= 0)
    .map((slot) => ({ shiftId: instance.shiftIds[instance.slotShift[slot]!]!, demandId: instance.slotDemandIds[slot]! }));
}
