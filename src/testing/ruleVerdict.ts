import { RuleTestError } from "./ruleTestError";

/** What one rule gives for one roster. */
export interface RuleFigures {
  /** Charged amount over everybody, before the weight; integer >= 0. */
  readonly amount: number;
  /** Amount that fixed work alone gives and that is not charged; integer >= 0. */
  readonly inherited: number;
  /** `weight x amount` of a soft rule, 0 for a hard one. */
  readonly cost: number;
  /** Whether the independent checker gave the same; false for a custom rule without `check`, which it cannot read. */
  readonly isChecked: boolean;
  /** What `analyse` says about each match. */
  readonly sentences: readonly string[];
}

/** The figures, and expectations that throw a `RuleTestError` when they are not met; each returns the verdict again. */
export interface RuleVerdict extends RuleFigures {
  /** The charged amount, before the weight. */
  penalises(amount: number): RuleVerdict;
  /** The inherited amount. */
  inherits(amount: number): RuleVerdict;
  /** Nothing is charged. */
  isKept(): RuleVerdict;
}

/** A verdict over these figures. `subject`: what they are about, for messages. */
export function ruleVerdict(figures: RuleFigures, subject: string): RuleVerdict {
  const expect = (what: string, expected: number, found: number): RuleVerdict => {
    if (found === expected) return verdict;
    const told = figures.sentences.map((sentence) => `\n- ${sentence}`).join("");
    throw new RuleTestError(`${subject}: expected ${what} ${String(expected)}, found ${String(found)}.${told}`);
  };
  const verdict: RuleVerdict = {
    ...figures,
    penalises: (amount) => expect("amount", amount, figures.amount),
    inherits: (amount) => expect("inherited amount", amount, figures.inherited),
    isKept: () => expect("amount", 0, figures.amount),
  };
  return verdict;
}
