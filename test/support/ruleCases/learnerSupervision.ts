import type { LearnerInput, ProfessionalInput } from "../../../src/problem/person";
import type { LearnerSupervisionRuleInput } from "../../../src/problem/rules/learnerSupervision";
import type { ShiftInput } from "../../../src/problem/shift";
import { assign, dateOf, professional, shift, volunteer } from "../problemBuilder";
import { early, late, night, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

const rule: LearnerSupervisionRuleInput = { id: "rule", kind: "learnerSupervision", level: "hard" };
const wholeShift: LearnerSupervisionRuleInput = { ...rule, when: "wholeShift" };

function learner(id: string, overrides: Partial<LearnerInput> = {}): ProfessionalInput {
  return professional(id, { learner: { track: "workBased", supervisorQualificationId: "vig", ...overrides } });
}

const people: readonly ProfessionalInput[] = [
  learner("lee"),
  learner("lou"),
  learner("two", { learnersPerSupervisor: 2 }),
  learner("duo", { learnersPerSupervisor: 2 }),
  learner("ned", { supervisorQualificationId: "nurse" }),
  professional("free", { learner: { track: "schoolBased" } }),
  professional("vic", { qualifications: [{ qualificationId: "vig" }] }),
  professional("nan", { qualifications: [{ qualificationId: "nurse" }] }),
  professional("half", { qualifications: [{ qualificationId: "vig", level: "supervised" }] }),
  professional("past", { qualifications: [{ qualificationId: "vig", validUntil: dateOf(-1) }] }),
  professional("both", { qualifications: [{ qualificationId: "vig" }], learner: { track: "careerChanger" } }),
];

const demands = [
  { id: "main", target: 6 },
  { id: "extra", target: 0, maximum: 2, tags: ["supernumerary"] },
];
const at = (given: ShiftInput, unit: string, locationId = "mill"): ShiftInput => ({ ...given, unit, locationId, demands });
const parts = {
  locations: [
    { id: "mill", organisationId: "org" },
    { id: "farm", organisationId: "org" },
  ],
  qualifications: [{ id: "vig" }, { id: "nurse", covers: ["vig"] }],
  people,
  volunteers: [volunteer("vera", { qualifications: [{ qualificationId: "nurse" }] })],
  shifts: [
    at(early(0), "east"),
    at(shift("day0", 0, "09:00", "17:00"), "east"),
    at(shift("west0", 0, "07:00", "15:00"), "west"),
    at(shift("farm0", 0, "07:00", "15:00"), "east", "farm"),
    at(shift("long0", 0, "06:00", "23:00"), "east"),
    at(late(0), "east"),
  ],
};

function supervision(
  name: string,
  given: LearnerSupervisionRuleInput,
  on: Readonly<Record<string, readonly string[]>>,
  amount: number,
): RuleCase {
  const roster = Object.entries(on).flatMap(([shiftId, names]) =>
    names.map((entry) => {
      const [personId = "", demandId] = entry.split("/");
      return assign(personId, shiftId, demandId);
    }),
  );
  return ruleCase(name, given, parts, roster, { amount });
}

/** Tables for `learnerSupervision`; an early shift lasts 480 minutes. */
export const learnerSupervisionCases: readonly RuleCase[] = [
  supervision("a learner alone", rule, { early0: ["lee"] }, 480),
  supervision("with a supervisor on the same shift", rule, { early0: ["lee", "vic"] }, 0),
  supervision("a higher level supervises too", rule, { early0: ["lee", "nan"] }, 0),
  supervision("someone who is still supervised does not", rule, { early0: ["lee", "half"] }, 480),
  supervision("nor someone whose qualification has ended", rule, { early0: ["lee", "past"] }, 480),
  supervision("nor someone in training", rule, { early0: ["lee", "both"] }, 480),
  supervision("nor a volunteer", rule, { early0: ["lee", "vera"] }, 480),
  supervision("a learner who needs no supervisor", rule, { early0: ["free"] }, 0),
  supervision("nobody in training", rule, { early0: ["half"] }, 0),
  // 07:00-09:00 without, from 09:00 on with the supervisor of the day shift.
  supervision("a supervisor of the same unit who comes later", rule, { early0: ["lee"], day0: ["vic"] }, 120),
  supervision("a supervisor in another unit", rule, { early0: ["lee"], west0: ["vic"] }, 480),
  supervision("who is enough within the location", { ...rule, within: "location" }, { early0: ["lee"], west0: ["vic"] }, 0),
  supervision("but not at another location", { ...rule, within: "location" }, { early0: ["lee"], farm0: ["vic"] }, 480),
  supervision(
    "another shift of the unit does not count within a shift",
    { ...rule, within: "shift" },
    { early0: ["lee"], long0: ["vic"] },
    480,
  ),
  supervision("two learners, one supervisor", rule, { early0: ["lee", "lou", "vic"] }, 480),
  supervision("two who may share one", rule, { early0: ["two", "duo", "vic"] }, 0),
  // 1/2 + 1 is rounded up to 2.
  supervision("parts are rounded up together", rule, { early0: ["two", "lee", "vic"] }, 480),
  supervision("half a supervisor is one", rule, { early0: ["two"] }, 480),
  supervision("each level apart, and one who covers both counts for both", rule, { early0: ["lee", "ned", "nan"] }, 0),
  supervision("a lower level does not supervise a student nurse", rule, { early0: ["lee", "ned", "vic"] }, 480),
  // Lee 07:00-15:00, Lou 09:00-17:00: two at once from 09:00 to 15:00, with one supervisor: 360.
  supervision("learners of overlapping shifts share", rule, { early0: ["lee"], day0: ["lou"], long0: ["vic"] }, 360),
  supervision("a supernumerary learner needs supervision too", rule, { early0: ["lee/extra"] }, 480),
  supervision("unless the rule leaves those lines out", { ...rule, shifts: { exclude: ["supernumerary"] } }, { early0: ["lee/extra"] }, 0),
  supervision(
    "and then a supernumerary supervisor does not count",
    { ...rule, shifts: { exclude: ["supernumerary"] } },
    { early0: ["lee", "vic/extra"] },
    480,
  ),
  supervision("people are the learners", { ...rule, people: { include: ["person:lou"] } }, { early0: ["lee", "lou"] }, 480),
  supervision("over the whole shift: one who is there throughout", wholeShift, { early0: ["lee"], long0: ["vic"] }, 0),
  supervision("one who comes later is none", wholeShift, { early0: ["lee"], day0: ["vic"] }, 1),
  supervision("two who relieve each other are none", wholeShift, { long0: ["lee"], early0: ["vic"], late0: ["nan"] }, 1),
  // From 06:00 to 07:00 nobody is there.
  supervision("but they are at every moment but the first hour", rule, { long0: ["lee"], early0: ["vic"], late0: ["nan"] }, 60),
  supervision(
    "learners of other shifts take nothing from a whole shift",
    wholeShift,
    { early0: ["lee"], day0: ["lou"], long0: ["vic"] },
    0,
  ),
  ruleCase(
    "a mobile team is supervised at each of its locations",
    rule,
    { ...parts, shifts: [{ ...at(early(0), "east"), alsoLocationIds: ["farm"] }, at(shift("farm0", 0, "07:00", "15:00"), "east", "farm")] },
    [assign("lee", "early0"), assign("vic", "farm0")],
    // Supervised at the farm, not at the mill.
    { amount: 480 },
  ),
  ruleCase(
    "the night on which the clock goes back lasts nine hours",
    rule,
    { ...parts, days: 21, shifts: [{ ...night(19), demands }] },
    [assign("lee", "night19")],
    { amount: 540 },
  ),
  ruleCase(
    "and the one on which it goes forward seven",
    rule,
    {
      ...parts,
      planning: springPlanning,
      shifts: [{ ...shift("n", 0, "00:00", "00:01"), start: "2027-03-27T23:00", end: "2027-03-28T07:00", demands }],
    },
    [assign("lee", "n")],
    { amount: 420 },
  ),
  ruleCase("what pins lack is charged", rule, { ...parts, pins: [assign("lee", "early0")] }, [assign("lee", "early0")], { amount: 480 }),
];
