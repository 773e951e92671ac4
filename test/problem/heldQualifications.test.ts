import { describe, expect, it } from "vitest";
import { parseProblem } from "../../src/problem/parseProblem";
import type { PastShiftInput } from "../../src/problem/person";
import type { HeldQualificationInput } from "../../src/problem/qualification";
import { formatDate } from "../../src/time/civil";
import { at, professional, tinyProblem } from "../support/problemBuilder";

/** The last valid day of an induction that lapses after three months; the horizon starts on 2026-10-05. */
function lastDayOf(held: Omit<HeldQualificationInput, "qualificationId">, shifts: readonly PastShiftInput[] = [], months = 3): string {
  const problem = parseProblem(
    tinyProblem({
      locations: [
        { id: "mill", organisationId: "org" },
        { id: "farm", organisationId: "org" },
      ],
      qualifications: [{ id: "inducted", kind: "induction", lapsesAfterMonths: months }],
      people: [professional("anna", { qualifications: [{ qualificationId: "inducted", ...held }], history: { shifts } })],
    }),
  );
  const { untilDay } = problem.people[0]!.qualifications[0]!;
  return untilDay === Infinity ? "never" : formatDate(untilDay);
}

function past(day: number, fields: Partial<PastShiftInput> = {}): PastShiftInput {
  return { start: at(day, "23:00"), end: at(day + 1, "07:00"), organisationId: "org", locationId: "mill", ...fields };
}

describe("a qualification that lapses", () => {
  it("counts from its first day, the same day of the month some months later", () => {
    expect(lastDayOf({ validFrom: "2026-08-10" })).toBe("2026-11-10");
  });

  it("ends with a month that is too short", () => {
    expect(lastDayOf({ validFrom: "2025-11-30" })).toBe("2026-02-28");
    expect(lastDayOf({ validFrom: "2025-12-31" }, [], 1)).toBe("2026-01-31");
    expect(lastDayOf({ validFrom: "2023-11-30" })).toBe("2024-02-29");
  });

  it("counts from the last day of work there, by what is told or by the history, on the local start date", () => {
    expect(lastDayOf({ validFrom: "2026-01-10", lastWorked: "2026-09-01" })).toBe("2026-12-01");
    // Day -3 is 2026-10-02.
    expect(lastDayOf({ locationIds: ["mill"], lastWorked: "2026-09-01" }, [past(-3), past(-20)])).toBe("2027-01-02");
  });

  it("is renewed only by work where it counts", () => {
    const from = { validFrom: "2026-08-10" };
    expect(lastDayOf({ ...from, locationIds: ["farm"] }, [past(-3)])).toBe("2026-11-10");
    expect(lastDayOf({ ...from, locationIds: ["mill"], units: ["east"] }, [past(-3)])).toBe("2026-11-10");
    expect(lastDayOf({ ...from, locationIds: ["mill"], units: ["east"] }, [past(-3, { tags: ["unit:east"] })])).toBe("2027-01-02");
    expect(lastDayOf({ ...from, recognisedBy: [] }, [past(-3)])).toBe("2026-11-10");
  });

  it("keeps an earlier last day, and never lapses when nothing tells from when to count", () => {
    expect(lastDayOf({ validFrom: "2026-08-10", validUntil: "2026-10-20" })).toBe("2026-10-20");
    expect(lastDayOf({})).toBe("never");
    expect(lastDayOf({ validUntil: "2026-10-20" })).toBe("2026-10-20");
  });
});
