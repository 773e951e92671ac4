import { bestEngagement } from "../problem/bestEngagement";
import type { Person } from "../problem/person";
import type { Problem } from "../problem/problem";
import type { Shift } from "../problem/shift";
import { classTable } from "./classPick";
import type { CompileContext } from "./compileContext";
import { engagementBuckets, engagementKey } from "./engagementClasses";
import { PickEntries } from "./pickEntries";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { duration, shiftOf, who } from "./wording";

/** Who is called is called in time and for long enough; a call that was made before takes its lateness back. */
export const callNotice: RuleDefinition<"callNotice"> = {
  kind: "callNotice",
  compile(rule, context) {
    const { problem } = context;
    const buckets = engagementBuckets(context);
    const lastLateStart = problem.planning.decisionTime + 60 * longestNotice(context);
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: (person) => engagementKey(person, problem.planning, { withCost: true, withPay: true }),
      // Notice is a matter of the start for shifts that begin soon, and the same for all that begin later.
      slotKey: ({ day, start, workMinutes }, { shift }) =>
        JSON.stringify([shift.organisationId, buckets[day], workMinutes, start < lastLateStart ? start : null]),
      amountsOf:
        (person) =>
        (_slot, { shift }) =>
          (isLate(problem, person, shift) ? 1 : 0) + (isShort(problem, person, shift) ? 1 : 0),
    });
    if (!table.isUsed) return;
    const header = context.header(rule, context.minutesPerCount);
    context.addPick(pickKernel(header, context, [], table, callsMade(context, rule.people, rule.shifts)));
  },
  sentence(_rule, facts, language) {
    const [notice, least] = facts.details.map(Number);
    const reasons: string[] = [];
    if (notice !== undefined && notice > 0) {
      reasons.push(language === "nl" ? `minstens ${notice} uur van tevoren` : `at least ${notice} hours before`);
    }
    if (least !== undefined && least > 0) {
      const time = duration(least, language);
      reasons.push(language === "nl" ? `voor minstens ${time}` : `for at least ${time}`);
    }
    const terms = reasons.length === 0 ? "" : `: ${reasons.join(language === "nl" ? " en " : " and ")}`;
    return language === "nl"
      ? `${who(facts, language)} kan voor ${shiftOf(facts, language)} niet zo worden opgeroepen${terms}.`
      : `${who(facts, language)} cannot be called like this for ${shiftOf(facts, language)}${terms}.`;
  },
};

/** Whether it is too late to call somebody for a shift. */
export function isLate(problem: Problem, person: Person, shift: Shift): boolean {
  const hours = bestEngagement(problem, person, shift.organisationId, shift.day)?.engagement?.call.noticeHours;
  return hours !== undefined && problem.planning.decisionTime > shift.start - 60 * hours;
}

/** Whether a shift is too short to call somebody for it. */
export function isShort(problem: Problem, person: Person, shift: Shift): boolean {
  const minutes = bestEngagement(problem, person, shift.organisationId, shift.day)?.engagement?.call.minimumMinutes;
  return minutes !== undefined && shift.workMinutes < minutes;
}

function longestNotice({ people }: CompileContext): number {
  return people.reduce((most, { engagements }) => Math.max(most, ...engagements.map(({ call }) => call.noticeHours ?? 0)), 0);
}

/** Takes back the lateness of calls that were made before. */
function callsMade(
  context: CompileContext,
  people: Parameters<CompileContext["peopleOf"]>[0],
  shifts: Parameters<CompileContext["peopleOf"]>[0],
): PickEntries | undefined {
  const { problem } = context;
  const isJudged = new Set(context.peopleOf(people));
  const mask = context.maskOf(shifts);
  const entries = new PickEntries({ once: false });
  for (const { personId, shiftId, demandId } of problem.previous) {
    const person = context.personOf(personId);
    const slot = context.slotOf(shiftId, demandId);
    if (person === undefined || slot === undefined || !isJudged.has(person) || mask[slot] === 0) continue;
    const shift = context.slots[slot]?.place?.shift;
    if (shift !== undefined && isLate(problem, context.people[person]!, shift)) entries.addException(person, slot, -1);
  }
  return entries.isEmpty ? undefined : entries;
}
