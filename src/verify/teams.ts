import type { When, Within } from "../problem/rules/teamScope";
import type { Shift } from "../problem/shift";
import type { Facts } from "./facts";
import type { Booking } from "./line";

/** Those who work together at a moment or on a shift. */
export interface Team {
  /** Epoch minutes. */
  readonly from: number;
  /** Epoch minutes. */
  readonly to: number;
  /** Minutes that an amount counts for, 1 for a shift. */
  readonly factor: number;
  /** The shift, or those that go on at the moment: where it matters whether anybody is there. */
  readonly ownShifts: readonly Shift[];
  /** All shifts whose people count. */
  readonly shifts: readonly Shift[];
}

/** Every moment (between two at which a shift starts or ends) or every shift, at every place of these shifts. */
export function teamsOf(shifts: readonly Shift[], within: Within, when: When): Team[] {
  const byPlace = new Map<string, Shift[]>();
  for (const shift of [...shifts].sort((a, b) => a.start - b.start)) {
    for (const place of placesOf(shift, within)) {
      const there = byPlace.get(place);
      if (there === undefined) byPlace.set(place, [shift]);
      else if (there.at(-1) !== shift) there.push(shift);
    }
  }
  return [...byPlace.values()].flatMap((there) =>
    when === "everyMoment" ? momentsOf(there) : there.map((shift) => wholeShiftOf(shift, there)),
  );
}

/** The assignments to some shifts. */
export function bookingsOf(shifts: readonly Shift[], facts: Facts): Booking[] {
  return shifts.flatMap((shift) => facts.bookingsOfShift.get(shift.id) ?? []);
}

function placesOf({ id, organisationId, locationIds, unit }: Shift, within: Within): string[] {
  if (within === "shift") return [id];
  const inUnit = within === "unit" ? ` / ${unit === undefined ? "no unit" : JSON.stringify(unit)}` : "";
  return locationIds.length === 0
    ? [`organisation ${organisationId}${inUnit}`]
    : locationIds.map((location) => `location ${location}${inUnit}`);
}

function momentsOf(shifts: readonly Shift[]): Team[] {
  const instants = [...new Set(shifts.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return instants.slice(1).flatMap((to, index) => {
    const from = instants[index] ?? to;
    const going = shifts.filter(({ start, end }) => start <= from && to <= end);
    return going.length === 0 ? [] : [{ from, to, factor: to - from, ownShifts: going, shifts: going }];
  });
}

function wholeShiftOf(shift: Shift, others: readonly Shift[]): Team {
  const around = others.filter(({ start, end }) => start <= shift.start && shift.end <= end);
  return { from: shift.start, to: shift.end, factor: 1, ownShifts: [shift], shifts: around };
}
