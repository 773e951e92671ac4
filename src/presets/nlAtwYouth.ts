import type { TagFilter } from "../problem/tagFilter";
import { type AtwOptions, type AtwTerms, atwTerms, interpretationsOf } from "./atwOptions";
import { lawUnverified } from "./atwOtherNorms";
import { atwNorm, day, everyWeeks, hour, legalUnits, week } from "./lawTerms";
import type { NormBasis, OtherNorm, Preset, PresetRule } from "./preset";
import { comparedText, lawReadAt, notLegalAdvice } from "./presetNotes";
import { hardRule, type RuleParameters } from "./presetRule";

/** The choices of {@link AtwOptions} that matter for 16 and 17 year olds. */
export type YouthOptions = Pick<AtwOptions, "weekStart" | "sundayWork">;

const people: TagFilter = { include: ["regime:youth"] };

/** Dutch working-time law for people of 16 and 17 (`regime: "youth"`). */
export function nlAtwYouth(options: YouthOptions = {}): Preset {
  const terms = atwTerms(options);
  return {
    id: "nl/atw-youth",
    title: { nl: "Arbeidstijdenwet, 16 en 17 jaar", en: "Working-time law, 16 and 17 years" },
    validFrom: lawReadAt,
    notes: [
      notLegalAdvice,
      comparedText,
      {
        nl: "Schooltijd telt als werk (art. 4:4): geef lessen op als werk elders (external), en maak ze niet beschikbaar.",
        en: "School time counts as work (art. 4:4): give lessons as outside work (external).",
      },
    ],
    rules: youthRules(terms),
    unverified: lawUnverified.filter(({ norm }) => norm === "atw"),
    otherNorms: [schoolTime],
    interpretations: interpretationsOf(terms).filter(({ choice }) => ["weekStart", "sundayWork", "anchor"].includes(choice)),
  };
}

const schoolTime: OtherNorm = {
  norm: "youth",
  place: "input",
  article: "ATW 4:4(2)",
  confidence: "H",
  text: {
    nl: "Schooltijd telt, met de onderbrekingen, als werk.",
    en: "School time counts as work, its interruptions included.",
  },
};

function youthRules(terms: AtwTerms): readonly PresetRule[] {
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
  const sundays =
    terms.sundayWork === "anyMinute"
      ? ({ measure: "sundays", shifts: legalUnits } as const)
      : ({ measure: "days", shifts: { include: ["day:sun"], ...legalUnits } } as const);
  return [
    hardRule(youth("5:7(1)a", "Ten hoogste 9 uur werk per dienst", "At most 9 hours of work per duty"), {
      id: "youth.max-shift",
      kind: "maximumDutyLength",
      ...duties,
      maximumMinutes: 9 * hour,
    }),
    hardRule(youth("5:7(1)b", "Ten hoogste 45 uur per week", "At most 45 hours a week"), hours("youth.max-week", 1, 45 * hour)),
    hardRule(
      youth("5:7(1)c", "Gemiddeld ten hoogste 40 uur per week over 4 weken", "On average at most 40 hours a week over 4 weeks"),
      hours("youth.avg-4w", 4, 4 * 40 * hour),
    ),
    hardRule(youth("5:3(1)", "12 uur rust per 24 uur", "12 hours of rest in 24"), {
      id: "youth.daily-rest",
      kind: "dutyRest",
      ...duties,
      restMinutes: 12 * hour,
      withinMinutes: day,
    }),
    hardRule(youth("5:3(1)", "Geen werk tussen 23.00 en 06.00 uur", "No work between 23:00 and 06:00"), {
      id: "youth.forbidden-hours",
      kind: "forbiddenHours",
      people,
      from: "23:00",
      to: "06:00",
    }),
    hardRule(youth("5:5(1)", "36 uur rust per 7 x 24 uur", "36 hours of rest in 7 x 24"), {
      id: "youth.weekly-rest",
      kind: "weeklyRest",
      ...duties,
      alternatives: [{ windowMinutes: week, restMinutes: 36 * hour }],
    }),
    hardRule(youth("5:4(1)", "Pauze van 30 minuten bij meer dan 4,5 uur", "Break of 30 minutes for more than 4.5 hours"), {
      id: "youth.break",
      kind: "dutyBreaks",
      ...duties,
      steps: [{ workOver: 270, breakMinutes: 30 }],
      minimumPartMinutes: 15,
    }),
    hardRule(
      youth(
        "5:9(1); Atb 4.8:1(2), 5.19:1",
        "Geen consignatie, bereikbaarheid of aanwezigheidsdienst",
        "No on-call, standby or presence duties",
      ),
      {
        id: "youth.no-on-call",
        kind: "dutyFrequency",
        people,
        units: { include: ["duty:onCall", "duty:standby", "duty:presence"] },
        mergeGapMinutes: 0,
        maximum: 0,
        windowMinutes: week,
      },
    ),
    hardRule(
      { ...youth("5:6(3)", "Ten minste 13 vrije zondagen per 52 weken", "At least 13 free Sundays in 52 weeks"), enforcement: "civil" },
      { id: "youth.sunday-free", kind: "workLimit", people, ...sundays, over: everyWeeks(terms, 52), maximum: 39 },
    ),
  ];
}

function youth(article: string, nl: string, en: string): NormBasis {
  return atwNorm("youth", article, "fined", nl, en);
}
