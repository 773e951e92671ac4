import type { CheckedLine, CheckFinding } from "../problem/custom/customRuleDefinition";
import { CustomRuleError, guarded } from "../problem/custom/customRuleError";
import { functionsOf } from "../problem/custom/definitionOf";
import type { CustomRule } from "../problem/rules/rule";
import type { Facts } from "./facts";
import type { Line } from "./line";
import type { Match, Reading } from "./match";

/** The reading that a definition gives of its rule; `undefined` when it gives none. */
export function customReading(rule: CustomRule, facts: Facts): Reading | undefined {
  const { definition } = functionsOf(rule);
  if (definition.check === undefined) return undefined;
  const unit = definition.unit ?? "points";
  return {
    about: "line",
    matches: (line) => {
      const findings = guarded(
        rule.customKind,
        rule.id,
        "check",
        () => definition.check?.(rule.parameters, checkedLine(line, facts)) ?? [],
      );
      return findings
        .filter((finding) => isBroken(finding, rule))
        .map((finding): Match => ({ ...finding, unit, shiftIds: finding.shiftIds ?? [] }));
    },
  };
}

function checkedLine({ person, part, units }: Line, { problem: { planning } }: Facts): CheckedLine {
  return {
    person,
    planning,
    part,
    units: units.map(({ booking, ...unit }) => ({
      ...unit,
      place: booking === undefined ? undefined : { shift: booking.shift, demand: booking.demand },
    })),
  };
}

function isBroken({ amount }: CheckFinding, { customKind, id }: CustomRule): boolean {
  if (Number.isSafeInteger(amount) && amount >= 0) return amount > 0;
  throw new CustomRuleError(customKind, id, `check found the amount ${String(amount)}; expected an integer >= 0.`);
}
