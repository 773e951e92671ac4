import type { Pin } from "../problem/pin";
import type { Problem } from "../problem/problem";
import type { Lines } from "../roster/evaluateRoster";
import type { ChargedMatch } from "./charge";
import type { ExplainContext } from "./explainContext";
import type { RecordedOverride } from "./ruleMatch";

const pinsByRule = new WeakMap<Problem, ReadonlyMap<string, readonly Pin[]>>();

/** Overrides of the rule of a match for assignments that the roster holds and the match is about. `person`: `undefined` for groups. */
export function overridesIn(context: ExplainContext, lines: Lines, charged: ChargedMatch, person: number | undefined): RecordedOverride[] {
  const { problem, instance } = context;
  const rule = problem.rules[charged.match.rule]!;
  const pins = overriddenPins(problem).get(rule.id);
  if (pins === undefined || (rule.level === "hard" ? charged.inherited : charged.charged) === 0) return [];
  return pins.flatMap(({ personId, shiftId, demandId, override }) => {
    const pinned = instance.personIds.indexOf(personId);
    const isMeant = charged.match.slots.some(
      (slot) =>
        instance.slotShift[slot]! >= 0 &&
        instance.shiftIds[instance.slotShift[slot]!] === shiftId &&
        instance.slotDemandIds[slot] === demandId &&
        lines[pinned]!.some((held) => held === slot),
    );
    return isMeant && (person === undefined || person === pinned) ? [{ personId, shiftId, demandId, reason: override!.reason }] : [];
  });
}

/** Pins with an override, by rule id; kept with the problem object. */
function overriddenPins(problem: Problem): ReadonlyMap<string, readonly Pin[]> {
  let known = pinsByRule.get(problem);
  if (known === undefined) {
    const byRule = new Map<string, Pin[]>();
    for (const pin of problem.pins) {
      for (const ruleId of pin.override?.ruleIds ?? []) byRule.set(ruleId, [...(byRule.get(ruleId) ?? []), pin]);
    }
    pinsByRule.set(problem, (known = byRule));
  }
  return known;
}
