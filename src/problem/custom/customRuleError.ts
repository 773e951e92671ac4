import type { CustomKind } from "./customRuleInput";

/** A function of a custom rule's definition threw, or gave an answer out of its range: a mistake in the definition, not in the input. */
export class CustomRuleError extends Error {
  readonly kind: CustomKind;
  /** The rule in hand; `undefined` when the definition itself is wrong. */
  readonly ruleId: string | undefined;

  constructor(kind: CustomKind, ruleId: string | undefined, message: string, options?: ErrorOptions) {
    super(`Rule kind "${kind}"${ruleId === undefined ? "" : `, rule "${ruleId}"`}: ${message}`, options);
    this.name = "CustomRuleError";
    this.kind = kind;
    this.ruleId = ruleId;
  }
}

/** Calls a function of a definition; whatever it throws becomes the cause of a {@link CustomRuleError}. `what`: for example `parse`. */
export function guarded<T>(kind: CustomKind, ruleId: string | undefined, what: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof CustomRuleError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CustomRuleError(kind, ruleId, `${what} threw: ${reason}`, { cause: error });
  }
}
