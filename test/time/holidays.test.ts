import { describe, expect, it } from "vitest";
import { dayNumberOf, formatDate, weekdayOf } from "../../src/time/civil";
import { dutchHolidays, easterSunday } from "../../src/time/holidays";

/**
 * Easter by another algorithm: H. Lichtenberg (1997), "Zur Interpretation der Gaussschen Osterformel und ihrer Ausnahmeregeln",
 * Historia Mathematica 24, in which the exceptions of Gauss's rule are part of the formula.
 */
function easterOfGauss(year: number): number {
  const century = Math.floor(year / 100);
  const centuryShift = Math.floor((3 * century + 3) / 4);
  const moonShift = 15 + centuryShift - Math.floor((8 * century + 13) / 25);
  const moonPhase = year % 19;
  const moonSeed = (19 * moonPhase + moonShift) % 30;
  const correction = Math.floor((moonSeed + Math.floor(moonPhase / 11)) / 29);
  const easterLimit = 21 + moonSeed - correction;
  const firstSunday = 7 - ((((year + Math.floor(year / 4) + 2 - centuryShift) % 7) + 7) % 7);
  const distance = 7 - ((((easterLimit - firstSunday) % 7) + 7) % 7);
  return dayNumberOf(year, 3, 1) + easterLimit + distance - 1;
}

function datesOf(year: number): (readonly [date: string, name: string])[] {
  return dutchHolidays(year).map(({ dayNumber, nameEnglish }) => [formatDate(dayNumber), nameEnglish]);
}

describe("Easter Sunday", () => {
  it.each([
    "1818-03-22",
    "1943-04-25",
    "1954-04-18",
    "1981-04-19",
    "2000-04-23",
    "2008-03-23",
    "2011-04-24",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2028-04-16",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19",
    "2100-03-28",
    "2285-03-22",
  ])("was or will be on %s", (date) => {
    expect(formatDate(easterSunday(Number(date.slice(0, 4))))).toBe(date);
  });

  it("is the one that Gauss's rule gives in every year from 1583 to 5000, a Sunday from 22 March to 25 April", () => {
    for (let year = 1583; year <= 5000; year += 1) {
      const easter = easterSunday(year);
      if (easter !== easterOfGauss(year) || weekdayOf(easter) !== 6) {
        expect.fail(`Easter ${year}: ${formatDate(easter)}, by Gauss ${formatDate(easterOfGauss(year))}`);
      }
      expect(easter).toBeGreaterThanOrEqual(dayNumberOf(year, 3, 22));
      expect(easter).toBeLessThanOrEqual(dayNumberOf(year, 4, 25));
    }
  });
});

describe("Dutch holidays", () => {
  it("in 2027 begin summer time with Easter Sunday", () => {
    expect(datesOf(2027)).toEqual([
      ["2027-01-01", "New Year's Day"],
      ["2027-03-28", "Easter Sunday"],
      ["2027-03-29", "Easter Monday"],
      ["2027-04-27", "King's Day"],
      ["2027-05-05", "Liberation Day"],
      ["2027-05-06", "Ascension Day"],
      ["2027-05-16", "Whit Sunday"],
      ["2027-05-17", "Whit Monday"],
      ["2027-12-25", "Christmas Day"],
      ["2027-12-26", "Second Day of Christmas"],
    ]);
  });

  it("in 2028 have a late Easter", () => {
    expect(datesOf(2028)).toEqual([
      ["2028-01-01", "New Year's Day"],
      ["2028-04-16", "Easter Sunday"],
      ["2028-04-17", "Easter Monday"],
      ["2028-04-27", "King's Day"],
      ["2028-05-05", "Liberation Day"],
      ["2028-05-25", "Ascension Day"],
      ["2028-06-04", "Whit Sunday"],
      ["2028-06-05", "Whit Monday"],
      ["2028-12-25", "Christmas Day"],
      ["2028-12-26", "Second Day of Christmas"],
    ]);
  });

  it("have Dutch names", () => {
    expect(dutchHolidays(2027).map(({ name }) => name)).toEqual([
      "Nieuwjaarsdag",
      "Eerste Paasdag",
      "Tweede Paasdag",
      "Koningsdag",
      "Bevrijdingsdag",
      "Hemelvaartsdag",
      "Eerste Pinksterdag",
      "Tweede Pinksterdag",
      "Eerste Kerstdag",
      "Tweede Kerstdag",
    ]);
  });

  it.each([
    [2014, "2014-04-26"],
    [2025, "2025-04-26"],
    [2026, "2026-04-27"],
    [2030, "2030-04-27"],
    [2031, "2031-04-26"],
  ])("keep King's Day %i off Sunday: %s", (year, date) => {
    const kingsDay = dutchHolidays(year).find(({ name }) => name === "Koningsdag");
    expect(formatDate(kingsDay!.dayNumber)).toBe(date);
  });

  it("stand in order of date when Ascension Day comes before or on Liberation Day", () => {
    // Easter on 23 March 2008 puts Ascension Day on 1 May; Easter on 27 March 2016 puts it on 5 May.
    expect(datesOf(2008).slice(4, 6)).toEqual([
      ["2008-05-01", "Ascension Day"],
      ["2008-05-05", "Liberation Day"],
    ]);
    expect(datesOf(2016).slice(4, 6)).toEqual([
      ["2016-05-05", "Liberation Day"],
      ["2016-05-05", "Ascension Day"],
    ]);
  });
});
