import type { Instance } from "../instance/instance";
import type { Candidates } from "../roster/candidates";
import { ActionTree } from "./actionTree";
import { ArcList } from "./arcList";
import { constantCharge } from "./constantCharge";
import { amountOf, endCharges, type GraphAxis, graphAxis } from "./graphAxis";
import { type RawGraph, trimGraph } from "./graphTrim";
import type { LineGraph } from "./lineGraph";
import type { LineProfile } from "./lineProfile";
import { LineUnits } from "./lineUnits";
import { ProfileFactory } from "./profileFactory";
import { StateTable } from "./stateTable";

/** How a graph is to be built. */
export interface GraphRequest {
  readonly person: number;
  /** Points per guide minute of a hard kernel, > 0. */
  readonly hardWeight: number;
  /**
   * Leaves out every day that a hard kernel charges anything for, instead of charging it: right for people whose fixed work and pins break no
   * hard rule.
   */
  readonly isStrict: boolean;
  /** Most arcs and most cells of a graph. */
  readonly mostArcs: number;
  readonly mostCells: number;
}

/** In strict graphs hard kernels charge so much that no soft one comes near it. */
const strictWeight = 2 ** 46;
const strictLimit = 2 ** 45;

/** Arcs made between two moments at which the builder can be left alone for a while. */
const workPiece = 4000;

/** Builds line graphs; not reentrant. */
export class GraphBuilder {
  readonly #instance: Instance;
  readonly #candidates: Candidates;
  readonly #profiles: ProfileFactory;
  readonly #units: LineUnits;

  constructor(instance: Instance, candidates: Candidates) {
    this.#instance = instance;
    this.#candidates = candidates;
    this.#profiles = new ProfileFactory(instance);
    this.#units = new LineUnits(instance, candidates);
  }

  /**
   * The graph of a person. One window is put on the axis; while the graph gets too large the window with the most different sums is left out,
   * so that the graph becomes a relaxation. `undefined` when that does not help either, or when the person has no line at all. Yields work.
   */
  *build(request: GraphRequest): Generator<number, LineGraph | undefined> {
    const axes = this.#axesOf(request);
    let axisAt = -1;
    axes.forEach((axis, position) => {
      if (axis !== undefined && (axisAt < 0 || sizeOf(axis) > sizeOf(axes[axisAt]!))) axisAt = position;
    });
    let keep = [...axes.keys()].filter((position) => position !== axisAt);
    for (;;) {
      const draft = new GraphDraft(this.#instance, this.#profiles, this.#units, request, keep, axisAt, axes[axisAt]);
      if (draft.isImpossible) return undefined;
      if (yield* draft.fill()) return yield* this.#finish(request, draft, axes[axisAt]);
      const widest = draft.widestWindow();
      if (widest < 0) return undefined;
      keep = keep.filter((_, index) => index !== widest);
    }
  }

  /** The axis that each of the person's window kernels could have. */
  #axesOf({ person, isStrict }: GraphRequest): (GraphAxis | undefined)[] {
    const { personWindows, personWindowCarried, windows, fixedOffsets, fixedItems } = this.#instance;
    const slots = [
      ...fixedItems.subarray(fixedOffsets[person], fixedOffsets[person + 1]),
      ...this.#pinsOf(person),
      ...this.#candidates.row(person).slots,
    ];
    const first = personWindows.offsets[person]!;
    return Array.from(personWindows.items.subarray(first, personWindows.offsets[person + 1]), (kernel, position) =>
      graphAxis(windows[kernel]!, this.#instance, personWindowCarried[first + position]!, slots, isStrict),
    );
  }

  #pinsOf(person: number): Int32Array {
    const { pinOffsets, pinItems } = this.#instance;
    return pinItems.subarray(pinOffsets[person], pinOffsets[person + 1]);
  }

