import { nlAtwAdult } from "../../../src/presets/nlAtwAdult";
import type { ShiftInput } from "../../../src/problem/shift";
import { fullAdult, fullCare } from "../../presets/everyPreset";
import { autumnSaturday, before, type NormCase, on, onDays, past, springPlanning, springSaturday, under, upTo, worked } from "./normCase";

const adult = nlAtwAdult();
const both = under([adult, fullCare]);
const long = under(fullAdult);

const night = (day: number, end = "07:00"): ShiftInput => on(day, "23:00", end);
const nights = (...days: readonly number[]): ShiftInput[] => days.map((day) => night(day));
const presence = { dutyKind: "presence" } as const;
/** Late shifts from the first day on, and a night after them. */
const latesAndNight = (count: number): ShiftInput[] => [...onDays([...Array(count).keys()], "16:00", "00:00"), night(count)];
/** Two nights in each of 15 weeks, and a third in so many of them. */
const lateNights = (third: number) => worked(past([...before(upTo(15), [0, 2]), ...before(upTo(third), [4])], "23:00", "07:00"));
/** Three nights a week: 138, and so many more. */
const yearOfNights = (more: number) =>
  worked(past([...before(upTo(46), [0, 2, 4]), ...before([47], [0, 2].slice(0, more))], "23:00", "07:00"));

