import type { Csr, Instance } from "../instance/instance";
import type { DutyKernel, FollowKernel, KernelBase, RestKernel, StretchKernel, WindowKernel } from "../instance/kernelData";
import { evaluateDuty } from "../kernels/duty";
import { evaluateFollow } from "../kernels/follow";
import { evaluateRest } from "../kernels/rest";
import { evaluateStretch } from "../kernels/stretch";
import { evaluateWindow } from "../kernels/window";
import { fixedLine } from "./evaluateRoster";

/** A kernel as one person has it, with what fixed work alone causes. */
interface Inheritance {
  readonly kernel: KernelBase;
  readonly inherited: number;
  /** Amount of the line at [base, base + length). */
  readonly amount: (line: Int32Array, base: number, length: number) => number;
}

/** What a line has below its floor. */
export interface Undercut {
  /** Points. */
  cost: number;
  /** Guide minutes. */
  hard: number;
}

/**
 * Other work may mend what fixed work breaks: a shift in between makes one duty of two that had too little rest between them. No rule rewards
 * that, since it charges a person for what is more than inherited and never less than nothing. Here is what the plain sums of kernels lack to
 * be charges. Few people inherit anything from a kernel that can be mended: for all others there is nothing to add.
 */
export class InheritedFloor {
  /** By person: the kernels of each rule that has a floor. */
  readonly #rules: readonly (readonly (readonly Inheritance[])[] | undefined)[];
  readonly #found: Undercut = { cost: 0, hard: 0 };

  constructor(instance: Instance) {
    const mendable = new Map<KernelBase, boolean>();
    const canBe = (kernel: KernelBase): boolean => {
      let known = mendable.get(kernel);
      if (known === undefined) mendable.set(kernel, (known = canBeMended(kernel as LineKernel)));
      return known;
    };
    this.#rules = Array.from({ length: instance.personCount }, (_, person) => floorsOf(instance, person, canBe));
  }

  /** Whether anything that a person inherits can be mended. */
  has(person: number): boolean {
    return this.#rules[person] !== undefined;
  }

  /** What to add to the plain sums for the whole line at [base, base + length). The object is the same for every call. */
  undercut(person: number, line: Int32Array, base: number, length: number): Readonly<Undercut> {
    const found = this.#found;
    found.cost = 0;
    found.hard = 0;
    for (const kernels of this.#rules[person] ?? []) {
      let cost = 0;
      let hard = 0;
      for (const { kernel, inherited, amount } of kernels) {
        const below = inherited - amount(line, base, length);
        cost += kernel.weight * below;
        hard += kernel.guide * below;
      }
      found.cost += Math.max(0, cost);
      found.hard += Math.max(0, hard);
    }
    return found;
  }
}

const floors = new WeakMap<Instance, InheritedFloor>();

/** The floor of an instance, made once. */
export function inheritedFloor(instance: Instance): InheritedFloor {
  let floor = floors.get(instance);
  if (floor === undefined) {
    floor = new InheritedFloor(instance);
    floors.set(instance, floor);
  }
  return floor;
}

function floorsOf(
  instance: Instance,
  person: number,
  canBe: (kernel: KernelBase) => boolean,
): readonly (readonly Inheritance[])[] | undefined {
  const all = inheritances(instance, person);
  const mendable = new Set(all.filter(({ kernel, inherited }) => inherited > 0 && canBe(kernel)).map(({ kernel }) => kernel.rule));
  if (mendable.size === 0) return undefined;
  return [...mendable].map((rule) => all.filter(({ kernel }) => kernel.rule === rule));
}

type LineKernel = FollowKernel | StretchKernel | WindowKernel | DutyKernel | RestKernel;

/** Whether more work can lower an amount: neighbours and duties change with what lies between, and some work takes off from sums. */
function canBeMended(kernel: LineKernel): boolean {
  if (kernel.kind === "follow" && kernel.form === "overlap") return false;
  if (kernel.kind !== "window") return true;
  const { duties, windowAmounts, entries } = kernel;
  return (
    duties !== undefined || kernel.switch !== undefined || [windowAmounts, entries?.amounts].some((all) => all?.some((one) => one < 0))
  );
}

function inheritances(instance: Instance, person: number): readonly Inheritance[] {
  const [hardLine, softLine] = [fixedLine(instance, person, true), fixedLine(instance, person, false)];
  const found: Inheritance[] = [];
  function add<K extends LineKernel>(
    kernels: readonly K[],
    { offsets, items }: Csr,
    amountOf: (kernel: K, item: number, line: Int32Array, base: number, length: number, isFixed: boolean) => number,
  ): void {
    for (let item = offsets[person]!; item < offsets[person + 1]!; item++) {
      const kernel = kernels[items[item]!]!;
      const fixed = kernel.hard ? hardLine : softLine;
      const inherited = amountOf(kernel, item, fixed, 0, fixed.length, true);
      found.push({ kernel, inherited, amount: (line, base, length) => amountOf(kernel, item, line, base, length, false) });
    }
  }
  add(instance.follows, instance.personFollows, (kernel, _, line, base, length) => evaluateFollow(kernel, instance, line, base, length));
  add(instance.stretches, instance.personStretches, (kernel, _, line, base, length, isFixed) =>
    evaluateStretch(kernel, instance, line, base, length, isFixed),
  );
  add(instance.windows, instance.personWindows, (kernel, item, line, base, length, isFixed) =>
    evaluateWindow(kernel, instance, line, base, length, instance.personWindowCarried[item]!, isFixed),
  );
  add(instance.duties, instance.personDuties, (kernel, _, line, base, length) => evaluateDuty(kernel, instance, line, base, length));
  add(instance.rests, instance.personRests, (kernel, _, line, base, length) => evaluateRest(kernel, instance, line, base, length));
  return found;
}
