import { coveredQualifications } from "../problem/coversQualification";
import type { Person } from "../problem/person";
import type { TeamMember, TeamMixRule } from "../problem/rules/teamMix";
import { matchesFilter } from "../problem/tagFilter";
import { brokenBound } from "./brokenBound";
import { type ClassTable, classTable, type Place } from "./classPick";
import type { CompileContext } from "./compileContext";
import { qualificationClasses } from "./qualificationClasses";
import type { RuleDefinition } from "./ruleDefinition";
import { tallyClasses, tallyEntries } from "./tallyEntries";
import { teamGroups } from "./teamGroups";
import { shiftOf, stretchOf } from "./wording";

/** The people who work together form a good team: one group for each shift, or for each moment at a place. */
export const teamMix: RuleDefinition<"teamMix"> = {
  kind: "teamMix",
  compile(rule, context) {
    const { groupCount, slots, spans } = teamGroups(context, ({ shift }) => matchesFilter(rule.shifts, shift.tags), rule.within, rule.when);
    if (groupCount === 0) return;
    const table = weightTable(rule, context);
    const isMoments = rule.when === "everyMoment";
    context.addTally({
      kind: "tally",
      ...context.header(rule, isMoments ? 1 : context.minutesPerCount),
      groupCount,
      ...tallyEntries(
        context.slots.length,
        slots.map(({ slot, group, isOwn }) => ({ slot, group, class: table.slotClass[slot]!, counts: isOwn })),
      ),
      ...tallyClasses(table),
      minimum: new Float64Array(groupCount).fill(rule.minimum ?? -Infinity),
      maximum: new Float64Array(groupCount).fill(rule.maximum ?? Infinity),
      base: new Float64Array(groupCount),
      unit: rule.unit,
      quadratic: false,
      factor: Float64Array.from(spans.from, (from, group) => (isMoments ? spans.to[group]! - from : 1)),
      judgeEmpty: rule.emptyShifts,
      groupSpans: spans,
    });
  },
  sentence(rule, facts, language) {
    const { isShort, bound, measured } = brokenBound(rule, facts);
    const when = rule.when === "everyMoment" ? stretchOf(facts, language) : "";
    return language === "nl"
      ? `Het team op ${shiftOf(facts, language)}${when} telt ${measured} voor '${rule.id}'; ${isShort ? "minstens" : "hoogstens"} ${bound}.`
      : `The team on ${shiftOf(facts, language)}${when} counts ${measured} for '${rule.id}'; at ${isShort ? "least" : "most"} ${bound}.`;
  },
};

/** What each person adds on each demand line. */
function weightTable({ members }: TeamMixRule, context: CompileContext): ClassTable {
  const needsQualifications = members.some(({ qualificationId }) => qualificationId !== undefined);
  const classes = qualificationClasses(context);
  const partFilters = members.some(({ inPart }) => inPart === true)
    ? context.people.flatMap(({ learner }) => learner?.countsFor.map(({ shifts }) => shifts) ?? [])
    : [];
  const distinct = [...new Set(partFilters)];
  const bits = (flags: readonly boolean[]): string => flags.map((flag) => (flag ? "1" : "0")).join("");
  return classTable(context, {
    people: undefined,
    shifts: undefined,
    personKey: (person) => {
      const matches = bits(members.map(({ people }) => matchesFilter(people, person.tags)));
      const part = distinct.length === 0 ? "" : JSON.stringify(person.learner?.countsFor ?? null);
      return `${matches} ${needsQualifications ? classes.personKey(person) : ""} ${part}`;
    },
    slotKey: (slot, place) => {
      const { tags } = place.demand;
      const matches = bits([...members.map(({ shifts }) => shifts), ...distinct].map((filter) => matchesFilter(filter, tags)));
      return `${matches} ${needsQualifications ? classes.slotKey(slot, place) : ""}`;
    },
    amountsOf: (person) => (_slot, place) => members.reduce((sum, member) => sum + weightOf(member, person, place, context), 0),
  });
}

function weightOf(member: TeamMember, person: Person, { shift, demand }: Place, { problem }: CompileContext): number {
  if (!matchesFilter(member.people, person.tags) || !matchesFilter(member.shifts, demand.tags)) return 0;
  if (member.qualificationId !== undefined) {
    const covered = coveredQualifications(problem, person, shift);
    if (!(member.supervisedIsEnough === true ? covered.supervised : covered.independent).has(member.qualificationId)) return 0;
  }
  if (member.inPart !== true || person.learner === undefined) return member.weight;
  const { percent } = person.learner.countsFor.find(({ shifts }) => matchesFilter(shifts, demand.tags))!;
  return Math.floor((2 * member.weight * percent + 100) / 200);
}
