import { CustomRuleError } from "../custom/customRuleError";
import type { CustomRuleInput } from "../custom/customRuleInput";
import { rememberFunctions } from "../custom/definitionOf";
import { largestPrice, type ReadCustomRule } from "../custom/readCustomRule";
import type { CustomRule } from "../rules/rule";
import type { FilterPool } from "./filterPool";
import { frozenCopy } from "./frozenCopy";
import { normaliseRule } from "./normaliseRule";

/** Fills in a valid rule of an embedder's own kind and remembers its functions. `dayCount` is the length of the horizon. */
export function normaliseCustomRule(
  input: CustomRuleInput,
  read: ReadCustomRule | undefined,
  dayCount: number,
  filters: FilterPool,
): CustomRule {
  const { id, kind, level, weight = 1, overridable, provenance } = input;
  if (read === undefined) throw new CustomRuleError(kind, id, "the rule was not read.");
  const people = input.people === undefined ? {} : { people: filters(input.people) };
  const rule: CustomRule = Object.freeze({
    id,
    kind: "custom",
    customKind: kind,
    level,
    weight,
    ...people,
    ...(overridable === undefined ? {} : { overridable }),
    ...(provenance === undefined ? {} : { provenance: frozenCopy(provenance) }),
    parameters: read.parameters,
    parts: Object.freeze(read.parts.map((part) => normaliseRule({ ...part, ...people }, dayCount, filters))),
    prices: Object.freeze(
      read.prices.map(({ options: { shifts, maximum = largestPrice } }) =>
        Object.freeze({ maximum, ...(shifts === undefined ? {} : { shifts: filters(shifts) }) }),
      ),
    ),
  });
  rememberFunctions(rule, { definition: read.definition, prices: read.prices });
  return rule;
}
