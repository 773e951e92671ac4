import type { DutyKind } from "../../../src/problem/dutyKind";
import type { ProfessionalInput } from "../../../src/problem/person";
import { before, past, upTo, weekdays, worked } from "./normCase";

/** So many hours from Monday to Friday in the 15 weeks before, and 15 nights of a kind of call duty on Saturdays. */
export function fifteenCalls(end: string, dutyKind: DutyKind, count = 15): Partial<ProfessionalInput> {
  return {
    tags: ["on-call"],
    ...worked(past(before(upTo(15), weekdays), "07:00", end), past(before(upTo(count), [5]), "23:00", "07:00", { dutyKind })),
  };
}
