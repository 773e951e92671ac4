import { type Organisation, type Tier, tiers } from "../problem/organisation";
import type { Engagement, Person } from "../problem/person";
import { type Facts, found } from "./facts";

/** A working relation as it serves one organisation. */
export interface ServingEngagement {
  readonly tier: Tier;
  /** 0 for volunteers. */
  readonly costCentsPerHour: number;
  /** `undefined` for volunteers. */
  readonly engagement: Engagement | undefined;
}

/**
 * The working relations that serve an organisation on a day, best first: lowest tier, then cheapest per hour, then lowest id; none of a
 * tier that the organisation bans that day. A volunteer who helps the organisation has one, of tier `volunteer`.
 */
export function servingEngagements(person: Person, organisationId: string, day: number, facts: Facts): ServingEngagement[] {
  const organisation = found(facts.organisations, organisationId, "organisation");
  return relations(person, organisationId, day).filter(({ tier }) => !isBanned(tier, organisation, day));
}

/** The best working relation that serves an organisation on a day; if all are banned, the best of those; if there are none, nothing. */
export function bestEngagement(person: Person, organisationId: string, day: number, facts: Facts): ServingEngagement | undefined {
  return servingEngagements(person, organisationId, day, facts)[0] ?? relations(person, organisationId, day)[0];
}

function isBanned(tier: Tier, { bans }: Organisation, day: number): boolean {
  return bans.some((ban) => ban.tier === tier && ban.fromDay <= day && day <= ban.untilDay);
}

/** Working relations with an organisation on a day, banned or not, best first. */
function relations(person: Person, organisationId: string, day: number): ServingEngagement[] {
  if (person.kind !== "professional") {
    const helps = person.organisationIds === "all" || person.organisationIds.includes(organisationId);
    return helps ? [{ tier: "volunteer", costCentsPerHour: 0, engagement: undefined }] : [];
  }
  const serving = person.engagements
    .filter((engagement) => engagement.fromDay <= day && day <= engagement.untilDay)
    .flatMap((engagement) => {
      const tier = tierFor(engagement, organisationId);
      return tier === undefined ? [] : [{ tier, costCentsPerHour: engagement.costCentsPerHour, engagement }];
    });
  // Engagements come sorted by id and sorting is stable, so that the lowest id is first among equals.
  return serving.sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || a.costCentsPerHour - b.costCentsPerHour);
}

/** What an engagement means to an organisation, as `EngagementInput` says; `undefined` if it does not serve it. */
function tierFor(engagement: Engagement, organisationId: string): Tier | undefined {
  const isOwn = engagement.organisationId === organisationId;
  const isLent = engagement.lendTo === "all" || engagement.lendTo.includes(organisationId);
  if (!isOwn && !isLent) return undefined;
  if (engagement.form === "agency" || engagement.form === "selfEmployed") return engagement.form;
  if (!isOwn) return "regionalPool";
  return engagement.form === "pool" ? "ownPool" : "ownTeam";
}
