import { bestEngagement, servingEngagements } from "../problem/bestEngagement";
import type { Organisation, Tier } from "../problem/organisation";
import type { Person } from "../problem/person";
import type { Shift } from "../problem/shift";
import { toLocal } from "../time/zoneTable";
import { classTable } from "./classPick";
import { engagementBuckets, engagementKey } from "./engagementClasses";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { listed, shiftFirst } from "./wording";

/** A shift is only given to tiers that its organisation has opened by now. */
export const releaseTime: RuleDefinition<"releaseTime"> = {
  kind: "releaseTime",
  compile(rule, context) {
    const { organisations, planning } = context.problem;
    const releasing = new Map(organisations.filter(({ releases }) => releases !== undefined).map((one) => [one.id, one]));
    if (releasing.size === 0) return;
    const decisionDay = toLocal(planning.zoneTable, planning.decisionTime).dayNumber;
    // From the day after this one on, a tier is still closed for the shifts of a day.
    const closings = organisations.flatMap(({ releases = [] }) =>
      releases.map(({ daysBefore }) => decisionDay + daysBefore + 1 - planning.firstDay),
    );
    const buckets = engagementBuckets(context, closings);
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: (person) => engagementKey(person, planning, { withCost: false }),
      slotKey: ({ day }, { shift }) =>
        releasing.has(shift.organisationId) ? JSON.stringify([shift.organisationId, buckets[day]]) : undefined,
      amountsOf:
        (person) =>
        (_slot, { shift }) =>
          isClosed(person, shift, releasing.get(shift.organisationId)!, decisionDay) ? 1 : 0,
    });
    if (!table.isUsed) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, [], table, undefined));
  },
  sentence(_rule, facts, language) {
    const tier = facts.details.length === 0 ? "" : listed(facts.details, language);
    if (language === "nl") {
      return `${shiftFirst(facts, language)} is nog niet vrijgegeven voor ${facts.personName ?? "deze persoon"}${tier === "" ? "" : ` (${tier})`}.`;
    }
    return `${shiftFirst(facts, language)} is not yet released to ${facts.personName ?? "this person"}${tier === "" ? "" : ` (${tier})`}.`;
  },
};

/** Whether a person serves the organisation, but only in tiers that are not open yet. */
function isClosed(person: Person, shift: Shift, { releases = [] }: Organisation, decisionDay: number): boolean {
  const tiers = servingTiers(person, shift);
  const isOpen = tiers.some((tier) => releases.some((release) => release.tier === tier && decisionDay >= shift.day - release.daysBefore));
  return tiers.length > 0 && !isOpen;
}

function servingTiers(person: Person, { organisationId, day }: Shift): readonly Tier[] {
  if (person.kind === "professional") return servingEngagements(person, organisationId, day).map(({ tier }) => tier);
  const best = bestEngagement(person, organisationId, day);
  return best === undefined ? [] : [best.tier];
}
