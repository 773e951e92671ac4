import type { Language } from "../rules/ruleFacts";
import { listed } from "../rules/wording";
import { type BlockerGroup, blockerGroups, type CredentialKind } from "./blockerGroups";
import type { PlaceSurvey } from "./placeSurvey";

/** What one person, and what several people do, in every language. */
type Phrase = Readonly<Record<Language, readonly [one: string, several: string]>>;

const phraseByGroup: Readonly<Record<Exclude<BlockerGroup, "credential">, Phrase>> = {
  release: {
    en: ["may not be asked yet", "may not be asked yet"],
    nl: ["mag nog niet worden gevraagd", "mogen nog niet worden gevraagd"],
  },
  availability: {
    en: ["is not available", "are not available"],
    nl: ["is niet beschikbaar", "zijn niet beschikbaar"],
  },
  exclusion: {
    en: ["is kept off this work", "are kept off this work"],
    nl: ["wordt hier niet ingezet", "worden hier niet ingezet"],
  },
  overlap: {
    en: ["already works then", "already work then"],
    nl: ["werkt dan al", "werken dan al"],
  },
  travel: {
    en: ["would have to travel too far", "would have to travel too far"],
    nl: ["moet daarvoor te ver reizen", "moeten daarvoor te ver reizen"],
  },
  rest: {
    en: ["needs rest", "need their rest"],
    nl: ["heeft rust nodig", "hebben rust nodig"],
  },
  series: {
    en: ["is held by rules on days in a row", "are held by rules on days in a row"],
    nl: ["zit vast aan regels over dagen achter elkaar", "zitten vast aan regels over dagen achter elkaar"],
  },
  cap: {
    en: ["would work more than is allowed", "would work more than is allowed"],
    nl: ["zou meer werken dan mag", "zouden meer werken dan mag"],
  },
  account: {
    en: ["does not fit the contract, team or budget", "do not fit the contract, team or budget"],
    nl: ["past niet binnen contract, team of budget", "passen niet binnen contract, team of budget"],
  },
  preference: {
    en: ["has a wish that rules it out", "have a wish that rules it out"],
    nl: ["heeft een wens die het uitsluit", "hebben een wens die het uitsluit"],
  },
};

const free: Phrase = {
  en: ["could still take it", "could still take it"],
  nl: ["kan het nog doen", "kunnen het nog doen"],
};

const otherReasons: Phrase = {
  en: ["has another reason", "have other reasons"],
  nl: ["heeft een andere reden", "hebben andere redenen"],
};

const phraseByCredential: Readonly<Record<CredentialKind, Phrase>> = {
  requiredQualification: {
    en: ["lacks a qualification", "lack a qualification"],
    nl: ["mist een bevoegdheid", "missen een bevoegdheid"],
  },
  validEngagement: {
    en: ["does not work for this organisation then", "do not work for this organisation then"],
    nl: ["werkt dan niet voor deze organisatie", "werken dan niet voor deze organisatie"],
  },
  admission: {
    en: ["is not admitted to this place", "are not admitted to this place"],
    nl: ["is hier niet toegelaten", "zijn hier niet toegelaten"],
  },
};

/** Reasons named one by one before the rest is counted together. */
const namedReasons = 3;

/** One sentence on why a place is open: who qualifies, and what keeps those people off, most frequent first. */
export function placeReason(survey: PlaceSurvey, language: Language): string {
  const { peopleCount, qualifiedCount, freeCount, groupCounts, unqualifiedCounts } = survey;
  if (peopleCount === 0) return language === "nl" ? "Er zijn geen mensen." : "There are no people.";
  if (qualifiedCount === 0) {
    const counts = [...unqualifiedCounts].map(([kind, count]) => [phraseByCredential[kind], count] as const);
    const start = language === "nl" ? `Van ${peopleCount} mensen is niemand bevoegd` : `None of ${peopleCount} people qualifies`;
    return `${start}: ${reasons(counts, language)}.`;
  }
  const counts = blockerGroups.flatMap((group) => {
    const count = groupCounts.get(group);
    return group === "credential" || count === undefined ? [] : [[phraseByGroup[group], count] as const];
  });
  if (qualifiedCount === 1) {
    const [phrase] = counts[0] ?? [free];
    return language === "nl" ? `De enige die bevoegd is, ${phrase.nl[0]}.` : `The only person who qualifies ${phrase.en[0]}.`;
  }
  const start = language === "nl" ? `${qualifiedCount} mensen zijn bevoegd` : `${qualifiedCount} people qualify`;
  const freePart = freeCount === 0 ? [] : [[free, freeCount] as const];
  return `${start}: ${reasons(counts, language, freePart)}.`;
}

/**
 * `8 already work then, 4 need their rest and 2 are not available`, or `all already work then`; `first` comes first whatever its count.
 * Together the counts are more than one person.
 */
function reasons(
  counts: readonly (readonly [Phrase, number])[],
  language: Language,
  first: readonly (readonly [Phrase, number])[] = [],
): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const isLong = sorted.length > namedReasons + 1;
  const rest = isLong ? sorted.slice(namedReasons).reduce((sum, [, count]) => sum + count, 0) : 0;
  const named = [...first, ...(isLong ? sorted.slice(0, namedReasons) : sorted)];
  const parts = isLong ? [...named, [otherReasons, rest] as const] : named;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return `${language === "nl" ? "allen" : "all"} ${only[0][language][1]}`;
  return listed(
    parts.map(([phrase, count]) => `${count} ${phrase[language][count === 1 ? 0 : 1]}`),
    language,
  );
}
