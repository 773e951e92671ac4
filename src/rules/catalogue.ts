import type { Rule, RuleKind } from "../problem/rules/rule";
import { admission } from "./admission";
import { admissionPreference } from "./admissionPreference";
import { assignmentCost } from "./assignmentCost";
import { availability } from "./availability";
import { blocks } from "./blocks";
import { colleagues } from "./colleagues";
import { budget } from "./budget";
import type { CompileContext } from "./compileContext";
import { callNotice } from "./callNotice";
import { completeWeekends } from "./completeWeekends";
import { consecutiveDays } from "./consecutiveDays";
import { consecutiveDaysOff } from "./consecutiveDaysOff";
import { continuity } from "./continuity";
import { contractHours } from "./contractHours";
import { addPrices, customSentence } from "./custom";
import { dayPatterns } from "./dayPatterns";
import { demandCover } from "./demandCover";
import { fairFill } from "./fairFill";
import { fairShare } from "./fairShare";
import { forbiddenAssignments } from "./forbiddenAssignments";
import { forbiddenSuccession } from "./forbiddenSuccession";
import { learnerSupervision } from "./learnerSupervision";
import { homeShare } from "./homeShare";
import { lending } from "./lending";
import { maximumDutyLength } from "./maximumDutyLength";
import { noOverlap } from "./noOverlap";
import { overqualification } from "./overqualification";
import { preferences } from "./preferences";
import { releaseTime } from "./releaseTime";
import { requiredQualification } from "./requiredQualification";
import { restBetweenShifts } from "./restBetweenShifts";
import type { RuleByKind, RuleDefinition } from "./ruleDefinition";
import type { Language, RuleFacts } from "./ruleFacts";
import { stability } from "./stability";
import { teamMix } from "./teamMix";
import { tierPreference } from "./tierPreference";
import { travelLimit } from "./travelLimit";
import { travelTime } from "./travelTime";
import { validEngagement } from "./validEngagement";
import { wholeTeam } from "./wholeTeam";
import { attendanceDays } from "./attendanceDays";
import { dutyBreaks } from "./dutyBreaks";
import { dutyFrequency } from "./dutyFrequency";
import { dutyLimit } from "./dutyLimit";
import { dutyRest } from "./dutyRest";
import { dutySeries } from "./dutySeries";
import { forbiddenHours } from "./forbiddenHours";
import { weeklyRest } from "./weeklyRest";
import { wishes } from "./wishes";
import { wishFairness } from "./wishFairness";
import { workLimit } from "./workLimit";

/** What the engine knows about every rule kind. */
export const catalogue: { readonly [K in RuleKind]: RuleDefinition<K> } = {
  requiredQualification,
  overqualification,
  validEngagement,
  admission,
  admissionPreference,
  availability,
  blocks,
  forbiddenAssignments,
  travelLimit,
  releaseTime,
  noOverlap,
  restBetweenShifts,
  travelTime,
  forbiddenSuccession,
  maximumDutyLength,
  attendanceDays,
  dutyBreaks,
  dutyFrequency,
  dutyLimit,
  dutyRest,
  dutySeries,
  forbiddenHours,
  weeklyRest,
  workLimit,
  contractHours,
  fairShare,
  consecutiveDays,
  consecutiveDaysOff,
  completeWeekends,
  dayPatterns,
  wishes,
  preferences,
  tierPreference,
  assignmentCost,
  budget,
  demandCover,
  teamMix,
  colleagues,
  wholeTeam,
  learnerSupervision,
  homeShare,
  lending,
  fairFill,
  callNotice,
  continuity,
  wishFairness,
  stability,
};

/** Adds the kernels of a rule to the context. */
export function compileRule(rule: Rule, context: CompileContext): void {
  if (rule.kind !== "custom") {
    compileKind(rule.kind, rule, context);
    return;
  }
  for (const part of rule.parts) compileKind(part.kind, part, context);
  addPrices(rule, context);
}

function compileKind<K extends RuleKind>(kind: K, rule: RuleByKind[K], context: CompileContext): void {
  catalogue[kind].compile(rule, context);
}

/** One plain sentence for a planner about one match of a rule. */
export function sentenceOf(rule: Rule, facts: RuleFacts, language: Language): string {
  return rule.kind === "custom" ? customSentence(rule, facts, language) : sentenceOfKind(rule.kind, rule, facts, language);
}

function sentenceOfKind<K extends RuleKind>(kind: K, rule: RuleByKind[K], facts: RuleFacts, language: Language): string {
  return catalogue[kind].sentence(rule, facts, language);
}
