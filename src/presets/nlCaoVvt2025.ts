import type { TagFilter } from "../problem/tagFilter";
import { checkInteger } from "./atwOptions";
import type { NormBasis, OtherNorm, Preset, PresetRule, UnverifiedValue } from "./preset";
import { notLegalAdvice } from "./presetNotes";
import { hardRule, softRule } from "./presetRule";

/** How the collective agreement is counted and priced. */
export interface VvtOptions {
  /** Days on which someone comes, or times that someone comes (split shifts count twice); default "days". */
  readonly attendanceCount?: "days" | "shifts";
  /** Shifts that count as attendance, for example those of one employer; absent = all, at every organisation. */
  readonly attendanceShifts?: TagFilter;
  /** Cents that one point of cost stands for, a divisor of 2500; default 100, as in the rule `assignmentCost`. */
  readonly centsPerPoint?: number;
  /** Points for every tier further away from the own team; default 10. */
  readonly tierWeight?: number;
  /** Points for every started hour above or below the contract; default 1. */
  readonly contractWeight?: number;
}

/** The bonus for every day of attendance above the norm, in cents. */
export const vvtAttendanceBonusCents = 2500;

const source = "CAO VVT 2025-2026 (Stcrt. 2025-25154), by secondary sources";
const validFrom = "2025-01-01";
const validUntil = "2026-08-31";

/**
 * The collective agreement for nursing homes, care homes and home care (VVT), 2025-2026. It ended on 2026-08-31 and is taken to continue as after-effect (`presetAt` says so). What secondary sources do not give is null.
 *
 * @throws RangeError for an option outside its range.
 */
export function nlCaoVvt2025(options: VvtOptions = {}): Preset {
  return {
    id: "nl/cao-vvt-2025",
    title: { nl: "Cao VVT 2025-2026", en: "Collective agreement VVT 2025-2026" },
    validFrom,
    validUntil,
    notes: [
      notLegalAdvice,
      {
        nl: "De tekst van de cao is niet gelezen; waarden komen uit secundaire bronnen. Werkingsduur 1-1-2025 tot en met 31-8-2026; daarna werkt de cao na tot er een nieuwe is.",
        en: "The text of the agreement was not read; values come from secondary sources. It ran from 2025-01-01 to 2026-08-31; after that it continues as after-effect until there is a new one.",
      },
      {
        nl: "De werkgever en de ondernemingsraad stellen de kaders voor werktijden vast (WOR art. 27).",
        en: "Employer and works council set the frame for working times (WOR art. 27).",
      },
    ],
    rules: vvtRules(options),
    unverified: vvtUnverified,
    otherNorms: vvtOtherNorms,
    interpretations: [
      {
        choice: "attendanceCount",
        value: options.attendanceCount ?? "days",
        text: {
          nl: "Of een gebroken dienst een of twee opkomsten is, en of per week of gemiddeld wordt geteld, is niet nagegaan.",
          en: "Whether a split shift is one or two attendances, and whether weeks or averages count, was not verified.",
        },
      },
      {
        choice: "tierCosts",
        value: "order only",
        text: {
          nl: "De cao noemt alleen de volgorde (eigen medewerkers eerst); de punten zijn een keuze.",
          en: "The agreement only gives the order (own staff first); the points are a choice.",
        },
      },
    ],
  };
}

function vvt(norm: string, article: string, nl: string, en: string, more: Partial<NormBasis> = {}): NormBasis {
  const base = { norm, title: { nl, en }, article, source, validFrom, validUntil } as const;
  return { ...base, confidence: "M", enforcement: "agreement", ...more };
}

