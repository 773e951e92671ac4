import { fullCare } from "../../presets/everyPreset";
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
  stated,
  under,
  upTo,
  worked,
} from "./normCase";

const sleeping = under(fullCare);
const presence = { dutyKind: "presence" } as const;
const tags = ["sleeps-in"];
const agreed = ["sleeps-in", "agreed-60"];

/** Two sleep-in duties in each of 25 weeks before, and a third in so many of them. */
const sleepIns = (third: number) =>
  worked(past([...before(upTo(25), [0, 2]), ...before(upTo(third), [4])], "22:00", "07:00", { dutyKind: "presence" }));
/** Monday to Saturday until so late, in 25 weeks before. */
const sixDaysUntil = (end: string) => worked(past(before(upTo(25), sixDays), "07:00", end));
/** After Saturday, so that no rest is cut. */
const onSunday = on(6, "15:00", "15:01");
/** Thirteen hours from Monday to Saturday, of which Saturday is a presence duty until so late. */
const thirteenHours = (saturday: string) => [...onDays([0, 1, 2, 3, 4], "07:00", "20:00"), on(5, "07:00", saturday, presence)];

/** Presence duties, of which sleep-in duties are the best known. */
export const presenceCases: readonly NormCase[] = [
  ...sleeping.edge("presence.def", "a presence duty lasts a day and a night", {
    kept: { anna: { tags }, shifts: [on(0, "07:00", "19:00"), on(0, "19:00", "07:00", presence)] },
    broken: { anna: { tags }, shifts: [on(0, "06:59", "19:00"), on(0, "19:00", "07:00", presence)] },
    amounts: { "presence.def": 1 },
  }),
  ...sleeping.edge("presence.def", "only who is marked for it has presence duties", {
    kept: { anna: { tags }, shifts: [on(0, "22:00", "07:00", presence)] },
    broken: [on(0, "22:00", "07:00", presence)],
    amounts: { "presence.def.who": 1 },
  }),

  // 50 + 1 + 1 = 52; 50 + 2 + 1.
  ...sleeping.edge("presence.norm", "fifty-two in twenty-six weeks", {
    kept: { anna: { tags, ...sleepIns(1) }, shifts: [on(3, "22:00", "07:00", presence)] },
    broken: { anna: { tags, ...sleepIns(2) }, shifts: [on(3, "22:00", "07:00", presence)] },
    amounts: { "presence.norm.count": 1 },
  }),
  // 26 x 48 = 1248 h.
  ...sleeping.edge("presence.norm", "forty-eight hours over twenty-six weeks", {
    kept: { anna: { tags, ...sixDaysUntil("15:00") }, shifts: onDays(sixDays, "07:00", "15:00") },
    broken: { anna: { tags, ...sixDaysUntil("15:00") }, shifts: [...onDays(sixDays, "07:00", "15:00"), onSunday] },
    amounts: { "presence.norm.average": 1 },
  }),
  ...sleeping.edge("presence.norm", "eleven hours before", {
    kept: { anna: { tags }, shifts: [on(0, "07:00", "11:00"), on(0, "22:00", "07:00", presence)] },
    broken: { anna: { tags }, shifts: [on(0, "07:00", "11:01"), on(0, "22:00", "07:00", presence)] },
    amounts: { "presence.norm.rest-before": 1 },
  }),
  ...sleeping.edge("presence.norm", "eleven hours after", {
    kept: { anna: { tags }, shifts: [on(0, "22:00", "07:00", presence), on(1, "18:00", "22:00")] },
    broken: { anna: { tags }, shifts: [on(0, "22:00", "07:00", presence), on(1, "17:59", "22:00")] },
    amounts: { "presence.norm.rest-after": 1 },
  }),
  // 21:00 to 07:00 are 11 h by the clock that is set back, 20:00 to 08:00 by the one that is set forward.
  ...sleeping.edge("presence.norm", "eleven hours in which the clock is set back", {
    kept: { days: 21, anna: { tags }, shifts: [on(autumnSaturday, "09:00", "21:00", presence), on(20, "07:00", "09:00")] },
    broken: { days: 21, anna: { tags }, shifts: [on(autumnSaturday, "09:00", "21:00", presence), on(20, "06:59", "09:00")] },
    amounts: { "presence.norm.rest-after": 1 },
  }),
  ...sleeping.edge("presence.norm", "eleven hours in which the clock is set forward", {
    kept: { planning: springPlanning, anna: { tags }, shifts: [on(springSaturday, "09:00", "20:00", presence), on(174, "08:00", "09:00")] },
    broken: {
      planning: springPlanning,
      anna: { tags },
      shifts: [on(springSaturday, "09:00", "20:00", presence), on(174, "07:59", "09:00")],
    },
    amounts: { "presence.norm.rest-after": 1 },
  }),
  // Five rests of 11 h, and 35 h from Saturday 20:00 to Monday 07:00: 24 + 11; in a minute less only 24 fit.
  ...sleeping.edge("presence.norm", "ninety hours of rest in a week", {
    kept: { anna: { tags }, shifts: thirteenHours("20:00") },
    broken: { anna: { tags }, shifts: thirteenHours("20:01") },
    amounts: { "presence.norm.weekly": 660 },
  }),
  // 26 x 60 = 1560 h, for who agreed to it in writing.
  ...sleeping.edge("presence.optout", "sixty hours over twenty-six weeks", {
    kept: { anna: { tags: agreed, ...sixDaysUntil("17:00") }, shifts: onDays(sixDays, "07:00", "17:00") },
    broken: { anna: { tags: agreed, ...sixDaysUntil("17:00") }, shifts: [...onDays(sixDays, "07:00", "17:00"), onSunday] },
    amounts: { "presence.optout": 1 },
  }),
  ...sleeping.gives(
    "presence.optout",
    "only for who agreed to it",
    { anna: { tags, ...sixDaysUntil("17:00") }, shifts: [...onDays(sixDays, "07:00", "17:00"), onSunday] },
    {},
  ),
  ...sleeping.gives(
    "presence.norm",
    "who agreed to more hours has another limit",
    { anna: { tags: agreed, ...sixDaysUntil("17:00") }, shifts: onDays(sixDays, "07:00", "17:00") },
    {},
  ),

  // 22:00 to 07:00: 540 minutes in law, half of them in the contract; of 541 half is 270.5, rounded up.
  ...stated(
    { id: "legal", kind: "workLimit", level: "hard", measure: "minutes", over: { kind: "week" }, maximum: 540 },
    { id: "contract", kind: "workLimit", level: "hard", measure: "minutes", over: { kind: "week" }, maximum: 270, ledger: "contract" },
  ).edge("sleepin", "every hour counts in law and half of them in the contract", {
    kept: { dutyKinds: [{ kind: "presence", contractPercent: 50 }], shifts: [on(0, "22:00", "07:00", presence)] },
    broken: { dutyKinds: [{ kind: "presence", contractPercent: 50 }], shifts: [on(0, "21:59", "07:00", presence)] },
    amounts: { legal: 1, contract: 1 },
  }),
];
