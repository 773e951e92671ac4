import type { Coordinates, LocationInput } from "../../src/problem/location";
import { members, type Member } from "./cooperative";
import type { Random } from "./random";
import type { RegionSettings } from "./settings";
import { towns, type Town } from "./towns";

/** What happens at a place: residents in wards, residents in small groups, rounds past clients, or a team that drives to several places. */
export type SiteKind = "nursingHome" | "smallScale" | "homeCare" | "mobileTeam";

/** A location with what the generator needs to know about it. */
export interface Site {
  readonly kind: SiteKind;
  readonly member: Member;
  readonly town: Town;
  readonly location: LocationInput;
  /** Wards, groups or rounds. */
  readonly units: readonly string[];
  /** Locations that a mobile team drives to, besides its own. */
  readonly serves: readonly string[];
}

const kindCycle: readonly SiteKind[] = ["nursingHome", "homeCare", "nursingHome", "smallScale", "nursingHome"];
const houseNames = ["De Berk", "De Esdoorn", "De Iep", "De Kastanje", "De Linde", "De Meidoorn", "De Populier", "De Vlier", "De Wilg"];

/** One site takes about this many shifts a day, so larger regions have more of them. */
const shiftsPerSiteAndDay = 3.5;
const sitesOfMobileTeam = 4;

/** The places of the region: at least two a member, at most forty a member, and one mobile team that serves several of them. */
export function createSites(settings: RegionSettings, random: Random): readonly Site[] {
  const wanted = Math.round(settings.shifts / settings.days / shiftsPerSiteAndDay);
  const count = Math.min(Math.max(wanted, 2 * members.length), 40 * members.length);
  const unitsPerSite = Math.max(1, Math.round(wanted / count));
  const sites: Site[] = [];
  for (let index = 0; index < count; index++) {
    const member = members[index % members.length]!;
    const round = Math.floor(index / members.length);
    const town = member.towns[round % member.towns.length]!;
    const serial = Math.floor(round / member.towns.length) + 1;
    const kind = kindCycle[(index + round) % kindCycle.length]!;
    sites.push({
      kind,
      member,
      town,
      location: {
        id: `${member.id}-${town.slug}${serial === 1 ? "" : `-${serial}`}`,
        organisationId: member.id,
        name: kind === "homeCare" ? `Home care ${town.name} ${serial}` : `${random.pick(houseNames)}, ${town.name}`,
        coordinates: near(town, 0.008, random),
      },
      units: Array.from({ length: unitsPerSite }, (_, unit) => `${kind === "homeCare" ? "round" : "unit"}-${unit + 1}`),
      serves: [],
    });
  }
  return [...sites, mobileTeam(sites)];
}

/** A point at most `spread` degrees from the centre of a town in either direction. */
export function near(town: Town, spread: number, random: Random): Coordinates {
  const { latitude, longitude } = town.coordinates;
  return { latitude: shifted(latitude, spread, random), longitude: shifted(longitude, spread, random) };
}

function shifted(degrees: number, spread: number, random: Random): number {
  return Math.round((degrees + (random.next() * 2 - 1) * spread) * 10_000) / 10_000;
}

function mobileTeam(sites: readonly Site[]): Site {
  const member = members.find(({ id }) => id === "oudebeek")!;
  return {
    kind: "mobileTeam",
    member,
    town: towns.doetinchem,
    location: { id: "mobile-team", organisationId: member.id, name: "Mobile nursing team", coordinates: towns.doetinchem.coordinates },
    units: ["mobile"],
    serves: sites
      .filter(({ kind }) => kind === "nursingHome")
      .slice(0, sitesOfMobileTeam)
      .map(({ location }) => location.id),
  };
}
