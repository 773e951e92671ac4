import type { Organisation } from "./organisation";
import type { Problem } from "./problem";

const indexes = new WeakMap<Problem, ReadonlyMap<string, Organisation>>();

/**
 * The organisation with an id; the index is made once for each problem.
 *
 * @throws RangeError if there is none.
 */
export function organisationOf(problem: Problem, organisationId: string): Organisation {
  let index = indexes.get(problem);
  if (index === undefined) indexes.set(problem, (index = new Map(problem.organisations.map((one) => [one.id, one]))));
  const organisation = index.get(organisationId);
  if (organisation === undefined) throw new RangeError(`Unknown organisation "${organisationId}".`);
  return organisation;
}
