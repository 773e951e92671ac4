import type { Loose } from "../loose";
import type { AnyRuleInput } from "../rules/rule";

/** Why a rule takes no carried counter; `undefined` when it does or cannot be told. */
export function whyNotCarried(rule: Loose<AnyRuleInput>): string | undefined {
  switch (rule.kind) {
    case undefined:
    case "contractHours":
    case "fairShare":
    case "homeShare":
    case "wishFairness":
      return undefined;
    case "workLimit": {
      const over = rule.over?.kind;
      return over === "day" || over === "rolling" || over === "rollingWeeks" ? `not one over ${over}` : undefined;
    }
    default:
      return `not ${rule.kind}`;
  }
}

/** Whether a rule takes balances that organisations bring along. */
export function takesBalance({ kind }: Loose<AnyRuleInput>): boolean {
  return kind === "fairFill" || kind === "lending";
}
