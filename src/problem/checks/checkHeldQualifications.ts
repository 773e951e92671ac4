import { formatDate } from "../../time/civil";
import type { Loose } from "../loose";
import type { PastShiftInput, PersonInput } from "../person";
import type { ProblemInput } from "../problem";
import type { HeldQualificationInput } from "../qualification";
import { shown } from "../shownValue";
import type { CheckContext } from "./checkContext";
import { checkReference, checkReferences } from "./knownIds";
import { checkDateRange, readDate } from "./readTime";

/** Ids of the qualifications that lapse, as far as they could be read. */
export function lapsingIds(input: Loose<ProblemInput>): ReadonlySet<string> {
  const lapsing = (input.qualifications ?? []).filter((qualification) => qualification?.lapsesAfterMonths !== undefined);
  return new Set(lapsing.flatMap((qualification) => qualification?.id ?? []));
}

/** Checks what a person holds, and warns when nothing tells from when a qualification that lapses is counted. */
export function checkHeldQualifications(
  person: Loose<PersonInput>,
  path: string,
  lapsing: ReadonlySet<string>,
  { issues, time, isBroken, qualifications, organisations, locations }: CheckContext,
): void {
  person.qualifications?.forEach((held, index) => {
    if (held === undefined) return;
    const heldPath = `${path}.qualifications[${String(index)}]`;
    checkReference(qualifications, held.qualificationId, `${heldPath}.qualificationId`, issues);
    checkReferences(organisations, held.recognisedBy, `${heldPath}.recognisedBy`, issues);
    checkReferences(locations, held.locationIds, `${heldPath}.locationIds`, issues);
    checkDateRange(held, ["validFrom", "validUntil"], heldPath, issues);
    const lastWorked = readDate(held.lastWorked, `${heldPath}.lastWorked`, issues);
    if (lastWorked !== undefined && time !== undefined && lastWorked >= time.firstDay) {
      const message = `lastWorked is ${shown(held.lastWorked)}; expected a date before the horizon, which starts on ${formatDate(time.firstDay)}.`;
      issues.error("history-in-horizon", `${heldPath}.lastWorked`, message, held.lastWorked);
    }
    const isComplete = !isBroken(`${heldPath}.validFrom`) && !isBroken(`${heldPath}.lastWorked`) && !isBroken(`${path}.history.shifts`);
    if (held.qualificationId === undefined || !lapsing.has(held.qualificationId) || !isComplete) return;
    if (held.validFrom !== undefined || held.lastWorked !== undefined || isUsed(held, person.history?.shifts)) return;
    const message =
      `${shown(held.qualificationId)} lapses when it is not used, but neither validFrom, lastWorked nor a past shift at a place where it ` +
      "counts tells when it was used last; it does not lapse here.";
    issues.warning("lapse-unknown", heldPath, message, held.qualificationId);
  });
}

/** Whether some past shift was at an organisation and location where the qualification counts. */
function isUsed(held: Loose<HeldQualificationInput>, shifts: Loose<readonly PastShiftInput[]> | undefined): boolean {
  return (shifts ?? []).some((shift) => {
    const isRecognised = held.recognisedBy?.includes(shift?.organisationId) ?? true;
    const isOfLocation = held.locationIds?.includes(shift?.locationId) ?? true;
    return isRecognised && isOfLocation && (held.units?.some((unit) => shift?.tags?.includes(`unit:${unit ?? ""}`)) ?? true);
  });
}
