import { nlPregnancy } from "../../../src/presets/nlPregnancy";
import { dateOf } from "../problemBuilder";
import { personal as personalPreset } from "../../presets/everyPreset";
import { before, type NormCase, on, onDays, past, stated, under, upTo, weekdays, worked } from "./normCase";

const pregnancy = nlPregnancy();
const reduced = under(pregnancy);
const personal = under(personalPreset);
const tags = ["limits:reduced"];
const aMinute = on(6, "12:00", "12:01");
const fiveDays = (weeks: number, end: string) => ({ tags, ...worked(past(before(upTo(weeks), weekdays), "07:00", end)) });
const { daysBefore = 0, daysAfter = 0 } = pregnancy.otherNorms.find(({ norm }) => norm === "maternity")?.values ?? {};

/** Pregnancy, and arrangements of single people. */
export const personalCases: readonly NormCase[] = [
  ...reduced.edge("pregnant", "ten hours a duty", {
    kept: { anna: { tags }, shifts: [on(0, "07:00", "17:00")] },
    broken: { anna: { tags }, shifts: [on(0, "07:00", "17:01")] },
    amounts: { "pregnant.max-shift": 1 },
  }),
  // 4 x 50 = 200 h.
  ...reduced.edge("pregnant", "fifty hours over four weeks", {
    kept: { anna: fiveDays(3, "17:00"), shifts: onDays(weekdays, "07:00", "17:00") },
    broken: { anna: fiveDays(3, "17:00"), shifts: [...onDays(weekdays, "07:00", "17:00"), aMinute] },
    amounts: { "pregnant.avg-4w": 1 },
  }),
  // 16 x 45 = 720 h.
  ...reduced.edge("pregnant", "forty-five hours over sixteen weeks", {
    kept: { anna: fiveDays(15, "16:00"), shifts: onDays(weekdays, "07:00", "16:00") },
    broken: { anna: fiveDays(15, "16:00"), shifts: [...onDays(weekdays, "07:00", "16:00"), aMinute] },
    amounts: { "pregnant.avg-16w": 1 },
  }),
  // 60 and 61 minutes after midnight.
  ...reduced.edge("pregnant", "no nights", {
    kept: { anna: { tags }, shifts: [on(0, "17:00", "01:00")] },
    broken: { anna: { tags }, shifts: [on(0, "17:00", "01:01")] },
    amounts: { "pregnant.no-nights": 1 },
  }),
  ...reduced.gives("pregnant", "for nobody else", [on(0, "19:00", "07:00")], {}),

  // Born on day -40: the 42nd day after it is day 2. Due on day 33: the 28th day before it is day 5.
  ...stated({ id: "availability", kind: "availability", level: "hard" }).edge("maternity", "no work until six weeks after birth", {
    kept: { anna: { absences: [{ from: dateOf(-40), to: dateOf(daysAfter - 40) }] }, shifts: [on(3, "00:00", "07:00")] },
    broken: { anna: { absences: [{ from: dateOf(-40), to: dateOf(daysAfter - 40) }] }, shifts: [on(2, "17:00", "00:00")] },
    amounts: { availability: 1 },
  }),
  ...stated({ id: "availability", kind: "availability", level: "hard" }).edge("maternity", "no work from four weeks before it is due", {
    kept: { anna: { absences: [{ from: dateOf(33 - daysBefore), to: dateOf(33) }] }, shifts: [on(4, "17:00", "00:00")] },
    broken: { anna: { absences: [{ from: dateOf(33 - daysBefore), to: dateOf(33) }] }, shifts: [on(4, "17:00", "00:01")] },
    amounts: { availability: 1 },
  }),

  ...personal.edge("night-health", "no nights", {
    kept: { anna: { tags: ["noNights"] }, shifts: [on(0, "17:00", "01:00")] },
    broken: { anna: { tags: ["noNights"] }, shifts: [on(0, "17:00", "01:01")] },
    amounts: { "night-health": 1 },
  }),
  // Saturday to midnight, and a minute of Sunday.
  ...personal.edge("atw.sunday-consent", "no Sundays", {
    kept: { anna: { tags: ["noSunday"] }, shifts: [on(5, "16:00", "00:00")] },
    broken: { anna: { tags: ["noSunday"] }, shifts: [on(5, "16:00", "00:01")] },
    amounts: { "atw.sunday-consent": 1 },
  }),
  ...personal.edge("atw.sunday-consent", "another day of rest", {
    kept: { anna: { tags: ["restDay:friday"] }, shifts: [on(3, "23:59", "07:00"), on(6, "07:00", "15:00")] },
    broken: { anna: { tags: ["restDay:friday"] }, shifts: [on(4, "00:00", "07:00"), on(6, "07:00", "15:00")] },
    amounts: { "atw.sunday-consent.friday": 1 },
  }),
  ...personal.edge("atw.sunday-consent", "and another", {
    kept: { anna: { tags: ["restDay:saturday"] }, shifts: [on(4, "23:59", "07:00"), on(6, "00:00", "07:00")] },
    broken: { anna: { tags: ["restDay:saturday"] }, shifts: [on(5, "00:00", "07:00"), on(5, "23:59", "07:00")] },
    amounts: { "atw.sunday-consent.saturday": 1 },
  }),
];
