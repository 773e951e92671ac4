import type { DutyForm, DutyRestTerms, DutyTest } from "../instance/kernelData";
import type { DutyList } from "./duties";
import { lengthAtSeriesEnd } from "./dutySeries";

/** The form of a duty kernel that asks for rest after duties. */
export type RestAsk = Extract<DutyForm, { readonly form: "rest" }>;

/** Minutes of rest after a duty as some terms measure it; `Infinity` = they do not concern it. */
export function restAfter(terms: DutyRestTerms, list: DutyList, duty: number): number {
  const isLast = duty + 1 === list.count;
  if (terms.withinMinutes === 0 && isLast) return Infinity;
  if (!list.passes(terms.after, duty) || (!isLast && !list.passes(terms.before, duty + 1))) return Infinity;
  const next = isLast ? Infinity : list.start[duty + 1]!;
  if (terms.withinMinutes === 0) return next - list.end[duty]!;
  return Math.max(0, Math.min(next, list.start[duty]! + terms.withinMinutes) - list.end[duty]!);
}

/**
 * Whether rest is asked only before some duties, so that a unit added to a duty changes what is asked of the one before it. What other terms ask
 * before some duties has no such part: without `withinMinutes` their rest is no smaller than the rule's own, and only smaller ones matter.
 */
export function judgesNext({ own }: RestAsk): boolean {
  return !isAnyDuty(own.before);
}

/** Whether every duty passes a test. */
export function isAnyDuty({ night, workOver, spanOver, contains, lacks }: DutyTest): boolean {
  return night === 0 && workOver < 0 && spanOver < 0 && contains === undefined && lacks === undefined;
}

/** Rest after a duty as the rule's own terms measure it, series taken into account; `Infinity` = they do not concern it. */
export function ownRest(ask: RestAsk, list: DutyList, duty: number): number {
  const rest = restAfter(ask.own, list, duty);
  if (ask.seriesMinimum === 0 || rest >= ask.own.restMinutes) return rest;
  return lengthAtSeriesEnd(list, ask.own.after, ask.seriesBreak, duty) >= ask.seriesMinimum ? rest : Infinity;
}

/** Minutes of rest short after a duty that no reduction excuses. */
export function restShortage(ask: RestAsk, list: DutyList, duty: number): number {
  const rest = ownRest(ask, list, duty);
  if (rest >= ask.own.restMinutes) return 0;
  return isExcused(ask, list, duty) ? 0 : ask.own.restMinutes - rest;
}

/** Smallest rest among the terms that a duty falls short of, `Infinity` when it falls short of none. */
function eventRest(ask: RestAsk, list: DutyList, duty: number): number {
  const own = ownRest(ask, list, duty);
  let least = own < ask.own.restMinutes ? own : Infinity;
  for (const terms of ask.shared) {
    const rest = restAfter(terms, list, duty);
    if (rest < terms.restMinutes && rest < least) least = rest;
  }
  return least;
}

/** Whether the short rest after a duty is one of the reductions allowed (ATW 5:3(3), 5:8(4); Atb 5.19(2)). */
function isExcused(ask: RestAsk, list: DutyList, duty: number): boolean {
  const { reductionRests, reductionTotals, reductionWindow } = ask;
  const kinds = reductionRests.length;
  const least = eventRest(ask, list, duty);
  if (kinds === 0 || least < reductionRests[0]!) return false;
  for (let kind = 0; kind < kinds; kind++) {
    const below = kind + 1 < kinds ? reductionRests[kind + 1]! : Infinity;
    if (least >= below) continue;
    let used = 0;
    for (let other = duty; other >= 0 && list.start[other]! > list.start[duty]! - reductionWindow; other--) {
      if (eventRest(ask, list, other) < below) used++;
    }
    if (used > reductionTotals[kind]!) return false;
  }
  return true;
}
