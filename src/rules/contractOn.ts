import type { Contract, Person } from "../problem/person";

/** What the contracts of a person that are valid on a day add up to in one figure; `undefined` when none has it. */
export function contractOn({ engagements }: Person, figure: keyof Contract, day: number): number | undefined {
  let perWeek: number | undefined;
  for (const { fromDay, untilDay, contract } of engagements) {
    const minutes = contract[figure];
    if (minutes !== undefined && fromDay <= day && day <= untilDay) perWeek = (perWeek ?? 0) + minutes;
  }
  return perWeek;
}
