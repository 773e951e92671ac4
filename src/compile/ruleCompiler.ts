import type { CompileContext } from "../rules/compileContext";
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
import { matchesFilter, type TagFilter } from "../problem/tagFilter";
import { filterKey } from "../rules/filterKey";
import type { SlotUnit } from "../rules/slotUnit";
import { LineKernels } from "./lineKernels";
import { SlotFinder } from "./slotFinder";

/** The context that rules compile in; collects their kernels. */
export class RuleCompiler implements CompileContext {
  readonly problem: Problem;
  readonly people: readonly Person[];
  readonly slots: readonly SlotUnit[];
  readonly minutesPerCount: number;
  readonly noClasses: Int32Array;

  readonly picks: PickKernel[] = [];
  readonly tallies: TallyKernel[] = [];
  readonly covers: CoverKernel[] = [];
  readonly follows: LineKernels<FollowKernel>;
  readonly stretches: LineKernels<StretchKernel>;
  readonly windows: LineKernels<WindowKernel>;
  readonly duties: LineKernels<DutyKernel>;
  readonly rests: LineKernels<RestKernel>;
  readonly patterns: LineKernels<PatternKernel>;

  readonly #finder: SlotFinder;
  readonly #ruleIndex: ReadonlyMap<string, number>;
  readonly #partIndex = new Map<Rule, number>();
  readonly #personIndex: ReadonlyMap<string, number>;
  readonly #slotsByShift = new Map<string, Map<string, number>>();
  readonly #peopleByFilter = new Map<string, readonly number[]>();

  constructor(problem: Problem, slots: readonly SlotUnit[], minutesPerCount: number) {
    this.problem = problem;
    this.people = problem.people;
    this.slots = slots;
    this.minutesPerCount = minutesPerCount;
    this.noClasses = new Int32Array(slots.length).fill(-1);
    const personCount = problem.people.length;
    this.follows = new LineKernels(personCount);
    this.stretches = new LineKernels(personCount);
    this.windows = new LineKernels(personCount);
    this.duties = new LineKernels(personCount);
    this.rests = new LineKernels(personCount);
    this.patterns = new LineKernels(personCount);
    this.#finder = new SlotFinder(slots);
    this.#ruleIndex = new Map(problem.rules.map((rule, index) => [rule.id, index]));
    for (const rule of problem.rules) if (rule.kind === "custom") rule.parts.forEach((part, index) => this.#partIndex.set(part, index));
    this.#personIndex = new Map(problem.people.map((person, index) => [person.id, index]));
    slots.forEach(({ place }, slot) => {
      if (place === undefined) return;
      const lines = this.#slotsByShift.get(place.shift.id);
      if (lines === undefined) this.#slotsByShift.set(place.shift.id, new Map([[place.demand.id, slot]]));
      else lines.set(place.demand.id, slot);
    });
  }

  header(rule: Rule, guide: number): KernelBase {
    const hard = rule.level === "hard";
    return {
      rule: this.#ruleIndex.get(rule.id)!,
      part: this.#partIndex.get(rule) ?? -1,
      hard,
      weight: hard ? 0 : rule.weight,
      guide: hard ? guide : 0,
    };
  }

  maskOf(...filters: readonly (TagFilter | undefined)[]): Uint8Array {
    return this.#finder.maskOf(filters);
  }

  placesMatching(from: number, to: number, filters: readonly (TagFilter | undefined)[], limit: number): readonly number[] | undefined {
    return this.#finder.placesMatching(from, to, filters, limit);
  }

  peopleOf(filter: TagFilter | undefined): readonly number[] {
    const key = filterKey(filter);
    const known = this.#peopleByFilter.get(key);
    if (known !== undefined) return known;
    const chosen: number[] = [];
    this.people.forEach((person, index) => {
      if (matchesFilter(filter, person.tags)) chosen.push(index);
    });
    this.#peopleByFilter.set(key, chosen);
    return chosen;
  }

  slotOf(shiftId: string, demandId: string): number | undefined {
    return this.#slotsByShift.get(shiftId)?.get(demandId);
  }

  slotsOfShift(shiftId: string): readonly number[] {
    return [...(this.#slotsByShift.get(shiftId)?.values() ?? [])];
  }

  personOf(personId: string): number | undefined {
    return this.#personIndex.get(personId);
  }

  addPick(kernel: PickKernel): void {
    this.picks.push(kernel);
  }

  addFollow(kernel: FollowKernel, people: readonly number[]): void {
    this.follows.add(kernel, people);
  }

  addStretch(kernel: StretchKernel, people: readonly number[]): void {
    this.stretches.add(kernel, people);
  }

  addWindow(kernel: WindowKernel, people: readonly number[], carried?: (person: number) => number): void {
    this.windows.add(kernel, people, carried);
  }

  addDuty(kernel: DutyKernel, people: readonly number[]): void {
    this.duties.add(kernel, people);
  }

  addRest(kernel: RestKernel, people: readonly number[]): void {
    this.rests.add(kernel, people);
  }

  addPattern(kernel: PatternKernel, people: readonly number[]): void {
    this.patterns.add(kernel, people);
  }

  addTally(kernel: TallyKernel): void {
    this.tallies.push(kernel);
  }

  addCover(kernel: CoverKernel): void {
    this.covers.push(kernel);
  }
}
