import { type Csr, csrOf } from "../instance/instance";
import type { Problem } from "../problem/problem";
import type { CompileContext } from "../rules/compileContext";
import type { SlotUnit } from "../rules/slotUnit";

/** Slots of fixed work by person, ascending. */
export function fixedByPerson(personCount: number, slots: readonly SlotUnit[]): Csr {
  const rows: number[][] = Array.from({ length: personCount }, () => []);
  slots.forEach(({ person }, slot) => {
    if (person >= 0) rows[person]!.push(slot);
  });
  return csrOf(rows);
}

/** Slots of pinned assignments by person, ascending, each once. */
export function pinsByPerson(problem: Problem, context: CompileContext): Csr {
  const rows: Set<number>[] = problem.people.map(() => new Set());
  for (const { personId, shiftId, demandId } of problem.pins) {
    const person = context.personOf(personId);
    const slot = context.slotOf(shiftId, demandId);
    if (person !== undefined && slot !== undefined) rows[person]!.add(slot);
  }
  return csrOf(rows.map((row) => [...row].sort((a, b) => a - b)));
}
