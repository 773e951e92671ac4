import type { TravelTimeRuleInput } from "../../../src/problem/rules/travelTime";
import { at, professional, shift } from "../problemBuilder";
import { anna, outside, ruleCase, type RuleCase } from "./ruleCase";

const rule: TravelTimeRuleInput = { id: "rule", kind: "travelTime", level: "hard" };
/** West and east are 30 minutes apart, west and far 500; lost has no place on the map. */
const places = {
  locations: [
    { id: "west", organisationId: "org" },
    { id: "east", organisationId: "org" },
    { id: "far", organisationId: "org" },
    { id: "lost", organisationId: "org" },
  ],
  travel: {
    links: [
      { fromLocationId: "west", toLocationId: "east", minutes: 30, metres: 25_000 },
      { fromLocationId: "west", toLocationId: "far", minutes: 500, metres: 500_000 },
    ],
  },
};
const west = shift("west", 0, "08:00", "10:00", { locationId: "west" });
const from = (clock: string, locationId: string) => shift("then", 0, clock, "20:00", { locationId });

/** Tables for `travelTime`. */
export const travelTimeCases: readonly RuleCase[] = [
  ruleCase("twenty minutes for a journey of thirty", rule, { ...places, shifts: [west, from("10:20", "east")] }, anna("west", "then"), {
    amount: 10,
  }),
  ruleCase("exactly enough", rule, { ...places, shifts: [west, from("10:30", "east")] }, anna("west", "then"), { amount: 0 }),
  ruleCase("no time at all", rule, { ...places, shifts: [west, from("10:00", "east")] }, anna("west", "then"), { amount: 30 }),
  ruleCase("overlap is not judged", rule, { ...places, shifts: [west, from("09:59", "east")] }, anna("west", "then"), { amount: 0 }),
  ruleCase("no journey within one place", rule, { ...places, shifts: [west, from("10:00", "west")] }, anna("west", "then"), { amount: 0 }),
  ruleCase(
    "a link holds both ways",
    rule,
    { ...places, shifts: [shift("a", 0, "08:00", "10:00", { locationId: "east" }), from("10:20", "west")] },
    anna("a", "then"),
    {
      amount: 10,
    },
  ),
  ruleCase("an unknown place is not judged", rule, { ...places, shifts: [west, from("10:00", "lost")] }, anna("west", "then"), {
    amount: 0,
  }),
  ruleCase(
    "a shift without a location is not judged",
    rule,
    { ...places, shifts: [west, shift("then", 0, "10:00", "20:00")] },
    anna("west", "then"),
    {
      amount: 0,
    },
  ),
  // 10:00-17:59 = 479, 500 - 479.
  ruleCase("a gap just below eight hours is judged", rule, { ...places, shifts: [west, from("17:59", "far")] }, anna("west", "then"), {
    amount: 21,
  }),
  ruleCase("in a gap of eight hours people go home", rule, { ...places, shifts: [west, from("18:00", "far")] }, anna("west", "then"), {
    amount: 0,
  }),
  ruleCase(
    "the longest gap that is judged can be set",
    { ...rule, maximumGapMinutes: 20 },
    { ...places, shifts: [west, from("10:20", "east")] },
    anna("west", "then"),
    { amount: 0 },
  ),
  ruleCase(
    "a past shift has a place",
    rule,
    {
      ...places,
      people: [professional("anna", { history: { shifts: [{ start: at(-1, "23:00"), end: at(0, "07:00"), locationId: "west" }] } })],
      shifts: [shift("then", 0, "07:05", "12:00", { locationId: "east" })],
    },
    anna("then"),
    { amount: 25 },
  ),
  ruleCase(
    "outside work in between has no known place",
    rule,
    { ...places, people: [professional("anna", { external: [outside(0, "10:05", "10:10")] })], shifts: [west, from("10:20", "east")] },
    anna("west", "then"),
    { amount: 0 },
  ),
  ruleCase(
    "a journey between pins is inherited",
    rule,
    { ...places, shifts: [west, from("10:20", "east")], pins: anna("west", "then") },
    anna("west", "then"),
    { amount: 0, inherited: 10 },
  ),
];
