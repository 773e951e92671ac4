import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, shiftOf } from "./wording";

/** Demand lines get the people they need. */
export const demandCover: RuleDefinition<"demandCover"> = {
  kind: "demandCover",
  compile(rule, context) {
    const mask = context.maskOf(rule.shifts);
    context.addCover({
      kind: "cover",
      ...context.header(rule, context.minutesPerCount),
      bound: rule.bound,
      fromMinimum: rule.bound === "target" && rule.countFrom === "minimum",
      slotPriority: Int32Array.from(context.slots, ({ place }, slot) =>
        place === undefined || mask[slot] === 0 ? 0 : place.demand.priority,
      ),
    });
  },
  sentence(rule, facts, language) {
    const line = facts.demandName === undefined ? "" : ` (${facts.demandName})`;
    const isMissing = rule.bound === "minimum" || rule.bound === "target";
    const difference = Math.abs((facts.bound ?? facts.amount) - (facts.measured ?? 0));
    const people = counted(facts.bound === undefined ? facts.amount : difference, nouns.person, language);
    const measured = counted(facts.measured ?? 0, nouns.person, language);
    const bound = facts.bound === undefined ? "" : `${facts.bound}`;
    const place = `${shiftOf(facts, language)}${line}`;
    if (language === "nl") {
      const label = { minimum: "het minimum", target: "de gewenste bezetting", surplus: "de gewenste bezetting", maximum: "het maximum" }[
        rule.bound
      ];
      const detail = facts.bound === undefined ? `: ten opzichte van ${label}` : `: ${measured} ingedeeld, ${label} is ${bound}`;
      return `${place} heeft ${people} ${isMissing ? "te weinig" : "te veel"}${detail}.`;
    }
    const label = { minimum: "minimum", target: "wanted number", surplus: "wanted number", maximum: "maximum" }[rule.bound];
    const detail = facts.bound === undefined ? ` for the ${label}` : `: ${measured} assigned, the ${label} is ${bound}`;
    return `${place} has ${people} too ${isMissing ? "few" : "many"}${detail}.`;
  },
};
