/** Where help comes from, from the inside out; the order is the tier rank (0..5). */
export type Tier = "ownTeam" | "ownPool" | "regionalPool" | "agency" | "selfEmployed" | "volunteer";

/** All tiers, innermost first. */
export const tiers: readonly Tier[] = ["ownTeam", "ownPool", "regionalPool", "agency", "selfEmployed", "volunteer"];

/** From when an organisation lets a tier take its shifts; where two conditions are given both hold, where none is the tier is always open. */
export interface ReleaseInput {
  readonly tier: Tier;
  /** Open from this many local days before the shift's start date; 0 = on the day itself. */
  readonly daysBefore?: number;
  /** Local clock time at which the tier opens on that day, `HH:MM`; only with `daysBefore`; default 00:00. */
  readonly atTime?: string;
  /** Not open before this local time, whatever the shift. */
  readonly opensAt?: string;
}

/** A tier that an organisation does not use, for shifts that start on the given local dates. */
export interface TierBanInput {
  readonly tier: Tier;
  /** `YYYY-MM-DD`; default: always was. */
  readonly from?: string;
  /** `YYYY-MM-DD`, the last day of the ban; default: for good. */
  readonly until?: string;
}

/** One care organisation of the cooperative. */
export interface OrganisationInput {
  readonly id: string;
  readonly name?: string;
  /** Tiers that may ever take a shift and since when; absent = every tier is always open. */
  readonly releases?: readonly ReleaseInput[];
  /** Tiers that are not used from a date on (for example self-employed people), whatever `releases` says. */
  readonly bans?: readonly TierBanInput[];
  /** People this organisation does not want. */
  readonly blockedPersonIds?: readonly string[];
  /** Extra substitution here: who holds `heldId` also covers `coversId`. */
  readonly substitutions?: readonly SubstitutionInput[];
}

/** A per-organisation edge of the qualification order. */
export interface SubstitutionInput {
  readonly heldId: string;
  readonly coversId: string;
  /** How many levels it bridges, for the rule `overqualification`; integer >= 1, default 1. */
  readonly steps?: number;
}

/** {@link SubstitutionInput} with defaults filled. */
export interface Substitution {
  readonly heldId: string;
  readonly coversId: string;
  readonly steps: number;
}

/** {@link ReleaseInput} with defaults filled. */
export interface Release {
  readonly tier: Tier;
  /** `undefined` = open on any day. */
  readonly daysBefore: number | undefined;
  /** Minutes since 00:00 on the clock. */
  readonly atMinute: number;
  /** Epoch minutes, `undefined` = from ever. */
  readonly opensAt: number | undefined;
}

/** {@link TierBanInput} in day numbers, both included. */
export interface TierBan {
  readonly tier: Tier;
  /** Day number or `-Infinity`. */
  readonly fromDay: number;
  /** Day number or `Infinity`. */
  readonly untilDay: number;
}

/** {@link OrganisationInput} with defaults filled; `releases: undefined` = all tiers open. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly releases: readonly Release[] | undefined;
  readonly bans: readonly TierBan[];
  readonly blockedPersonIds: readonly string[];
  readonly substitutions: readonly Substitution[];
}
