import { cosineOfDegrees } from "./cosine";
import type { Coordinates, Location, TravelLink } from "./location";
import type { Person } from "./person";
import type { Problem } from "./problem";

/** An estimated or measured way from one place to another. */
export interface TravelEstimate {
  /** Whole minutes. */
  readonly minutes: number;
  /** Whole metres. */
  readonly metres: number;
}

/** Mean radius of the earth. */
const earthRadiusMetres = 6_371_000;

const metresPerDegree = (earthRadiusMetres * Math.PI) / 180;

const noTravel: TravelEstimate = Object.freeze({ minutes: 0, metres: 0 });

/** What is looked up again and again, made once for each problem. */
interface TravelIndex {
  readonly locations: ReadonlyMap<string, Location>;
  /** Links by either end, then by the other. */
  readonly links: ReadonlyMap<string, ReadonlyMap<string, TravelLink>>;
}

const indexes = new WeakMap<Problem, TravelIndex>();

/**
 * How far it is to a location, from another location (by id) or from a point.
 *
 * A travel link between the two decides, in both directions. Without one it is the straight line between the coordinates (equirectangular
 * approximation, earth radius 6,371 km) times `travel.detourFactor`, rounded half up to metres, and the minutes that takes at
 * `travel.kilometresPerHour`, rounded up. No travel within one location.
 *
 * @param from - A location id or coordinates.
 * @param toLocationId - A location id.
 * @returns `undefined` when there is no link and a place has no coordinates, or an id is unknown.
 */
export function travelBetween(problem: Problem, from: string | Coordinates, toLocationId: string): TravelEstimate | undefined {
  const { locations, links } = indexOf(problem);
  const to = locations.get(toLocationId);
  if (to === undefined) return undefined;
  if (typeof from !== "string") return estimate(problem, from, to.coordinates);
  const start = locations.get(from);
  if (start === undefined) return undefined;
  if (from === toLocationId) return noTravel;
  const link = links.get(from)?.get(toLocationId);
  if (link !== undefined) return { minutes: link.minutes, metres: link.metres };
  return estimate(problem, start.coordinates, to.coordinates);
}

/** How far a person's home is from a location; `undefined` when either has no coordinates. */
export function travelFromHome(problem: Problem, person: Person, locationId: string): TravelEstimate | undefined {
  return person.home === undefined ? undefined : travelBetween(problem, person.home, locationId);
}

function estimate({ travel }: Problem, from: Coordinates | undefined, to: Coordinates | undefined): TravelEstimate | undefined {
  if (from === undefined || to === undefined) return undefined;
  const apart = Math.abs(to.longitude - from.longitude);
  // The shorter way round: 179 degrees west and 179 degrees east are two degrees apart.
  const eastward = Math.min(apart, 360 - apart) * cosineOfDegrees((from.latitude + to.latitude) / 2);
  const northward = to.latitude - from.latitude;
  const line = metresPerDegree * Math.sqrt(eastward * eastward + northward * northward);
  const metres = Math.floor(line * travel.detourFactor + 0.5);
  return { metres, minutes: Math.ceil(metres / ((travel.kilometresPerHour * 1000) / 60)) };
}

function indexOf(problem: Problem): TravelIndex {
  const known = indexes.get(problem);
  if (known !== undefined) return known;
  const links = new Map<string, Map<string, TravelLink>>();
  const add = (from: string, to: string, link: TravelLink): void => {
    const linksOfFrom = links.get(from) ?? new Map<string, TravelLink>();
    links.set(from, linksOfFrom.set(to, link));
  };
  for (const link of problem.travel.links) {
    add(link.fromLocationId, link.toLocationId, link);
    add(link.toLocationId, link.fromLocationId, link);
  }
  const index = { locations: new Map(problem.locations.map((location) => [location.id, location])), links };
  indexes.set(problem, index);
  return index;
}
