import type { Instance } from "../instance/instance";
import type { DutyKernel } from "../instance/kernelData";
import { searchWeight } from "./searchWeightExtend";

/**
 * `extend` of a duty kernel of form `length` that only asks whether a duty contains some unit. State: one word, twice the minutes of the duty in hand plus 1 when it is judged; minutes of a
 * judged duty beyond the maximum are charged and forgotten. The end of the duty is the end of all work so far (`busyUntil`), kept by the line.
 */
export class DutyExtend {
  readonly word: number;
  readonly #kernel: DutyKernel;
  readonly #terms: LengthTerms;
  readonly #slotStart: Int32Array;
  readonly #slotEnd: Int32Array;
  readonly #slotWork: Int32Array;
  #weight = 0;

  constructor(kernel: DutyKernel, instance: Instance, word: number) {
    this.word = word;
    this.#kernel = kernel;
    this.#terms = lengthTerms(kernel)!;
    this.#slotStart = instance.slotStart;
    this.#slotEnd = instance.slotEnd;
    this.#slotWork = instance.slotWork;
  }

  /** Whether a kernel can be followed exactly. */
  static supports(kernel: DutyKernel): boolean {
    return lengthTerms(kernel) !== undefined;
  }

  /** Gap in minutes that surely ends a duty. */
  get mergeGap(): number {
    return this.#kernel.grouping.mergeGap;
  }

  setHardWeight(hardWeight: number): void {
    this.#weight = searchWeight(this.#kernel, hardWeight);
  }

  /** Appends a unit; `busyUntil` is the latest end before it, 0 = long ago. */
  add(words: Int32Array, at: number, slot: number, busyUntil: number): number {
    const { mergeGap } = this;
    const { mask, span, maximum } = this.#terms;
    const start = this.#slotStart[slot]!;
    const end = this.#slotEnd[slot]!;
    const isNew = busyUntil === 0 || start - busyUntil >= mergeGap;
    const word = isNew ? 0 : words[at + this.word]!;
    const isJudged = (word & 1) !== 0 || mask === undefined || mask[slot] !== 0;
    let minutes = word >> 1;
    if (!span) minutes += this.#slotWork[slot]!;
    else if (isNew) minutes = end - start;
    else if (end > busyUntil) minutes += end - busyUntil;
    let cost = 0;
    if (isJudged && minutes > maximum) {
      cost = this.#weight * (minutes - maximum);
      minutes = maximum;
    }
    words[at + this.word] = 2 * minutes + (isJudged ? 1 : 0);
    return cost;
  }

  /** Forgets the duty when nothing that starts at `nextStart` or later can belong to it. */
  close(words: Int32Array, at: number, busyUntil: number, nextStart: number): void {
    if (nextStart - busyUntil >= this.mergeGap) words[at + this.word] = 0;
  }
}

/** What is followed of a kernel; `mask` `undefined` = every duty is judged. */
interface LengthTerms {
  readonly mask: Uint8Array | undefined;
  readonly span: boolean;
  readonly maximum: number;
}

function lengthTerms({ grouping, ask }: DutyKernel): LengthTerms | undefined {
  if (ask.form !== "length" || grouping.counts.includes(0)) return undefined;
  const { night, workOver, spanOver, contains, lacks } = ask.of;
  if (night !== 0 || workOver >= 0 || spanOver >= 0 || lacks !== undefined) return undefined;
  return { mask: contains, span: ask.span, maximum: ask.maximum };
}
