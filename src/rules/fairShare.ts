import type { Person } from "../problem/person";
import { carriedBy } from "./carriedBy";
import type { CompileContext } from "./compileContext";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, who } from "./wording";
import { sumMeasure } from "./workMeasure";

/** Matching shifts are spread by contract: one window over the horizon between the floor and the ceiling of the fair share. */
export const fairShare: RuleDefinition<"fairShare"> = {
  kind: "fairShare",
  compile(rule, context) {
    const people = context.peopleOf(rule.people);
    const matching = context.maskOf(rule.shifts);
    const mask = Uint8Array.from(context.slots, ({ place }, slot) => (place === undefined ? 0 : matching[slot]!));
    const windows = [{ from: 0, to: context.problem.planning.dayCount - 1 }];
    const measure = sumMeasure(windows, context, mask, ({ day }) => [{ day, amount: 1 }]);
    const demand = context.slots.reduce((sum, { place }, slot) => sum + (mask[slot] === 1 ? (place?.demand.target ?? 0) : 0), 0);
    for (const [weight, group] of byContract(people, context)) {
      context.addWindow(
        {
          kind: "window",
          ...context.header(rule, context.minutesPerCount),
          windowCount: 1,
          ...measure,
          minimum: Float64Array.of(Math.floor((demand * weight.share) / weight.total)),
          maximum: Float64Array.of(Math.ceil((demand * weight.share) / weight.total)),
          unit: 1,
          quadratic: false,
          carriedWindow: 0,
        },
        group,
        carriedBy(rule.id, context),
      );
    }
  },
  sentence(_rule, facts, language) {
    const amount = counted(facts.amount, nouns.shift, language);
    if (facts.measured === undefined || facts.bound === undefined) {
      return language === "nl"
        ? `${who(facts, language)} wijkt ${amount} af van een eerlijk deel.`
        : `${who(facts, language)} is ${amount} away from a fair share.`;
    }
    const measured = counted(facts.measured, nouns.shift, language);
    const isOver = facts.measured > facts.bound;
    return language === "nl"
      ? `${who(facts, language)} heeft ${measured} van deze soort; een eerlijk deel is ${isOver ? "hoogstens" : "minstens"} ${facts.bound}.`
      : `${who(facts, language)} has ${measured} of this kind; a fair share is at ${isOver ? "most" : "least"} ${facts.bound}.`;
  },
};

/** A person's part of the whole. */
interface Weight {
  readonly share: number;
  readonly total: number;
}

/** People grouped by their target minutes per week; equal shares when nobody has any. */
function byContract(people: readonly number[], context: CompileContext): readonly (readonly [Weight, readonly number[]])[] {
  const targets = people.map((person) => targetMinutes(context.people[person]!));
  const sum = targets.reduce((total, target) => total + target, 0);
  const groups = new Map<number, number[]>();
  people.forEach((person, index) => {
    const share = sum === 0 ? 1 : targets[index]!;
    const group = groups.get(share);
    if (group === undefined) groups.set(share, [person]);
    else group.push(person);
  });
  const total = sum === 0 ? people.length : sum;
  return [...groups].map(([share, group]) => [{ share, total }, group] as const);
}

function targetMinutes(person: Person): number {
  return person.engagements.reduce((sum, { contract }) => sum + (contract.targetMinutesPerWeek ?? 0), 0);
}
