import type { DayRequest } from "./wishList";

/** The least and the greatest of something. */
export interface Inrc2Range {
  readonly minimum: number;
  readonly maximum: number;
}

/** A contract of a scenario. */
export interface Inrc2Contract {
  readonly assignments: Inrc2Range;
  readonly workingDays: Inrc2Range;
  readonly daysOff: Inrc2Range;
  readonly maximumWeekends: number;
  readonly wantsCompleteWeekends: boolean;
}

/** What a nurse did before the horizon. */
export interface Inrc2NurseHistory {
  readonly assignments: number;
  readonly weekends: number;
  /** The shift type of the day before the horizon; `undefined` after a day off. */
  readonly lastType: string | undefined;
  readonly sameTypeDays: number;
  /** Includes `sameTypeDays`; 0 after a day off. */
  readonly workingDays: number;
  /** 0 after a day of work. */
  readonly daysOff: number;
}

/** A nurse with what all files say about her or him. */
export interface Inrc2Nurse {
  readonly id: string;
  readonly contractId: string;
  readonly skills: readonly string[];
  readonly history: Inrc2NurseHistory;
}

/** How many people a shift type needs on one day with one skill. */
export interface Inrc2Requirement {
  readonly minimum: number;
  readonly optimal: number;
}

/** An instance of the static problem; days are counted from 0, a Monday. */
export interface Inrc2Instance {
  readonly id: string;
  readonly dayCount: number;
  readonly skills: ReadonlySet<string>;
  /** Bounds on the days in a row, by shift type. */
  readonly shiftTypes: ReadonlyMap<string, Inrc2Range>;
  /** Types that may not follow, by the type of the day before. */
  readonly forbiddenNext: ReadonlyMap<string, readonly string[]>;
  readonly contracts: ReadonlyMap<string, Inrc2Contract>;
  readonly nurses: ReadonlyMap<string, Inrc2Nurse>;
  /** By {@link requirementKey}; what is not there needs nobody. */
  readonly requirements: ReadonlyMap<string, Inrc2Requirement>;
  readonly requests: readonly DayRequest[];
}

/** The key of a requirement; ids hold no white space. */
export function requirementKey(day: number, type: string, skill: string): string {
  return `${day} ${type} ${skill}`;
}
