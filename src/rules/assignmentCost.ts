import { classTable } from "./classPick";
import { payClasses } from "./pay/payClasses";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { money, shiftOf } from "./wording";

/** Work costs money: pay, supplements, travel, recharges and tax. */
export const assignmentCost: RuleDefinition<"assignmentCost"> = {
  kind: "assignmentCost",
  compile(rule, context) {
    const { personKey, slotKey, centsOf } = payClasses(context, rule.centsPerKilometre);
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey,
      slotKey,
      amountsOf: (person) => {
        const cents = centsOf(person);
        return (_slot, { shift }) => Math.ceil(cents(shift) / rule.unit);
      },
    });
    if (!table.isUsed) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, [], table, undefined));
  },
  sentence(rule, facts, language) {
    const cost = money(facts.measured ?? facts.amount * rule.unit, language);
    return language === "nl"
      ? `${facts.personName ?? "Deze persoon"} op ${shiftOf(facts, language)} kost ${cost}.`
      : `${facts.personName ?? "This person"} on ${shiftOf(facts, language)} costs ${cost}.`;
  },
};
