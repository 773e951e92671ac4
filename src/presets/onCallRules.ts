import type { TagFilter } from "../problem/tagFilter";
import type { AtwTerms } from "./atwOptions";
import { adults, adultsWith, adultsWithout, allMinutesOf, atbNorm, atwNorm, day, everyWeeks, hour, week } from "./lawTerms";
import type { NormBasis, PresetRule } from "./preset";
import { hardRule } from "./presetRule";

const onCall: TagFilter = { include: ["duty:onCall"] };

/** Night shifts; the tag `night` is on on-call and standby units as well. */
const nightShifts: TagFilter = { include: ["night"], exclude: ["duty:onCall", "duty:standby"] };

/** Units with any minute between 00:00 and 06:00. */
const touchingNight: TagFilter = { include: ["night:any"] };

/** On-call duties of adults: ATW 5:9. */
export function onCallRules(terms: AtwTerms): readonly PresetRule[] {
  const { onCall: options } = terms;
  const guard = onCallGuard(options?.tag);
  if (options === undefined) return [guard];
  const people = adultsWith(options.tag);
  const free = (article: string, nl: string, en: string): NormBasis => atwNorm("oncall.free", article, "fined", nl, en);
  return [
    guard,
    hardRule(free("5:9(2)a", "14 etmalen zonder consignatie per 28 x 24 uur", "14 periods of 24 hours without on-call in 28 x 24 hours"), {
      id: "oncall.free.days",
      kind: "weeklyRest",
      people,
      units: onCall,
      mergeGapMinutes: 0,
      alternatives: [{ windowMinutes: 28 * day, blocks: [{ minutes: day, count: 14 }] }],
    }),
    hardRule(
      free(
        "5:9(2)b",
        "Tweemaal 48 uur zonder werk of consignatie per 28 x 24 uur",
        "Twice 48 hours without work or on-call in 28 x 24 hours",
      ),
      {
        id: "oncall.free.rest",
        kind: "weeklyRest",
        people,
        mergeGapMinutes: 0,
        alternatives: [{ windowMinutes: 28 * day, blocks: [{ minutes: 2 * day, count: 2 }] }],
      },
    ),
    ...callsNearNights("oncall.night", onCall, people, (article) =>
      atwNorm("oncall.night", article, "fined", "Geen consignatie rond een nachtdienst", "No on-call duty around a night duty"),
    ),
    calledNightsAverage(terms, "oncall.work.average", onCall, people, options.averageHours ?? 40, (article) =>
      atwNorm(
        "oncall.work",
        article,
        "fined",
        "Minder uren bij 16 of meer nachten consignatie",
        "Fewer hours with 16 or more nights on call",
      ),
    ),
  ];
}

/** Standby duties are only for nursing and care, and only by collective agreement: the preset `nl/atb-care` puts its own limit here. */
export function standbyGuard(): PresetRule {
  const basis = atbNorm(
    "standby.care",
    "5.19:3(1)",
    "fined",
    "Geen bereikbaarheidsdiensten zonder collectieve regeling",
    "No standby duties without a collective agreement",
  );
  return hardRule(basis, {
    id: "standby.care",
    kind: "dutyFrequency",
    people: adults,
    units: { include: ["duty:standby"] },
    mergeGapMinutes: 0,
    maximum: 0,
    windowMinutes: week,
  });
}

/** ATW 5:9(3): no call duty in the 11 hours before and the 14 hours after each night. A night is read on the single shift: one that only several shifts make together is not seen. */
export function callsNearNights(
  id: string,
  calls: TagFilter,
  people: TagFilter,
  basis: (article: string) => NormBasis,
): readonly PresetRule[] {
  const common = { kind: "restBetweenShifts", people, pairs: "all" } as const;
  return [
    hardRule(basis("5:9(3)a"), { id: `${id}.before`, ...common, after: calls, before: nightShifts, restMinutes: 11 * hour }),
    hardRule(basis("5:9(3)b"), { id: `${id}.after`, ...common, after: nightShifts, before: calls, restMinutes: 14 * hour }),
  ];
}

/** ATW 5:9(5), (6): a lower average over 16 weeks with 16 or more call duties that touch the time between 00:00 and 06:00. */
export function calledNightsAverage(
  terms: AtwTerms,
  id: string,
  calls: TagFilter,
  people: TagFilter,
  hours: 40 | 45,
  basis: (article: string) => NormBasis,
): PresetRule {
  return hardRule(basis(hours === 40 ? "5:9(5)" : "5:9(6)b"), {
    id,
    kind: "workLimit",
    people,
    measure: "minutes",
    ledger: "legal",
    minutesBelongTo: "localDay",
    over: everyWeeks(terms, 16),
    maximum: allMinutesOf(16),
    switch: { units: calls, mergeGapMinutes: 0, of: { contains: touchingNight }, from: 16, maximum: 16 * hours * hour },
  });
}

/** The free days of ATW 5:9(2) can only be judged for people who are known to be on call. */
function onCallGuard(tag: string | undefined): PresetRule {
  const basis: NormBasis = {
    ...atwNorm(
      "oncall.def",
      "1:7(1)g; 5:9(1)",
      "civil",
      "Consignatie alleen voor wie daarvoor is aangewezen",
      "On-call duties only for people marked for them",
    ),
    enforcement: "policy",
  };
  return hardRule(basis, {
    id: "oncall.def",
    kind: "dutyFrequency",
    people: tag === undefined ? adults : adultsWithout(tag),
    units: onCall,
    mergeGapMinutes: 0,
    maximum: 0,
    windowMinutes: week,
  });
}
