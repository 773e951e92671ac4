import type { LearnerSupervisionRule } from "../problem/rules/learnerSupervision";
import { matchesFilter } from "../problem/tagFilter";
import { sumOf } from "./bounds";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import type { GroupMatch } from "./match";
import { stepsAbove } from "./qualificationCover";
import { bookingsOf, teamsOf } from "./teams";

/** A multiple of every number of learners that one supervisor can have, 1 to 10, to add up fractions in whole numbers. */
const parts = 2520;

/** Wherever learners work, there are as many supervisors of every qualification that they ask for as all of them together take. */
export function learnerSupervision(rule: LearnerSupervisionRule, facts: Facts): GroupMatch[] {
  const isLookedAt = ({ demand }: Booking): boolean => matchesFilter(rule.shifts, demand.tags);
  const asked = new Set(facts.problem.people.flatMap(({ learner }) => learner?.supervisorQualificationId ?? []));
  const shifts = facts.problem.shifts.filter(({ demands }) => demands.some(({ tags }) => matchesFilter(rule.shifts, tags)));
  return teamsOf(shifts, rule.within, rule.when).flatMap((team) =>
    [...asked].map((qualificationId): GroupMatch => {
      const learners = bookingsOf(team.ownShifts, facts).filter(
        ({ person }) => person.learner?.supervisorQualificationId === qualificationId && matchesFilter(rule.people, person.tags),
      );
      const supervisors = bookingsOf(team.shifts, facts).filter(
        ({ person, shift }) =>
          person.kind === "professional" &&
          person.learner === undefined &&
          stepsAbove(person, shift, qualificationId, false, facts) !== undefined,
      );
      const taken = sumOf(learners.filter(isLookedAt).map(({ person }) => parts / (person.learner?.learnersPerSupervisor ?? 1)));
      const there = supervisors.filter(isLookedAt).length;
      return {
        amount: team.factor * Math.max(0, Math.ceil(taken / parts - there)),
        pinnedExcess: 0,
        unit: rule.when === "everyMoment" ? "minutes" : "people",
        shiftIds: team.shifts.map(({ id }) => id),
        from: team.from,
        to: team.to,
        measured: there - taken / parts,
        bound: 0,
      };
    }),
  );
}
