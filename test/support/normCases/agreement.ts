import { nlCaoVvt2025 } from "../../../src/presets/nlCaoVvt2025";
import type { CallTerms } from "../../../src/problem/payTable";
import type { Contract, EngagementForm, EngagementInput, ProfessionalInput } from "../../../src/problem/person";
import { assign, at, dateOf } from "../problemBuilder";
import { vvtByShifts } from "../../presets/everyPreset";
import { autumnSaturday, type NormCase, on, onDays, type Situation, stated, under } from "./normCase";

const both = under([nlCaoVvt2025(), vvtByShifts]);
const hours = (count: number): number => 60 * count;

function engaged(engagement: Partial<EngagementInput>, more: Partial<ProfessionalInput> = {}): Partial<ProfessionalInput> {
  return { engagements: [{ id: "main", organisationId: "org", form: "employee", ...engagement }], ...more };
}
const contracted = (contract: Contract, more: Partial<ProfessionalInput> = {}): Partial<ProfessionalInput> => engaged({ contract }, more);
const week = { days: 7 } as const;

const forms: readonly (readonly [form: EngagementForm, organisationId: string, points: number])[] = [
  ["pool", "org", 1],
  ["employee", "other", 2],
  ["agency", "org", 3],
  ["selfEmployed", "org", 4],
];
const called = (call: CallTerms): Partial<ProfessionalInput> => engaged({ call });
/** Four days of notice and three hours of work (BW 7:628a). */
const statutory = called({ noticeHours: 96, minimumMinutes: 180 });
/** The calendar year, with what was worked before the horizon. */
const yearAccount = (carried: number): Pick<Situation, "anna" | "planning" | "days"> => ({
  ...week,
  planning: { periods: [{ id: "2026", from: "2026-01-01", to: "2026-12-31" }] },
  anna: { history: { carried: [{ ruleId: "year", amount: carried }] } },
});

