import type { LineBound } from "../../bound/lineBound";
import type { Column } from "../../columns/column";
import { ColumnPool } from "../../columns/columnPool";
import { type CoverCurves, coverCurves } from "../../columns/coverCurves";
import type { LinePricer } from "../../columns/linePricer";
import { MasterProblem } from "../../columns/masterProblem";
import type { Instance } from "../../instance/instance";
import type { ColumnSettings } from "./columnSettings";
import type { RootState } from "./rootSolution";

/** Steps of the first master run, which has a single column for most people. */
const firstSteps = 20;
/** Columns are pruned every so many rounds, down to so many per person. */
const prunePeriod = 10;
const mostColumns = 60;
/** Price scales that a cost must have to be measured by itself. */
const fewPlaces = 5;
/** Rounds that may follow once the root is converged, as a share of those before. */
const finalShare = 0.4;
/** Rounds without any new column after which nothing more will come. */
const mostIdleRounds = 8;

/** Rosters found elsewhere that wait to be looked at; later ones are better. */
const mostOffered = 4;

/** Work is handed over in pieces of at least this size. */
export const workPiece = 2000;

/**
 * Column generation for all people at once (Gilmore, Gomory 1961, doi:10.1287/opre.9.6.849): the master problem shares people out over known
 * lines and tells prices of slots, pricing finds each person's best line for them, which also proves a bound.
 */
export class ColumnGeneration {
  readonly pool: ColumnPool;
  readonly master: MasterProblem;
  readonly curves: CoverCurves;
  readonly pricer: LinePricer;
  readonly instance: Instance;
  /** People who have a line that breaks no hard rule. */
  people: readonly number[] = [];
  /** Best bound so far, in points; -Infinity = none. */
  bound = -Infinity;
  /** Points of the master problem's last solution. */
  masterCost = Infinity;
  /** Prices of the best bound, and of the last master run at the root. */
  readonly rootPrices: Float64Array;
  /** Sum of the sizes of what was added up for it: how exact it can be. */
  magnitude = 0;
  isConverged = false;
  /** Rounds of the root so far. */
  rounds = 0;
  readonly #lineBound: LineBound;
  readonly #prices: Float64Array;
  /** Rosters whose lines are worth knowing and were not looked at yet: [personCount] ascending open slots each. */
  readonly #offered: (readonly Int32Array[])[] = [];
  /** Points of a few open places: gaps of cheaper rosters are seen against it. */
  readonly #leastCost: number;

  /**
   * @param hardWeight points per guide minute of hard cover
   * @param priceScale points that prices are expected to be about
   */
  constructor(pricer: LinePricer, instance: Instance, lineBound: LineBound, hardWeight: number, priceScale: number) {
    this.instance = instance;
    this.pricer = pricer;
    this.#lineBound = lineBound;
    this.pool = new ColumnPool(instance.personCount);
    this.curves = coverCurves(instance, hardWeight);
    this.master = new MasterProblem(instance, this.pool, this.curves, priceScale);
    this.rootPrices = new Float64Array(instance.slotCount);
    this.#prices = new Float64Array(instance.slotCount);
    this.#leastCost = fewPlaces * priceScale;
  }

  /** The column of a line (ascending open slots), `undefined` if it breaks a hard rule. */
  columnOf(person: number, slots: Int32Array): Column | undefined {
    if (!this.pricer.isAllowed(person, slots)) return undefined;
    return this.pool.columnOf(person, slots, () => this.pricer.costOf(person, slots));
  }

  /** The best column of a person for prices, `undefined` if none was found; `bound` is that of the line. */
  price(person: number, prices: Float64Array): { readonly column: Column | undefined; readonly bound: number } {
    const { slots, bound } = this.pricer.price(person, prices);
    if (slots === undefined) return { column: undefined, bound };
    return { column: this.pool.columnOf(person, slots, () => this.pricer.costOf(person, slots)), bound };
  }

