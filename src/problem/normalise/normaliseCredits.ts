import { weekdayOf } from "../../time/civil";
import type { AbsenceInput, Credit, OutsideHoursInput } from "../credit";
import { dayOf } from "./normalisePlanning";

/** Credits are written out for this many days before the horizon: further than any rule looks back. */
const backDays = 399;
const daysPerWeek = 7;

/** Credits by day, then tag; parts of no minutes are left out. */
export function normaliseCredits(
  absences: readonly AbsenceInput[],
  outsideHours: readonly OutsideHoursInput[],
  firstDay: number,
  lastDay: number,
): readonly Credit[] {
  const credits = [
    ...absences.flatMap((absence) => creditsOfAbsence(absence, firstDay, lastDay)),
    ...outsideHours.flatMap((hours) => creditsOfHours(hours, firstDay, lastDay)),
  ];
  const found = credits.filter(({ minutes }) => minutes > 0).map((credit) => Object.freeze(credit));
  return Object.freeze(found.sort((a, b) => a.day - b.day || (a.tag === b.tag ? a.minutes - b.minutes : a.tag < b.tag ? -1 : 1)));
}

function creditsOfAbsence({ from, to, creditedMinutes = 0 }: AbsenceInput, firstDay: number, lastDay: number): Credit[] {
  const start = dayOf(from);
  const count = dayOf(to) - start + 1;
  const first = Math.max(start, firstDay - backDays);
  const last = Math.min(start + count - 1, lastDay);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    day: first + index,
    minutes: part(creditedMinutes, first + index - start, count),
    tag: "absence" as const,
  }));
}

/** Every full ISO week holds exactly the weekly minutes. */
function creditsOfHours({ minutesPerWeek, from, to }: OutsideHoursInput, firstDay: number, lastDay: number): Credit[] {
  const first = Math.max(from === undefined ? -Infinity : dayOf(from), firstDay - backDays);
  const last = Math.min(to === undefined ? Infinity : dayOf(to), lastDay);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const day = first + index;
    return { day, minutes: part(minutesPerWeek, weekdayOf(day), daysPerWeek), tag: "external" as const };
  });
}

/** The share of position `index` when `total` is spread evenly over `count` positions in whole minutes. */
function part(total: number, index: number, count: number): number {
  return Math.floor(((index + 1) * total) / count) - Math.floor((index * total) / count);
}
