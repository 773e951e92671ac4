import type {
  CoverKernel,
  DutyKernel,
  FollowKernel,
  KernelBase,
  PatternKernel,
  PickKernel,
  RestKernel,
  StretchKernel,
  TallyKernel,
  WindowKernel,
} from "../instance/kernelData";
import type { Person } from "../problem/person";
import type { Problem } from "../problem/problem";
import type { Rule } from "../problem/rules/rule";
import type { TagFilter } from "../problem/tagFilter";
import type { SlotUnit } from "./slotUnit";

/**
 * What a rule sees while it compiles: the problem in index form, and where its kernels go. Arrays it hands out are shared between rules
 * and must not be changed.
 */
export interface CompileContext {
  readonly problem: Problem;
  /** By person index. */
  readonly people: readonly Person[];
  /** By slot number, in time order. */
  readonly slots: readonly SlotUnit[];
  /** What one shift or day of a hard rule is worth in minutes. */
  readonly minutesPerCount: number;
  /** -1 everywhere: the slot classes of a pick without a class part; [slotCount]. */
  readonly noClasses: Int32Array;

  /** What every kernel of a rule carries. `guide` = minutes that one unit of amount is worth to search when the rule is hard. */
  header(rule: Rule, guide: number): KernelBase;
  /** 1 for every slot that matches all of the filters (fixed work by its tags); [slotCount], cached. */
  maskOf(...filters: readonly (TagFilter | undefined)[]): Uint8Array;
  /**
   * Demand lines that start in [from, to) (epoch minutes) and match all of the filters, as ascending slots; `undefined` when there are more
   * than `limit`.
   */
  placesMatching(from: number, to: number, filters: readonly (TagFilter | undefined)[], limit: number): readonly number[] | undefined;
  /** Indices of the people whom a filter chooses, ascending. */
  peopleOf(filter: TagFilter | undefined): readonly number[];
  /** Slot of a demand line, `undefined` if there is no such line. */
  slotOf(shiftId: string, demandId: string): number | undefined;
  /** Slots of all demand lines of a shift. */
  slotsOfShift(shiftId: string): readonly number[];
  /** Index of a person, `undefined` if there is no such person. */
  personOf(personId: string): number | undefined;

  addPick(kernel: PickKernel): void;
  addFollow(kernel: FollowKernel, people: readonly number[]): void;
  addStretch(kernel: StretchKernel, people: readonly number[]): void;
  /** `carried` gives what a person has already counted in the carried window; absent = 0 for all. */
  addWindow(kernel: WindowKernel, people: readonly number[], carried?: (person: number) => number): void;
  addDuty(kernel: DutyKernel, people: readonly number[]): void;
  addRest(kernel: RestKernel, people: readonly number[]): void;
  addPattern(kernel: PatternKernel, people: readonly number[]): void;
  addTally(kernel: TallyKernel): void;
  addCover(kernel: CoverKernel): void;
}
