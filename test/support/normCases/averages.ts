import { nlAtwAdult } from "../../../src/presets/nlAtwAdult";
import { dateOf } from "../problemBuilder";
import { fullAdult, fullCare, nightHoursAdult } from "../../presets/everyPreset";
import {
  autumnSaturday,
  before,
  type NormCase,
  on,
  onDays,
  past,
  sixDays,
  springPlanning,
  springSaturday,
  under,
  upTo,
  weekdays,
  worked,
} from "./normCase";

const adult = nlAtwAdult();
const both = under([adult, fullCare]);
const long = under(fullAdult);
const credited = under(adult, "atw.avg-16w");

/** A minute on the last day of the first week. */
const aMinute = on(6, "12:00", "12:01");
const sixOfEight = worked(past(before(upTo(15), sixDays), "07:00", "15:00"));
const fiveOfTwelve = worked(past(before(upTo(3), weekdays), "07:00", "19:00"));
/** 51 x 48 hours. */
const aYear = worked(past(before(upTo(51), sixDays), "07:00", "15:00"));

/** 15 nights and 64 day shifts of 8 hours in the 15 weeks before: 632 hours. */
const fifteenNights = worked(
  past(before(upTo(15), [0]), "23:00", "07:00"),
  past(before(upTo(15), [2, 3, 4, 5]), "07:00", "15:00"),
  past(before(upTo(4), [6]), "07:00", "15:00"),
);