function vvtRules(options: VvtOptions): readonly PresetRule[] {
  const { attendanceCount = "days", attendanceShifts, centsPerPoint = 100, tierWeight = 10, contractWeight = 1 } = options;
  checkInteger("tierWeight", tierWeight, 1, 1_000_000);
  checkInteger("contractWeight", contractWeight, 1, 1_000_000);
  if (!Number.isInteger(centsPerPoint) || centsPerPoint < 1 || vvtAttendanceBonusCents % centsPerPoint !== 0) {
    throw new RangeError(
      `centsPerPoint is ${centsPerPoint}; expected a divisor of ${vvtAttendanceBonusCents}, so that the bonus is a whole number of points.`,
    );
  }
  const attendance = {
    kind: "attendanceDays",
    limits: [{ contractUpTo: 15 * 60, maximum: 3 }, { contractUpTo: 24 * 60, maximum: 4 }, { maximum: 5 }],
    count: attendanceCount,
    ...(attendanceShifts !== undefined && { shifts: attendanceShifts }),
  } as const;
  const since2026 = { validFrom: "2026-01-01" } as const;
  return [
    hardRule(
      vvt(
        "vvt.attendance-days",
        "CAO VVT, days of attendance (article not verified)",
        "Ten hoogste 3 dagen per week bij een contract tot en met 15 uur, 4 tot en met 24 uur, anders 5",
        "At most 3 days a week with a contract of up to 15 hours, 4 up to 24 hours, otherwise 5",
        {
          ...since2026,
          relaxableBy: [{ by: ["person"], article: "written individual agreement" }],
        },
      ),
      { id: "vvt.attendance-days", ...attendance },
    ),
    softRule(
      vvt(
        "vvt.attendance-bonus",
        "CAO VVT, days of attendance (article not verified)",
        "25 euro per dag boven de norm",
        "25 euros for every day above the norm",
        since2026,
      ),
      vvtAttendanceBonusCents / centsPerPoint,
      { id: "vvt.attendance-bonus", ...attendance },
    ),
    softRule(
      vvt(
        "vvt.permanent-first",
        "agreement of June 2023",
        "Eigen medewerkers eerst, dan ingeleend, uitzendkracht en zzp'er",
        "Own staff first, then seconded, agency and self-employed",
      ),
      tierWeight,
      {
        id: "vvt.permanent-first",
        kind: "tierPreference",
        costs: { ownTeam: 0, ownPool: 1, regionalPool: 2, agency: 3, selfEmployed: 4 },
      },
    ),
    softRule(vvt("vvt.plusmin", "CAO VVT 3.6, 3.7", "Blijf dicht bij de contracturen", "Stay near the contract hours"), contractWeight, {
      id: "vvt.plusmin",
      kind: "contractHours",
      bound: "target",
      over: { kind: "period" },
      unit: 60,
    }),
    hardRule(
      vvt(
        "vvt.meeruren",
        "CAO VVT 3.8",
        "Niet boven het afgesproken maximum zonder instemming",
        "Not above the agreed maximum without consent",
      ),
      { id: "vvt.meeruren", kind: "contractHours", bound: "maximum", over: { kind: "period" }, unit: 60 },
    ),
  ];
}

function unverified(norm: string, parameter: string, nl: string, en: string): UnverifiedValue {
  return { norm, parameter, value: null, verify: { nl, en } };
}

