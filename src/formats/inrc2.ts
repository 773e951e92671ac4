import type { PastShiftInput, ProfessionalInput } from "../problem/person";
import type { ProblemInput } from "../problem/problem";
import type { ShiftInput } from "../problem/shift";
import { dayNumberOf, formatDate } from "../time/civil";
import { interval } from "./dayCalendar";
import { readInrc2Files, type Inrc2Files } from "./inrc2Files";
import { requirementKey, type Inrc2Instance, type Inrc2NurseHistory } from "./inrc2Instance";
import { inrc2Rules, type Inrc2Rules } from "./inrc2Rules";
import { shiftIdOf } from "./rosterGrid";
import { wishesByPerson, wishesOf } from "./wishList";

/** A Monday, as every week of the competition begins on one. */
const firstDay = dayNumberOf(2024, 1, 1);

/** The files give no times. All shifts of a day have the same ones, so that they overlap. */
const hours = { start: 8 * 60, end: 16 * 60 };

const organisationId = "hospital";

/**
 * Reads an instance of the Second International Nurse Rostering Competition (Ceschia, Dang, De Causmaecker, Haspeslagh, Schaerf 2015)
 * as the static problem: all weeks at once.
 *
 * A roster has `hard = 0` when it breaks no hard constraint H1 to H4, and its `cost` is then the sum of the soft constraints S1 to S7.
 * Shift ids are `<day>-<shift type>`, for example `0-Early`; each skill is a demand line. What the history alone exceeds a maximum by is not
 * part of the cost.
 *
 * @throws FormatError if the files are not such an instance.
 */
export function readInrc2(files: Inrc2Files): ProblemInput {
  const instance = readInrc2Files(files);
  const rules = inrc2Rules(instance);
  return {
    format: "mekaar/1",
    name: instance.id,
    planning: { zone: "UTC", start: formatDate(firstDay), days: instance.dayCount },
    organisations: [{ id: organisationId }],
    qualifications: [...instance.skills].map((id) => ({ id })),
    professionals: professionalsOf(instance, rules),
    shifts: shiftsOf(instance),
    rules: rules.rules,
  };
}

function professionalsOf(instance: Inrc2Instance, rules: Inrc2Rules): ProfessionalInput[] {
  const wishes = wishesByPerson(instance.requests, firstDay);
  return [...instance.nurses.values()].map((nurse) => ({
    id: nurse.id,
    tags: [rules.tagOf(nurse)],
    qualifications: nurse.skills.map((qualificationId) => ({ qualificationId })),
    engagements: [{ id: "main", organisationId, form: "employee" }],
    history: { shifts: pastShifts(nurse.history), carried: rules.carriedOf(nurse) },
    ...wishesOf(wishes, nurse.id),
  }));
}

/**
 * The past shifts behind the counts of a nurse. Shifts of a type that is not known have none, so that they belong to no run of one type.
 * Days off are bounded by such a shift: without it the run would seem to begin with the horizon.
 */
function pastShifts({ lastType, sameTypeDays, workingDays, daysOff }: Inrc2NurseHistory): PastShiftInput[] {
  const shiftBefore = (days: number): PastShiftInput => interval(firstDay - days, hours.start, hours.end);
  if (lastType === undefined) return [shiftBefore(daysOff + 1)];
  return Array.from({ length: workingDays }, (_, index) => {
    const days = workingDays - index;
    return days <= sameTypeDays ? { ...shiftBefore(days), type: lastType } : shiftBefore(days);
  });
}

function shiftsOf({ dayCount, shiftTypes, skills, requirements, nurses }: Inrc2Instance): ShiftInput[] {
  return Array.from({ length: dayCount }, (_, day) => day).flatMap((day) =>
    [...shiftTypes.keys()].map((type): ShiftInput => {
      const demands = [...skills].map((skill) => {
        const { minimum, optimal } = requirements.get(requirementKey(day, type, skill)) ?? { minimum: 0, optimal: 0 };
        return { id: skill, requires: { allOf: [skill] }, minimum, target: optimal, maximum: Math.max(optimal, nurses.size) };
      });
      return { id: shiftIdOf(day, type), organisationId, type, ...interval(firstDay + day, hours.start, hours.end), demands };
    }),
  );
}
