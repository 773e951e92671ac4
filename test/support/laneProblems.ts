import { shift, tinyProblem } from "./problemBuilder";

/** Six people and two shifts a day for two weeks, with wishes of different weight against some: many rosters, few of them good. */
export function wishfulProblem() {
  const days = Array.from({ length: 14 }, (_, day) => day);
  return tinyProblem({
    days: 14,
    people: ["anna", "bob", "carla", "dirk", "eva", "fred"],
    shifts: days.flatMap((day) => [
      shift(`early${day}`, day, "07:00", "15:00", { demands: [{ id: "main", target: 2 }] }),
      shift(`late${day}`, day, "15:00", "23:00", { demands: [{ id: "main", target: 2 }] }),
    ]),
    rules: [
      { id: "cover", kind: "demandCover", level: "soft", weight: 100, bound: "target" },
      { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 },
      { id: "week", kind: "workLimit", level: "hard", measure: "shifts", over: { kind: "week" }, maximum: 4 },
      { id: "run", kind: "consecutiveDays", level: "soft", weight: 13, minimum: 2, maximum: 3 },
    ],
  });
}

/** The same with a rule about teams that nobody can keep: no bound meets the cost, so that search never ends by a proof. */
export function teamProblem() {
  const problem = wishfulProblem();
  return {
    ...problem,
    rules: [
      ...(problem.rules ?? []),
      { id: "mix", kind: "teamMix", level: "soft", weight: 7, members: [{ weight: 1 }], minimum: 20, emptyShifts: true } as const,
    ],
  };
}
