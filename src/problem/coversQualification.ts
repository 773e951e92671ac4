import type { Person } from "./person";
import type { Problem } from "./problem";

/** What one qualification covers directly: by id. */
type Edges = ReadonlyMap<string, readonly string[]>;

/** Closures of a problem that were worked out before. */
interface Cache {
  readonly covers: Edges;
  /** Substitutions by organisation; organisations without any are left out. */
  readonly substitutions: ReadonlyMap<string, Edges>;
  readonly closures: Map<string, ReadonlySet<string>>;
}

const caches = new WeakMap<Problem, Cache>();

/**
 * The qualifications that a person covers at an organisation on a day: those held that day and everything that follows from them over
 * `covers` and the organisation's substitutions, in any order and number of steps.
 *
 * Equal results are one shared set, worked out once for each problem.
 *
 * @param day - Day number of the local start date of the shift.
 */
export function coveredQualifications(problem: Problem, person: Person, organisationId: string, day: number): ReadonlySet<string> {
  const { covers, substitutions, closures } = cacheOf(problem);
  const held: string[] = [];
  for (const { qualificationId, fromDay, untilDay } of person.qualifications) {
    if (day >= fromDay && day <= untilDay) held.push(qualificationId);
  }
  const local = substitutions.get(organisationId);
  const key = JSON.stringify([local === undefined ? null : organisationId, held]);
  const known = closures.get(key);
  if (known !== undefined) return known;
  const closure = closureOf(held, local === undefined ? [covers] : [covers, local]);
  closures.set(key, closure);
  return closure;
}

function closureOf(held: readonly string[], edges: readonly Edges[]): ReadonlySet<string> {
  const reached = new Set(held);
  // A set visits what is added while it is being walked through.
  for (const id of reached) {
    for (const edge of edges) edge.get(id)?.forEach((coveredId) => reached.add(coveredId));
  }
  return reached;
}

function cacheOf(problem: Problem): Cache {
  const known = caches.get(problem);
  if (known !== undefined) return known;
  const substitutions = new Map<string, Edges>();
  for (const organisation of problem.organisations) {
    if (organisation.substitutions.length === 0) continue;
    const edges = new Map<string, string[]>();
    for (const { heldId, coversId } of organisation.substitutions) {
      edges.set(heldId, [...(edges.get(heldId) ?? []), coversId]);
    }
    substitutions.set(organisation.id, edges);
  }
  const cache = {
    covers: new Map(problem.qualifications.map(({ id, covers }) => [id, covers])),
    substitutions,
    closures: new Map<string, ReadonlySet<string>>(),
  };
  caches.set(problem, cache);
  return cache;
}
