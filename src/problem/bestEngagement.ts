import { compareText } from "./compareText";
import { type Tier, tiers } from "./organisation";
import type { Engagement, Person } from "./person";

/** An engagement that serves an organisation, and the tier it gives there. */
export interface ServingEngagement {
  readonly tier: Tier;
  readonly engagement: Engagement;
}

/** In which tier someone works for an organisation; a volunteer has no engagement. */
export interface BestEngagement {
  readonly tier: Tier;
  readonly engagement: Engagement | undefined;
}

/**
 * The engagements with which a person may work for an organisation on a day, best first: lowest tier, then cheapest per hour, then lowest
 * id. Empty for volunteers.
 *
 * @param day - Day number of the local start date of the shift.
 */
export function servingEngagements(person: Person, organisationId: string, day: number): readonly ServingEngagement[] {
  const serving: ServingEngagement[] = [];
  for (const engagement of person.engagements) {
    if (day < engagement.fromDay || day > engagement.untilDay) continue;
    const tier = tierOf(engagement, organisationId);
    if (tier !== undefined) serving.push({ tier, engagement });
  }
  return serving.sort(compareServing);
}

/**
 * The best way in which a person works for an organisation on a day, as the rule `tierPreference` says; for volunteers the tier
 * `volunteer` without engagement.
 *
 * @param day - Day number of the local start date of the shift.
 * @returns `undefined` when the person does not serve that organisation that day.
 */
export function bestEngagement(person: Person, organisationId: string, day: number): BestEngagement | undefined {
  if (person.kind === "professional") return servingEngagements(person, organisationId, day)[0];
  const helps = person.organisationIds === "all" || person.organisationIds.includes(organisationId);
  return helps ? { tier: "volunteer", engagement: undefined } : undefined;
}

/** The tier that an engagement gives at an organisation; `undefined` when it does not serve it. */
function tierOf({ organisationId: ownId, form, lendTo }: Engagement, organisationId: string): Tier | undefined {
  const isOwn = ownId === organisationId;
  if (!isOwn && lendTo !== "all" && !lendTo.includes(organisationId)) return undefined;
  if (form === "agency" || form === "selfEmployed") return form;
  if (!isOwn) return "regionalPool";
  return form === "pool" ? "ownPool" : "ownTeam";
}

function compareServing(a: ServingEngagement, b: ServingEngagement): number {
  return (
    tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
    a.engagement.costCentsPerHour - b.engagement.costCentsPerHour ||
    compareText(a.engagement.id, b.engagement.id)
  );
}
