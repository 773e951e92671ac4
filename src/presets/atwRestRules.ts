import type { RestReduction, RestRequirement } from "../problem/rules/dutyRest";
import type { RestAlternative } from "../problem/rules/weeklyRest";
import type { AtwTerms } from "./atwOptions";
import { adults, adultsOfOrdinaryWeeks, atbNorm, atwNorm, day, hour, legalUnits, ordinary, week, withPresenceArticle } from "./lawTerms";
import type { NormBasis, PresetRule } from "./preset";
import { hardRule, softRule } from "./presetRule";

const onceToEight: readonly RestReduction[] = [{ restMinutes: 8 * hour, maximum: 1 }];

/** Atb 5.19(2), for nursing and care and only by collective agreement. */
const careReductions: readonly RestReduction[] = [...onceToEight, { restMinutes: 10 * hour, maximum: 1 }];

/** Rest of adults: ATW 5:3(2), 5:5(2), 5:8(4) and (5); Atb 5.19:2. */
export function atwRestRules(terms: AtwTerms): readonly PresetRule[] {
  const daily = dailyRequirement(terms);
  const afterNight = nightRequirement(terms);
  return [
    dailyRest(terms, daily, afterNight),
    nightRest(terms, daily, afterNight),
    ...reducedRest(terms, daily, afterNight),
    seriesRest(terms),
    weeklyRest(terms),
  ];
}

function dailyRequirement(terms: AtwTerms): RestRequirement {
  const after = ordinary(terms);
  return { restMinutes: 11 * hour - terms.handoverMinutes, withinMinutes: day, ...(after !== undefined && { after }) };
}

function nightRequirement(terms: AtwTerms): RestRequirement {
  return { after: { is: "lateNight", ...ordinary(terms, "lateNight") }, restMinutes: 14 * hour - terms.handoverMinutes };
}

function dailyRest(terms: AtwTerms, daily: RestRequirement, afterNight: RestRequirement): PresetRule {
  const parameters = {
    id: "atw.daily-rest",
    kind: "dutyRest",
    people: adults,
    units: legalUnits,
    ...daily,
    reductionWindowMinutes: week,
    ...(terms.sharedReductions && { sharesReductionsWith: [afterNight] }),
  } as const;
  const inCare = { ...parameters, reductions: careReductions };
  if (terms.care !== undefined) {
    const basis = atbNorm(
      "atb.care-daily-rest",
      "5.19:2",
      "fined",
      "11 uur rust per 24 uur; per 7 x 24 uur eenmaal 8 en eenmaal 10 uur",
      "11 hours of rest in 24; once 8 and once 10 in 7 x 24 hours",
    );
    return hardRule(withPresenceArticle(basis, terms), inCare);
  }
  const basis = atwNorm(
    "atw.daily-rest",
    "5:3(2)",
    "fined",
    "11 uur rust per 24 uur; per 7 x 24 uur eenmaal 8 uur",
    "11 hours of rest in 24; once 8 in 7 x 24 hours",
    { relaxableBy: [{ by: ["collectiveAgreement"], article: "Atb 5.19:2", loosest: [{ ...inCare, level: "hard" }] }] },
  );
  return hardRule(basis, { ...parameters, reductions: onceToEight });
}

function nightRest(terms: AtwTerms, daily: RestRequirement, afterNight: RestRequirement): PresetRule {
  const basis = atwNorm(
    "atw.night-rest",
    "5:8(4)",
    "fined",
    "14 uur rust na een nacht die na 02.00 uur eindigt; per 7 x 24 uur eenmaal 8 uur",
    "14 hours of rest after a night that ends after 02:00; once 8 in 7 x 24 hours",
  );
  return hardRule(withPresenceArticle(basis, terms), {
    id: "atw.night-rest",
    kind: "dutyRest",
    people: adults,
    units: legalUnits,
    ...afterNight,
    reductions: onceToEight,
    reductionWindowMinutes: week,
    ...(terms.sharedReductions && { sharesReductionsWith: [daily] }),
  });
}

/** Shortening is for when the nature of the work requires it, so that it has a price. */
function reducedRest({ reducedRestWeight }: AtwTerms, daily: RestRequirement, afterNight: RestRequirement): readonly PresetRule[] {
  if (reducedRestWeight === 0) return [];
  const basis = (norm: string, article: string): NormBasis => ({
    ...atwNorm(norm, article, "civil", "Rust niet zonder noodzaak inkorten", "Rest is not shortened without need"),
    enforcement: "policy",
  });
  const common = { kind: "dutyRest", people: adults, units: legalUnits } as const;
  return [
    softRule(basis("atw.daily-rest", "5:3(2)"), reducedRestWeight, { id: "atw.daily-rest.reduced", ...common, ...daily }),
    softRule(basis("atw.night-rest", "5:8(4)"), reducedRestWeight, { id: "atw.night-rest.reduced", ...common, ...afterNight }),
  ];
}

function seriesRest(terms: AtwTerms): PresetRule {
  const { seriesBreakMinutes } = terms;
  const basis = atwNorm(
    "atw.night-series-rest",
    "5:8(5)",
    "fined",
    "46 uur rust na een reeks van 3 of meer nachten",
    "46 hours of rest after a series of 3 or more nights",
  );
  return hardRule(withPresenceArticle(basis, terms), {
    id: "atw.night-series-rest",
    kind: "dutyRest",
    people: adults,
    units: legalUnits,
    after: { is: "night", ...ordinary(terms, "night") },
    restMinutes: 46 * hour,
    series: { minimum: 3, ...(seriesBreakMinutes !== undefined && { breakMinutes: seriesBreakMinutes }) },
  });
}

function weeklyRest(terms: AtwTerms): PresetRule {
  const a: RestAlternative = { windowMinutes: week, restMinutes: 36 * hour };
  const b: RestAlternative = { windowMinutes: 2 * week, restMinutes: 72 * hour, minimumPartMinutes: 32 * hour };
  const basis = atwNorm(
    "atw.weekly-rest",
    "5:5(2)",
    "fined",
    "36 uur rust per 7 x 24 uur, of 72 per 14 x 24 uur in delen van ten minste 32",
    "36 hours of rest in 7 x 24, or 72 in 14 x 24 in parts of at least 32",
  );
  return hardRule(withPresenceArticle(basis, terms), {
    id: "atw.weekly-rest",
    kind: "weeklyRest",
    people: adultsOfOrdinaryWeeks(terms),
    units: legalUnits,
    alternatives: { a: [a], b: [b], aOrB: [a, b] }[terms.weeklyRestMode],
  });
}
