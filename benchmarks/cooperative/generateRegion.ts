import type { ProblemInput } from "../../src/problem/problem";
import { civilOf, formatDate } from "../../src/time/civil";
import { dutchHolidays } from "../../src/time/holidays";
import { members } from "./cooperative";
import { createHardToFill, farSite, hardToFillCount } from "./hardToFill";
import { createProfessionals } from "./professionals";
import { qualifications } from "./qualifications";
import { createRandom } from "./random";
import { createRules } from "./rules";
import { localTime, readSettings, type RegionOptions, type RegionSettings } from "./settings";
import { createShifts } from "./shifts";
import { createSites } from "./sites";
import { createStaff } from "./staff";
import { createVolunteers } from "./volunteers";

const volunteerShare = 0.05;
/** The planner decides on the Friday before. */
const decisionDay = -3;

/**
 * A synthetic region: six fictional elderly-care organisations in and around the Achterhoek that share people, with shifts, contracts,
 * wishes, absences, history and rules. Nobody and nothing in it is real but the names of the towns. About two thirds of the work fits
 * own staff, the rest is for the flexible layer; nearly all places can be filled, and about one shift in two hundred cannot.
 *
 * The same options give the same region, on every machine. Throws `RangeError` for sizes that make no region.
 *
 * @example
 * const problem = parseProblem(generateRegion({ people: 120, shifts: 1200 }));
 */
export function generateRegion(options: RegionOptions): ProblemInput {
  const settings = readSettings(options);
  const { people, shifts: shiftCount, days, seed, rules } = settings;
  const sites = createSites(settings, createRandom(seed, "sites"));
  const ordinary = createShifts(settings, sites, shiftCount - hardToFillCount(settings), createRandom(seed, "shifts"));

  const volunteerCount = Math.floor(people * volunteerShare);
  const staff = createStaff(settings, ordinary, people - volunteerCount, createRandom(seed, "staff"));
  const mobileTeamSize = staff.filter(({ isMobileTeam }) => isMobileTeam).length;
  const far = farSite(sites);
  const shifts = [...ordinary, ...createHardToFill(settings, sites, far, mobileTeamSize)];
  const blocking = createRandom(seed, "organisations");

  return {
    format: "mekaar/1",
    name: `synthetic region ${people}x${shiftCount}, seed ${seed}${rules === "core" ? ", core rules" : ""} (fictional organisations and people)`,
    planning: {
      zone: "Europe/Amsterdam",
      start: formatDate(settings.firstDay),
      days,
      decisionTime: localTime(settings, decisionDay, "17:00"),
      holidays: holidaysOf(settings),
    },
    organisations: members.map(({ id, name, releases, substitutions }) => ({
      id,
      name,
      releases,
      substitutions,
      blockedPersonIds: staff.filter(({ form }) => form !== "employee" && blocking.chance(0.01)).map((person) => person.id),
    })),
    locations: [...sites, far].map(({ location }) => location),
    qualifications,
    professionals: createProfessionals(settings, staff, sites),
    volunteers: createVolunteers(settings, sites, volunteerCount),
    shifts: shifts.map(({ shift }) => shift),
    rules: createRules(rules, shifts),
  };
}

/** Dutch holidays of the years that the horizon touches. */
function holidaysOf({ firstDay, days }: RegionSettings): readonly string[] {
  const firstYear = civilOf(firstDay).year;
  const lastYear = civilOf(firstDay + days - 1).year;
  const years = firstYear === lastYear ? [firstYear] : [firstYear, lastYear];
  return years.flatMap((year) => dutchHolidays(year).map(({ dayNumber }) => formatDate(dayNumber)));
}
