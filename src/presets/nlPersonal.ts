import { type Weekday, weekdays } from "../problem/planning";
import { lawUnverified } from "./atwOtherNorms";
import { atwNorm, legalUnits, week } from "./lawTerms";
import type { Preset, PresetRule } from "./preset";
import { comparedText, lawReadAt, notLegalAdvice } from "./presetNotes";
import { hardRule } from "./presetRule";

/** Which personal arrangements are used; people have them by tag, without a reason. */
export interface PersonalOptions {
  /** Tag of people who work no nights; null = not used; default `noNights`. */
  readonly noNightsTag?: string | null;
  /** Tag of people who do not work on Sundays; null = not used; default `noSunday`. */
  readonly noSundayTag?: string | null;
  /** Weekly rest days other than Sunday that people observe; their tag is `restDay:<weekday>`; default none. */
  readonly restDays?: readonly Exclude<Weekday, "sunday">[];
}

/**
 * Arrangements of single people: no nights (ATW 4:9, or by agreement), no Sundays (5:6), another weekly rest day (5:1).
 *
 * A rest day other than Sunday is judged by the day on which a shift starts; where the evening before matters too, give times that are not available.
 *
 * @throws RangeError for a rest day that is no weekday other than Sunday.
 */
export function nlPersonal({ noNightsTag = "noNights", noSundayTag = "noSunday", restDays = [] }: PersonalOptions = {}): Preset {
  return {
    id: "nl/personal",
    title: { nl: "Persoonlijke afspraken", en: "Personal arrangements" },
    validFrom: lawReadAt,
    notes: [
      notLegalAdvice,
      comparedText,
      { nl: "Leg nooit de reden vast, alleen de tag.", en: "Never store the reason, only the tag." },
      {
        nl: "Een rustdag anders dan zondag wordt beoordeeld naar de dag waarop een dienst begint; geef voor de avond ervoor beschikbaarheid op.",
        en: "A rest day other than Sunday is judged by the day on which a shift starts; for the evening before, give availability.",
      },
    ],
    rules: [
      ...(noNightsTag === null ? [] : [noNights(noNightsTag)]),
      ...(noSundayTag === null ? [] : [noSundays(noSundayTag)]),
      ...restDays.map(restDay),
    ],
    unverified: lawUnverified.filter(({ norm }) => norm === "atw" || norm === "older-staff"),
    otherNorms: [],
    interpretations: [],
  };
}

function noNights(tag: string): PresetRule {
  return hardRule(atwNorm("night-health", "4:9", "civil", "Geen nachtdiensten", "No night duties"), {
    id: "night-health",
    kind: "dutyFrequency",
    people: { include: [tag] },
    units: legalUnits,
    of: { is: "night" },
    maximum: 0,
    windowMinutes: week,
  });
}

function noSundays(tag: string): PresetRule {
  return hardRule(
    atwNorm("atw.sunday-consent", "5:6(1), (2)", "civil", "Geen zondagswerk zonder instemming", "No Sunday work without consent"),
    {
      id: "atw.sunday-consent",
      kind: "workLimit",
      people: { include: [tag] },
      measure: "sundays",
      shifts: legalUnits,
      over: { kind: "week" },
      maximum: 0,
    },
  );
}

function restDay(weekday: Exclude<Weekday, "sunday">): PresetRule {
  // Options may come from a file, and a day that does not exist would be a rule that never holds.
  if (!weekdays.slice(0, 6).includes(weekday)) {
    throw new RangeError(`restDays has "${weekday}"; expected monday to saturday. For Sundays there is noSundayTag.`);
  }
  return hardRule(
    atwNorm("atw.sunday-consent", "5:1; 5:6(1), (2)", "civil", `Eigen rustdag (${weekday})`, `Rest day of their own (${weekday})`),
    {
      id: `atw.sunday-consent.${weekday}`,
      kind: "workLimit",
      people: { include: [`restDay:${weekday}`] },
      measure: "days",
      shifts: { include: [`day:${weekday.slice(0, 3)}`], ...legalUnits },
      over: { kind: "week" },
      maximum: 0,
    },
  );
}
