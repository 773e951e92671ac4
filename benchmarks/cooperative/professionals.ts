import type { EngagementInput, ExternalWorkInput, ProfessionalInput } from "../../src/problem/person";
import type { HeldQualificationInput } from "../../src/problem/qualification";
import { members } from "./cooperative";
import { createHistory } from "./history";
import { firstName } from "./names";
import { careLevels, wageCentsPerHour } from "./qualifications";
import { createRandom, type Random } from "./random";
import { nightShareRuleId } from "./ruleIds";
import { dateOf, localTime, type RegionSettings } from "./settings";
import { near, type Site } from "./sites";
import type { StaffMember } from "./staff";
import { createTimeOff, daysWithWeekday, studentHours } from "./timeOff";
import { allTowns } from "./towns";
import { createBlocks, createPreferences, createWishes } from "./wishes";

/** What an hour costs compared with an employee of the same level. */
const costFactors = { employee: 1, student: 0.85, pool: 1.08, agency: 1.75, selfEmployed: 1.95 } as const;
const minutesPerQuarter = 15;

/** Writes out the professionals; each draws from a stream of its own. */
export function createProfessionals(
  settings: RegionSettings,
  staff: readonly StaffMember[],
  sites: readonly Site[],
): readonly ProfessionalInput[] {
  const mobileTeam = sites.find(({ kind }) => kind === "mobileTeam")!;
  const sitesOfMember = new Map(members.map((member) => [member, sites.filter((site) => site.member === member && site !== mobileTeam)]));
  return staff.map((person) => {
    const random = createRandom(settings.seed, `person ${person.id}`);
    return createProfessional(settings, person, person.isMobileTeam ? mobileTeam : random.pick(sitesOfMember.get(person.member)!), random);
  });
}

function createProfessional(settings: RegionSettings, person: StaffMember, site: Site, random: Random): ProfessionalInput {
  const town = random.chance(0.8) ? site.town : random.pick(person.form === "employee" ? person.member.towns : allTowns);
  const { unavailable, leaveDays } = createTimeOff(settings, person, random);
  const past = person.form === "employee" || random.chance(0.6) ? createHistory(settings, person, site, random) : [];
  const sharesNights = person.form === "employee" && person.worksNights;
  const carried =
    sharesNights && settings.rules === "full" && random.chance(0.3) ? [{ ruleId: nightShareRuleId, amount: random.pick([-1, 1]) }] : [];
  return {
    id: person.id,
    name: `${firstName(random)} ${person.id.slice(1)}`,
    tags: [`level:${person.level}`, ...(sharesNights ? ["shares:nights"] : []), ...(person.isMobileTeam ? ["team:mobile"] : [])],
    engagements: createEngagements(settings, person, leaveDays, random),
    qualifications: createQualifications(settings, person, random),
    ...(person.form === "student" ? { available: studentHours(settings) } : {}),
    unavailable,
    wishes: createWishes(settings, person, random),
    preferences: createPreferences(person, random),
    blocks: createBlocks(person, random),
    home: near(town, 0.02, random),
    travelLimit: { maximumMetres: 1000 * (person.isMobileTeam ? 60 : random.pick([18, 25, 30, 35, 40, 50])) },
    external: person.form === "pool" && random.chance(0.06) ? createExternalWork(settings, random) : [],
    history: { shifts: past, carried },
  };
}

function createEngagements(settings: RegionSettings, person: StaffMember, leaveDays: number, random: Random): readonly EngagementInput[] {
  const { id, form, hoursPerWeek, level, member } = person;
  const base = { id, organisationId: member.id, form, costCentsPerHour: Math.round(wageCentsPerHour[level] * costFactors[form]) };
  const minutes = hoursPerWeek * 60;
  switch (form) {
    case "employee":
    case "student": {
      // Hours of leave count as worked, so they come off the hours that are still to be planned.
      const target = Math.round((minutes * (settings.days - leaveDays)) / settings.days / minutesPerQuarter) * minutesPerQuarter;
      const own = { ...base, contract: { minimumMinutesPerWeek: 0, targetMinutesPerWeek: target, maximumMinutesPerWeek: target + 480 } };
      if (form === "student" || !random.chance(0.15)) return [own];
      return [
        own,
        {
          ...base,
          id: `${id}-pool`,
          form: "pool",
          lendTo: lendTo(person, random),
          costCentsPerHour: Math.round(base.costCentsPerHour * 1.05),
        },
      ];
    }
    case "pool": {
      const minimum = random.chance(0.5) ? 240 : 0;
      return [{ ...base, lendTo: lendTo(person, random), contract: { minimumMinutesPerWeek: minimum, maximumMinutesPerWeek: minutes } }];
    }
    case "agency":
      return [
        {
          ...base,
          contract: { maximumMinutesPerWeek: minutes },
          ...(random.chance(0.2) ? { validUntil: dateOf(settings, Math.floor(settings.days / 2) - 1) } : {}),
        },
      ];
    case "selfEmployed":
      return [{ ...base, contract: { maximumMinutesPerWeek: minutes } }];
  }
}

function lendTo({ member }: StaffMember, random: Random): "all" | readonly string[] {
  if (random.chance(0.6)) return "all";
  return members.filter((other) => other !== member && random.chance(0.5)).map(({ id }) => id);
}

function createQualifications(settings: RegionSettings, person: StaffMember, random: Random): readonly HeldQualificationInput[] {
  const { level, worksNights, isMobileTeam } = person;
  const isNurse = careLevels.indexOf(level) >= careLevels.indexOf("nurse-mbo");
  const held: HeldQualificationInput[] = [{ qualificationId: level }];
  if (isNurse || random.chance(level === "verzorgende-ig" ? 0.85 : level === "helpende" ? 0.1 : 0)) {
    // A certificate now and then runs out within the horizon.
    const runsOut = !isNurse && random.chance(0.04);
    held.push({ qualificationId: "medication", ...(runsOut ? { validUntil: dateOf(settings, Math.floor(settings.days / 2)) } : {}) });
  }
  if (random.chance(worksNights ? 0.9 : 0.4)) held.push({ qualificationId: "bhv" });
  if (isMobileTeam || random.chance(0.8)) held.push({ qualificationId: "driving-licence" });
  // Every certificate for complex wounds has run out in the third week: see the places that are hard to fill.
  if (isNurse && random.chance(0.3))
    held.push({ qualificationId: "wound-care", validUntil: dateOf(settings, Math.min(13, settings.days - 2)) });
  return held;
}

function createExternalWork(settings: RegionSettings, random: Random): readonly ExternalWorkInput[] {
  return daysWithWeekday(settings, random.below(5)).map((day) => ({
    start: localTime(settings, day, "09:00"),
    end: localTime(settings, day, "17:00"),
    workMinutes: 450,
  }));
}
