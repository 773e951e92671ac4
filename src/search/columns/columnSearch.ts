import type { LineBound } from "../../bound/lineBound";
import type { Column } from "../../columns/column";
import { makeColumn } from "../../columns/column";
import { ColumnRoster } from "../../columns/columnRoster";
import { LinePricer } from "../../columns/linePricer";
import type { LineProgram } from "../../line/lineProgram";
import { wholeLine } from "../../roster/evaluateRoster";
import { setLine } from "../../roster/setLine";
import type { WorkingRoster } from "../../roster/workingRoster";
import type { BestRoster } from "../bestRoster";
import type { Random } from "../random";
import { dive } from "./columnDive";
import { ColumnGeneration } from "./columnGeneration";
import { type ColumnSettings, columnSettings } from "./columnSettings";
import { exchangeLines } from "./lineExchange";
import { coverScale } from "../../columns/coverScale";
import { linesOf, type RosterCopy } from "../rosterCopy";
import { type RootColumn, type RootSolution, rootColumnsOf, rootSolution } from "./rootSolution";

/** Largest gap of the root, as a share of its cost, that dives can start from. */
const readyGap = 0.05;
/** Every so many dives everybody is free. */
export const wholePeriod = 16;
/** A missing person that breaks a hard rule is as dear as so many times the steepest soft step of cover. */
const hardSteps = 10;
/** Columns that dives start with are at most this many points, or so many root gaps, above the least. */
const keptPoints = 4;
const keptGaps = 3;
/** Rosters that cost this share more than the best are still worth exchanging lines in. */
const polishShare = 0.01;
/** Work spent on exchanging lines, as a share of what the dive took. */
const polishWork = 0.5;

/**
 * Finds rosters by column generation: the root once, then dives, first of everybody, then of random parts. Each is judged by its true score in
 * the working roster; what columns do not know (couplings between people besides cover) can only turn one down.
 */
export class ColumnSearch {
  readonly generation: ColumnGeneration;
  readonly #roster: WorkingRoster;
  readonly #best: BestRoster;
  readonly #random: Random;
  readonly #scale: number;
  readonly #hardWeight: number;
  readonly #hasCouplings: boolean;
  /** [personCount] columns that a dive starts with, and their shares at the root. */
  #rootColumns: (readonly RootColumn[])[] = [];
  #rootPrices = new Float64Array(0);
  /** Dives so far, those that were skipped included: tells whose turn it is among settings and between all people and some. */
  #dives: number;
  #isFirst = true;

