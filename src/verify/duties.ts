import type { Planning } from "../problem/planning";
import type { DutyCondition, DutyTerms } from "../problem/rules/duty";
import { matchesFilter } from "../problem/tagFilter";
import { minutesInDailyWindow, splitAtLocalMidnights } from "../time/calendar";
import { localMidnight, resolveLocal } from "../time/zoneTable";
import { sumOf } from "./bounds";
import { unitsMatching } from "./byLine";
import type { Line, Unit } from "./line";

/** Units of a line with too little time between them to be separate duties (ATW 1:7(1)c). */
export interface Duty {
  /** Start of the first unit, epoch minutes. */
  readonly start: number;
  /** Latest end of its units, epoch minutes. */
  readonly end: number;
  /** Day number of the local date of its start. */
  readonly day: number;
  /** Legal minutes. */
  readonly workMinutes: number;
  /** More night work than `planning.night` allows to overlook (ATW 1:7(1)d). */
  readonly isNight: boolean;
  /** A night that ends late (ATW 5:8(4)). */
  readonly isLateNight: boolean;
  /** At least one, in line order. */
  readonly units: readonly Unit[];
}

/** The duties of a line, in time order. */
export function dutiesOf(terms: DutyTerms, line: Line, planning: Planning): Duty[] {
  return groupsOf(unitsMatching(line, terms.units), terms.mergeGapMinutes).map((units) => dutyOf(units, planning));
}

/**
 * Maximal groups of units in which each starts less than `mergeGapMinutes` after the latest end so far.
 *
 * @param units - In line order.
 */
export function groupsOf(units: readonly Unit[], mergeGapMinutes: number): Unit[][] {
  const groups: Unit[][] = [];
  let latestEnd = -Infinity;
  for (const unit of units) {
    const group = groups.at(-1);
    if (group !== undefined && unit.start - latestEnd < mergeGapMinutes) group.push(unit);
    else groups.push([unit]);
    latestEnd = Math.max(latestEnd, unit.end);
  }
  return groups;
}

/** Whether a duty is one that a rule is about; without a condition every duty is. */
export function satisfies(duty: Duty, condition: DutyCondition | undefined): boolean {
  if (condition === undefined) return true;
  const { is, workOver, spanOver, contains, lacks } = condition;
  return (
    (is !== "night" || duty.isNight) &&
    (is !== "lateNight" || duty.isLateNight) &&
    (workOver === undefined || duty.workMinutes > workOver) &&
    (spanOver === undefined || duty.end - duty.start > spanOver) &&
    (contains === undefined || duty.units.some((unit) => matchesFilter(contains, unit.tags))) &&
    (lacks === undefined || !duty.units.some((unit) => matchesFilter(lacks, unit.tags)))
  );
}

/** Elapsed minutes of a unit that are work at night. */
export function nightMinutesOf(unit: { readonly start: number; readonly end: number }, { zoneTable, night }: Planning): number {
  return minutesInDailyWindow(zoneTable, unit.start, unit.end, 0, night.untilMinuteOfDay);
}

function dutyOf(units: readonly Unit[], planning: Planning): Duty {
  const [first] = units;
  if (first === undefined) throw new RangeError("A duty has at least one unit.");
  const end = Math.max(...units.map((unit) => unit.end));
  const isNight = sumOf(units.map((unit) => nightMinutesOf(unit, planning))) > planning.night.moreThanMinutes;
  return {
    start: first.start,
    end,
    day: first.day,
    workMinutes: sumOf(units.map((unit) => unit.legalMinutes)),
    isNight,
    isLateNight: isNight && end > lateInstantOf(units, planning),
    units,
  };
}

/** The first instant at which the clock shows the late minute or later, on the first local day on which the units have night minutes. */
function lateInstantOf(units: readonly Unit[], planning: Planning): number {
  const { zoneTable, night } = planning;
  const nightDays = units.flatMap((unit) =>
    splitAtLocalMidnights(zoneTable, unit.start, unit.end)
      .map((part) => part.dayNumber)
      .filter((day) => {
        const from = Math.max(unit.start, localMidnight(zoneTable, day));
        const to = Math.min(unit.end, localMidnight(zoneTable, day + 1));
        return nightMinutesOf({ start: from, end: to }, planning) > 0;
      }),
  );
  const late = resolveLocal(zoneTable, Math.min(...nightDays), night.lateMinuteOfDay);
  switch (late.kind) {
    case "unique":
      return late.epochMinute;
    case "repeated":
      return late.earlier;
    case "gap":
      return late.change;
  }
}
