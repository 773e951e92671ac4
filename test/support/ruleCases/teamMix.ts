import type { TeamMixRuleInput } from "../../../src/problem/rules/teamMix";
import { assign, dateOf, professional } from "../problemBuilder";
import { early, late, ruleCase, type RuleCase } from "./ruleCase";

/** A learner needs a supervisor. */
const supervision: TeamMixRuleInput = {
  id: "rule",
  kind: "teamMix",
  level: "hard",
  members: [
    { people: { include: ["supervisor"] }, weight: 1 },
    { people: { include: ["learner"] }, weight: -1 },
  ],
  minimum: 0,
};
/** At least one with first aid. */
const firstAid: TeamMixRuleInput = { ...supervision, members: [{ qualificationId: "firstAid", weight: 1 }], minimum: 1 };
/** At most one learner. */
const oneLearner: TeamMixRuleInput = {
  id: "rule",
  kind: "teamMix",
  level: "hard",
  members: [{ people: { include: ["learner"] }, weight: 1 }],
  maximum: 1,
};

const people = [
  professional("sam", { tags: ["supervisor"], qualifications: [{ qualificationId: "rescue" }] }),
  professional("lee", { tags: ["learner"] }),
  professional("lou", { tags: ["learner"], qualifications: [{ qualificationId: "firstAid", validUntil: dateOf(0) }] }),
  professional("liz", { tags: ["learner", "supervisor"] }),
];
const qualifications = [{ id: "firstAid" }, { id: "rescue", covers: ["firstAid"] }];
const demands = [
  { id: "main", target: 4 },
  { id: "extra", target: 4 },
];
const parts = { people, qualifications, shifts: [early(0, { demands }), late(0, { demands }), early(1, { demands })] };

/** Tables for `teamMix`. */
export const teamMixCases: readonly RuleCase[] = [
  ruleCase("a learner alone", supervision, parts, [assign("lee", "early0")], { amount: 1 }),
  ruleCase("two learners alone", supervision, parts, [assign("lee", "early0"), assign("lou", "early0")], { amount: 2 }),
  ruleCase("a learner with a supervisor", supervision, parts, [assign("lee", "early0"), assign("sam", "early0")], { amount: 0 }),
  ruleCase("over all demand lines of a shift", supervision, parts, [assign("lee", "early0"), assign("sam", "early0", "extra")], {
    amount: 0,
  }),
  ruleCase("a supervisor on another shift", supervision, parts, [assign("lee", "early0"), assign("sam", "late0")], { amount: 1 }),
  ruleCase("someone who matches two entries counts for both", supervision, parts, [assign("liz", "early0")], { amount: 0 }),
  ruleCase("every shift counts", supervision, parts, [assign("lee", "early0"), assign("lou", "late0"), assign("lee", "early1")], {
    amount: 3,
  }),
  ruleCase("first aid is covered by more than first aid", firstAid, parts, [assign("sam", "early0")], { amount: 0 }),
  ruleCase("nobody with first aid", firstAid, parts, [assign("lee", "early0")], { amount: 1 }),
  ruleCase("first aid valid on that day", firstAid, parts, [assign("lou", "early0")], { amount: 0 }),
  ruleCase("and not on the next", firstAid, parts, [assign("lou", "early1")], { amount: 1 }),
  ruleCase(
    "both the tag and the qualification are asked",
    { ...firstAid, members: [{ qualificationId: "firstAid", people: { include: ["learner"] }, weight: 1 }] },
    parts,
    [assign("sam", "early0"), assign("lou", "late0")],
    { amount: 1 },
  ),
  ruleCase(
    "an organisation can let one qualification stand for another",
    firstAid,
    {
      ...parts,
      organisations: [{ id: "org", substitutions: [{ heldId: "driving", coversId: "firstAid" }] }],
      qualifications: [...qualifications, { id: "driving" }],
      people: [professional("dan", { qualifications: [{ qualificationId: "driving" }] })],
    },
    [assign("dan", "early0")],
    { amount: 0 },
  ),
  ruleCase(
    "an entry without conditions is everybody",
    { ...firstAid, members: [{ weight: 1 }], minimum: 3 },
    parts,
    [assign("sam", "early0"), assign("lee", "early0")],
    {
      amount: 1,
    },
  ),
  ruleCase("empty shifts are not judged", firstAid, parts, [], { amount: 0 }),
  ruleCase("unless the rule says so", { ...firstAid, emptyShifts: true }, parts, [], { amount: 3 }),
  ruleCase("nor are they when others have people", { ...firstAid, minimum: 2 }, parts, [assign("sam", "early0")], { amount: 1 }),
  ruleCase("too many learners", oneLearner, parts, [assign("lee", "early0"), assign("lou", "early0"), assign("liz", "early0", "extra")], {
    amount: 2,
  }),
  ruleCase("one learner is allowed", oneLearner, parts, [assign("lee", "early0"), assign("sam", "early0")], { amount: 0 }),
  ruleCase(
    "a filter chooses shifts by the tags of the shift",
    { ...supervision, shifts: { include: ["type:early"], exclude: ["demand:main"] } },
    parts,
    [assign("lee", "early0"), assign("lou", "late0")],
    { amount: 1 },
  ),
  ruleCase(
    "pins above a hard maximum are inherited",
    oneLearner,
    { ...parts, pins: [assign("lee", "early0"), assign("lou", "early0")] },
    [assign("lee", "early0"), assign("lou", "early0"), assign("liz", "early0")],
    { amount: 1, inherited: 1 },
  ),
  ruleCase(
    "pins above a soft maximum are charged",
    { ...oneLearner, level: "soft" },
    { ...parts, pins: [assign("lee", "early0"), assign("lou", "early0")] },
    [assign("lee", "early0"), assign("lou", "early0"), assign("liz", "early0")],
    { amount: 2 },
  ),
  ruleCase(
    "an empty shift above its maximum is charged, as no pin causes that",
    { ...oneLearner, maximum: -1, emptyShifts: true },
    { ...parts, shifts: [early(0, { demands })] },
    [],
    { amount: 1 },
  ),
  ruleCase("what pins lack is charged", supervision, { ...parts, pins: [assign("lee", "early0")] }, [assign("lee", "early0")], {
    amount: 1,
  }),
  ruleCase(
    "a team that makes up for pinned excess still reports it",
    { ...oneLearner, members: [...oneLearner.members, { people: { include: ["supervisor"] }, weight: -1 }] },
    { ...parts, pins: [assign("lee", "early0"), assign("lou", "early0")] },
    [assign("lee", "early0"), assign("lou", "early0"), assign("sam", "early0")],
    // 2 learners - 1 supervisor = 1, allowed; the pins alone have 2.
    { amount: 0, inherited: 1 },
  ),
];
