import { matchesFilter } from "../problem/tagFilter";
import { minimumClasses } from "./minimumClasses";
import type { RuleDefinition } from "./ruleDefinition";
import { tallyEntries, type TallyEntry } from "./tallyEntries";
import { counted, nouns, shiftOf } from "./wording";

/** A shift is worked by its whole team or by nobody: one group for each demand line with a minimum, judged when anybody is on the shift. */
export const wholeTeam: RuleDefinition<"wholeTeam"> = {
  kind: "wholeTeam",
  compile(rule, context) {
    const entries: TallyEntry[] = [];
    const minima: number[] = [];
    const classes = minimumClasses(context);
    context.slots.forEach(({ place }, slot) => {
      if (place === undefined || place.demand.minimum === 0 || !matchesFilter(rule.shifts, place.shift.tags)) return;
      for (const other of context.slotsOfShift(place.shift.id)) {
        entries.push({ slot: other, group: minima.length, class: other === slot ? classes.classOf(place.demand) : -1, counts: true });
      }
      minima.push(place.demand.minimum);
    });
    if (minima.length === 0) return;
    context.addTally({
      kind: "tally",
      ...context.header(rule, context.minutesPerCount),
      groupCount: minima.length,
      ...tallyEntries(context.slots.length, entries),
      ...classes.amounts,
      minimum: Float64Array.from(minima),
      maximum: new Float64Array(minima.length).fill(Infinity),
      base: new Float64Array(minima.length),
      unit: 1,
      quadratic: false,
      factor: new Float64Array(minima.length).fill(1),
      judgeEmpty: false,
    });
  },
  sentence(_rule, facts, language) {
    const missing = counted(facts.amount, nouns.person, language);
    return language === "nl"
      ? `Het team op ${shiftOf(facts, language)} is niet compleet: er ${facts.amount === 1 ? "ontbreekt" : "ontbreken"} ${missing}.`
      : `The team on ${shiftOf(facts, language)} is not complete: ${missing} ${facts.amount === 1 ? "is" : "are"} missing.`;
  },
};
