import type { KindName } from "../problem/rules/rule";
import type { Score } from "../score/score";
import type { BlockerGroup } from "./blockerGroups";
import type { NeededOverride } from "./neededOverride";
import type { PlaceRef, RuleMatch } from "./ruleMatch";

/** A match that an assignment would bring about, make worse, ease or end. */
export interface ChangedMatch extends RuleMatch {
  /** By how much the whole amount of this match changes; never 0. */
  readonly change: number;
  /** Other places of the match: what the assignment clashes with. */
  readonly conflictsWith: readonly PlaceRef[];
  /** Whether history or outside work is part of the match. */
  readonly involvesFixedWork: boolean;
}

/** A hard rule that would be broken, or broken more. */
export interface Blocker {
  readonly ruleId: string;
  readonly kind: KindName;
  readonly group: BlockerGroup;
  /** By how much the charged amount of the rule rises, > 0: the margin, in the unit of the matches. */
  readonly amount: number;
  /** Whether a planner may break the rule with a recorded reason. */
  readonly isOverridable: boolean;
  /** Matches that are new or get worse; at least one. */
  readonly matches: readonly ChangedMatch[];
}

/** A soft rule that would cost more or less, or a hard rule that would be broken less. */
export interface SideEffect {
  /** Id of the rule, or `$pins` when a missing pinned assignment would be made good. */
  readonly ruleId: string;
  readonly kind: KindName | "$pins";
  readonly level: "hard" | "soft";
  /** Change of the charged amount, never 0; for hard rules < 0. */
  readonly change: number;
  /** Change of the cost in points; 0 for hard rules. */
  readonly points: number;
  /** Matches behind the change; their changes add up to it, except for pins. What is eased or ended is told as it stands before the assignment. */
  readonly matches: readonly ChangedMatch[];
}

/** Headcounts of a demand line. */
export interface CoverEffect {
  /** People on the line now. */
  readonly assigned: number;
  readonly minimum: number;
  readonly target: number;
  readonly maximum: number;
  /** People missing below the target now. */
  readonly missingBefore: number;
  /** People missing below the target with this person. */
  readonly missingAfter: number;
}

/** `possible`: no hard rule would be broken more; `alreadyAssigned`: the person is on the shift, on this or another demand line. */
export type WhyNotVerdict = "possible" | "blocked" | "alreadyAssigned";

/** One thing that has to be lifted. */
export interface LeastChange {
  readonly ruleId: string;
  readonly group: BlockerGroup;
}

/** Why one person does not work on one demand line. */
export interface WhyNotPlace {
  readonly demandId: string;
  readonly verdict: WhyNotVerdict;
  /** Every hard rule in the way, in the order of {@link BlockerGroup}, then of the problem. */
  readonly blockers: readonly Blocker[];
  /** Everything else that would change, in the order of the problem. */
  readonly effects: readonly SideEffect[];
  readonly cover: CoverEffect;
  /** How the score would change. */
  readonly scoreChange: Score;
  /** What has to be lifted to make the assignment possible: all blockers, the hardest to change first. */
  readonly leastChange: readonly LeastChange[];
  /** The record with which a planner can put the person there all the same; absent when no blocker is overridable. */
  readonly override?: NeededOverride;
}

/** Why one person does not work on one shift. Plain JSON. */
export interface WhyNot {
  readonly format: "mekaar/1";
  readonly personId: string;
  readonly shiftId: string;
  /** `possible` if it is on one of the demand lines. */
  readonly verdict: WhyNotVerdict;
  /** The demand lines asked about, by id. */
  readonly places: readonly WhyNotPlace[];
  /** Of the demand line with the fewest blockers (then the lowest score): what has to be lifted. */
  readonly leastChange: readonly LeastChange[];
}
