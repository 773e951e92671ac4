import type { Person } from "../problem/person";
import type { Planning } from "../problem/planning";
import { travelFromHome } from "../problem/travelBetween";
import { type Lines, wholeLine } from "../roster/evaluateRoster";
import type { ExplainContext } from "./explainContext";
import type { UnusedPotential } from "./rosterAnalysis";

/** How many open places each hard rule kept a person off: by person, then rule. */
export type BlockCounts = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Everybody with contract minutes left, and what kept them off open places. */
export function unusedPotential(context: ExplainContext, lines: Lines, blockCounts: BlockCounts): UnusedPotential[] {
  const { problem, instance } = context;
  return problem.people.flatMap((person, index) => {
    const availableMinutes = contractMinutes(person, problem.planning);
    const unusedMinutes = availableMinutes - workedMinutes(context, index, lines[index]!);
    if (unusedMinutes <= 0) return [];
    const blockedBy = [...(blockCounts.get(index) ?? [])]
      .sort(([ruleA, a], [ruleB, b]) => b - a || ruleA - ruleB)
      .map(([rule, count]) => ({ ruleId: instance.ruleIds[rule]!, count }));
    const held = person.qualifications.filter((one) => isInHorizon(one, problem.planning)).map((one) => one.qualificationId);
    return [
      {
        personId: person.id,
        availableMinutes,
        unusedMinutes,
        qualificationIds: [...new Set(held)],
        locationIds: locationIds(context, person),
        blockedBy,
      },
    ];
  });
}

/** Half up of the sum over engagements of minutes per week x valid days of the horizon / 7. */
function contractMinutes({ engagements }: Person, { firstDay, dayCount }: Planning): number {
  let minuteDays = 0;
  for (const { contract, fromDay, untilDay } of engagements) {
    const days = Math.min(untilDay, firstDay + dayCount - 1) - Math.max(fromDay, firstDay) + 1;
    minuteDays += (contract.targetMinutesPerWeek ?? contract.minimumMinutesPerWeek ?? 0) * Math.max(0, days);
  }
  return Math.floor((2 * minuteDays + 7) / 14);
}

/** Work minutes of assignments and outside work that start in the horizon. */
function workedMinutes({ instance }: ExplainContext, person: number, slots: readonly number[] | Int32Array): number {
  let minutes = 0;
  for (const slot of wholeLine(instance, person, slots)) {
    const day = instance.slotDay[slot]!;
    if (day >= 0 && day < instance.dayCount) minutes += instance.slotWork[slot]!;
  }
  return minutes;
}

function locationIds({ problem }: ExplainContext, person: Person): string[] {
  const { maximumMinutes = Infinity, maximumMetres = Infinity } = person.travelLimit;
  return problem.locations
    .filter(({ id, organisationId }) => {
      if (!serves(person, organisationId, problem.planning)) return false;
      const travel = travelFromHome(problem, person, id);
      return travel === undefined || (travel.minutes <= maximumMinutes && travel.metres <= maximumMetres);
    })
    .map(({ id }) => id);
}

/** Only professionals have contracts, so only their engagements are looked at. */
function serves({ engagements }: Person, organisationId: string, planning: Planning): boolean {
  return engagements.some(
    (engagement) =>
      isInHorizon(engagement, planning) &&
      (engagement.organisationId === organisationId || engagement.lendTo === "all" || engagement.lendTo.includes(organisationId)),
  );
}

function isInHorizon(valid: { readonly fromDay: number; readonly untilDay: number }, { firstDay, dayCount }: Planning): boolean {
  return valid.fromDay < firstDay + dayCount && valid.untilDay >= firstDay;
}
