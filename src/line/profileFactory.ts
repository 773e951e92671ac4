import type { Csr, Instance } from "../instance/instance";
import type { DutyKernel, FollowKernel } from "../instance/kernelData";
import { DutyExtend } from "../kernels/dutyExtend";
import { isFixedWorkApart, relaxedRest } from "../kernels/dutyRelaxExtend";
import { PatternExtend } from "../kernels/patternExtend";
import { planWindows, type WindowPlan } from "../kernels/windowPlanExtend";
import { LineCore } from "./lineCore";
import { LineProfile } from "./lineProfile";
import { SlotClassFactory } from "./slotClasses";

/** Makes the profiles of an instance; everything that people have in common is made once. */
export class ProfileFactory {
  readonly #instance: Instance;
  readonly #profiles = new Map<string, LineProfile>();
  readonly #cores = new Map<string, LineCore>();
  readonly #plans: (WindowPlan | undefined)[];
  readonly #classes = new SlotClassFactory();
  #isFixedWorkApart: boolean | undefined;

  constructor(instance: Instance) {
    this.#instance = instance;
    this.#plans = new Array<WindowPlan | undefined>(instance.windows.length);
  }

  /**
   * The profile of a person. Of the person's window kernels only those at the positions `keep` are kept count of (default: all); what those at
   * the positions `apart` count still tells slots apart.
   */
  profileOf(person: number, keep?: readonly number[], apart: readonly number[] = []): LineProfile {
    const { personFollows, personStretches, personWindows, personDuties, personRests, personPatterns } = this.#instance;
    const follows = rowOf(personFollows, person);
    const stretches = rowOf(personStretches, person);
    const allWindows = rowOf(personWindows, person);
    const windows = keep === undefined ? allWindows : Int32Array.from(keep, (position) => allWindows[position]!);
    const apartWindows = Int32Array.from(apart, (position) => allWindows[position]!);
    const patterns = rowOf(personPatterns, person);
    const kept = patterns.filter((kernel) => PatternExtend.supports(this.#instance.patterns[kernel]!));
    const duties = rowOf(personDuties, person);
    const keptDuties = duties.filter((kernel) => DutyExtend.supports(this.#instance.duties[kernel]!));
    const isApart = follows.some((kernel) => this.#instance.follows[kernel]!.form === "apart");
    const isLeftOut =
      isApart ||
      keptDuties.length < duties.length ||
      rowOf(personRests, person).length > 0 ||
      kept.length < patterns.length ||
      windows.length + apart.length < allWindows.length;
    const coreKey = `${follows.join()};${stretches.join()};${duties.join()};${kept.join()}`;
    const key = `${coreKey};${windows.join()};${apartWindows.join()};${String(isLeftOut)}`;
    let profile = this.#profiles.get(key);
    if (profile === undefined) {
      const core = this.#coreOf(coreKey, follows, stretches, duties, kept);
      const plans = Array.from(windows, (window) => this.#planOf(window));
      const judging = [...plans, ...Array.from(apartWindows, (window) => this.#planOf(window))];
      profile = new LineProfile(this.#instance, core, plans, this.#classes.classesOf(core.partition, judging), isLeftOut);
      this.#profiles.set(key, profile);
    }
    return profile;
  }

  #coreOf(key: string, follows: Int32Array, stretches: Int32Array, duties: Int32Array, patterns: Int32Array): LineCore {
    let core = this.#cores.get(key);
    if (core === undefined) {
      const asked = Array.from(duties, (kernel) => this.#instance.duties[kernel]!);
      core = new LineCore(
        this.#instance,
        [...Array.from(follows, (kernel) => this.#instance.follows[kernel]!), ...this.#relaxedRests(follows, asked)],
        Array.from(stretches, (kernel) => this.#instance.stretches[kernel]!),
        asked.filter((kernel) => DutyExtend.supports(kernel)),
        Array.from(patterns, (kernel) => this.#instance.patterns[kernel]!),
      );
      this.#cores.set(key, core);
    }
    return core;
  }

  /** What can be said of rest after duties in terms of neighbours, where a hard rule keeps all units of a line apart. */
  #relaxedRests(follows: Int32Array, duties: readonly DutyKernel[]): readonly FollowKernel[] {
    const isApart = follows.some((kernel) => keepsAllApart(this.#instance.follows[kernel]!));
    if (!isApart || !(this.#isFixedWorkApart ??= isFixedWorkApart(this.#instance))) return [];
    return duties.flatMap((kernel) => relaxedRest(kernel, this.#instance) ?? []);
  }

  #planOf(window: number): WindowPlan {
    const { windows, personWindows, personWindowCarried } = this.#instance;
    return (this.#plans[window] ??= planWindows(
      windows[window]!,
      this.#instance,
      personWindowCarried.some((carried, item) => carried < 0 && personWindows.items[item] === window),
    ));
  }
}

function keepsAllApart({ form, hard, fromClass, toClass }: FollowKernel): boolean {
  return form === "overlap" && hard && fromClass.every((from, slot) => from >= 0 && toClass[slot]! >= 0);
}

function rowOf(csr: Csr, row: number): Int32Array {
  return csr.items.subarray(csr.offsets[row], csr.offsets[row + 1]);
}
