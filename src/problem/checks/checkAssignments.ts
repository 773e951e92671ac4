import type { Assignment } from "../assignment";
import type { IssueList } from "../issueList";
import type { Loose } from "../loose";
import type { Override } from "../pin";
import type { ProblemInput } from "../problem";
import type { AnyRuleInput } from "../rules/rule";
import { shown } from "../shownValue";
import type { CheckContext } from "./checkContext";
import { checkReference, type KnownIds } from "./knownIds";

/** Finds the demand lines of a shift; `undefined` for a shift that does not exist. */
export type DemandsOf = (shiftId: string) => KnownIds | undefined;

/** Checks pins with their overrides, forbidden assignments and the previous roster. `ruleOf` finds a rule by id, as far as it could be read. */
export function checkFixedAssignments(
  input: Loose<ProblemInput>,
  ruleOf: (id: string) => Loose<AnyRuleInput> | undefined,
  context: CheckContext,
): void {
  const { pins, forbidden, previous } = input;
  if ((pins ?? forbidden ?? previous) === undefined) return;
  const demandsOf = demandFinder(input, context);
  const { people, shifts, issues } = context;
  const checks = { people, shifts, demandsOf, issues };
  checkAssignments(pins, "pins", checks);
  pins?.forEach((pin, index) => {
    if (pin?.override !== undefined) checkOverride(pin.override, `pins[${String(index)}].override`, ruleOf, context);
  });
  checkAssignments(previous, "previous", checks);
  const forbiddenKeys = new Set<string>();
  forbidden?.forEach((entry, index) => {
    if (entry === undefined) return;
    const path = `forbidden[${String(index)}]`;
    checkAssignmentReferences(entry, path, checks);
    if (!context.isBroken(`${path}.demandId`)) forbiddenKeys.add(JSON.stringify([entry.personId, entry.shiftId, entry.demandId ?? null]));
  });
  pins?.forEach((pin, index) => {
    if (pin === undefined) return;
    const { personId, shiftId, demandId, override } = pin;
    if (override?.ruleIds?.some((id) => id !== undefined && ruleOf(id)?.kind === "forbiddenAssignments") === true) return;
    const isForbidden = [demandId ?? null, null].some((line) => forbiddenKeys.has(JSON.stringify([personId, shiftId, line])));
    if (!isForbidden) return;
    const message = `person ${shown(personId)} is pinned on shift ${shown(shiftId)} and forbidden there. Leave out one of the two, or override the rule about forbidden assignments.`;
    issues.error("forbidden-pin", `pins[${String(index)}]`, message);
  });
}

/** Checks that an override names rules that may be overridden, each once, and gives a reason. */
function checkOverride(
  { ruleIds, reason }: Loose<Override>,
  path: string,
  ruleOf: (id: string) => Loose<AnyRuleInput> | undefined,
  { rules, issues, isBroken }: CheckContext,
): void {
  const named = new Set<string>();
  ruleIds?.forEach((ruleId, index) => {
    if (ruleId === undefined) return;
    const idPath = `${path}.ruleIds[${String(index)}]`;
    checkReference(rules, ruleId, idPath, issues);
    if (named.has(ruleId)) issues.error("duplicate-entry", idPath, `${shown(ruleId)} is listed already. Leave one of them out.`, ruleId);
    named.add(ruleId);
    const rule = ruleOf(ruleId);
    const isUnreadable = isBroken(`${rules.paths.get(ruleId) ?? ""}.overridable`);
    if (rule === undefined || rule.overridable === true || isUnreadable) return;
    const message = `rule ${shown(ruleId)} may not be overridden. Leave it out, or set overridable to true in the rule if planners may break it.`;
    issues.error("rule-not-overridable", idPath, message, ruleId);
  });
  if (reason?.trim() === "") {
    issues.error("text-length", `${path}.reason`, `reason is ${shown(reason)}; expected a few words on why the rule is broken.`, reason);
  }
}

/** What checks of assignments need to know. */
export interface AssignmentContext {
  readonly people: KnownIds;
  readonly shifts: KnownIds;
  readonly demandsOf: DemandsOf;
  readonly issues: IssueList;
}

/** Checks a list of assignments: every id exists, nothing is listed twice, nobody stands twice on one shift. */
export function checkAssignments(
  list: readonly (Loose<Assignment> | undefined)[] | undefined,
  path: string,
  context: AssignmentContext,
): void {
  const { issues } = context;
  /** The first assignment of each person on each shift. */
  const firstOf = new Map<string, Map<string, { readonly demandId: string; readonly path: string }>>();
  list?.forEach((assignment, index) => {
    if (assignment === undefined) return;
    const itemPath = `${path}[${String(index)}]`;
    checkAssignmentReferences(assignment, itemPath, context);
    const { personId, shiftId, demandId } = assignment;
    if (personId === undefined || shiftId === undefined || demandId === undefined) return;
    const shiftsOfPerson = firstOf.get(personId) ?? new Map<string, { readonly demandId: string; readonly path: string }>();
    firstOf.set(personId, shiftsOfPerson);
    const first = shiftsOfPerson.get(shiftId);
    if (first === undefined) {
      shiftsOfPerson.set(shiftId, { demandId, path: itemPath });
    } else if (first.demandId === demandId) {
      issues.error("duplicate-assignment", itemPath, `the assignment is the same as ${first.path}. Leave one of them out.`);
    } else {
      const message = `person ${shown(personId)} is on shift ${shown(shiftId)} already, by ${first.path}; a person holds at most one demand line of a shift.`;
      issues.error("person-twice-on-shift", itemPath, message);
    }
  });
}

function checkAssignmentReferences(
  { personId, shiftId, demandId }: Loose<Assignment>,
  path: string,
  { people, shifts, demandsOf, issues }: AssignmentContext,
): void {
  checkReference(people, personId, `${path}.personId`, issues);
  checkReference(shifts, shiftId, `${path}.shiftId`, issues);
  const demands = shiftId === undefined ? undefined : demandsOf(shiftId);
  if (demands !== undefined) checkReference(demands, demandId, `${path}.demandId`, issues);
}

/** Finds the demand lines of the shifts of the input. */
function demandFinder(input: Loose<ProblemInput>, { shifts, isBroken }: CheckContext): DemandsOf {
  const known = new Map<string, KnownIds>();
  return (shiftId) => {
    const path = shifts.paths.get(shiftId);
    if (path === undefined) return undefined;
    const cached = known.get(shiftId);
    if (cached !== undefined) return cached;
    const shift = input.shifts?.[Number(path.slice("shifts[".length, -1))];
    const lines = shift?.demands ?? [{ id: "main" }];
    const ids = lines.flatMap((demand) => (demand?.id === undefined ? [] : [demand.id]));
    const isComplete = ids.length === lines.length && !isBroken(`${path}.demands`);
    const demands = { what: `demand line of shift ${shown(shiftId)}`, isComplete, paths: new Map(ids.map((id) => [id, path])) };
    known.set(shiftId, demands);
    return demands;
  };
}
