import type { ForbiddenSuccessionRule } from "../problem/rules/forbiddenSuccession";
import { unitsMatching } from "./byLine";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";

/** No unit that matches `before` starts `gapDays` days after the day on which a unit that matches `after` started; every pair counts. */
export function forbiddenSuccession(rule: ForbiddenSuccessionRule, line: Line): Match[] {
  const later = unitsMatching(line, rule.before);
  return unitsMatching(line, rule.after).flatMap((first) =>
    later
      .filter((second) => second.day === first.day + rule.gapDays)
      .map((second): Match => ({
        amount: 1,
        unit: "occurrences",
        shiftIds: shiftIdsOf([first, second]),
        from: first.start,
        to: second.end,
      })),
  );
}
