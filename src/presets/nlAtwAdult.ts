import { atwDutyRules } from "./atwDutyRules";
import { atwHourRules } from "./atwHourRules";
import { atwNightRules } from "./atwNightRules";
import { type AtwOptions, type AtwTerms, atwTerms, interpretationsOf } from "./atwOptions";
import { atwOtherNorms, lawUnverified } from "./atwOtherNorms";
import { atwRestRules } from "./atwRestRules";
import { onCallRules, standbyGuard } from "./onCallRules";
import type { Preset, PresetRule } from "./preset";
import { comparedText, lawReadAt, notLegalAdvice } from "./presetNotes";

/**
 * Dutch working-time law for people of 18 and older (`regime: "adult"`), over all their work: ATW chapter 5 and the general parts of the Atb.
 *
 * @throws RangeError for an option outside its range.
 */
export function nlAtwAdult(options: AtwOptions = {}): Preset {
  const terms = atwTerms(options);
  return {
    id: "nl/atw-adult",
    title: { nl: "Arbeidstijdenwet, 18 jaar en ouder", en: "Working-time law, 18 and older" },
    validFrom: lawReadAt,
    notes: [
      notLegalAdvice,
      comparedText,
      {
        nl: "Publiekrechtelijk beboetbare normen (art. 10:1) zijn hard; civiele normen zijn hard maar met opgaaf van reden te doorbreken.",
        en: "Norms that are fined (art. 10:1) are hard; civil norms are hard but can be overridden with a reason.",
      },
      {
        nl: "Wie uitleent is geen werkgever in de zin van deze wet: de inlener draagt de boete (art. 1:1). De regels tellen per persoon over alle organisaties.",
        en: "A lender is no employer under this law: the borrower bears the fine (art. 1:1). The rules count per person over all organisations.",
      },
    ],
    rules: adultRules(terms),
    unverified: lawUnverified,
    otherNorms: atwOtherNorms(terms),
    interpretations: interpretationsOf(terms),
    night: { untilMinuteOfDay: 360, moreThanMinutes: 60, lateMinuteOfDay: 120 },
  };
}

/** The rules for adults under the given terms. */
export function adultRules(terms: AtwTerms): readonly PresetRule[] {
  return [
    ...atwDutyRules(terms),
    ...atwHourRules(terms),
    ...atwRestRules(terms),
    ...atwNightRules(terms),
    ...onCallRules(terms),
    standbyGuard(),
  ];
}
