import { formatInstant } from "../../time/format";
import type { IssueList } from "../issueList";
import type { Loose } from "../loose";
import type { ProblemInput } from "../problem";
import type { DemandInput, ShiftInput } from "../shift";
import { shown } from "../shownValue";
import type { CheckContext } from "./checkContext";
import { checkRequirement } from "./checkRequirement";
import { checkReference, checkReferences, checkSmallList } from "./knownIds";
import { readInterval } from "./readTime";

/** Longest shift: 48 hours. */
const longestMinutes = 2880;

/** Checks shifts and their demand lines. */
export function checkShifts(input: Loose<ProblemInput>, context: CheckContext): void {
  const ownerOf = new Map<string, string>();
  for (const location of input.locations ?? []) {
    if (location?.id !== undefined && location.organisationId !== undefined) ownerOf.set(location.id, location.organisationId);
  }
  input.shifts?.forEach((shift, index) => {
    if (shift === undefined) return;
    const path = `shifts[${String(index)}]`;
    checkReference(context.organisations, shift.organisationId, `${path}.organisationId`, context.issues);
    checkReference(context.locations, shift.locationId, `${path}.locationId`, context.issues);
    checkReferences(context.locations, shift.alsoLocationIds, `${path}.alsoLocationIds`, context.issues);
    checkOwner(shift, ownerOf, path, context.issues);
    checkShiftTimes(shift, path, context);
    checkSmallList("demand line", `${path}.demands`, shift.demands, context.issues);
    shift.demands?.forEach((demand, demandIndex) => {
      if (demand !== undefined) checkDemand(demand, `${path}.demands[${String(demandIndex)}]`, context);
    });
  });
}

function checkOwner(
  { locationId, organisationId }: Loose<ShiftInput>,
  ownerOf: ReadonlyMap<string, string>,
  path: string,
  issues: IssueList,
): void {
  if (locationId === undefined || organisationId === undefined) return;
  const owner = ownerOf.get(locationId);
  if (owner === undefined || owner === organisationId) return;
  const message = `locationId is ${shown(locationId)}, a location of organisation ${shown(owner)}; the shift is of ${shown(organisationId)}.`;
  issues.warning("location-of-other-organisation", `${path}.locationId`, message, locationId);
}

function checkShiftTimes(shift: Loose<ShiftInput>, path: string, context: CheckContext): void {
  const { issues, time } = context;
  const interval = readInterval(shift, path, context);
  if (interval === undefined || time === undefined) return;
  const minutes = interval.end - interval.start;
  if (interval.start < time.start || interval.start >= time.end) {
    const [from, to] = [formatInstant(time.times.table, time.start), formatInstant(time.times.table, time.end)];
    issues.error(
      "outside-horizon",
      `${path}.start`,
      `start is ${shown(shift.start)}; expected a time in the horizon, from ${from} and before ${to}.`,
      shift.start,
    );
  }
  if (minutes > longestMinutes) {
    issues.error(
      "shift-too-long",
      `${path}.end`,
      `end is ${shown(shift.end)}, ${String(minutes)} minutes after the start; expected at most ${String(longestMinutes)}.`,
      shift.end,
    );
  }
  const { breakMinutes } = shift;
  if (breakMinutes !== undefined && breakMinutes >= minutes) {
    const message = `breakMinutes is ${String(breakMinutes)}; expected less than the ${String(minutes)} minutes that the shift takes.`;
    issues.error("invalid-break", `${path}.breakMinutes`, message, breakMinutes);
  }
}

function checkDemand(demand: Loose<DemandInput>, path: string, context: CheckContext): void {
  const { issues, isBroken } = context;
  checkRequirement(demand.requires, `${path}.requires`, context);
  const minimum = demand.minimum ?? 0;
  const target = demand.target ?? Math.max(1, minimum);
  const isMinimumKnown = !isBroken(`${path}.minimum`);
  const isTargetKnown = isMinimumKnown && !isBroken(`${path}.target`);
  if (isMinimumKnown && demand.target !== undefined && demand.target < minimum) {
    const message = `target is ${String(demand.target)}; expected at least the minimum, which is ${String(minimum)}.`;
    issues.error("impossible-bounds", `${path}.target`, message, demand.target);
  }
  if (isTargetKnown && demand.maximum !== undefined && demand.maximum < target) {
    const origin = demand.target === undefined ? ", by default" : "";
    const message = `maximum is ${String(demand.maximum)}; expected at least the target, which is ${String(target)}${origin}.`;
    issues.error("impossible-bounds", `${path}.maximum`, message, demand.maximum);
  }
}
