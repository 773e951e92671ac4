import type { TravelLimit } from "../../../src/problem/person";
import type { TravelLimitRuleInput } from "../../../src/problem/rules/travelLimit";
import { professional } from "../problemBuilder";
import { anna, early, late, ruleCase, type RuleCase } from "./ruleCase";

const metres: TravelLimitRuleInput = { id: "rule", kind: "travelLimit", level: "hard", measure: "metres" };
const minutes: TravelLimitRuleInput = { ...metres, measure: "minutes" };

/**
 * Home and east lie on the equator, a fifth of a degree apart: 6,371,000 m x pi / 180 x 0.2 = 22,238.985 m, with no detour 22,239 m. At
 * 60 km/h, 1,000 m a minute, that takes 23 started minutes.
 */
const places = {
  locations: [
    { id: "home", organisationId: "org", coordinates: { latitude: 0, longitude: 5 } },
    { id: "east", organisationId: "org", coordinates: { latitude: 0, longitude: 5.2 } },
    { id: "lost", organisationId: "org" },
  ],
  travel: { detourFactor: 1, kilometresPerHour: 60 },
};
const east = [early(0, { locationId: "east" })];

function annaAtHome(travelLimit?: TravelLimit) {
  return [professional("anna", { home: { latitude: 0, longitude: 5 }, ...(travelLimit === undefined ? {} : { travelLimit }) })];
}

/** Tables for `travelLimit`. */
export const travelLimitCases: readonly RuleCase[] = [
  ruleCase("no limit at all", metres, { ...places, people: annaAtHome(), shifts: east }, anna("early0"), { amount: 0 }),
  ruleCase("the limit of the rule", { ...metres, maximum: 20_000 }, { ...places, people: annaAtHome(), shifts: east }, anna("early0"), {
    amount: 2239,
  }),
  ruleCase("exactly the limit", { ...metres, maximum: 22_239 }, { ...places, people: annaAtHome(), shifts: east }, anna("early0"), {
    amount: 0,
  }),
  ruleCase("one's own limit", metres, { ...places, people: annaAtHome({ maximumMetres: 22_000 }), shifts: east }, anna("early0"), {
    amount: 239,
  }),
  ruleCase(
    "one's own limit in the other measure is not meant",
    metres,
    { ...places, people: annaAtHome({ maximumMinutes: 1 }), shifts: east },
    anna("early0"),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "the smaller of two, one's own",
    { ...metres, maximum: 22_100 },
    { ...places, people: annaAtHome({ maximumMetres: 22_000 }), shifts: east },
    anna("early0"),
    {
      amount: 239,
    },
  ),
  ruleCase(
    "the smaller of two, that of the rule",
    { ...metres, maximum: 22_000 },
    { ...places, people: annaAtHome({ maximumMetres: 22_100 }), shifts: east },
    anna("early0"),
    {
      amount: 239,
    },
  ),
  ruleCase("a limit of nothing is a limit", { ...metres, maximum: 0 }, { ...places, people: annaAtHome(), shifts: east }, anna("early0"), {
    amount: 22_239,
  }),
  ruleCase(
    "no way within one's own village",
    { ...metres, maximum: 0 },
    { ...places, people: annaAtHome(), shifts: [early(0, { locationId: "home" })] },
    anna("early0"),
    {
      amount: 0,
    },
  ),
  // 23 - 20.
  ruleCase("in minutes", { ...minutes, maximum: 20 }, { ...places, people: annaAtHome(), shifts: east }, anna("early0"), { amount: 3 }),
  ruleCase(
    "in minutes by one's own limit",
    minutes,
    { ...places, people: annaAtHome({ maximumMinutes: 22, maximumMetres: 1 }), shifts: east },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase("a home that is not known", { ...metres, maximum: 0 }, { ...places, people: ["anna"], shifts: east }, anna("early0"), {
    amount: 0,
  }),
  ruleCase(
    "a place that is not known",
    { ...metres, maximum: 0 },
    { ...places, people: annaAtHome(), shifts: [early(0, { locationId: "lost" })] },
    anna("early0"),
    {
      amount: 0,
    },
  ),
  ruleCase("a shift without a place", { ...metres, maximum: 0 }, { ...places, people: annaAtHome(), shifts: [early(0)] }, anna("early0"), {
    amount: 0,
  }),
  ruleCase(
    "every assignment counts",
    { ...minutes, maximum: 20 },
    { ...places, people: annaAtHome(), shifts: [...east, late(1, { locationId: "east" })] },
    anna("early0", "late1"),
    { amount: 6 },
  ),
  ruleCase(
    "pins are inherited",
    { ...minutes, maximum: 20 },
    { ...places, people: annaAtHome(), shifts: east, pins: anna("early0") },
    anna("early0"),
    {
      amount: 0,
      inherited: 3,
    },
  ),
];
