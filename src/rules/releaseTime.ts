import { servingEngagements } from "../problem/bestEngagement";
import type { Organisation, Release } from "../problem/organisation";
import type { Person } from "../problem/person";
import type { Planning } from "../problem/planning";
import type { Problem } from "../problem/problem";
import type { Shift } from "../problem/shift";
import { firstInstant, toLocal } from "../time/zoneTable";
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
    // From this day on, a tier is still closed for the shifts of a day.
    const closings = organisations.flatMap(({ releases = [] }) =>
      releases.map((release) => lastOpenDay(release, planning) + 1 - planning.firstDay),
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
          isClosed(context.problem, person, shift, releasing.get(shift.organisationId)!) ? 1 : 0,
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
function isClosed(problem: Problem, person: Person, { organisationId, day }: Shift, { releases = [] }: Organisation): boolean {
  const serving = servingEngagements(problem, person, organisationId, day);
  const open = releases.filter((release) => day <= lastOpenDay(release, problem.planning)).map(({ tier }) => tier);
  return serving.length > 0 && !serving.some(({ tier }) => open.includes(tier));
}

/** The last day number whose shifts a release has opened by the time of decision; -Infinity = none, Infinity = all. */
function lastOpenDay({ daysBefore, atMinute, opensAt }: Release, { zoneTable, decisionTime }: Planning): number {
  if (opensAt !== undefined && decisionTime < opensAt) return -Infinity;
  if (daysBefore === undefined) return Infinity;
  const today = toLocal(zoneTable, decisionTime).dayNumber;
  const isPast = decisionTime >= firstInstant(zoneTable, today, atMinute);
  return today + daysBefore - (isPast ? 0 : 1);
}
