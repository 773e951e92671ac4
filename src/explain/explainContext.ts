import { listSlots } from "../compile/slots";
import type { Instance } from "../instance/instance";
import type { Problem } from "../problem/problem";
import type { Language } from "../rules/ruleFacts";
import type { SlotUnit } from "../rules/slotUnit";
import { localMidnight } from "../time/zoneTable";

/** What every explanation needs: both forms of a problem, and the words for slots and days. */
export interface ExplainContext {
  readonly problem: Problem;
  readonly instance: Instance;
  readonly language: Language;
  /** By slot number. */
  readonly slots: readonly SlotUnit[];
}

const slotLists = new WeakMap<Problem, readonly SlotUnit[]>();

/** Gathers what explanations need; the list of slots is kept with the problem object. */
export function explainContext(problem: Problem, instance: Instance, language: Language): ExplainContext {
  let slots = slotLists.get(problem);
  if (slots === undefined) slotLists.set(problem, (slots = listSlots(problem)));
  return { problem, instance, language, slots };
}

/** First minute of a relative day (0 = first day of the horizon). */
export function dayStart({ problem: { planning } }: ExplainContext, day: number): number {
  return localMidnight(planning.zoneTable, planning.firstDay + day);
}
