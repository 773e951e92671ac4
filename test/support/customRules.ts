import { defineRule } from "../../src/problem/custom/defineRule";
import type { CheckedLine, CheckFinding, CustomRuleDefinition } from "../../src/problem/custom/customRuleDefinition";
import { mondayOf } from "../../src/time/civil";

/** At most some late shifts in a calendar week: one part of the catalogue, and a reading of its own. */
export const fewLates = defineRule({
  kind: "linde:fewLates",
  fields: ["maximum"],
  unit: "shifts",
  parse({ maximum }, report) {
    if (typeof maximum !== "number" || !Number.isInteger(maximum)) report("maximum", "maximum is no whole number.");
    return { maximum: Number(maximum) };
  },
  compile({ maximum }, context) {
    context.rule({ kind: "workLimit", measure: "shifts", over: { kind: "week" }, shifts: { include: ["type:late"] }, maximum });
  },
  check: ({ maximum }, line) => latesAbove(maximum, line),
  messages: {
    en: ({ personName, measured }, { maximum }) =>
      `${personName ?? "Someone"} has ${measured ?? "many"} late shifts in a week; house rule: ${maximum}.`,
    nl: ({ personName, measured }, { maximum }) =>
      `${personName ?? "Iemand"} heeft ${measured ?? "veel"} late diensten in een week; huisregel: ${maximum}.`,
  },
});

/** Late shifts above the maximum, for each week with a day in the horizon. */
function latesAbove(maximum: number, { units, planning, person }: CheckedLine): CheckFinding[] {
  const { firstDay, dayCount } = planning;
  const days = Array.from({ length: dayCount }, (_, day) => firstDay + day);
  const mondays = [...new Set(days.map(mondayOf))];
  return mondays.map((monday) => {
    const lates = units.filter(({ day, tags }) => day >= monday && day < monday + 7 && tags.has("type:late"));
    const carried =
      monday <= firstDay ? person.carried.reduce((sum, { ruleId, amount }) => (ruleId === "lates" ? sum + amount : sum), 0) : 0;
    return {
      amount: Math.max(0, lates.length + carried - maximum),
      measured: lates.length + carried,
      bound: maximum,
      shiftIds: lates.flatMap(({ place }) => place?.shift.id ?? []),
    };
  });
}

/** The same kind without a reading of its own. */
export const fewLatesUnchecked: CustomRuleDefinition<{ maximum: number }> = withoutCheck(fewLates, "linde:fewLatesUnchecked");

/** Work at a location that the person does not know (tag `knows:<location>`) costs a price; nights count twice. */
export const familiarPlace = defineRule({
  kind: "linde:familiarPlace",
  parse: ({ price = 1 }) => ({ price: Number(price) }),
  compile({ price }, context) {
    context.price(({ tags }, { shift }) => (tags.has(`knows:${shift.locationId ?? ""}`) ? 0 : price * (shift.tags.has("night") ? 2 : 1)), {
      maximum: 2 * price,
    });
  },
  check({ price }, { person, units }) {
    return units.flatMap(({ place, tags, start, end }) => {
      if (place === undefined || person.tags.has(`knows:${place.shift.locationId ?? ""}`)) return [];
      return [{ amount: tags.has("night") ? 2 * price : price, shiftIds: [place.shift.id], from: start, to: end }];
    });
  },
  messages: {
    en: ({ personName, shiftLabels }) => `${personName ?? "Someone"} does not know the place of '${shiftLabels[0] ?? "a shift"}'.`,
    nl: ({ personName, shiftLabels }) => `${personName ?? "Iemand"} kent de plek van '${shiftLabels[0] ?? "een dienst"}' niet.`,
  },
});

/** Several parts at once, some of them about groups of people, hence without a check. */
export const house = defineRule({
  kind: "linde:house",
  parse: () => ({}),
  compile(_parameters, context) {
    context.rule({ kind: "consecutiveDays", maximum: 3 });
    context.rule({ kind: "restBetweenShifts", restMinutes: 660 });
    context.rule({ kind: "teamMix", members: [{ weight: 1 }], maximum: 1 });
    context.price(() => 1, { shifts: { include: ["night"] } });
  },
  messages: { en: () => "A rule of the house is broken.", nl: () => "Een huisregel is overtreden." },
});

/** A definition of another kind, without its check. */
export function withoutCheck<P>(definition: CustomRuleDefinition<P>, kind: CustomRuleDefinition["kind"]): CustomRuleDefinition<P> {
  const { check: _check, ...rest } = definition;
  return defineRule<P>({ ...rest, kind });
}
