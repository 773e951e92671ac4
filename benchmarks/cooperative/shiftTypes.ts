/** When a kind of shift takes place. */
export interface ShiftType {
  readonly id: string;
  /** Local time `HH:MM`. */
  readonly start: string;
  /** Local time `HH:MM`. */
  readonly end: string;
  /** Whether it ends on the day after its start. */
  readonly endsNextDay: boolean;
  readonly breakMinutes: number;
  /** Work minutes on a day without a clock change. */
  readonly workMinutes: number;
}

/** The shift types of the region; `morning` and `evening` are the short ones of home care. */
export const shiftTypes = {
  early: shiftType("early", "07:00", "15:30", 30),
  late: shiftType("late", "15:00", "23:00", 30),
  night: shiftType("night", "22:45", "07:15", 30),
  morning: shiftType("morning", "07:00", "11:00", 0),
  evening: shiftType("evening", "17:00", "21:00", 0),
  office: shiftType("office", "08:30", "17:00", 30),
  activity: shiftType("activity", "10:00", "16:00", 30),
} as const;

function shiftType(id: string, start: string, end: string, breakMinutes: number): ShiftType {
  const elapsed = minuteOf(end) - minuteOf(start);
  const endsNextDay = elapsed < 0;
  return { id, start, end, endsNextDay, breakMinutes, workMinutes: elapsed + (endsNextDay ? 1440 : 0) - breakMinutes };
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
