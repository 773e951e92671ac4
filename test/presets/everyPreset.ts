import { nlAtbCare } from "../../src/presets/nlAtbCare";
import { nlAtwAdult } from "../../src/presets/nlAtwAdult";
import { nlAtwYouth } from "../../src/presets/nlAtwYouth";
import { nlCaoVvt2025 } from "../../src/presets/nlCaoVvt2025";
import { nlPersonal } from "../../src/presets/nlPersonal";
import { nlPregnancy } from "../../src/presets/nlPregnancy";
import type { Preset } from "../../src/presets/preset";

/** Care with everything that an agreement can switch on. */
export const fullCare = nlAtbCare({
  collectiveAgreement: true,
  onCall: { tag: "on-call" },
  presence: { tag: "sleeps-in", optOutTag: "agreed-60" },
  soloTag: "solo",
});

/** Working-time law with every option away from its default. */
export const fullAdult = nlAtwAdult({
  weekStart: "everyDay",
  seriesBreakMinutes: 1440,
  weeklyRestMode: "a",
  sharedReductions: false,
  sundayWork: "startDay",
  handoverMinutes: 15,
  longNights: true,
  reducedRestWeight: 0,
  onCall: { tag: "on-call", averageHours: 45 },
  agreed: { seriesMaximum: 8, nightCap: "140per52Weeks", shortBreaks: true, averageWeeks: 52, fourWeekHours: 60, freeSundays: 4 },
});

/** Working-time law with the other limit of nights and weekly rest by fortnight. */
export const nightHoursAdult = nlAtwAdult({ weeklyRestMode: "b", agreed: { nightCap: "38hoursPer2Weeks" } });

/** Youth with both options away from their defaults. */
export const youthByStartDay = nlAtwYouth({ weekStart: "everyDay", sundayWork: "startDay" });

/** The exceptions for care with only what they always bring. */
export const care = nlAtbCare({ collectiveAgreement: true });

/** The agreement with attendance counted by shifts of one organisation. */
export const vvtByShifts = nlCaoVvt2025({ attendanceCount: "shifts", attendanceShifts: { include: ["org:org"] }, centsPerPoint: 1 });

/** Personal arrangements, with rest days of their own. */
export const personal = nlPersonal({ restDays: ["friday", "saturday"] });

/** Every preset with its defaults, and some with their options on, by a name for tests. */
export const everyPreset: readonly (readonly [name: string, preset: Preset])[] = [
  ["nl/atw-adult", nlAtwAdult()],
  ["nl/atw-adult with every option", fullAdult],
  ["nl/atw-adult with a cap of night hours", nightHoursAdult],
  ["nl/atw-youth", nlAtwYouth()],
  ["nl/atw-youth by start day", youthByStartDay],
  ["nl/atb-care", care],
  ["nl/atb-care with every option", fullCare],
  ["nl/cao-vvt-2025", nlCaoVvt2025()],
  ["nl/cao-vvt-2025 counted by shifts", vvtByShifts],
  ["nl/pregnancy", nlPregnancy()],
  ["nl/personal", personal],
];

/** The rule of a preset with an id. */
export function ruleOf(preset: Preset, id: string): Preset["rules"][number] {
  const found = preset.rules.find(({ rule }) => rule.id === id);
  if (found === undefined) throw new Error(`${preset.id} has no rule "${id}"`);
  return found;
}
