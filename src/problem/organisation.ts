/** Where help comes from, from the inside out; the order is the tier rank (0..5). */
export type Tier = "ownTeam" | "ownPool" | "regionalPool" | "agency" | "selfEmployed" | "volunteer";

/** All tiers, innermost first. */
export const tiers: readonly Tier[] = ["ownTeam", "ownPool", "regionalPool", "agency", "selfEmployed", "volunteer"];

/** From when an organisation lets a tier take its shifts. */
export interface Release {
  readonly tier: Tier;
  /** Open from this many local days before the shift's start date; 0 = on the day itself. */
  readonly daysBefore: number;
}

/** One care organisation of the cooperative. */
export interface OrganisationInput {
  readonly id: string;
  readonly name?: string;
  /** Tiers that may ever take a shift and since when; absent = every tier is always open. */
  readonly releases?: readonly Release[];
  /** People this organisation does not want. */
  readonly blockedPersonIds?: readonly string[];
  /** Extra substitution here: who holds `heldId` also covers `coversId`. */
  readonly substitutions?: readonly Substitution[];
}

/** A per-organisation edge of the qualification order. */
export interface Substitution {
  readonly heldId: string;
  readonly coversId: string;
}

/** {@link OrganisationInput} with defaults filled; `releases: undefined` = all tiers open. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly releases: readonly Release[] | undefined;
  readonly blockedPersonIds: readonly string[];
  readonly substitutions: readonly Substitution[];
}
