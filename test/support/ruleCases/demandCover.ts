import type { DemandCoverRuleInput } from "../../../src/problem/rules/demandCover";
import type { DemandInput } from "../../../src/problem/shift";
import { assign, type TinyProblemOverrides, volunteer } from "../problemBuilder";
import { anna, early, late, ruleCase, type RuleCase } from "./ruleCase";

const base: Omit<DemandCoverRuleInput, "bound"> = { id: "rule", kind: "demandCover", level: "soft" };
const minimum: DemandCoverRuleInput = { ...base, bound: "minimum" };
const target: DemandCoverRuleInput = { ...base, bound: "target" };
const fromMinimum: DemandCoverRuleInput = { ...target, countFrom: "minimum" };
const surplus: DemandCoverRuleInput = { ...base, bound: "surplus" };
const maximum: DemandCoverRuleInput = { ...base, bound: "maximum" };

const names = ["p1", "p2", "p3", "p4", "p5", "p6"];
/** Two are the least, four are wanted, five fit. */
const line = { id: "main", minimum: 2, target: 4, maximum: 5 };
const shifts = [early(0, { demands: [line] })];

/** The first people, on the early shift of day 0. */
function filled(count: number) {
  return names.slice(0, count).map((name) => assign(name, "early0"));
}
const withCount = (name: string, rule: DemandCoverRuleInput, count: number, amount: number): RuleCase =>
  ruleCase(name, rule, { people: names, shifts }, filled(count), { amount });

/** Tables for `demandCover`. */
export const demandCoverCases: readonly RuleCase[] = [
  withCount("nobody, of a minimum of two", minimum, 0, 2),
  withCount("one, of a minimum of two", minimum, 1, 1),
  withCount("the minimum", minimum, 2, 0),
  withCount("more than the minimum", minimum, 6, 0),
  withCount("nobody, of four wanted", target, 0, 4),
  withCount("one, of four wanted", target, 1, 3),
  withCount("four, of four wanted", target, 4, 0),
  withCount("more than wanted", target, 5, 0),
  withCount("nobody, counted between minimum and target", fromMinimum, 0, 2),
  withCount("the minimum, counted between minimum and target", fromMinimum, 2, 2),
  withCount("three, counted between minimum and target", fromMinimum, 3, 1),
  withCount("as many as wanted", surplus, 4, 0),
  withCount("two more than wanted", surplus, 6, 2),
  withCount("as many as fit", maximum, 5, 0),
  withCount("one more than fits", maximum, 6, 1),
  ruleCase("priority multiplies", target, { people: names, shifts: [early(0, { demands: [{ ...line, priority: 3 }] })] }, filled(2), {
    amount: 6,
  }),
  ruleCase("also what is too much", maximum, { people: names, shifts: [early(0, { demands: [{ ...line, priority: 3 }] })] }, filled(6), {
    amount: 3,
  }),
  ruleCase(
    "every line and shift counts on its own",
    target,
    { people: names, shifts: [early(0, { demands: [{ id: "main", target: 2 }, { id: "lead" }] }), late(0)] },
    [assign("p1", "early0"), assign("p2", "late0")],
    { amount: 2 },
  ),
  ruleCase(
    "a filter chooses lines",
    { ...target, shifts: { include: ["demand:lead"] } },
    { people: names, shifts: [early(0, { demands: [{ id: "main", target: 2 }, { id: "lead" }] }), late(0)] },
    [],
    { amount: 1 },
  ),
  ruleCase("one place by default", target, { shifts: [early(0), early(1)] }, anna("early0"), { amount: 1 }),
  ruleCase(
    "the minimum is the target when larger than one",
    target,
    { shifts: [early(0, { demands: [{ id: "main", minimum: 3 }] })] },
    anna("early0"),
    { amount: 2 },
  ),
  ruleCase(
    "pins above a hard maximum are inherited",
    { ...maximum, level: "hard" },
    { people: names, shifts: [early(0, { demands: [{ id: "main", target: 1, maximum: 1, priority: 2 }] })], pins: filled(3) },
    filled(4),
    // Three above in all, two by pins; times 2.
    { amount: 2, inherited: 4 },
  ),
  ruleCase(
    "pins above a hard target are inherited as surplus",
    { ...surplus, level: "hard" },
    { people: names, shifts, pins: filled(5) },
    filled(6),
    { amount: 1, inherited: 1 },
  ),
  ruleCase("pins above a soft maximum are charged", maximum, { people: names, shifts, pins: filled(6) }, filled(6), { amount: 1 }),
  ruleCase(
    "what pins lack is charged, also when the rule is hard",
    { ...minimum, level: "hard" },
    { people: names, shifts, pins: filled(1) },
    filled(1),
    { amount: 1 },
  ),
  ...helpCases(),
];

/** Volunteers on a line that admits them beside professionals. */
function helpCases(): readonly RuleCase[] {
  const hardMinimum: DemandCoverRuleInput = { ...minimum, level: "hard" };
  const line: DemandInput = {
    id: "main",
    minimum: 2,
    target: 3,
    priority: 5,
    admits: [{ people: { include: ["kind:professional"] } }, { people: { include: ["kind:volunteer", "kind:informalCarer"] }, cost: 1 }],
  };
  const people = ["anna", "bob"];
  const volunteers = [volunteer("vera"), volunteer("carl", { role: "informalCarer", clientIds: ["c1"] })];
  const help = [assign("vera", "early0"), assign("carl", "early0")];
  const onLine = (demand: Partial<DemandInput> = {}) => ({ people, volunteers, shifts: [early(0, { demands: [{ ...line, ...demand }] })] });
  return [
    // 2 missing x priority 5.
    ruleCase("volunteers and informal carers are no part of a minimum of professionals", hardMinimum, onLine(), help, { amount: 10 }),
    ruleCase("professionals are", hardMinimum, onLine(), [...help, ...anna("early0"), assign("bob", "early0")], { amount: 0 }),
    ruleCase("an empty line lacks all of them", hardMinimum, onLine(), [], { amount: 10 }),
    ruleCase("a line may count everyone", hardMinimum, onLine({ minimumCounts: "everyone" }), help, { amount: 0 }),
    ruleCase("they do count for the wanted number", { ...hardMinimum, bound: "target" }, onLine(), help, { amount: 5 }),
    ruleCase(
      "a line for volunteers alone counts them",
      minimum,
      onLine({ admits: [{ people: { include: ["kind:volunteer"] } }, { people: { include: ["client:c1"] } }] }),
      help,
      { amount: 0 },
    ),
    ruleCase("and may be told not to", hardMinimum, onLine({ admits: [{ people: {} }], minimumCounts: "professionals" }), help, {
      amount: 10,
    }),
    ruleCase("respite at home is met by the own network of the client first", hardMinimum, respite(), [assign("carl", "early0")], {
      amount: 0,
    }),
    ruleCase("pins of volunteers do not make up for it either", hardMinimum, { ...onLine(), pins: help }, help, { amount: 10 }),
  ];
}

/** Somebody has to be with a client while the carer who lives there has a morning off: family, volunteers, or else a professional. */
function respite(): TinyProblemOverrides {
  const admits = [{ people: { include: ["client:c1"] } }, { people: { include: ["kind:volunteer"] }, cost: 1 }, { people: {}, cost: 5 }];
  return {
    volunteers: [volunteer("carl", { role: "informalCarer", clientIds: ["c1"] })],
    shifts: [early(0, { clientIds: ["c1"], demands: [{ id: "main", minimum: 1, minimumCounts: "everyone", admits, tags: ["respite"] }] })],
  };
}
