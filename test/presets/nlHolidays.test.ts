import { describe, expect, it } from "vitest";
import { nlHolidays } from "../../src/presets/nlHolidays";

describe("the holidays of Dutch care", () => {
  it("are those of the published calendars of 2027 and 2028", () => {
    expect(nlHolidays(2027).dates).toEqual([
      "2027-01-01",
      "2027-03-28",
      "2027-03-29",
      "2027-04-27",
      "2027-05-05",
      "2027-05-06",
      "2027-05-16",
      "2027-05-17",
      "2027-12-25",
      "2027-12-26",
    ]);
    expect(nlHolidays(2028).dates).toEqual(expect.arrayContaining(["2028-04-16", "2028-04-17", "2028-05-25", "2028-06-04", "2028-06-05"]));
  });

  it("have King's Day on the 26th when the 27th of April is a Sunday, and no Good Friday", () => {
    // 27 April 2025 was a Sunday; Easter was 20 April, Good Friday the 18th.
    const { dates } = nlHolidays(2025);
    expect(dates).toContain("2025-04-26");
    expect(dates).not.toContain("2025-04-27");
    expect(dates).not.toContain("2025-04-18");
  });

  it("flag 5 May, which may be a holiday once in five years only", () => {
    const of = (year: number, choice?: "yearly" | "lustrum" | "never"): string | undefined =>
      nlHolidays(year, year, choice).holidays.find(({ date }) => date.endsWith("-05-05"))?.confidence;
    expect([of(2026), of(2026, "lustrum"), of(2026, "never")]).toEqual(["L", undefined, undefined]);
    expect([of(2030), of(2030, "lustrum"), of(2030, "never")]).toEqual(["L", "L", undefined]);
    expect(nlHolidays(2026).unverified.map(({ parameter }) => parameter)).toContain("5 May every year");
  });

  it("count a day once: in 2016 Ascension Day was on 5 May, which is certain", () => {
    const days = nlHolidays(2016).holidays.filter(({ date }) => date === "2016-05-05");
    expect(days).toEqual([{ date: "2016-05-05", title: { nl: "Hemelvaartsdag", en: "Ascension Day" }, confidence: "M" }]);
    expect(nlHolidays(2016, 2016, "never").dates).toContain("2016-05-05");
  });

  it("span years in order", () => {
    const { dates } = nlHolidays(2026, 2028);
    expect(dates).toHaveLength(30);
    expect([...dates].sort()).toEqual(dates);
  });

  it("refuse years out of order or out of reach", () => {
    expect(() => nlHolidays(2027, 2026)).toThrow("The years are 2027 to 2026; expected whole years");
    expect(() => nlHolidays(1500)).toThrow(RangeError);
    expect(() => nlHolidays(2026.5)).toThrow(RangeError);
    expect(() => nlHolidays(2000, 2100)).toThrow(RangeError);
  });
});
