import type { DutyRestRuleInput } from "../../../src/problem/rules/dutyRest";
import { at, professional, shift } from "../problemBuilder";
import {
  anna,
  bob,
  early,
  late,
  night,
  onCall,
  outside,
  pastEarlies,
  pastLate,
  pastNights,
  ruleCase,
  type RuleCase,
  springMonday,
  springPlanning,
} from "./ruleCase";

/** 11 h in each 24 h from the start of work (ATW 5:3(2)). */
const daily: DutyRestRuleInput = { id: "rule", kind: "dutyRest", level: "hard", restMinutes: 660, withinMinutes: 1440 };
/** Once in 7 x 24 h down to 8 h (ATW 5:3(3)). */
const once: DutyRestRuleInput = { ...daily, reductions: [{ restMinutes: 480, maximum: 1 }] };
/** In care once down to 8 h and once to 10 h (Atb 5.19(2)). */
const care: DutyRestRuleInput = {
  ...daily,
  reductions: [
    { restMinutes: 600, maximum: 1 },
    { restMinutes: 480, maximum: 1 },
  ],
};
/** 14 h after a night that ends after 02:00 (ATW 5:8(4)). */
const afterNight: DutyRestRuleInput = { id: "rule", kind: "dutyRest", level: "hard", restMinutes: 840, after: { is: "lateNight" } };
/** 46 h after three or more nights (ATW 5:8(5)). */
const afterNights: DutyRestRuleInput = {
  id: "rule",
  kind: "dutyRest",
  level: "hard",
  restMinutes: 2760,
  after: { is: "night" },
  series: { minimum: 3 },
};

/** Day shift that leaves ten hours to the next early one: 13:00-21:00. */
const afternoon = (day: number) => shift(`afternoon${String(day)}`, day, "13:00", "21:00");