  /** Offers the lines of a roster ([personCount] ascending open slots) found elsewhere; only the last few are kept. */
  offer(lines: readonly Int32Array[]): void {
    this.#offered.push(lines);
    if (this.#offered.length > mostOffered) this.#offered.shift();
  }

  /** Hands over columns of the lines that were offered and break no hard rule. Yields work; returns whether any was of use. */
  *takeOffered(isOfUse: (column: Column) => boolean): Generator<number, boolean> {
    let isAny = false;
    for (let lines = this.#offered.shift(); lines !== undefined; lines = this.#offered.shift()) {
      for (const person of this.people) {
        const column = this.columnOf(person, lines[person]!);
        if (column !== undefined && isOfUse(column)) isAny = true;
      }
      yield this.people.length;
    }
    return isAny;
  }

  /**
   * Runs the root until it is done or has no more to find. Starts from the lines given ([personCount] ascending open slots). Yields work; may be
   * left at any moment, and the bound then stands.
   */
  *root(lines: readonly Int32Array[], settings: ColumnSettings): Generator<number, void> {
    const { pool, master, pricer } = this;
    yield* this.#start(lines);
    let idleRounds = 0;
    let lastRound: number | undefined;
    for (let round = 1; this.people.length > 0; round++) {
      let isNew = yield* this.takeOffered((column) => pool.activate(column));
      master.work = 0;
      this.masterCost = master.run(this.people, round === 1 ? firstSteps : settings.masterSteps * (this.isConverged ? 3 : 1));
      yield master.work;
      const inertia = round === 1 ? 0 : settings.priceInertia;
      this.#prices.forEach((price, slot) => (this.#prices[slot] = inertia * price + (1 - inertia) * master.meanPrices[slot]!));
      let bound = this.#lineBound.coverPart(this.#prices);
      let magnitude = Math.abs(bound);
      this.rounds = round;
      pricer.work = 0;
      for (let person = 0; person < this.instance.personCount; person++) {
        const priced = this.price(person, this.#prices);
        bound += priced.bound;
        magnitude += Math.abs(priced.bound);
        if (priced.column !== undefined && pool.activate(priced.column)) isNew = true;
        if (pricer.work >= workPiece) {
          yield pricer.work;
          pricer.work = 0;
        }
      }
      yield pricer.work;
      if (bound > this.bound) {
        this.bound = bound;
        this.magnitude = magnitude;
        this.rootPrices.set(this.#prices);
      }
      if (round % prunePeriod === 0) {
        const margin = Math.max(2, (this.masterCost - this.bound) / 2);
        for (const person of this.people) pool.prune(person, Number.isFinite(margin) ? margin : Infinity, mostColumns);
      }
      idleRounds = isNew ? 0 : idleRounds + 1;
      if (idleRounds >= mostIdleRounds) return;
      this.isConverged ||= round > 3 && this.isWithin(settings.rootGap);
      if (!this.isConverged) continue;
      // Some more rounds may lift the bound to the next cost that can occur.
      lastRound ??= round + Math.ceil(finalShare * round);
      if (round >= lastRound || this.#lineBound.roundUp(this.masterCost, 0) <= this.#lineBound.roundUp(this.bound, this.magnitude)) return;
    }
  }

  /** Stands where another stream's root ended. */
  adopt({ masterCost, bound, magnitude }: RootState, people: readonly number[]): void {
    this.people = people;
    this.masterCost = masterCost;
    this.bound = bound;
    this.magnitude = magnitude;
  }

  /** Whether master and bound differ by at most this share of the master's cost, or of what small costs are measured by. */
  isWithin(share: number): boolean {
    return this.masterCost - this.bound <= share * Math.max(Math.abs(this.masterCost), this.#leastCost);
  }

  /** One column for everybody who has any. */
  *#start(lines: readonly Int32Array[]): Generator<number, void> {
    const people: number[] = [];
    this.#prices.fill(0);
    this.pricer.work = 0;
    for (let person = 0; person < this.instance.personCount; person++) {
      yield* this.pricer.prepare(person);
      const column = this.columnOf(person, lines[person]!) ?? this.price(person, this.#prices).column;
      if (column !== undefined) {
        this.pool.activate(column);
        people.push(person);
      } else for (const slot of lines[person]!) this.master.fixedCounts[slot]!++;
      yield this.pricer.work;
      this.pricer.work = 0;
    }
    this.people = people;
  }
}
