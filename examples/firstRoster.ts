import assert from "node:assert/strict";
import { parseProblem, solve } from "../src/index"; // in your own project: from "mekaar"

/** A first roster: three people, two days with three shifts each. */
const times = { early: ["07:00", "15:30"], day: ["09:00", "17:00"], late: ["15:00", "23:00"] };
const problem = parseProblem({
  format: "mekaar/1",
  planning: { zone: "Europe/Amsterdam", start: "2026-10-05", days: 2 },
  organisations: [{ id: "lindenkamp" }],
  professionals: ["anna", "bram", "carla"].map((id) => ({ id, engagements: [{ id, organisationId: "lindenkamp", form: "employee" }] })),
  shifts: ["2026-10-05", "2026-10-06"].flatMap((date) =>
    Object.entries(times).map(([type, [start, end]]) => ({
      id: `${date} ${type}`,
      organisationId: "lindenkamp",
      start: `${date}T${start}`,
      end: `${date}T${end}`,
    })),
  ),
});
const { roster, status } = await solve(problem);

const nameOf = new Map(roster.assignments.map(({ shiftId, personId }) => [shiftId, personId]));
for (const { id } of problem.shifts) console.log(id, nameOf.get(id));

// Every shift has somebody, and that is proven to be the best there is.
assert.equal(roster.assignments.length, 6);
assert.equal(status, "optimal");
