import type { WindowEntries } from "../instance/kernelData";
import type { Wish } from "../problem/person";
import type { WishFairnessRule } from "../problem/rules/wishFairness";
import { carriedBy } from "./carriedBy";
import type { CompileContext } from "./compileContext";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, who } from "./wording";

/**
 * Wishes are overruled evenly: for everybody a sum of honoured weight with a minimum. An empty line honours all `avoid` wishes; the first
 * assignment that one is about takes its weight off, the first that a `work` wish is about adds it.
 */
export const wishFairness: RuleDefinition<"wishFairness"> = {
  kind: "wishFairness",
  compile(rule, context) {
    const carried = carriedBy(rule.id, context);
    for (const person of context.peopleOf(rule.people)) {
      const wishes = context.people[person]!.wishes.filter(({ end }) => end > context.problem.planning.start);
      if (wishes.length === 0) continue;
      const total = weightOf(wishes);
      const honouredByNone = weightOf(wishes.filter(({ kind }) => kind === "avoid"));
      context.addWindow(
        {
          kind: "window",
          ...context.header(rule, context.minutesPerCount),
          form: "entries",
          windowCount: 1,
          windowOffsets: nothing,
          windowItems: nothing,
          windowAmounts: nothing,
          slotBucket: nothing,
          bucketDays: 0,
          minimum: Float64Array.of(total - Math.ceil((total * rule.expectedPercent) / 100)),
          maximum: Float64Array.of(Infinity),
          unit: rule.unit,
          quadratic: rule.function === "quadratic",
          carriedWindow: 0,
          entries: entriesOf(wishes, rule, context),
        },
        [person],
        () => honouredByNone - carried(person),
      );
    }
  },
  sentence(_rule, facts, language) {
    const { measured, bound } = facts;
    if (measured === undefined || bound === undefined) {
      return language === "nl"
        ? `${who(facts, language)} is vaker overstemd dan anderen.`
        : `${who(facts, language)} is overruled more than others.`;
    }
    const missing = counted(bound - measured, nouns.point, language);
    return language === "nl"
      ? `Aan de wensen van ${facts.personName ?? "iemand"} is, het saldo van eerder meegeteld, ${missing} minder voldaan dan bij anderen te verwachten is.`
      : `The wishes of ${facts.personName ?? "someone"} are, the balance from before included, honoured ${missing} less than is expected of others.`;
  },
};

const nothing = new Int32Array(0);

function weightOf(wishes: readonly Wish[]): number {
  return wishes.reduce((sum, { weight }) => sum + weight, 0);
}

/** Every slot that a wish is about, in slot order; a wish is a bucket. */
function entriesOf(wishes: readonly Wish[], rule: WishFairnessRule, context: CompileContext): WindowEntries {
  const entries = wishes.flatMap(({ kind, start, end, shifts, weight }, bucket) => {
    const amount = kind === "avoid" ? -weight : weight;
    const slots = context.placesMatching(start, end, [shifts, rule.shifts], Infinity) ?? [];
    return slots.map((slot) => ({ slot, bucket, amount }));
  });
  entries.sort((a, b) => a.slot - b.slot || a.bucket - b.bucket);
  return {
    slots: Int32Array.from(entries, ({ slot }) => slot),
    buckets: Int32Array.from(entries, ({ bucket }) => bucket),
    amounts: Int32Array.from(entries, ({ amount }) => amount),
    bucketCount: wishes.length,
  };
}
