import type { RuleInput } from "../problem/rules/rule";
import type { AtwTerms } from "./atwOptions";
import { adults, atwNorm, everyWeeks, hour, legalUnits, ordinary, withPresenceArticle } from "./lawTerms";
import type { PresetRule } from "./preset";
import { hardRule, type RuleParameters } from "./presetRule";

/** How many nights adults work, and how many duties in a row: ATW 5:8(6)-(9). */
export function atwNightRules(terms: AtwTerms): readonly PresetRule[] {
  return [...seriesRules(terms), nightCap(terms)];
}

function series(terms: AtwTerms, id: string, maximum: number): RuleParameters {
  const { seriesBreakMinutes } = terms;
  const of = ordinary(terms);
  return {
    id,
    kind: "dutySeries",
    people: adults,
    units: legalUnits,
    maximum,
    ...(of !== undefined && { of }),
    containing: { is: "night", ...ordinary(terms, "night") },
    ...(seriesBreakMinutes !== undefined && { breakMinutes: seriesBreakMinutes }),
  };
}

/** Seven is a civil norm that an agreement, or a planner with a reason, may stretch; eight is fined and holds whatever was agreed. */
function seriesRules(terms: AtwTerms): readonly PresetRule[] {
  const id = "atw.series-with-night";
  const eight = withPresenceArticle(
    atwNorm(
      id,
      "5:8(7)",
      "fined",
      "Nooit meer dan 8 diensten op rij met een nacht erbij",
      "Never more than 8 duties in a row if one is a night",
    ),
    terms,
  );
  if (terms.agreed.seriesMaximum === 8) return [hardRule(eight, series(terms, id, 8))];
  const seven = atwNorm(
    id,
    "5:8(6)",
    "civil",
    "Ten hoogste 7 diensten op rij met een nacht erbij",
    "At most 7 duties in a row if one is a night",
    {
      relaxableBy: [
        {
          by: ["collectiveAgreement"],
          article: "ATW 5:8(6), (7)",
          loosest: [{ ...series(terms, id, 8), level: "hard", overridable: true }],
        },
      ],
    },
  );
  return [hardRule(withPresenceArticle(seven, terms), series(terms, id, 7)), hardRule(eight, series(terms, `${id}.eight`, 8))];
}

function nightCap(terms: AtwTerms): PresetRule {
  const id = "atw.night-cap-16w";
  const lateNights = { is: "lateNight", ...ordinary(terms, "lateNight") } as const;
  const nights = (weeks: number, maximum: number): RuleParameters => ({
    id,
    kind: "dutyLimit",
    people: adults,
    units: legalUnits,
    of: lateNights,
    over: everyWeeks(terms, weeks),
    maximum,
  });
  // Minutes of presence duties count as well: the kind of rule has no condition on duties. That is the careful reading.
  const nightHours: RuleParameters = {
    id,
    kind: "workLimit",
    people: adults,
    measure: "nightMinutes",
    minutesBelongTo: "localDay",
    shifts: legalUnits,
    over: everyWeeks(terms, 2),
    maximum: 38 * hour,
  };
  switch (terms.agreed.nightCap) {
    case "140per52Weeks": {
      const basis = atwNorm(
        "atw.night-cap-alt",
        "5:8(9)a",
        "fined",
        "Ten hoogste 140 nachten per 52 weken",
        "At most 140 nights in 52 weeks",
      );
      return hardRule(withPresenceArticle(basis, terms), nights(52, 140));
    }
    case "38hoursPer2Weeks": {
      const basis = atwNorm(
        "atw.night-cap-alt",
        "5:8(9)b",
        "fined",
        "Ten hoogste 38 uur tussen 00.00 en 06.00 uur per 2 weken",
        "At most 38 hours between 00:00 and 06:00 in 2 weeks",
      );
      return hardRule(withPresenceArticle(basis, terms), nightHours);
    }
    default: {
      const loosest: readonly RuleInput[] = [
        { ...nights(52, 140), level: "hard" },
        { ...nightHours, level: "hard" },
      ];
      const basis = atwNorm(
        id,
        "5:8(8)",
        "civil",
        "Ten hoogste 36 nachten die na 02.00 uur eindigen per 16 weken",
        "At most 36 nights that end after 02:00 in 16 weeks",
        { relaxableBy: [{ by: ["collectiveAgreement"], article: "ATW 5:8(8), (9)", loosest }] },
      );
      return hardRule(withPresenceArticle(basis, terms), nights(16, 36));
    }
  }
}
