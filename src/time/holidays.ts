import { dayNumberOf, weekdayOf } from "./civil";

/** A public holiday on one local day. */
export interface Holiday {
  /** Days since 1970-01-01 in the local calendar. */
  readonly dayNumber: number;
  /** Name in Dutch. */
  readonly name: string;
  /** Name in English. */
  readonly nameEnglish: string;
}

const sunday = 6;

/**
 * The day number of Easter Sunday in the Gregorian calendar.
 *
 * Algorithm: the anonymous Gregorian computus, Nature 13 (1876), p. 487; also in J. Meeus (1991), "Astronomical Algorithms",
 * chapter 8, whose letters stand in the comments.
 *
 * @param year - 1583 or later, the first Easter of that calendar.
 */
export function easterSunday(year: number): number {
  const goldenNumber = year % 19; // a
  const century = Math.floor(year / 100); // b
  const yearOfCentury = year % 100; // c
  const lunarShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3); // g, which uses f
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - lunarShift + 15) % 30; // h, which uses d
  // Uses e, i and k.
  const daysToSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7; // l
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * daysToSunday) / 451); // m
  const daysAfter22March = epact + daysToSunday - 7 * lateMoon;
  return dayNumberOf(year, 3, 22) + daysAfter22March;
}

/**
 * The Dutch public holidays of a year, by date. Good Friday is not among them.
 *
 * The list is the one since 2014, when King's Day replaced Queen's Day; it is given for every year. Liberation Day and Ascension
 * Day can be the same day (2016) and are then two entries.
 *
 * @param year - 1583 or later.
 */
export function dutchHolidays(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const kingsBirthday = dayNumberOf(year, 4, 27);
  const holidays: Holiday[] = [
    { dayNumber: dayNumberOf(year, 1, 1), name: "Nieuwjaarsdag", nameEnglish: "New Year's Day" },
    { dayNumber: easter, name: "Eerste Paasdag", nameEnglish: "Easter Sunday" },
    { dayNumber: easter + 1, name: "Tweede Paasdag", nameEnglish: "Easter Monday" },
    { dayNumber: weekdayOf(kingsBirthday) === sunday ? kingsBirthday - 1 : kingsBirthday, name: "Koningsdag", nameEnglish: "King's Day" },
    { dayNumber: dayNumberOf(year, 5, 5), name: "Bevrijdingsdag", nameEnglish: "Liberation Day" },
    { dayNumber: easter + 39, name: "Hemelvaartsdag", nameEnglish: "Ascension Day" },
    { dayNumber: easter + 49, name: "Eerste Pinksterdag", nameEnglish: "Whit Sunday" },
    { dayNumber: easter + 50, name: "Tweede Pinksterdag", nameEnglish: "Whit Monday" },
    { dayNumber: dayNumberOf(year, 12, 25), name: "Eerste Kerstdag", nameEnglish: "Christmas Day" },
    { dayNumber: dayNumberOf(year, 12, 26), name: "Tweede Kerstdag", nameEnglish: "Second Day of Christmas" },
  ];
  return holidays.sort((a, b) => a.dayNumber - b.dayNumber);
}
