import type { Csr, Instance } from "../instance/instance";
import { DutyExtend } from "../kernels/dutyExtend";
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

  constructor(instance: Instance) {
    this.#instance = instance;
    this.#plans = new Array<WindowPlan | undefined>(instance.windows.length);
  }

  /** The profile of a person. */
  profileOf(person: number): LineProfile {
    const { personFollows, personStretches, personWindows, personDuties, personRests, personPatterns } = this.#instance;
    const follows = rowOf(personFollows, person);
    const stretches = rowOf(personStretches, person);
    const windows = rowOf(personWindows, person);
    const patterns = rowOf(personPatterns, person);
    const kept = patterns.filter((kernel) => PatternExtend.supports(this.#instance.patterns[kernel]!));
    const duties = rowOf(personDuties, person);
    const keptDuties = duties.filter((kernel) => DutyExtend.supports(this.#instance.duties[kernel]!));
    const isApart = follows.some((kernel) => this.#instance.follows[kernel]!.form === "apart");
    const isLeftOut =
      isApart || keptDuties.length < duties.length || rowOf(personRests, person).length > 0 || kept.length < patterns.length;
    const coreKey = `${follows.join()};${stretches.join()};${keptDuties.join()};${kept.join()}`;
    const key = `${coreKey};${windows.join()};${String(isLeftOut)}`;
    let profile = this.#profiles.get(key);
    if (profile === undefined) {
      const core = this.#coreOf(coreKey, follows, stretches, keptDuties, kept);
      const plans = Array.from(windows, (window) => this.#planOf(window));
      profile = new LineProfile(this.#instance, core, plans, this.#classes.classesOf(core.partition, plans), isLeftOut);
      this.#profiles.set(key, profile);
    }
    return profile;
  }

  #coreOf(key: string, follows: Int32Array, stretches: Int32Array, duties: Int32Array, patterns: Int32Array): LineCore {
    let core = this.#cores.get(key);
    if (core === undefined) {
      core = new LineCore(
        this.#instance,
        Array.from(follows, (kernel) => this.#instance.follows[kernel]!),
        Array.from(stretches, (kernel) => this.#instance.stretches[kernel]!),
        Array.from(duties, (kernel) => this.#instance.duties[kernel]!),
        Array.from(patterns, (kernel) => this.#instance.patterns[kernel]!),
      );
      this.#cores.set(key, core);
    }
    return core;
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

function rowOf(csr: Csr, row: number): Int32Array {
  return csr.items.subarray(csr.offsets[row], csr.offsets[row + 1]);
}
