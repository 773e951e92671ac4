import type { AtwTerms } from "./atwOptions";
import { adults, adultsWith, adultsWithout, atbNorm, day, everyWeeks, hour, legalUnits, presence, week } from "./lawTerms";
import type { NormBasis, PresetRule } from "./preset";
import { hardRule } from "./presetRule";

/** Who works in presence duties (sleep-in duties). */
export interface PresenceOptions {
  /** Tag of the people whose work is organised under Atb 4.8; nobody else gets presence duties. For them, limits per week and on average are those of Atb 4.8 instead of the ATW. */
  readonly tag: string;
  /** Tag of those who agreed in writing to 60 hours on average (Atb 4.8:2); absent = nobody. */
  readonly optOutTag?: string;
}

/** Presence duties: Atb 4.8. */
export function presenceRules(terms: AtwTerms, { tag, optOutTag }: PresenceOptions): readonly PresetRule[] {
  const norm = (article: string, enforcement: "fined" | "civil", nl: string, en: string): NormBasis =>
    atbNorm("presence.norm", article, enforcement, nl, en);
  const duties = { people: adultsWith(tag), units: legalUnits } as const;
  const rest = { ...duties, kind: "dutyRest", restMinutes: 11 * hour } as const;
  const elevenHours = norm(
    "4.8:1(3)c",
    "civil",
    "11 uur rust voor en na een aanwezigheidsdienst",
    "11 hours of rest before and after a presence duty",
  );
  return [
    ...definition(tag),
    hardRule(norm("4.8:1(3)a", "fined", "Ten hoogste 52 aanwezigheidsdiensten per 26 weken", "At most 52 presence duties in 26 weeks"), {
      id: "presence.norm.count",
      kind: "dutyLimit",
      ...duties,
      of: { contains: presence },
      over: everyWeeks(terms, 26),
      maximum: 52,
    }),
    ...averages(terms, tag, optOutTag),
    hardRule(elevenHours, { id: "presence.norm.rest-before", ...rest, before: { contains: presence } }),
    hardRule(elevenHours, { id: "presence.norm.rest-after", ...rest, after: { contains: presence } }),
    hardRule(
      norm(
        "4.8:1(3)d",
        "civil",
        "90 uur rust per 7 x 24 uur: eenmaal 24 en zesmaal 11 uur",
        "90 hours of rest in 7 x 24: once 24 and six times 11 hours",
      ),
      {
        id: "presence.norm.weekly",
        kind: "weeklyRest",
        ...duties,
        alternatives: [
          {
            windowMinutes: week,
            blocks: [
              { minutes: day, count: 1 },
              { minutes: 11 * hour, count: 6 },
            ],
          },
        ],
      },
    ),
  ];
}

function definition(tag: string): readonly PresetRule[] {
  const basis = atbNorm(
    "presence.def",
    "1:1",
    "fined",
    "Een aanwezigheidsdienst duurt ten hoogste 24 uur",
    "A presence duty lasts at most 24 hours",
  );
  const who: NormBasis = {
    ...atbNorm(
      "presence.def",
      "4.8:1(2)",
      "civil",
      "Aanwezigheidsdiensten alleen voor wie daarvoor is aangewezen",
      "Presence duties only for people marked for them",
    ),
    enforcement: "policy",
  };
  return [
    hardRule(basis, {
      id: "presence.def",
      kind: "maximumDutyLength",
      people: adults,
      units: legalUnits,
      measure: "span",
      maximumMinutes: day,
      duties: { contains: presence },
    }),
    hardRule(who, {
      id: "presence.def.who",
      kind: "dutyFrequency",
      people: adultsWithout(tag),
      units: presence,
      mergeGapMinutes: 0,
      maximum: 0,
      windowMinutes: week,
    }),
  ];
}

function averages(terms: AtwTerms, tag: string, optOutTag: string | undefined): readonly PresetRule[] {
  const common = {
    kind: "workLimit",
    measure: "minutes",
    ledger: "legal",
    minutesBelongTo: "localDay",
    over: everyWeeks(terms, 26),
  } as const;
  const ordinary = adultsWith(tag);
  const basis = atbNorm(
    "presence.norm",
    "4.8:1(3)b",
    "fined",
    "Gemiddeld ten hoogste 48 uur per week over 26 weken",
    "On average at most 48 hours a week over 26 weeks",
  );
  const optOut = atbNorm(
    "presence.optout",
    "4.8:2(2)",
    "fined",
    "Met schriftelijke instemming gemiddeld ten hoogste 60 uur per week over 26 weken",
    "With written consent on average at most 60 hours a week over 26 weeks",
  );
  const people = optOutTag === undefined ? ordinary : { ...ordinary, exclude: [optOutTag] };
  const average = hardRule(basis, { id: "presence.norm.average", ...common, people, maximum: 26 * 48 * hour });
  if (optOutTag === undefined) return [average];
  const agreed = { include: ["regime:adult", tag, optOutTag], match: "all" } as const;
  return [average, hardRule(optOut, { id: "presence.optout", ...common, people: agreed, maximum: 26 * 60 * hour })];
}
