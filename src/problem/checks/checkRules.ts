import { formatDate, weekdayOf } from "../../time/civil";
import { isCustomInput } from "../custom/customRuleInput";
import type { IssueList } from "../issueList";
import type { Loose } from "../loose";
import { weekdays } from "../planning";
import type { ProblemInput } from "../problem";
import type { Over } from "../rules/over";
import type { DayPattern } from "../rules/dayPattern";
import type { RuleInput } from "../rules/rule";
import { shown } from "../shownValue";
import type { CheckContext } from "./checkContext";
import { checkDutyRest, checkWeeklyRest } from "./checkRest";
import { checkDistinct } from "./checkDistinct";
import { checkRequirement } from "./checkRequirement";
import { checkReference, checkReferences } from "./knownIds";
import { checkDateRange } from "./readTime";

/** The rule id under which missing pins are reported. */
const reservedId = "$pins";

/** A rule that may lack any part, by kind. */
type LooseRule<K extends RuleInput["kind"]> = Extract<Loose<RuleInput>, { readonly kind?: K | undefined }>;

/** Checks every rule on its own. */
export function checkRules(input: Loose<ProblemInput>, context: CheckContext): void {
  const { issues } = context;
  input.rules?.forEach((rule, index) => {
    if (rule === undefined) return;
    const path = `rules[${String(index)}]`;
    if (rule.id === reservedId)
      issues.error("reserved-id", `${path}.id`, `id is "${reservedId}"; this id stands for the pinned assignments.`, rule.id);
    if (rule.level === "hard" && rule.weight !== undefined) {
      const message = `weight is ${String(rule.weight)} on a hard rule; expected none. Leave it out, or make the level soft.`;
      issues.error("weight-on-hard-rule", `${path}.weight`, message, rule.weight);
    }
    checkDateRange(rule.provenance, ["validFrom", "validUntil"], `${path}.provenance`, issues);
    if (!isCustomInput(rule)) checkKind(rule, path, context);
  });
}

/** Checks what the fields of one kind mean together. */
export function checkKind(rule: Loose<RuleInput>, path: string, context: CheckContext): void {
  switch (rule.kind) {
    case "requiredQualification":
      checkRequirement(rule.requires, `${path}.requires`, context);
      break;
    case "workLimit":
      checkBounds(rule, path, context);
      checkWorkLimit(rule, path, context);
      break;
    case "dutyLimit":
      checkBounds(rule, path, context);
      checkOver(rule.over, path, context);
      break;
    case "dutyRest":
      checkDutyRest(rule, path, context.issues);
      break;
    case "forbiddenHours":
      if (rule.from !== undefined && (rule.from === rule.to || rule.from === "24:00")) {
        const message = `from is ${shown(rule.from)} and to ${shown(rule.to)}; expected a time from 00:00 to 23:59 and another one.`;
        context.issues.error("impossible-bounds", `${path}.from`, message, rule.from);
      }
      break;
    case "attendanceDays":
      checkDistinct(rule.limits, ({ contractUpTo }) => contractUpTo, `${path}.limits`, "contractUpTo", context.issues);
      break;
    case "consecutiveDays":
    case "consecutiveDaysOff":
      checkBounds(rule, path, context);
      break;
    case "dayPatterns":
      checkBounds(rule, path, context);
      checkDayPatterns(rule, path, context);
      break;
    case "wholeTeam":
      warnUnusedPeople(rule, path, context.issues);
      break;
    case "teamMix":
      checkBounds(rule, path, context);
      checkTeamScope(rule, path, context);
      warnUnusedPeople(rule, path, context.issues);
      rule.members?.forEach((member, index) =>
        checkReference(
          context.qualifications,
          member?.qualificationId,
          `${path}.members[${String(index)}].qualificationId`,
          context.issues,
        ),
      );
      break;
    case "demandCover":
      warnUnusedPeople(rule, path, context.issues);
      if (rule.countFrom === "minimum" && rule.bound !== undefined && rule.bound !== "target") {
        const message = `countFrom is "minimum" with bound ${shown(rule.bound)}; it goes with the bound "target" only.`;
        context.issues.error("meaningless-combination", `${path}.countFrom`, message, rule.countFrom);
      }
      break;
    case "weeklyRest":
      checkWeeklyRest(rule, path, context.issues);
      break;
    case "budget":
      checkBudget(rule, path, context);
      break;
    case "lending":
      checkLending(rule, path, context);
      break;
    case "fairFill":
      warnUnusedPeople(rule, path, context.issues);
      checkReferences(context.organisations, rule.organisationIds, `${path}.organisationIds`, context.issues);
      break;
    default:
      break;
  }
}

