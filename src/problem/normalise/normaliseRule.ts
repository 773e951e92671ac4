import { needsOf } from "../needs";
import type { DayPattern } from "../rules/dayPattern";
import type { BuiltInRule, RuleInput } from "../rules/rule";
import type { TeamMember } from "../rules/teamMix";
import type { RestAlternative } from "../rules/weeklyRest";
import type { WorkLimitRule, WorkLimitRuleInput } from "../rules/workLimit";
import type { TagFilter } from "../tagFilter";
import type { FilterPool } from "./filterPool";
import { normaliseDutyRest, withDuties } from "./normaliseDuties";
import { frozenCopy, sortedByContent, sortedUnique } from "./frozenCopy";

/** Fills in a valid rule. `dayCount` is the length of the horizon. */
export function normaliseRule(input: RuleInput, dayCount: number, filters: FilterPool): BuiltInRule {
  return Object.freeze(withKindDefaults(withSharedFilters(frozenCopy(input), filters), dayCount, filters));
}

/** The filters that lie directly in a rule, made canonical. */
function withSharedFilters(input: RuleInput, filters: FilterPool): RuleInput {
  const shared: Partial<Record<"people" | "shifts", TagFilter>> = {};
  if (input.people !== undefined) shared.people = filters(input.people);
  if ("shifts" in input) shared.shifts = filters(input.shifts);
  return { ...input, ...shared };
}

/** The filters of a rule about a unit and a later one, made canonical. */
function withNeighbours<T extends { readonly after?: TagFilter; readonly before?: TagFilter }>(input: T, filters: FilterPool): T {
  return {
    ...input,
    ...(input.after !== undefined && { after: filters(input.after) }),
    ...(input.before !== undefined && { before: filters(input.before) }),
  };
}

function withKindDefaults(input: RuleInput, dayCount: number, filters: FilterPool): BuiltInRule {
  const weight = input.weight ?? 1;
  switch (input.kind) {
    case "requiredQualification":
      return { ...input, weight, ...(input.requires !== undefined && { requires: Object.freeze(needsOf(input.requires)) }) };
    case "overqualification":
    case "colleagues":
    case "wholeTeam":
    case "validEngagement":
    case "admission":
    case "admissionPreference":
    case "availability":
    case "blocks":
    case "forbiddenAssignments":
    case "travelLimit":
    case "releaseTime":
    case "noOverlap":
    case "completeWeekends":
    case "wishes":
    case "preferences":
    case "tierPreference":
    case "stability":
    case "callNotice":
      return { ...input, weight };
    case "restBetweenShifts":
      return { mergeGapMinutes: 0, pairs: "next", ...withNeighbours(input, filters), weight };
    case "travelTime":
      return { maximumGapMinutes: 480, ...input, weight };
    case "forbiddenSuccession":
      return { gapDays: 1, ...withNeighbours(input, filters), weight };
    case "forbiddenHours":
      return { ...input, weight };
    case "maximumDutyLength":
      return { measure: "work", mergeGapMinutes: 480, ...withDuties(input, filters), weight };
    case "dutyRest":
      return normaliseDutyRest(input, weight, filters);
    case "dutySeries":
    case "dutyLimit":
    case "dutyFrequency":
      return { mergeGapMinutes: 480, ...withDuties(input, filters), weight };
    case "dutyBreaks":
      return {
        mergeGapMinutes: 480,
        minimumPartMinutes: 15,
        ...withDuties(input, filters),
        weight,
        steps: sortedByContent(input.steps),
      };
    case "weeklyRest":
      return {
        mergeGapMinutes: 480,
        ...withDuties(input, filters),
        weight,
        alternatives: sortedByContent(input.alternatives.map(normaliseAlternative)),
      };
    case "attendanceDays":
      return { count: "days", ...input, weight, limits: sortedByContent(input.limits) };
    case "workLimit":
      return normaliseWorkLimit(input, weight, filters);
    case "contractHours":
      return { unit: 60, ...input, weight };
    case "consecutiveDays":
    case "consecutiveDaysOff":
      return { start: "history", ...input, weight };
    case "dayPatterns": {
      const patterns = sortedByContent(input.patterns.map((pattern) => normalisePattern(pattern, filters)));
      return { fromDay: 0, toDay: dayCount - 1, function: "linear", ...input, weight, patterns };
    }
    case "assignmentCost":
      return { centsPerKilometre: 0, unit: 100, ...input, weight };
    case "budget":
      return { unit: 1, ...input, weight, tiers: sortedUnique(input.tiers), perOrganisation: sortedByContent(input.perOrganisation ?? []) };
    case "continuity":
      return { minimumShifts: 1, ...input, weight };
    case "fairShare":
      return { measure: "shifts", shareBy: "contract", function: "linear", unit: 1, ...input, weight };
    case "wishFairness":
      return { expectedPercent: 0, function: "quadratic", unit: 1, ...input, weight };
    case "homeShare":
    case "lending":
      return { unit: 60, ...input, weight };
    case "fairFill": {
      const { organisationIds } = input;
      const listed = organisationIds === undefined ? {} : { organisationIds: sortedUnique(organisationIds) };
      return { expectedOpen: 0, function: "quadratic", unit: 1, ...input, ...listed, weight };
    }
    case "demandCover":
      return { countFrom: "zero", ...input, weight };
    case "learnerSupervision":
      return { within: "unit", when: "everyMoment", ...input, weight };
    case "teamMix":
      return {
        emptyShifts: false,
        unit: 1,
        within: "shift",
        ...input,
        weight,
        when: (input.within ?? "shift") === "shift" ? "wholeShift" : (input.when ?? "everyMoment"),
        members: sortedByContent(input.members.map((member) => normaliseMember(member, filters))),
      };
  }
}

function normaliseWorkLimit(input: WorkLimitRuleInput, weight: number, filters: FilterPool): WorkLimitRule {
  const { switch: given, ...rest } = input;
  return {
    function: "linear",
    unit: 1,
    minutesBelongTo: "startDay",
    ledger: "legal",
    ...rest,
    weight,
    ...(given !== undefined && { switch: Object.freeze({ mergeGapMinutes: 480, ...withDuties(given, filters) }) }),
  };
}

function normaliseAlternative(alternative: RestAlternative): RestAlternative {
  return Object.freeze({ ...alternative, ...(alternative.blocks !== undefined && { blocks: sortedByContent(alternative.blocks) }) });
}

function normaliseMember(member: TeamMember, filters: FilterPool): TeamMember {
  return Object.freeze({
    ...member,
    ...(member.people !== undefined && { people: filters(member.people) }),
    ...(member.shifts !== undefined && { shifts: filters(member.shifts) }),
  });
}

function normalisePattern(pattern: DayPattern, filters: FilterPool): DayPattern {
  const items = pattern.items.map((item) => ("shifts" in item ? Object.freeze({ ...item, shifts: filters(item.shifts) }) : item));
  return Object.freeze({ ...pattern, items: Object.freeze(items) });
}
