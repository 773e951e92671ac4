import type { Column } from "../../columns/column";
import type { ColumnRoster } from "../../columns/columnRoster";
import type { ColumnGeneration } from "./columnGeneration";
import type { ColumnSettings } from "./columnSettings";

/** A dive is given up when its master costs more than what is to be beaten, by this share and so many points. */
const hopelessShare = 0.002;
const hopelessPoints = 3;
/** Most rounds of master and pricing between two fixings. */
const mostRounds = 24;
/** Lines are fixed a few at a time, so that about so many fixings are enough. */
const mostFixings = 40;
/** Columns are pruned every so many fixings. */
const prunePeriod = 4;
/** When fixing raised the master's cost by more than this share, fewer are fixed at once from then on. */
const dearShare = 0.001;

/**
 * Rounds a master solution to whole lines: fixes the lines that people have nearly to themselves, prices again, and so on until everybody has
 * one (price-and-dive: Joncour, Michel, Sadykov, Sverdlov, Vanderbeck 2010, "Column Generation based Primal Heuristics",
 * doi:10.1016/j.endm.2010.05.088). Only `people` are free, all others keep their column of `start`.
 *
 * Yields work. Returns the columns of `people`, or `undefined` when the dive cannot come below `limit` points.
 */
export function* dive(
  generation: ColumnGeneration,
  start: ColumnRoster,
  people: readonly number[],
  limit: number,
  settings: ColumnSettings,
): Generator<number, readonly Column[] | undefined> {
  const { master, pool } = generation;
  const chosen: Column[] = [];
  let free = [...people];
  let fixedCost = fixOthers(generation, start, free);
  for (const person of free) pool.activate(start.columns[person]!);
  let width = settings.fixMost;
  let last = Infinity;
  for (let fixing = 0; free.length > 0; fixing++) {
    // The fewer are free, the more the rest must adapt, and the less a round costs.
    const rounds = Math.min(mostRounds, Math.ceil((settings.diveRounds * people.length) / free.length));
    let cost = 0;
    for (let round = 0; round < rounds; round++) {
      master.work = 0;
      cost = fixedCost + master.run(free, settings.masterSteps >> 1);
      yield master.work;
      if (round < rounds - 1 && !(yield* priceAll(generation, free))) break;
    }
    if (cost > limit + hopelessPoints + hopelessShare * Math.abs(limit)) return undefined;
    if (fixing % prunePeriod === 0) {
      for (const person of free) pool.prune(person, Math.max(8, 0.004 * Math.abs(cost)), settings.columnsKept);
    }
    width = cost - last > dearShare * Math.abs(cost) ? width / 2 : Math.min(settings.fixMost, 1.2 * width);
    last = cost;
    const fixed = chooseFixed(generation, free, Math.max(free.length * width, people.length / mostFixings), settings.fixShare);
    for (const column of fixed) {
      chosen.push(column);
      fixedCost += column.cost;
      for (const slot of column.slots) master.fixedCounts[slot]!++;
    }
    const done = new Set(fixed.map(({ person }) => person));
    free = free.filter((person) => !done.has(person));
  }
  return chosen;
}

/** Counts everybody who is not free into the master's fixed part; returns the points of their lines. */
function fixOthers({ master, instance }: ColumnGeneration, start: ColumnRoster, free: readonly number[]): number {
  const isFree = new Set(free);
  let cost = 0;
  master.fixedCounts.fill(0);
  for (let person = 0; person < instance.personCount; person++) {
    if (isFree.has(person)) continue;
    const column = start.columns[person]!;
    cost += column.cost;
    for (const slot of column.slots) master.fixedCounts[slot]!++;
  }
  return cost;
}

/** Prices some people at the master's mean prices; whether any new line was found. */
function* priceAll(generation: ColumnGeneration, people: readonly number[]): Generator<number, boolean> {
  const { master, pool, pricer } = generation;
  let isNew = false;
  for (const person of people) {
    pricer.work = 0;
    const { column } = generation.price(person, master.meanPrices);
    if (column !== undefined && pool.activate(column)) isNew = true;
    yield pricer.work;
  }
  return isNew;
}

/** The surest lines, at most `most` of them, that are above a threshold; the surest one whatever its share. Ties: lower person. */
function chooseFixed({ pool }: ColumnGeneration, free: readonly number[], most: number, threshold: number): readonly Column[] {
  const surest = free.map((person) => pool.active(person).reduce((best, column) => (column.meanShare > best.meanShare ? column : best)));
  surest.sort((a, b) => b.meanShare - a.meanShare || a.person - b.person);
  return surest.filter((column, rank) => rank === 0 || (rank < most && column.meanShare >= threshold));
}