/** Tables for `dutyRest`. */
export const dutyRestCases: readonly RuleCase[] = [
  // 23:00-07:00 = 480, 660 - 480. After the early shift there are 16 h in its 24 h.
  ruleCase("an early shift after a late one comes too soon", daily, { shifts: [late(0), early(1)] }, anna("late0", "early1"), {
    amount: 180,
  }),
  ruleCase(
    "the rest of two people is not added",
    daily,
    { people: ["anna", "bob"], shifts: [late(0), early(1)] },
    [...anna("late0"), ...bob("early1")],
    { amount: 0 },
  ),
  ruleCase("exactly eleven hours", daily, { shifts: [shift("a", 0, "12:00", "20:00"), early(1)] }, anna("a", "early1"), { amount: 0 }),
  ruleCase("a minute less", daily, { shifts: [shift("a", 0, "12:00", "20:01"), early(1)] }, anna("a", "early1"), { amount: 1 }),
  ruleCase("a duty of thirteen hours", daily, { shifts: [shift("a", 0, "07:00", "20:00")] }, anna("a"), { amount: 0 }),
  // 24 h - 13 h 01 = 659, also after the last duty.
  ruleCase("a duty of a minute more", daily, { shifts: [shift("a", 0, "07:00", "20:01")] }, anna("a"), { amount: 1 }),
  ruleCase(
    "a broken shift leaves less of its 24 hours",
    daily,
    { shifts: [shift("a", 0, "07:00", "11:00"), shift("b", 0, "18:00", "21:00")] },
    anna("a", "b"),
    // One duty of 14 h: 660 - 600.
    { amount: 60 },
  ),
  ruleCase(
    "a duty longer than 24 hours leaves nothing",
    daily,
    { shifts: [shift("a", 0, "07:00", "19:00"), shift("b", 0, "20:00", "08:00")] },
    anna("a", "b"),
    { amount: 660 },
  ),
  ruleCase(
    "rest after the 24 hours does not count",
    daily,
    { shifts: [shift("a", 0, "07:00", "21:00"), shift("b", 2, "09:00", "17:00")] },
    anna("a", "b"),
    // 21:00 to 07:00, although the next duty starts later.
    { amount: 60 },
  ),
  ruleCase("without a window the last duty is not judged", afterNight, { shifts: [night(0)] }, anna("night0"), { amount: 0 }),
  ruleCase("fourteen hours after a night", afterNight, { shifts: [night(0), shift("a", 1, "21:00", "23:00")] }, anna("night0", "a"), {
    amount: 0,
  }),
  ruleCase("a minute less after a night", afterNight, { shifts: [night(0), shift("a", 1, "20:59", "23:00")] }, anna("night0", "a"), {
    amount: 1,
  }),
  ruleCase(
    "a night that ends at two asks for nothing",
    afterNight,
    { shifts: [shift("a", 0, "18:00", "02:00"), shift("b", 1, "12:00", "16:00")] },
    anna("a", "b"),
    { amount: 0 },
  ),
  ruleCase(
    "only before the named duties",
    { ...afterNight, after: {}, before: { contains: { include: ["type:late"] } } },
    { shifts: [early(0), shift("a", 0, "23:00", "03:00"), late(1)] },
    anna("early0", "a", "late1"),
    // 8 h before a are not judged; 03:00-15:00 = 720, 840 - 720.
    { amount: 120 },
  ),
  ruleCase(
    "both duties must be as named",
    { ...afterNight, before: { is: "night" } },
    { shifts: [night(0), late(1), shift("a", 2, "07:00", "11:00"), night(2), shift("b", 3, "18:00", "03:00")] },
    anna("night0", "late1", "a", "night2", "b"),
    // night0 is followed by a late shift; a is no night; 07:00-18:00 after night2 = 660, 840 - 660.
    { amount: 180 },
  ),
  ruleCase("one shorter rest in seven days is allowed", once, { shifts: [late(0), early(1)] }, anna("late0", "early1"), { amount: 0 }),
  ruleCase("the second is not", once, { shifts: [late(0), early(1), late(3), early(4)] }, anna("late0", "early1", "late3", "early4"), {
    amount: 180,
  }),
  ruleCase(
    "every further one is charged",
    once,
    { days: 14, shifts: [late(0), early(1), late(3), early(4), late(6), early(7)] },
    anna("late0", "early1", "late3", "early4", "late6", "early7"),
    { amount: 360 },
  ),
  ruleCase(
    "seven days after the first the next is allowed",
    once,
    { days: 14, shifts: [late(0), early(1), late(7), early(8)] },
    anna("late0", "early1", "late7", "early8"),
    { amount: 0 },
  ),
  ruleCase(
    "a minute sooner it is not",
    once,
    { days: 14, shifts: [late(0), early(1), shift("a", 7, "14:59", "23:00"), early(8)] },
    anna("late0", "early1", "a", "early8"),
    { amount: 180 },
  ),
  ruleCase(
    "the window can have another length",
    { ...once, reductionWindowMinutes: 4 * 1440 },
    { shifts: [late(0), early(1), late(4), early(5)] },
    anna("late0", "early1", "late4", "early5"),
    { amount: 0 },
  ),
  ruleCase(
    "no rest may be shorter than the shortest",
    once,
    { shifts: [shift("a", 0, "07:00", "11:00"), shift("b", 0, "18:00", "23:01")] },
    anna("a", "b"),
    // A duty of 16 h 01 leaves 479: 660 - 479.
    { amount: 181 },
  ),
  ruleCase(
    "a charged rest counts for the next",
    once,
    { shifts: [shift("a", 0, "07:00", "11:00"), shift("b", 0, "18:00", "23:01"), late(3), early(4)] },
    anna("a", "b", "late3", "early4"),
    { amount: 361 },
  ),
  ruleCase(
    "in care one of eight hours and one of ten",
    care,
    { shifts: [late(0), early(1), afternoon(3), early(4)] },
    anna("late0", "early1", "afternoon3", "early4"),
    { amount: 0 },
  ),
  ruleCase(
    "in either order",
    care,
    { shifts: [afternoon(0), early(1), late(3), early(4)] },
    anna("afternoon0", "early1", "late3", "early4"),
    { amount: 0 },
  ),
  ruleCase(
    "or two of ten hours",
    care,
    { shifts: [afternoon(0), early(1), afternoon(3), early(4)] },
    anna("afternoon0", "early1", "afternoon3", "early4"),
    { amount: 0 },
  ),
  ruleCase(
    "but not two of less than ten",
    care,
    { shifts: [late(0), early(1), shift("a", 3, "13:00", "21:01"), early(4)] },
    anna("late0", "early1", "a", "early4"),
    // The second rests 599: 660 - 599.
    { amount: 61 },
  ),
  ruleCase(
    "and not three at all",
    care,
    { days: 14, shifts: [late(0), early(1), afternoon(3), early(4), afternoon(6), early(7)] },
    anna("late0", "early1", "afternoon3", "early4", "afternoon6", "early7"),
    // 660 - 600.
    { amount: 60 },
  ),
  ruleCase(
    "reductions that allow none",
    { ...daily, reductions: [{ restMinutes: 480, maximum: 0 }] },
    { shifts: [late(0), early(1)] },
    anna("late0", "early1"),
    { amount: 180 },
  ),
  ruleCase(
    "a shorter rest of another rule uses up the allowance",
    { ...once, sharesReductionsWith: [{ restMinutes: 840, after: { is: "lateNight" } }] },
    { shifts: [night(0), shift("a", 1, "20:00", "23:00"), late(4), early(5)] },
    anna("night0", "a", "late4", "early5"),
    // 13 h after the night are enough for this rule, but it is the one shorter rest. Of the next the 180 are charged.
    { amount: 180 },
  ),
  ruleCase(
    "but is not charged here",
    { ...once, sharesReductionsWith: [{ restMinutes: 840, after: { is: "lateNight" } }] },
    { shifts: [late(0), early(1), night(3), shift("a", 4, "20:00", "23:00")] },
    anna("late0", "early1", "night3", "a"),
    { amount: 0 },
  ),
  ruleCase(
    "a duty that is short for two rules is one event",
    { ...once, sharesReductionsWith: [{ restMinutes: 840, after: { is: "lateNight" } }] },
    { shifts: [night(0), late(1)] },
    anna("night0", "late1"),
    // Eight hours.
    { amount: 0 },
  ),
  ruleCase(
    "its rest is the smallest of the two",
    { ...afterNight, reductions: [{ restMinutes: 660, maximum: 1 }], sharesReductionsWith: [{ restMinutes: 660, withinMinutes: 1440 }] },
    { shifts: [shift("a", 0, "19:00", "09:00"), shift("b", 1, "22:00", "23:00")] },
    anna("a", "b"),
    // 13 h up to b, but 10 h in the 24 h, below the shortest reduction: 840 - 780.
    { amount: 60 },
  ),
  ruleCase(
    "46 hours after three nights",
    afterNights,
    { shifts: [night(0), night(1), night(2), shift("a", 5, "05:00", "09:00")] },
    anna("night0", "night1", "night2", "a"),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "a minute less after three nights",
    afterNights,
    { shifts: [night(0), night(1), night(2), shift("a", 5, "04:59", "09:00")] },
    anna("night0", "night1", "night2", "a"),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "two nights are too few",
    afterNights,
    { shifts: [night(0), night(1), shift("a", 2, "22:00", "23:00")] },
    anna("night0", "night1", "a"),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "only the last night of the series asks for it",
    afterNights,
    { shifts: [night(0), night(1), night(2), night(3), shift("a", 5, "07:00", "15:00")] },
    anna("night0", "night1", "night2", "night3", "a"),
    // 07:00 on day 4 to 07:00 on day 5: 2760 - 1440.
    { amount: 1320 },
  ),
  ruleCase(
    "the next night after a day off is judged",
    afterNights,
    { shifts: [night(0), night(1), night(2), night(4)] },
    anna("night0", "night1", "night2", "night4"),
    // 07:00 on day 3 to 23:00 on day 4 = 2400.
    { amount: 360 },
  ),
  ruleCase(
    "another duty between nights ends the series",
    afterNights,
    { shifts: [night(0), night(1), shift("a", 2, "15:00", "15:30"), night(2, { start: at(2, "23:30") }), early(5)] },
    anna("night0", "night1", "a", "night2", "early5"),
    // Two nights, a short day duty, one night.
    { amount: 0 },
  ),
  ruleCase(
    "by days three nights with a day off between them are no series",
    afterNights,
    { shifts: [night(0), night(1), night(3), early(5)] },
    anna("night0", "night1", "night3", "early5"),
    { amount: 0 },
  ),
  ruleCase(
    "by time they can be",
    { ...afterNights, series: { minimum: 3, breakMinutes: 2401 } },
    { shifts: [night(0), night(1), night(3), early(5)] },
    anna("night0", "night1", "night3", "early5"),
    // 40 h between night1 and night3 are less than the break. 07:00 on day 4 to 07:00 on day 5: 2760 - 1440.
    { amount: 1320 },
  ),
  ruleCase(
    "a time of exactly the break ends a series",
    { ...afterNights, series: { minimum: 3, breakMinutes: 2400 } },
    { shifts: [night(0), night(1), night(3), early(5)] },
    anna("night0", "night1", "night3", "early5"),
    { amount: 0 },
  ),
  ruleCase(
    "only the end of a series counts as an event",
    { ...afterNights, reductions: [{ restMinutes: 840, maximum: 1 }] },
    { shifts: [night(0), night(1), night(2), shift("a", 3, "22:00", "23:00")] },
    anna("night0", "night1", "night2", "a"),
    // 16 h after night0 and night1 are asked of nobody; the 15 h after night2 are the one reduction.
    { amount: 0 },
  ),
  ruleCase(
    "a series can begin before the horizon",
    afterNights,
    { people: [professional("anna", { history: { shifts: pastNights(-2, -1) } })], shifts: [night(0), early(2)] },
    anna("night0", "early2"),
    { amount: 1320 },
  ),
  ruleCase(
    "history counts",
    daily,
    { people: [professional("anna", { history: { shifts: [pastLate(-1)] } })], shifts: [early(0)] },
    anna("early0"),
    { amount: 180 },
  ),
  ruleCase(
    "a shorter rest before the horizon uses up the allowance",
    once,
    { people: [professional("anna", { history: { shifts: [pastLate(-2), ...pastEarlies(-1)] } })], shifts: [late(0), early(1)] },
    anna("late0", "early1"),
    { amount: 180 },
  ),
  ruleCase(
    "and does not when it is too long ago",
    once,
    { people: [professional("anna", { history: { shifts: [pastLate(-7), ...pastEarlies(-6)] } })], shifts: [late(0), early(1)] },
    anna("late0", "early1"),
    { amount: 0 },
  ),
  ruleCase(
    "what was short before is inherited",
    daily,
    { people: [professional("anna", { history: { shifts: [pastLate(-2), ...pastEarlies(-1)] } })], shifts: [late(0), early(1)] },
    anna("late0", "early1"),
    { amount: 180, inherited: 180 },
  ),
  ruleCase(
    "an event that makes a later fixed one too many is charged for it",
    once,
    {
      people: [professional("anna", { external: [outside(3, "15:00", "23:00"), outside(4, "07:00", "15:00")] })],
      shifts: [late(0), early(1)],
    },
    anna("late0", "early1"),
    // Alone the outside work has one shorter rest; now it is the second: 180.
    { amount: 180 },
  ),
  ruleCase(
    "pins are inherited when the rule is hard",
    daily,
    { shifts: [late(0), early(1)], pins: anna("late0", "early1") },
    anna("late0", "early1"),
    { amount: 0, inherited: 180 },
  ),
  ruleCase(
    "pins are charged when the rule is soft",
    { ...daily, level: "soft", weight: 3 },
    { shifts: [late(0), early(1)], pins: anna("late0", "early1") },
    anna("late0", "early1"),
    { amount: 180 },
  ),
  ruleCase(
    "on-call duty counts like all others",
    daily,
    { shifts: [late(0), onCall(0), late(1)] },
    anna("late0", "onCall0", "late1"),
    // 15:00 to 07:00 is one duty of 16 h: 660 - 480. The late shift starts at the end of the 24 h.
    { amount: 180 },
  ),
  ruleCase(
    "unless the rule leaves it out",
    { ...daily, units: { exclude: ["duty:onCall"] } },
    { shifts: [late(0), onCall(0), late(1)] },
    anna("late0", "onCall0", "late1"),
    { amount: 0 },
  ),
  ruleCase(
    "work at two organisations is one duty",
    daily,
    {
      organisations: [{ id: "org" }, { id: "other" }],
      shifts: [shift("a", 0, "07:00", "14:00"), shift("b", 0, "14:30", "20:30", { organisationId: "other" })],
    },
    anna("a", "b"),
    // 13 h 30: 660 - 630.
    { amount: 30 },
  ),
  ruleCase(
    "in the autumn night a late and an early shift have nine hours between them",
    daily,
    { days: 28, shifts: [late(19), early(20)] },
    anna("late19", "early20"),
    { amount: 120 },
  ),
  ruleCase(
    "in the spring night they are one duty",
    daily,
    { planning: springPlanning, shifts: [late(springMonday + 5), early(springMonday + 6)] },
    [...anna(`late${String(springMonday + 5)}`), ...anna(`early${String(springMonday + 6)}`)],
    // Seven hours between them. From 15:00 to 15:00 are 23 h, and one hour of the 24 is left: 660 - 60.
    { amount: 600 },
  ),
  ruleCase(
    "24 hours are elapsed hours",
    daily,
    { planning: springPlanning, shifts: [shift("a", springMonday + 5, "20:00", "10:01")] },
    anna("a"),
    // 14 h 01 by the clock, 13 h 01 elapsed.
    { amount: 1 },
  ),
  ruleCase(
    "so are seven days",
    once,
    { days: 28, shifts: [late(17), early(18), shift("a", 24, "14:00", "23:00"), early(25)] },
    anna("late17", "early18", "a", "early25"),
    // Thursday 15:00 to Thursday 14:00 over the autumn night is 168 h.
    { amount: 0 },
  ),
];
