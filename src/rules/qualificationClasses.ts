import type { Person } from "../problem/person";
import type { Problem } from "../problem/problem";
import type { CompileContext } from "./compileContext";
import { dayBuckets, validDays } from "./validDays";

/** A text that is equal for organisations at which qualifications cover the same: those without substitutions are all alike. */
export function coverKey(organisationId: string, problem: Problem): string {
  const organisation = problem.organisations.find(({ id }) => id === organisationId);
  return organisation === undefined || organisation.substitutions.length === 0 ? "" : organisationId;
}

/** A text with everything a person holds in the horizon. */
export function qualificationKey(person: Person, context: CompileContext): string {
  const keys: string[] = [];
  for (const held of person.qualifications) {
    const days = validDays(held, context.problem.planning);
    if (days !== undefined) keys.push(JSON.stringify([held.qualificationId, days.from, days.until]));
  }
  return [...new Set(keys)].sort().join();
}

/** [dayCount] buckets of days within which the same qualifications of all people are valid. */
export function qualificationBuckets(context: CompileContext): Int32Array {
  const { planning } = context.problem;
  const changes = new Set<number>();
  for (const { qualifications } of context.people) {
    for (const held of qualifications) {
      const days = validDays(held, planning);
      if (days === undefined) continue;
      changes.add(days.from);
      changes.add(days.until + 1);
    }
  }
  return dayBuckets(changes, planning.dayCount);
}