/** The collective agreement VVT. */
export const agreementCases: readonly NormCase[] = [
  // 4 x 9 = 36 h; one more minute is a started hour too many.
  ...under(nlCaoVvt2025(), "vvt.plusmin").edge("vvt.fulltime", "thirty-six hours a week", {
    kept: { ...week, anna: contracted({ targetMinutesPerWeek: hours(36) }), shifts: onDays([0, 1, 2, 3], "07:00", "16:00") },
    broken: {
      ...week,
      anna: contracted({ targetMinutesPerWeek: hours(36) }),
      shifts: [...onDays([0, 1, 2, 3], "07:00", "16:00"), on(4, "07:00", "07:01")],
    },
    amounts: { "vvt.plusmin": 1 },
  }),
  // 1870 h before the horizon and 8 in it.
  ...stated({
    id: "year",
    kind: "workLimit",
    level: "soft",
    measure: "minutes",
    ledger: "contract",
    over: { kind: "period" },
    maximum: hours(1878),
  }).edge("vvt.fulltime", "the hours of a full-time year", {
    kept: { ...yearAccount(hours(1870)), shifts: [on(0, "07:00", "15:00")] },
    broken: { ...yearAccount(hours(1870) + 1), shifts: [on(0, "07:00", "15:00")] },
    amounts: { year: 1 },
  }),

  // Published: the pinned assignment stays.
  ...stated({ id: "stability", kind: "stability", level: "soft" }).edge("vvt.publish", "what is published stays", {
    kept: { shifts: [on(0, "07:00", "15:00")], pins: [assign("anna", "d0-0700")], previous: [assign("anna", "d0-0700")] },
    broken: { shifts: [on(0, "07:00", "15:00")], roster: [], pins: [assign("anna", "d0-0700")], previous: [assign("anna", "d0-0700")] },
    amounts: { stability: 1, $pins: 1 },
  }),

  ...forms.flatMap(([form, organisationId, points]) =>
    both.edge("vvt.permanent-first", `${form} of ${organisationId}`, {
      kept: [on(0, "07:00", "15:00")],
      broken: {
        organisations: [{ id: "org" }, { id: "other" }],
        anna: engaged({ form, organisationId, lendTo: "all" }),
        shifts: [on(0, "07:00", "15:00")],
      },
      amounts: { "vvt.permanent-first": points },
      cost: 10 * points,
    }),
  ),

  // 2 x 20 h over two weeks: 5 x 8 h; a minute less and a minute more.
  ...both.edge("vvt.plusmin", "not more than the contract", {
    kept: { anna: contracted({ targetMinutesPerWeek: hours(20) }), shifts: onDays([0, 1, 7, 8, 9], "07:00", "15:00") },
    broken: {
      anna: contracted({ targetMinutesPerWeek: hours(20) }),
      shifts: [...onDays([0, 1, 7, 8], "07:00", "15:00"), on(9, "07:00", "15:01")],
    },
    amounts: { "vvt.plusmin": 1 },
  }),
  ...both.edge("vvt.plusmin", "and not less", {
    kept: { anna: contracted({ targetMinutesPerWeek: hours(20) }), shifts: onDays([0, 1, 7, 8, 9], "07:00", "15:00") },
    broken: {
      anna: contracted({ targetMinutesPerWeek: hours(20) }),
      shifts: [...onDays([0, 1, 7, 8], "07:00", "15:00"), on(9, "07:00", "14:59")],
    },
    amounts: { "vvt.plusmin": 1 },
  }),
  // 2 x 12 h: 16 h and a leave that counts 8.
  ...both.edge("vvt.plusmin", "leave counts", {
    kept: {
      anna: contracted({ targetMinutesPerWeek: hours(12) }, { absences: [{ from: dateOf(2), to: dateOf(2), creditedMinutes: hours(8) }] }),
      shifts: onDays([0, 1], "07:00", "15:00"),
    },
    broken: {
      anna: contracted(
        { targetMinutesPerWeek: hours(12) },
        { absences: [{ from: dateOf(2), to: dateOf(2), creditedMinutes: hours(8) - 1 }] },
      ),
      shifts: onDays([0, 1], "07:00", "15:00"),
    },
    amounts: { "vvt.plusmin": 1 },
  }),
  // 2 x 12 h.
  ...both.edge("vvt.meeruren", "not above the agreed maximum", {
    kept: { anna: contracted({ maximumMinutesPerWeek: hours(12) }), shifts: onDays([0, 1, 2], "07:00", "15:00") },
    broken: {
      anna: contracted({ maximumMinutesPerWeek: hours(12) }),
      shifts: [...onDays([0, 1], "07:00", "15:00"), on(2, "07:00", "15:01")],
    },
    amounts: { "vvt.meeruren": 1 },
  }),
  // 9 h a week are 27 over three; 2 x 9 h and the night with an hour more.
  ...both.edge("vvt.meeruren", "the night with an hour more has nine", {
    kept: {
      days: 21,
      anna: contracted({ maximumMinutesPerWeek: hours(9) }),
      shifts: [...onDays([0, 1], "07:00", "16:00"), on(autumnSaturday, "23:00", "07:00")],
    },
    broken: {
      days: 21,
      anna: contracted({ maximumMinutesPerWeek: hours(9) }),
      shifts: [...onDays([0, 1], "07:00", "16:00"), on(autumnSaturday, "22:59", "07:00")],
    },
    amounts: { "vvt.meeruren": 1 },
  }),

  // At most one interruption a day, and split days on at most two days of a week: what the frame of an organisation may say.
  ...stated(
    { id: "one-interruption", kind: "workLimit", level: "hard", overridable: true, measure: "shifts", over: { kind: "day" }, maximum: 2 },
    {
      id: "split-days",
      kind: "dutyLimit",
      level: "hard",
      overridable: true,
      of: { contains: { include: ["split"] } },
      over: { kind: "week" },
      maximum: 2,
    },
  ).edge("vvt.broken", "two parts a day, twice a week", {
    kept: [0, 2].flatMap((day) => [on(day, "08:00", "10:00", { tags: ["split"] }), on(day, "16:00", "18:00", { tags: ["split"] })]),
    broken: [
      ...[0, 2, 4].flatMap((day) => [on(day, "08:00", "10:00", { tags: ["split"] }), on(day, "16:00", "18:00", { tags: ["split"] })]),
      on(0, "12:00", "14:00", { tags: ["split"] }),
    ],
    amounts: { "one-interruption": 1, "split-days": 1 },
  }),

  ...stated({ id: "wishes", kind: "wishes", level: "soft", weight: 10 }).edge("vvt.self-roster", "the times that people choose", {
    kept: {
      anna: { wishes: [{ id: "free", kind: "avoid", start: at(2, "00:00"), end: at(3, "00:00"), weight: 3 }] },
      shifts: [on(3, "00:00", "07:00")],
    },
    broken: {
      anna: { wishes: [{ id: "free", kind: "avoid", start: at(2, "00:00"), end: at(3, "00:00"), weight: 3 }] },
      shifts: [on(2, "23:59", "07:00")],
    },
    amounts: { wishes: 3 },
    cost: 30,
  }),

  // 96 h before 07:00 on Friday is 07:00 on Monday.
  ...stated({ id: "call-notice", kind: "callNotice", level: "hard", overridable: true }).edge("call.notice", "four days of notice", {
    kept: { planning: { decisionTime: at(0, "07:00") }, anna: statutory, shifts: [on(4, "07:00", "15:00")] },
    broken: { planning: { decisionTime: at(0, "07:01") }, anna: statutory, shifts: [on(4, "07:00", "15:00")] },
    amounts: { "call-notice": 1 },
  }),
  ...stated({ id: "call-notice", kind: "callNotice", level: "hard", overridable: true }).edge("call.notice", "a day by agreement", {
    kept: { planning: { decisionTime: at(3, "07:00") }, anna: called({ noticeHours: 24 }), shifts: [on(4, "07:00", "15:00")] },
    broken: { planning: { decisionTime: at(3, "07:01") }, anna: called({ noticeHours: 24 }), shifts: [on(4, "07:00", "15:00")] },
    amounts: { "call-notice": 1 },
  }),
  ...stated({ id: "call-notice", kind: "callNotice", level: "hard", overridable: true }).edge("call.notice", "three hours of work", {
    kept: { planning: { decisionTime: at(0, "00:00") }, anna: statutory, shifts: [on(7, "07:00", "10:00")] },
    broken: { planning: { decisionTime: at(0, "00:00") }, anna: statutory, shifts: [on(7, "07:00", "09:59")] },
    amounts: { "call-notice": 1 },
  }),
];
