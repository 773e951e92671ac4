import type { EngagementInput } from "../../../src/problem/person";
import { at, dateOf } from "../problemBuilder";
import { type NormCase, on, onDays, past, type Situation, stated } from "./normCase";

const organisations = [{ id: "org" }, { id: "other" }];
const away = { organisationId: "other" } as const;
const early = on(0, "07:00", "15:00");
const hired = (engagement: Partial<EngagementInput>) => ({
  engagements: [{ id: "main", organisationId: "org", form: "employee", ...engagement } as const],
});

/** From here to there are 30 minutes and 25 km, whatever the map says; home is a degree of latitude south of there: 6371 km x pi / 180. */
const travelling: Situation = {
  locations: ["here", "there"].map((id, index) => ({ id, organisationId: "org", coordinates: { latitude: 51 + index, longitude: 6 } })),
  travel: { detourFactor: 1, links: [{ fromLocationId: "here", toLocationId: "there", minutes: 30, metres: 25_000 }] },
};
const aDegree = Math.round((6_371_000 * Math.PI) / 180);
const fromHome = (maximumMetres: number): Situation => ({
  ...travelling,
  anna: { home: { latitude: 51, longitude: 6 }, travelLimit: { maximumMetres } },
  shifts: [on(0, "07:00", "15:00", { locationId: "there" })],
});
/** Here until 11:00, and there from a time on. */
const hereAndThere = (clock: string): Situation => ({
  ...travelling,
  shifts: [on(0, "07:00", "11:00", { locationId: "here" }), on(0, clock, "15:00", { locationId: "there" })],
});

const blocks = stated({ id: "blocks", kind: "blocks", level: "hard" });
const valid = stated({ id: "valid", kind: "validEngagement", level: "hard" });

