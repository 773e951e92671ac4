import type { Instance } from "../instance/instance";
import type { Problem } from "../problem/problem";
import { headcounts, type Lines } from "../roster/evaluateRoster";
import type { Language } from "../rules/ruleFacts";
import { placeReason } from "./placeReason";
import { PlaceSurveyor } from "./placeSurvey";

/** How many people one hard rule keeps off a place. */
export interface PlaceBlocker {
  readonly ruleId: string;
  readonly people: number;
}

/** A demand line with fewer people than its target. Plain JSON. */
export interface OpenPlace {
  readonly shiftId: string;
  readonly demandId: string;
  readonly organisationId: string;
  /** Target minus headcount, > 0. */
  readonly missing: number;
  /** One sentence that names the main reasons with counts. Absent beyond the limit of explained places. */
  readonly reason?: string;
  /**
   * Hard rules that keep people off, most people first. Someone who lacks a qualification, working relation or admission is counted under
   * those rules alone; everybody else under every rule that they would break. Absent beyond the limit of explained places.
   */
  readonly blockers?: readonly PlaceBlocker[];
}

/** Options of {@link explainOpenPlaces}. */
export interface OpenPlacesOptions {
  /** Default "en". */
  readonly language?: Language;
  /** Places that get a reason, in order of shift start; integer >= 0, default 50. */
  readonly limit?: number;
  /** Hears for every explained place and person which hard rules (indices) keep them off; none = nothing does. */
  readonly onPerson?: (slot: number, person: number, rules: readonly number[]) => void;
}

/** Defaults of {@link OpenPlacesOptions}. */
export const defaultOpenPlacesOptions = { language: "en", limit: 50 } as const;

/**
 * Lists the demand lines below their target in slot order, and says of the first ones why they are open: what keeps everybody off who is
 * not there. Each place costs people x what one slot touches in a line.
 *
 * @param lines - [personCount] ascending slots, fixed work left out.
 */
export function explainOpenPlaces(problem: Problem, instance: Instance, lines: Lines, options: OpenPlacesOptions = {}): OpenPlace[] {
  const { language, limit, onPerson } = { ...defaultOpenPlacesOptions, ...options };
  const organisationOf = new Map(problem.shifts.map((shift) => [shift.id, shift.organisationId]));
  const counts = headcounts(instance, lines);
  const surveyor = new PlaceSurveyor(problem, instance, lines);
  const places: OpenPlace[] = [];
  for (let slot = 0; slot < instance.slotCount; slot++) {
    const missing = instance.slotTarget[slot]! - counts[slot]!;
    if (missing <= 0) continue;
    const shiftId = instance.shiftIds[instance.slotShift[slot]!]!;
    const place = { shiftId, demandId: instance.slotDemandIds[slot]!, organisationId: organisationOf.get(shiftId)!, missing };
    if (places.length >= limit) {
      places.push(place);
      continue;
    }
    const survey = surveyor.survey(slot, onPerson && ((person, rules) => onPerson(slot, person, rules)));
    const blockers = [...survey.ruleCounts]
      .sort(([ruleA, a], [ruleB, b]) => b - a || ruleA - ruleB)
      .map(([rule, people]) => ({ ruleId: instance.ruleIds[rule]!, people }));
    places.push({ ...place, reason: placeReason(survey, language), blockers });
  }
  return places;
}
