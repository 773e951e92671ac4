import { defaultRules } from "../defaultRules";
import type { IssueList } from "../issueList";
import type { LocalTimeReader } from "../localTimeReader";
import type { Loose } from "../loose";
import type { ProblemInput } from "../problem";
import { checkFixedAssignments } from "./checkAssignments";
import type { CheckContext } from "./checkContext";
import { checkDutyKinds, checkLocations, checkOrganisations, checkQualifications } from "./checkParts";
import { checkPayTables } from "./checkPayTables";
import { checkPeople } from "./checkPeople";
import { checkPlanning } from "./checkPlanning";
import { checkRules } from "./checkRules";
import { checkShifts } from "./checkShifts";
import { collectIds, type IdList } from "./knownIds";
import { warnAboutWhole } from "./warnAboutWhole";

/** The ids of the periods; doubles among them are reported with the planning. */
function periodIds({ planning }: Loose<ProblemInput>, isBroken: (path: string) => boolean): CheckContext["periods"] {
  const path = "planning.periods";
  const periods = planning?.periods ?? [{ id: "horizon" }];
  const ids = periods.flatMap((period, index) => (period?.id === undefined ? [] : [[period.id, `${path}[${String(index)}]`] as const]));
  const isComplete = !isBroken("planning") && !isBroken(path) && ids.length === periods.length;
  return { what: "period", isComplete, paths: new Map(ids) };
}

/**
 * Checks what the parts of a problem mean together.
 *
 * @param input - The input, or what is left of it after taking out what has the wrong shape.
 * @param isBroken - Whether the value at a path was taken out.
 * @returns How to read the times of the problem; `undefined` when the planning is too wrong to tell.
 */
export function checkMeaning(
  input: Loose<ProblemInput>,
  isBroken: (path: string) => boolean,
  issues: IssueList,
): LocalTimeReader | undefined {
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
  const ruleOf = (id: string) => ruleById.get(id);
  checkDutyKinds(input, issues);
  checkOrganisations(input, ruleOf, context);
  checkLocations(input, context);
  checkQualifications(input, context);
  checkPayTables(input, context);
  checkPeople(input, ruleOf, context);
  checkShifts(input, context);
  checkRules(input, context);
  checkFixedAssignments(input, ruleOf, context);
  warnAboutWhole(input, isBroken, issues);
  return time?.times;
}
