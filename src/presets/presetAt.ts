import { nearestFinder } from "../problem/nearest";
import { parseDate } from "../time/civil";
import type { AtwOptions } from "./atwOptions";
import { type CareOptions, nlAtbCare } from "./nlAtbCare";
import { nlAtwAdult } from "./nlAtwAdult";
import { nlAtwYouth, type YouthOptions } from "./nlAtwYouth";
import { nlCaoVvt2025, type VvtOptions } from "./nlCaoVvt2025";
import { nlPersonal, type PersonalOptions } from "./nlPersonal";
import { nlPregnancy, type PregnancyOptions } from "./nlPregnancy";
import type { Preset, PresetText } from "./preset";
import { holdsOn } from "./tableAt";

/** What each preset takes. */
export interface PresetArguments {
  readonly "nl/atw-adult": [options?: AtwOptions];
  readonly "nl/atw-youth": [options?: YouthOptions];
  readonly "nl/atb-care": [options: CareOptions];
  readonly "nl/cao-vvt-2025": [options?: VvtOptions];
  readonly "nl/pregnancy": [options?: PregnancyOptions];
  readonly "nl/personal": [options?: PersonalOptions];
}

/** The id of a preset of rules. */
export type PresetId = keyof PresetArguments;

/** Every preset of rules by its id. */
export const presets: { readonly [Id in PresetId]: (...options: PresetArguments[Id]) => Preset } = {
  "nl/atw-adult": nlAtwAdult,
  "nl/atw-youth": nlAtwYouth,
  "nl/atb-care": nlAtbCare,
  "nl/cao-vvt-2025": nlCaoVvt2025,
  "nl/pregnancy": nlPregnancy,
  "nl/personal": nlPersonal,
};

/** A preset as it holds on a date. */
export interface DatedPreset extends Preset {
  /** `afterEffect`: its term is over; its rules are taken to hold until there is a new one, and a note says so. */
  readonly status: "inForce" | "afterEffect";
}

/**
 * A preset as it holds on a date, usually the first day of the horizon: rules that begin later are left out and noted, and a preset that has ended continues with a warning among its notes.
 *
 * @param date - `YYYY-MM-DD`.
 * @param options - The options of that preset, required where it requires them.
 * @throws RangeError for an unknown preset, a date that does not exist, or one before the preset begins; and what the preset throws for its options.
 *
 * @example
 * presetAt("nl/atw-adult", "2026-10-05", { weeklyRestMode: "a" })
 */
export function presetAt<Id extends PresetId>(id: Id, date: string, ...options: PresetArguments[Id]): DatedPreset {
  if (!Object.hasOwn(presets, id)) {
    throw new RangeError(
      `There is no preset "${id}".${nearestFinder().hint(id, Object.keys(presets))} Known are ${Object.keys(presets).join(", ")}.`,
    );
  }
  if (parseDate(date) === undefined) throw new RangeError(`date is "${date}"; expected a date that exists, written as YYYY-MM-DD.`);
  return datedPreset(presets[id](...options), date);
}

/**
 * A preset as it holds on a date; see {@link presetAt}. For presets of your own.
 *
 * @throws RangeError for a date before the preset begins.
 */
export function datedPreset(preset: Preset, date: string): DatedPreset {
  const { id, validFrom, validUntil, rules, notes } = preset;
  if (date < validFrom) throw new RangeError(`${id} does not hold on ${date}; it begins on ${validFrom}.`);
  const hasEnded = validUntil !== undefined && validUntil < date;
  const begun = rules.filter((rule) => holdsOn(rule.validFrom === undefined ? {} : { validFrom: rule.validFrom }, date));
  const later = rules.filter((rule) => !begun.includes(rule));
  return {
    ...preset,
    status: hasEnded ? "afterEffect" : "inForce",
    rules: begun,
    notes: [
      ...notes,
      ...(hasEnded ? [afterEffect(validUntil, date)] : []),
      ...later.map(({ rule, validFrom: from }) => notYet(rule.id, from ?? "")),
    ],
  };
}

function afterEffect(validUntil: string, date: string): PresetText {
  return {
    nl: `Let op: liep af op ${validUntil}; voor ${date} wordt aangenomen dat de bepalingen nawerken. Ga na of er een opvolger is.`,
    en: `Warning: ended on ${validUntil}; for ${date} its terms are taken to continue as after-effect. Verify whether there is a successor.`,
  };
}

function notYet(ruleId: string, validFrom: string): PresetText {
  return {
    nl: `Regel ${ruleId} geldt pas vanaf ${validFrom} en is weggelaten.`,
    en: `Rule ${ruleId} holds from ${validFrom} on and is left out.`,
  };
}
