import type { EngagementForm } from "../../src/problem/person";
import { members, type Member } from "./cooperative";
import type { Level } from "./qualifications";
import type { Random } from "./random";
import type { RegionSettings } from "./settings";
import type { PlannedShift } from "./shifts";

/** A professional in outline. */
export interface StaffMember {
  readonly id: string;
  readonly level: Level;
  readonly form: EngagementForm;
  /** The employer, or the member that holds the contract. */
  readonly member: Member;
  /** Contract hours of employees and students; most hours of others. */
  readonly hoursPerWeek: number;
  readonly worksNights: boolean;
  readonly isMobileTeam: boolean;
}

/** Own staff is hired for this share of the work; the flexible layer is there for the rest. */
const ownShare = 0.65;
/** The flexible layer is spread as if it had to do this share: it also replaces who is on leave. */
const flexibleShare = 0.55;
const mostOwnPeople = 0.7;
/** A shortage of fewer hours a week than this is no reason to hire. */
const smallestShortage = 8;
/** Hours that a level without anybody counts as having, so that the first person goes where most is asked. */
const firstContractHours = 8;
const contractSizes = [16, 20, 24, 28, 32, 36];
const flexibleForms = [
  { form: "pool", weight: 68 },
  { form: "agency", weight: 13 },
  { form: "selfEmployed", weight: 13 },
  { form: "student", weight: 6 },
] as const;
const mobileTeamSize = 4;

/** Hours of work a week that one member asks of one level, and hours of the people hired for it so far. */
interface Vacancy {
  readonly member: Member;
  readonly level: Level;
  askedHours: number;
  hiredHours: number;
}

/**
 * The professionals: own staff first, in proportion to what every member asks of every level, then the flexible layer for what is left.
 * With many people for few shifts the contracts get small and the flexible layer large.
 */
export function createStaff(
  settings: RegionSettings,
  shifts: readonly PlannedShift[],
  count: number,
  random: Random,
): readonly StaffMember[] {
  const demand = demandPerWeek(settings, shifts);
  const totalHours = demand.reduce((sum, { askedHours }) => sum + askedHours, 0);
  const meanHours = Math.min(28, Math.max(18, (1.15 * totalHours) / count));
  const staff: Omit<StaffMember, "isMobileTeam">[] = [];
  const hire = (vacancies: readonly Vacancy[], form: EngagementForm) => {
    const vacancy = vacancies.reduce((neediest, next) => (need(next) > need(neediest) ? next : neediest));
    const hoursPerWeek = form === "student" ? 12 : random.pickWeighted(contractSizes, (hours) => 1 / (1 + ((hours - meanHours) / 6) ** 2));
    // A student works below the level that is asked of the others.
    const level = form === "student" && vacancy.level === "verzorgende-ig" ? "helpende" : vacancy.level;
    vacancy.hiredHours += hoursPerWeek;
    const id = `p${String(staff.length + 1).padStart(String(count).length, "0")}`;
    staff.push({ id, level, form, member: vacancy.member, hoursPerWeek, worksNights: random.chance(nightChance(level, form)) });
  };

  const own = shareOf(demand, ownShare);
  while (staff.length < count * mostOwnPeople) {
    const short = own.filter(({ askedHours, hiredHours }) => askedHours - hiredHours > smallestShortage);
    if (short.length === 0) break;
    hire(short, "employee");
  }
  const flexible = shareOf(demand, flexibleShare);
  while (staff.length < count) hire(flexible, random.pickWeighted(flexibleForms, ({ weight }) => weight).form);

  const mobileTeam = new Set(staff.filter(isMobileNurse).slice(0, mobileTeamSize));
  return staff.map((member) => {
    const isMobileTeam = mobileTeam.has(member);
    return { ...member, isMobileTeam, worksNights: member.worksNights || isMobileTeam };
  });
}

function demandPerWeek(settings: RegionSettings, shifts: readonly PlannedShift[]): readonly Vacancy[] {
  const byKey = new Map<string, Vacancy>();
  for (const { site, type, demands } of shifts) {
    for (const { level, demand } of demands) {
      if (level === "volunteer") continue;
      const key = `${site.member.id}/${level}`;
      const vacancy = byKey.get(key) ?? { member: site.member, level, askedHours: 0, hiredHours: 0 };
      vacancy.askedHours += ((demand.target ?? 1) * type.workMinutes * 7) / (60 * settings.days);
      byKey.set(key, vacancy);
    }
  }
  // A region of volunteers' shifts only still has somebody to ask.
  return byKey.size > 0 ? [...byKey.values()] : [{ member: members[0]!, level: "verzorgende-ig", askedHours: 0, hiredHours: 0 }];
}

function shareOf(demand: readonly Vacancy[], share: number): readonly Vacancy[] {
  return demand.map((vacancy) => ({ ...vacancy, askedHours: vacancy.askedHours * share }));
}

/** The method of divisors for proportional seats: who has most asked per hour hired comes first. */
function need({ askedHours, hiredHours }: Vacancy): number {
  return askedHours / (hiredHours + firstContractHours);
}

function nightChance(level: Level, form: EngagementForm): number {
  if (form === "student") return 0;
  if (level === "verzorgende-ig") return 0.5;
  return level === "nurse-mbo" ? 0.4 : 0;
}

function isMobileNurse({ level, form, member }: Omit<StaffMember, "isMobileTeam">): boolean {
  return level === "nurse-mbo" && (form === "pool" || (form === "employee" && member.id === "oudebeek"));
}
