import type { RuleInput } from "../problem/rules/rule";
import type { AtwTerms } from "./atwOptions";
import {
  adults,
  adultsOfOrdinaryWeeks,
  allMinutesOf,
  atwNorm,
  everyWeeks,
  hour,
  legalUnits,
  ordinary,
  withPresenceArticle,
} from "./lawTerms";
import type { NormBasis, PresetRule } from "./preset";
import { hardRule, type RuleParameters } from "./presetRule";

/** Hours of adults per week and on average, and free Sundays: ATW 5:6, 5:7(2)-(4), 5:8(2). */
export function atwHourRules(terms: AtwTerms): readonly PresetRule[] {
  return [maximumWeek(terms), fourWeekAverage(terms), average(terms), nightAverage(terms), freeSundays(terms)];
}

/** At most so many legal minutes in every stretch of weeks, split at midnight, since weeks and Sundays end there. */
function hoursLimit(terms: AtwTerms, id: string, weeks: number, maximum: number): Extract<RuleParameters, { kind: "workLimit" }> {
  return {
    id,
    kind: "workLimit",
    people: adultsOfOrdinaryWeeks(terms),
    measure: "minutes",
    ledger: "legal",
    minutesBelongTo: "localDay",
    over: everyWeeks(terms, weeks),
    maximum,
  };
}

function maximumWeek(terms: AtwTerms): PresetRule {
  const basis = atwNorm("atw.max-week", "5:7(2)b", "fined", "Ten hoogste 60 uur per week", "At most 60 hours a week");
  return hardRule(withPresenceArticle(basis, terms), hoursLimit(terms, "atw.max-week", 1, 60 * hour));
}

function fourWeekAverage(terms: AtwTerms): PresetRule {
  const { fourWeekHours } = terms.agreed;
  const limit = (hours: number): RuleParameters => hoursLimit(terms, "atw.avg-4w", 4, 4 * hours * hour);
  if (fourWeekHours !== undefined) {
    const text = `${fourWeekHours}`;
    const agreed = atwNorm(
      "atw.avg-4w",
      "5:7(4)",
      "civil",
      `Gemiddeld ten hoogste ${text} uur per week over 4 weken`,
      `On average at most ${text} hours a week over 4 weeks`,
    );
    return hardRule(withPresenceArticle(agreed, terms), limit(fourWeekHours));
  }
  const loosest: RuleInput = { ...limit(60), level: "hard", overridable: true };
  const basis = atwNorm(
    "atw.avg-4w",
    "5:7(3)",
    "civil",
    "Gemiddeld ten hoogste 55 uur per week over 4 weken",
    "On average at most 55 hours a week over 4 weeks",
    { relaxableBy: [{ by: ["collectiveAgreement"], article: "ATW 5:7(4)", loosest: [loosest] }] },
  );
  return hardRule(withPresenceArticle(basis, terms), limit(55));
}

function average(terms: AtwTerms): PresetRule {
  const overYear = hoursLimit(terms, "atw.avg-16w", 52, 52 * 48 * hour);
  if (terms.agreed.averageWeeks === 52) {
    const basis: NormBasis = {
      ...atwNorm(
        "atw.avg-16w",
        "5:7(2)c",
        "fined",
        "Gemiddeld ten hoogste 48 uur per week over 52 weken",
        "On average at most 48 hours a week over 52 weeks",
      ),
      article: "Atb 4.9:1",
    };
    return hardRule(withPresenceArticle(basis, terms), overYear);
  }
  const basis = atwNorm(
    "atw.avg-16w",
    "5:7(2)c",
    "fined",
    "Gemiddeld ten hoogste 48 uur per week over 16 weken",
    "On average at most 48 hours a week over 16 weeks",
    { relaxableBy: [{ by: ["collectiveAgreement"], article: "Atb 4.9:1", loosest: [{ ...overYear, level: "hard" }] }] },
  );
  return hardRule(withPresenceArticle(basis, terms), hoursLimit(terms, "atw.avg-16w", 16, 16 * 48 * hour));
}

/** Only its switch limits: without 16 nights `atw.avg-16w` holds alone. */
function nightAverage(terms: AtwTerms): PresetRule {
  const basis = atwNorm(
    "atw.night-avg",
    "5:8(2)",
    "fined",
    "Gemiddeld ten hoogste 40 uur per week over 16 weken met 16 of meer nachten",
    "On average at most 40 hours a week over 16 weeks with 16 or more nights",
    {
      relaxableBy: [
        {
          by: ["collectiveAgreement"],
          article: "Atb 4.9:2",
          loosest: [{ ...hoursLimit(terms, "atw.night-avg", 52, 52 * 40 * hour), level: "hard" }],
        },
      ],
    },
  );
  return hardRule(withPresenceArticle(basis, terms), {
    ...hoursLimit(terms, "atw.night-avg", 16, allMinutesOf(16)),
    switch: { units: legalUnits, of: { is: "night", ...ordinary(terms, "night") }, from: 16, maximum: 16 * 40 * hour },
  });
}

function freeSundays({ agreed, weekStart, sundayWork }: AtwTerms): PresetRule {
  const { freeSundays: agreedSundays } = agreed;
  const free = agreedSundays ?? 13;
  const basis = atwNorm(
    "atw.sunday-free",
    agreedSundays === undefined ? "5:6(3)" : "5:6(4)",
    "civil",
    `Ten minste ${free} vrije zondagen per 52 weken`,
    `At least ${free} free Sundays in 52 weeks`,
    { relaxableBy: [{ by: ["collectiveAgreement"], article: "ATW 5:6(4)" }] },
  );
  const counted =
    sundayWork === "anyMinute"
      ? ({ measure: "sundays", shifts: legalUnits } as const)
      : ({ measure: "days", shifts: { include: ["day:sun"], ...legalUnits } } as const);
  return hardRule(basis, {
    id: "atw.sunday-free",
    kind: "workLimit",
    people: adults,
    ...counted,
    over: everyWeeks({ weekStart }, 52),
    maximum: 52 - free,
  });
}
