import assert from "node:assert/strict";
import { analyse, type Assignment, parseProblem, type ProblemInput, type Roster, solve, verify } from "../src/index";
import { nlAtwAdult } from "../src/presets/index";

/**
 * One person works for three organisations. What each of them asks is legal; together it is not. Working-time law counts per person, so the engine says so, in
 * Dutch and in English, and plans what is possible.
 */
const law = nlAtwAdult();
const organisations = [
  { id: "beekdal", name: "Beekdal Zorg" },
  { id: "esdoorn", name: "De Esdoorn" },
  { id: "waterkant", name: "Waterkant" },
];
const input: ProblemInput = {
  format: "mekaar/1",
  name: "One person, three organisations",
  planning: { zone: "Europe/Amsterdam", start: "2027-03-01", days: 7 },
  organisations,
  professionals: [
    {
      id: "anna",
      name: "Anna",
      engagements: [{ id: "pool", organisationId: "beekdal", form: "pool" }],
      history: { knownFrom: "2026-02-01" },
    },
  ],
  shifts: [
    { id: "evening", type: "Evening", organisationId: "beekdal", start: "2027-03-01T15:00", end: "2027-03-01T22:30", breakMinutes: 30 },
    { id: "night", type: "Night", organisationId: "esdoorn", start: "2027-03-01T23:00", end: "2027-03-02T07:00", breakMinutes: 30 },
    { id: "afternoon", type: "Afternoon", organisationId: "waterkant", start: "2027-03-02T16:00", end: "2027-03-02T20:00" },
    { id: "early", type: "Early", organisationId: "beekdal", start: "2027-03-04T07:00", end: "2027-03-04T15:00", breakMinutes: 30 },
  ],
  rules: [
    ...law.rules.map(({ rule }) => rule),
    { id: "no-overlap", kind: "noOverlap", level: "hard" },
    { id: "open-places", kind: "demandCover", level: "soft", bound: "target", weight: 100 },
  ],
};

const problem = parseProblem(input);
const everything: readonly Assignment[] = problem.shifts.map(({ id }) => ({ personId: "anna", shiftId: id, demandId: "main" }));
const roster = (assignments: readonly Assignment[]): Roster => ({ format: "mekaar/1", assignments });

console.log(`${problem.name}\n`);
for (const { id, name } of organisations) {
  const own = everything.filter(({ shiftId }) => problem.shifts.some((shift) => shift.id === shiftId && shift.organisationId === id));
  const { score } = verify(problem, roster(own));
  console.log(`${name} alone: ${own.length} ${own.length === 1 ? "shift" : "shifts"}, ${score.hard === 0 ? "legal" : "not legal"}.`);
  assert.equal(score.hard, 0, `${name} alone keeps the law`);
}

const together = verify(problem, roster(everything));
assert.ok(together.score.hard > 0, "the sum does not keep the law");
for (const language of ["nl", "en"] as const) {
  console.log(language === "nl" ? "\nSamen niet toegestaan:" : "\nTogether not allowed:");
  const broken = analyse(problem, roster(everything), { language }).rules.filter(({ level, amount }) => level === "hard" && amount > 0);
  for (const { ruleId, matches } of broken) for (const { sentence } of matches) console.log(`  ${ruleId}: ${sentence}`);
}

const result = await solve(problem, { limits: { work: 20_000 } });
assert.equal(result.score.hard, 0, "the plan keeps the law");
const planned = result.roster.assignments.map(({ shiftId }) => shiftId).join(", ");
console.log(`\nPlanned instead: ${planned}.`);
for (const { shiftId, reason } of result.openPlaces) console.log(`  ${shiftId} stays open. ${reason ?? ""}`);