function checkTeamScope({ within, when }: LooseRule<"teamMix">, path: string, { issues, isBroken }: CheckContext): void {
  if (when === undefined || isBroken(`${path}.within`) || (within ?? "shift") !== "shift" || when === "wholeShift") return;
  const message = `when is ${shown(when)} within a shift; the team of a shift is there for the whole of it. Set within to unit or location.`;
  issues.error("meaningless-combination", `${path}.when`, message, when);
}

function checkBounds(
  { minimum, maximum }: { readonly minimum?: number | undefined; readonly maximum?: number | undefined },
  path: string,
  { issues, isBroken }: CheckContext,
): void {
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    const message = `minimum is ${String(minimum)}; expected at most the maximum, which is ${String(maximum)}.`;
    issues.error("impossible-bounds", `${path}.minimum`, message, minimum);
  }
  const isReported = isBroken(`${path}.minimum`) || isBroken(`${path}.maximum`);
  if (minimum === undefined && maximum === undefined && !isReported) {
    issues.error("no-bound", path, "the rule has neither minimum nor maximum; expected at least one of them.");
  }
}

function checkWorkLimit(rule: LooseRule<"workLimit">, path: string, context: CheckContext): void {
  const { issues } = context;
  const { measure, over } = rule;
  if (rule.minutesBelongTo === "localDay" && measure !== undefined && measure !== "minutes" && measure !== "nightMinutes") {
    const message = `minutesBelongTo is "localDay" with measure ${shown(measure)}; it goes with the measures "minutes" and "nightMinutes" only.`;
    issues.error("meaningless-combination", `${path}.minutesBelongTo`, message, rule.minutesBelongTo);
  }
  if (measure === "weekends" && over?.kind === "day") {
    issues.error(
      "meaningless-combination",
      `${path}.over`,
      "weekends are not counted per day; expected a longer window or another measure.",
    );
  }
  if (rule.switch !== undefined && rule.maximum === undefined) {
    issues.error("meaningless-combination", `${path}.switch`, "switch replaces a maximum; expected a maximum beside it.");
  }
  if (rule.switch?.maximum !== undefined && rule.minimum !== undefined && rule.switch.maximum < rule.minimum) {
    const message = `maximum is ${String(rule.switch.maximum)}; expected at least the minimum, which is ${String(rule.minimum)}.`;
    issues.error("impossible-bounds", `${path}.switch.maximum`, message, rule.switch.maximum);
  }
  if (rule.ledger !== undefined && rule.ledger !== "legal" && measure !== undefined && measure !== "minutes") {
    const message = `ledger is ${shown(rule.ledger)} with measure ${shown(measure)}; it goes with the measure "minutes" only.`;
    issues.error("meaningless-combination", `${path}.ledger`, message, rule.ledger);
  }
  checkOver(over, path, context);
}

/** Dates of a window lie in the horizon. */
function checkOver(over: Loose<Over> | undefined, path: string, { issues, time }: CheckContext): void {
  if (over?.kind !== "days") return;
  const { from, to } = checkDateRange(over, ["from", "to"], `${path}.over`, issues);
  if (time === undefined) return;
  for (const [name, day] of [["from", from] as const, ["to", to] as const]) {
    if (day === undefined || (day >= time.firstDay && day < time.firstDay + time.dayCount)) continue;
    const [first, last] = [formatDate(time.firstDay), formatDate(time.firstDay + time.dayCount - 1)];
    issues.error(
      "outside-horizon",
      `${path}.over.${name}`,
      `${name} is ${shown(over[name])}; expected a date in the horizon, ${first} to ${last}.`,
      over[name],
    );
  }
}

function checkDayPatterns(rule: LooseRule<"dayPatterns">, path: string, context: CheckContext): void {
  const { issues, time, isBroken } = context;
  const { fromDay = 0, toDay } = rule;
  if (toDay !== undefined && toDay < fromDay) {
    const message = `toDay is ${String(toDay)}; expected at least fromDay, which is ${String(fromDay)}.`;
    issues.error("reversed-interval", `${path}.toDay`, message, toDay);
    return;
  }
  if (time !== undefined) {
    for (const name of ["fromDay", "toDay"] as const) {
      const day = rule[name];
      if (day === undefined || day < time.dayCount) continue;
      const message = `${name} is ${String(day)}; expected a day of the horizon, 0 to ${String(time.dayCount - 1)}.`;
      issues.error("outside-horizon", `${path}.${name}`, message, day);
      return;
    }
  }
  const lastDay = toDay ?? (time === undefined ? undefined : time.dayCount - 1);
  if (isBroken(`${path}.fromDay`) || isBroken(`${path}.toDay`)) return;
  rule.patterns?.forEach((pattern, index) => {
    if (pattern !== undefined) checkPattern(pattern, { fromDay, lastDay }, `${path}.patterns[${String(index)}]`, context);
  });
}

