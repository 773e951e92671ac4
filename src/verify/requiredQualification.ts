import { needsOf } from "../problem/needs";
import type { RequiredQualificationRule } from "../problem/rules/requiredQualification";
import type { Finding } from "./byAssignment";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import { stepsAboveNeed } from "./qualificationCover";

/**
 * Who is assigned holds what the demand line, or the rule, requires: 1 for every entry of `allOf` that is not covered, and 1 if there is an
 * `anyOf` of which nothing is covered.
 */
export function requiredQualification(rule: RequiredQualificationRule, { person, shift, demand }: Booking, facts: Facts): Finding {
  const needs = rule.requires === undefined ? demand : needsOf(rule.requires);
  const isMissing = (id: string): boolean => stepsAboveNeed(person, shift, id, needs, facts) === undefined;
  const isNoneCovered = needs.anyOf.length > 0 && needs.anyOf.every(isMissing);
  return { amount: needs.allOf.filter(isMissing).length + (isNoneCovered ? 1 : 0) };
}
