import type { Tier } from "../problem/organisation";
import type { Planning } from "../problem/planning";
import type { Language } from "../rules/ruleFacts";
import type { SlotUnit } from "../rules/slotUnit";
import { civilOf, weekdayOf } from "../time/civil";
import { formatClock } from "../time/format";
import { toLocal } from "../time/zoneTable";

const weekdayNames = {
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  nl: ["ma", "di", "wo", "do", "vr", "za", "zo"],
} as const;

const monthNames = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  nl: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
} as const;

const tierNames: Readonly<Record<Language, Readonly<Record<Tier, string>>>> = {
  en: {
    ownTeam: "own team",
    ownPool: "own pool",
    regionalPool: "regional pool",
    agency: "agency",
    selfEmployed: "self-employed",
    volunteer: "volunteer",
  },
  nl: {
    ownTeam: "eigen team",
    ownPool: "eigen flexpool",
    regionalPool: "regionale pool",
    agency: "uitzendbureau",
    selfEmployed: "zelfstandige",
    volunteer: "vrijwilliger",
  },
};

/** A day number as `Tue 6 Oct` (Dutch `di 6 okt`). */
export function dayLabel(dayNumber: number, language: Language): string {
  const { month, day } = civilOf(dayNumber);
  return `${weekdayNames[language][weekdayOf(dayNumber)]!} ${day} ${monthNames[language][month - 1]!}`;
}

/** A stretch of time in two labels: whole days as days, the last one included; anything else to the minute, `Tue 6 Oct 23:00`. */
export function spanLabels(from: number, to: number, planning: Planning, language: Language): readonly [from: string, to: string] {
  const start = toLocal(planning.zoneTable, from);
  const end = toLocal(planning.zoneTable, to);
  if (start.minuteOfDay === 0 && end.minuteOfDay === 0 && start.dayNumber < end.dayNumber) {
    return [dayLabel(start.dayNumber, language), dayLabel(end.dayNumber - 1, language)];
  }
  return [
    `${dayLabel(start.dayNumber, language)} ${formatClock(start.minuteOfDay)}`,
    `${dayLabel(end.dayNumber, language)} ${formatClock(end.minuteOfDay)}`,
  ];
}

/** A slot in a few words: its type, or else its name, and its day; for example `late Tue 6 Oct`. */
export function slotLabel(slot: SlotUnit, planning: Planning, language: Language): string {
  const name = slot.type ?? slot.place?.shift.id ?? fixedName(slot, language);
  return `${name} ${dayLabel(planning.firstDay + slot.day, language)}`;
}

function fixedName({ tags }: SlotUnit, language: Language): string {
  if (tags.has("external")) return language === "nl" ? "ander werk" : "other work";
  return language === "nl" ? "eerdere dienst" : "past shift";
}

/** A tier in words. */
export function tierLabel(tier: Tier, language: Language): string {
  return tierNames[language][tier];
}
