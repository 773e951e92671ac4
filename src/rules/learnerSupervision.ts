import { coveredQualifications } from "../problem/coversQualification";
import type { Person } from "../problem/person";
import { matchesFilter } from "../problem/tagFilter";
import { classTable } from "./classPick";
import { qualificationClasses } from "./qualificationClasses";
import type { RuleDefinition } from "./ruleDefinition";
import { tallyEntries } from "./tallyEntries";
import { teamGroups } from "./teamGroups";
import { counted, duration, nouns, shiftOf, stretchOf } from "./wording";

/**
 * Learners work under somebody who may supervise them: for each qualification a tally in which supervisors count one and learners the part
 * of one that they take, in whole numbers over the least common multiple of the parts.
 */
export const learnerSupervision: RuleDefinition<"learnerSupervision"> = {
  kind: "learnerSupervision",
  compile(rule, context) {
    const learners = context.peopleOf(rule.people).map((person) => context.people[person]!);
    const asked = [...new Set(learners.flatMap(({ learner }) => learner?.supervisorQualificationId ?? []))].sort();
    if (asked.length === 0) return;
    const isLearner = new Set(learners);
    const scale = learners.reduce((all, { learner }) => leastCommonMultiple(all, learner?.learnersPerSupervisor ?? 1), 1);
    const classes = qualificationClasses(context);
    const { groupCount, slots, spans } = teamGroups(
      context,
      ({ demand }) => matchesFilter(rule.shifts, demand.tags),
      rule.within,
      rule.when,
    );
    const isMoments = rule.when === "everyMoment";
    for (const qualificationId of asked) {
      const isTaught = ({ learner }: Person): boolean => learner?.supervisorQualificationId === qualificationId;
      const table = classTable(context, {
        people: undefined,
        shifts: undefined,
        personKey: (person) => {
          if (person.learner === undefined) return person.kind === "professional" ? classes.personKey(person) : undefined;
          return isTaught(person) && isLearner.has(person) ? `learner ${String(person.learner.learnersPerSupervisor)}` : undefined;
        },
        slotKey: (slot, place) => classes.slotKey(slot, place),
        amountsOf:
          ({ learner, ...person }) =>
          (_slot, { shift }) => {
            if (learner !== undefined) return -scale / learner.learnersPerSupervisor;
            return coveredQualifications(context.problem, { learner, ...person }, shift).independent.has(qualificationId) ? scale : 0;
          },
      });
      // On shifts around the one that a group is about only supervisors count: a second set of classes without the learners.
      const classCount = table.slotClassCount;
      const rows = classCount === 0 ? 0 : table.classAmount.length / classCount;
      const classAmount = new Int32Array(rows * classCount * 2);
      for (let row = 0; row < rows; row++) {
        const amounts = table.classAmount.subarray(row * classCount, (row + 1) * classCount);
        classAmount.set(amounts, row * classCount * 2);
        classAmount.set(
          amounts.map((amount) => Math.max(0, amount)),
          row * classCount * 2 + classCount,
        );
      }
      context.addTally({
        kind: "tally",
        ...context.header(rule, isMoments ? 1 : context.minutesPerCount),
        groupCount,
        ...tallyEntries(
          context.slots.length,
          slots.map(({ slot, group, isOwn }) => {
            const own = table.slotClass[slot]!;
            return { slot, group, class: own < 0 || isOwn ? own : own + classCount, counts: true };
          }),
        ),
        personClass: table.personClass,
        entryClassCount: classCount * 2,
        classAmount,
        minimum: new Float64Array(groupCount),
        maximum: new Float64Array(groupCount).fill(Infinity),
        base: new Float64Array(groupCount),
        unit: scale,
        quadratic: false,
        factor: Float64Array.from(spans.from, (from, group) => (isMoments ? spans.to[group]! - from : 1)),
        judgeEmpty: true,
        groupSpans: spans,
        scale,
      });
    }
  },
  sentence(rule, facts, language) {
    const isMoments = rule.when === "everyMoment";
    const missing = isMoments ? duration(facts.amount, language) : counted(facts.amount, nouns.supervisor, language);
    const when = isMoments ? stretchOf(facts, language) : "";
    return language === "nl"
      ? `Op ${shiftOf(facts, language)}${when} ontbreekt begeleiding voor wie in opleiding is: ${missing}.`
      : `On ${shiftOf(facts, language)}${when} supervision is missing for who is in training: ${missing}.`;
  },
};

function leastCommonMultiple(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return (a / larger) * b;
}