  /** @param firstDive dives of the first series to skip, in which everybody is free every `wholePeriod` dives */
  constructor(roster: WorkingRoster, best: BestRoster, program: LineProgram, lineBound: LineBound, random: Random, firstDive = 0) {
    const { instance } = roster;
    this.#roster = roster;
    this.#best = best;
    this.#random = random;
    this.#dives = firstDive;
    const scale = coverScale(instance);
    this.#scale = scale.price;
    this.#hardWeight = (hardSteps * scale.steepest) / instance.minutesPerCount;
    this.#hasCouplings = instance.tallies.length > 0;
    this.generation = new ColumnGeneration(new LinePricer(program), instance, lineBound, this.#hardWeight, this.#scale);
  }

  /** Makes what pricing the lines of a person needs. Yields work. */
  *prepare(person: number): Generator<number, void> {
    yield* this.generation.pricer.prepare(person);
  }

  /** Runs the root from the lines of the working roster. Yields work; may be left at any moment. */
  *root(): Generator<number, void> {
    yield* this.generation.root(this.#lines(), columnSettings[0]!);
  }

  /** Whether the root got near enough to its end for dives to be worth while. */
  get isReady(): boolean {
    return this.generation.people.length > 0 && this.generation.isWithin(readyGap);
  }

  /** Keeps what the root has found so far for the dives; needs `isReady`. */
  keepRoot(): void {
    const { pool, people, masterCost, bound, master } = this.generation;
    const gap = masterCost - bound;
    const margin = Number.isFinite(gap) ? Math.max(keptPoints, keptGaps * gap) : Infinity;
    const most = Math.max(...columnSettings.map(({ columnsKept }) => columnsKept));
    this.#rootColumns = Array.from({ length: this.generation.instance.personCount }, () => []);
    for (const person of people) {
      pool.prune(person, margin, most);
      this.#rootColumns[person] = pool.active(person).map((column) => ({ column, share: column.meanShare }));
    }
    this.#rootPrices = master.prices.slice();
  }

  /** What `keepRoot` kept, for other streams of search. */
  shareRoot(): RootSolution {
    const { masterCost, bound, magnitude } = this.generation;
    return rootSolution(this.#rootColumns, this.#rootPrices, { masterCost, bound, magnitude });
  }

  /** Takes the root over from another stream, in place of `root` and `keepRoot`. Yields work; may be left at any moment. */
  *adoptRoot(root: RootSolution): Generator<number, void> {
    const { generation } = this;
    const { pool, instance } = generation;
    for (let person = 0; person < instance.personCount; person++) yield* this.prepare(person);
    this.#rootColumns = rootColumnsOf(root, instance.personCount, (person, slots, cost) => pool.columnOf(person, slots, () => cost));
    this.#rootPrices = root.prices.slice();
    generation.adopt(
      root,
      [...this.#rootColumns.keys()].filter((person) => this.#rootColumns[person]!.length > 0),
    );
    yield root.costs.length;
  }

  /** Offers the lines of a roster that another stream found. */
  offer(copy: RosterCopy): void {
    const { slotShift } = this.#roster.instance;
    this.generation.offer(linesOf(copy).map((line) => line.filter((slot) => slotShift[slot]! >= 0)));
  }

  /** One dive from the working roster, which is left at the best roster known. Yields work; true when the roster got better. */
  *improve(): Generator<number, boolean> {
    const { people } = this.generation;
    yield* this.generation.takeOffered((column) => this.#remember(column));
    const start = this.#columnRoster();
    const isWhole = start.isPatched || this.#dives % wholePeriod === 0;
    const settings = columnSettings[(this.#dives + Math.floor(this.#dives / wholePeriod)) % columnSettings.length]!;
    this.#dives++;
    const free = isWhole ? people : this.#somePeople(settings);
    this.#resetColumns(free);
    const limit = start.isPatched || this.#isFirst || this.#hasCouplings ? Infinity : start.roster.cost;
    this.#isFirst = false;
    let spent = 0;
    const steps = dive(this.generation, start.roster, free, limit, settings);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      spent += step.value;
      yield step.value;
    }
    if (step.value === undefined) return false;
    const next = new ColumnRoster(this.generation.instance, start.roster.columns, this.#hardWeight);
    for (const column of step.value) next.set(column);
    if (isWhole || next.cost < start.roster.cost + polishShare * Math.abs(start.roster.cost)) {
      yield* exchangeLines(this.generation, next, people, this.#random, this.#scale, polishWork * spent);
    }
    for (const column of next.columns) this.#remember(column);
    return this.#adopt(next.columns);
  }

  /** People for a partial dive: everybody with the same chance, at least two of them where there are two. */
  #somePeople({ leastPeople, mostPeople }: ColumnSettings): readonly number[] {
    const { people } = this.generation;
    const share = leastPeople + (mostPeople - leastPeople) * (this.#random.next() / 2 ** 32);
    const left = [...people];
    const count = Math.min(left.length, Math.max(2, Math.round(share * left.length)));
    const chosen: number[] = [];
    while (chosen.length < count) {
      const at = this.#random.below(left.length);
      chosen.push(left[at]!);
      left[at] = left.at(-1)!;
      left.pop();
    }
    return chosen.sort((a, b) => a - b);
  }

  /** Puts the master problem back to where the root left it, as far as some people go. */
  #resetColumns(people: readonly number[]): void {
    const { pool, master } = this.generation;
    master.prices.set(this.#rootPrices);
    for (const person of people) {
      const kept = this.#rootColumns[person]!;
      for (const { column, share } of kept) column.share = share;
      pool.setActive(
        person,
        kept.map(({ column }) => column),
      );
    }
  }

  /** Lets later dives start with a column too; whether they did not yet. */
  #remember(column: Column): boolean {
    const kept = this.#rootColumns[column.person]!;
    if (kept.length === 0 || kept.some((one) => one.column === column)) return false;
    this.#rootColumns[column.person] = [...kept, { column, share: 0 }];
    return true;
  }

  /** The working roster in columns. `isPatched` = lines that break hard rules were replaced by others. */
  #columnRoster(): { readonly roster: ColumnRoster; readonly isPatched: boolean } {
    const { instance, people } = this.generation;
    const hasColumns = new Set(people);
    let isPatched = false;
    const columns = this.#lines().map((slots, person) => {
      // People without any allowed line keep theirs: it costs the same whatever the others do.
      if (!hasColumns.has(person)) return makeColumn(person, 0, slots);
      const column = this.generation.columnOf(person, slots);
      if (column !== undefined) return column;
      isPatched = true;
      return this.#rootColumns[person]![0]!.column;
    });
    return { roster: new ColumnRoster(instance, columns, this.#hardWeight), isPatched };
  }

  /** Open slots of every line of the working roster. */
  #lines(): Int32Array[] {
    const { lines, lengths, stride, instance } = this.#roster;
    return Array.from(lengths, (length, person) =>
      lines.slice(person * stride, person * stride + length).filter((slot) => instance.slotShift[slot]! >= 0),
    );
  }

  /** Gives the working roster these lines, and takes them back when they are worse; equal ones stay. True when better. */
  #adopt(columns: readonly Column[]): boolean {
    const roster = this.#roster;
    const [hard, cost] = [roster.hardExcess(), roster.cost];
    const before = this.#lines();
    const give = (slots: Int32Array, person: number): void => {
      setLine(roster, person, wholeLine(roster.instance, person, slots));
    };
    columns.forEach(({ slots }, person) => {
      give(slots, person);
    });
    if (this.#best.isBeatenBy(roster)) this.#best.copyFrom(roster);
    const isWorse = roster.hardExcess() > hard || (roster.hardExcess() === hard && roster.cost > cost);
    if (isWorse) before.forEach(give);
    return !isWorse && (roster.hardExcess() < hard || roster.cost < cost);
  }
}