/** Hours on average, Sundays and hours of nights. */
export const averageCases: readonly NormCase[] = [
  // 3 x 55 + 55 = 4 x 55.
  ...both.edge("atw.avg-4w", "fifty-five hours over four weeks", {
    kept: { anna: worked(past(before(upTo(3), weekdays), "07:00", "18:00")), shifts: onDays(weekdays, "07:00", "18:00") },
    broken: {
      anna: worked(past(before(upTo(3), weekdays), "07:00", "18:00")),
      shifts: [...onDays(weekdays, "07:00", "18:00"), aMinute],
    },
    amounts: { "atw.avg-4w": 1 },
  }),
  // 20 x 12 = 4 x 60.
  ...long.edge("atw.avg-4w", "sixty hours over 28 days by agreement", {
    kept: { anna: fiveOfTwelve, shifts: onDays(weekdays, "07:00", "19:00") },
    broken: { anna: fiveOfTwelve, shifts: [...onDays(weekdays, "07:00", "19:00"), aMinute] },
    amounts: { "atw.avg-4w": 1 },
  }),

  // 16 x 48 = 768.
  ...both.edge("atw.avg-16w", "forty-eight hours over sixteen weeks", {
    kept: { anna: sixOfEight, shifts: onDays(sixDays, "07:00", "15:00") },
    broken: { anna: sixOfEight, shifts: [...onDays(sixDays, "07:00", "15:00"), aMinute] },
    amounts: { "atw.avg-16w": 1 },
  }),
  // 52 x 48.
  ...long.edge("atw.avg-16w", "forty-eight hours over a year by agreement", {
    kept: { days: 7, anna: aYear, shifts: onDays(sixDays, "07:00", "15:00") },
    broken: { days: 7, anna: aYear, shifts: [...onDays(sixDays, "07:00", "15:00"), aMinute] },
    amounts: { "atw.avg-16w": 1 },
  }),

  // 632 + 8 with the sixteenth night.
  ...under([adult, fullCare, fullAdult]).edge("atw.night-avg", "forty hours with sixteen nights", {
    kept: { days: 7, anna: fifteenNights, shifts: [on(5, "23:00", "07:00")] },
    broken: { days: 7, anna: fifteenNights, shifts: [on(5, "22:59", "07:00")] },
    amounts: { "atw.night-avg": 1 },
  }),
  // 15 nights and 632 + 9 h; the day is no night, and nor is a presence duty under Atb 4.8.
  ...both.gives("atw.night-avg", "not with fifteen", { days: 7, anna: fifteenNights, shifts: [on(5, "07:00", "16:00")] }, {}),
  ...under(fullCare).gives(
    "atw.night-avg",
    "a presence duty is not the sixteenth",
    { days: 7, anna: fifteenNights, shifts: [on(5, "22:00", "07:00", { dutyKind: "presence" })] },
    {},
  ),

  // 13 free Sundays: 38 + 1 are worked of 52; 39 + 1.
  ...both.edge("atw.sunday-free", "thirty-nine Sundays of fifty-two", {
    kept: { days: 7, anna: worked(past(before(upTo(38), [6]), "07:00", "15:00")), shifts: [on(6, "07:00", "15:00")] },
    broken: { days: 7, anna: worked(past(before(upTo(39), [6]), "07:00", "15:00")), shifts: [on(6, "07:00", "15:00")] },
    amounts: { "atw.sunday-free": 1 },
  }),
  ...both.edge("atw.sunday-free", "a Sunday starts at midnight", {
    kept: { days: 7, anna: worked(past(before(upTo(39), [6]), "07:00", "15:00")), shifts: [on(5, "16:00", "00:00")] },
    broken: { days: 7, anna: worked(past(before(upTo(39), [6]), "07:00", "15:00")), shifts: [on(5, "16:00", "00:01")] },
    amounts: { "atw.sunday-free": 1 },
  }),
  // 52 - 4 = 48: 47 + 1; the Saturday night does not start on Sunday.
  ...long.edge("atw.sunday-free", "four free Sundays by agreement", {
    kept: {
      days: 7,
      anna: worked(past(before(upTo(48), [6]), "07:00", "15:00")),
      shifts: [on(5, "23:00", "07:00")],
    },
    broken: { days: 7, anna: worked(past(before(upTo(48), [6]), "07:00", "15:00")), shifts: [on(6, "07:00", "15:00")] },
    amounts: { "atw.sunday-free": 1 },
  }),

  // 14 x 48 and a sick week that counts 48.
  ...credited.edge("atw.hours-equated", "a sick week counts the hours that would have been worked", {
    kept: {
      anna: {
        ...worked(past(before(upTo(15).slice(1), sixDays), "07:00", "15:00")),
        absences: [{ from: dateOf(-7), to: dateOf(-2), creditedMinutes: 2880 }],
      },
      shifts: onDays(sixDays, "07:00", "15:00"),
    },
    broken: {
      anna: {
        ...worked(past(before(upTo(15).slice(1), sixDays), "07:00", "15:00")),
        absences: [{ from: dateOf(-7), to: dateOf(-2), creditedMinutes: 2881 }],
      },
      shifts: onDays(sixDays, "07:00", "15:00"),
    },
    amounts: { "atw.avg-16w": 1 },
  }),
  // 44 x 16: 5 x 8 h 48 = 44 h.
  ...under(fullCare).edge("atb.solo-no-break", "forty-four hours without breaks", {
    kept: {
      anna: { tags: ["solo"], ...worked(past(before(upTo(15), weekdays), "07:00", "15:48")) },
      shifts: onDays(weekdays, "07:00", "15:48"),
    },
    broken: {
      anna: { tags: ["solo"], ...worked(past(before(upTo(15), weekdays), "07:00", "15:48")) },
      shifts: [...onDays(weekdays, "07:00", "15:48"), aMinute],
    },
    amounts: { "atb.solo-no-break": 1 },
  }),

  // 6 nights x 6 h + 2 h = 38 h; 02:01 is a minute more.
  ...under(nightHoursAdult).edge("atw.night-cap-alt", "thirty-eight hours of nights in two weeks", {
    kept: {
      days: 7,
      anna: worked(past([-7, -6, -5], "23:00", "07:00")),
      shifts: [...onDays([0, 1, 2], "23:00", "07:00"), on(4, "22:00", "02:00")],
    },
    broken: {
      days: 7,
      anna: worked(past([-7, -6, -5], "23:00", "07:00")),
      shifts: [...onDays([0, 1, 2], "23:00", "07:00"), on(4, "22:00", "02:01")],
    },
    amounts: { "atw.night-cap-16w": 1 },
  }),
  // The night that began on the Sunday before has its 6 h on Monday, that of the last Sunday in the week after: 6 + 5 x 6 + 2.
  ...under(nightHoursAdult).edge("atw.night-cap-alt", "hours count on the day on which they are", {
    kept: {
      anna: worked(past([-8, -7, -6], "23:00", "07:00")),
      shifts: [...onDays([0, 1, 2, 6], "23:00", "07:00"), on(4, "22:00", "02:00")],
    },
    broken: {
      anna: worked(past([-8, -7, -6], "23:00", "07:00")),
      shifts: [...onDays([0, 1, 2, 6], "23:00", "07:00"), on(4, "22:00", "02:01")],
    },
    amounts: { "atw.night-cap-16w": 1 },
  }),
  // 5 x 6 + 7 + 1 h; 5 x 6 + 5 + 3 h.
  ...under(nightHoursAdult).edge("atw.night-cap-alt", "the night with an hour more has seven of them", {
    kept: { days: 21, shifts: [on(10, "18:00", "01:00"), ...onDays([14, 15, 16, 17, 18, autumnSaturday], "23:00", "07:00")] },
    broken: { days: 21, shifts: [on(10, "18:00", "01:01"), ...onDays([14, 15, 16, 17, 18, autumnSaturday], "23:00", "07:00")] },
    amounts: { "atw.night-cap-16w": 1 },
  }),
  ...under(nightHoursAdult).edge("atw.night-cap-alt", "the night with an hour less has five of them", {
    kept: {
      planning: springPlanning,
      shifts: [...onDays([168, 169, 170, 171, 172, springSaturday], "23:00", "07:00"), on(176, "22:00", "03:00")],
    },
    broken: {
      planning: springPlanning,
      shifts: [...onDays([168, 169, 170, 171, 172, springSaturday], "23:00", "07:00"), on(176, "22:00", "03:01")],
    },
    amounts: { "atw.night-cap-16w": 1 },
  }),
];