/** Rest after nights, series and how many nights. */
export const nightCases: readonly NormCase[] = [
  // 07:00 to 21:00 are 14 h.
  ...both.edge("atw.night-rest", "fourteen hours after a night", {
    kept: [night(0), on(1, "21:00", "22:00")],
    broken: [night(0), on(1, "20:59", "22:00")],
    amounts: { "atw.night-rest.reduced": 1 },
  }),
  // Both a minute short; 168 h apart, and a minute less.
  ...both.edge("atw.night-rest", "one shorter rest in seven times twenty-four hours", {
    kept: [night(0), on(1, "20:59", "22:00"), night(7), on(8, "20:59", "22:00")],
    keptAmounts: { "atw.night-rest.reduced": 2 },
    broken: [night(0), on(1, "20:59", "22:00"), on(7, "22:59", "07:00"), on(8, "20:59", "22:00")],
    amounts: { "atw.night-rest": 1, "atw.night-rest.reduced": 2 },
  }),
  // 02:00 + 11 h; 02:01 + 11 h is 3 h short of 14.
  ...both.edge("atw.night-rest", "only after two o'clock", {
    kept: [on(0, "17:00", "02:00"), on(1, "13:00", "20:00")],
    broken: [on(0, "17:00", "02:01"), on(1, "13:01", "20:00")],
    amounts: { "atw.night-rest.reduced": 180 },
  }),
  // 02:00 is 03:00 in spring, and twice in autumn, of which the first is meant: the second is an hour later and 11 h before 13:00.
  ...both.edge("atw.night-rest", "two o'clock is three when the clock is set forward", {
    kept: { planning: springPlanning, shifts: [on(springSaturday, "17:00", "03:00"), on(springSaturday + 1, "14:00", "20:00")] },
    broken: { planning: springPlanning, shifts: [on(springSaturday, "17:00", "03:01"), on(springSaturday + 1, "14:01", "20:00")] },
    amounts: { "atw.night-rest.reduced": 180 },
  }),
  ...both.edge("atw.night-rest", "two o'clock comes twice when the clock is set back", {
    kept: {
      days: 21,
      shifts: [on(autumnSaturday, "17:00", "18:00", { end: "2026-10-25T02:00+02:00" }), on(autumnSaturday + 1, "13:00", "20:00")],
    },
    broken: {
      days: 21,
      shifts: [on(autumnSaturday, "17:00", "18:00", { end: "2026-10-25T02:00+01:00" }), on(autumnSaturday + 1, "13:00", "20:00")],
    },
    amounts: { "atw.night-rest.reduced": 180 },
  }),
  // 13 h 45 with a handover, twice.
  ...long.edge("atw.night-rest", "less with a handover", {
    kept: [night(0), on(1, "20:45", "22:00"), night(3), on(4, "20:45", "22:00")],
    broken: [night(0), on(1, "20:44", "22:00"), night(3), on(4, "20:44", "22:00")],
    amounts: { "atw.night-rest": 1 },
  }),
  ...under(fullCare).gives("atw.night-rest", "not after a presence duty", [on(0, "22:00", "07:00", presence), on(1, "18:00", "22:00")], {}),

  // Thursday 07:00 + 46 h = Saturday 05:00.
  ...under([adult, fullCare, fullAdult]).edge("atw.night-series-rest", "forty-six hours after three nights", {
    kept: [...nights(0, 1, 2), on(5, "05:00", "09:00")],
    broken: [...nights(0, 1, 2), on(5, "04:59", "09:00")],
    amounts: { "atw.night-series-rest": 1 },
  }),
  ...both.edge("atw.night-series-rest", "not after two", {
    kept: [...nights(1, 2), on(5, "04:59", "09:00")],
    broken: [...nights(0, 1, 2), on(5, "04:59", "09:00")],
    amounts: { "atw.night-series-rest": 1 },
  }),
  // Saturday 07:00 + 46 h: Monday 04:00 in autumn, 06:00 in spring.
  ...both.edge("atw.night-series-rest", "forty-six hours in which the clock is set back", {
    kept: { days: 28, shifts: [...nights(16, 17, 18), on(21, "04:00", "08:00")] },
    broken: { days: 28, shifts: [...nights(16, 17, 18), on(21, "03:59", "08:00")] },
    amounts: { "atw.night-series-rest": 1 },
  }),
  ...both.edge("atw.night-series-rest", "forty-six hours in which the clock is set forward", {
    kept: { planning: springPlanning, shifts: [...nights(170, 171, 172), on(175, "06:00", "08:00")] },
    broken: { planning: springPlanning, shifts: [...nights(170, 171, 172), on(175, "05:59", "08:00")] },
    amounts: { "atw.night-series-rest": 1 },
  }),
  // The first two nights before the horizon.
  ...both.edge("atw.night-series-rest", "a series that began before the horizon", {
    kept: { anna: worked(past([-2, -1], "23:00", "07:00")), shifts: [night(0), on(3, "05:00", "09:00")] },
    broken: { anna: worked(past([-2, -1], "23:00", "07:00")), shifts: [night(0), on(3, "04:59", "09:00")] },
    amounts: { "atw.night-series-rest": 1 },
  }),
  // Nights of Monday 00:00, Tuesday and Wednesday 23:00 start on three days in a row, but 41 h of rest are more than the 24 that end a series.
  ...both.gives("atw.night-series-rest", "a series of days", [on(0, "00:00", "06:00"), ...nights(1, 2), on(5, "04:59", "09:00")], {
    "atw.night-series-rest": 1,
  }),
  ...long.gives(
    "atw.night-series-rest",
    "a rest ends a series by choice",
    [on(0, "00:00", "06:00"), ...nights(1, 2), on(5, "04:59", "09:00")],
    {},
  ),

  ...both.edge("atw.series-with-night", "seven duties in a row", {
    kept: latesAndNight(6),
    broken: latesAndNight(7),
    amounts: { "atw.series-with-night": 1 },
  }),
  ...both.edge("atw.series-with-night", "never more than eight", {
    kept: latesAndNight(7),
    keptAmounts: { "atw.series-with-night": 1 },
    broken: latesAndNight(8),
    amounts: { "atw.series-with-night": 2, "atw.series-with-night.eight": 1 },
  }),
  ...both.gives("atw.series-with-night", "as many as you like without a night", onDays([0, 1, 2, 3, 4, 5, 6, 7, 8], "07:00", "15:00"), {}),
  ...both.edge("atw.series-with-night", "duties before the horizon count", {
    kept: { anna: worked(past([-6, -5, -4, -3, -2, -1], "07:00", "15:00")), shifts: [night(0)] },
    broken: { anna: worked(past([-7, -6, -5, -4, -3, -2, -1], "07:00", "15:00")), shifts: [night(0)] },
    amounts: { "atw.series-with-night": 1 },
  }),
  ...long.edge("atw.series-with-night", "eight by agreement", {
    kept: latesAndNight(7),
    broken: latesAndNight(8),
    amounts: { "atw.series-with-night": 1 },
  }),
  // Wednesday 15:00 to Thursday 15:00 is the rest of 24 h that ends a series.
  ...long.edge("atw.series-with-night", "a rest of a day ends a series by choice", {
    kept: [...onDays([0, 1, 2], "07:00", "15:00"), on(3, "15:00", "00:00"), ...onDays([4, 5, 6, 7], "16:00", "00:00"), night(8)],
    broken: [...onDays([0, 1, 2], "07:00", "15:00"), on(3, "14:59", "00:00"), ...onDays([4, 5, 6, 7], "16:00", "00:00"), night(8)],
    amounts: { "atw.series-with-night": 1 },
  }),

  // 30 + 5 + 1 = 36; 30 + 6 + 1.
  ...both.edge("atw.night-cap-16w", "thirty-six late nights", {
    kept: { anna: lateNights(5), shifts: [night(0)] },
    broken: { anna: lateNights(6), shifts: [night(0)] },
    amounts: { "atw.night-cap-16w": 1 },
  }),
  ...both.edge("atw.night-cap-16w", "only nights that end after two", {
    kept: { anna: lateNights(6), shifts: [on(0, "17:00", "02:00")] },
    broken: { anna: lateNights(6), shifts: [on(0, "17:00", "02:01")] },
    amounts: { "atw.night-cap-16w": 1 },
  }),
  ...under(fullCare).gives(
    "atw.night-cap-16w",
    "no presence duties",
    { anna: lateNights(6), shifts: [on(0, "22:00", "07:00", presence)] },
    {},
  ),
  // 138 + 1 + 1 = 140; 138 + 2 + 1.
  ...long.edge("atw.night-cap-alt", "a hundred and forty late nights in a year", {
    kept: { days: 7, anna: yearOfNights(1), shifts: [night(6)] },
    broken: { days: 7, anna: yearOfNights(2), shifts: [night(6)] },
    amounts: { "atw.night-cap-16w": 1 },
  }),

  // 12 h and a handover.
  ...long.edge("atw.night-long", "twelve hours of a night", {
    kept: [on(0, "19:00", "07:15")],
    broken: [on(0, "19:00", "07:16")],
    amounts: { "atw.night-max": 1 },
  }),
  // A night of 10 h 15 is not long; the sixth of 10 h 16 is.
  ...long.edge("atw.night-long", "five long nights", {
    kept: [...onDays([0, 2, 4, 6, 8], "20:00", "06:16"), on(10, "20:00", "06:15")],
    broken: [...onDays([0, 2, 4, 6, 8], "20:00", "06:16"), on(10, "20:00", "06:16")],
    amounts: { "atw.night-long.fortnight": 1 },
  }),
  ...long.edge("atw.night-long", "in fourteen times twenty-four hours", {
    kept: { days: 21, shifts: onDays([0, 2, 4, 6, 8, 14], "20:00", "06:30") },
    broken: { days: 21, shifts: [...onDays([0, 2, 4, 6, 8], "20:00", "06:30"), on(14, "19:59", "06:30")] },
    amounts: { "atw.night-long.fortnight": 1 },
  }),
  ...long.edge("atw.night-long", "twenty-two in a year", {
    kept: { days: 7, anna: worked(past(before(upTo(21), [0]), "20:00", "06:30")), shifts: [on(6, "20:00", "06:30")] },
    broken: { days: 7, anna: worked(past(before(upTo(22), [0]), "20:00", "06:30")), shifts: [on(6, "20:00", "06:30")] },
    amounts: { "atw.night-long.year": 1 },
  }),
  ...long.edge("atw.night-long", "twelve hours of rest after it", {
    kept: [on(0, "20:00", "06:30"), on(1, "18:30", "22:00")],
    broken: [on(0, "20:00", "06:30"), on(1, "18:29", "22:00")],
    amounts: { "atw.night-long.rest": 1 },
  }),
];
