import type { CustomRuleDefinition } from "./customRuleDefinition";
import { CustomRuleError } from "./customRuleError";

/** `<vendor>:<name>`, each a letter with letters, digits, dots, dashes or underscores after it. */
const kindPattern = /^[A-Za-z][\w.-]{0,99}:[A-Za-z][\w.-]{0,99}$/;

/**
 * Defines a rule kind of your own, to be given to `parseProblem` and `checkProblem`.
 *
 * @throws CustomRuleError when `kind` is not of the form `<vendor>:<name>` or a required function is missing.
 * @example
 * const fewNights = defineRule({
 *   kind: "acme:fewNights",
 *   fields: ["maximum"],
 *   parse({ maximum }, report) {
 *     if (!Number.isInteger(maximum)) report("maximum", "expected a whole number");
 *     return { maximum: Number(maximum) };
 *   },
 *   compile({ maximum }, context) {
 *     context.rule({ kind: "workLimit", measure: "shifts", over: { kind: "week" }, shifts: { include: ["night"] }, maximum });
 *   },
 *   messages: { en: ({ personName }) => `${personName} works many nights.`, nl: ({ personName }) => `${personName} werkt veel nachten.` },
 * });
 * const problem = parseProblem(json, { rules: [fewNights] });
 */
export function defineRule<P>(definition: CustomRuleDefinition<P>): CustomRuleDefinition<P> {
  const { kind, messages } = definition;
  if (!kindPattern.test(kind)) {
    throw new CustomRuleError(kind, undefined, 'the kind must be "<vendor>:<name>", letters, digits, dots, dashes and underscores.');
  }
  // Programs without types leave things out too.
  const missing = [
    ...["parse", "compile"].filter((name) => !isFunction(definition, name)),
    ...["nl", "en"].filter((name) => !isFunction(messages, name)).map((name) => `messages.${name}`),
    ...(definition.check === undefined || isFunction(definition, "check") ? [] : ["check"]),
  ];
  if (missing.length > 0) throw new CustomRuleError(kind, undefined, `expected a function as ${missing.join(", ")}.`);
  return definition;
}

function isFunction(owner: unknown, name: string): boolean {
  return typeof owner === "object" && owner !== null && typeof Reflect.get(owner, name) === "function";
}
