import type { CallTerms } from "../../../src/problem/payTable";
import type { CallNoticeRuleInput } from "../../../src/problem/rules/callNotice";
import { assign, at, professional, shift, volunteer } from "../problemBuilder";
import { anna, early, ruleCase, type RuleCase } from "./ruleCase";

const rule: CallNoticeRuleInput = { id: "rule", kind: "callNotice", level: "hard", overridable: true };
const called = (call: CallTerms) => [
  professional("anna", { engagements: [{ id: "main", organisationId: "org", form: "employee", call }] }),
];
/** Four days of notice and three hours of work, as BW 7:628a has it. */
const people = called({ noticeHours: 96, minimumMinutes: 180 });
const decided = (day: number, clock: string) => ({ decisionTime: at(day, clock) });
const midnights = { start: "2026-10-19" } as const;

/** Tables for `callNotice`. */
export const callNoticeCases: readonly RuleCase[] = [
  ruleCase("called at the last minute", rule, { planning: decided(0, "07:00"), people, shifts: [early(4)] }, anna("early4"), { amount: 0 }),
  ruleCase("called a minute too late", rule, { planning: decided(0, "07:01"), people, shifts: [early(4)] }, anna("early4"), { amount: 1 }),
  ruleCase(
    "an agreement may say a day",
    rule,
    { planning: decided(0, "07:00"), people: called({ noticeHours: 24 }), shifts: [early(0), early(1)] },
    anna("early0", "early1"),
    { amount: 1 },
  ),
  ruleCase(
    "what was called before is not called late",
    rule,
    { planning: decided(0, "07:01"), people, shifts: [early(3), early(4)], previous: anna("early4") },
    anna("early3", "early4"),
    { amount: 1 },
  ),
  ruleCase(
    "but on the same demand line",
    rule,
    {
      planning: decided(0, "12:00"),
      people,
      shifts: [early(0, { demands: [{ id: "main" }, { id: "extra" }] })],
      previous: [assign("anna", "early0", "extra")],
    },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "and by the same person",
    rule,
    { planning: decided(0, "07:01"), people: [...people, "bob"], shifts: [early(4)], previous: [assign("bob", "early4")] },
    anna("early4"),
    { amount: 1 },
  ),
  ruleCase(
    "a shift of three hours is long enough",
    rule,
    { planning: decided(-9, "07:00"), people, shifts: [shift("a", 0, "07:00", "10:00"), shift("b", 1, "07:00", "09:59")] },
    anna("a", "b"),
    { amount: 1 },
  ),
  ruleCase(
    "breaks are no work",
    rule,
    { planning: decided(-9, "07:00"), people, shifts: [shift("a", 0, "07:00", "10:15", { breakMinutes: 30 })] },
    anna("a"),
    { amount: 1 },
  ),
  ruleCase(
    "late and short are two, and an earlier call stays short",
    rule,
    {
      planning: decided(0, "00:00"),
      people,
      shifts: [shift("a", 0, "07:00", "08:00"), shift("b", 1, "07:00", "08:00")],
      previous: anna("b"),
    },
    anna("a", "b"),
    { amount: 3 },
  ),
  ruleCase("who has no call terms is not judged", rule, { planning: decided(0, "06:59"), shifts: [early(0)] }, anna("early0"), {
    amount: 0,
  }),
  ruleCase(
    "the best engagement decides",
    rule,
    {
      planning: decided(0, "06:59"),
      people: [
        professional("anna", {
          engagements: [
            { id: "a", organisationId: "org", form: "pool", call: { noticeHours: 96 } },
            { id: "b", organisationId: "org", form: "employee" },
          ],
        }),
      ],
      shifts: [early(0)],
    },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase("volunteers have no terms", rule, { volunteers: [volunteer("vera")], shifts: [early(0)] }, [assign("vera", "early0")], {
    amount: 0,
  }),
  ruleCase(
    "only matching shifts",
    { ...rule, shifts: { exclude: ["type:early"] } },
    { planning: decided(0, "12:00"), people, shifts: [early(0)] },
    anna("early0"),
    { amount: 0 },
  ),
  // From Saturday 07:00 to Sunday 07:00 are 25 hours in autumn and 23 in spring.
  ruleCase(
    "hours are elapsed hours: in autumn there is one more",
    rule,
    {
      planning: { ...midnights, decisionTime: "2026-10-24T08:00" },
      people: called({ noticeHours: 24 }),
      shifts: [{ id: "a", organisationId: "org", start: "2026-10-25T07:00", end: "2026-10-25T15:00" }],
    },
    anna("a"),
    { amount: 0 },
  ),
  ruleCase(
    "and in spring one less",
    rule,
    {
      planning: { start: "2027-03-22", decisionTime: "2027-03-27T07:00" },
      people: called({ noticeHours: 24 }),
      shifts: [{ id: "a", organisationId: "org", start: "2027-03-28T07:00", end: "2027-03-28T15:00" }],
    },
    anna("a"),
    { amount: 1 },
  ),
  ruleCase(
    "pins are inherited",
    rule,
    { planning: decided(0, "12:00"), people, shifts: [early(0), early(1)], pins: anna("early0") },
    anna("early0", "early1"),
    { amount: 1, inherited: 1 },
  ),
];
