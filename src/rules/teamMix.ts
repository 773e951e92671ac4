import { coveredQualifications } from "../problem/coversQualification";
import { matchesFilter } from "../problem/tagFilter";
import { classTable } from "./classPick";
import { qualificationClasses } from "./qualificationClasses";
import type { RuleDefinition } from "./ruleDefinition";
import { brokenBound } from "./brokenBound";
import { shiftOf } from "./wording";

/** The people on a shift form a good team: one group for each shift, over all its demand lines. */
export const teamMix: RuleDefinition<"teamMix"> = {
  kind: "teamMix",
  compile(rule, context) {
    const needsQualifications = rule.members.some(({ qualificationId }) => qualificationId !== undefined);
    const classes = qualificationClasses(context);
    const { groups, groupCount } = shiftGroups();
    const table = classTable(context, {
      people: undefined,
      shifts: undefined,
      personKey: (person) => {
        const matches = rule.members.map(({ people }) => (matchesFilter(people, person.tags) ? "1" : "0")).join("");
        return needsQualifications ? `${matches} ${classes.personKey(person)}` : matches;
      },
      slotKey: (slot, place) => (needsQualifications ? classes.slotKey(slot, place) : ""),
      amountsOf:
        (person) =>
        (_slot, { shift }) => {
          const covered = coveredQualifications(context.problem, person, shift);
          let sum = 0;
          for (const { people, qualificationId, weight } of rule.members) {
            if (!matchesFilter(people, person.tags)) continue;
            if (qualificationId === undefined || covered.independent.has(qualificationId)) sum += weight;
          }
          return sum;
        },
    });
    context.addTally({
      kind: "tally",
      ...context.header(rule, context.minutesPerCount),
      groupCount,
      slotGroup: groups,
      personClass: table.personClass,
      slotClass: table.slotClass,
      slotClassCount: table.slotClassCount,
      classAmount: table.classAmount,
      minimum: rule.minimum ?? -Infinity,
      maximum: rule.maximum ?? Infinity,
      unit: 1,
      judgeEmpty: rule.emptyShifts,
    });

    /** Matching shifts numbered in slot order. */
    function shiftGroups(): { readonly groups: Int32Array; readonly groupCount: number } {
      const numbers = new Map<string, number>();
      const groups = Int32Array.from(context.slots, ({ place }) => {
        if (place === undefined || !matchesFilter(rule.shifts, place.shift.tags)) return -1;
        const known = numbers.get(place.shift.id);
        if (known !== undefined) return known;
        numbers.set(place.shift.id, numbers.size);
        return numbers.size - 1;
      });
      return { groups, groupCount: numbers.size };
    }
  },
  sentence(rule, facts, language) {
    const { isShort, bound, measured } = brokenBound(rule, facts);
    return language === "nl"
      ? `Het team op ${shiftOf(facts, language)} telt ${measured} voor '${rule.id}'; ${isShort ? "minstens" : "hoogstens"} ${bound}.`
      : `The team on ${shiftOf(facts, language)} counts ${measured} for '${rule.id}'; at ${isShort ? "least" : "most"} ${bound}.`;
  },
};
