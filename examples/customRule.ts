import assert from "node:assert/strict";
import { analyse, defineRule, InternalError, parseProblem, solve, verify, whyNot, type CustomRuleDefinition } from "../src/index";
import { assign, professional, ruleTest, shift, tinyProblem } from "../src/testing/index";

/**
 * A house rule of one organisation, told in a few lines: "Nobody closes more than twice a week, and who closes knows the building." It is made of
 * a rule of the catalogue and a price; with a reading of its own the independent checker looks at it too. `npx tsx examples/customRule.ts`.
 */
const trustedClosing = defineRule({
  kind: "de-linde:closing",
  fields: ["most", "strangerPoints"],
  parse({ most, strangerPoints = 5 }, report) {
    if (!isCount(most)) report("most", "most is how often somebody may close in a week: a whole number.");
    if (!isCount(strangerPoints)) report("strangerPoints", "strangerPoints is the price of a stranger: a whole number.");
    return { most: Number(most), strangerPoints: Number(strangerPoints) };
  },
  compile({ most, strangerPoints }, context) {
    const shifts = { include: ["type:closing"] };
    context.rule({ kind: "workLimit", measure: "shifts", over: { kind: "week" }, shifts, maximum: most });
    context.price((person) => (person.tags.has("knows-the-building") ? 0 : strangerPoints), { shifts, maximum: strangerPoints });
  },
  messages: {
    en: ({ personName, measured }, { most }) =>
      measured === undefined
        ? `${personName ?? "Somebody"} closes a building that they do not know.`
        : `${personName ?? "Somebody"} closes ${measured} times in a week; at most ${most}.`,
    nl: ({ personName, measured }, { most }) =>
      measured === undefined
        ? `${personName ?? "Iemand"} sluit een gebouw af dat diegene niet kent.`
        : `${personName ?? "Iemand"} sluit ${measured} keer per week af; hoogstens ${most}.`,
  },
});

/** The same kind with a reading of its own: the rule said again, as its sentence stands. `solve` compares both on every roster that it returns. */
const closing = defineRule({
  ...trustedClosing,
  check({ most, strangerPoints }, { person, planning, units }) {
    const closings = units.filter(({ tags }) => tags.has("type:closing"));
    // The horizon begins on a Monday, so that weeks are blocks of seven days from there.
    const weeks = Array.from({ length: Math.ceil(planning.dayCount / 7) }, (_, week) => planning.firstDay + 7 * week);
    const tooOften = weeks.map((monday) => {
      const measured = closings.filter(({ day }) => monday <= day && day < monday + 7).length;
      return { amount: Math.max(0, measured - most), measured };
    });
    const isStranger = !person.tags.has("knows-the-building");
    const strange = closings.flatMap(({ place }) =>
      place !== undefined && isStranger ? [{ amount: strangerPoints, shiftIds: [place.shift.id] }] : [],
    );
    return [...tooOften, ...strange];
  },
});

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= 1000;
}

const days = [0, 1, 2, 3];
const week = tinyProblem({
  people: [professional("anna", { tags: ["knows-the-building"] }), "bob"],
  shifts: days.map((day) => shift(`close-${day}`, day, "15:00", "23:00", { type: "closing" })),
  rules: [
    { id: "closing", kind: "de-linde:closing", level: "soft", weight: 10, most: 2 },
    { id: "open", kind: "demandCover", level: "soft", bound: "target", weight: 100 },
    { id: "seats", kind: "demandCover", level: "hard", bound: "maximum" },
  ],
});

// First the test of the rule by itself: tiny rosters, then random ones.
const rule = ruleTest({ id: "closing", kind: "de-linde:closing", level: "soft", most: 2 }, week, { rules: [closing] });
rule.given(assign("anna", "close-0"), assign("anna", "close-1")).isKept();
rule.given(...days.map((day) => assign("anna", `close-${day}`))).penalises(2);
rule.given(assign("bob", "close-0")).penalises(5);
rule.agrees();

// With a check the rule is part of what the checker confirms. Anna closes twice for nothing and once or twice too often at 10 points each,
// which is less than the 50 points of bob.
const problem = parseProblem(week, { rules: [closing] });
const result = await solve(problem, { limits: { work: 20_000 } });
assert.deepEqual(result.score, { hard: 0, cost: 20 });
assert.deepEqual(verify(problem, result.roster).score, result.score);
assert.deepEqual(result.uncheckedRuleIds, []);
console.log(`Checked: cost ${result.score.cost}.`);
for (const language of ["en", "nl"] as const) {
  const [closings] = analyse(problem, result.roster, { language }).rules;
  for (const { sentence } of closings?.matches ?? []) console.log(`- ${sentence}`);
}
const { places } = whyNot(problem, result.roster, { personId: "bob", shiftId: "close-0" });
console.log(`Bob on close-0 would cost ${places[0]?.effects.find(({ ruleId }) => ruleId === "closing")?.points ?? 0} points more.`);

// Without a check the engine still keeps the rule, but the result says that nobody else looked at it.
const trusted = await solve(parseProblem(week, { rules: [trustedClosing] }), { limits: { work: 20_000 } });
assert.deepEqual(trusted.score, result.score);
assert.deepEqual(trusted.check.score, { hard: 0, cost: 0 });
assert.deepEqual(trusted.uncheckedRuleIds, ["closing"]);
console.log(`Not checked independently: ${trusted.uncheckedRuleIds.join(", ")}.`);

// A check that says something else than compile is found before a roster leaves the house.
const careless: CustomRuleDefinition<{ most: number; strangerPoints: number }> = { ...closing, check: () => [] };
await assert.rejects(solve(parseProblem(week, { rules: [careless] }), { limits: { work: 20_000 } }), InternalError);
console.log("A careless check: refused.");
