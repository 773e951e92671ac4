import { compareText } from "../problem/compareText";
import type { Problem } from "../problem/problem";
import type { Shift } from "../problem/shift";
import { nightFacts, type NightFacts } from "./nightFacts";
import type { SlotUnit } from "../rules/slotUnit";

/** A slot with what decides its place in the order. */
interface Numbered {
  readonly unit: SlotUnit;
  /** Position in the person's fixed work, -1 for a demand line. */
  readonly position: number;
  /** 0 = past shift, 1 = outside work, 2 = demand line. */
  readonly rank: number;
}

/** All demand lines and all fixed work of all people in slot order. */
export function listSlots(problem: Problem): readonly SlotUnit[] {
  const nights = nightFacts(problem.planning);
  const all = [...fixedSlots(problem, nights), ...openSlots(problem, nights)];
  return all.sort(compareSlots).map(({ unit }) => unit);
}

function* fixedSlots(problem: Problem, nights: NightFacts): Generator<Numbered> {
  const { firstDay } = problem.planning;
  for (const [person, { fixedWork }] of problem.people.entries()) {
    for (const [position, work] of fixedWork.entries()) {
      const unit: SlotUnit = {
        ...timesOf(work, firstDay, nights),
        organisationId: work.organisationId,
        locationId: work.locationId,
        type: work.type,
        tags: work.tags,
        place: undefined,
        person,
      };
      yield { unit, position, rank: work.origin === "history" ? 0 : 1 };
    }
  }
}

function* openSlots(problem: Problem, nights: NightFacts): Generator<Numbered> {
  const { firstDay } = problem.planning;
  for (const shift of problem.shifts) {
    const times = timesOf(shift, firstDay, nights);
    for (const demand of shift.demands) {
      const unit: SlotUnit = {
        ...times,
        organisationId: shift.organisationId,
        locationId: shift.locationId,
        type: shift.type,
        tags: demand.tags,
        place: { shift, demand },
        person: -1,
      };
      yield { unit, position: -1, rank: 2 };
    }
  }
}

/** Where work lies in time, and what each ledger counts of it. */
type Times = Pick<Shift, "start" | "end" | "day" | "workMinutes" | "dutyKind" | "legalMinutes" | "contractMinutes" | "paidMinutes">;

function timesOf(
  work: Times,
  firstDay: number,
  nights: NightFacts,
): Omit<SlotUnit, "organisationId" | "locationId" | "type" | "tags" | "place" | "person"> {
  const { start, end, day, workMinutes, dutyKind, legalMinutes, contractMinutes, paidMinutes } = work;
  return { start, end, day: day - firstDay, workMinutes, dutyKind, legalMinutes, contractMinutes, paidMinutes, ...nights(start, end) };
}

/** Start, end, fixed before open (history first, then by person), then shift and demand id. */
function compareSlots(a: Numbered, b: Numbered): number {
  const times = a.unit.start - b.unit.start || a.unit.end - b.unit.end || a.rank - b.rank;
  if (times !== 0) return times;
  const [placeA, placeB] = [a.unit.place, b.unit.place];
  if (placeA === undefined || placeB === undefined) return a.unit.person - b.unit.person || a.position - b.position;
  return compareText(placeA.shift.id, placeB.shift.id) || compareText(placeA.demand.id, placeB.demand.id);
}