  *#finish(
    { person, hardWeight, isStrict, mostCells }: GraphRequest,
    draft: GraphDraft,
    axis: GraphAxis | undefined,
  ): Generator<number, LineGraph | undefined> {
    const trimmed = yield* trimGraph(draft.raw(), axis);
    if (trimmed === undefined || trimmed.cellOffsets[trimmed.nodeCount]! > mostCells) return undefined;
    const { profile, constantCost, actions } = draft;
    const units = this.#units;
    let longest = 0;
    for (let node = trimmed.firstEnd; node < trimmed.nodeCount; node++) longest = Math.max(longest, trimmed.high[node]!);
    const lists = this.#memberLists(person, profile);
    return {
      person,
      isComplete: profile.isComplete,
      isSeparated: units.isSeparated,
      constantCost,
      forcedSlots: units.forced.slots.slice(0, units.forced.count),
      unitCount: units.count,
      ...lists,
      ...actionLists(actions),
      ...trimmed,
      axisCap: axis?.cap ?? Infinity,
      endCharge: endCharges(axis, isStrict ? strictWeight : hardWeight, longest + 1),
    };
  }

  /** The candidates that each free unit stands for. */
  #memberLists(person: number, profile: LineProfile): Pick<LineGraph, "memberOffsets" | "memberSlots" | "memberPrices"> {
    const { slots, prices, dayOffsets } = this.#candidates.row(person);
    const { classOf, apart } = profile.classes;
    const units = this.#units;
    const memberOffsets = new Int32Array(units.count + 1);
    const memberSlots: number[] = [];
    const memberPrices: number[] = [];
    for (let day = units.firstDay; day <= units.lastDay; day++) {
      const place = day - units.firstDay;
      for (let unit = units.offsets[place]!; unit < units.offsets[place + 1]!; unit++) {
        const example = units.slots[unit]!;
        const isApart = apart.has(example);
        if (units.isForced[unit] === 0) {
          for (let index = dayOffsets[day]!; index < dayOffsets[day + 1]!; index++) {
            const slot = slots[index]!;
            const isLike = isApart || apart.has(slot) ? slot === example : classOf[slot] === classOf[example];
            if (!isLike || units.forced.meets(slot)) continue;
            memberSlots.push(slot);
            memberPrices.push(units.prices.ofCandidate(slot, prices[index]!));
          }
        }
        memberOffsets[unit + 1] = memberSlots.length;
      }
    }
    return { memberOffsets, memberSlots: Int32Array.from(memberSlots), memberPrices: Float64Array.from(memberPrices) };
  }
}

/** How many places an axis may have, as far as its bounds say. */
function sizeOf({ kernel, window, step, base }: GraphAxis): number {
  const bound = kernel.maximum[window]! < Infinity ? kernel.maximum[window]! : kernel.minimum[window]!;
  return (bound - base) / step;
}

function actionLists({ parents, units }: ActionTree): Pick<LineGraph, "actionCount" | "actionOffsets" | "actionUnits"> {
  const actionOffsets = new Int32Array(parents.length + 1);
  const actionUnits: number[] = [];
  for (let action = 0; action < parents.length; action++) {
    for (let part = action; part > 0; part = parents[part]!) actionUnits.push(units[part]!);
    actionOffsets[action + 1] = actionUnits.length;
  }
  return { actionCount: parents.length, actionOffsets, actionUnits: Int32Array.from(actionUnits) };
}

/** One attempt at a graph: states day by day, every way to spend a day tried from each. */
class GraphDraft {
  readonly profile: LineProfile;
  readonly actions: ActionTree;
  /** Points that every line costs. */
  readonly constantCost: number;
  /** Whether every line breaks a hard rule that the graph is strict about. */
  readonly isImpossible: boolean;
  readonly #instance: Instance;
  readonly #units: LineUnits;
  readonly #request: GraphRequest;
  readonly #axis: GraphAxis | undefined;
  readonly #arcs = new ArcList();
  /** States met on the day in hand, and number of the first node among them. */
  #states: StateTable;
  #firstNode = 0;
  #node = 0;
  /** One row of words per unit chosen on a day. */
  #stack: Int32Array;
  #dayEnd = 0;
  #lastStart = 0;
  #lastForced = 0;

