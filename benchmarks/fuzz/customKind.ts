import { defineRule } from "../../src/index";

/** A rule kind of an embedder's own with a part, a price and a check, so that damaged input meets those too. */
export const customKind = defineRule({
  kind: "fuzz:own",
  fields: ["maximum", "price"],
  parse({ maximum, price }, report) {
    for (const [name, value] of Object.entries({ maximum, price })) {
      if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 1000) report(name, `${name} is no count.`);
    }
    return { maximum: Number(maximum), price: Number(price) };
  },
  compile({ maximum, price }, context) {
    context.rule({ kind: "workLimit", measure: "shifts", over: { kind: "horizon" }, maximum });
    context.price(() => price, { shifts: { include: ["night"] }, maximum: price });
  },
  check({ maximum, price }, { person, planning, units }) {
    const inHorizon = units.filter(({ day }) => day >= planning.firstDay && day < planning.firstDay + planning.dayCount);
    const carried = person.carried.filter(({ ruleId }) => ruleId === customRuleId).reduce((sum, { amount }) => sum + amount, 0);
    const nights = units.filter(({ place, tags }) => place !== undefined && tags.has("night"));
    return [{ amount: Math.max(0, inHorizon.length + carried - maximum) }, ...nights.map(() => ({ amount: price }))];
  },
  messages: { en: () => "Too much.", nl: () => "Te veel." },
});

/** Id of the rule of this kind in the base problems. */
export const customRuleId = "own";
