import { nlAtwAdult } from "../../../src/presets/nlAtwAdult";
import { dateOf } from "../problemBuilder";
import { fullAdult, fullCare } from "../../presets/everyPreset";
import { autumnSaturday, type NormCase, on, onDays, past, springPlanning, springSaturday, under, weekdays, worked } from "./normCase";

const both = under([nlAtwAdult(), fullCare]);
/** A minute on the last day of the first week. */
const aMinute = on(6, "12:00", "12:01");

/** Hours per week. */
export const weekCases: readonly NormCase[] = [
  // 5 x 12 h.
  ...both.edge("atw.max-week", "sixty hours", {
    kept: onDays(weekdays, "07:00", "19:00"),
    broken: [...onDays(weekdays, "07:00", "19:00"), aMinute],
    amounts: { "atw.max-week": 1 },
  }),
  // 4 x 12 + 11 + 1 h before midnight of Sunday; the rest of the night is next week's.
  ...both.edge("atw.max-week", "a week ends at midnight", {
    kept: [...onDays([0, 1, 2, 3], "07:00", "19:00"), on(4, "07:00", "18:00"), on(6, "23:00", "07:00")],
    broken: [...onDays([0, 1, 2, 3], "07:00", "19:00"), on(4, "07:00", "18:00"), on(6, "22:59", "07:00")],
    amounts: { "atw.max-week": 1 },
  }),
  // 4 x 12 + 3 + 9 h; 4 x 12 + 5 + 7 h.
  ...both.edge("atw.max-week", "the night with an hour more has nine", {
    kept: {
      days: 21,
      shifts: [...onDays([14, 15, 16, 17], "07:00", "19:00"), on(18, "09:00", "12:00"), on(autumnSaturday, "23:00", "07:00")],
    },
    broken: {
      days: 21,
      shifts: [...onDays([14, 15, 16, 17], "07:00", "19:00"), on(18, "09:00", "12:01"), on(autumnSaturday, "23:00", "07:00")],
    },
    amounts: { "atw.max-week": 1 },
  }),
  ...both.edge("atw.max-week", "the night with an hour less has seven", {
    kept: {
      planning: springPlanning,
      shifts: [...onDays([168, 169, 170, 171], "07:00", "19:00"), on(172, "09:00", "14:00"), on(springSaturday, "23:00", "07:00")],
    },
    broken: {
      planning: springPlanning,
      shifts: [...onDays([168, 169, 170, 171], "07:00", "19:00"), on(172, "09:00", "14:01"), on(springSaturday, "23:00", "07:00")],
    },
    amounts: { "atw.max-week": 1 },
  }),
  // The horizon starts on Thursday: 3 x 12 h before it and 2 x 12 in it.
  ...both.edge("atw.max-week", "days of the week before the horizon count", {
    kept: { planning: { start: dateOf(3) }, anna: worked(past([0, 1, 2], "07:00", "19:00")), shifts: onDays([3, 4], "07:00", "19:00") },
    broken: {
      planning: { start: dateOf(3) },
      anna: worked(past([0, 1, 2], "07:00", "19:00")),
      shifts: [...onDays([3, 4], "07:00", "19:00"), aMinute],
    },
    amounts: { "atw.max-week": 1 },
  }),
  // Wednesday to Tuesday: 5 x 12 h; each calendar week has less.
  ...under(fullAdult).edge("atw.max-week", "any seven days", {
    kept: onDays([2, 4, 5, 7, 8], "07:00", "19:00"),
    broken: [...onDays([2, 4, 5, 7], "07:00", "19:00"), on(8, "07:00", "19:01")],
    amounts: { "atw.max-week": 1 },
  }),
];
