import fc from "fast-check";
import type { Assignment } from "../../src/problem/assignment";
import type { ProblemInput } from "../../src/problem/problem";
import type { ShiftInput } from "../../src/problem/shift";
import { assign, at, professional, tinyProblem, type TinyProblemOverrides } from "../support/problemBuilder";

/** `HH:MM` of a quarter of an hour of the day, 0..95. */
function clockOf(quarter: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
}

/** A time on a day of the horizon, in quarters from its midnight; it may lie beyond the day. */
export function timeOf(day: number, quarter: number): string {
  return at(day + Math.floor(quarter / 96), clockOf(quarter % 96));
}

/** Shifts of a quarter to sixteen hours on `days` days, ids `s0`, `s1` ... */
export function shiftsArbitrary(days: number, maxLength: number): fc.Arbitrary<ShiftInput[]> {
  const parts = fc.record({
    day: fc.integer({ min: 0, max: days - 1 }),
    quarter: fc.integer({ min: 0, max: 95 }),
    quarters: fc.integer({ min: 1, max: 64 }),
    type: fc.constantFrom("early", "late", "night"),
  });
  return fc.array(parts, { maxLength }).map((list) =>
    list.map(({ day, quarter, quarters, type }, index) => ({
      id: `s${String(index)}`,
      organisationId: "org",
      type,
      start: timeOf(day, quarter),
      end: timeOf(day, quarter + quarters),
    })),
  );
}

/** A problem with a roster in which every shift is given to some people or nobody. */
export interface RosteredProblem {
  readonly problem: ProblemInput;
  readonly roster: readonly Assignment[];
}

/** Problems of a week with up to three people and eight shifts, some of them pinned. */
export function rosteredArbitrary(parts: TinyProblemOverrides): fc.Arbitrary<RosteredProblem> {
  const ids = ["anna", "bob", "carol"];
  const contracts = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
  return fc.tuple(shiftsArbitrary(7, 8), contracts).chain(([shifts, hours]) => {
    const places = shifts.flatMap((shift) => ids.map((id) => assign(id, shift.id)));
    const people = ids.map((id, index) =>
      professional(id, {
        engagements: [
          { id: "main", organisationId: "org", form: "employee", contract: { targetMinutesPerWeek: (hours[index] ?? 0) * 480 } },
        ],
        history: { shifts: index === 0 ? [{ start: at(-1, "15:00"), end: at(-1, "23:00") }] : [] },
      }),
    );
    return fc
      .subarray(places)
      .chain((roster) => fc.subarray(roster).map((pins) => ({ problem: tinyProblem({ people, shifts, pins, ...parts }), roster })));
  });
}
