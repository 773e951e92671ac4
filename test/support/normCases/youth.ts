import { nlAtwYouth } from "../../../src/presets/nlAtwYouth";
import type { ProfessionalInput } from "../../../src/problem/person";
import { at } from "../problemBuilder";
import { youthByStartDay } from "../../presets/everyPreset";
import {
  autumnSaturday,
  before,
  type NormCase,
  on,
  onDays,
  past,
  type Situation,
  springPlanning,
  springSaturday,
  under,
  upTo,
  weekdays,
  worked,
} from "./normCase";

const youth = under([nlAtwYouth(), youthByStartDay]);
const byWeek = under(nlAtwYouth());
const byDay = under(youthByStartDay);
const aMinute = on(6, "12:00", "12:01");
const withBreak = { breakMinutes: 30 } as const;

function young(shifts: Situation["shifts"], more: Partial<ProfessionalInput> = {}, parts: Situation = {}): Situation {
  return { ...parts, anna: { regime: "youth", ...more }, ...(shifts !== undefined && { shifts }) };
}

const fortyHours = worked(past(before(upTo(3), weekdays), "07:00", "15:30", { workMinutes: 480 }));
const sundays = (count: number) => worked(past(before(upTo(count), [6]), "12:00", "16:00"));
/** School until 13:00, its breaks included. */
const school = { external: [{ start: at(0, "08:00"), end: at(0, "13:00") }] };

/** People of 16 and 17. */
export const youthCases: readonly NormCase[] = [
  // 07:00 to 16:30 less 30 minutes.
  ...youth.edge("youth", "nine hours a duty", {
    kept: young([on(0, "07:00", "16:30", withBreak)]),
    broken: young([on(0, "07:00", "16:31", withBreak)]),
    amounts: { "youth.max-shift": 1 },
  }),
  // 5 h of school and 4 h of work are a duty of 9 h with half an hour in between.
  ...youth.edge("youth", "school is work", {
    kept: young([on(0, "13:30", "17:30")], school),
    broken: young([on(0, "13:30", "17:31")], school),
    amounts: { "youth.max-shift": 1 },
  }),
  // 5 x 9 h.
  ...byWeek.edge("youth", "forty-five hours a week", {
    kept: young(onDays(weekdays, "07:00", "16:30", withBreak)),
    broken: young([...onDays(weekdays, "07:00", "16:30", withBreak), on(5, "12:00", "12:01")]),
    amounts: { "youth.max-week": 1 },
  }),
  // Wednesday to Tuesday: 4 x 9 + 1 + 8 h.
  ...byDay.edge("youth", "forty-five hours in any seven days", {
    kept: young([...onDays([2, 3, 4, 7], "07:00", "16:30", withBreak), on(5, "07:00", "08:00"), on(8, "07:00", "15:30", withBreak)]),
    broken: young([...onDays([2, 3, 4, 7], "07:00", "16:30", withBreak), on(5, "07:00", "08:00"), on(8, "07:00", "15:31", withBreak)]),
    amounts: { "youth.max-week": 1 },
  }),
  // 4 x 40 = 160 h.
  ...youth.edge("youth", "forty hours over four weeks", {
    kept: young(onDays(weekdays, "07:00", "15:30", withBreak), fortyHours),
    broken: young([...onDays(weekdays, "07:00", "15:30", withBreak), aMinute], fortyHours),
    amounts: { "youth.avg-4w": 1 },
  }),
  // 07:00 to 19:00 leaves 12 h of the 24.
  ...youth.edge("youth", "twelve hours of rest in the twenty-four", {
    kept: young([on(0, "07:00", "11:00"), on(0, "15:00", "19:00")]),
    broken: young([on(0, "07:00", "11:00"), on(0, "15:00", "19:01")]),
    amounts: { "youth.daily-rest": 1 },
  }),
  ...youth.edge("youth", "not after eleven in the evening", {
    kept: young([on(0, "19:00", "23:00")]),
    broken: young([on(0, "19:00", "23:01")]),
    amounts: { "youth.forbidden-hours": 1 },
  }),
  ...youth.edge("youth", "not before six in the morning", {
    kept: young([on(0, "06:00", "10:00")]),
    broken: young([on(0, "05:59", "09:59")]),
    amounts: { "youth.forbidden-hours": 1 },
  }),
  // 23:00 to 06:00 are 7 h by the clock: one more in autumn, one less in spring.
  ...youth.gives(
    "youth",
    "a night in which the clock is set back",
    young([on(autumnSaturday, "23:00", "06:00", withBreak)], {}, { days: 21 }),
    { "youth.forbidden-hours": 480 },
  ),
  ...youth.gives(
    "youth",
    "a night in which the clock is set forward",
    young([on(springSaturday, "23:00", "06:00", withBreak)], {}, { planning: springPlanning }),
    { "youth.forbidden-hours": 360 },
  ),
  // Saturday 19:00 to Monday 07:00 are 36 h; a minute less in the weeks from Monday and from Tuesday 15:00, and no fortnight makes up for it.
  ...youth.edge("youth", "thirty-six hours every week", {
    kept: young([...onDays([0, 1, 2, 3, 4, 5], "15:00", "19:00"), on(7, "07:00", "11:00")]),
    broken: young([...onDays([0, 1, 2, 3, 4], "15:00", "19:00"), on(5, "15:01", "19:01"), on(7, "07:00", "11:00")]),
    amounts: { "youth.weekly-rest": 2 },
  }),
  // 4 h 30.
  ...youth.edge("youth", "half an hour after four and a half", {
    kept: young([on(0, "07:00", "11:30")]),
    broken: young([on(0, "07:00", "11:31")]),
    amounts: { "youth.break": 30 },
  }),
  ...(["onCall", "standby", "presence"] as const).flatMap((dutyKind) =>
    youth.edge("youth", `no ${dutyKind} duty`, {
      kept: young([on(0, "12:00", "16:00")]),
      broken: young([on(0, "12:00", "16:00", { dutyKind })]),
      amounts: { "youth.no-on-call": 1 },
    }),
  ),
  // 38 + 1 of 52; 39 + 1.
  ...youth.edge("youth", "thirteen free Sundays", {
    kept: young([on(6, "12:00", "16:00")], sundays(38), { days: 7 }),
    broken: young([on(6, "12:00", "16:00")], sundays(39), { days: 7 }),
    amounts: { "youth.sunday-free": 1 },
  }),
];
