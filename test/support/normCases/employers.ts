import { nlAtwAdult } from "../../../src/presets/nlAtwAdult";
import type { ProfessionalInput } from "../../../src/problem/person";
import { at } from "../problemBuilder";
import { fullAdult } from "../../presets/everyPreset";
import { type NormCase, on, onDays, past, type Situation, under, weekdays, worked } from "./normCase";

const adult = under(nlAtwAdult());
const away = { organisationId: "other" } as const;
const external = (day: number, start: string, end: string, endDay = day) => ({ start: at(day, start), end: at(endDay, end) });

/** Anna of the pool works for two organisations. */
function lent(shifts: Situation["shifts"], more: Partial<ProfessionalInput> = {}): Situation {
  return {
    organisations: [{ id: "org" }, { id: "other" }],
    anna: { engagements: [{ id: "main", organisationId: "org", form: "pool" }], ...more },
    ...(shifts !== undefined && { shifts }),
  };
}

/** The law counts per person: work for other organisations, elsewhere and without known times (ATW 5:15, 1:1). Each part alone is within the limit. */
export const employerCases: readonly NormCase[] = [
  ...adult.edge("atw.max-shift", "a morning here and an evening there are one duty", {
    kept: lent([on(0, "07:00", "13:00"), on(0, "13:30", "19:30", away)]),
    broken: lent([on(0, "07:00", "13:00"), on(0, "13:30", "19:31", away)]),
    amounts: { "atw.max-shift": 1 },
  }),
  // 2.5 + 7.5 h with 15 minutes in between; a minute more.
  ...adult.edge("atw.night-max", "an evening here and a night there are one night", {
    kept: lent([on(0, "20:00", "22:30"), on(0, "22:45", "06:15", away)]),
    broken: lent([on(0, "20:00", "22:30"), on(0, "22:45", "06:16", away)]),
    amounts: { "atw.night-max": 1 },
  }),
  ...adult.edge("atw.daily-rest", "eleven hours between two organisations", {
    kept: lent([on(0, "15:00", "20:00"), on(1, "07:00", "15:00", away)]),
    broken: lent([on(0, "15:00", "20:01"), on(1, "07:00", "15:00", away)]),
    amounts: { "atw.daily-rest.reduced": 1 },
  }),
  ...adult.edge("atw.night-rest", "fourteen hours after a night elsewhere", {
    kept: { anna: { external: [external(0, "23:00", "07:00", 1)] }, shifts: [on(1, "21:00", "22:00")] },
    broken: { anna: { external: [external(0, "23:00", "07:00", 1)] }, shifts: [on(1, "20:59", "22:00")] },
    amounts: { "atw.night-rest.reduced": 1 },
  }),
  // 36 h here and 24 there.
  ...adult.edge("atw.max-week", "sixty hours of two organisations", {
    kept: lent([...onDays([0, 1, 2], "07:00", "19:00"), ...onDays([3, 4], "07:00", "19:00", away)]),
    broken: lent([...onDays([0, 1, 2], "07:00", "19:00"), ...onDays([3], "07:00", "19:00", away), on(4, "07:00", "19:01", away)]),
    amounts: { "atw.max-week": 1 },
  }),
  // 20 h elsewhere of which nothing else is known, and 5 x 8 h.
  ...adult.edge("atw.max-week", "hours elsewhere without times", {
    kept: { anna: { outsideHours: [{ minutesPerWeek: 1200 }] }, shifts: onDays(weekdays, "07:00", "15:00") },
    broken: { anna: { outsideHours: [{ minutesPerWeek: 1201 }] }, shifts: onDays(weekdays, "07:00", "15:00") },
    amounts: { "atw.max-week": 1 },
  }),
  // Saturday 19:00 elsewhere to Monday 07:00.
  ...under(fullAdult).edge("atw.weekly-rest", "thirty-six hours after a Saturday elsewhere", {
    kept: { anna: { external: [external(5, "07:00", "19:00")] }, shifts: [...onDays(weekdays, "07:00", "19:00"), on(7, "07:00", "19:00")] },
    broken: {
      anna: { external: [external(5, "07:00", "19:01")] },
      shifts: [...onDays(weekdays, "07:00", "19:00"), on(7, "07:00", "19:00")],
    },
    amounts: { "atw.weekly-rest": 2 },
  }),
  // Four days elsewhere, two before and a night here.
  ...adult.edge("atw.series-with-night", "seven duties in a row of both", {
    kept: {
      anna: { ...worked(past([-2, -1], "07:00", "15:00")), external: [0, 1, 2, 3].map((day) => external(day, "07:00", "15:00")) },
      shifts: [on(4, "23:00", "07:00")],
    },
    broken: {
      anna: { ...worked(past([-3, -2, -1], "07:00", "15:00")), external: [0, 1, 2, 3].map((day) => external(day, "07:00", "15:00")) },
      shifts: [on(4, "23:00", "07:00")],
    },
    amounts: { "atw.series-with-night": 1 },
  }),
];
