import { intsBy } from "../instance/numberBy";
import type { Demand } from "../problem/shift";
import { minimumClasses } from "./minimumClasses";
import type { RuleDefinition } from "./ruleDefinition";
import { tallyEntries } from "./tallyEntries";
import { counted, nouns, shiftFirst } from "./wording";

/** Demand lines get the people they need. */
export const demandCover: RuleDefinition<"demandCover"> = {
  kind: "demandCover",
  compile(rule, context) {
    const mask = context.maskOf(rule.shifts);
    // A minimum that counts professionals only is no headcount: where others may be on the line it is a sum of its own.
    const hasHelpers = context.people.some(({ kind }) => kind !== "professional");
    const isSum = (demand: Demand): boolean =>
      hasHelpers && rule.bound === "minimum" && demand.minimumCounts === "professionals" && demand.minimum > 0;
    const summed: number[] = [];
    const slotPriority = intsBy(context.slots, ({ place }, slot) => {
      if (place === undefined || mask[slot] === 0) return 0;
      if (!isSum(place.demand)) return place.demand.priority;
      summed.push(slot);
      return 0;
    });
    const header = context.header(rule, context.minutesPerCount);
    const fromMinimum = rule.bound === "target" && rule.countFrom === "minimum";
    context.addCover({ kind: "cover", ...header, bound: rule.bound, fromMinimum, slotPriority });
    if (summed.length === 0) return;
    const classes = minimumClasses(context);
    const demands = summed.map((slot) => context.slots[slot]!.place!.demand);
    context.addTally({
      kind: "tally",
      ...header,
      groupCount: summed.length,
      ...tallyEntries(
        context.slots.length,
        summed.map((slot, group) => ({ slot, group, class: classes.classOf(demands[group]!), counts: true })),
      ),
      ...classes.amounts,
      minimum: Float64Array.from(demands, ({ minimum }) => minimum),
      maximum: new Float64Array(summed.length).fill(Infinity),
      base: new Float64Array(summed.length),
      unit: 1,
      quadratic: false,
      factor: Float64Array.from(demands, ({ priority }) => priority),
      judgeEmpty: true,
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
