import type { Instance } from "../instance/instance";
import { GraphBuilder } from "../line/graphBuilder";
import { GraphSearch } from "../line/graphSearch";
import type { LineGraph } from "../line/lineGraph";
import type { LineProgram } from "../line/lineProgram";
import { kernelCharge } from "../line/lineValue";
import { pickAmount } from "../kernels/pick";
import { wholeLine } from "../roster/evaluateRoster";
import { inheritedByLine, type InheritedBase } from "../roster/inheritedBase";

/** The best line of a person for some prices. */
export interface PricedLine {
  /** Ascending open slots, pins included; `undefined` = no line was found that breaks no hard rule. */
  readonly slots: Int32Array | undefined;
  /** No line that breaks no hard rule costs less at these prices, inherited points taken off; -Infinity = nothing is known. */
  readonly bound: number;
}

/** Settings of {@link LinePricer}. */
export interface PricerSettings {
  /** Points per guide minute of a hard rule, for people whose fixed work breaks one. */
  readonly hardWeight: number;
  /** Most arcs of one graph, and of all of them together. */
  readonly mostArcs: number;
  readonly mostArcsInAll: number;
  /** Most cells of one graph: memory is needed once, for the largest. */
  readonly mostCells: number;
  /** Labels kept per day by the line program, where there is no graph. */
  readonly beam: number;
  /** Most candidates it looks at per day, cheapest first. */
  readonly candidateLimit: number;
}

/** Graphs of up to a few hundred megabytes in all. */
export const defaultPricer: PricerSettings = {
  hardWeight: 10_000,
  mostArcs: 400_000,
  mostArcsInAll: 12_000_000,
  mostCells: 6_000_000,
  beam: 48,
  candidateLimit: 16,
};

/** Prices whole lines of single people: by their graph where it fits, by the line program where not. */
export class LinePricer {
  /** Work done since it was last set to 0. */
  work = 0;
  readonly #instance: Instance;
  readonly #program: LineProgram;
  readonly #settings: PricerSettings;
  readonly #builder: GraphBuilder;
  readonly #search = new GraphSearch();
  readonly #graphs: (LineGraph | undefined)[];
  readonly #bases: (InheritedBase | undefined)[];
  #arcsLeft: number;

  constructor(program: LineProgram, settings: PricerSettings = defaultPricer) {
    const { instance, candidates } = program;
    this.#instance = instance;
    this.#program = program;
    this.#settings = settings;
    this.#builder = new GraphBuilder(instance, candidates);
    this.#graphs = new Array<undefined>(instance.personCount);
    this.#bases = new Array<undefined>(instance.personCount);
    this.#arcsLeft = settings.mostArcsInAll;
  }

  /** The best line of a person when every slot costs `extra` ([slotCount], points; 0 for fixed work) on top of what it costs them. */
  price(person: number, extra: Float64Array): PricedLine {
    const graph = this.#graphs[person];
    if (graph === undefined) return this.#priceByProgram(person, extra);
    this.#search.work = 0;
    const { value, slots } = this.#search.run(graph, extra);
    this.work += this.#search.work;
    const base = this.#baseOf(person);
    const bound = graph.isSeparated ? -Infinity : value - base.cost - this.#settings.hardWeight * base.hard;
    if (value === Infinity) return { slots: undefined, bound: -Infinity };
    const line = withForced(this.#instance, graph, slots);
    return { slots: this.isAllowed(person, line) ? line : undefined, bound };
  }

  #priceByProgram(person: number, extra: Float64Array): PricedLine {
    const { hardWeight, beam, candidateLimit } = this.#settings;
    const result = this.#program.solve({ person, extra, hardWeight, line: new Int32Array(0), beam, candidateLimit });
    this.work += result.work;
    const base = this.#baseOf(person);
    const slots = result.line.filter((slot) => this.#instance.slotShift[slot]! >= 0);
    return {
      slots: this.isAllowed(person, slots) ? slots : undefined,
      bound: result.bound - base.cost - hardWeight * base.hard,
    };
  }

  /** Whether a line (ascending open slots) breaks no more hard rules than fixed work and pins do by themselves. */
  isAllowed(person: number, slots: Int32Array): boolean {
    const line = wholeLine(this.#instance, person, slots);
    let { hard } = kernelCharge(this.#instance, person, line);
    for (const kernel of this.#instance.picks) {
      if (!kernel.hard) continue;
      for (const slot of slots) hard += kernel.guide * pickAmount(kernel, this.#instance, person, slot);
    }
    return hard <= this.#baseOf(person).hard + 1e-6;
  }

  /** Points that a line (ascending open slots) costs by itself, inherited ones taken off. */
  costOf(person: number, slots: Int32Array): number {
    let { cost } = kernelCharge(this.#instance, person, wholeLine(this.#instance, person, slots));
    for (const kernel of this.#instance.picks) {
      if (kernel.hard) continue;
      for (const slot of slots) cost += kernel.weight * pickAmount(kernel, this.#instance, person, slot);
    }
    return cost - this.#baseOf(person).cost;
  }

  #baseOf(person: number): InheritedBase {
    return (this.#bases[person] ??= inheritedByLine(this.#instance, person));
  }

  /** Makes the graph of a person, if there is room for it; until then, and where there is none, the line program prices. Yields work. */
  *prepare(person: number): Generator<number, void> {
    if (this.#graphs[person] !== undefined) return;
    const { hardWeight, mostArcs, mostCells } = this.#settings;
    // Strict graphs know no breach at all, so nothing may be inherited, and no hard wish may be granted by a slot.
    const isStrict = this.#baseOf(person).hard === 0 && !this.#hasHardPicks(person);
    const request = { person, hardWeight, isStrict, mostArcs: Math.min(mostArcs, this.#arcsLeft), mostCells };
    const graph = yield* this.#builder.build(request);
    if (graph === undefined) return;
    this.#graphs[person] = graph;
    this.#arcsLeft -= graph.arcFrom.length;
  }

  /** Whether a hard pick judges what the person does not do. */
  #hasHardPicks(person: number): boolean {
    return this.#instance.picks.some((kernel) => kernel.hard && kernel.personBase[person] !== 0);
  }
}

/** A path's slots with the pins. */
function withForced(instance: Instance, graph: LineGraph, slots: Int32Array): Int32Array {
  const pins = graph.forcedSlots.filter((slot) => instance.slotShift[slot]! >= 0);
  const line = new Int32Array(pins.length + slots.length);
  line.set(pins);
  line.set(slots, pins.length);
  return line.sort();
}
