import type { Engagement, Person } from "../problem/person";
import type { Planning } from "../problem/planning";
import type { CompileContext } from "./compileContext";
import { dayBuckets, validDays } from "./validDays";

/** What else besides tiers matters about engagements. */
interface EngagementKeyOptions {
  readonly withCost: boolean;
  /** Whether it matters which of two equal ones comes first by id. */
  readonly withOrder?: boolean;
  /** Whether everything that decides what work costs matters; that includes the cost and the order. */
  readonly withPay?: boolean;
}

/** A text with everything that decides how a person may serve organisations in the horizon; costs only when they matter. */
export function engagementKey(person: Person, planning: Planning, options: EngagementKeyOptions): string {
  if (person.kind !== "professional") return `volunteer ${JSON.stringify(person.organisationIds)}`;
  const keys: string[] = [];
  for (const engagement of person.engagements) {
    const days = validDays(engagement, planning);
    if (days === undefined) continue;
    const { organisationId, form, lendTo, costCentsPerHour } = engagement;
    const pay = options.withPay === true ? [engagement.payTableId ?? null, engagement.recharges, engagement.call] : [];
    keys.push(JSON.stringify([organisationId, form, lendTo, days.from, days.until, options.withCost ? costCentsPerHour : 0, ...pay]));
  }
  return (options.withOrder === true || options.withPay === true ? keys : keys.sort()).join();
}

/** [dayCount] buckets of days within which the same engagements of all people are valid and the same tiers banned; more changes may be added. */
export function engagementBuckets(context: CompileContext, moreChanges: Iterable<number> = []): Int32Array {
  const { planning, organisations } = context.problem;
  const changes = new Set<number>(moreChanges);
  for (const { bans } of organisations) for (const ban of bans) addChanges(ban, planning, changes);
  for (const { engagements } of context.people) {
    for (const engagement of engagements) addChanges(engagement, planning, changes);
  }
  return dayBuckets(changes, planning.dayCount);
}

function addChanges(validity: Pick<Engagement, "fromDay" | "untilDay">, planning: Planning, changes: Set<number>): void {
  const days = validDays(validity, planning);
  if (days === undefined) return;
  changes.add(days.from);
  changes.add(days.until + 1);
}
