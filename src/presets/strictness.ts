import { filterPool } from "../problem/normalise/filterPool";
import { normaliseRule } from "../problem/normalise/normaliseRule";
import type { Rule, RuleInput, RuleKind, RuleOf } from "../problem/rules/rule";
import { fieldOrders } from "./fieldOrders";

/** Where a rule asks for less than another one, or cannot be compared with it. */
export interface StrictnessFault {
  /** Field of the rule. */
  readonly field: string;
  /** What is wrong, as a clause: `maximumMinutes is 720; expected at most 600`. */
  readonly message: string;
}

/** Fields that say who a rule is and whom it is about, not how strict it is. */
const identityFields = ["id", "kind", "level", "weight", "people", "overridable", "provenance"];

/**
 * Where `upper` asks for less than `lower`. None: whoever keeps `upper` keeps `lower`. Soft rules are prices, not limits: nothing is looser than they are.
 *
 * @param upper - A rule of the right shape, as is `lower`; `people` is not compared.
 */
export function strictnessFaults(upper: RuleInput, lower: RuleInput): readonly StrictnessFault[] {
  if (lower.level === "soft") return [];
  const faults: StrictnessFault[] = [];
  if (upper.level === "soft") faults.push({ field: "level", message: `level is "soft"; expected "hard"` });
  if (upper.overridable === true && lower.overridable !== true) {
    faults.push({ field: "overridable", message: "overridable is true; expected a rule that cannot be overridden" });
  }
  return [...faults, ...fieldFaults(lower.kind, withDefaults(upper), withDefaults(lower))];
}

function fieldFaults<K extends RuleKind>(kind: K, upper: Rule, lower: Rule): readonly StrictnessFault[] {
  if (!isOfKind(upper, kind) || !isOfKind(lower, kind)) return [{ field: "kind", message: `kind is "${upper.kind}"; expected "${kind}"` }];
  const orders = fieldOrders(kind);
  const faults: StrictnessFault[] = [];
  for (const { field, expectedOf } of orders) {
    const expected = expectedOf(upper, lower);
    if (expected !== undefined) faults.push({ field, message: `${field} is ${shown(fieldsOf(upper).get(field))}; expected ${expected}` });
  }
  const ordered = new Set([...identityFields, ...orders.map(({ field }) => field)]);
  return [...faults, ...differences(fieldsOf(upper), fieldsOf(lower), ordered)];
}

/** Fields that have no order must be the same. */
function differences(
  upper: ReadonlyMap<string, unknown>,
  lower: ReadonlyMap<string, unknown>,
  ordered: ReadonlySet<string>,
): readonly StrictnessFault[] {
  const fields = [...new Set([...lower.keys(), ...upper.keys()])].filter((field) => !ordered.has(field));
  return fields
    .filter((field) => shown(upper.get(field)) !== shown(lower.get(field)))
    .map((field) => ({
      field,
      message: `${field} is ${shown(upper.get(field))}; expected what it is below, ${shown(lower.get(field))}, or a rule with an id of its own`,
    }));
}

function isOfKind<K extends RuleKind>(rule: Rule, kind: K): rule is RuleOf<K> {
  return rule.kind === kind;
}

/** Rules as the problem reads them, so that a field left out equals its default and the order of lists says nothing. */
function withDefaults(rule: RuleInput): Rule {
  return normaliseRule(rule, 0, filterPool());
}

function fieldsOf(rule: Rule): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(rule));
}

function shown(value: unknown): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}
