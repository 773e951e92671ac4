import { coveredQualifications, stepsAbove } from "../problem/coversQualification";
import { needsOf } from "../problem/needs";
import { classTable } from "./classPick";
import { pickKernel } from "./pickKernel";
import { needsKey, qualificationClasses } from "./qualificationClasses";
import type { RuleDefinition } from "./ruleDefinition";
import { listed, shiftOf, who } from "./wording";

/** Who is assigned holds what the demand line, or the rule, requires. */
export const requiredQualification: RuleDefinition<"requiredQualification"> = {
  kind: "requiredQualification",
  compile(rule, context) {
    const classes = qualificationClasses(context);
    const needsOfRule = rule.requires === undefined ? undefined : needsOf(rule.requires);
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: (person) => classes.personKey(person),
      slotKey: (slot, place) => {
        const needs = needsOfRule ?? place.demand;
        return needs.allOf.length + needs.anyOf.length === 0 ? undefined : `${classes.slotKey(slot, place)} ${needsKey(needs)}`;
      },
      amountsOf:
        (person) =>
        (_slot, { shift, demand }) => {
          const needs = needsOfRule ?? demand;
          const covered = coveredQualifications(context.problem, person, shift);
          const isMissing = (id: string): boolean => stepsAbove(covered, needs, id) === undefined;
          return needs.allOf.filter(isMissing).length + (needs.anyOf.length > 0 && needs.anyOf.every(isMissing) ? 1 : 0);
        },
    });
    if (!table.isUsed) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, [], table, undefined));
  },
  sentence(rule, facts, language) {
    const missing = facts.details.length === 0 ? undefined : listed(facts.details, language);
    const asking = rule.requires === undefined ? shiftOf(facts, language) : `'${rule.id}'`;
    const where = rule.requires === undefined ? "" : ` ${language === "nl" ? "voor" : "for"} ${shiftOf(facts, language)}`;
    if (language === "nl") {
      return `${who(facts, language)} heeft niet alles wat ${asking} vraagt${where}${missing === undefined ? "" : `; ontbreekt: ${missing}`}.`;
    }
    return `${who(facts, language)} does not hold all that ${asking} requires${where}${missing === undefined ? "" : `; missing: ${missing}`}.`;
  },
};
