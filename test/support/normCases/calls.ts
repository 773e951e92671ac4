import { nlAtwAdult } from "../../../src/presets/nlAtwAdult";
import { fullAdult } from "../../presets/everyPreset";
import { fifteenCalls } from "./fifteenCalls";
import { autumnSaturday, type NormCase, on, onDays, springPlanning, springSaturday, under, weekdays } from "./normCase";

const called = { dutyKind: "onCall" } as const;
const tags = ["on-call"];
const marked = under([nlAtwAdult({ onCall: { tag: "on-call" } }), fullAdult]);
const aMinute = on(6, "12:00", "12:01");

/** Every day 08:00-12:00 for four weeks, but for two days off of which the second ends at the given time on Monday 2026-10-26. */
const twoDaysOff = (clock: string) => [
  ...onDays([0, 1, 2, 3, 4, 5, 6], "08:00", "12:00"),
  on(8, "12:00", "16:00", called),
  ...onDays([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19], "08:00", "12:00"),
  on(21, clock, "16:00"),
  ...onDays([22, 23, 24, 25, 26, 27], "08:00", "12:00"),
];

/** Every day 08:00-12:00 for almost five weeks, but for two days off and two from so late on Saturday of the fourth week. */
const saturdayOff = (clock: string) => [
  ...onDays([0, 1, 2, 3, 4, 5, 6], "08:00", "12:00"),
  on(8, "12:00", "16:00", called),
  ...onDays([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25], "08:00", "12:00"),
  on(26, "03:00", clock),
  ...onDays([28, 29, 30, 31, 32, 33], "08:00", "12:00"),
];

