import { functionsOf } from "../problem/custom/definitionOf";
import type { WorkLimitRule } from "../problem/rules/workLimit";
import type { Rule } from "../problem/rules/rule";
import type { AmountUnit } from "../score/violation";

/** What one unit of a rule's amount is; `points` where a cost function or a divisor takes the amount out of its measure. */
export function amountUnitOf(rule: Rule): AmountUnit {
  switch (rule.kind) {
    case "custom":
      return functionsOf(rule).definition.unit ?? "points";
    case "noOverlap":
    case "restBetweenShifts":
    case "travelTime":
    case "maximumDutyLength":
    case "weeklyRest":
    case "dutyRest":
    case "dutyBreaks":
    case "forbiddenHours":
      return "minutes";
    case "requiredQualification":
    case "colleagues":
    case "callNotice":
    case "forbiddenSuccession":
    case "dutySeries":
    case "dutyLimit":
    case "dutyFrequency":
      return "occurrences";
    case "overqualification":
      return "steps";
    case "validEngagement":
    case "admission":
    case "availability":
    case "blocks":
    case "forbiddenAssignments":
    case "releaseTime":
    case "stability":
    case "continuity":
      return "shifts";
    case "consecutiveDays":
    case "consecutiveDaysOff":
      return "days";
    case "completeWeekends":
      return "weekends";
    case "learnerSupervision":
      return rule.when === "everyMoment" ? "minutes" : "people";
    case "wholeTeam":
    case "demandCover":
      return "people";
    case "fairFill":
      return rule.unit === 1 && rule.function === "linear" ? "people" : "points";
    case "travelLimit":
      return rule.measure;
    case "fairShare":
    case "workLimit":
      return rule.unit === 1 && rule.function === "linear" ? measureUnit(rule.measure) : "points";
    case "attendanceDays":
      return rule.count;
    case "contractHours":
    case "homeShare":
    case "lending":
      return rule.unit === 1 ? "minutes" : "points";
    case "budget":
      return rule.unit === 1 && rule.measure !== "cents" ? rule.measure : "points";
    case "dayPatterns":
      return rule.function === "quadratic" ? "points" : "occurrences";
    case "admissionPreference":
    case "preferences":
    case "tierPreference":
    case "assignmentCost":
    case "wishes":
    case "wishFairness":
    case "teamMix":
      return "points";
  }
}

function measureUnit(measure: WorkLimitRule["measure"]): AmountUnit {
  if (measure === "sundays") return "days";
  return measure === "nightMinutes" ? "minutes" : measure;
}
