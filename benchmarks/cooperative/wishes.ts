import type { Preference, WishInput } from "../../src/problem/person";
import type { TagFilter } from "../../src/problem/tagFilter";
import { members } from "./cooperative";
import type { Random } from "./random";
import type { RegionSettings } from "./settings";
import type { StaffMember } from "./staff";
import { days, daysWithWeekday } from "./timeOff";

/** Free weekends and days, no late shift in some week, or a certain day on which someone does want to work. */
export function createWishes(settings: RegionSettings, person: StaffMember, random: Random): readonly WishInput[] {
  const count = random.pick([0, 0, 1, 1, 1, 2, 2, 3]);
  return Array.from({ length: count }, (_, index) => {
    const base = { id: `wish-${index + 1}`, weight: random.pick([1, 1, 2, 3]) };
    switch (random.pick(["weekend", "day", "noLate", "work"] as const)) {
      case "weekend":
        return { ...base, kind: "avoid", ...days(settings, random.pick(daysWithWeekday(settings, 5)), 2) };
      case "day":
        return { ...base, kind: "avoid", ...days(settings, random.below(settings.days), 1) };
      case "noLate":
        return {
          ...base,
          kind: "avoid",
          ...days(settings, random.pick(daysWithWeekday(settings, 0)), 7),
          shifts: { include: ["type:late"] },
        };
      case "work":
        return { ...base, kind: "work", ...days(settings, random.below(settings.days), 1), shifts: { include: workTypes(person) } };
    }
  });
}

/** What someone would rather not do, and what every assignment to it costs. */
export function createPreferences(person: StaffMember, random: Random): readonly Preference[] {
  const preferences: Preference[] = [];
  if (random.chance(0.25))
    preferences.push({ shifts: { include: [random.pick(["type:late", "type:early", "day:weekend"])] }, cost: random.between(1, 3) });
  if (person.form !== "employee" && random.chance(0.4)) {
    preferences.push({ shifts: { include: [`org:${random.pick(members).id}`] }, cost: random.between(1, 4) });
  }
  return preferences;
}

/** What someone will not do: nights, mostly, and now and then another member or kind of shift. */
export function createBlocks(person: StaffMember, random: Random): readonly TagFilter[] {
  const blocks: TagFilter[] = [];
  if (!person.worksNights) blocks.push({ include: ["night"] });
  if (person.form === "employee") {
    if (random.chance(0.04)) blocks.push({ include: ["type:evening"] });
    return blocks;
  }
  const other = random.pick(members);
  if (other !== person.member && random.chance(0.1)) blocks.push({ include: [`org:${other.id}`] });
  if (random.chance(0.08)) blocks.push({ include: ["day:weekend"], exclude: ["type:early"] });
  return blocks;
}

function workTypes({ level, worksNights }: StaffMember): readonly string[] {
  if (level === "elderly-care-physician" || level === "nurse-hbo" || level === "nurse-specialist") return ["type:office"];
  if (level === "activity" || level === "hospitality") return ["type:activity", "type:evening"];
  return worksNights ? ["type:night"] : ["type:early", "type:morning"];
}
