import type { RuleInput } from "../problem/rules/rule";

/** What one place too few or too many on a demand line costs, in points; 0 = nothing. */
export interface CoverWeights {
  readonly under: number;
  readonly over: number;
}

/** The soft rules for cover, and the tags by which they choose demand lines. */
export interface CoverRules {
  readonly rules: readonly RuleInput[];
  /** The tags that a demand line with these weights must carry; empty when all lines have the same weights. */
  readonly tagsOf: (weights: CoverWeights) => readonly string[];
}

const bounds = [
  { side: "under", bound: "target" },
  { side: "over", bound: "surplus" },
] as const;

/** Prices every place below and above the target of the demand lines: one rule for each price that occurs. */
export function coverRules(lines: readonly CoverWeights[]): CoverRules {
  const sides = bounds.map(({ side, bound }) => {
    const weights = [...new Set(lines.map((line) => line[side]))].sort((a, b) => a - b);
    const isUniform = weights.length === 1;
    const rules = weights
      .filter((weight) => weight > 0)
      .map((weight): RuleInput => {
        const id = isUniform ? `cover-${side}` : `cover-${side}-${weight}`;
        const shifts = isUniform ? {} : { shifts: { include: [`${side}:${weight}`] } };
        return { id, kind: "demandCover", level: "soft", bound, weight, ...shifts };
      });
    return { side, isUniform, rules };
  });
  return {
    rules: sides.flatMap(({ rules }) => rules),
    tagsOf: (weights) => sides.filter(({ isUniform }) => !isUniform).map(({ side }) => `${side}:${weights[side]}`),
  };
}
