import { nlAtwAdult } from "../../../src/presets/nlAtwAdult";
import type { ShiftInput } from "../../../src/problem/shift";
import { care, fullAdult, fullCare, nightHoursAdult } from "../../presets/everyPreset";
import { autumnSaturday, type NormCase, on, onDays, past, sixDays, springPlanning, springSaturday, under, worked } from "./normCase";

const adult = nlAtwAdult();
const daily = under(adult);
const inCare = under([care, fullCare]);
/** Week by week, a rest of 36 hours. */
const everyWeek = under(fullAdult);

/** From 07:00 on the spread of these leaves so much of the 24 hours. */
const spread = (day: number, end: string, start = "07:00"): ShiftInput => on(day, start, end);
/** Twelve hours from Monday to Saturday, the Saturday of the first week until another time. */
const twoWeeks = (saturday: string): ShiftInput[] => [
  ...onDays([0, 1, 2, 3, 4], "07:00", "19:00"),
  on(5, "07:00", saturday),
  ...onDays([7, 8, 9, 10, 11, 12], "07:00", "19:00"),
];
/** A week from this Monday on with another end of its Saturday, and the Monday after it. */
const weekAndMonday = (monday: number, saturday: string): ShiftInput[] => [
  ...onDays(
    [0, 1, 2, 3, 4].map((day) => monday + day),
    "07:00",
    "17:00",
  ),
  on(monday + 5, "07:00", saturday),
  on(monday + 7, "07:00", "17:00"),
];

