import { nlHolidays } from "../../../src/presets/nlHolidays";
import { vvtPayTable } from "../../../src/presets/vvtPayTable";
import type { ShiftInput } from "../../../src/problem/shift";
import { type NormCase, on, type Situation, stated } from "./normCase";

/** Cents. */
const cost = stated({ id: "cost", kind: "assignmentCost", level: "soft", unit: 1 });
/** Degrees along a meridian of an earth with a radius of 6371 km. */
const degrees = (kilometres: number): number => kilometres / ((6371 * Math.PI) / 180);

/** Anna earns 30 euros an hour under the agreement. */
function paid(shift: ShiftInput, more: Situation = {}): Situation {
  return {
    days: 28,
    payTables: [vvtPayTable()],
    ...more,
    anna: {
      engagements: [{ id: "main", organisationId: "org", form: "employee", costCentsPerHour: 3000, payTableId: "cao-vvt-2025" }],
      home: { latitude: 52, longitude: 6 },
    },
    shifts: [shift],
  };
}

/** An hour of work from a time on, with its supplement: day of the week, clock, percent. */
const bands: readonly (readonly [day: number, from: string, to: string, percent: number])[] = [
  [0, "05:00", "06:00", 47],
  [0, "06:00", "07:00", 22],
  [0, "07:00", "08:00", 0],
  [4, "19:00", "20:00", 0],
  [4, "20:00", "21:00", 22],
  [4, "21:00", "22:00", 22],
  [4, "22:00", "23:00", 47],
  [4, "23:00", "00:00", 47],
  [5, "00:00", "01:00", 52],
  [5, "05:00", "06:00", 52],
  [5, "06:00", "07:00", 38],
  [5, "08:00", "09:00", 0],
  [5, "11:00", "12:00", 0],
  [5, "12:00", "13:00", 38],
  [5, "21:00", "22:00", 38],
  [5, "22:00", "23:00", 52],
  [6, "00:00", "01:00", 60],
  [6, "12:00", "13:00", 60],
  [6, "23:00", "00:00", 60],
];

const christmas: Situation = { days: 7, planning: { start: "2026-12-21", holidays: nlHolidays(2026).dates } };
const onFriday = { id: "christmas", organisationId: "org" } as const;
const placed = (kilometres: number): Situation => ({
  locations: [{ id: "far", organisationId: "org", coordinates: { latitude: 52 + degrees(kilometres), longitude: 6 } }],
  travel: { detourFactor: 1 },
});
const there = { locationId: "far" } as const;

/** What the agreement pays. */
export const payCases: readonly NormCase[] = [
  // 3000 + 3000 x percent / 100.
  ...bands.flatMap(([day, from, to, percent]) =>
    cost.gives("vvt.ort", `day ${String(day)} from ${from}`, paid(on(day, from, to)), { cost: 3000 + 30 * percent }),
  ),
  // 23:00 to 07:00 with an hour more: 9 h, of which one on Saturday at 52 and eight on Sunday at 60 percent.
  ...cost.gives("vvt.ort", "the night in which the clock is set back", paid(on(19, "23:00", "07:00")), { cost: 27_000 + 1560 + 14_400 }),
  // An hour less: six on Easter Sunday.
  ...cost.gives(
    "vvt.ort",
    "Easter night, in which the clock is set forward",
    paid(on(173, "23:00", "07:00"), { planning: { start: "2027-03-22" } }),
    { cost: 21_000 + 1560 + 10_800 },
  ),
  // Thursday evening at 47 percent, and the first hour of Christmas Day at 60.
  ...cost.gives(
    "vvt.holidays",
    "Christmas Day begins at midnight",
    paid({ ...onFriday, start: "2026-12-24T23:00", end: "2026-12-25T01:00" }, christmas),
    { cost: 6000 + 1410 + 1800 },
  ),
  // An ordinary Friday afternoon has no supplement.
  ...cost.gives(
    "vvt.holidays",
    "a Friday",
    paid({ ...onFriday, start: "2026-12-25T12:00", end: "2026-12-25T13:00" }, { ...christmas, planning: { start: "2026-12-21" } }),
    {
      cost: 3000,
    },
  ),
  ...cost.gives(
    "vvt.holidays",
    "which is Christmas Day",
    paid({ ...onFriday, start: "2026-12-25T12:00", end: "2026-12-25T13:00" }, christmas),
    {
      cost: 3000 + 1800,
    },
  ),
  // There and back: 2 x 10 km at 23 cents; 2 x (10 x 23 + 5 x 21).
  ...cost.gives("vvt.travel", "ten kilometres", paid(on(0, "12:00", "13:00", there), placed(10)), { cost: 3000 + 460 }),
  ...cost.gives("vvt.travel", "fifteen kilometres", paid(on(0, "12:00", "13:00", there), placed(15)), { cost: 3000 + 670 }),
  // Before July 2026 2 x 15 km at 19 cents.
  ...cost.gives(
    "vvt.travel",
    "fifteen kilometres by the earlier table",
    paid(on(-98, "12:00", "13:00", there), { ...placed(15), planning: { start: "2026-06-29" } }),
    { cost: 3000 + 570 },
  ),
];
