import type { Person } from "./person";
import type { Problem } from "./problem";
import type { HeldQualification } from "./qualification";
import type { Needs, Shift } from "./shift";

/** What of a shift decides which qualifications count there. */
export type WorkPlace = Pick<Shift, "organisationId" | "locationIds" | "unit" | "day">;

/**
 * The qualifications that somebody covers on a shift, each with the number of steps by which what they hold is above it: the largest, over
 * everything held that reaches it, of the least number of steps. By how they work: whoever works independently can also do so supervised.
 */
export interface CoveredQualifications {
  readonly independent: ReadonlyMap<string, number>;
  readonly supervised: ReadonlyMap<string, number>;
}

/** What one qualification covers directly, with steps: by id. */
type Edges = ReadonlyMap<string, readonly (readonly [coveredId: string, steps: number])[]>;

/** Closures of a problem that were worked out before. */
interface Cache {
  readonly covers: Edges;
  /** Substitutions by organisation; organisations without any are left out. */
  readonly substitutions: ReadonlyMap<string, Edges>;
  /** Steps from one qualification to everything it reaches. */
  readonly reaches: Map<string, ReadonlyMap<string, number>>;
  readonly closures: Map<string, CoveredQualifications>;
}

const caches = new WeakMap<Problem, Cache>();

/**
 * The qualifications that a person covers on a shift: those that count there that day and everything that follows from them over `covers`
 * and the organisation's substitutions, in any order and number of steps; where the shift serves several locations, what is covered at each.
 *
 * Equal results are one shared object, worked out once for each problem.
 */
export function coveredQualifications(problem: Problem, person: Person, place: WorkPlace): CoveredQualifications {
  const { closures, substitutions } = cacheOf(problem);
  const local = substitutions.get(place.organisationId);
  const locations: readonly (string | undefined)[] = place.locationIds.length === 0 ? [undefined] : place.locationIds;
  const heldAt = new Map<string, readonly HeldQualification[]>();
  for (const location of locations) {
    const held = person.qualifications.filter((one) => countsAt(one, place, location));
    heldAt.set(held.map(({ qualificationId, level }) => JSON.stringify([qualificationId, level])).join(), held);
  }
  const key = JSON.stringify([local === undefined ? null : place.organisationId, [...heldAt.keys()].sort()]);
  const known = closures.get(key);
  if (known !== undefined) return known;
  const closure = [...heldAt.values()].map((held) => closureOf(problem, held, place.organisationId)).reduce(inBoth);
  closures.set(key, closure);
  return closure;
}

/** Steps by which somebody is above a qualification that is asked for; `undefined` when it is not covered. */
export function stepsAbove(covered: CoveredQualifications, needs: Needs, qualificationId: string): number | undefined {
  return (needs.supervisedIsEnough.includes(qualificationId) ? covered.supervised : covered.independent).get(qualificationId);
}

/** Whether a qualification counts on a shift at one of its locations (`undefined` = a shift without location). */
function countsAt(held: HeldQualification, { organisationId, unit, day }: WorkPlace, locationId: string | undefined): boolean {
  if (day < held.fromDay || day > held.untilDay) return false;
  return isAmong(held.recognisedBy, organisationId) && isAmong(held.locationIds, locationId) && isAmong(held.units, unit);
}

function isAmong(ids: readonly string[] | undefined, id: string | undefined): boolean {
  return ids === undefined || (id !== undefined && ids.includes(id));
}

function closureOf(problem: Problem, held: readonly HeldQualification[], organisationId: string): CoveredQualifications {
  const independent = new Map<string, number>();
  const supervised = new Map<string, number>();
  for (const { qualificationId, level } of held) {
    for (const [id, steps] of reachOf(problem, qualificationId, organisationId)) {
      supervised.set(id, Math.max(steps, supervised.get(id) ?? 0));
      if (level === "independent") independent.set(id, Math.max(steps, independent.get(id) ?? 0));
    }
  }
  return { independent, supervised };
}

/** Least number of steps from a qualification to everything it reaches at an organisation, by correcting labels until nothing improves. */
function reachOf(problem: Problem, qualificationId: string, organisationId: string): ReadonlyMap<string, number> {
  const { covers, substitutions, reaches } = cacheOf(problem);
  const local = substitutions.get(organisationId);
  const key = JSON.stringify([local === undefined ? null : organisationId, qualificationId]);
  const known = reaches.get(key);
  if (known !== undefined) return known;
  const reached = new Map([[qualificationId, 0]]);
  const waiting = [qualificationId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const steps = reached.get(id) ?? 0;
    for (const edges of [covers.get(id), local?.get(id)]) {
      for (const [coveredId, more] of edges ?? []) {
        if (steps + more >= (reached.get(coveredId) ?? Infinity)) continue;
        reached.set(coveredId, steps + more);
        waiting.push(coveredId);
      }
    }
  }
  reaches.set(key, reached);
  return reached;
}

/** What is covered in both, with the larger number of steps. */
function inBoth(a: CoveredQualifications, b: CoveredQualifications): CoveredQualifications {
  const both = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const common = new Map<string, number>();
    for (const [id, steps] of one) {
      const others = other.get(id);
      if (others !== undefined) common.set(id, Math.max(steps, others));
    }
    return common;
  };
  return { independent: both(a.independent, b.independent), supervised: both(a.supervised, b.supervised) };
}

function cacheOf(problem: Problem): Cache {
  const known = caches.get(problem);
  if (known !== undefined) return known;
  const substitutions = new Map<string, Edges>();
  for (const organisation of problem.organisations) {
    if (organisation.substitutions.length === 0) continue;
    const edges = new Map<string, (readonly [string, number])[]>();
    for (const { heldId, coversId, steps } of organisation.substitutions) {
      edges.set(heldId, [...(edges.get(heldId) ?? []), [coversId, steps]]);
    }
    substitutions.set(organisation.id, edges);
  }
  const cache: Cache = {
    covers: new Map(problem.qualifications.map(({ id, covers }) => [id, covers.map((coveredId) => [coveredId, 1] as const)])),
    substitutions,
    reaches: new Map(),
    closures: new Map(),
  };
  caches.set(problem, cache);
  return cache;
}