function checkPattern(
  { items, startDay, startWeekday }: Loose<DayPattern>,
  { fromDay, lastDay }: { readonly fromDay: number; readonly lastDay: number | undefined },
  path: string,
  { issues, time, isBroken }: CheckContext,
): void {
  if (startDay !== undefined && startDay < fromDay) {
    const message = `startDay is ${String(startDay)}; expected at least ${String(fromDay)}, where the rule begins to look.`;
    issues.error("outside-horizon", `${path}.startDay`, message, startDay);
    return;
  }
  const firstDay = startDay ?? fromDay;
  if (items !== undefined && lastDay !== undefined && !isBroken(`${path}.items`) && firstDay + items.length - 1 > lastDay) {
    const days = lastDay - firstDay + 1;
    const room =
      days > 0
        ? `expected at most ${String(days)}, from day ${String(firstDay)} to day ${String(lastDay)}`
        : `the rule looks no further than day ${String(lastDay)}`;
    issues.error("pattern-too-long", `${path}.items`, `items has ${String(items.length)} days; ${room}.`);
  }
  if (startDay === undefined || startWeekday === undefined || time === undefined) return;
  const weekday = weekdays[weekdayOf(time.firstDay + startDay)];
  if (weekday === startWeekday) return;
  const message = `startWeekday is ${shown(startWeekday)}; startDay ${String(startDay)} is a ${String(weekday)}, so that the pattern never occurs.`;
  issues.error("meaningless-combination", `${path}.startWeekday`, message, startWeekday);
}

function checkBudget(rule: LooseRule<"budget">, path: string, context: CheckContext): void {
  const { issues, organisations, isBroken } = context;
  const { maximum, perOrganisation, over } = rule;
  const isReported = isBroken(`${path}.maximum`) || isBroken(`${path}.perOrganisation`);
  if (maximum === undefined && (perOrganisation ?? []).length === 0 && !isReported) {
    issues.error("no-bound", path, "the rule has neither a maximum nor one for an organisation; expected at least one of them.");
  }
  const listed = new Set<string>();
  perOrganisation?.forEach((entry, index) => {
    if (entry === undefined) return;
    const { organisationId, periodId } = entry;
    const entryPath = `${path}.perOrganisation[${String(index)}]`;
    checkReference(organisations, organisationId, `${entryPath}.organisationId`, issues);
    checkReference(context.periods, periodId, `${entryPath}.periodId`, issues);
    if (periodId !== undefined && over?.kind !== undefined && over.kind !== "period") {
      const message = `periodId is ${shown(periodId)} in a rule over ${shown(over.kind)}; it goes with the window "period" only.`;
      issues.error("meaningless-combination", `${entryPath}.periodId`, message, periodId);
    }
    if (organisationId === undefined) return;
    const key = JSON.stringify([organisationId, periodId ?? null]);
    if (listed.has(key)) {
      const message = `organisationId is ${shown(organisationId)}; this organisation has a budget for the same time already.`;
      issues.error("duplicate-entry", `${entryPath}.organisationId`, message, organisationId);
    }
    listed.add(key);
  });
}

function checkLending(rule: LooseRule<"lending">, path: string, { issues, organisations }: CheckContext): void {
  const { organisationId, otherId } = rule;
  checkReference(organisations, organisationId, `${path}.organisationId`, issues);
  checkReference(organisations, otherId, `${path}.otherId`, issues);
  if (otherId === undefined || otherId !== organisationId) return;
  issues.error("self-link", `${path}.otherId`, `otherId is ${shown(otherId)}; expected another organisation than organisationId.`, otherId);
}

function warnUnusedPeople(rule: Loose<RuleInput>, path: string, issues: IssueList): void {
  if (rule.people === undefined) return;
  issues.warning("unused-field", `${path}.people`, `people is not used by ${String(rule.kind)} rules, which are about shifts.`);
}
