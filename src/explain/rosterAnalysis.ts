import type { Tier } from "../problem/organisation";
import type { UnknownVerdict } from "../problem/unknownVerdicts";
import type { KindName } from "../problem/rules/rule";
import type { OverrideReport } from "../score/overrideUse";
import type { Score } from "../score/score";
import type { OpenPlace } from "./openPlaces";
import type { RuleMatch } from "./ruleMatch";

/** What one rule says about a roster. */
export interface RuleAnalysis {
  /** Id of the rule, or `$pins` for pinned assignments that are missing. */
  readonly ruleId: string;
  readonly kind: KindName | "$pins";
  readonly level: "hard" | "soft";
  /** Charged amount; the sum over `matches`. */
  readonly amount: number;
  /** Amount that fixed work alone causes and that is not charged; the sum over `matches`. */
  readonly inherited: number;
  /** Weight x amount of a soft rule, 0 for a hard one. */
  readonly cost: number;
  readonly matches: readonly RuleMatch[];
}

/** How many wanted places of an organisation are filled. */
export interface OrganisationFill {
  readonly organisationId: string;
  /** Sum of the targets of its demand lines. */
  readonly demanded: number;
  /** Sum over its demand lines of the headcount, at most the target. */
  readonly filled: number;
}

/** How many assignments a tier makes. */
export interface TierFill {
  readonly tier: Tier;
  readonly filled: number;
}

/** At which steps of their ladders (the entries of `admits`, in order) the demand lines of an organisation were met. */
export interface OrganisationSteps {
  readonly organisationId: string;
  /** Assignments by the first entry that matches the person: index 0 = the first step; as long as the longest ladder there. */
  readonly filledByStep: readonly number[];
  /** Assignments of people whom no entry matches. */
  readonly notAdmitted: number;
}

/** At which steps one demand line was met. */
export interface LadderFill {
  readonly shiftId: string;
  readonly demandId: string;
  /** Every step of its ladder, in order, with the people whom it is the first to match. */
  readonly steps: readonly { readonly name?: string; readonly filled: number }[];
  /** People whom no step matches. */
  readonly notAdmitted: number;
  /** Wanted places that nobody fills. */
  readonly open: number;
}

/** Work done by people of one organisation for another. */
export interface HomeAndHostHours {
  /** Organisation of the engagement that serves the shift best; absent for volunteers and where no engagement serves. */
  readonly homeOrganisationId?: string;
  /** Organisation of the shift. */
  readonly hostOrganisationId: string;
  /** Work minutes. */
  readonly minutes: number;
}

/** What became of one person's wishes, whatever the rules say about wishes. */
export interface PersonWishes {
  readonly personId: string;
  readonly granted: number;
  readonly overruled: number;
}

/** Someone with contract minutes left. */
export interface UnusedPotential {
  readonly personId: string;
  /** Minutes of all contracts in the horizon: target, or else minimum, per week x days valid in the horizon / 7, rounded half up. */
  readonly availableMinutes: number;
  /** Minutes of these without work: assignments and outside work of the horizon taken off; > 0. */
  readonly unusedMinutes: number;
  /** Qualifications held on some day of the horizon. */
  readonly qualificationIds: readonly string[];
  /** Locations of organisations that the person serves on some day of the horizon, within the person's own travel limit. */
  readonly locationIds: readonly string[];
  /** Hard rules that kept this person off explained open places, with the number of places; most places first. */
  readonly blockedBy: readonly { readonly ruleId: string; readonly count: number }[];
}

/** Figures for planners and for the account of the cooperative. */
export interface RosterKpis {
  /** Every organisation, by id. */
  readonly fillByOrganisation: readonly OrganisationFill[];
  /** Every tier, innermost first; assignments of people who do not serve the organisation are in none. */
  readonly fillByTier: readonly TierFill[];
  /** Every organisation, by id. */
  readonly stepsByOrganisation: readonly OrganisationSteps[];
  /** Demand lines with more than one step, in order of shift start. */
  readonly ladders: readonly LadderFill[];
  /** By home, then host; volunteers first. */
  readonly hoursByHomeAndHost: readonly HomeAndHostHours[];
  /** Everybody with a wish. */
  readonly wishesByPerson: readonly PersonWishes[];
  /** Everybody with contract minutes left. */
  readonly unusedPotential: readonly UnusedPotential[];
  /** Demand lines below their target, in order of shift start. */
  readonly openPlaces: readonly OpenPlace[];
}

/** A roster explained. Plain JSON. */
export interface RosterAnalysis extends OverrideReport {
  readonly format: "mekaar/1";
  readonly score: Score;
  /** Every rule in the order of the problem; last `$pins`, only if a pinned assignment is missing. */
  readonly rules: readonly RuleAnalysis[];
  /** Where rules cannot be judged in full, because history or the times of work elsewhere are missing. */
  readonly unknown: readonly UnknownVerdict[];
  readonly kpis: RosterKpis;
}
