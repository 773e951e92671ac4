import fc from "fast-check";
import type { DutyKind } from "../../src/problem/dutyKind";
import type { ProblemInput } from "../../src/problem/problem";
import type { RuleInput } from "../../src/problem/rules/rule";
import type { ShiftInput } from "../../src/problem/shift";
import { formatDate, parseDate } from "../../src/time/civil";
import type { RosterCase } from "./arbitraryProblem";

/** A unit on the line of one person: start in half hours from midnight of day 0, length in quarters of an hour. */
interface TimelineUnit {
  readonly start: number;
  readonly quarters: number;
  readonly organisation: number;
  readonly breakMinutes: number;
  readonly kind: DutyKind;
}

/** First days of horizons: ordinary ones, and ones with each clock change in the horizon or just before it. */
const firstDates = ["2026-06-01", "2026-10-19", "2026-10-26", "2027-03-22", "2027-03-29", "2026-12-28"];
const [horizonDays, historyDays] = [21, 28];

/**
 * The work of one person at three organisations, up to four weeks of it history, dense enough that units merge to duties, nights follow each other and
 * rests are short; with the roster that assigns everything in the horizon.
 */
export function arbitraryTimeline(rules: readonly RuleInput[]): fc.Arbitrary<RosterCase> {
  return fc
    .record({
      firstDate: fc.constantFrom(...firstDates),
      units: arbitraryUnits(),
      pinShare: fc.constantFrom(0, 0, 30, 100),
      draws: fc.array(fc.nat({ max: 99 }), { minLength: 80, maxLength: 80 }),
      tags: fc.subarray(["has:on-call", "has:presence"]),
      regime: fc.constantFrom("adult" as const, "adult" as const, "youth" as const),
      contract: fc.constantFrom(undefined, 900, 901, 1440, 2160),
      absence: fc.option(
        fc.record({ day: fc.integer({ min: -30, max: 15 }), days: fc.integer({ min: 1, max: 7 }), minutes: fc.nat({ max: 2400 }) }),
        { nil: undefined },
      ),
      outside: fc.constantFrom(undefined, undefined, 600),
    })
    .map(({ firstDate, units, pinShare, draws, tags, regime, contract, absence, outside }) => {
      const dateOf = (day: number): string => formatDate((parseDate(firstDate) ?? 0) + day);
      const written = units.map((unit) => ({ ...unit, ...clockTimes(unit, dateOf) }));
      const shifts = written.filter(({ start }) => start >= 0).map(shiftOf);
      const past = written.filter(({ start }) => start < 0);
      const assignments = shifts.map(({ id }) => ({ personId: "anna", shiftId: id, demandId: "main" }));
      const problem: ProblemInput = {
        format: "mekaar/1",
        planning: { zone: "Europe/Amsterdam", start: firstDate, days: horizonDays, localTimes: { gap: "forward" } },
        organisations: ["a", "b", "c"].map((id) => ({ id })),
        professionals: [
          {
            id: "anna",
            tags,
            regime,
            engagements: [
              {
                id: "e",
                organisationId: "a",
                form: "employee",
                lendTo: "all",
                contract: contract === undefined ? {} : { targetMinutesPerWeek: contract },
              },
            ],
            history: {
              shifts: past.map(({ from, to, organisation, kind, breakMinutes, quarters }) => ({
                start: from,
                end: to,
                organisationId: organisations[organisation]!,
                workMinutes: Math.max(0, 15 * quarters - breakMinutes),
                dutyKind: kind,
              })),
            },
            ...(absence && {
              absences: [{ from: dateOf(absence.day), to: dateOf(absence.day + absence.days - 1), creditedMinutes: absence.minutes }],
            }),
            ...(outside !== undefined && { outsideHours: [{ minutesPerWeek: outside }] }),
          },
        ],
        shifts,
        pins: assignments.filter((_, index) => (draws[index % draws.length] ?? 0) < pinShare),
        rules,
      };
      return { problem, roster: assignments };
    });
}

const organisations = ["a", "b", "c"];

/** Units one after another: most a day or so apart, some close enough to merge, some overlapping. */
function arbitraryUnits(): fc.Arbitrary<readonly TimelineUnit[]> {
  const unit = fc.record({
    // Half hours from the start of the unit before: 12 to 60 hours, or a few hours.
    step: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 24, max: 60 }) },
      { weight: 3, arbitrary: fc.integer({ min: 4, max: 34 }) },
      { weight: 1, arbitrary: fc.integer({ min: 60, max: 200 }) },
    ),
    quarters: fc.integer({ min: 8, max: 56 }),
    organisation: fc.nat({ max: 2 }),
    breakMinutes: fc.constantFrom(0, 15, 30, 45),
    kind: fc.oneof(
      { weight: 9, arbitrary: fc.constant<DutyKind>("ordinary") },
      { weight: 2, arbitrary: fc.constantFrom<DutyKind>("presence", "standby", "onCall") },
    ),
    isNight: fc.boolean(),
  });
  const line = fc.record({
    shorter: fc.constantFrom(1, 2),
    // A unit a day, as in long series.
    isDaily: fc.boolean(),
    firstDay: fc.integer({ min: -historyDays, max: 0 }),
    draws: fc.array(unit, { minLength: 8, maxLength: 50, size: "max" }),
  });
  return line.map(({ shorter, isDaily, firstDay, draws }) => {
    const units: TimelineUnit[] = [];
    let at = 48 * firstDay;
    for (const { step, isNight, quarters, ...rest } of draws) {
      at += isDaily ? 46 + (step % 5) : step;
      // Half of the units keep to the hours of the night, so that series of nights occur.
      if (isNight) at = 48 * Math.floor(at / 48) + 45 + (step % 4);
      if (at >= 48 * horizonDays) break;
      // Two hours at least, so that what starts in the hour that a clock change skips ends after it.
      units.push({ start: at, quarters: isNight ? 24 + (quarters % 16) : Math.max(8, Math.ceil(quarters / shorter)), ...rest });
    }
    return units;
  });
}

function clockTimes({ start, quarters }: TimelineUnit, dateOf: (day: number) => string): { readonly from: string; readonly to: string } {
  const text = (minutes: number): string => {
    const day = Math.floor(minutes / 1440);
    const minute = minutes - 1440 * day;
    return `${dateOf(day)}T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  };
  return { from: text(30 * start), to: text(30 * start + 15 * quarters) };
}

function shiftOf(
  { from, to, organisation, breakMinutes, kind }: TimelineUnit & { readonly from: string; readonly to: string },
  index: number,
): ShiftInput {
  return { id: `s${index}`, organisationId: organisations[organisation]!, start: from, end: to, breakMinutes, dutyKind: kind };
}