/** Organisations, tiers and travel. */
export const placeCases: readonly NormCase[] = [
  // Ten days before Monday 19 October is Friday 9 October.
  ...stated({ id: "release", kind: "releaseTime", level: "hard" }).edge("org.tier", "a tier opens ten days ahead at nine", {
    kept: {
      planning: { decisionTime: at(4, "09:00") },
      organisations: [{ id: "org", releases: [{ tier: "ownTeam" }, { tier: "agency", daysBefore: 10, atTime: "09:00" }] }],
      days: 21,
      anna: hired({ form: "agency" }),
      shifts: [on(14, "07:00", "15:00")],
    },
    broken: {
      planning: { decisionTime: at(4, "08:59") },
      organisations: [{ id: "org", releases: [{ tier: "ownTeam" }, { tier: "agency", daysBefore: 10, atTime: "09:00" }] }],
      days: 21,
      anna: hired({ form: "agency" }),
      shifts: [on(14, "07:00", "15:00")],
    },
    amounts: { release: 1 },
  }),
  // The agency is the fourth tier.
  ...stated({ id: "tiers", kind: "tierPreference", level: "soft", weight: 10, costs: { agency: 3 } }).edge(
    "org.tier",
    "an inner tier goes first",
    {
      kept: { anna: hired({ form: "pool" }), shifts: [early] },
      broken: { anna: hired({ form: "agency" }), shifts: [early] },
      amounts: { tiers: 3 },
      cost: 30,
    },
  ),
  ...blocks.edge("org.block", "people whom an organisation does not want", {
    kept: { organisations: [{ id: "org" }, { id: "other", blockedPersonIds: ["anna"] }], anna: hired({ form: "pool" }), shifts: [early] },
    broken: {
      organisations: [{ id: "org" }, { id: "other", blockedPersonIds: ["anna"] }],
      anna: hired({ form: "pool" }),
      shifts: [on(0, "07:00", "15:00", away)],
    },
    amounts: { blocks: 1 },
  }),
  ...blocks.edge("org.block", "places where somebody does not go", {
    kept: { anna: { blocks: [{ include: ["unit:closed"] }] }, shifts: [on(0, "07:00", "15:00", { unit: "open" })] },
    broken: { anna: { blocks: [{ include: ["unit:closed"] }] }, shifts: [on(0, "07:00", "15:00", { unit: "closed" })] },
    amounts: { blocks: 1 },
  }),
  ...valid.edge("org.zzp-ban", "no self-employed people from a date on", {
    kept: {
      organisations: [{ id: "org", bans: [{ tier: "selfEmployed", from: dateOf(3) }] }],
      anna: hired({ form: "selfEmployed" }),
      shifts: [on(2, "23:59", "07:00")],
    },
    broken: {
      organisations: [{ id: "org", bans: [{ tier: "selfEmployed", from: dateOf(3) }] }],
      anna: hired({ form: "selfEmployed" }),
      shifts: [on(3, "00:00", "07:00")],
    },
    amounts: { valid: 1 },
  }),

  ...stated({ id: "travel-limit", kind: "travelLimit", level: "hard", measure: "metres" }).edge("travel.max", "as far as somebody wants", {
    kept: fromHome(aDegree),
    broken: fromHome(aDegree - 1),
    amounts: { "travel-limit": 1 },
  }),
  ...stated({ id: "travel-time", kind: "travelTime", level: "hard" }).edge("travel.gap", "half an hour from here to there", {
    kept: hereAndThere("11:30"),
    broken: hereAndThere("11:29"),
    amounts: { "travel-time": 1 },
  }),
  ...stated({ id: "overlap", kind: "noOverlap", level: "hard" }).edge("overlap", "one place at a time", {
    kept: { organisations, anna: hired({ form: "pool" }), shifts: [early, on(0, "15:00", "23:00", away)] },
    broken: { organisations, anna: hired({ form: "pool" }), shifts: [early, on(0, "14:59", "23:00", away)] },
    amounts: { overlap: 1 },
  }),
  ...stated({ id: "overlap", kind: "noOverlap", level: "hard" }).edge("overlap", "also on call here and at work elsewhere", {
    kept: {
      anna: { external: [{ start: at(0, "15:00"), end: at(0, "20:00") }] },
      shifts: [on(0, "12:00", "15:00", { dutyKind: "onCall" })],
    },
    broken: {
      anna: { external: [{ start: at(0, "15:00"), end: at(0, "20:00") }] },
      shifts: [on(0, "12:00", "15:01", { dutyKind: "onCall" })],
    },
    amounts: { overlap: 1 },
  }),

  // 16 h at home and 16 elsewhere; a minute more elsewhere lacks half a minute of home, rounded up.
  ...stated({ id: "home", kind: "homeShare", level: "soft", minimumPercent: 50, over: { kind: "period" }, unit: 1 }).edge(
    "hours.home-share",
    "half at home",
    {
      kept: {
        organisations,
        anna: hired({ lendTo: "all" }),
        shifts: [...onDays([0, 1], "07:00", "15:00"), ...onDays([2, 3], "07:00", "15:00", away)],
      },
      broken: {
        organisations,
        anna: hired({ lendTo: "all" }),
        shifts: [...onDays([0, 1], "07:00", "15:00"), on(2, "07:00", "15:00", away), on(3, "07:00", "15:01", away)],
      },
      amounts: { home: 1 },
    },
  ),
  // Worked here on the day 30 days before the shift, and on the day before that.
  ...stated({ id: "faces", kind: "continuity", level: "soft", per: "unit", days: 30 }).edge(
    "cont.faces",
    "known from the last thirty days",
    {
      kept: {
        anna: { history: { shifts: past([-30], "07:00", "15:00", { tags: ["unit:ward"] }) } },
        shifts: [on(0, "07:00", "15:00", { unit: "ward" })],
      },
      broken: {
        anna: { history: { shifts: past([-31], "07:00", "15:00", { tags: ["unit:ward"] }) } },
        shifts: [on(0, "07:00", "15:00", { unit: "ward" })],
      },
      amounts: { faces: 1 },
    },
  ),
];