const vvtUnverified: readonly UnverifiedValue[] = [
  unverified(
    "vvt.max-shift",
    "maximumMinutes",
    "Langste dienst in de cao (een oude cao noemt 10 uur).",
    "Longest shift in the agreement (an old one says 10 hours).",
  ),
  unverified("vvt.weekends", "freeWeekendsPerYear", "Aantal vrije weekenden, artikel 3.4.", "Number of free weekends, article 3.4."),
  unverified("vvt.nights", "maximumNights", "Grens aan nachten, artikel 3.5.", "Limit of nights, article 3.5."),
  unverified("older-staff", "noNightsFromAge", "Leeftijd waarop nachten geweigerd kunnen worden.", "Age from which nights may be refused."),
  unverified(
    "vvt.broken",
    "minimumPartMinutes, maximumPerWeek, minimumGapMinutes, maximumGapMinutes",
    "Gebroken diensten: sinds april 2022 in het kader van werkgever en ondernemingsraad.",
    "Split shifts: since April 2022 in the frame of employer and works council.",
  ),
  unverified(
    "vvt.attendance-days",
    "per week or average; training and call-outs",
    "Per week of gemiddeld, en of scholing en oproepen tellen.",
    "Per week or average, and whether training and call-outs count.",
  ),
  unverified("vvt.ort", "24 and 31 December 18:00-24:00", "Alleen gelezen in de cao GHZ.", "Only read in the agreement GHZ."),
  unverified(
    "vvt.ort",
    "table before 2026-01-01",
    "Eerdere tabel (44 en 49 procent) is niet volledig bekend.",
    "The earlier table (44 and 49 per cent) is not known in full.",
  ),
  unverified("vvt.holidays", "5 May every year", "Jaarlijks of eens in de vijf jaar.", "Every year or every five years."),
  unverified(
    "sleepin",
    "contractPercent, paidPercent",
    "Hoe slaapdiensten in uren en geld tellen, artikel 4.3 (75-procentregeling).",
    "How sleep-in duties count in hours and pay, article 4.3 (75 per cent rule).",
  ),
  unverified(
    "call.notice",
    "noticeHours",
    "Oproeptermijn in de cao: 4 dagen of 24 uur.",
    "Notice of call-up in the agreement: 4 days or 24 hours.",
  ),
  unverified(
    "flex-bill",
    "maximumShareOfMinimum",
    "Stand van de Wet meer zekerheid flexwerkers (36 746).",
    "State of the bill on more security for flexible workers (36 746).",
  ),
  unverified("vvt", "successor after 2026-08-31", "Of er een opvolger van deze cao is.", "Whether there is a successor of this agreement."),
];

function other(
  norm: string,
  place: OtherNorm["place"],
  article: string,
  nl: string,
  en: string,
  values?: Readonly<Record<string, number>>,
): OtherNorm {
  return { norm, place, article, confidence: "M", text: { nl, en }, ...(values !== undefined && { values }) };
}

const vvtOtherNorms: readonly OtherNorm[] = [
  other(
    "vvt.fulltime",
    "input",
    "CAO VVT 3.1",
    "Voltijd is 36 uur per week; 1878 uur per jaar (gelezen in de cao GHZ). Contracturen staan bij de dienstverbanden.",
    "Full time is 36 hours a week; 1878 a year (read in the agreement GHZ). Contract hours stand with the engagements.",
    { fullTimeMinutesPerWeek: 36 * 60, hoursPerYear: 1878 },
  ),
  other(
    "vvt.publish",
    "process",
    "ATW 4:2",
    "Rooster 28 dagen vooraf; daarna alleen wijzigen met instemming: pins, en de regel stability.",
    "Roster 28 days ahead; changes after that only with consent: pins, and the rule stability.",
    { publishDays: 28 },
  ),
  other(
    "vvt.ort",
    "cost",
    "CAO VVT 4.4",
    "Toeslag onregelmatige dienst: tabel vvtIrregularHours.",
    "Irregular-hours supplement: table vvtIrregularHours.",
  ),
  other(
    "vvt.travel",
    "cost",
    "CAO VVT 4.5",
    "Reiskosten: tabel vvtTravelRates. Reizen tussen cliënten is werktijd.",
    "Travel: table vvtTravelRates. Travel between clients is work time.",
  ),
  other("vvt.holidays", "input", "CAO VVT", "Feestdagen: nlHolidays.", "Holidays: nlHolidays."),
  other(
    "vvt.self-roster",
    "input",
    "CAO VVT 3.3",
    "Teams bepalen zelf hun werktijden binnen de kaders: wensen zijn invoer.",
    "Teams set their own times within the frame: wishes are input.",
  ),
  other(
    "call.notice",
    "process",
    "BW 7:628a",
    "Oproepkrachten: 4 dagen vooraf oproepen, ten minste 3 uur loon per oproep; een cao kan de termijn inkorten.",
    "On-call workers: called up 4 days ahead, at least 3 hours of pay a call; an agreement may shorten the notice.",
    { noticeDays: 4, leastPaidHours: 3 },
  ),
  other(
    "or.consent",
    "process",
    "WOR 27(1)b",
    "De ondernemingsraad stemt in met regelingen over werktijden.",
    "The works council consents to working-time regulations.",
  ),
];
