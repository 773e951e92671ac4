import { textTable, type Cell, type Column } from "../benchmarks/textTable";
import type { CheckReport, OpenPlace, Problem, RosterAnalysis, SolveResult } from "../src/index";

const mostOpenPlaces = 10;
const mostUnusedPeople = 5;

/** What a planner wants to know about a solved region, as plain text. */
export function regionReport(problem: Problem, result: SolveResult, analysis: RosterAnalysis, check: CheckReport): string {
  return [
    section("Planned", planned(problem, result)),
    section("Places by organisation", filledByOrganisation(problem, analysis)),
    section("Assignments by tier", filledByTier(analysis)),
    section("Hours worked, from home organisation (down) to host organisation (across)", hoursMatrix(problem, analysis)),
    section("Wishes", wishes(problem, analysis)),
    section(`Unused potential, ${mostUnusedPeople} people with the most hours left`, unusedPotential(problem, analysis)),
    section(`Open places, at most ${mostOpenPlaces}, those that are needed most first`, openPlaces(problem, result)),
    section("Verification", verification(result, check)),
  ].join("\n\n");
}

function section(title: string, body: string): string {
  return `${title}\n${"=".repeat(title.length)}\n${body}`;
}

function planned(problem: Problem, { roster, status, stoppedBy, statistics }: SolveResult): string {
  const people = new Set(roster.assignments.map(({ personId }) => personId));
  const shifts = new Set(roster.assignments.map(({ shiftId }) => shiftId));
  return textTable(
    [{ title: "what" }, { title: "value", align: "right" }],
    [
      ["shifts with somebody", `${shifts.size} of ${problem.shifts.length}`],
      ["people with work", `${people.size} of ${problem.people.length}`],
      ["assignments", roster.assignments.length],
      ["status", status],
      ["stopped by", stoppedBy],
      ["seconds", statistics.timeMs / 1000],
      ["evaluations a second", Math.round(statistics.evaluationsPerSecond)],
    ],
  );
}

function filledByOrganisation(problem: Problem, { kpis }: RosterAnalysis): string {
  const rows = kpis.fillByOrganisation.map(({ organisationId, demanded, filled }): readonly Cell[] => [
    nameOfOrganisation(problem, organisationId),
    demanded,
    filled,
    demanded - filled,
    percent(filled, demanded),
  ]);
  return textTable([{ title: "organisation" }, number("wanted"), number("filled"), number("open"), number("share")], rows);
}

function filledByTier({ kpis }: RosterAnalysis): string {
  const total = sum(kpis.fillByTier.map(({ filled }) => filled));
  return textTable(
    [{ title: "tier" }, number("assignments"), number("share")],
    kpis.fillByTier.map(({ tier, filled }) => [tier, filled, percent(filled, total)]),
  );
}

function hoursMatrix(problem: Problem, { kpis }: RosterAnalysis): string {
  const ids = problem.organisations.map(({ id }) => id);
  const minutes = (home: string, host: string) =>
    sum(
      kpis.hoursByHomeAndHost
        .filter((cell) => cell.homeOrganisationId === home && cell.hostOrganisationId === host)
        .map((cell) => cell.minutes),
    );
  const rows = ids.map((home) => [home, ...ids.map((host) => Math.round(minutes(home, host) / 60))]);
  return textTable([{ title: "home" }, ...ids.map(number)], rows);
}

function wishes(problem: Problem, { kpis }: RosterAnalysis): string {
  const granted = sum(kpis.wishesByPerson.map((person) => person.granted));
  const overruled = sum(kpis.wishesByPerson.map((person) => person.overruled));
  const most = [...kpis.wishesByPerson].sort((a, b) => b.overruled - a.overruled).filter((person) => person.overruled > 0);
  const lines = [`${granted} of ${granted + overruled} wishes granted (${percent(granted, granted + overruled)}).`];
  if (most.length > 0) {
    const names = most.slice(0, 5).map(({ personId, overruled: count }) => `${nameOfPerson(problem, personId)} (${count})`);
    lines.push(`Overruled for ${most.length} people, most for ${names.join(", ")}.`);
  }
  return lines.join("\n");
}

function unusedPotential(problem: Problem, { kpis }: RosterAnalysis): string {
  const most = [...kpis.unusedPotential].sort((a, b) => b.unusedMinutes - a.unusedMinutes).slice(0, mostUnusedPeople);
  const rows = most.map(({ personId, unusedMinutes, blockedBy }): readonly Cell[] => [
    nameOfPerson(problem, personId),
    levelOfPerson(problem, personId),
    Math.round(unusedMinutes / 60),
    blockedBy
      .slice(0, 3)
      .map(({ ruleId, count }) => `${ruleId} ${count}x`)
      .join(", "),
  ]);
  return textTable([{ title: "person" }, { title: "level" }, number("hours left"), { title: "kept off open places by" }], rows);
}

function openPlaces(problem: Problem, { openPlaces: places }: SolveResult): string {
  if (places.length === 0) return "None.";
  const needed = places.filter((place) => isBelowMinimum(problem, place));
  const shown = [...needed, ...places.filter((place) => !needed.includes(place))].slice(0, mostOpenPlaces);
  const lines = shown.map(
    ({ shiftId, demandId, missing, reason }) => `${shiftId}, line ${demandId}, ${missing} missing: ${reason ?? "not explained"}`,
  );
  const more = places.length - shown.length;
  return [
    `${places.length} lines are below their target, ${needed.length} of them below their minimum.`,
    ...lines,
    ...(more > 0 ? [`... and ${more} more.`] : []),
  ].join("\n");
}

function isBelowMinimum(problem: Problem, { shiftId, demandId, missing }: OpenPlace): boolean {
  const demand = problem.shifts.find(({ id }) => id === shiftId)?.demands.find(({ id }) => id === demandId);
  return demand !== undefined && demand.target - missing < demand.minimum;
}

function verification({ score, bound, gap }: SolveResult, check: CheckReport): string {
  const agrees = check.score.hard === score.hard && check.score.cost === score.cost;
  return [
    `The independent checker finds hard ${check.score.hard} and cost ${check.score.cost}: ${agrees ? "the same as the engine" : `DIFFERENT from the engine, hard ${score.hard} and cost ${score.cost}`}.`,
    bound === undefined
      ? "No bound yet: how far this is from the best possible cost is not known."
      : `No roster costs less than ${bound}${gap === undefined ? "" : `: the gap is at most ${(gap * 100).toFixed(1)} %`}.`,
  ].join("\n");
}

function number(title: string): Column {
  return { title, align: "right" };
}

function nameOfOrganisation(problem: Problem, id: string): string {
  return problem.organisations.find((organisation) => organisation.id === id)?.name ?? id;
}

function nameOfPerson(problem: Problem, id: string): string {
  const name = problem.people.find((person) => person.id === id)?.name;
  return name === undefined || name === id ? id : `${name} [${id}]`;
}

function levelOfPerson(problem: Problem, id: string): string {
  const held = problem.people.find((person) => person.id === id)?.qualifications ?? [];
  const levels = problem.qualifications.filter(
    ({ id: qualificationId, kind }) => kind === "level" && held.some((one) => one.qualificationId === qualificationId),
  );
  return levels.map(({ name }) => name).join(", ");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
