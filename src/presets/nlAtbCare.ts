import type { TagFilter } from "../problem/tagFilter";
import { type AtwOptions, type AtwTerms, atwTerms, interpretationsOf } from "./atwOptions";
import { lawUnverified } from "./atwOtherNorms";
import { adults, adultsWith, atbNorm, day, everyWeeks, hour, week } from "./lawTerms";
import { adultRules } from "./nlAtwAdult";
import { calledNightsAverage, callsNearNights } from "./onCallRules";
import type { NormBasis, OtherNorm, Preset, PresetRule } from "./preset";
import { type PresenceOptions, presenceRules } from "./presenceRules";
import { comparedText, lawReadAt, notLegalAdvice } from "./presetNotes";
import { hardRule } from "./presetRule";

/** What the exceptions for nursing and care need to know; the other choices must be those of the preset `nl/atw-adult` below it. */
export interface CareOptions extends AtwOptions {
  /** That a collective agreement uses these exceptions: without one they do not exist (Atb 5.19:2(4), 5.19:3(1), 4.8:1(2)). */
  readonly collectiveAgreement: true;
  /** Absent = nobody works in presence duties under Atb 4.8; they are ordinary work then. */
  readonly presence?: PresenceOptions;
  /** Tag of people who work alone, or whose care cannot stop, and so without breaks (Atb 4.6:1); absent = nobody. */
  readonly soloTag?: string;
}

const standby: TagFilter = { include: ["duty:standby"] };

/**
 * Exceptions for nursing and care by collective agreement, to be laid over `nl/atw-adult`: daily rest once 8 and once 10 hours, standby and presence duties. It holds only the rules that differ.
 *
 * @throws RangeError without a collective agreement, or for an option outside its range.
 */
export function nlAtbCare(options: CareOptions): Preset {
  // Options may come from a file.
  const { collectiveAgreement }: { readonly collectiveAgreement: unknown } = options;
  if (collectiveAgreement !== true) {
    throw new RangeError(
      `collectiveAgreement is ${String(collectiveAgreement)}; expected true: the exceptions of nl/atb-care exist only by collective agreement. Use nl/atw-adult alone.`,
    );
  }
  const { presence, soloTag } = options;
  const terms = atwTerms(options, { presenceTag: presence?.tag, soloTag });
  return {
    id: "nl/atb-care",
    title: { nl: "Arbeidstijdenbesluit, verpleging en verzorging", en: "Working-time decree, nursing and care" },
    validFrom: lawReadAt,
    notes: [
      notLegalAdvice,
      comparedText,
      {
        nl: "Geldt alleen als een collectieve regeling deze afwijkingen gebruikt. Leg deze preset in de laag law over nl/atw-adult, met dezelfde keuzes.",
        en: "Holds only if a collective agreement uses these exceptions. Lay this preset over nl/atw-adult in the layer law, with the same choices.",
      },
    ],
    rules: [
      ...changedRules(options, terms),
      ...standbyRules(terms),
      ...(presence === undefined ? [] : presenceRules(terms, presence)),
      ...specialSum(terms),
      ...(soloTag === undefined ? [] : [soloAverage(terms, soloTag)]),
    ],
    unverified: lawUnverified.filter(({ norm }) => norm === "atw"),
    otherNorms: otherNorms(presence !== undefined),
    interpretations: interpretationsOf(terms),
  };
}

/** The rules of the ATW that read otherwise under these exceptions. */
function changedRules(options: CareOptions, terms: AtwTerms): readonly PresetRule[] {
  const before = new Map(adultRules(atwTerms(options)).map(({ rule }) => [rule.id, JSON.stringify(rule)]));
  return adultRules(terms).filter(({ rule }) => before.get(rule.id) !== JSON.stringify(rule));
}

