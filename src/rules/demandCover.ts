import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, shiftFirst } from "./wording";

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
    const place = facts.demandName === undefined ? shiftFirst(facts, language) : `${shiftFirst(facts, language)} (${facts.demandName})`;
    const isMissing = rule.bound === "minimum" || rule.bound === "target";
    const { measured, bound } = facts;
    const name = boundNames[language][rule.bound];
    if (language === "nl") {
      const much = isMissing ? "te weinig" : "te veel";
      if (measured === undefined || bound === undefined) return `${place} heeft ${much} personen voor ${name}.`;
      const people = counted(Math.abs(bound - measured), nouns.person, language);
      return `${place} heeft ${people} ${much}: ${measured} ingedeeld, ${name} is ${bound}.`;
    }
    const many = isMissing ? "too few" : "too many";
    if (measured === undefined || bound === undefined) return `${place} has ${many} people for ${name}.`;
    const people = counted(Math.abs(bound - measured), nouns.person, language);
    return `${place} has ${people} ${many}: ${measured} assigned, ${name} is ${bound}.`;
  },
};

const boundNames = {
  en: { minimum: "the minimum", target: "the wanted number", surplus: "the wanted number", maximum: "the maximum" },
  nl: { minimum: "het minimum", target: "de gewenste bezetting", surplus: "de gewenste bezetting", maximum: "het maximum" },
} as const;
