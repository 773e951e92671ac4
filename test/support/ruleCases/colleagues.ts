import type { ColleaguesRuleInput } from "../../../src/problem/rules/colleagues";
import { assign, professional, volunteer } from "../problemBuilder";
import { early, late, ruleCase, type RuleCase } from "./ruleCase";

const unwanted: ColleaguesRuleInput = { id: "rule", kind: "colleagues", level: "hard", about: "unwanted" };
const wanted: ColleaguesRuleInput = { id: "rule", kind: "colleagues", level: "soft", about: "wanted" };
const demands = [
  { id: "main", target: 3 },
  { id: "extra", target: 3 },
];
const parts = {
  people: [
    professional("anna", { colleagues: { unwanted: ["bob", "vera"], wanted: ["cas", "dan"] } }),
    professional("bob", { colleagues: { unwanted: ["anna"] } }),
    professional("cas", { tags: ["senior"], colleagues: { wanted: ["anna"] } }),
    "dan",
  ],
  volunteers: [volunteer("vera")],
  shifts: [early(0, { demands }), late(0, { demands }), early(1, { demands })],
};

/** Tables for `colleagues`. */
export const colleaguesCases: readonly RuleCase[] = [
  ruleCase("two who do not want each other count once", unwanted, parts, [assign("anna", "early0"), assign("bob", "early0")], {
    amount: 1,
  }),
  ruleCase("on whatever demand lines", unwanted, parts, [assign("anna", "early0"), assign("bob", "early0", "extra")], { amount: 1 }),
  ruleCase("one word is enough, about a volunteer too", unwanted, parts, [assign("vera", "early0"), assign("anna", "early0")], {
    amount: 1,
  }),
  ruleCase(
    "every pair counts",
    unwanted,
    parts,
    ["anna", "bob", "vera"].map((id) => assign(id, "early0")),
    { amount: 2 },
  ),
  ruleCase(
    "every shift counts",
    unwanted,
    parts,
    ["early0", "early1"].flatMap((id) => [assign("anna", id), assign("bob", id)]),
    { amount: 2 },
  ),
  ruleCase("on another shift they may be", unwanted, parts, [assign("anna", "early0"), assign("bob", "late0")], { amount: 0 }),
  ruleCase("alone they may be", unwanted, parts, [assign("anna", "early0"), assign("cas", "early0")], { amount: 0 }),
  ruleCase(
    "people are those whose word counts",
    { ...unwanted, people: { include: ["person:bob"] } },
    parts,
    ["anna", "bob", "vera"].map((id) => assign(id, "early0")),
    // Bob's word about Anna; Anna's about Vera does not count.
    { amount: 1 },
  ),
  ruleCase(
    "a filter by the tags of the shift",
    { ...unwanted, shifts: { include: ["type:late"] } },
    parts,
    [assign("anna", "early0"), assign("bob", "early0")],
    { amount: 0 },
  ),
  ruleCase(
    "pins are inherited when the rule is hard",
    unwanted,
    { ...parts, pins: [assign("anna", "early0"), assign("bob", "early0")] },
    ["anna", "bob", "vera"].map((id) => assign(id, "early0")),
    { amount: 1, inherited: 1 },
  ),
  ruleCase(
    "and charged when it is soft",
    { ...unwanted, level: "soft" },
    { ...parts, pins: [assign("anna", "early0"), assign("bob", "early0")] },
    [assign("anna", "early0"), assign("bob", "early0")],
    { amount: 1 },
  ),
  ruleCase("without any of the colleagues asked for", wanted, parts, [assign("anna", "early0"), assign("bob", "early0")], { amount: 1 }),
  ruleCase("one of them is enough", wanted, parts, [assign("anna", "early0"), assign("dan", "early0", "extra")], { amount: 0 }),
  // Cas asks for Anna, who is there; Anna asks for Cas or Dan.
  ruleCase("both may have what they want", wanted, parts, [assign("anna", "early0"), assign("cas", "early0")], { amount: 0 }),
  ruleCase("every assignment counts", wanted, parts, [assign("anna", "early0"), assign("cas", "late0"), assign("anna", "early1")], {
    amount: 3,
  }),
  ruleCase("who asks for nobody is content alone", wanted, parts, [assign("dan", "early0"), assign("bob", "late0")], { amount: 0 }),
  ruleCase("only some may ask", { ...wanted, people: { include: ["senior"] } }, parts, [assign("anna", "early0"), assign("cas", "late0")], {
    amount: 1,
  }),
];
