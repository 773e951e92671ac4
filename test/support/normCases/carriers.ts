/** What carries a norm that no roster rule of its own judges. */
export interface Carrier {
  /** In the words of the library: which part of the problem, of a preset or of the process. */
  readonly by: string;
  /** Whether cases show it at work. */
  readonly isShown: boolean;
}

const shown = (by: string): Carrier => ({ by, isShown: true });
const told = (by: string): Carrier => ({ by, isShown: false });

/** Norms of the catalogue that are definitions, input, money, records or choices that a preset does not offer. */
export const carriers: Readonly<Record<string, Carrier>> = {
  "atw.night-def": shown("`planning.night`; every rule about nights reads it"),
  "atb.handover": shown("option `handoverMinutes`: longer duties and shorter rests"),
  "atb.unavoidable": told("judged on realised times: what cannot wait is not planned, and the limit of 12 hours is stricter"),
  "atb.pre-holiday": told("not offered: planning by 12 hours is stricter"),
  "atb.weekend-night": told("not offered: planning by 10 hours and its rest is stricter"),
  "atw.hours-equated": shown("`absences` with `creditedMinutes` count in every limit of hours"),
  "atw.roster-notice": told("the date of publication is the planner's; what is published is pinned (vvt.publish)"),
  "atw.personal": told("wishes, preferences and unavailable times are input (avail.hard, avail.pref)"),
  "atw.registration": told("keeping records is up to whoever embeds the library; analyses and rosters are data"),
  "atw.exempt": shown("`regime: none`"),
  "oncall.call": told("judged on realised times: calls come back as past shifts with their work minutes"),
  sleepin: shown("`dutyKind: presence`, and `dutyKinds` with a percentage for each ledger"),
  maternity: shown("`absences`: nobody works on those days"),
  breastfeeding: told("interruptions are work time: `breakMinutes` leaves them out"),
  "vvt.fulltime": shown("contracts of the engagements, and a limit per year as a period"),
  "vvt.publish": shown("`pins`, and the rule `stability`"),
  "vvt.ort": shown("`payTables`: vvtPayTable"),
  "vvt.broken": shown("rules of the organisation: shifts a day, and split duties a week"),
  "vvt.self-roster": shown("`wishes`"),
  "vvt.travel": shown("`payTables`: vvtPayTable; travel between clients is part of the shift"),
  "vvt.holidays": shown("`planning.holidays`: nlHolidays"),
  "call.notice": shown("`call` terms of the engagement and the rule `callNotice`"),
  "or.consent": told("rules are data with a source; who consented to them is recorded with that source"),
};
