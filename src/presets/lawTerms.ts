import type { DutyCondition } from "../problem/rules/duty";
import type { Over } from "../problem/rules/over";
import type { TagFilter } from "../problem/tagFilter";
import type { AtwTerms } from "./atwOptions";
import type { NormBasis } from "./preset";
import { lawSources } from "./presetNotes";

/** Minutes of common lengths of time. */
export const hour = 60;
export const day = 24 * hour;
export const week = 7 * day;

/** Units that are working time before anybody is called: standby and on-call duties are not. */
export const legalUnits: TagFilter = { exclude: ["duty:standby", "duty:onCall"] };

/** People of 18 or older to whom the law applies. */
export const adults: TagFilter = { include: ["regime:adult"] };

/** Adults with a tag. */
export function adultsWith(tag: string): TagFilter {
  return { include: ["regime:adult", tag], match: "all" };
}

/** Adults without a tag. */
export function adultsWithout(tag: string): TagFilter {
  return { include: ["regime:adult"], exclude: [tag] };
}

/** Adults whose weeks and averages are those of the ATW: those who work under Atb 4.8 have other ones. */
export function adultsOfOrdinaryWeeks({ care }: AtwTerms): TagFilter {
  return care?.presenceTag === undefined ? adults : adultsWithout(care.presenceTag);
}

/** A condition of ordinary duties: where presence duties are used, these fall under Atb 4.8. */
export function ordinary(terms: AtwTerms, is?: "night" | "lateNight"): DutyCondition | undefined {
  const lacksPresence = terms.care?.presenceTag !== undefined;
  if (is === undefined && !lacksPresence) return undefined;
  return { ...(is !== undefined && { is }), ...(lacksPresence && { lacks: presence }) };
}

/** Presence duties. */
export const presence: TagFilter = { include: ["duty:presence"] };

/** Every stretch of this many weeks. */
export function everyWeeks({ weekStart }: Pick<AtwTerms, "weekStart">, weeks: number): Over {
  if (weekStart === "everyDay") return { kind: "rolling", days: 7 * weeks };
  return weeks === 1 ? { kind: "week" } : { kind: "rollingWeeks", weeks };
}

/** More work than fits in so many weeks: a maximum that only its switch can lower. */
export function allMinutesOf(weeks: number): number {
  return weeks * week;
}

/** A norm of the ATW, read in its text. */
export function atwNorm(
  norm: string,
  article: string,
  enforcement: "fined" | "civil",
  nl: string,
  en: string,
  more: Pick<NormBasis, "relaxableBy"> = {},
): NormBasis {
  return { norm, title: { nl, en }, article: `ATW ${article}`, source: lawSources.atw, confidence: "H", enforcement, ...more };
}

/** A norm of the Atb, read in its text. */
export function atbNorm(norm: string, article: string, enforcement: "fined" | "civil", nl: string, en: string): NormBasis {
  return { norm, title: { nl, en }, article: `Atb ${article}`, source: lawSources.atb, confidence: "H", enforcement };
}

/** The same norm where Atb 4.8:1 takes presence duties out of it. */
export function withPresenceArticle(basis: NormBasis, { care }: AtwTerms): NormBasis {
  return care?.presenceTag === undefined ? basis : { ...basis, article: `${basis.article}; Atb 4.8:1(1)` };
}
