import type { TeamMixRuleInput } from "../../../src/problem/rules/teamMix";
import type { Assignment } from "../../../src/problem/assignment";
import { assign, dateOf, professional, shift } from "../problemBuilder";
import { early, late, night, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

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
  ...unitCases(),
];

/** People of one unit over shifts that overlap: 07:00-15:00, 09:00-17:00, 15:00-23:00, and another unit. */
function unitCases(): readonly RuleCase[] {
  const inUnit: TeamMixRuleInput = { ...firstAid, within: "unit" };
  const whole: TeamMixRuleInput = { ...inUnit, when: "wholeShift" };
  const staff: TeamMixRuleInput = {
    id: "rule",
    kind: "teamMix",
    level: "hard",
    within: "unit",
    members: [{ weight: 100, inPart: true, shifts: { exclude: ["supernumerary"] } }],
    minimum: 200,
    unit: 100,
  };
  const unitDemands = [
    { id: "main", target: 4 },
    { id: "extra", target: 0, maximum: 2, tags: ["supernumerary"] },
  ];
  const east = { unit: "east", locationId: "mill", demands: unitDemands };
  const unitParts = {
    locations: [
      { id: "mill", organisationId: "org" },
      { id: "farm", organisationId: "org" },
    ],
    qualifications,
    people: [
      professional("sam", { qualifications: [{ qualificationId: "firstAid" }] }),
      professional("sue", { qualifications: [{ qualificationId: "firstAid", level: "supervised" }] }),
      professional("pam"),
      professional("poe", { engagements: [{ id: "main", organisationId: "org", form: "pool" }] }),
      professional("lee", {
        learner: { track: "workBased", countsFor: [{ shifts: { include: ["type:early"] }, percent: 50 }, { percent: 75 }] },
      }),
      professional("bol", { learner: { track: "schoolBased" } }),
    ],
    shifts: [
      early(0, east),
      shift("day0", 0, "09:00", "17:00", east),
      late(0, east),
      shift("west0", 0, "07:00", "15:00", { ...east, unit: "west" }),
    ],
  };
  const unitCase = (name: string, rule: TeamMixRuleInput, roster: readonly Assignment[], amount: number): RuleCase =>
    ruleCase(name, rule, unitParts, roster, { amount });
  const both = [assign("pam", "early0"), assign("sam", "day0")];
  return [
    // 07:00-09:00 Pam is alone.
    unitCase("first aid in the unit at every moment", inUnit, both, 120),
    unitCase("over the whole of each shift it must be one of those who are there throughout", whole, both, 1),
    unitCase("one who is there for longer is", whole, [assign("pam", "day0"), assign("sam", "day0")], 0),
    unitCase("a moment with nobody in the unit is not judged", inUnit, [assign("sam", "early0"), assign("pam", "late0")], 480),
    // 07:00-23:00, less 09:00-17:00.
    unitCase(
      "unless empty ones are too",
      { ...inUnit, emptyShifts: true, shifts: { include: ["unit:east"] } },
      [assign("sam", "day0")],
      480,
    ),
    unitCase("another unit does not help", inUnit, [assign("pam", "early0"), assign("sam", "west0")], 480),
    unitCase("within the location it does", { ...inUnit, within: "location" }, [assign("pam", "early0"), assign("sam", "west0")], 0),
    unitCase("supervised is not enough", inUnit, [assign("sue", "early0")], 480),
    unitCase(
      "unless the entry says so",
      { ...inUnit, members: [{ qualificationId: "firstAid", supervisedIsEnough: true, weight: 1 }] },
      [assign("sue", "early0")],
      0,
    ),
    unitCase(
      "nobody of the pool",
      { ...oneLearner, within: "unit", members: [{ people: { include: ["form:pool"] }, weight: 1 }], maximum: 0 },
      [assign("poe", "early0")],
      480,
    ),
    // Alone: 100 - 50 = 50, in units of 100 that is 1, x 480 minutes.
    unitCase("at most half of the team from the pool", halfPool(), [assign("poe", "early0")], 480),
    unitCase("one of two is half", halfPool(), [assign("poe", "early0"), assign("pam", "early0")], 0),
    // 07:00-09:00: 100 of 200, 1 short x 120. 09:00-15:00: 200. 15:00-17:00: 100 of 200, 1 x 120.
    unitCase("two colleagues at every moment", staff, [assign("sam", "early0"), assign("pam", "day0")], 240),
    // 100 + 50 on the early shift: 50 short is one colleague short, x 480.
    unitCase("a learner counts in part", staff, [assign("sam", "early0"), assign("lee", "early0")], 480),
    unitCase(
      "two full colleagues and a learner in part",
      staff,
      [assign("sam", "early0"), assign("lee", "early0"), assign("pam", "early0")],
      0,
    ),
    // On the late shift Lee counts 75: 175 of 200.
    unitCase("and for more on another demand line", { ...staff, unit: 25 }, [assign("sam", "late0"), assign("lee", "late0")], 480),
    unitCase("a student on placement counts for nothing", staff, [assign("sam", "early0"), assign("bol", "early0")], 480),
    unitCase("a supernumerary learner leaves cover unmet", staff, [assign("sam", "early0"), assign("lee", "early0", "extra")], 480),
    ruleCase(
      "a part is rounded half up",
      { ...staff, members: [{ weight: 3, inPart: true }], minimum: 10, unit: 1, within: "shift" },
      unitParts,
      [assign("lee", "early0")],
      // 3 x 50 / 100 = 1.5, rounded to 2: 8 short.
      { amount: 8 },
    ),
    ruleCase(
      "a mobile team counts at each location it serves",
      { ...inUnit, within: "location" },
      {
        ...unitParts,
        shifts: [
          early(0, { ...east, alsoLocationIds: ["farm"] }),
          shift("mill0", 0, "07:00", "15:00", { ...east, unit: "west" }),
          shift("farm0", 0, "07:00", "15:00", { ...east, locationId: "farm" }),
        ],
      },
      [assign("sam", "early0"), assign("pam", "mill0"), assign("lee", "farm0")],
      { amount: 0 },
    ),
    ruleCase(
      "shifts without a location count with those of their organisation",
      inUnit,
      { ...unitParts, shifts: [early(0, { demands: unitDemands }), shift("day0", 0, "09:00", "17:00", { demands: unitDemands })] },
      both,
      { amount: 120 },
    ),
    ruleCase(
      "a moment of the night on which the clock goes back counts its hour twice",
      inUnit,
      { ...unitParts, days: 21, shifts: [night(19, east)] },
      [assign("pam", "night19")],
      { amount: 540 },
    ),
    ruleCase(
      "and the night on which it goes forward lasts seven hours",
      inUnit,
      {
        ...unitParts,
        planning: springPlanning,
        shifts: [{ ...shift("n", 0, "00:00", "00:01", east), start: "2027-03-27T23:00", end: "2027-03-28T07:00" }],
      },
      [assign("pam", "n")],
      { amount: 420 },
    ),
    ruleCase(
      "pins above a hard maximum are inherited by the moment",
      { ...oneLearner, within: "unit", members: [{ people: { include: ["person:pam", "person:poe"] }, weight: 1 }] },
      { ...unitParts, pins: [assign("pam", "early0"), assign("poe", "day0")] },
      [assign("pam", "early0"), assign("poe", "day0")],
      // Both are there from 09:00 to 15:00.
      { amount: 0, inherited: 360 },
    ),
  ];
}

/** 100 for the pool and -50 for everybody: more than 0 is more than half. */
function halfPool(): TeamMixRuleInput {
  return {
    id: "rule",
    kind: "teamMix",
    level: "hard",
    within: "unit",
    members: [{ people: { include: ["form:pool"] }, weight: 100 }, { weight: -50 }],
    maximum: 0,
    unit: 100,
  };
}
