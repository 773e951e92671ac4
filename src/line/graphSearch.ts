import type { LineGraph } from "./lineGraph";

/** The cheapest path through a line graph. */
export interface GraphPath {
  /** Points of the whole line, prices included; Infinity = there is none. */
  readonly value: number;
  /** Slots chosen, ascending; forced ones left out. */
  readonly slots: Int32Array;
}

/** Arithmetic steps that count as one unit of work: about as long as one proposal of local search takes. */
const stepsPerWork = 256;

/** Finds cheapest paths through line graphs; keeps its memory between calls, not reentrant. */
export class GraphSearch {
  /** Work done since it was last set to 0. */
  work = 0;
  /** [units] the member taken, and its price. */
  #unitSlots = new Int32Array(0);
  #unitPrices = new Float64Array(0);
  #actionPrices = new Float64Array(0);
  /** [cells] least points of a path from the start. */
  #cells = new Float64Array(0);

  /** The cheapest path when every slot costs `extra` ([slotCount], points) on top; of equals the one with the first arcs. */
  run(graph: LineGraph, extra: Float64Array): GraphPath {
    this.#price(graph, extra);
    this.#fill(graph);
    const { firstEnd, nodeCount, low, high, cellOffsets, endCharge } = graph;
    let value = Infinity;
    let endNode = -1;
    let endPlace = 0;
    for (let node = firstEnd; node < nodeCount; node++) {
      for (let place = low[node]!; place <= high[node]!; place++) {
        const total = this.#cells[cellOffsets[node]! + place - low[node]!]! + endCharge[place]!;
        if (total >= value) continue;
        value = total;
        endNode = node;
        endPlace = place;
      }
    }
    if (endNode < 0) return { value: Infinity, slots: new Int32Array(0) };
    for (const slot of graph.forcedSlots) value += extra[slot]!;
    return { value: value + graph.constantCost, slots: this.#trace(graph, endNode, endPlace) };
  }

  /** The cheapest member of every unit, and what every action costs. */
  #price(
    { unitCount, memberOffsets, memberSlots, memberPrices, actionCount, actionOffsets, actionUnits }: LineGraph,
    extra: Float64Array,
  ): void {
    if (this.#unitPrices.length < unitCount) {
      this.#unitSlots = new Int32Array(unitCount);
      this.#unitPrices = new Float64Array(unitCount);
    }
    if (this.#actionPrices.length < actionCount) this.#actionPrices = new Float64Array(actionCount);
    for (let unit = 0; unit < unitCount; unit++) {
      let least = Infinity;
      let slot = -1;
      for (let member = memberOffsets[unit]!; member < memberOffsets[unit + 1]!; member++) {
        const price = memberPrices[member]! + extra[memberSlots[member]!]!;
        if (price >= least) continue;
        least = price;
        slot = memberSlots[member]!;
      }
      this.#unitPrices[unit] = least;
      this.#unitSlots[unit] = slot;
    }
    for (let action = 0; action < actionCount; action++) {
      let price = 0;
      for (let index = actionOffsets[action]!; index < actionOffsets[action + 1]!; index++) price += this.#unitPrices[actionUnits[index]!]!;
      this.#actionPrices[action] = price;
    }
  }

  #fill({ nodeCount, arcOffsets, arcFrom, arcAction, arcCost, arcShift, low, high, cellOffsets, axisCap }: LineGraph): void {
    const cellCount = cellOffsets[nodeCount]!;
    if (this.#cells.length < cellCount) this.#cells = new Float64Array(Math.ceil(1.2 * cellCount));
    const cells = this.#cells;
    const prices = this.#actionPrices;
    cells.fill(Infinity, 0, cellCount);
    cells[0] = 0;
    let steps = cellCount;
    for (let node = 1; node < nodeCount; node++) {
      const toLow = low[node]!;
      const toHigh = high[node]!;
      const toBase = cellOffsets[node]! - toLow;
      for (let arc = arcOffsets[node]!, end = arcOffsets[node + 1]!; arc < end; arc++) {
        const cost = arcCost[arc]! + prices[arcAction[arc]!]!;
        if (cost === Infinity) continue;
        const from = arcFrom[arc]!;
        const shift = arcShift[arc]!;
        const fromHigh = high[from]!;
        const first = Math.max(low[from]!, toLow - shift);
        const last = Math.min(fromHigh, toHigh - shift);
        let source = cellOffsets[from]! - low[from]! + first;
        let target = toBase + first + shift;
        steps += last - first + 4;
        for (const stop = source + last - first; source <= stop; source++, target++) {
          const value = cells[source]! + cost;
          if (value < cells[target]!) cells[target] = value;
        }
        if (toHigh !== axisCap || fromHigh + shift <= axisCap) continue;
        // Places beyond the cap join it.
        const top = toBase + axisCap;
        for (let place = Math.max(low[from]!, axisCap - shift + 1); place <= fromHigh; place++) {
          const value = cells[cellOffsets[from]! - low[from]! + place]! + cost;
          if (value < cells[top]!) cells[top] = value;
        }
      }
    }
    this.work += steps / stepsPerWork;
  }

  /** Walks back along arcs whose sums are those in the cells, to the last bit. */
  #trace(
    { arcOffsets, arcFrom, arcAction, arcCost, arcShift, low, high, cellOffsets, axisCap, actionOffsets, actionUnits }: LineGraph,
    endNode: number,
    endPlace: number,
  ): Int32Array {
    const slots: number[] = [];
    let node = endNode;
    let place = endPlace;
    while (node > 0) {
      const value = this.#cells[cellOffsets[node]! + place - low[node]!]!;
      let found = -1;
      let foundPlace = 0;
      for (let arc = arcOffsets[node]!; found < 0; arc++) {
        const from = arcFrom[arc]!;
        const cost = arcCost[arc]! + this.#actionPrices[arcAction[arc]!]!;
        const exact = place - arcShift[arc]!;
        const most = place === axisCap ? high[from]! : Math.min(high[from]!, exact);
        for (let before = Math.max(low[from]!, exact); before <= most; before++) {
          if (this.#cells[cellOffsets[from]! + before - low[from]!]! + cost !== value) continue;
          found = arc;
          foundPlace = before;
          break;
        }
      }
      const action = arcAction[found]!;
      for (let index = actionOffsets[action]!; index < actionOffsets[action + 1]!; index++)
        slots.push(this.#unitSlots[actionUnits[index]!]!);
      node = arcFrom[found]!;
      place = foundPlace;
    }
    return Int32Array.from(slots).sort();
  }
}
