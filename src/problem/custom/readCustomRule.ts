import type { CheckContext } from "../checks/checkContext";
import { checkKind } from "../checks/checkRules";
import { takesBalance, whyNotCarried } from "../checks/whyNotCarried";
import { IssueList } from "../issueList";
import { fieldPath } from "../issuePath";
import type { Loose } from "../loose";
import { frozenCopy } from "../normalise/frozenCopy";
import type { RuleInput } from "../rules/rule";
import { ruleBaseShape } from "../rules/ruleBase";
import { ruleSchema } from "../rules/ruleSchemas";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { checkShape } from "../shapeCheck";
import { shown } from "../shownValue";
import type { CustomRuleContext, CustomRuleDefinition, PriceOptions, RulePart } from "./customRuleDefinition";
import { CustomRuleError, guarded } from "./customRuleError";
import type { CustomRuleInput } from "./customRuleInput";
import type { PriceSpec } from "./definitionOf";

/** What a definition makes of a rule. */
export interface ReadCustomRule {
  readonly definition: CustomRuleDefinition;
  /** Frozen plain data. */
  readonly parameters: unknown;
  /** Valid rules of the catalogue with id, level and weight of the custom rule. */
  readonly parts: readonly RuleInput[];
  readonly prices: readonly PriceSpec[];
}

/** Largest amount of one assignment. */
export const largestPrice = 1_000_000;

/**
 * Lets a definition read a rule and say what it consists of; reports everything that is wrong with the rule.
 *
 * @param rule - The rule, or what is left of it after taking out what has the wrong shape.
 * @returns `undefined` when something is wrong.
 * @throws CustomRuleError when the definition throws or does not keep its side of the contract.
 */
export function readCustomRule(
  rule: Loose<CustomRuleInput>,
  definition: CustomRuleDefinition,
  path: string,
  context: CheckContext,
): ReadCustomRule | undefined {
  const { issues } = context;
  const { kind } = definition;
  const fields = parametersOf(rule);
  let isRefused = false;
  const report = (parameter: string, message: string): void => {
    isRefused = true;
    issues.error("invalid-parameter", parameter === "" ? path : `${path}.${parameter}`, message, fields[parameter]);
  };
  for (const name of Object.keys(fields)) {
    if (definition.fields?.includes(name) !== false) continue;
    isRefused = true;
    const hint = issues.hint(name, definition.fields);
    issues.error("unknown-field", fieldPath(path, name), `${shown(name)} is no parameter of ${kind}.${hint}`, fields[name]);
  }
  const parsed = guarded(kind, rule.id, "parse", () => definition.parse(fields, report));
  if (isRefused || rule.id === undefined || rule.level === undefined) return undefined;
  if (!isPlain(parsed)) throw new CustomRuleError(kind, rule.id, "parse must return plain JSON data.");
  const parameters: unknown = frozenCopy(parsed);
  const made = expand(definition, parameters, rule.id);
  const weight = rule.level === "soft" && rule.weight !== undefined ? { weight: rule.weight } : {};
  const parts = made.parts.map((part) => ({ ...part, id: rule.id, level: rule.level, ...weight }) as RuleInput);
  const faults = faultsOf(parts, context);
  for (const fault of faults) issues.error("invalid-expansion", path, `${kind} makes ${fault}`);
  return faults.length > 0 ? undefined : { definition, parameters, parts, prices: made.prices };
}

/** The fields of a rule that are not those of every rule. */
function parametersOf(rule: Loose<CustomRuleInput>): Readonly<Record<string, unknown>> {
  const own = Object.entries(rule).filter(([name]) => name !== "kind" && !Object.hasOwn(ruleBaseShape, name));
  return Object.freeze(Object.fromEntries(own));
}

/** Whether a value is data as JSON can hold it (fields that are `undefined` count as left out), not too deep. */
function isPlain(value: unknown, depth = 0): boolean {
  if (value === undefined || value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth > 32) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((item) => isPlain(item, depth + 1));
}

/** Runs `compile` and collects what it asks for. */
function expand(
  definition: CustomRuleDefinition,
  parameters: unknown,
  ruleId: string,
): { readonly parts: readonly RulePart[]; readonly prices: readonly PriceSpec[] } {
  const { kind } = definition;
  const parts: RulePart[] = [];
  const prices: PriceSpec[] = [];
  const context: CustomRuleContext = {
    rule: (part) => {
      const given = Object.keys(part).filter((name) => Object.hasOwn(ruleBaseShape, name));
      if (given.length > 0) {
        throw new CustomRuleError(kind, ruleId, `a part gives ${given.join(", ")}; parts have those of the rule itself.`);
      }
      parts.push(frozenCopy(part));
    },
    price: (amount, options = {}) => prices.push({ amount, options: checkedOptions(options, kind, ruleId) }),
  };
  guarded(kind, ruleId, "compile", () => definition.compile(parameters, context));
  return { parts, prices };
}

function checkedOptions(options: PriceOptions, kind: CustomRuleDefinition["kind"], ruleId: string): PriceOptions {
  const { shifts, maximum = largestPrice } = options;
  if (!Number.isSafeInteger(maximum) || maximum < 0 || maximum > largestPrice) {
    throw new CustomRuleError(
      kind,
      ruleId,
      `maximum of a price is ${String(maximum)}; expected an integer from 0 to ${String(largestPrice)}.`,
    );
  }
  if (shifts !== undefined && !tagFilterSchema.safeParse(shifts).success) {
    throw new CustomRuleError(kind, ruleId, "shifts of a price is no tag filter.");
  }
  return { ...options, maximum, ...(shifts === undefined ? {} : { shifts: frozenCopy(shifts) }) };
}

/** What is wrong with the rules of the catalogue that a definition makes. */
function faultsOf(parts: readonly RuleInput[], context: CheckContext): string[] {
  const faults = parts.flatMap((part) => {
    const issues = new IssueList(10);
    const shape = checkShape(ruleSchema, part, issues);
    if (shape.isValid) checkKind(part, "$", { ...context, issues, isBroken: () => false });
    const found = issues.toIssues().filter(({ severity }) => severity === "error");
    return found.map(({ path, message }) => `a ${part.kind} rule that is not valid: ${path}: ${message}`);
  });
  const counting = parts.filter((part) => whyNotCarried(part) === undefined || takesBalance(part)).map((part) => part.kind);
  if (counting.length < 2) return faults;
  return [...faults, `${String(counting.length)} rules that take carried counters (${counting.join(", ")}); expected at most one.`];
}
