import type { Column } from "../../columns/column";
import type { ColumnRoster } from "../../columns/columnRoster";
import { coolingTable, metropolisLimit } from "../metropolis";
import type { Random } from "../random";
import type { ColumnGeneration } from "./columnGeneration";

/** Most people whose lines are rebuilt at a time. */
const mostPeople = 3;
/** Noise of prices, and temperatures, as shares of the scale of prices. */
const noiseShare = 0.1;
const firstShare = 0.025;
const lastShare = 0.006;

/**
 * Takes the lines of up to three people out and builds them again, each the best one for prices with some noise in them and then for the prices
 * as they are; worse rosters are kept now and then. Ends with the best one. Yields work, about `work` units in all.
 */
export function* exchangeLines(
  generation: ColumnGeneration,
  roster: ColumnRoster,
  people: readonly number[],
  random: Random,
  scale: number,
  work: number,
): Generator<number, void> {
  if (people.length === 0) return;
  const cooling = coolingTable(scale * firstShare, scale * lastShare);
  const prices = new Float64Array(generation.instance.slotCount);
  const { pricer } = generation;
  let best = [...roster.columns];
  let bestCost = roster.cost;
  let spent = 0;
  /** The best column for somebody who is out of the roster; `undefined` = none found. */
  const rebuilt = (person: number, noise: number): Column | undefined => {
    fillPrices(roster, prices, noise, random);
    return generation.price(person, prices).column;
  };
  while (spent < work) {
    pricer.work = 0;
    const before = roster.cost;
    const out: Column[] = [];
    for (let count = 1 + random.below(Math.min(mostPeople, people.length)); count > 0; count--) {
      const person = people[random.below(people.length)]!;
      if (out.every((column) => column.person !== person)) out.push(roster.columns[person]!);
    }
    for (const column of out) roster.remove(column);
    const noise = scale * noiseShare * (0.3 + random.next() / 2 ** 32);
    for (const column of out) {
      const next = rebuilt(column.person, noise) ?? column;
      roster.columns[column.person] = next;
      roster.add(next);
    }
    for (const { person } of out) {
      const current = roster.columns[person]!;
      roster.remove(current);
      const next = rebuilt(person, 0) ?? current;
      roster.columns[person] = next;
      roster.add(next);
    }
    const step = Math.min(1024, Math.floor((1024 * spent) / work));
    if (roster.cost - before > metropolisLimit(cooling[step]!, random)) for (const column of out) roster.set(column);
    if (roster.cost < bestCost) {
      bestCost = roster.cost;
      best = [...roster.columns];
    }
    const used = pricer.work + out.length + 1;
    spent += used;
    yield used;
  }
  for (const column of best) if (roster.columns[column.person] !== column) roster.set(column);
}

/** What one more person on each open slot costs in cover, with noise of up to so many points either way. */
function fillPrices(roster: ColumnRoster, prices: Float64Array, noise: number, random: Random): void {
  roster.fillGains(prices);
  if (noise === 0) return;
  for (let slot = 0; slot < prices.length; slot++) prices[slot]! += noise * (random.next() / 2 ** 31 - 1);
}
