import type { AtwTerms } from "./atwOptions";
import { adults, adultsWithout, atwNorm, day, everyWeeks, hour, legalUnits, ordinary, withPresenceArticle } from "./lawTerms";
import type { PresetRule } from "./preset";
import { hardRule } from "./presetRule";

/** How long duties of adults may be, and their breaks: ATW 5:4, 5:7(2)a, 5:8(1) and (3). */
export function atwDutyRules(terms: AtwTerms): readonly PresetRule[] {
  return [maximumShift(terms), ...nightLength(terms), breaks(terms)];
}

function maximumShift(terms: AtwTerms): PresetRule {
  const basis = atwNorm("atw.max-shift", "5:7(2)a", "fined", "Ten hoogste 12 uur werk per dienst", "At most 12 hours of work per duty");
  const duties = ordinary(terms);
  return hardRule(withPresenceArticle(basis, terms), {
    id: "atw.max-shift",
    kind: "maximumDutyLength",
    people: adults,
    units: legalUnits,
    maximumMinutes: 12 * hour + terms.handoverMinutes,
    ...(duties !== undefined && { duties }),
  });
}

function nightLength(terms: AtwTerms): readonly PresetRule[] {
  const { longNights, handoverMinutes } = terms;
  const ofNight = withPresenceArticle(
    atwNorm("atw.night-max", "5:8(1)", "fined", "Ten hoogste 10 uur werk per nachtdienst", "At most 10 hours of work per night duty"),
    terms,
  );
  const length = hardRule(
    longNights
      ? atwNorm("atw.night-long", "5:8(3)a", "fined", "Nachtdiensten van ten hoogste 12 uur", "Night duties of at most 12 hours")
      : ofNight,
    {
      id: "atw.night-max",
      kind: "maximumDutyLength",
      people: adults,
      units: legalUnits,
      maximumMinutes: (longNights ? 12 : 10) * hour + handoverMinutes,
      duties: { is: "night", ...ordinary(terms, "night") },
    },
  );
  return longNights ? [length, ...longNightRules(terms)] : [length];
}

/** The rest after a long night may be 12 instead of 14 hours; the rule `atw.night-rest` keeps asking for 14, which is stricter. */
function longNightRules(terms: AtwTerms): readonly PresetRule[] {
  const long = { ...ordinary(terms, "night"), is: "night", workOver: 10 * hour + terms.handoverMinutes } as const;
  const basis = atwNorm(
    "atw.night-long",
    "5:8(3)",
    "fined",
    "Weinig nachtdiensten van meer dan 10 uur",
    "Few night duties of more than 10 hours",
  );
  const common = { people: adults, units: legalUnits, of: long } as const;
  return [
    hardRule(basis, { id: "atw.night-long.fortnight", kind: "dutyFrequency", ...common, maximum: 5, windowMinutes: 14 * day }),
    hardRule(basis, { id: "atw.night-long.year", kind: "dutyLimit", ...common, over: everyWeeks(terms, 52), maximum: 22 }),
    hardRule(atwNorm("atw.night-long", "5:8(3)b", "fined", "12 uur rust na een lange nacht", "12 hours of rest after a long night"), {
      id: "atw.night-long.rest",
      kind: "dutyRest",
      people: adults,
      units: legalUnits,
      after: long,
      restMinutes: 12 * hour,
    }),
  ];
}

function breaks({ care, agreed }: AtwTerms): PresetRule {
  const people = care?.soloTag === undefined ? adults : adultsWithout(care.soloTag);
  const short = { kind: "dutyBreaks", steps: [{ workOver: 330, breakMinutes: 15 }], minimumPartMinutes: 15 } as const;
  const common = { id: "atw.break", people, units: legalUnits } as const;
  if (agreed.shortBreaks) {
    return hardRule(
      atwNorm("atw.break", "5:4(3)", "civil", "Pauze van 15 minuten bij meer dan 5,5 uur", "Break of 15 minutes for more than 5.5 hours"),
      { ...common, ...short },
    );
  }
  const basis = atwNorm(
    "atw.break",
    "5:4(2)",
    "civil",
    "Pauze: 30 minuten bij meer dan 5,5 uur, 45 bij meer dan 10 uur",
    "Breaks: 30 minutes for more than 5.5 hours, 45 for more than 10",
    {
      relaxableBy: [
        {
          by: ["collectiveAgreement"],
          article: "ATW 5:4(3)",
          loosest: [{ id: "atw.break", level: "hard", overridable: true, units: legalUnits, ...short }],
        },
      ],
    },
  );
  return hardRule(basis, {
    ...common,
    kind: "dutyBreaks",
    steps: [
      { workOver: 330, breakMinutes: 30 },
      { workOver: 600, breakMinutes: 45 },
    ],
    minimumPartMinutes: 15,
  });
}