/** On-call duties. */
export const callCases: readonly NormCase[] = [
  ...under(nlAtwAdult()).edge("oncall.def", "nobody is on call", {
    kept: [on(0, "12:00", "16:00")],
    broken: [on(0, "12:00", "16:00", called)],
    amounts: { "oncall.def": 1 },
  }),
  ...marked.edge("oncall.def", "only who is marked for it is on call", {
    kept: { anna: { tags }, shifts: [on(0, "12:00", "16:00", called)] },
    broken: [on(0, "12:00", "16:00", called)],
    amounts: { "oncall.def": 1 },
  }),

  // 14 days on call and 14 off, of 28 x 24 h that end on Sunday 23:00 when the clock is set back in them; a minute of the fifteenth leaves 13.
  ...marked.edge("oncall.free", "fourteen days without on-call duty", {
    kept: { days: 28, anna: { tags }, shifts: onDays([...Array(14).keys()], "00:00", "00:00", called) },
    broken: {
      days: 28,
      anna: { tags },
      shifts: [...onDays([...Array(14).keys()], "00:00", "00:00", called), on(14, "00:00", "00:01", called)],
    },
    amounts: { "oncall.free.days": 1440 },
  }),
  // Sunday 12:00 to Tuesday 12:00, and Saturday 12:00 to Monday 11:00 with the hour that comes twice. Short by 48 h are the weeks from the first two days; those from the third hold 48 h after the last shift.
  ...marked.edge("oncall.free", "twice forty-eight hours without work or on-call duty", {
    kept: { days: 28, anna: { tags }, shifts: twoDaysOff("11:00") },
    broken: { days: 28, anna: { tags }, shifts: twoDaysOff("10:59") },
    amounts: { "oncall.free.rest": 2 * 2880 },
  }),

  // The 672 h from Monday 08:00 end on Monday 07:00, 48 h after Saturday 07:00; Saturday 07:01 is too late for them, not for the weeks from Tuesday on.
  ...marked.edge("oncall.free", "in twenty-eight times twenty-four hours", {
    kept: { days: 35, anna: { tags }, shifts: saturdayOff("07:00") },
    broken: { days: 35, anna: { tags }, shifts: saturdayOff("07:01") },
    amounts: { "oncall.free.rest": 2880 },
  }),

  // 12:00 to 23:00 are 11 h; 07:00 to 21:00 are 14.
  ...marked.edge("oncall.night", "eleven hours before a night", {
    kept: { anna: { tags }, shifts: [on(0, "08:00", "12:00", called), on(0, "23:00", "07:00")] },
    broken: { anna: { tags }, shifts: [on(0, "08:00", "12:01", called), on(0, "23:00", "07:00")] },
    amounts: { "oncall.night.before": 1 },
  }),
  ...marked.edge("oncall.night", "fourteen hours after a night", {
    kept: { anna: { tags }, shifts: [on(0, "23:00", "07:00"), on(1, "21:00", "22:00", called)] },
    broken: { anna: { tags }, shifts: [on(0, "23:00", "07:00"), on(1, "20:59", "22:00", called)] },
    amounts: { "oncall.night.after": 1 },
  }),
  ...marked.gives(
    "oncall.night",
    "whatever lies between",
    { anna: { tags }, shifts: [on(0, "23:00", "07:00"), on(1, "10:00", "12:00"), on(1, "20:59", "22:00", called)] },
    { "oncall.night.after": 1 },
  ),
  // 01:30 + 14 h = 14:30 by the clock that is set back, 16:30 by the one that is set forward.
  ...marked.edge("oncall.night", "fourteen hours in which the clock is set back", {
    kept: { days: 21, anna: { tags }, shifts: [on(autumnSaturday, "17:00", "01:30"), on(20, "14:30", "20:00", called)] },
    broken: { days: 21, anna: { tags }, shifts: [on(autumnSaturday, "17:00", "01:30"), on(20, "14:29", "20:00", called)] },
    amounts: { "oncall.night.after": 1 },
  }),
  ...marked.edge("oncall.night", "fourteen hours in which the clock is set forward", {
    kept: { planning: springPlanning, anna: { tags }, shifts: [on(springSaturday, "17:00", "01:30"), on(174, "16:30", "20:00", called)] },
    broken: { planning: springPlanning, anna: { tags }, shifts: [on(springSaturday, "17:00", "01:30"), on(174, "16:29", "20:00", called)] },
    amounts: { "oncall.night.after": 1 },
  }),

  // 16 x 40 h, or 45 with 8 h of rest after calls, and sixteen nights on call.
  ...under(nlAtwAdult({ onCall: { tag: "on-call" } })).edge("oncall.work", "forty hours with sixteen nights on call", {
    kept: { anna: fifteenCalls("15:00", "onCall"), shifts: [...onDays(weekdays, "07:00", "15:00"), on(5, "23:00", "07:00", called)] },
    broken: {
      anna: fifteenCalls("15:00", "onCall"),
      shifts: [...onDays(weekdays, "07:00", "15:00"), on(5, "23:00", "07:00", called), aMinute],
    },
    amounts: { "oncall.work.average": 1 },
  }),
  ...under(nlAtwAdult({ onCall: { tag: "on-call" } })).edge("oncall.work", "any minute before six is a night on call", {
    kept: { anna: fifteenCalls("15:01", "onCall"), shifts: [...onDays(weekdays, "07:00", "15:00"), on(5, "16:00", "00:00", called)] },
    broken: { anna: fifteenCalls("15:01", "onCall"), shifts: [...onDays(weekdays, "07:00", "15:00"), on(5, "16:00", "00:01", called)] },
    amounts: { "oncall.work.average": 75 },
  }),
  ...under(fullAdult).edge("oncall.work", "forty-five hours with sixteen nights on call", {
    kept: {
      days: 7,
      anna: fifteenCalls("16:00", "onCall"),
      shifts: [...onDays(weekdays, "07:00", "16:00"), on(5, "23:00", "07:00", called)],
    },
    broken: {
      days: 7,
      anna: fifteenCalls("16:00", "onCall"),
      shifts: [...onDays(weekdays, "07:00", "16:00"), on(5, "23:00", "07:00", called), aMinute],
    },
    amounts: { "oncall.work.average": 1 },
  }),
];
