import type { RunExtend } from "../kernels/stretchExtend";
import type { LineCore } from "./lineCore";

/** Most joint states that are told apart. */
const mostModes = 64;
/** Most run kernels looked at together. */
const mostRuns = 4;
/** Joint states that a kernel may add up to and still be looked at. */
const enoughModes = 40;

/**
 * Joint states of some run kernels of a core, numbered when first met, with their transitions by day. An **action** is a bit set: bit i = a
 * unit that the i-th of these kernels counts is worked on the day.
 */
export class RunModes {
  readonly runs: readonly RunExtend[];
  readonly actionCount: number;
  modeCount = 0;
  #hardWeight = NaN;
  readonly #dayCount: number;
  readonly #modeOfState: Int32Array;
  /** [modes] x runs, the words of each mode. */
  readonly #modeWords: Int32Array;
  /** [3 day kinds x modes x actions] next mode (-1 = not known yet) and points. */
  readonly #next: Int32Array;
  readonly #cost: Float64Array;
  readonly #words: Int32Array;

  constructor(core: LineCore, dayCount: number) {
    this.#dayCount = dayCount;
    this.#words = new Int32Array(core.wordCount);
    this.runs = chooseRuns(core, dayCount);
    this.actionCount = 1 << this.runs.length;
    this.#modeOfState = new Int32Array(this.runs.reduce((product, run) => product * run.stateCount, 1)).fill(-1);
    this.#modeWords = new Int32Array(mostModes * this.runs.length);
    this.#next = new Int32Array(3 * mostModes * this.actionCount).fill(-1);
    this.#cost = new Float64Array(3 * mostModes * this.actionCount);
  }

  /** Forgets all modes when weights change. */
  setHardWeight(hardWeight: number): void {
    if (hardWeight === this.#hardWeight) return;
    this.#hardWeight = hardWeight;
    this.modeCount = 0;
    this.#modeOfState.fill(-1);
    this.#next.fill(-1);
  }

  /** Mode of a state, -1 = too many modes. */
  modeOf(words: Int32Array, at: number): number {
    let state = 0;
    for (let index = 0; index < this.runs.length; index++) {
      const run = this.runs[index]!;
      state = state * run.stateCount + run.stateOf(words[at + run.word]!);
    }
    const known = this.#modeOfState[state]!;
    if (known >= 0 || this.modeCount === mostModes) return known;
    const mode = this.modeCount++;
    this.runs.forEach((run, index) => (this.#modeWords[mode * this.runs.length + index] = words[at + run.word]!));
    this.#modeOfState[state] = mode;
    return mode;
  }

  /** Makes sure that everything that can be reached from a mode is known; false = too many modes. */
  close(): boolean {
    for (let mode = 0; mode < this.modeCount; mode++) {
      for (const day of [0, Math.min(1, this.#dayCount - 1), this.#dayCount - 1]) {
        for (let action = 0; action < this.actionCount; action++) if (this.next(mode, action, day) < 0) return false;
      }
    }
    return true;
  }

  /** Mode after a day; -1 = too many modes. */
  next(mode: number, action: number, day: number): number {
    if (day >= this.#dayCount) return mode;
    const cell = this.#cell(mode, action, day);
    if (this.#next[cell]! < 0) this.#pass(mode, action, day, cell);
    return this.#next[cell]!;
  }

  /** Points of a day; `next` must have been asked before. */
  cost(mode: number, action: number, day: number): number {
    return day >= this.#dayCount ? 0 : this.#cost[this.#cell(mode, action, day)]!;
  }

  /** Days differ only in being the first one, the last one or any other. */
  #cell(mode: number, action: number, day: number): number {
    const kind = day === this.#dayCount - 1 ? 2 : day === 0 ? 1 : 0;
    return (kind * mostModes + mode) * this.actionCount + action;
  }

  #pass(mode: number, action: number, day: number, cell: number): void {
    let cost = 0;
    this.runs.forEach((run, index) => {
      this.#words[run.word] = this.#modeWords[mode * this.runs.length + index]!;
      cost += run.passDay(this.#words, 0, day, ((action >> index) & 1) === 1);
    });
    this.#cost[cell] = cost;
    this.#next[cell] = this.modeOf(this.#words, 0);
  }

  /** Action that a slot stands for. */
  actionOf(slot: number): number {
    let action = 0;
    for (let index = 0; index < this.runs.length; index++) if (this.runs[index]!.counts(slot)) action |= 1 << index;
    return action;
  }
}

/** The run kernels of a core, in its order, as long as their joint states stay few. */
function chooseRuns(core: LineCore, dayCount: number): readonly RunExtend[] {
  let chosen: RunExtend[] = [];
  for (const run of core.runs) {
    if (chosen.length === mostRuns) break;
    const tried = [...chosen, run];
    if (
      tried.reduce((product, one) => product * one.stateCount, 1) <= 1 << 16 &&
      countStates(tried, core.wordCount, dayCount) <= enoughModes
    ) {
      chosen = tried;
    }
  }
  return chosen;
}

/** Number of joint states that an empty line can come to, by any work at all; more than {@link enoughModes} are not counted. */
function countStates(runs: readonly RunExtend[], wordCount: number, dayCount: number): number {
  const words = new Int32Array(wordCount);
  for (const run of runs) run.start(words, 0);
  const keyOf = (): string => runs.map((run) => words[run.word]!).join();
  const met = new Map<string, readonly number[]>([[keyOf(), runs.map((run) => words[run.word]!)]]);
  for (const state of met.values()) {
    for (const day of [0, 1]) {
      for (let action = 0; action < 1 << runs.length; action++) {
        runs.forEach((run, index) => {
          words[run.word] = state[index]!;
          run.passDay(words, 0, Math.min(day, dayCount - 1), ((action >> index) & 1) === 1);
        });
        if (!met.has(keyOf())) met.set(keyOf(), runs.map((run) => words[run.word]!)); // prettier-ignore
        if (met.size > enoughModes) return met.size;
      }
    }
  }
  return met.size;
}
