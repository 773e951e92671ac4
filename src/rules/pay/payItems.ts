import type { Engagement } from "../../problem/person";
import type { PayTable, Recharge, TravelRate } from "../../problem/payTable";
import type { Problem } from "../../problem/problem";
import type { Shift } from "../../problem/shift";
import { halfUp } from "./halfUp";
import { type PayTime, versionOn } from "./payTime";

/** One line of what an assignment costs; `cents` are whole and, but for `allIn` recharges, >= 0. */
export type PayItem =
  | { readonly kind: "base"; readonly minutes: number; readonly centsPerHour: number; readonly cents: number }
  /** `minutes` of the shift that fall under the percentage, breaks included. */
  | { readonly kind: "supplement"; readonly percent: number; readonly minutes: number; readonly cents: number }
  /** `metres` of the single way. */
  | { readonly kind: "travel"; readonly metres: number; readonly cents: number }
  | { readonly kind: "recharge"; readonly mode: Recharge["mode"]; readonly centsPerHour: number; readonly cents: number }
  | { readonly kind: "vat"; readonly percent: number; readonly cents: number };

/** What the items of one assignment depend on. */
export interface PaidWork {
  readonly shift: Shift;
  /** `undefined` for volunteers, and where nothing connects the person with the organisation: travel only. */
  readonly engagement: Engagement | undefined;
  readonly table: PayTable | undefined;
  readonly time: PayTime;
  /** Single way from home, if it is known. */
  readonly metres: number | undefined;
  /** Where the table says nothing about travel. */
  readonly centsPerKilometre: number;
}

/** The items of an assignment, as `AssignmentCostRule` says; what is 0 is left out, but for the base. */
export function payItems(work: PaidWork): readonly PayItem[] {
  const { engagement, shift } = work;
  const items: PayItem[] = engagement === undefined ? [] : payOf(work, engagement);
  const travel = travelItem(work);
  if (travel !== undefined) items.push(travel);
  const recharge = engagement === undefined ? undefined : rechargeFor(engagement, shift.organisationId);
  if (recharge === undefined) return items;
  const { mode, centsPerHour, vatPercent = 0 } = recharge;
  const pay = totalCents(items.filter(({ kind }) => kind === "base" || kind === "supplement"));
  const tariff = halfUp(centsPerHour * paidMinutes(work), 60);
  const charged = mode === "allIn" ? tariff - pay : tariff;
  if (charged !== 0) items.push({ kind: "recharge", mode, centsPerHour, cents: charged });
  const vat = halfUp(vatPercent * totalCents(items), 100);
  if (vat !== 0) items.push({ kind: "vat", percent: vatPercent, cents: vat });
  return items;
}

/** Sum of the items in cents, >= 0 for all items of an assignment. */
export function totalCents(items: readonly PayItem[]): number {
  return items.reduce((sum, { cents }) => sum + cents, 0);
}

/** The table of an engagement. */
export function payTableOf({ payTables }: Problem, engagement: Engagement | undefined): PayTable | undefined {
  return engagement?.payTableId === undefined ? undefined : payTables.find(({ id }) => id === engagement.payTableId);
}

/** Paid minutes of the shift, or what the contract pays at least. */
export function paidMinutes({ engagement, time }: PaidWork): number {
  return time.paidMinutes === 0 ? 0 : Math.max(time.paidMinutes, engagement?.call.minimumMinutes ?? 0);
}

function payOf(work: PaidWork, { costCentsPerHour: rate }: Engagement): PayItem[] {
  const { shiftMinutes, paidMinutes: paid, supplements } = work.time;
  const minutes = paidMinutes(work);
  const items: PayItem[] = [{ kind: "base", minutes, centsPerHour: rate, cents: halfUp(rate * minutes, 60) }];
  for (const { percent, minutes: covered } of supplements) {
    const cents = halfUp(rate * percent * covered * paid, 6000 * shiftMinutes);
    if (cents > 0) items.push({ kind: "supplement", percent, minutes: covered, cents });
  }
  return items;
}

function travelItem({ table, shift, metres, centsPerKilometre }: PaidWork): PayItem | undefined {
  if (metres === undefined) return undefined;
  const rates = (table && versionOn(table, shift.day))?.travel ?? [{ centsPerKilometre }];
  const cents = halfUp(2 * oneWay(rates, metres), 1000);
  return cents === 0 ? undefined : { kind: "travel", metres, cents };
}

/** Cents x metres per kilometre of a single way. */
function oneWay(rates: readonly TravelRate[], metres: number): number {
  let paidTo = 0;
  let sum = 0;
  for (const { untilKilometres, centsPerKilometre } of rates) {
    const to = untilKilometres === undefined ? metres : Math.min(metres, 1000 * untilKilometres);
    sum += Math.max(0, to - paidTo) * centsPerKilometre;
    paidTo = Math.max(paidTo, to);
  }
  return sum;
}

function rechargeFor({ recharges, organisationId }: Engagement, host: string): Recharge | undefined {
  const named = recharges.find(({ toOrganisationId }) => toOrganisationId === host);
  if (named !== undefined || host === organisationId) return named;
  return recharges.find(({ toOrganisationId }) => toOrganisationId === undefined);
}
