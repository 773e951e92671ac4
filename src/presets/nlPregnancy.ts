import type { TagFilter } from "../problem/tagFilter";
import { lawUnverified } from "./atwOtherNorms";
import { atwNorm, everyWeeks, hour, legalUnits, week } from "./lawTerms";
import type { NormBasis, OtherNorm, Preset, PresetRule } from "./preset";
import { comparedText, lawReadAt, notLegalAdvice } from "./presetNotes";
import { hardRule, type RuleParameters } from "./presetRule";

/** Who the limits are for. */
export interface PregnancyOptions {
  /** Tag of the people; it says nothing about the reason, and no reason is stored. Default `limits:reduced`. */
  readonly tag?: string;
  /** Where weeks begin, as in `AtwOptions`; default "monday". */
  readonly weekStart?: "monday" | "everyDay";
}

/** Limits on request during pregnancy and until six months after birth (ATW 4:5, 4:7), beside the limits of the law for everybody. */
export function nlPregnancy({ tag = "limits:reduced", weekStart = "monday" }: PregnancyOptions = {}): Preset {
  return {
    id: "nl/pregnancy",
    title: { nl: "Beperkte belasting op verzoek (ATW 4:5 en 4:7)", en: "Reduced load on request (ATW 4:5 and 4:7)" },
    validFrom: lawReadAt,
    notes: [
      notLegalAdvice,
      comparedText,
      {
        nl: "Leg nooit de reden vast; de tag zegt alleen dat deze grenzen gelden. Zij gelden tot zes maanden na de bevalling, en gelden voor wie 18 of ouder is.",
        en: "Never store the reason; the tag only says that these limits hold. They hold until six months after birth, and for people of 18 or older.",
      },
      {
        nl: "De werknemer kan niet tot meer worden verplicht; met instemming kan het wel. Daarom kan een planner er met opgaaf van reden van afwijken.",
        en: "Workers cannot be obliged to more, but may agree to it. That is why a planner can override these rules with a reason.",
      },
    ],
    rules: pregnancyRules({ include: [tag] }, { weekStart }),
    unverified: lawUnverified.filter(({ norm }) => norm === "atw"),
    otherNorms: [
      other(
        "pregnant",
        "process",
        "ATW 4:5(2)",
        "Extra pauzes tot een achtste van de dienst tellen als werk.",
        "Extra breaks up to an eighth of the duty count as work.",
      ),
      other("pregnant", "note", "ATW 4:5(3)", "Recht op een bestendig en regelmatig patroon.", "Right to a steady and regular pattern."),
      {
        ...other(
          "maternity",
          "input",
          "ATW 4:6",
          "Geen werk van 28 dagen voor de verwachte tot 42 dagen na de werkelijke bevalling: geef dat op als absences.",
          "No work from 28 days before the expected to 42 days after the actual birth: give it as absences.",
        ),
        values: { daysBefore: 28, daysAfter: 42 },
      },
      other(
        "breastfeeding",
        "process",
        "ATW 4:8",
        "Onderbrekingen tot een kwart van de dienst, negen maanden lang, tellen als werk.",
        "Interruptions up to a quarter of the duty, for nine months, count as work.",
      ),
    ],
    interpretations: [],
  };
}

function pregnancyRules(people: TagFilter, terms: { readonly weekStart: "monday" | "everyDay" }): readonly PresetRule[] {
  const basis = (article: string, nl: string, en: string): NormBasis => atwNorm("pregnant", article, "civil", nl, en);
  const duties = { people, units: legalUnits } as const;
  const hours = (id: string, weeks: number, maximum: number): RuleParameters => ({
    id,
    kind: "workLimit",
    people,
    measure: "minutes",
    ledger: "legal",
    minutesBelongTo: "localDay",
    over: everyWeeks(terms, weeks),
    maximum,
  });
  return [
    hardRule(basis("4:5(4)a", "Ten hoogste 10 uur werk per dienst", "At most 10 hours of work per duty"), {
      id: "pregnant.max-shift",
      kind: "maximumDutyLength",
      ...duties,
      maximumMinutes: 10 * hour,
    }),
    hardRule(
      basis("4:5(4)b", "Gemiddeld ten hoogste 50 uur per week over 4 weken", "On average at most 50 hours a week over 4 weeks"),
      hours("pregnant.avg-4w", 4, 4 * 50 * hour),
    ),
    hardRule(
      basis("4:5(4)c", "Gemiddeld ten hoogste 45 uur per week over 16 weken", "On average at most 45 hours a week over 16 weeks"),
      hours("pregnant.avg-16w", 16, 16 * 45 * hour),
    ),
    hardRule(basis("4:5(5)", "Geen nachtdiensten", "No night duties"), {
      id: "pregnant.no-nights",
      kind: "dutyFrequency",
      ...duties,
      of: { is: "night" },
      maximum: 0,
      windowMinutes: week,
    }),
  ];
}

function other(norm: string, place: OtherNorm["place"], article: string, nl: string, en: string): OtherNorm {
  return { norm, place, article, confidence: "H", text: { nl, en } };
}
