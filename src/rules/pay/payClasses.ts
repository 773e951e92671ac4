import { bestEngagement } from "../../problem/bestEngagement";
import type { PayTable } from "../../problem/payTable";
import type { Engagement, Person } from "../../problem/person";
import type { Problem } from "../../problem/problem";
import type { Shift } from "../../problem/shift";
import { travelFromHome } from "../../problem/travelBetween";
import type { ClassAmounts } from "../classPick";
import type { CompileContext } from "../compileContext";
import { engagementBuckets, engagementKey } from "../engagementClasses";
import { remembered } from "../remembered";
import { payItems, payTableOf, totalCents } from "./payItems";
import { type PayTime, payTime } from "./payTime";

/** How cost depends on classes of people and demand lines. */
export interface PayClasses extends Pick<ClassAmounts, "personKey" | "slotKey"> {
  /** Cents of a person on a demand line; remembers what it can. */
  readonly centsOf: (person: Person) => (shift: Shift) => number;
}

/** Classes of people and demand lines that cost the same, and what they cost. */
export function payClasses(context: CompileContext, centsPerKilometre: number): PayClasses {
  const { problem } = context;
  const { planning, payTables } = problem;
  const versionChanges = payTables.flatMap(({ versions }) => versions.map(({ fromDay }) => fromDay - planning.firstDay));
  const buckets = engagementBuckets(context, versionChanges);
  const withTravel = centsPerKilometre > 0 || payTables.some(({ versions }) => versions.some(({ travel }) => travel !== undefined));
  const timeOf = rememberedTimes((table, shift) => payTime(problem, table, shift));
  return {
    personKey: (person) => {
      const pay = engagementKey(person, planning, { withCost: true, withPay: true });
      return withTravel && person.home !== undefined ? `${pay} ${person.home.latitude} ${person.home.longitude}` : pay;
    },
    slotKey: ({ day, paidMinutes, locationId }, { shift }) => {
      const times = payTables.map((table) => timeOf(table, shift));
      return JSON.stringify([shift.organisationId, buckets[day], paidMinutes, times, withTravel ? (locationId ?? null) : null]);
    },
    centsOf: (person) => {
      const engagementAt = rememberedEngagements(person, buckets, problem);
      const metresTo = remembered((locationId: string) => travelFromHome(problem, person, locationId)?.metres);
      return (shift) => {
        const { organisationId, day, locationId } = shift;
        const engagement = engagementAt(organisationId, day);
        const table = payTableOf(problem, engagement);
        const metres = locationId === undefined || !withTravel ? undefined : metresTo(locationId);
        return totalCents(payItems({ shift, engagement, table, time: timeOf(table, shift), metres, centsPerKilometre }));
      };
    },
  };
}

/** By which engagement a person works for an organisation on a day, remembered by stretch of days. */
function rememberedEngagements(
  person: Person,
  buckets: Int32Array,
  problem: Problem,
): (organisationId: string, day: number) => Engagement | undefined {
  const byOrganisation = remembered((_organisationId: string) => new Map<number, Engagement | undefined>());
  return (organisationId, day) => {
    const known = byOrganisation(organisationId);
    const bucket = buckets[day - problem.planning.firstDay]!;
    if (!known.has(bucket)) known.set(bucket, bestEngagement(problem, person, organisationId, day)?.engagement);
    return known.get(bucket);
  };
}

/** Remembers times by table, then by start, end, work and paid minutes of the shift. */
function rememberedTimes(answer: (table: PayTable | undefined, shift: Shift) => PayTime): typeof answer {
  const byTable = remembered((_table: PayTable | undefined) => new Map<string, PayTime>());
  return (table, shift) => {
    const known = byTable(table);
    const key = `${shift.start} ${shift.end} ${shift.workMinutes} ${shift.paidMinutes}`;
    let time = known.get(key);
    if (time === undefined) known.set(key, (time = answer(table, shift)));
    return time;
  };
}
