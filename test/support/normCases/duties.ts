import { nlAtwAdult } from "../../../src/presets/nlAtwAdult";
import { fullAdult, fullCare } from "../../presets/everyPreset";
import { autumnSaturday, type NormCase, on, springPlanning, springSaturday, under } from "./normCase";

const adult = nlAtwAdult();
const both = under([adult, fullCare]);
const nightDefinition = under(adult, "atw.night-max");
const handover = (norm: string) => under(fullAdult, norm);
const inPresence = { dutyKind: "presence" } as const;

/** How long duties may be, what makes a night, and breaks. */
export const dutyCases: readonly NormCase[] = [
  // 12 h; 12 h 01.
  ...both.edge("atw.max-shift", "twelve hours of work", {
    kept: [on(0, "07:00", "19:00")],
    broken: [on(0, "07:00", "19:01")],
    amounts: { "atw.max-shift": 1 },
  }),
  // 07:00 to 19:45 less 45 minutes.
  ...both.edge("atw.max-shift", "a break is no work", {
    kept: [on(0, "07:00", "19:45", { breakMinutes: 45 })],
    broken: [on(0, "07:00", "19:45", { breakMinutes: 44 })],
    amounts: { "atw.max-shift": 1 },
  }),
  // From 15:00 to 23:00 are 8 h: two duties. To 22:59 one of 16 h: 960 - 720.
  ...both.edge("atw.max-shift", "eight hours of rest part two duties", {
    kept: [on(0, "07:00", "15:00"), on(0, "23:00", "07:00")],
    broken: [on(0, "07:00", "15:00"), on(0, "22:59", "06:59")],
    amounts: { "atw.max-shift": 240 },
  }),
  // 20:00 to 07:00 with an hour more; 19:00 to 08:00 with an hour less.
  ...both.edge("atw.max-shift", "twelve hours by the clock that is set back", {
    kept: { days: 21, shifts: [on(autumnSaturday, "20:00", "07:00")] },
    broken: { days: 21, shifts: [on(autumnSaturday, "20:00", "07:01")] },
    amounts: { "atw.max-shift": 1 },
  }),
  ...both.edge("atw.max-shift", "twelve hours by the clock that is set forward", {
    kept: { planning: springPlanning, shifts: [on(springSaturday, "19:00", "08:00")] },
    broken: { planning: springPlanning, shifts: [on(springSaturday, "19:00", "08:01")] },
    amounts: { "atw.max-shift": 1 },
  }),
  // 24 h: 1440 - 720; Atb 4.8 takes presence duties out.
  ...under(adult).gives("atw.max-shift", "a presence duty is work", [on(0, "07:00", "07:00", inPresence)], { "atw.max-shift": 720 }),
  ...under(fullCare).gives("atw.max-shift", "a presence duty has a limit of its own", [on(0, "07:00", "07:00", inPresence)], {}),
  ...both.gives("atw.max-shift", "nobody works while waiting for a call", [on(0, "07:00", "07:00", { dutyKind: "onCall" })], {}),

  // 12 h 15; 12 h 16.
  ...under(fullAdult).edge("atw.max-shift", "twelve hours and a handover", {
    kept: [on(0, "07:00", "19:15")],
    broken: [on(0, "07:00", "19:16")],
    amounts: { "atw.max-shift": 1 },
  }),
  ...handover("atw.max-shift").edge("atb.handover", "a quarter of an hour longer", {
    kept: [on(0, "07:00", "19:15")],
    broken: [on(0, "07:00", "19:16")],
    amounts: { "atw.max-shift": 1 },
  }),
  // 24 h - 13 h 15 = 10 h 45 of rest, twice; a minute less is short twice, of which one is the shorter rest that is allowed.
  ...handover("atw.daily-rest").edge("atb.handover", "a quarter of an hour less rest", {
    kept: [on(0, "07:00", "20:15"), on(3, "07:00", "20:15")],
    broken: [on(0, "07:00", "20:16"), on(3, "07:00", "20:16")],
    amounts: { "atw.daily-rest": 1 },
  }),

  // 21:00 to 07:00 are 10 h.
  ...both.edge("atw.night-max", "ten hours of a night", {
    kept: [on(0, "21:00", "07:00")],
    broken: [on(0, "21:00", "07:01")],
    amounts: { "atw.night-max": 1 },
  }),
  // 22:00 to 08:00 less a break of 60: 10 h in the long night; in the short one 21:00 to 08:00.
  ...both.edge("atw.night-max", "ten hours of the night with an hour more", {
    kept: { days: 21, shifts: [on(autumnSaturday, "22:00", "08:00", { breakMinutes: 60 })] },
    broken: { days: 21, shifts: [on(autumnSaturday, "22:00", "08:00", { breakMinutes: 45 })] },
    amounts: { "atw.night-max": 15 },
  }),
  ...both.edge("atw.night-max", "ten hours of the night with an hour less", {
    kept: { planning: springPlanning, shifts: [on(springSaturday, "21:00", "08:00")] },
    broken: { planning: springPlanning, shifts: [on(springSaturday, "21:00", "08:01")] },
    amounts: { "atw.night-max": 1 },
  }),
  ...under(fullCare).gives("atw.night-max", "a presence duty is no night", [on(0, "21:00", "09:00", inPresence)], {}),
  ...under(adult).gives("atw.night-max", "a presence duty is a night", [on(0, "21:00", "09:00", inPresence)], { "atw.night-max": 120 }),

  // 05:00 to 06:00 are 60 minutes, no night; 61 make one of 12 h: 720 - 600.
  ...nightDefinition.edge("atw.night-def", "an hour before six", {
    kept: [on(0, "05:00", "17:00")],
    broken: [on(0, "04:59", "16:59")],
    amounts: { "atw.night-max": 120 },
  }),
  // 14:00 to 01:00 are 11 h with 60 minutes after midnight; 661 - 600.
  ...nightDefinition.edge("atw.night-def", "an hour after midnight", {
    kept: [on(0, "14:00", "01:00")],
    broken: [on(0, "14:00", "01:01")],
    amounts: { "atw.night-max": 61 },
  }),
  // 01:00 to 03:00 is one hour when 02:00 becomes 03:00; with 06:00 to 16:00 a duty of 11 h; 661 - 600.
  ...nightDefinition.edge("atw.night-def", "an hour is skipped", {
    kept: { planning: springPlanning, shifts: [on(springSaturday + 1, "01:00", "03:00"), on(springSaturday + 1, "06:00", "16:00")] },
    broken: { planning: springPlanning, shifts: [on(springSaturday + 1, "01:00", "03:01"), on(springSaturday + 1, "06:00", "16:00")] },
    amounts: { "atw.night-max": 61 },
  }),
  // 30 + 30 minutes of two shifts of one duty of 12 h, and 31: 721 - 600.
  ...nightDefinition.edge("atw.night-def", "two shifts of one duty together", {
    kept: [on(0, "13:00", "00:30"), on(1, "01:00", "01:30")],
    broken: [on(0, "13:00", "00:30"), on(1, "01:00", "01:31")],
    amounts: { "atw.night-max": 121 },
  }),

  // 5 h 30 without; one more minute asks 30.
  ...both.edge("atw.break", "five and a half hours without a break", {
    kept: [on(0, "07:00", "12:30")],
    broken: [on(0, "07:00", "12:31")],
    amounts: { "atw.break": 30 },
  }),
  // 10 h of work with 30; 10 h 01 asks 45.
  ...both.edge("atw.break", "ten hours with half an hour", {
    kept: [on(0, "07:00", "17:30", { breakMinutes: 30 })],
    broken: [on(0, "07:00", "17:31", { breakMinutes: 30 })],
    amounts: { "atw.break": 15 },
  }),
  // 15 between the shifts and 15 in the second; 14 do not count.
  ...both.edge("atw.break", "parts of a quarter of an hour", {
    kept: [on(0, "07:00", "10:00"), on(0, "10:15", "13:30", { breakMinutes: 15 })],
    broken: [on(0, "07:00", "10:00"), on(0, "10:14", "13:30", { breakMinutes: 15 })],
    amounts: { "atw.break": 15 },
  }),
  // 23:00 to 04:30 has 5 h 30 but for the hour more.
  ...both.edge("atw.break", "five and a half hours of the night with an hour more", {
    kept: { days: 21, shifts: [on(autumnSaturday, "23:00", "03:30")] },
    broken: { days: 21, shifts: [on(autumnSaturday, "23:00", "03:31")] },
    amounts: { "atw.break": 30 },
  }),
  // A part of 14 is none: 15 are short.
  ...under(fullAdult).edge("atw.break", "a quarter of an hour by agreement", {
    kept: [on(0, "07:00", "13:00", { breakMinutes: 15 })],
    broken: [on(0, "07:00", "13:00", { breakMinutes: 14 })],
    amounts: { "atw.break": 15 },
  }),
  ...under(fullCare).gives("atw.break", "not for who works alone", { anna: { tags: ["solo"] }, shifts: [on(0, "07:00", "17:00")] }, {}),

  // 12 h 01 is an offence for an employee, and nobody's business for who is exempt.
  ...under(adult, "atw.max-shift").edge("atw.exempt", "whoever the law does not hold for", {
    kept: { anna: { regime: "none" }, shifts: [on(0, "07:00", "19:01")] },
    broken: [on(0, "07:00", "19:01")],
    amounts: { "atw.max-shift": 1 },
  }),
  ...under(adult, "atw.max-shift").gives(
    "atw.exempt",
    "self-employed people, unless told otherwise",
    { anna: { engagements: [{ id: "own", organisationId: "org", form: "selfEmployed" }] }, shifts: [on(0, "07:00", "19:01")] },
    {},
  ),
];
