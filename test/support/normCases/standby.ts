import { nlAtwAdult } from "../../../src/presets/nlAtwAdult";
import type { DutyKind } from "../../../src/problem/dutyKind";
import { at } from "../problemBuilder";
import { care, fullCare } from "../../presets/everyPreset";
import { fifteenCalls } from "./fifteenCalls";
import { autumnSaturday, before, type NormCase, on, onDays, past, under, upTo, weekdays, worked } from "./normCase";

const called = { dutyKind: "onCall" } as const;
const standby = { dutyKind: "standby" } as const;
const presence = { dutyKind: "presence" } as const;
const inCare = under(care);
const aMinute = on(6, "12:00", "12:01");

/** Two duties of a kind in each of 15 weeks before, a third in so many of them. */
function twoAWeek(third: number, dutyKind: DutyKind) {
  return worked(past([...before(upTo(15), [0, 2]), ...before(upTo(third), [4])], "12:00", "16:00", { dutyKind }));
}

/** Standby duties, and those of every kind together. */
export const standbyCases: readonly NormCase[] = [
  ...under(nlAtwAdult()).edge("standby.care", "no standby without an agreement", {
    kept: [on(0, "12:00", "16:00")],
    broken: [on(0, "12:00", "16:00", standby)],
    amounts: { "standby.care": 1 },
  }),
  // From Monday 12:00 to Monday 12:00 are 168 h.
  ...inCare.edge("standby.care", "three in seven times twenty-four hours", {
    kept: onDays([0, 2, 4, 7], "12:00", "16:00", standby),
    broken: [...onDays([0, 2, 4], "12:00", "16:00", standby), on(7, "11:59", "16:00", standby)],
    amounts: { "standby.care": 1 },
  }),
  // 30 + 1 + 1 = 32; 30 + 2 + 1.
  ...inCare.edge("standby.care", "thirty-two in sixteen weeks", {
    kept: { anna: twoAWeek(1, "standby"), shifts: [on(3, "12:00", "16:00", standby)] },
    broken: { anna: twoAWeek(2, "standby"), shifts: [on(3, "12:00", "16:00", standby)] },
    amounts: { "standby.care.period": 1 },
  }),
  // 24 h; an hour earlier by the clock that is set back.
  ...inCare.edge("standby.care", "a day and a night long", {
    kept: [on(0, "07:00", "07:00", standby)],
    broken: [on(0, "07:00", "07:01", { ...standby, end: at(1, "07:01") })],
    amounts: { "standby.care.length": 1 },
  }),
  ...inCare.edge("standby.care", "a day and a night in which the clock is set back", {
    kept: { days: 21, shifts: [on(autumnSaturday, "07:00", "06:00", standby)] },
    broken: { days: 21, shifts: [on(autumnSaturday, "07:00", "06:01", standby)] },
    amounts: { "standby.care.length": 1 },
  }),
  ...inCare.edge("standby.care", "eleven hours before a night", {
    kept: [on(0, "08:00", "12:00", standby), on(0, "23:00", "07:00")],
    broken: [on(0, "08:00", "12:01", standby), on(0, "23:00", "07:00")],
    amounts: { "standby.night.before": 1 },
  }),
  ...inCare.edge("standby.care", "fourteen hours after a night", {
    kept: [on(0, "23:00", "07:00"), on(1, "21:00", "22:00", standby)],
    broken: [on(0, "23:00", "07:00"), on(1, "20:59", "22:00", standby)],
    amounts: { "standby.night.after": 1 },
  }),
  ...inCare.edge("standby.care", "forty hours with sixteen nights on standby", {
    kept: { anna: fifteenCalls("15:00", "standby"), shifts: [...onDays(weekdays, "07:00", "15:00"), on(5, "23:00", "07:00", standby)] },
    broken: {
      anna: fifteenCalls("15:00", "standby"),
      shifts: [...onDays(weekdays, "07:00", "15:00"), on(5, "23:00", "07:00", standby), aMinute],
    },
    amounts: { "standby.average": 1 },
  }),

  // One of each kind; the fourth 168 h after the first, and a minute less.
  ...inCare.edge("special.sum", "three of all kinds in seven times twenty-four hours", {
    kept: [
      on(0, "12:00", "16:00", called),
      on(2, "22:00", "07:00", presence),
      on(4, "12:00", "16:00", standby),
      on(7, "12:00", "16:00", standby),
    ],
    broken: [
      on(0, "12:00", "16:00", called),
      on(2, "22:00", "07:00", presence),
      on(4, "12:00", "16:00", standby),
      on(7, "11:59", "16:00", standby),
    ],
    amounts: { "special.sum.week": 1 },
  }),
  ...inCare.edge("special.sum", "thirty-two of all kinds in sixteen weeks", {
    kept: { anna: twoAWeek(1, "onCall"), shifts: [on(3, "22:00", "07:00", presence)] },
    broken: { anna: twoAWeek(2, "onCall"), shifts: [on(3, "22:00", "07:00", presence)] },
    amounts: { "special.sum.period": 1 },
  }),
  ...under(fullCare).gives("special.sum", "ordinary duties are none", onDays(weekdays, "12:00", "16:00"), {}),
];
