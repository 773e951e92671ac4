import { intsBy } from "../instance/numberBy";
import type { SlotUnit } from "./slotUnit";
import { dutyTest, groupingOf } from "./dutyData";
import type { RuleDefinition } from "./ruleDefinition";
import { duration, shiftsOf } from "./wording";

/** Long duties have breaks. */
export const dutyBreaks: RuleDefinition<"dutyBreaks"> = {
  kind: "dutyBreaks",
  compile(rule, context) {
    const breakOf = ({ start, end, workMinutes }: SlotUnit): number => {
      const minutes = end - start - workMinutes;
      return minutes > 0 && minutes >= rule.minimumPartMinutes ? minutes : 0;
    };
    context.addDuty(
      {
        kind: "duty",
        ...context.header(rule, 1),
        grouping: groupingOf(rule, context),
        ask: {
          form: "breaks",
          of: dutyTest(rule.duties, context),
          workOver: Int32Array.from(rule.steps, ({ workOver }) => workOver),
          breakMinutes: Int32Array.from(rule.steps, ({ breakMinutes }) => breakMinutes),
          part: rule.minimumPartMinutes,
          slotWorked: intsBy(context.slots, ({ workMinutes }) => workMinutes),
          slotBreak: intsBy(context.slots, breakOf),
        },
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(_rule, facts, language) {
    const short = duration(facts.amount, language);
    const measured = duration(facts.measured ?? 0, language);
    const asked = duration(facts.bound ?? facts.amount, language);
    return language === "nl"
      ? `De dienst van ${facts.personName ?? "iemand"} met ${shiftsOf(facts, language)} heeft ${measured} pauze; nodig is ${asked}, ${short} te kort.`
      : `The duty of ${facts.personName ?? "someone"} with ${shiftsOf(facts, language)} has ${measured} of breaks; needs ${asked}, short by ${short}.`;
  },
};
