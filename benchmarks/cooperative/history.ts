import type { PastShiftInput } from "../../src/problem/person";
import type { Random } from "./random";
import { localTime, type RegionSettings } from "./settings";
import { shiftTypes, type ShiftType } from "./shiftTypes";
import type { Site } from "./sites";
import type { StaffMember } from "./staff";

const daysPerWeek = 7;
const historyWeeks = 2;
/** Days from the last day of a block to the first of the next: two days off, which is more rest than any rule asks. */
const blockDistance = 3;

/**
 * The two weeks before the horizon: one block a week of at most four days in a row with the same type of shift, and at least two days
 * off between blocks, so that no rule about rest is broken before the planning starts.
 */
export function createHistory(settings: RegionSettings, person: StaffMember, site: Site, random: Random): readonly PastShiftInput[] {
  const past: PastShiftInput[] = [];
  let lastDay = -Infinity;
  for (let week = historyWeeks; week >= 1; week--) {
    const type = random.pick(typesOf(person));
    const length = Math.min(4, Math.max(1, Math.round((person.hoursPerWeek * 60) / type.workMinutes)));
    const monday = -week * daysPerWeek;
    const latest = worksWeekdaysOnly(type) ? 5 - length : daysPerWeek - length;
    const earliest = Math.max(0, lastDay + blockDistance - monday);
    const first = monday + random.between(Math.min(earliest, latest), latest);
    if (first < lastDay + blockDistance) continue;
    for (let day = first; day < first + length; day++) past.push(pastShift(settings, site, type, day));
    lastDay = first + length - 1;
  }
  return past;
}

function pastShift(settings: RegionSettings, site: Site, type: ShiftType, day: number): PastShiftInput {
  return {
    organisationId: site.member.id,
    locationId: site.location.id,
    type: type.id,
    start: localTime(settings, day, type.start),
    end: localTime(settings, type.endsNextDay ? day + 1 : day, type.end),
    workMinutes: type.workMinutes,
  };
}

function typesOf({ level, worksNights }: StaffMember): readonly ShiftType[] {
  switch (level) {
    case "elderly-care-physician":
    case "nurse-specialist":
    case "nurse-hbo":
      return [shiftTypes.office];
    case "activity":
    case "hospitality":
      return [shiftTypes.activity];
    default:
      return worksNights ? [shiftTypes.early, shiftTypes.late, shiftTypes.night] : [shiftTypes.early, shiftTypes.late];
  }
}

function worksWeekdaysOnly(type: ShiftType): boolean {
  return type === shiftTypes.office || type === shiftTypes.activity;
}
