import { bytesBy } from "../instance/numberBy";
import type { FairFillRule } from "../problem/rules/fairFill";
import { classTable } from "./classPick";
import type { CompileContext } from "./compileContext";
import { addDayGroups, type DayGroup } from "./dayGroups";
import type { RuleDefinition } from "./ruleDefinition";
import { counted } from "./wording";

/** Open places are shared fairly: one group for each organisation, which wants its demand less its fair part of what is expected to stay open. */
export const fairFill: RuleDefinition<"fairFill"> = {
  kind: "fairFill",
  compile(rule, context) {
    const table = classTable(context, {
      people: undefined,
      shifts: rule.shifts,
      personKey: () => "",
      slotKey: () => "",
      amountsOf: () => () => 1,
    });
    const charge = { unit: rule.unit, quadratic: rule.function === "quadratic", judgeEmpty: true };
    addDayGroups(groupsOf(rule, context), table, context.header(rule, context.minutesPerCount), charge, context);
  },
  sentence(_rule, facts, language) {
    const [organisation = language === "nl" ? "Een organisatie" : "An organisation"] = facts.details;
    const places = { en: ["place", "places"], nl: ["plaats", "plaatsen"] } as const;
    if (facts.measured === undefined || facts.bound === undefined) {
      return language === "nl"
        ? `${organisation} houdt meer open plaatsen over dan een eerlijk deel.`
        : `${organisation} keeps more places open than its fair part.`;
    }
    const missing = counted(facts.bound - facts.measured, places, language);
    return language === "nl"
      ? `${organisation} houdt ${missing} meer open dan een eerlijk deel van wat er open blijft.`
      : `${organisation} keeps ${missing} more open than its fair part of what stays open.`;
  },
};

function groupsOf(rule: FairFillRule, context: CompileContext): readonly DayGroup[] {
  const { organisations, planning } = context.problem;
  const matching = context.maskOf(rule.shifts);
  const window = { from: 0, to: planning.dayCount - 1 };
  const judged = organisations
    .filter(({ id }) => rule.organisationIds?.includes(id) !== false)
    .map(({ id, carried }) => {
      const mask = bytesBy(context.slots, (slot, index) => (matching[index] === 1 && slot.organisationId === id ? 1 : 0));
      const wanted = context.slots.reduce((sum, { place }, slot) => sum + (mask[slot] === 1 ? (place?.demand.target ?? 0) : 0), 0);
      const balance = carried.find(({ ruleId }) => ruleId === rule.id)?.amount ?? 0;
      return { id, mask, wanted, balance };
    });
  const total = judged.reduce((sum, { wanted }) => sum + wanted, 0);
  return judged.map(({ id, mask, wanted, balance }) => ({
    window,
    mask,
    minimum: wanted - (total === 0 ? 0 : Math.ceil((rule.expectedOpen * wanted) / total)),
    maximum: Infinity,
    base: -balance,
    organisationId: id,
  }));
}
