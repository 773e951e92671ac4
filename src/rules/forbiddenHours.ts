import { minutesInDailyWindow } from "../time/calendar";
import { classTable } from "./classPick";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { duration, shiftFirst } from "./wording";

/** Nobody works between two times of the day. */
export const forbiddenHours: RuleDefinition<"forbiddenHours"> = {
  kind: "forbiddenHours",
  compile(rule, context) {
    const { zoneTable } = context.problem.planning;
    const [from, to] = [minuteOfDay(rule.from), minuteOfDay(rule.to)];
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: () => "everyone",
      slotKey: ({ start, end }) => `${start} ${end}`,
      amountsOf:
        () =>
        ({ start, end }) =>
          minutesInDailyWindow(zoneTable, start, end, from, to),
    });
    if (table.isUsed) context.addPick(pickKernel(context.header(rule, 1), context, [], table, undefined));
  },
  sentence(rule, facts, language) {
    const inside = duration(facts.amount, language);
    return language === "nl"
      ? `${shiftFirst(facts, language)} heeft ${inside} werk tussen ${rule.from} en ${rule.to}; dat mag niet voor ${facts.personName ?? "deze persoon"}.`
      : `${shiftFirst(facts, language)} has ${inside} of work between ${rule.from} and ${rule.to}; that is not allowed for ${facts.personName ?? "this person"}.`;
  },
};

/** Minutes since 00:00 of a time `HH:MM`. */
function minuteOfDay(time: string): number {
  return 60 * Number(time.slice(0, 2)) + Number(time.slice(3));
}
