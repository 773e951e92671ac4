import type { VolunteerInput } from "../../src/problem/person";
import { firstName } from "./names";
import { createRandom } from "./random";
import type { RegionSettings } from "./settings";
import { near, type Site } from "./sites";
import { days, daysWithWeekday } from "./timeOff";

/** Volunteers and informal carers: they help near home, and not on every day of the week. */
export function createVolunteers(settings: RegionSettings, sites: readonly Site[], count: number): readonly VolunteerInput[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `v${String(index + 1).padStart(String(count).length, "0")}`;
    const random = createRandom(settings.seed, `volunteer ${id}`);
    const site = random.pick(sites);
    const day = random.below(5);
    return {
      id,
      name: `${firstName(random)} v${id.slice(1)}`,
      organisationIds: [site.member.id],
      available: [days(settings, 0, settings.days + 1)],
      unavailable: daysWithWeekday(settings, day).map((free) => days(settings, free, 1)),
      wishes: random.chance(0.3) ? [{ id: "wish-1", kind: "avoid" as const, ...days(settings, random.below(settings.days), 1) }] : [],
      home: near(site.town, 0.02, random),
      travelLimit: { maximumMetres: random.pick([8000, 12000, 20000]) },
    };
  });
}
