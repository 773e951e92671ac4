import { bestEngagement } from "../problem/bestEngagement";
import { travelFromHome } from "../problem/travelBetween";
import type { Person } from "../problem/person";
import type { Problem } from "../problem/problem";
import { classTable } from "./classPick";
import { engagementBuckets, engagementKey } from "./engagementClasses";
import { pickKernel } from "./pickKernel";
import { remembered } from "./remembered";
import type { RuleDefinition } from "./ruleDefinition";
import { wageCents } from "./wage";
import { money, shiftOf } from "./wording";

/** Work costs money: wage and travel. */
export const assignmentCost: RuleDefinition<"assignmentCost"> = {
  kind: "assignmentCost",
  compile(rule, context) {
    const { problem } = context;
    const buckets = engagementBuckets(context);
    const withTravel = rule.centsPerKilometre > 0;
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: (person) => {
        const wage = engagementKey(person, problem.planning, { withCost: true });
        return withTravel && person.home !== undefined ? `${wage} ${person.home.latitude} ${person.home.longitude}` : wage;
      },
      slotKey: ({ day, paidMinutes, locationId }, { shift }) =>
        JSON.stringify([shift.organisationId, buckets[day], paidMinutes, withTravel ? (locationId ?? null) : null]),
      amountsOf: (person) => {
        const hourly = hourlyCents(problem, person, buckets);
        const travel = remembered((locationId: string) => {
          const metres = travelFromHome(problem, person, locationId)?.metres ?? 0;
          return Math.floor((2 * rule.centsPerKilometre * 2 * metres + 1000) / 2000);
        });
        return ({ day, paidMinutes, locationId }, { shift }) => {
          const wage = wageCents(hourly(shift.organisationId, day), paidMinutes);
          return Math.ceil((wage + (withTravel && locationId !== undefined ? travel(locationId) : 0)) / rule.unit);
        };
      },
    });
    if (!table.isUsed) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, [], table, undefined));
  },
  sentence(rule, facts, language) {
    const cost = money(facts.measured ?? facts.amount * rule.unit, language);
    return language === "nl"
      ? `${facts.personName ?? "Deze persoon"} op ${shiftOf(facts, language)} kost ${cost}.`
      : `${facts.personName ?? "This person"} on ${shiftOf(facts, language)} costs ${cost}.`;
  },
};

/** What a person costs per hour at an organisation on a relative day, remembered by stretch of days. */
function hourlyCents(problem: Problem, person: Person, buckets: Int32Array): (organisationId: string, day: number) => number {
  const known = remembered((_organisationId: string) => new Map<number, number>());
  return (organisationId, day) => {
    const byBucket = known(organisationId);
    const bucket = buckets[day]!;
    let cents = byBucket.get(bucket);
    if (cents === undefined) {
      cents = bestEngagement(problem, person, organisationId, problem.planning.firstDay + day)?.engagement?.costCentsPerHour ?? 0;
      byBucket.set(bucket, cents);
    }
    return cents;
  };
}
