import { matchesFilter } from "../problem/tagFilter";
import type { Lines } from "../roster/evaluateRoster";
import type { ExplainContext } from "./explainContext";
import type { LadderFill, OrganisationSteps, RosterKpis } from "./rosterAnalysis";

/** At which steps of the ladders of delegation demand lines were met, by organisation and one by one. */
export function ladderFigures(context: ExplainContext, lines: Lines): Pick<RosterKpis, "stepsByOrganisation" | "ladders"> {
  const fills = fillBySlot(context, lines);
  return { stepsByOrganisation: byOrganisation(context, fills), ladders: laddersOf(context, fills) };
}

/** How many people on a slot each step is the first to match, and how many none does. */
interface StepFill {
  readonly filledByStep: readonly number[];
  readonly notAdmitted: number;
}

/** By slot number; `undefined` for fixed work. */
function fillBySlot({ problem, slots }: ExplainContext, lines: Lines): readonly (StepFill | undefined)[] {
  const steps = slots.map(({ place }) => place?.demand.admits.map(() => 0));
  const others = slots.map(() => 0);
  for (const [person, line] of lines.entries()) {
    const { tags } = problem.people[person]!;
    for (const slot of line) {
      const step = slots[slot]!.place!.demand.admits.findIndex(({ people }) => matchesFilter(people, tags));
      if (step < 0) others[slot]!++;
      else steps[slot]![step]!++;
    }
  }
  return steps.map((filledByStep, slot) => filledByStep && { filledByStep, notAdmitted: others[slot]! });
}

function byOrganisation({ problem, slots }: ExplainContext, fills: readonly (StepFill | undefined)[]): OrganisationSteps[] {
  const sums = new Map(problem.organisations.map(({ id }) => [id, { filledByStep: [] as number[], notAdmitted: 0 }]));
  slots.forEach(({ place }, slot) => {
    const fill = fills[slot];
    if (place === undefined || fill === undefined) return;
    const sum = sums.get(place.shift.organisationId)!;
    fill.filledByStep.forEach((filled, step) => (sum.filledByStep[step] = (sum.filledByStep[step] ?? 0) + filled));
    sum.notAdmitted += fill.notAdmitted;
  });
  return [...sums].map(([organisationId, sum]) => ({ organisationId, ...sum }));
}

function laddersOf({ slots }: ExplainContext, fills: readonly (StepFill | undefined)[]): LadderFill[] {
  return slots.flatMap(({ place }, slot) => {
    const fill = fills[slot];
    if (place === undefined || fill === undefined || place.demand.admits.length < 2) return [];
    const { shift, demand } = place;
    const filled = fill.filledByStep.reduce((sum, count) => sum + count, fill.notAdmitted);
    return [
      {
        shiftId: shift.id,
        demandId: demand.id,
        steps: demand.admits.map(({ name }, step) => ({ ...(name === undefined ? {} : { name }), filled: fill.filledByStep[step]! })),
        notAdmitted: fill.notAdmitted,
        open: Math.max(0, demand.target - filled),
      },
    ];
  });
}
