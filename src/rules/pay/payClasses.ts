import { bestEngagement } from "../../problem/bestEngagement";
import type { PayTable } from "../../problem/payTable";
import type { Engagement, Person } from "../../problem/person";
import type { Shift } from "../../problem/shift";
import { travelFromHome } from "../../problem/travelBetween";
import type { ClassAmounts } from "../classPick";
import type { CompileContext } from "../compileContext";
import { engagementBuckets, engagementKey } from "../engagementClasses";
import { remembered } from "../remembered";
import { payItems, payTableOf, totalCents } from "./payItems";
import { type PayTime, payTime, versionOn } from "./payTime";

/** How cost depends on classes of people and demand lines. */
export interface PayClasses extends Pick<ClassAmounts, "personKey" | "slotKey"> {
  /** Cents of a person on a demand line; remembers what it can. */
  readonly centsOf: (person: Person) => (shift: Shift) => number;
}

/** A demand line of a shift in numbers that many shifts share, so that what was worked out can be looked up quickly. */
interface ShiftNumbers {
  /** Of the organisation and the stretch of days without changes of engagements. */
  readonly place: number;
  /** Of all that one engagement is paid by. */
  readonly work: number;
}

/** By what a person is paid, and cents by number of the work that are known already. */
interface PayTerms {
  readonly engagement: Engagement | undefined;
  readonly table: PayTable | undefined;
  readonly cents: (number | undefined)[];
}

/** Classes of people and demand lines that cost the same, and what they cost. */
export function payClasses(context: CompileContext, centsPerKilometre: number): PayClasses {
  const { problem } = context;
  const { planning, payTables } = problem;
  const versionChanges = payTables.flatMap(({ versions }) => versions.map(({ fromDay }) => fromDay - planning.firstDay));
  const buckets = engagementBuckets(context, versionChanges);
  const withTravel = centsPerKilometre > 0 || payTables.some(({ versions }) => versions.some(({ travel }) => travel !== undefined));
  const timeOf = rememberedTimes((table, shift) => payTime(problem, table, shift));
  const placeNumbers = numbering();
  const workNumbers = numbering();
  const numbersOf = remembered((shift: Shift): ShiftNumbers => {
    const { organisationId, day, paidMinutes, locationId } = shift;
    const times = payTables.map((table) => [timeOf(table, shift), versionOn(table, day)?.fromDay ?? null]);
    return {
      place: placeNumbers(JSON.stringify([organisationId, buckets[day - planning.firstDay]])),
      work: workNumbers(JSON.stringify([organisationId, paidMinutes, times, withTravel ? (locationId ?? null) : null])),
    };
  });
  return {
    personKey: (person) => {
      const pay = engagementKey(person, planning, { withCost: true, withPay: true });
      return withTravel && person.home !== undefined ? `${pay} ${person.home.latitude} ${person.home.longitude}` : pay;
    },
    slotKey: (_slot, { shift }) => {
      const { place, work } = numbersOf(shift);
      return `${place} ${work}`;
    },
    centsOf: (person) => {
      const metresTo = remembered((locationId: string) => travelFromHome(problem, person, locationId)?.metres);
      const termsOf = remembered((engagement: Engagement | undefined): PayTerms => ({
        engagement,
        table: payTableOf(problem, engagement),
        cents: [],
      }));
      const termsByPlace: (PayTerms | undefined)[] = [];
      return (shift) => {
        const { place, work } = numbersOf(shift);
        const { organisationId, day, locationId } = shift;
        const terms = (termsByPlace[place] ??= termsOf(bestEngagement(problem, person, organisationId, day)?.engagement));
        const { engagement, table, cents } = terms;
        return (cents[work] ??= totalCents(
          payItems({
            shift,
            engagement,
            table,
            time: timeOf(table, shift),
            metres: locationId === undefined || !withTravel ? undefined : metresTo(locationId),
            centsPerKilometre,
          }),
        ));
      };
    },
  };
}

/** Numbers texts from 0 up, the same text always alike. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

/** Remembers times by table and shift, and works them out once for shifts with the same start, end, work and paid minutes. */
function rememberedTimes(answer: (table: PayTable | undefined, shift: Shift) => PayTime): typeof answer {
  const byTable = remembered((table: PayTable | undefined) => {
    const alike = new Map<string, PayTime>();
    return remembered((shift: Shift) => {
      const key = `${shift.start} ${shift.end} ${shift.workMinutes} ${shift.paidMinutes}`;
      let time = alike.get(key);
      if (time === undefined) alike.set(key, (time = answer(table, shift)));
      return time;
    });
  });
  return (table, shift) => byTable(table)(shift);
}
