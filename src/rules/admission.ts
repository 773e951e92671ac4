import type { Person } from "../problem/person";
import { matchesFilter } from "../problem/tagFilter";
import { admissionClasses } from "./admissionClasses";
import { type ClassAmounts, classTable, type Place } from "./classPick";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { shiftOf, who } from "./wording";

/** Who is assigned is admitted by the demand line, and works for their own clients where they are bound to some. */
export const admission: RuleDefinition<"admission"> = {
  kind: "admission",
  compile(rule, context) {
    const byEntry = admissionClasses(rule, context, (entry) => (entry === undefined ? 1 : 0));
    const isAnyoneBound = context.people.some(({ clientIds }) => clientIds !== undefined);
    const table = classTable(context, isAnyoneBound ? withClients(byEntry) : byEntry);
    if (!table.isUsed) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, [], table, undefined));
  },
  sentence(_rule, facts, language) {
    const line = facts.demandName === undefined ? "" : ` (${facts.demandName})`;
    return language === "nl"
      ? `${who(facts, language)} wordt niet toegelaten op ${shiftOf(facts, language)}${line}.`
      : `${who(facts, language)} is not admitted to ${shiftOf(facts, language)}${line}.`;
  },
};

/** Also told apart by clients. */
function withClients(byEntry: ClassAmounts): ClassAmounts {
  return {
    ...byEntry,
    personKey: (person) => JSON.stringify([byEntry.personKey(person), person.clientIds ?? null]),
    slotKey: (slot, place) => JSON.stringify([byEntry.slotKey(slot, place), place.shift.clientIds]),
    amountsOf: (person) => (_slot, place) => (isForOwnClients(person, place) && isAdmitted(person, place) ? 0 : 1),
  };
}

function isAdmitted({ tags }: Person, { demand }: Place): boolean {
  return demand.admits.some(({ people }) => matchesFilter(people, tags));
}

function isForOwnClients({ clientIds: own }: Person, { shift: { clientIds } }: Place): boolean {
  return own === undefined || (clientIds.length > 0 && clientIds.every((id) => own.includes(id)));
}
