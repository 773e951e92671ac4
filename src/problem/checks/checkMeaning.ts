import { isCustomInput } from "../custom/customRuleInput";
import type { Definitions } from "../custom/definitions";
import { readCustomRule, type ReadCustomRule } from "../custom/readCustomRule";
import { defaultRules } from "../defaultRules";
import type { IssueList } from "../issueList";
import type { LocalTimeReader } from "../localTimeReader";
import type { Loose } from "../loose";
import type { ProblemInput } from "../problem";
import type { AnyRuleInput } from "../rules/rule";
import { checkFixedAssignments } from "./checkAssignments";
import type { CheckContext } from "./checkContext";
import { checkDutyKinds, checkLocations, checkOrganisations, checkQualifications } from "./checkParts";
import { checkPayTables } from "./checkPayTables";
import { checkPeople } from "./checkPeople";
import { checkPlanning } from "./checkPlanning";
import { checkRules } from "./checkRules";
import { checkShifts } from "./checkShifts";
import { collectIds, type IdList } from "./knownIds";
import { takesBalance, whyNotCarried } from "./whyNotCarried";
import { warnAboutWhole } from "./warnAboutWhole";

/** The ids of the periods; doubles among them are reported with the planning. */
function periodIds({ planning }: Loose<ProblemInput>, isBroken: (path: string) => boolean): CheckContext["periods"] {
  const path = "planning.periods";
  const periods = planning?.periods ?? [{ id: "horizon" }];
  const ids = periods.flatMap((period, index) => (period?.id === undefined ? [] : [[period.id, `${path}[${String(index)}]`] as const]));
  const isComplete = !isBroken("planning") && !isBroken(path) && ids.length === periods.length;
  return { what: "period", isComplete, paths: new Map(ids) };
}

/** What checking leaves for making the problem. */
export interface Meaning {
  /** How to read the times of the problem; `undefined` when the planning is too wrong to tell. */
  readonly times: LocalTimeReader | undefined;
  /** Rules of an embedder's own kinds as their definitions read them, by the input of the rule; those with faults are absent. */
  readonly customRules: ReadonlyMap<object, ReadCustomRule>;
}

/**
 * Checks what the parts of a problem mean together.
 *
 * @param input - The input, or what is left of it after taking out what has the wrong shape.
 * @param isBroken - Whether the value at a path was taken out.
 * @param definitions - Of rule kinds of the embedder's own, by kind.
 */
export function checkMeaning(
  input: Loose<ProblemInput>,
  isBroken: (path: string) => boolean,
  issues: IssueList,
  definitions: Definitions,
): Meaning {
  const idsOf = (what: string, ...lists: readonly IdList[]): CheckContext["people"] => collectIds(what, lists, isBroken, issues);
  const time = checkPlanning(input, isBroken, issues);
  const rules = input.rules ?? (isBroken("rules") ? undefined : defaultRules);
  const context: CheckContext = {
    issues,
    isBroken,
    time,
    organisations: idsOf("organisation", { path: "organisations", items: input.organisations }),
    locations: idsOf("location", { path: "locations", items: input.locations }),
    qualifications: idsOf("qualification", { path: "qualifications", items: input.qualifications }),
    people: idsOf("person", { path: "professionals", items: input.professionals }, { path: "volunteers", items: input.volunteers }),
    shifts: idsOf("shift", { path: "shifts", items: input.shifts }),
    rules: idsOf("rule", { path: "rules", items: rules }),
    payTables: idsOf("pay table", { path: "payTables", items: input.payTables }),
    periods: periodIds(input, isBroken),
  };
  const ruleById = new Map(rules?.map((rule) => [rule?.id, rule]));
  const customRules = readCustomRules(input, definitions, context);
  const ruleOf = (id: string) => ruleById.get(id);
  checkDutyKinds(input, issues);
  const takesCounter = (rule: Loose<AnyRuleInput>) => whyNotCarried(rule) === undefined;
  checkOrganisations(input, (id) => countingRule(ruleOf(id), takesBalance, customRules), context);
  checkLocations(input, context);
  checkQualifications(input, context);
  checkPayTables(input, context);
  checkPeople(input, (id) => countingRule(ruleOf(id), takesCounter, customRules), context);
  checkShifts(input, context);
  checkRules(input, context);
  checkFixedAssignments(input, ruleOf, context);
  warnAboutWhole(input, isBroken, issues);
  return { times: time?.times, customRules };
}

/** Reads every rule of an embedder's own kind; by the input of the rule. */
function readCustomRules(input: Loose<ProblemInput>, definitions: Definitions, context: CheckContext): ReadonlyMap<object, ReadCustomRule> {
  const read = new Map<object, ReadCustomRule>();
  input.rules?.forEach((rule, index) => {
    if (rule === undefined || !isCustomInput(rule) || rule.kind === undefined) return;
    const definition = definitions.get(rule.kind);
    if (definition === undefined) return;
    const found = readCustomRule(rule, definition, `rules[${String(index)}]`, context);
    if (found !== undefined) read.set(rule, found);
  });
  return read;
}

/** The rule that takes what was carried: of a custom rule its part that does, or itself if none does. */
function countingRule(
  rule: Loose<AnyRuleInput> | undefined,
  isCounting: (rule: Loose<AnyRuleInput>) => boolean,
  customRules: ReadonlyMap<object, ReadCustomRule>,
): Loose<AnyRuleInput> | undefined {
  if (rule === undefined || !isCustomInput(rule)) return rule;
  const read = customRules.get(rule);
  return read === undefined ? undefined : (read.parts.find(isCounting) ?? rule);
}
