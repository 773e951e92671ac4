import type { Assignment } from "../../../src/problem/assignment";
import type { ProfessionalInput } from "../../../src/problem/person";
import type { TeamMixRuleInput } from "../../../src/problem/rules/teamMix";
import type { DemandInput } from "../../../src/problem/shift";
import { assign, professional, volunteer } from "../problemBuilder";
import { autumnSaturday, type NormCase, on, type Situation, springPlanning, springSaturday, stated } from "./normCase";

const qualifications = [{ id: "bhv" }, { id: "verzorgende-ig" }];
const caring = [{ qualificationId: "verzorgende-ig" }];
const minimum = stated({ id: "minimum", kind: "demandCover", level: "soft", bound: "minimum", weight: 1000 });

/** Besides anna: somebody with first aid, learners with a supervisor each and learners who may share one, who may supervise them, and somebody of the pool. */
const others: readonly ProfessionalInput[] = [
  professional("ben", { qualifications: [{ qualificationId: "bhv" }] }),
  ...["lee", "lou"].map((id) => professional(id, { learner: { track: "workBased", supervisorQualificationId: "verzorgende-ig" } })),
  ...["two", "duo"].map((id) =>
    professional(id, { learner: { track: "workBased", supervisorQualificationId: "verzorgende-ig", learnersPerSupervisor: 2 } }),
  ),
  professional("vic", { qualifications: caring }),
  professional("pim", { engagements: [{ id: "main", organisationId: "org", form: "pool" }] }),
];
const ward = { unit: "ward", demands: [{ id: "main", target: 5 }] } as const;

/** An early shift and a day shift of a ward. */
function team(...ids: readonly string[]): Situation {
  const roster = ids.map((id): Assignment => {
    const [person = "", shift = "d0-0700"] = id.split("/");
    return assign(person, shift);
  });
  return {
    others,
    qualifications,
    shifts: [on(0, "07:00", "15:00", ward), on(0, "08:00", "16:00", ward), on(0, "07:01", "15:00", ward)],
    roster,
  };
}

/** A night with one learner and one supervisor, who may come later. */
const nightTeam = (day: number, start: string, parts: Situation): Situation => ({
  ...parts,
  others,
  qualifications,
  shifts: [on(day, "23:00", "07:00", ward), on(day + 1, start, "08:00", ward)],
  roster: [assign("lee", `d${String(day)}-2300`), assign("vic", `d${String(day + 1)}-${start.replace(":", "")}`)],
});

/** A line of two shifts, of which the first is for a client, and who of two professionals and three others is on it. */
function admitting(line: Partial<DemandInput>, ...ids: readonly string[]): Situation {
  return {
    others: [professional("bob")],
    volunteers: [volunteer("vera"), volunteer("mo", { role: "informalCarer", clientIds: ["client"] }), { id: "silent", role: "volunteer" }],
    shifts: [
      on(0, "10:00", "12:00", { demands: [{ id: "main", target: 4, ...line }], clientIds: ["client"] }),
      on(1, "10:00", "12:00", { demands: [{ id: "main", target: 4, ...line }] }),
    ],
    roster: ids.map((id) => {
      const [person = "", shift = "d0-1000"] = id.split("/");
      return assign(person, shift);
    }),
  };
}
const professionals = { people: { include: ["kind:professional"] } } as const;
const help = { people: { include: ["kind:volunteer", "kind:informalCarer"] } } as const;

const firstAid: TeamMixRuleInput = {
  id: "first-aid",
  kind: "teamMix",
  level: "hard",
  within: "unit",
  members: [{ qualificationId: "bhv", weight: 1 }],
  minimum: 1,
};
const poolShare: TeamMixRuleInput = {
  id: "pool-share",
  kind: "teamMix",
  level: "soft",
  members: [{ people: { include: ["form:pool"] }, weight: 100 }, { weight: -50 }],
  maximum: 0,
  unit: 100,
};
const supervised = stated({ id: "supervised", kind: "learnerSupervision", level: "hard" });

