import { bestEngagement } from "../problem/bestEngagement";
import type { Tier } from "../problem/organisation";
import type { Problem } from "../problem/problem";
import type { AssignmentCostRule } from "../problem/rules/assignmentCost";
import { travelFromHome } from "../problem/travelBetween";
import { paidMinutes, type PaidWork, type PayItem, payItems, payTableOf, totalCents } from "../rules/pay/payItems";
import { payTime, versionOn } from "../rules/pay/payTime";

/** Whose cost of which shift is asked for. */
export interface PayPreviewQuestion {
  readonly personId: string;
  readonly shiftId: string;
  /** An `assignmentCost` rule that says what a kilometre costs; default: the first one by id, if there is any. */
  readonly ruleId?: string;
}

/** What one person on one shift costs, item by item. */
export interface PayPreview {
  readonly personId: string;
  readonly shiftId: string;
  /** How the person would work for the organisation of the shift; absent when nothing connects them. */
  readonly tier?: Tier;
  readonly engagementId?: string;
  readonly payTableId?: string;
  /** Minutes that are paid; 0 without engagement. */
  readonly paidMinutes: number;
  /** Base pay, supplements from the highest percentage down, travel, recharge, tax; what is 0 is left out, but for the base. */
  readonly items: readonly PayItem[];
  /** Sum of the items: what the rule charges before it divides by its unit. */
  readonly totalCents: number;
  /** What the pay table gives for a day of attendance above the norm; not part of the total. */
  readonly extraDayCents?: number;
}

/**
 * What a person on a shift would cost, whether they may take it or not.
 *
 * @throws RangeError if the person, the shift or the rule is unknown, or the rule is not of the kind `assignmentCost`.
 * @example
 * const { items, totalCents } = payPreview(problem, { personId: "anna", shiftId: "night-12" });
 */
export function payPreview(problem: Problem, question: PayPreviewQuestion): PayPreview {
  const { personId, shiftId } = question;
  const person = problem.people.find(({ id }) => id === personId);
  if (person === undefined) throw new RangeError(`Unknown person "${personId}".`);
  const shift = problem.shifts.find(({ id }) => id === shiftId);
  if (shift === undefined) throw new RangeError(`Unknown shift "${shiftId}".`);
  const best = bestEngagement(problem, person, shift.organisationId, shift.day);
  const engagement = best?.engagement;
  const table = payTableOf(problem, engagement);
  const metres = shift.locationId === undefined ? undefined : travelFromHome(problem, person, shift.locationId)?.metres;
  const centsPerKilometre = ruleOf(problem, question.ruleId)?.centsPerKilometre ?? 0;
  const work: PaidWork = { shift, engagement, table, time: payTime(problem, table, shift), metres, centsPerKilometre };
  const items = payItems(work);
  const extraDayCents = (table && versionOn(table, shift.day))?.extraDayCents;
  return {
    personId,
    shiftId,
    ...(best === undefined ? {} : { tier: best.tier }),
    ...(engagement === undefined ? {} : { engagementId: engagement.id }),
    ...(table === undefined ? {} : { payTableId: table.id }),
    paidMinutes: engagement === undefined ? 0 : paidMinutes(work),
    items,
    totalCents: totalCents(items),
    ...(extraDayCents === undefined ? {} : { extraDayCents }),
  };
}

function ruleOf({ rules }: Problem, ruleId: string | undefined): AssignmentCostRule | undefined {
  const costs = rules.filter((rule) => rule.kind === "assignmentCost");
  if (ruleId === undefined) return costs[0];
  const rule = costs.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new RangeError(`"${ruleId}" is no assignmentCost rule of the problem.`);
  return rule;
}
