import { formatDate } from "../time/civil";
import { dutchHolidays } from "../time/holidays";
import type { Confidence, PresetText, UnverifiedValue } from "./preset";
import { notLegalAdvice } from "./presetNotes";

/** Whether 5 May is a holiday: every year, every five years (2025, 2030, ...), or never. */
export type LiberationDay = "yearly" | "lustrum" | "never";

/** A holiday of Dutch care. */
export interface PresetHoliday {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: PresetText;
  /** `L` where it is not verified that the agreement counts this day. */
  readonly confidence: Confidence;
}

/** The holidays of some years. */
export interface HolidayPreset {
  readonly id: "nl/holidays";
  readonly notes: readonly PresetText[];
  /** By date; Ascension Day and 5 May can fall together and are one entry then. */
  readonly holidays: readonly PresetHoliday[];
  /** The dates alone, as `planning.holidays` takes them. */
  readonly dates: readonly string[];
  readonly unverified: readonly UnverifiedValue[];
}

const lustrumYears = 5;

/**
 * The holidays of Dutch care (CAO VVT): New Year, Easter, King's Day (26 April when the 27th is a Sunday), 5 May, Ascension, Whitsun and Christmas; Good Friday is none of them. Whether 5 May counts every year is not verified: it is
 * in the table by default and flagged.
 *
 * @param fromYear - 1583 or later.
 * @param toYear - Included; not before `fromYear`, and less than 100 years later.
 * @throws RangeError for years outside these bounds.
 */
export function nlHolidays(fromYear: number, toYear = fromYear, liberationDay: LiberationDay = "yearly"): HolidayPreset {
  if (!Number.isInteger(fromYear) || !Number.isInteger(toYear) || fromYear < 1583 || toYear < fromYear || toYear - fromYear >= 100) {
    throw new RangeError(`The years are ${fromYear} to ${toYear}; expected whole years from 1583 on, in order, at most 100 of them.`);
  }
  const byDate = new Map<string, PresetHoliday>();
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const { dayNumber, name, nameEnglish } of dutchHolidays(year)) {
      const date = formatDate(dayNumber);
      const isLiberationDay = nameEnglish === "Liberation Day";
      if (isLiberationDay && !countsLiberationDay(liberationDay, year)) continue;
      const known = byDate.get(date);
      // Where two fall together, the one that is certain counts.
      if (known !== undefined && known.confidence !== "L") continue;
      byDate.set(date, { date, title: { nl: name, en: nameEnglish }, confidence: isLiberationDay ? "L" : "M" });
    }
  }
  const holidays = [...byDate.values()];
  return {
    id: "nl/holidays",
    notes: [notLegalAdvice],
    holidays,
    dates: holidays.map(({ date }) => date),
    unverified: [
      {
        norm: "vvt.holidays",
        parameter: "5 May every year",
        value: null,
        verify: {
          nl: "Of 5 mei elk jaar een feestdag is, of eens in de vijf jaar; kies liberationDay.",
          en: "Whether 5 May is a holiday every year or every five years; choose liberationDay.",
        },
      },
      {
        norm: "vvt.ort",
        parameter: "24 and 31 December 18:00-24:00",
        value: null,
        verify: {
          nl: "Of deze avonden als feestdag tellen; zij staan niet in de tabel.",
          en: "Whether these evenings count as holidays; they are not in the table.",
        },
      },
    ],
  };
}

function countsLiberationDay(choice: LiberationDay, year: number): boolean {
  switch (choice) {
    case "yearly":
      return true;
    case "lustrum":
      return year % lustrumYears === 0;
    case "never":
      return false;
  }
}