/** How many people of which kind. */
export const teamCases: readonly NormCase[] = [
  // Priority 2 x one missing; 1000 points each.
  ...minimum.edge("cover.headcount", "the minimum of a line", {
    kept: { ...admitting({ minimum: 2, priority: 2 }, "anna", "bob", "anna/d1-1000", "bob/d1-1000") },
    broken: { ...admitting({ minimum: 2, priority: 2 }, "anna", "anna/d1-1000", "bob/d1-1000") },
    amounts: { minimum: 2 },
    cost: 2000,
  }),
  ...stated({ id: "maximum", kind: "demandCover", level: "hard", bound: "maximum" }).edge(
    "cover.headcount",
    "no more than there is room for",
    {
      kept: admitting({ target: 1 }, "anna"),
      broken: admitting({ target: 1 }, "anna", "bob"),
      amounts: { maximum: 1 },
    },
  ),
  ...stated({ id: "target", kind: "demandCover", level: "soft", bound: "target", countFrom: "minimum" }).edge(
    "cover.headcount",
    "from the minimum to the target",
    {
      kept: admitting({ minimum: 1, target: 2 }, "anna", "bob", "anna/d1-1000", "bob/d1-1000"),
      broken: admitting({ minimum: 1, target: 2 }, "anna", "bob", "bob/d1-1000"),
      amounts: { target: 1 },
    },
  ),
  // Anna from 07:00 to 15:00; ben from 07:00, or a minute later.
  ...stated(firstAid).edge("cover.mix", "somebody who can give first aid, at every moment", {
    kept: team("anna", "ben"),
    broken: team("anna", "ben/d0-0701"),
    amounts: { "first-aid": 1 },
  }),
  ...stated({ ...firstAid, when: "wholeShift" }).edge("cover.mix", "the whole shift", {
    kept: team("anna/d0-0701", "ben"),
    broken: team("anna", "ben/d0-0701"),
    amounts: { "first-aid": 1 },
  }),
  // 100 - 2 x 50 = 0; 100 - 50.
  ...stated(poolShare).edge("cover.pool-share", "at most half of the team is of the pool", {
    kept: team("pim", "anna"),
    broken: team("pim"),
    amounts: { "pool-share": 1 },
  }),

  ...supervised.edge("learner.supervisor", "somebody who supervises, in the same unit and time", {
    kept: team("lee", "vic"),
    broken: team("lee", "vic/d0-0701"),
    amounts: { supervised: 1 },
  }),
  // Half and a whole supervisor are two, of whom one is missing for 480 minutes.
  ...supervised.edge("learner.supervisor", "one supervisor for two who may share", {
    kept: team("two", "duo", "vic"),
    broken: team("two", "lee", "vic"),
    amounts: { supervised: 480 },
  }),
  // The supervisor comes at 03:00: 5 h after 23:00 by the clock that is set back, 3 h by the one that is set forward.
  ...supervised.gives("learner.supervisor", "a night in which the clock is set back", nightTeam(autumnSaturday, "03:00", { days: 21 }), {
    supervised: 300,
  }),
  ...supervised.gives(
    "learner.supervisor",
    "a night in which the clock is set forward",
    nightTeam(springSaturday, "03:00", { planning: springPlanning }),
    { supervised: 180 },
  ),

  ...stated({ id: "admission", kind: "admission", level: "hard" }).edge("volunteer.scope", "only where volunteers are admitted", {
    kept: admitting({ admits: [professionals, help] }, "vera"),
    broken: admitting({ admits: [professionals] }, "vera"),
    amounts: { admission: 1 },
  }),
  ...stated({ id: "admission", kind: "admission", level: "hard" }).edge("volunteer.scope", "an informal carer for the own client only", {
    kept: admitting({ admits: [professionals, help] }, "mo"),
    broken: admitting({ admits: [professionals, help] }, "mo/d1-1000"),
    amounts: { admission: 1 },
  }),
  ...minimum.edge("volunteer.scope", "never for the minimum of professionals", {
    kept: admitting({ minimum: 1, admits: [professionals, help] }, "anna", "anna/d1-1000"),
    broken: admitting({ minimum: 1, admits: [professionals, help] }, "vera", "anna/d1-1000"),
    amounts: { minimum: 1 },
  }),
  ...stated({ id: "availability", kind: "availability", level: "hard" }).edge("volunteer.scope", "only what they offer", {
    kept: admitting({ admits: [help] }, "vera"),
    broken: admitting({ admits: [help] }, "silent"),
    amounts: { availability: 1 },
  }),
];
