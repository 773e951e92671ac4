import type { Instance } from "../instance/instance";
import type { Candidates } from "../roster/candidates";
import { inheritedFloor } from "../roster/inheritedFloor";
import { constantCharge } from "./constantCharge";
import { type FoundLine, LabelSearch, type SearchTask } from "./labelSearch";
import type { LineProfile } from "./lineProfile";
import type { LineMode, LineRequest, LineResult } from "./lineRequest";
import { LineUnits } from "./lineUnits";
import { kernelCharge } from "./lineValue";
import { ProfileFactory } from "./profileFactory";

/** Beam of the quick run that gives a wider one its first ceiling. */
const scoutBeam = 48;

/**
 * Finds the best line of one person for given prices of slots: a dynamic program by days over labels (partial lines), which merges labels
 * that no future can tell apart and drops those that another one beats (resource constrained shortest paths: Irnich, Desaulniers 2005,
 * "Shortest Path Problems with Resource Constraints", doi:10.1007/0-387-25486-2_2). States and transitions come from the `extend` of each
 * kernel; all charges are >= 0, so a label whose cost plus a bound on what is still to come is above a known line is dropped as well.
 *
 * One object serves one instance and keeps its memory between calls; it is not reentrant.
 */
export class LineProgram {
  readonly instance: Instance;
  readonly candidates: Candidates;
  readonly #profiles: (LineProfile | undefined)[];
  readonly #profileFactory: ProfileFactory;
  readonly #units: LineUnits;
  readonly #search: LabelSearch;

  constructor(instance: Instance, candidates: Candidates) {
    this.instance = instance;
    this.candidates = candidates;
    this.#profiles = new Array<LineProfile | undefined>(instance.personCount);
    this.#profileFactory = new ProfileFactory(instance);
    this.#units = new LineUnits(instance, candidates);
    this.#search = new LabelSearch(instance, this.#units);
  }

  /** The best line for a request; never worse than the current line. */
  solve(request: LineRequest): LineResult {
    const { dayCount } = this.instance;
    const fromDay = Math.max(0, request.fromDay ?? 0);
    const toDay = Math.max(fromDay, Math.min(dayCount, request.toDay ?? dayCount));
    const profile = (this.#profiles[request.person] ??= this.#profileFactory.profileOf(request.person));
    profile.setHardWeight(request.hardWeight);
    this.#units.fill(request, profile, fromDay, toDay);
    profile.prepare(this.#units, fromDay);
    this.#search.work = 0;

    const cutoff = request.cutoff ?? Infinity;
    const current = this.#units.forced.with(request.line);
    const currentValue = this.#valueOf(request, current);
    const found = this.#find(request, profile, fromDay, toDay, Math.min(cutoff, currentValue));
    const mode = this.#modeOf(profile, request.person);
    const bound = mode === "heuristic" ? -Infinity : Math.min(cutoff, currentValue, found?.cost ?? Infinity);
    if (found !== undefined) {
      let line = this.#units.forced.with(found.slots);
      let value = this.#valueOf(request, line);
      if (!this.#isComplete(profile, request.person)) [line, value] = this.#withoutCostly(request, line, value);
      if (value < currentValue - tolerance(currentValue)) return this.#result(request, line, value, Math.min(bound, value), mode);
    }
    return this.#result(request, current, currentValue, bound, mode);
  }

  /** The cheapest line of at most `limit`, by a narrow beam first: what that finds lowers the ceiling for the beam asked for. */
  #find(request: LineRequest, profile: LineProfile, fromDay: number, toDay: number, limit: number): FoundLine | undefined {
    const { person, hardWeight, beam = Infinity } = request;
    const { personWindows, personWindowCarried } = this.instance;
    const firstWindow = personWindows.offsets[person]!;
    const carried = (window: number): number => personWindowCarried[firstWindow + window]!;
    const constantCost = constantCharge(this.instance, person, hardWeight, this.#units.forced);
    const ceiling = limit + tolerance(limit);
    const task: SearchTask = { profile, hardWeight, carried, constantCost, fromDay, toDay, beam: Math.min(beam, scoutBeam), ceiling };
    const scouted = this.#search.run(task);
    if (!this.#search.isTruncated || beam <= scoutBeam) return scouted;
    const known = scouted === undefined ? limit : Math.min(limit, this.#valueOf(request, this.#units.forced.with(scouted.slots)));
    return this.#search.run({ ...task, beam, ceiling: known + tolerance(known) });
  }

  /** Whether labels know all that a line is charged. */
  #isComplete(profile: LineProfile, person: number): boolean {
    return profile.isComplete && !inheritedFloor(this.instance).has(person);
  }

  #modeOf(profile: LineProfile, person: number): LineMode {
    if (this.#search.isTruncated || this.#units.isLimited || this.#units.isSeparated) return "heuristic";
    return this.#isComplete(profile, person) ? "exact" : "relaxed";
  }

  #result({ person }: LineRequest, line: Int32Array, value: number, bound: number, mode: LineMode): LineResult {
    return { line, value, hard: kernelCharge(this.instance, person, line).hard, bound, mode, work: this.#search.work };
  }

  /** Value of a whole line: see {@link LineResult.value}. */
  #valueOf({ person, hardWeight }: LineRequest, line: Int32Array): number {
    const { cost, hard } = kernelCharge(this.instance, person, line);
    let value = cost + hardWeight * hard;
    for (const slot of line) value += this.#units.prices.of(slot);
    return value;
  }

  /** Takes slots off a line as long as that helps: the way to make good what kernels say that the program left out. */
  #withoutCostly(request: LineRequest, line: Int32Array, value: number): [Int32Array, number] {
    let best = line;
    let bestValue = value;
    for (;;) {
      const whole = best;
      const limit = bestValue;
      for (const slot of whole) {
        if (this.#units.forced.has(slot)) continue;
        const shorter = whole.filter((other) => other !== slot);
        const shorterValue = this.#valueOf(request, shorter);
        if (shorterValue < bestValue - tolerance(bestValue)) {
          best = shorter;
          bestValue = shorterValue;
        }
      }
      if (bestValue >= limit) return [best, bestValue];
    }
  }
}

/** Differences up to this are rounding: prices and charges are summed in different orders. */
function tolerance(value: number): number {
  return Number.isFinite(value) ? 1e-7 + 1e-11 * Math.abs(value) : 0;
}
