import { bestEngagement } from "../problem/bestEngagement";
import { compareText } from "../problem/compareText";
import { type Tier, tiers } from "../problem/organisation";
import type { Shift } from "../problem/shift";
import { matchesFilter } from "../problem/tagFilter";
import { headcounts, type Lines } from "../roster/evaluateRoster";
import type { SlotUnit } from "../rules/slotUnit";
import type { ExplainContext } from "./explainContext";
import type { HomeAndHostHours, OrganisationFill, PersonWishes, TierFill } from "./rosterAnalysis";

/** Wanted and filled places of every organisation. */
export function fillByOrganisation({ problem, instance, slots }: ExplainContext, lines: Lines): OrganisationFill[] {
  const counts = headcounts(instance, lines);
  const fills = new Map(problem.organisations.map(({ id }) => [id, { organisationId: id, demanded: 0, filled: 0 }]));
  slots.forEach(({ place }, slot) => {
    if (place === undefined) return;
    const fill = fills.get(place.shift.organisationId)!;
    fill.demanded += place.demand.target;
    fill.filled += Math.min(counts[slot]!, place.demand.target);
  });
  return [...fills.values()];
}

/** Assignments by tier of the person's best engagement. */
export function fillByTier(context: ExplainContext, lines: Lines): TierFill[] {
  const counts = new Map<Tier, number>(tiers.map((tier) => [tier, 0]));
  for (const { best } of assignmentsOf(context, lines)) {
    if (best !== undefined) counts.set(best.tier, counts.get(best.tier)! + 1);
  }
  return [...counts].map(([tier, filled]) => ({ tier, filled }));
}

/** Work minutes by organisation of the person's best engagement and organisation of the shift. */
export function hoursByHomeAndHost(context: ExplainContext, lines: Lines): HomeAndHostHours[] {
  const minutes = new Map<string, { home: string | undefined; host: string; minutes: number }>();
  for (const { shift, best } of assignmentsOf(context, lines)) {
    const home = best?.engagement?.organisationId;
    const key = JSON.stringify([home ?? null, shift.organisationId]);
    const known = minutes.get(key);
    if (known === undefined) minutes.set(key, { home, host: shift.organisationId, minutes: shift.workMinutes });
    else known.minutes += shift.workMinutes;
  }
  return [...minutes.values()]
    .sort((a, b) => compareText(a.home ?? "", b.home ?? "") || compareText(a.host, b.host))
    .map(({ home, host, minutes: sum }) => ({
      ...(home === undefined ? {} : { homeOrganisationId: home }),
      hostOrganisationId: host,
      minutes: sum,
    }));
}

function* assignmentsOf(
  { problem, slots }: ExplainContext,
  lines: Lines,
): Generator<{
  readonly shift: Shift;
  readonly best: ReturnType<typeof bestEngagement>;
}> {
  for (const [person, line] of lines.entries()) {
    for (const slot of line) {
      const { shift } = slots[slot]!.place!;
      yield { shift, best: bestEngagement(problem, problem.people[person]!, shift.organisationId, shift.day) };
    }
  }
}

/** Granted and overruled wishes of everybody who has any. */
export function wishesByPerson({ problem, slots }: ExplainContext, lines: Lines): PersonWishes[] {
  return problem.people.flatMap(({ id, wishes }, person) => {
    if (wishes.length === 0) return [];
    const units = Array.from(lines[person]!, (slot) => slots[slot]!);
    const granted = wishes.filter((wish) => {
      const isMeant = (unit: SlotUnit): boolean =>
        wish.start <= unit.start && unit.start < wish.end && matchesFilter(wish.shifts, unit.tags);
      return units.some(isMeant) === (wish.kind === "work");
    }).length;
    return [{ personId: id, granted, overruled: wishes.length - granted }];
  });
}
