import { formatDuration } from "../time/format";
import type { Language, RuleFacts } from "./ruleFacts";

/** A text in every language. */
export type Texts = Readonly<Record<Language, string>>;

/** A countable thing: singular and plural in every language. */
export type Noun = Readonly<Record<Language, readonly [singular: string, plural: string]>>;

/** Words that several rules count in. */
export const nouns = {
  day: { en: ["day", "days"], nl: ["dag", "dagen"] },
  dayOff: { en: ["day off", "days off"], nl: ["vrije dag", "vrije dagen"] },
  shift: { en: ["shift", "shifts"], nl: ["dienst", "diensten"] },
  duty: { en: ["duty", "duties"], nl: ["dienst", "diensten"] },
  nightDuty: { en: ["night duty", "night duties"], nl: ["nachtdienst", "nachtdiensten"] },
  sunday: { en: ["Sunday", "Sundays"], nl: ["zondag", "zondagen"] },
  weekend: { en: ["weekend", "weekends"], nl: ["weekend", "weekenden"] },
  person: { en: ["person", "people"], nl: ["persoon", "personen"] },
  supervisor: { en: ["supervisor", "supervisors"], nl: ["begeleider", "begeleiders"] },
  step: { en: ["step", "steps"], nl: ["trede", "treden"] },
  point: { en: ["point", "points"], nl: ["punt", "punten"] },
  minute: { en: ["minute", "minutes"], nl: ["minuut", "minuten"] },
} as const satisfies Readonly<Record<string, Noun>>;

/** `1 day`, `3 dagen`. */
export function counted(count: number, noun: Noun, language: Language): string {
  return `${count} ${noun[language][count === 1 ? 0 : 1]}`;
}

/** A length of time: `9 h 40` in English, `9 u 40` in Dutch. */
export function duration(minutes: number, language: Language): string {
  const text = formatDuration(minutes);
  return language === "nl" ? text.replace(" h", " u") : text;
}

/** A distance: `12 km`, `1.3 km` (Dutch `1,3 km`), `800 m`. */
export function distance(metres: number, language: Language): string {
  if (metres < 1000) return `${metres} m`;
  const tenths = Math.round(metres / 100);
  const text = tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
  return `${language === "nl" ? text.replace(".", ",") : text} km`;
}

/** An amount of money: `€ 12.50` in English, `€ 12,50` in Dutch. */
export function money(cents: number, language: Language): string {
  const whole = Math.floor(cents / 100);
  return `€ ${whole}${language === "nl" ? "," : "."}${String(cents % 100).padStart(2, "0")}`;
}

/** Name of the person, or a word for somebody unnamed; begins a sentence. */
export function who(facts: RuleFacts, language: Language): string {
  return facts.personName ?? (language === "nl" ? "Iemand" : "Someone");
}

/** How many labels are named before the rest is counted. */
const shownLabels = 4;

/** Quoted labels of the shifts: `'Late 6 Oct' and 'Early 7 Oct'`; long lists are cut. */
export function shiftsOf(facts: RuleFacts, language: Language): string {
  const labels = facts.shiftLabels;
  if (labels.length === 0) return language === "nl" ? "een dienst" : "a shift";
  const shown = labels.slice(0, shownLabels).map((label) => `'${label}'`);
  if (labels.length > shownLabels) {
    const more = labels.length - shownLabels;
    return `${shown.join(", ")} ${language === "nl" ? `en ${more} andere` : `and ${more} more`}`;
  }
  return listed(shown, language);
}

/** The shift a sentence is about: the first label, quoted. */
export function shiftOf(facts: RuleFacts, language: Language): string {
  const label = facts.shiftLabels[0];
  if (label !== undefined) return `'${label}'`;
  return language === "nl" ? "een dienst" : "a shift";
}

/** The same, as the first word of a sentence. */
export function shiftFirst(facts: RuleFacts, language: Language): string {
  const text = shiftOf(facts, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a, b and c`. */
export function listed(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join("");
  const last = items[items.length - 1] ?? "";
  return `${items.slice(0, -1).join(", ")} ${language === "nl" ? "en" : "and"} ${last}`;
}

/** ` (Mon 5 Oct to Sun 11 Oct)` when the stretch of time is known, otherwise nothing. */
export function stretchOf(facts: RuleFacts, language: Language): string {
  if (facts.from === undefined || facts.to === undefined) return "";
  return ` (${facts.from} ${language === "nl" ? "t/m" : "to"} ${facts.to})`;
}