function standbyRules(terms: AtwTerms): readonly PresetRule[] {
  const basis = (article: string, nl: string, en: string): NormBasis => atbNorm("standby.care", article, "fined", nl, en);
  const units = { people: adults, units: standby, mergeGapMinutes: 0 } as const;
  return [
    hardRule(basis("5.19:3(2)", "Ten hoogste 3 bereikbaarheidsdiensten per 7 x 24 uur", "At most 3 standby duties in 7 x 24 hours"), {
      id: "standby.care",
      kind: "dutyFrequency",
      ...units,
      maximum: 3,
      windowMinutes: week,
    }),
    hardRule(basis("5.19:3(2)", "Ten hoogste 32 bereikbaarheidsdiensten per 16 weken", "At most 32 standby duties in 16 weeks"), {
      id: "standby.care.period",
      kind: "dutyLimit",
      ...units,
      over: everyWeeks(terms, 16),
      maximum: 32,
    }),
    hardRule(basis("1:1", "Een bereikbaarheidsdienst duurt ten hoogste 24 uur", "A standby duty lasts at most 24 hours"), {
      id: "standby.care.length",
      kind: "maximumDutyLength",
      ...units,
      measure: "span",
      maximumMinutes: day,
    }),
    ...callsNearNights("standby.night", standby, adults, (article) =>
      basis(`5.19:3(3) with ATW ${article}`, "Geen bereikbaarheidsdienst rond een nachtdienst", "No standby duty around a night duty"),
    ),
    calledNightsAverage(terms, "standby.average", standby, adults, 40, (article) =>
      basis(
        `5.19:3(3) with ATW ${article}`,
        "Minder uren bij 16 of meer bereikbare nachten",
        "Fewer hours with 16 or more nights on standby",
      ),
    ),
  ];
}

function specialSum(terms: AtwTerms): readonly PresetRule[] {
  const units: TagFilter = { include: ["duty:onCall", "duty:presence", "duty:standby"] };
  const common = { people: adults, units, mergeGapMinutes: 0 } as const;
  const basis = (nl: string, en: string): NormBasis => atbNorm("special.sum", "5.19:4", "fined", nl, en);
  return [
    hardRule(
      basis(
        "Consignatie, aanwezigheid en bereikbaarheid samen 3 per 7 x 24 uur",
        "On-call, presence and standby together 3 in 7 x 24 hours",
      ),
      { id: "special.sum.week", kind: "dutyFrequency", ...common, maximum: 3, windowMinutes: week },
    ),
    hardRule(
      basis("Consignatie, aanwezigheid en bereikbaarheid samen 32 per 16 weken", "On-call, presence and standby together 32 in 16 weeks"),
      { id: "special.sum.period", kind: "dutyLimit", ...common, over: everyWeeks(terms, 16), maximum: 32 },
    ),
  ];
}

function soloAverage(terms: AtwTerms, tag: string): PresetRule {
  const basis = atbNorm(
    "atb.solo-no-break",
    "4.6:1(2)a",
    "fined",
    "Zonder pauzes gemiddeld ten hoogste 44 uur per week over 16 weken",
    "Without breaks on average at most 44 hours a week over 16 weeks",
  );
  return hardRule(basis, {
    id: "atb.solo-no-break",
    kind: "workLimit",
    people: adultsWith(tag),
    measure: "minutes",
    ledger: "legal",
    minutesBelongTo: "localDay",
    over: everyWeeks(terms, 16),
    maximum: 16 * 44 * hour,
  });
}

function otherNorms(hasPresence: boolean): readonly OtherNorm[] {
  const presenceOff: OtherNorm = {
    norm: "presence.norm",
    place: "option",
    article: "Atb 4.8",
    confidence: "H",
    text: {
      nl: "Aanwezigheidsdiensten onder Atb 4.8 staan uit; zie de keuze presence. Zonder die keuze zijn het gewone diensten.",
      en: "Presence duties under Atb 4.8 are off; see the option presence. Without it they are ordinary duties.",
    },
  };
  return [
    ...(hasPresence ? [] : [presenceOff]),
    {
      norm: "presence.norm",
      place: "option",
      article: "Atb 4.8:1(4), (5)",
      confidence: "H",
      text: {
        nl: "Kortere rust (10 en 8 uur) met verlengde rust daarna wordt niet aangeboden; plannen op 11 uur is strenger.",
        en: "Shorter rest (10 and 8 hours) with longer rest after it is not offered; planning by 11 hours is stricter.",
      },
      values: { firstRestHours: 10, secondRestHours: 8 },
    },
    {
      norm: "sleepin",
      place: "definition",
      article: "Atb 4.8; CAO VVT 4.3",
      confidence: "M",
      text: {
        nl: "Een slaapdienst is in de wet een aanwezigheidsdienst: alle uren zijn arbeidstijd (dutyKinds: presence, legalPercent 100).",
        en: "A sleep-in duty is a presence duty in law: all its hours are working time (dutyKinds: presence, legalPercent 100).",
      },
      values: { legalPercent: 100 },
    },
  ];
}
