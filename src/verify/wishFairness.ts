import type { Wish } from "../problem/person";
import type { WishFairnessRule } from "../problem/rules/wishFairness";
import { matchesFilter } from "../problem/tagFilter";
import { shortage, sumOf } from "./bounds";
import { unitsMatching } from "./byLine";
import { carriedAmount } from "./carried";
import type { Facts } from "./facts";
import type { Line, Unit } from "./line";
import { type Match, shiftIdsOf } from "./match";

/** Of the weight of all wishes that are not over, no more than the expected part is overruled, with the balance of earlier horizons. */
export function wishFairness(rule: WishFairnessRule, line: Line, facts: Facts): Match[] {
  const { start, end } = facts.problem.planning;
  const wishes = line.person.wishes.filter((wish) => wish.end > start);
  // Whether wishes are honoured is asked of whole lines only.
  if (wishes.length === 0 || line.part === "fixed") return [];
  const assigned = unitsMatching(line, rule.shifts).filter((unit) => unit.booking !== undefined);
  const total = sumOf(wishes.map((wish) => wish.weight));
  const honoured = wishes.filter((wish) => assigned.some((unit) => isMeant(wish, unit)) === (wish.kind === "work"));
  const measured = sumOf(honoured.map((wish) => wish.weight)) - carriedAmount(rule.id, line.person);
  const bound = total - Math.ceil((total * rule.expectedPercent) / 100);
  const steps = Math.ceil(shortage(measured, bound) / rule.unit);
  if (steps === 0) return [];
  const amount = rule.function === "quadratic" ? steps * steps : steps;
  const concerned = assigned.filter((unit) => wishes.some((wish) => isMeant(wish, unit)));
  return [{ amount, unit: "points", shiftIds: shiftIdsOf(concerned), from: start, to: end, measured, bound }];
}

function isMeant(wish: Wish, unit: Unit): boolean {
  return wish.start <= unit.start && unit.start < wish.end && matchesFilter(wish.shifts, unit.tags);
}
