import { bytesBy } from "../instance/numberBy";
import { availableDays } from "../problem/availableDays";
import type { Person } from "../problem/person";
import type { Planning } from "../problem/planning";
import type { FairShareRule } from "../problem/rules/fairShare";
import { carriedBy } from "./carriedBy";
import type { CompileContext } from "./compileContext";
import type { RuleDefinition } from "./ruleDefinition";
import type { SlotUnit } from "./slotUnit";
import type { Language } from "./ruleFacts";
import { counted, duration, nouns, who } from "./wording";
import { sumMeasure } from "./workMeasure";

/** Matching work is spread by weight: one window over the horizon between the floor and the ceiling of the fair share. */
export const fairShare: RuleDefinition<"fairShare"> = {
  kind: "fairShare",
  compile(rule, context) {
    const people = context.peopleOf(rule.people);
    const matching = context.maskOf(rule.shifts);
    const mask = bytesBy(context.slots, ({ place }, slot) => (place === undefined ? 0 : matching[slot]!));
    const windows = [{ from: 0, to: context.problem.planning.dayCount - 1 }];
    const amountOf = ({ workMinutes }: SlotUnit): number => (rule.measure === "minutes" ? workMinutes : 1);
    const measure = sumMeasure(windows, context, mask, (slot) => [{ day: slot.day, amount: amountOf(slot) }]);
    const total = rule.total ?? context.slots.reduce((sum, slot, index) => sum + mask[index]! * wantedOf(slot) * amountOf(slot), 0);
    for (const [weight, group] of byWeight(people, rule, context)) {
      context.addWindow(
        {
          kind: "window",
          ...context.header(rule, rule.unit * (rule.measure === "minutes" ? 1 : context.minutesPerCount)),
          windowCount: 1,
          ...measure,
          minimum: Float64Array.of(Math.floor((total * weight.own) / weight.all)),
          maximum: Float64Array.of(Math.ceil((total * weight.own) / weight.all)),
          unit: rule.unit,
          quadratic: rule.function === "quadratic",
          carriedWindow: 0,
        },
        group,
        carriedBy(rule.id, context),
      );
    }
  },
  sentence(rule, facts, language) {
    const { measured, bound } = facts;
    if (measured === undefined || bound === undefined) {
      return language === "nl"
        ? `${who(facts, language)} wijkt af van een eerlijk deel.`
        : `${who(facts, language)} is away from a fair share.`;
    }
    const isOver = measured > bound;
    const fair = amountText(rule, bound, language);
    if (measured < 0) {
      // Less than nothing can only be a balance from before.
      const behind = amountText(rule, -measured, language);
      return language === "nl"
        ? `${who(facts, language)} staat na deze periode nog ${behind} achter van eerder; een eerlijk deel is minstens ${fair}.`
        : `${who(facts, language)} is still ${behind} behind from before after this period; a fair share is at least ${fair}.`;
    }
    const much = amountText(rule, measured, language);
    return language === "nl"
      ? `${who(facts, language)} komt op ${much} van deze soort, het saldo van eerder meegeteld; een eerlijk deel is ${isOver ? "hoogstens" : "minstens"} ${fair}.`
      : `${who(facts, language)} comes to ${much} of this kind, the balance from before included; a fair share is at ${isOver ? "most" : "least"} ${fair}.`;
  },
};

function amountText({ measure }: FairShareRule, amount: number, language: Language): string {
  return measure === "minutes" ? duration(amount, language) : counted(amount, nouns.shift, language);
}

function wantedOf({ place }: SlotUnit): number {
  return place?.demand.target ?? 0;
}

/** A person's weight and that of everybody. */
interface Weight {
  readonly own: number;
  readonly all: number;
}

/** People grouped by their weight; equal weights when nobody has any. */
function byWeight(
  people: readonly number[],
  rule: FairShareRule,
  context: CompileContext,
): readonly (readonly [Weight, readonly number[]])[] {
  const weights = people.map((person) => weightOf(rule, context.people[person]!, context.problem.planning));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const all = sum === 0 ? people.length : sum;
  const groups = new Map<number, number[]>();
  people.forEach((person, index) => {
    const own = sum === 0 ? 1 : weights[index]!;
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [person]);
    else group.push(person);
  });
  return [...groups].map(([own, group]) => [{ own, all }, group] as const);
}

function weightOf({ shareBy }: FairShareRule, person: Person, planning: Planning): number {
  switch (shareBy) {
    case "equal":
      return 1;
    case "contract":
      return person.engagements.reduce((sum, { contract }) => sum + (contract.targetMinutesPerWeek ?? 0), 0);
    case "availability":
      return availableDays(person, planning).length;
    case "contractAvailability": {
      const days = availableDays(person, planning);
      return person.engagements.reduce((sum, { contract, fromDay, untilDay }) => {
        const validDays = days.filter((day) => fromDay <= day && day <= untilDay).length;
        return sum + (contract.targetMinutesPerWeek ?? 0) * validDays;
      }, 0);
    }
  }
}
