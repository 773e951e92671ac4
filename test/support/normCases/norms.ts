import type { Confidence } from "../../../src/presets/preset";

/** How sure a norm is; rows with values of both kinds count as the surer one. */
type Norms = Readonly<Record<string, Confidence>>;

/** Working-time law for adults. */
export const lawNorms: Norms = {
  "atw.max-shift": "H",
  "atw.max-week": "H",
  "atw.avg-4w": "H",
  "atw.avg-16w": "H",
  "atw.daily-rest": "H",
  "atb.care-daily-rest": "H",
  "atw.weekly-rest": "H",
  "atw.night-def": "H",
  "atw.night-max": "H",
  "atw.night-long": "H",
  "atw.night-rest": "H",
  "atw.night-series-rest": "H",
  "atw.series-with-night": "H",
  "atw.night-cap-16w": "H",
  "atw.night-cap-alt": "H",
  "atw.night-avg": "H",
  "atw.sunday-free": "H",
  "atw.sunday-consent": "H",
  "atw.break": "H",
  "atb.solo-no-break": "H",
  "atb.handover": "H",
  "atb.unavoidable": "H",
  "atb.pre-holiday": "H",
  "atb.weekend-night": "H",
  "atw.hours-equated": "H",
  "atw.roster-notice": "H",
  "atw.personal": "H",
  "atw.registration": "H",
  "atw.exempt": "H",
};

/** On-call, standby and presence duties. */
export const callNorms: Norms = {
  "oncall.def": "H",
  "oncall.free": "H",
  "oncall.night": "H",
  "oncall.work": "H",
  "oncall.call": "H",
  "standby.care": "H",
  "presence.def": "H",
  "presence.norm": "H",
  "presence.optout": "H",
  "special.sum": "H",
  sleepin: "M",
};

/** Youth, pregnancy and personal reasons. */
export const personalNorms: Norms = {
  youth: "H",
  pregnant: "H",
  maternity: "H",
  breastfeeding: "H",
  "night-health": "H",
  "older-staff": "L",
};

/** The collective agreement VVT and what comes with it. */
export const agreementNorms: Norms = {
  "vvt.fulltime": "M",
  "vvt.publish": "M",
  "vvt.attendance-days": "M",
  "vvt.attendance-bonus": "M",
  "vvt.permanent-first": "M",
  "vvt.ort": "M",
  "vvt.broken": "M",
  "vvt.max-shift": "L",
  "vvt.weekends": "L",
  "vvt.nights": "L",
  "vvt.plusmin": "M",
  "vvt.meeruren": "M",
  "vvt.self-roster": "M",
  "vvt.travel": "M",
  "vvt.holidays": "M",
  "call.notice": "M",
  "flex-bill": "L",
  "or.consent": "M",
};

/** Rules outside working-time law: a planner states them by their kind, no preset brings them. */
export const plannerNorms: Norms = {
  "qual.level": "M",
  "qual.registration": "M",
  "qual.competence": "H",
  "qual.vog": "M",
  "qual.induction": "M",
  "cover.headcount": "M",
  "cover.mix": "M",
  "cover.pool-share": "L",
  "learner.supervisor": "M",
  "volunteer.scope": "M",
  "avail.hard": "H",
  "avail.pref": "M",
  "consent.published": "M",
  "consent.extra": "M",
  "hours.contract": "M",
  "hours.home-share": "M",
  "org.tier": "M",
  "org.block": "M",
  "org.zzp-ban": "M",
  "travel.max": "M",
  "travel.gap": "M",
  overlap: "H",
  "cost.total": "M",
  "fair.load": "M",
  "stable.change": "M",
  "cont.faces": "L",
};

/** Norms that presets carry as rules, as values that are off, or with the reason why they are no rule. */
export const presetNorms: Norms = { ...lawNorms, ...callNorms, ...personalNorms, ...agreementNorms };
