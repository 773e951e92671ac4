import type { AdmissionRuleInput } from "../../../src/problem/rules/admission";
import type { VolunteerInput } from "../../../src/problem/person";
import { assign, professional, volunteer } from "../problemBuilder";
import { anna, early, late, ruleCase, type RuleCase } from "./ruleCase";

const rule: AdmissionRuleInput = { id: "rule", kind: "admission", level: "hard" };
const nursesOnly = { demands: [{ id: "main", admits: [{ people: { include: ["nurse"] } }] }] };
const nursesOrLearners = { demands: [{ id: "main", admits: [{ people: { include: ["nurse"] } }, { people: { include: ["learner"] } }] }] };

/** Tables for `admission`. */
export const admissionCases: readonly RuleCase[] = [
  ruleCase("professionals are admitted by default", rule, { shifts: [early(0)] }, anna("early0"), { amount: 0 }),
  ruleCase("volunteers are not", rule, { volunteers: [volunteer("vera")], shifts: [early(0)] }, [assign("vera", "early0")], { amount: 1 }),
  ruleCase(
    "volunteers can be",
    rule,
    {
      volunteers: [volunteer("vera")],
      shifts: [early(0, { demands: [{ id: "main", admits: [{ people: { include: ["kind:volunteer"] } }] }] })],
    },
    [assign("vera", "early0")],
    { amount: 0 },
  ),
  ruleCase("a tag admits", rule, { people: [professional("anna", { tags: ["nurse"] })], shifts: [early(0, nursesOnly)] }, anna("early0"), {
    amount: 0,
  }),
  ruleCase("without it nobody is admitted", rule, { shifts: [early(0, nursesOnly)] }, anna("early0"), { amount: 1 }),
  ruleCase(
    "any entry admits",
    rule,
    { people: [professional("anna", { tags: ["learner"] })], shifts: [early(0, nursesOrLearners)] },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase("an empty list admits nobody", rule, { shifts: [early(0, { demands: [{ id: "main", admits: [] }] })] }, anna("early0"), {
    amount: 1,
  }),
  ruleCase("every assignment counts", rule, { shifts: [early(0, nursesOnly), early(1, nursesOnly)] }, anna("early0", "early1"), {
    amount: 2,
  }),
  ruleCase(
    "a filter leaves shifts out",
    { ...rule, shifts: { include: ["type:early"] } },
    { shifts: [early(0, nursesOnly), late(1, nursesOnly)] },
    anna("early0", "late1"),
    { amount: 1 },
  ),
  ruleCase("and people", { ...rule, people: { exclude: ["person:anna"] } }, { shifts: [early(0, nursesOnly)] }, anna("early0"), {
    amount: 0,
  }),
  ruleCase(
    "pins are inherited",
    rule,
    { shifts: [early(0, nursesOnly), early(1, nursesOnly)], pins: anna("early1") },
    anna("early0", "early1"),
    {
      amount: 1,
      inherited: 1,
    },
  ),
  ruleCase(
    "an informal carer is not a volunteer",
    rule,
    { volunteers: [carer("c1")], shifts: [visit(0, "kind:volunteer", ["c1"])] },
    carl(0),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "an informal carer helps the own client",
    rule,
    { volunteers: [carer("c1")], shifts: [visit(0, "kind:informalCarer", ["c1"])] },
    carl(0),
    {
      amount: 0,
    },
  ),
  ruleCase("and nobody else's", rule, { volunteers: [carer("c1")], shifts: [visit(0, "kind:informalCarer", ["c2"])] }, carl(0), {
    amount: 1,
  }),
  ruleCase(
    "not even on the way",
    rule,
    { volunteers: [carer("c1")], shifts: [visit(0, "kind:informalCarer", ["c1", "c2"]), visit(1, "kind:informalCarer", [])] },
    [...carl(0), ...carl(1)],
    // Day 0 is for another client too, day 1 for nobody in particular.
    { amount: 2 },
  ),
  ruleCase(
    "someone may care for two",
    rule,
    { volunteers: [carer("c1", "c2")], shifts: [visit(0, "kind:informalCarer", ["c1", "c2"])] },
    carl(0),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "a client tag admits the network of that client",
    rule,
    { volunteers: [carer("c1")], shifts: [visit(0, "client:c1", ["c1"])] },
    carl(0),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "a volunteer who is bound to a client is so too",
    rule,
    {
      volunteers: [volunteer("carl", { clientIds: ["c1"] })],
      shifts: [visit(0, "kind:volunteer", ["c1"]), visit(1, "kind:volunteer", ["c2"])],
    },
    [...carl(0), ...carl(1)],
    { amount: 1 },
  ),
  ruleCase(
    "not being admitted for two reasons counts once",
    rule,
    { volunteers: [carer("c1")], shifts: [visit(0, "nurse", ["c2"])] },
    carl(0),
    {
      amount: 1,
    },
  ),
];

function carer(...clientIds: readonly string[]): VolunteerInput {
  return { id: "carl", role: "informalCarer", clientIds, offers: [{}] };
}

function carl(day: number) {
  return [assign("carl", `early${String(day)}`)];
}

/** A visit to clients that people with a tag may make. */
function visit(day: number, tag: string, clientIds: readonly string[]) {
  return early(day, { clientIds, demands: [{ id: "main", admits: [{ people: { include: [tag] } }] }] });
}
