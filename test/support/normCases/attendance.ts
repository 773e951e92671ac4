import { nlCaoVvt2025 } from "../../../src/presets/nlCaoVvt2025";
import type { ProfessionalInput } from "../../../src/problem/person";
import { dateOf } from "../problemBuilder";
import { vvtByShifts } from "../../presets/everyPreset";
import { type NormCase, on, onDays, past, type Situation, under, worked } from "./normCase";

const vvt = under(nlCaoVvt2025());
const byShifts = under(vvtByShifts);
const both = under([nlCaoVvt2025(), vvtByShifts]);
const hours = (count: number): number => 60 * count;
const contracted = (targetMinutesPerWeek: number, more: Partial<ProfessionalInput> = {}): Partial<ProfessionalInput> => ({
  engagements: [{ id: "main", organisationId: "org", form: "employee", contract: { targetMinutesPerWeek } }],
  ...more,
});
/** So many days, or shifts, of a contract. */
const attends = (targetMinutesPerWeek: number, days: readonly number[], more: Partial<ProfessionalInput> = {}): Situation => ({
  anna: contracted(targetMinutesPerWeek, more),
  shifts: onDays(days, "08:00", "12:00"),
});
/** Two shifts a day, of which one may be for another organisation. */
const splitDays = (last: Situation["shifts"]): Situation => ({
  organisations: [{ id: "org" }, { id: "other" }],
  anna: contracted(900),
  shifts: [on(0, "08:00", "12:00"), on(0, "17:00", "19:00"), on(1, "08:00", "12:00"), ...(last ?? [])],
});
/** Sizes of contracts at which the number of days changes, and how many are allowed. */
const attendance = [
  [hours(15), 3],
  [hours(15) + 1, 4],
  [hours(24), 4],
  [hours(24) + 1, 5],
  [hours(36), 5],
] as const;

/** Days of attendance by the collective agreement VVT. */
export const attendanceCases: readonly NormCase[] = [
  ...attendance.flatMap(([minutes, maximum]) => {
    const [kept, broken] = [maximum, maximum + 1].map((count) => attends(minutes, [...Array(count).keys()]));
    if (kept === undefined || broken === undefined) return [];
    const name = `${String(maximum)} days of ${String(minutes)} minutes`;
    return [
      ...both.edge("vvt.attendance-days", name, { kept, broken, amounts: { "vvt.attendance-days": 1 } }),
      // 25 euros.
      ...vvt.edge("vvt.attendance-bonus", name, { kept, broken, amounts: { "vvt.attendance-bonus": 1 }, cost: 25 }),
      ...byShifts.edge("vvt.attendance-bonus", name, { kept, broken, amounts: { "vvt.attendance-bonus": 1 }, cost: 2500 }),
    ];
  }),
  // Three days, the first before the horizon, which starts on Tuesday; and four.
  ...both.edge("vvt.attendance-days", "days of the week before the horizon count", {
    kept: { ...attends(900, [1, 2], worked(past([0], "08:00", "12:00", { organisationId: "org" }))), planning: { start: dateOf(1) } },
    broken: { ...attends(900, [1, 2, 3], worked(past([0], "08:00", "12:00", { organisationId: "org" }))), planning: { start: dateOf(1) } },
    amounts: { "vvt.attendance-days": 1 },
  }),
  // Three shifts on two days, and a fourth that is for another organisation or for this one.
  ...byShifts.edge("vvt.attendance-days", "shifts of this organisation", {
    kept: splitDays([on(1, "17:00", "19:00", { organisationId: "other" })]),
    broken: splitDays([on(1, "17:00", "19:00")]),
    amounts: { "vvt.attendance-days": 1 },
  }),
  ...vvt.gives("vvt.attendance-days", "a split day is one day", splitDays([on(1, "17:00", "19:00")]), {}),
];
