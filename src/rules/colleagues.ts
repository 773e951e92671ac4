import type { ColleaguesRule } from "../problem/rules/colleagues";
import { csrOf } from "../instance/instance";
import { matchesFilter } from "../problem/tagFilter";
import type { CompileContext } from "./compileContext";
import type { RuleDefinition } from "./ruleDefinition";
import { tallyEntries } from "./tallyEntries";
import { teamGroups } from "./teamGroups";
import { listed, shiftOf } from "./wording";

/** A sum over some people on one shift that must not fall outside its bounds. */
interface Relation {
  /** Person index -> weight. */
  readonly weights: ReadonlyMap<number, number>;
  readonly minimum: number;
  readonly maximum: number;
  /** Whom a sentence names. */
  readonly named: readonly number[];
}

/** People work with the colleagues they want, or not with those they do not want: one group for each shift and relation. */
export const colleagues: RuleDefinition<"colleagues"> = {
  kind: "colleagues",
  compile(rule, context) {
    const relations = rule.about === "unwanted" ? unwantedPairs(rule, context) : wantedTeams(rule, context);
    if (relations.length === 0) return;
    const teams = teamGroups(context, ({ shift }) => matchesFilter(rule.shifts, shift.tags), "shift", "wholeShift");
    const groupCount = teams.groupCount * relations.length;
    if (groupCount === 0) return;
    const involved = [...new Set(relations.flatMap(({ weights }) => [...weights.keys()]))].sort((a, b) => a - b);
    const personClass = new Int32Array(context.people.length).fill(-1);
    involved.forEach((person, row) => (personClass[person] = row));
    const classAmount = new Int32Array(involved.length * relations.length);
    relations.forEach(({ weights }, column) => {
      for (const [person, weight] of weights) classAmount[personClass[person]! * relations.length + column] = weight;
    });
    const ofGroup = (group: number): Relation => relations[group % relations.length]!;
    const groups = Array.from({ length: groupCount }, (_, group) => group);
    context.addTally({
      kind: "tally",
      ...context.header(rule, context.minutesPerCount),
      groupCount,
      ...tallyEntries(
        context.slots.length,
        teams.slots.flatMap(({ slot, group }) =>
          relations.map((_, column) => ({ slot, group: group * relations.length + column, class: column, counts: true })),
        ),
      ),
      personClass,
      entryClassCount: relations.length,
      classAmount,
      minimum: Float64Array.from(groups, (group) => ofGroup(group).minimum),
      maximum: Float64Array.from(groups, (group) => ofGroup(group).maximum),
      base: new Float64Array(groupCount),
      unit: 1,
      quadratic: false,
      factor: new Float64Array(groupCount).fill(1),
      judgeEmpty: true,
      groupPeople: csrOf(groups.map((group) => ofGroup(group).named)),
    });
  },
  sentence(rule, facts, language) {
    const names = listed(facts.details, language);
    const shift = shiftOf(facts, language);
    if (rule.about === "unwanted") {
      if (language === "nl") return `${names === "" ? "Twee mensen" : names} staan samen op ${shift}; een van beiden wil dat niet.`;
      return `${names === "" ? "Two people" : names} are together on ${shift}, which one of them does not want.`;
    }
    if (language === "nl") return `${names === "" ? "Iemand" : names} staat op ${shift} zonder een van de gewenste collega's.`;
    return `${names === "" ? "Someone" : names} is on ${shift} without any of the colleagues they asked for.`;
  },
};

/** Both of a pair count 1, and no more than one of them may be there. */
function unwantedPairs(rule: ColleaguesRule, context: CompileContext): readonly Relation[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (const person of context.peopleOf(rule.people)) {
    for (const id of context.people[person]!.colleagues.unwanted) {
      const other = context.personOf(id)!;
      const pair = [Math.min(person, other), Math.max(person, other)] as const;
      pairs.set(pair.join(), pair);
    }
  }
  return [...pairs.values()].map((pair) => ({
    weights: new Map(pair.map((person) => [person, 1])),
    minimum: -Infinity,
    maximum: 1,
    named: pair,
  }));
}

/** The one who asked counts -1, each of the colleagues asked for 1, and together they are at least 0. */
function wantedTeams(rule: ColleaguesRule, context: CompileContext): readonly Relation[] {
  return context.peopleOf(rule.people).flatMap((person) => {
    const { wanted } = context.people[person]!.colleagues;
    if (wanted.length === 0) return [];
    const weights = new Map(wanted.map((id) => [context.personOf(id)!, 1]));
    return [{ weights: weights.set(person, -1), minimum: 0, maximum: Infinity, named: [person] }];
  });
}
