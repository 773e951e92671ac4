import { careLine, eitherLine, otherLine, volunteerLine, type PlannedDemand } from "./demandLines";
import { shiftTypes, type ShiftType } from "./shiftTypes";
import type { SiteKind } from "./sites";

/** A shift that comes back every day, or every working day, at one unit. */
export interface Row {
  readonly name: string;
  readonly type: ShiftType;
  readonly days: "all" | "weekdays";
  readonly demands: readonly PlannedDemand[];
  readonly tags?: readonly string[];
}

/** A row with how often sites of a kind have it, compared with their other rows. */
export interface WeightedRow {
  readonly row: Row;
  readonly weight: number;
}

const driving = ["driving-licence"];
/** The mobile team first; other nurses may help out. */
const mobileTeamFirst = [{ people: { include: ["team:mobile"] } }, { people: { include: ["kind:professional"] }, cost: 8 }];

const earlyCare = everyDay("early-care", shiftTypes.early, [careLine("care", "verzorgende-ig")]);
const lateCare = everyDay("late-care", shiftTypes.late, [careLine("care", "verzorgende-ig")]);
const nightCare = everyDay("night-care", shiftTypes.night, [careLine("care", "verzorgende-ig", { competences: ["bhv"], priority: 2 })]);
const earlySupport = everyDay("early-support", shiftTypes.early, [careLine("support", "helpende", { minimum: 0 })]);
const lateSupport = everyDay("late-support", shiftTypes.late, [careLine("support", "helpende")]);
const eveningSupport = everyDay("evening-support", shiftTypes.evening, [careLine("support", "helpende", { minimum: 0 })]);
const earlyNurse = everyDay("early-nurse", shiftTypes.early, [careLine("nurse", "nurse-mbo", { competences: ["medication"] })]);
const lateNurse = everyDay("late-nurse", shiftTypes.late, [careLine("nurse", "nurse-mbo", { competences: ["medication"] })]);
const earlyTeam: Row = {
  ...everyDay("early-team", shiftTypes.early, [
    careLine("care", "verzorgende-ig"),
    careLine("support", "helpende", { minimum: 1, target: 2 }),
  ]),
  tags: ["needs:medication"],
};
const lateTeam: Row = {
  ...everyDay("late-team", shiftTypes.late, [careLine("nurse", "nurse-mbo"), careLine("support", "helpende")]),
  tags: ["needs:medication"],
};
const districtNurse = weekdays("district-nurse", shiftTypes.office, [careLine("nurse", "nurse-hbo", { minimum: 0 })]);
const activity = weekdays("activity", shiftTypes.activity, [otherLine("supervisor", "activity", { minimum: 0 }), volunteerLine()]);
const meals = everyDay("meals", shiftTypes.evening, [eitherLine("host", "hospitality", "helpende", { minimum: 0 }), volunteerLine()]);

const morningRound = everyDay("morning-round", shiftTypes.morning, [careLine("care", "verzorgende-ig", { competences: driving })]);
const eveningRound = everyDay("evening-round", shiftTypes.evening, [careLine("care", "verzorgende-ig", { competences: driving })]);
const morningHelp = everyDay("morning-help", shiftTypes.morning, [careLine("support", "helpende", { competences: driving, minimum: 0 })]);
const dayRound = everyDay("day-round", shiftTypes.early, [careLine("care", "verzorgende-ig", { competences: driving })]);
const lateRound = everyDay("late-round", shiftTypes.late, [careLine("nurse", "nurse-mbo", { competences: [...driving, "medication"] })]);

/** The rows that a site of a kind has before any other. */
export const coreRows: Readonly<Record<SiteKind, readonly Row[]>> = {
  nursingHome: [earlyCare, lateCare],
  smallScale: [earlyCare, lateSupport],
  homeCare: [morningRound, eveningRound],
  mobileTeam: [
    {
      ...everyDay("mobile-night", shiftTypes.night, [
        careLine("nurse", "nurse-mbo", { competences: driving, priority: 3, admits: mobileTeamFirst }),
      ]),
      tags: ["team:mobile"],
    },
  ],
};

/** The rows that a site of a kind may have besides. */
export const extraRows: Readonly<Record<SiteKind, readonly WeightedRow[]>> = {
  nursingHome: [
    { row: nightCare, weight: 5 },
    { row: earlyTeam, weight: 2 },
    { row: lateTeam, weight: 2 },
    { row: earlySupport, weight: 3 },
    { row: lateSupport, weight: 2 },
    { row: earlyNurse, weight: 2 },
    { row: lateNurse, weight: 1 },
    { row: eveningSupport, weight: 1 },
    { row: activity, weight: 2 },
    { row: districtNurse, weight: 1 },
  ],
  smallScale: [
    { row: nightCare, weight: 3 },
    { row: lateCare, weight: 2 },
    { row: earlySupport, weight: 2 },
    { row: activity, weight: 2 },
    { row: meals, weight: 2 },
  ],
  homeCare: [
    { row: morningHelp, weight: 3 },
    { row: morningRound, weight: 2 },
    { row: eveningRound, weight: 2 },
    { row: dayRound, weight: 2 },
    { row: lateRound, weight: 2 },
    { row: districtNurse, weight: 2 },
  ],
  mobileTeam: [],
};

/** Rows that a region has once for about every two thousand shifts. */
export const specialistRows: readonly Row[] = [
  weekdays("physician", shiftTypes.office, [otherLine("physician", "elderly-care-physician", { priority: 2 })]),
  weekdays("specialist", shiftTypes.office, [careLine("specialist", "nurse-specialist", { minimum: 0 })]),
];

function everyDay(name: string, type: ShiftType, demands: readonly PlannedDemand[]): Row {
  return { name, type, days: "all", demands };
}

function weekdays(name: string, type: ShiftType, demands: readonly PlannedDemand[]): Row {
  return { name, type, days: "weekdays", demands };
}