/** Daily and weekly rest. */
export const restCases: readonly NormCase[] = [
  // 07:00 to 20:00 leaves 11 h; a minute less is the one shorter rest, which has a price.
  ...daily.edge("atw.daily-rest", "eleven hours of the twenty-four", {
    kept: [spread(0, "20:00"), spread(1, "20:00")],
    broken: [spread(0, "20:01"), spread(1, "20:00")],
    amounts: { "atw.daily-rest.reduced": 1 },
  }),
  ...under(fullCare).edge("atw.daily-rest", "eleven hours of the twenty-four", {
    kept: [spread(0, "20:00")],
    broken: [spread(0, "20:01")],
    amounts: { "atw.daily-rest.reduced": 1 },
  }),
  // 480 of 660; 479 is too short for any exception.
  ...daily.edge("atw.daily-rest", "the shorter rest has eight hours", {
    kept: [spread(0, "23:00")],
    keptAmounts: { "atw.daily-rest.reduced": 180 },
    broken: [spread(0, "23:01")],
    amounts: { "atw.daily-rest": 181, "atw.daily-rest.reduced": 181 },
  }),
  // Both a minute short: from 07:00 to 07:00 seven days later are 168 h, from there to 06:59 a minute less.
  ...daily.edge("atw.daily-rest", "one shorter rest in seven times twenty-four hours", {
    kept: [spread(0, "20:01"), spread(7, "20:01")],
    keptAmounts: { "atw.daily-rest.reduced": 2 },
    broken: [spread(0, "20:01"), spread(7, "20:00", "06:59")],
    amounts: { "atw.daily-rest": 1, "atw.daily-rest.reduced": 2 },
  }),
  // The same with the first one before the horizon.
  ...daily.edge("atw.daily-rest", "a shorter rest of the history counts", {
    kept: { anna: worked(past([-7], "07:00", "20:01")), shifts: [spread(0, "20:01")] },
    keptAmounts: { "atw.daily-rest.reduced": 1 },
    broken: { anna: worked(past([-6], "07:00", "20:01")), shifts: [spread(0, "20:01")] },
    amounts: { "atw.daily-rest": 1, "atw.daily-rest.reduced": 1 },
  }),
  // A night with 13 h 59 after it uses the exception that the split day three days later needs.
  ...daily.edge("atw.daily-rest", "the exceptions for days and nights are one", {
    kept: [on(0, "23:00", "07:00"), on(1, "21:00", "22:00"), spread(3, "20:01")],
    keptAmounts: { "atw.daily-rest.reduced": 1 },
    broken: [on(0, "23:00", "07:00"), on(1, "20:59", "22:00"), spread(3, "20:01")],
    amounts: { "atw.daily-rest": 1, "atw.daily-rest.reduced": 1 },
  }),
  // From Saturday 20:00 to Sunday 06:00 are 11 h in autumn; to 08:00 in spring, when the 24 h end at 08:00 as well.
  ...daily.edge("atw.daily-rest", "eleven hours when the clock is set back", {
    kept: { days: 21, shifts: [spread(autumnSaturday, "20:00"), on(autumnSaturday + 1, "06:00", "10:00")] },
    broken: { days: 21, shifts: [spread(autumnSaturday, "20:00"), on(autumnSaturday + 1, "05:59", "10:00")] },
    amounts: { "atw.daily-rest.reduced": 1 },
  }),
  ...daily.edge("atw.daily-rest", "eleven hours when the clock is set forward", {
    kept: { planning: springPlanning, shifts: [spread(springSaturday, "20:00"), on(springSaturday + 1, "08:00", "12:00")] },
    broken: { planning: springPlanning, shifts: [spread(springSaturday, "20:00"), on(springSaturday + 1, "07:59", "12:00")] },
    amounts: { "atw.daily-rest.reduced": 1 },
  }),
  // 10 h 45 with a handover.
  ...under(fullAdult).edge("atw.daily-rest", "less with a handover", {
    kept: [spread(0, "20:15"), spread(3, "20:15")],
    broken: [spread(0, "20:16"), spread(3, "20:16")],
    amounts: { "atw.daily-rest": 1 },
  }),
  ...under(fullAdult).gives(
    "atw.daily-rest",
    "the exceptions for days and nights are two by choice",
    [on(0, "23:00", "07:00"), on(1, "20:00", "22:00"), spread(3, "20:16")],
    {},
  ),

  // 8 and 10 h; with 9 h 59 both would have to be the one of 8: 660 - 599.
  ...inCare.edge("atb.care-daily-rest", "one rest of eight hours and one of ten", {
    kept: [spread(0, "23:00"), spread(2, "21:00")],
    broken: [spread(0, "23:00"), spread(2, "21:01")],
    amounts: { "atw.daily-rest": 61 },
  }),
  // 10, 10 and 11 h; the third of 10 h 59.
  ...inCare.edge("atb.care-daily-rest", "no third one", {
    kept: [spread(0, "21:00"), spread(2, "21:00"), spread(4, "20:00")],
    broken: [spread(0, "21:00"), spread(2, "21:00"), spread(4, "20:01")],
    amounts: { "atw.daily-rest": 1 },
  }),
  ...under(fullCare).gives(
    "atb.care-daily-rest",
    "presence duties have a rest of their own",
    [0, 2, 4].map((day) => on(day, "07:00", "07:00", { dutyKind: "presence" })),
    {},
  ),

  // Saturday 19:00 to Monday 07:00 are 36 h; a minute less is short by 36 h in the first week and, with the other 36 of the fortnight, by 72.
  ...under([adult, nightHoursAdult, fullCare]).edge("atw.weekly-rest", "thirty-six hours, twice in a fortnight", {
    kept: twoWeeks("19:00"),
    broken: twoWeeks("19:01"),
    amounts: { "atw.weekly-rest": 1 },
  }),
  // Every week that starts with one of the six duties holds that rest and no longer one.
  ...everyWeek.edge("atw.weekly-rest", "thirty-six hours every week", {
    kept: twoWeeks("19:00"),
    broken: twoWeeks("19:01"),
    amounts: { "atw.weekly-rest": 6 },
  }),
  // 32 h until Monday 03:00 and 40 from Saturday 15:00 on; a part of 31 h 59 is none: the fortnight from Monday lacks 72 - 40 h, that from Tuesday 72 - 64.
  ...under(nightHoursAdult).edge("atw.weekly-rest", "parts of thirty-two hours", {
    kept: [
      ...onDays(sixDays, "07:00", "19:00"),
      on(7, "03:00", "19:00"),
      ...onDays([8, 9, 10, 11], "07:00", "19:00"),
      on(12, "07:00", "15:00"),
    ],
    broken: [
      ...onDays(sixDays, "07:00", "19:00"),
      on(7, "02:59", "19:00"),
      ...onDays([8, 9, 10, 11], "07:00", "19:00"),
      on(12, "07:00", "15:00"),
    ],
    amounts: { "atw.weekly-rest": 1920 + 480 },
  }),
  // The weeks from Monday and Tuesday before have no longer rest once anna works on Monday; that from Wednesday has 36 h after it.
  ...everyWeek.edge("atw.weekly-rest", "a week that began before the horizon", {
    kept: { anna: worked(past([-7, -6, -5, -4, -3, -2], "07:00", "19:00")), shifts: [on(0, "07:00", "19:00")] },
    broken: { anna: worked(past([-7, -6, -5, -4, -3, -2], "07:00", "19:00")), shifts: [on(0, "06:59", "19:00")] },
    amounts: { "atw.weekly-rest": 2 },
  }),
  // The 168 h from Monday 07:00 end on Monday 06:00 in autumn, 36 h after Saturday 19:00.
  ...everyWeek.edge("atw.weekly-rest", "a week in which the clock is set back", {
    kept: { days: 28, shifts: weekAndMonday(14, "19:00") },
    broken: { days: 28, shifts: weekAndMonday(14, "19:01") },
    amounts: { "atw.weekly-rest": 1 },
  }),
  // In spring they end at 08:00; from Saturday 18:00 to Monday 07:00 are 36 h, for the week from Monday and for that from Tuesday.
  ...everyWeek.edge("atw.weekly-rest", "a week in which the clock is set forward", {
    kept: { planning: springPlanning, shifts: weekAndMonday(168, "18:00") },
    broken: { planning: springPlanning, shifts: weekAndMonday(168, "18:01") },
    amounts: { "atw.weekly-rest": 2 },
  }),
];
