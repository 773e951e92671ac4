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

/** Every preset with its defaults, and some with their options on, by a name for tests. */
export const everyPreset: readonly (readonly [name: string, preset: Preset])[] = [
  ["nl/atw-adult", nlAtwAdult()],
  [
    "nl/atw-adult with every option",
    nlAtwAdult({
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
    }),
  ],
  ["nl/atw-adult with a cap of night hours", nlAtwAdult({ weeklyRestMode: "b", agreed: { nightCap: "38hoursPer2Weeks" } })],
  ["nl/atw-youth", nlAtwYouth()],
  ["nl/atw-youth by start day", nlAtwYouth({ weekStart: "everyDay", sundayWork: "startDay" })],
  ["nl/atb-care", nlAtbCare({ collectiveAgreement: true })],
  ["nl/atb-care with every option", fullCare],
  ["nl/cao-vvt-2025", nlCaoVvt2025()],
  [
    "nl/cao-vvt-2025 counted by shifts",
    nlCaoVvt2025({ attendanceCount: "shifts", attendanceShifts: { include: ["org:org"] }, centsPerPoint: 1 }),
  ],
  ["nl/pregnancy", nlPregnancy()],
  ["nl/personal", nlPersonal({ restDays: ["friday", "saturday"] })],
];

/** The rule of a preset with an id. */
export function ruleOf(preset: Preset, id: string): Preset["rules"][number] {
  const found = preset.rules.find(({ rule }) => rule.id === id);
  if (found === undefined) throw new Error(`${preset.id} has no rule "${id}"`);
  return found;
}