  constructor(
    instance: Instance,
    profiles: ProfileFactory,
    units: LineUnits,
    request: GraphRequest,
    keep: readonly number[],
    axisAt: number,
    axis: GraphAxis | undefined,
  ) {
    const { person, isStrict, hardWeight } = request;
    const weight = isStrict ? strictWeight : hardWeight;
    this.#instance = instance;
    this.#units = units;
    this.#request = request;
    this.#axis = axis;
    this.profile = profiles.profileOf(person, keep, axisAt < 0 ? [] : [axisAt]);
    this.profile.setHardWeight(weight);
    const everywhere = { person, extra: () => 0, hardWeight: weight, line: new Int32Array(0) };
    units.fill(everywhere, this.profile, 0, instance.dayCount);
    this.profile.prepare(units, 0);
    this.actions = new ActionTree(units.count);
    this.#stack = new Int32Array(8 * this.profile.stride);
    this.#states = new StateTable(this.profile.stride);
    const { personWindows, personWindowCarried } = instance;
    const first = personWindows.offsets[person]!;
    let cost =
      this.profile.start(this.#stack, 0, (index) => personWindowCarried[first + keep[index]!]!) +
      this.profile.finish(units.lastDay) +
      constantCharge(instance, person, weight, units.forced);
    for (let unit = 0; unit < units.count; unit++) if (units.isForced[unit] === 1) cost += units.unitPrices[unit]!;
    this.constantCost = cost;
    this.isImpossible = this.#isBanned(cost);
  }

  /** Makes nodes and arcs; false when they are too many. Yields work. */
  *fill(): Generator<number, boolean> {
    const units = this.#units;
    let current = new StateTable(this.profile.stride);
    current.numberOf(this.#stack, 0);
    let node = 0;
    let counted = 0;
    for (let day = units.firstDay; day <= units.lastDay; day++) {
      this.#states = new StateTable(this.profile.stride);
      this.#firstNode = node + current.count;
      this.#prepareDay(day);
      for (let state = 0; state < current.count; state++) {
        this.#node = node + state;
        this.#copy(current.words, state * this.profile.stride, 0);
        this.#visit(day, units.offsets[day - units.firstDay]!, 0, 0, 0, 0);
        if (this.#arcs.count < counted + workPiece) continue;
        yield this.#arcs.count - counted;
        counted = this.#arcs.count;
        if (counted > this.#request.mostArcs) return false;
      }
      node += current.count;
      current = this.#states;
    }
    this.#firstNode = node;
    yield this.#arcs.count - counted;
    return this.#arcs.count <= this.#request.mostArcs;
  }

  /** What `fill` made. */
  raw(): RawGraph {
    return { nodeCount: this.#firstNode + this.#states.count, firstEnd: this.#firstNode, arcs: this.#arcs };
  }

  /** Among the windows kept count of, the one with the most different sums in the last states met; -1 = none. */
  widestWindow(): number {
    const { stride, windows } = this.profile;
    let widest = -1;
    let most = 1;
    windows.forEach(({ firstWord, plan }, index) => {
      const sums = new Set<string>();
      for (let state = 0; state < this.#states.count; state++) {
        const at = state * stride + firstWord;
        sums.add(this.#states.words.subarray(at, at + plan.laneCount).join());
      }
      if (sums.size > most) [widest, most] = [index, sums.size];
    });
    return widest < 0 ? windows.length - 1 : widest;
  }

  #copy(words: Int32Array, at: number, to: number): void {
    const { stride } = this.profile;
    if (to + stride > this.#stack.length) {
      const longer = new Int32Array(2 * this.#stack.length);
      longer.set(this.#stack);
      if (words === this.#stack) words = longer;
      this.#stack = longer;
    }
    for (let word = 0; word < stride; word++) this.#stack[to + word] = words[at + word]!;
  }

  #prepareDay(day: number): void {
    const units = this.#units;
    const place = day - units.firstDay;
    this.#dayEnd = units.offsets[place + 1]!;
    this.#lastForced = -1;
    this.#lastStart = -Infinity;
    for (let unit = units.offsets[place]!; unit < this.#dayEnd; unit++) {
      if (units.isForced[unit] === 1) this.#lastForced = unit;
      this.#lastStart = this.#instance.slotStart[units.slots[unit]!]!;
    }
  }

  /** Tries every set of the units from `unit` on, for the line in row `depth` of the stack. */
  #visit(day: number, firstUnit: number, depth: number, action: number, charged: number, counted: number): void {
    const units = this.#units;
    const { slotStart, slotEnd } = this.#instance;
    const { stride } = this.profile;
    let cost = charged;
    let amount = counted;
    for (let unit = firstUnit; unit < this.#dayEnd; unit++) {
      const slot = units.slots[unit]!;
      if (units.isForced[unit] === 1) {
        cost += this.profile.add(this.#stack, depth * stride, slot);
        amount = this.#counted(amount, slot);
        continue;
      }
      // The first word is the latest end of work.
      if (this.#stack[depth * stride]! > slotStart[slot]!) continue;
      this.#copy(this.#stack, depth * stride, (depth + 1) * stride);
      const added = cost + this.profile.add(this.#stack, (depth + 1) * stride, slot);
      if (this.#isBanned(added)) continue;
      const isLast = unit > this.#lastForced && slotEnd[slot]! > this.#lastStart;
      this.#visit(day, isLast ? this.#dayEnd : unit + 1, depth + 1, this.actions.with(action, unit), added, this.#counted(amount, slot));
    }
    this.#close(day, depth, action, cost, amount);
  }

  #counted(amount: number, slot: number): number {
    if (this.#axis === undefined) return 0;
    const { kernel, window } = this.#axis;
    const one = amountOf(kernel, window, slot);
    return kernel.form === "distinct" ? Math.max(amount, one) : amount + one;
  }

  #close(day: number, depth: number, action: number, cost: number, amount: number): void {
    const units = this.#units;
    const at = depth * this.profile.stride;
    const nextStart = units.nextStart[day - units.firstDay]!;
    const closed = cost + this.profile.close(this.#stack, at, day, nextStart, day === units.lastDay, day >= 0);
    if (this.#isBanned(closed)) return;
    const to = this.#firstNode + this.#states.numberOf(this.#stack, at);
    this.#arcs.add(this.#node, to, action, closed, this.#axis === undefined ? 0 : amount / this.#axis.step);
  }

  #isBanned(cost: number): boolean {
    return this.#request.isStrict && cost >= strictLimit;
  }
}
