import type { Person } from "../problem/person";
import type { TravelLimitRule } from "../problem/rules/travelLimit";
import { travelFromHome } from "../problem/travelBetween";
import { classTable } from "./classPick";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { distance, duration, shiftFirst } from "./wording";

/** Nobody travels further from home than they want. */
export const travelLimit: RuleDefinition<"travelLimit"> = {
  kind: "travelLimit",
  compile(rule, context) {
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: (person) => {
        const limit = limitOf(rule, person);
        return person.home === undefined || limit === Infinity
          ? undefined
          : JSON.stringify([person.home.latitude, person.home.longitude, limit]);
      },
      slotKey: ({ locationId }) => locationId,
      amountsOf:
        (person) =>
        ({ locationId }) => {
          const travel = locationId === undefined ? undefined : travelFromHome(context.problem, person, locationId);
          return travel === undefined ? 0 : Math.max(0, travel[rule.measure] - limitOf(rule, person));
        },
    });
    if (!table.isUsed) return;
    const guide = rule.measure === "minutes" ? 1 : minutesPerMetre;
    context.addPick(pickKernel(context.header(rule, guide), context, [], table, undefined));
  },
  sentence(rule, facts, language) {
    const text = (value: number): string => (rule.measure === "minutes" ? duration(value, language) : distance(value, language));
    const far = facts.measured === undefined ? undefined : text(facts.measured);
    const limit = facts.bound === undefined ? undefined : text(facts.bound);
    const over = text(facts.amount);
    if (language === "nl") {
      const detail = far === undefined || limit === undefined ? "" : ` (${far} van huis, grens ${limit})`;
      return `${shiftFirst(facts, language)} is ${over} te ver voor ${facts.personName ?? "deze persoon"}${detail}.`;
    }
    const detail = far === undefined || limit === undefined ? "" : ` (${far} from home, limit ${limit})`;
    return `${shiftFirst(facts, language)} is ${over} too far for ${facts.personName ?? "this person"}${detail}.`;
  },
};

/** About a minute of driving for every kilometre. */
const minutesPerMetre = 1 / 1000;

/** The smaller of the rule's and the person's own limit, `Infinity` when neither exists. */
function limitOf(rule: TravelLimitRule, { travelLimit: own }: Person): number {
  const personal = rule.measure === "minutes" ? own.maximumMinutes : own.maximumMetres;
  return Math.min(rule.maximum ?? Infinity, personal ?? Infinity);
}
