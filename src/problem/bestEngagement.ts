import { compareText } from "./compareText";
import { type Tier, tiers } from "./organisation";
import { organisationOf } from "./organisationOf";
import type { Engagement, Person } from "./person";
import type { Problem } from "./problem";

/** In which tier someone works for an organisation, and by which engagement; a volunteer has none. */
export interface BestEngagement {
  readonly tier: Tier;
  readonly engagement: Engagement | undefined;
}

/**
 * The working relations with which a person may work for an organisation on a day, best first: lowest tier, then cheapest per hour, then
 * lowest id. Tiers that the organisation bans that day are left out. A volunteer who helps the organisation has one, of tier `volunteer`.
 *
 * @param day - Day number of the local start date of the shift.
 * @throws RangeError if there is no such organisation.
 */
export function servingEngagements(problem: Problem, person: Person, organisationId: string, day: number): readonly BestEngagement[] {
  return connections(person, organisationId, day).filter(({ tier }) => !isBanned(problem, tier, organisationId, day));
}

/**
 * The best way in which a person works for an organisation on a day, as the rule `tierPreference` says. Where bans leave none, the best of
 * the banned ones: an assignment that breaks a ban has a tier and a price all the same.
 *
 * @param day - Day number of the local start date of the shift.
 * @returns `undefined` when nothing connects the person with that organisation that day.
 */
export function bestEngagement(problem: Problem, person: Person, organisationId: string, day: number): BestEngagement | undefined {
  const all = connections(person, organisationId, day);
  return all.find(({ tier }) => !isBanned(problem, tier, organisationId, day)) ?? all[0];
}

/** Whether an organisation does not use a tier for shifts that start on a day. */
function isBanned(problem: Problem, tier: Tier, organisationId: string, day: number): boolean {
  const { bans } = organisationOf(problem, organisationId);
  return bans.some((ban) => ban.tier === tier && ban.fromDay <= day && day <= ban.untilDay);
}

/** Everything that connects a person with an organisation on a day, best first. */
function connections(person: Person, organisationId: string, day: number): readonly BestEngagement[] {
  if (person.kind !== "professional") {
    const helps = person.organisationIds === "all" || person.organisationIds.includes(organisationId);
    return helps ? [{ tier: "volunteer", engagement: undefined }] : [];
  }
  const found: { readonly tier: Tier; readonly engagement: Engagement }[] = [];
  for (const engagement of person.engagements) {
    if (day < engagement.fromDay || day > engagement.untilDay) continue;
    const tier = tierOf(engagement, organisationId);
    if (tier !== undefined) found.push({ tier, engagement });
  }
  return found.sort(
    (a, b) =>
      tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
      a.engagement.costCentsPerHour - b.engagement.costCentsPerHour ||
      compareText(a.engagement.id, b.engagement.id),
  );
}

/** The tier that an engagement gives at an organisation; `undefined` when it does not serve it. */
function tierOf({ organisationId: ownId, form, lendTo }: Engagement, organisationId: string): Tier | undefined {
  const isOwn = ownId === organisationId;
  if (!isOwn && lendTo !== "all" && !lendTo.includes(organisationId)) return undefined;
  if (form === "agency" || form === "selfEmployed") return form;
  if (!isOwn) return "regionalPool";
  return form === "pool" ? "ownPool" : "ownTeam";
}
