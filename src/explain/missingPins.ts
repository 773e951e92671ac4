import type { Lines } from "../roster/evaluateRoster";
import { formatLocal } from "../time/format";
import type { ExplainContext } from "./explainContext";
import { pinsOf } from "./heldPins";
import { slotLabel } from "./labels";
import type { RuleAnalysis } from "./rosterAnalysis";
import { placesOf, type RuleMatch } from "./ruleMatch";

/** Reserved rule id of missing pinned assignments. */
export const pinsRuleId = "$pins";

/** Pinned assignments that a roster lacks, as a hard rule of amount 1 each; `undefined` when all are there. */
export function missingPins(context: ExplainContext, lines: Lines): RuleAnalysis | undefined {
  const matches = Array.from(lines.entries()).flatMap(([person, line]) =>
    Array.from(pinsOf(context.instance, person))
      .filter((slot) => !line.includes(slot))
      .map((slot) => matchOf(context, person, slot)),
  );
  if (matches.length === 0) return undefined;
  return { ruleId: pinsRuleId, kind: pinsRuleId, level: "hard", amount: matches.length, inherited: 0, cost: 0, matches };
}

function matchOf(context: ExplainContext, person: number, slot: number): RuleMatch {
  const { problem, instance, language, slots } = context;
  const { name } = problem.people[person]!;
  const label = slotLabel(slots[slot]!, problem.planning, language);
  const { zoneTable } = problem.planning;
  return {
    amount: 1,
    personId: instance.personIds[person]!,
    assignments: placesOf(context, [slot]),
    unit: "shifts",
    from: formatLocal(zoneTable, instance.slotStart[slot]!),
    to: formatLocal(zoneTable, instance.slotEnd[slot]!),
    sentence:
      language === "nl"
        ? `${name} staat vast op '${label}', maar niet in dit rooster.`
        : `${name} is pinned to '${label}' but is not on it.`,
  };
}
