import type { DutyGrouping, DutyTest } from "../instance/kernelData";
import { DutyList } from "./duties";
import type { LineColumns } from "./lineColumns";
import { LinearSum } from "./linearSum";

/** Above this many sets of units that may be a duty of one person, rules about duties are not stated. */
export const dutyLimit = 2000;

/** Above this many pairs of duties that may follow each other, rules about what follows a duty are not stated. */
export const dutyPairLimit = 20_000;

/** Units that are a duty when they, and no other unit near enough, are held. */
export interface PossibleDuty {
  /** Ascending positions. */
  readonly members: readonly number[];
  /** Epoch minutes. */
  readonly start: number;
  readonly end: number;
  /** Relative day of the start. */
  readonly day: number;
}

/**
 * Sets of counted units each of which starts less than the merge gap after the latest end so far, in order of their first unit. Units that
 * exclude each other are in no set together, and a unit that is always held is in every set that it is near enough to.
 *
 * @param goesOn whether anything may be added to a set; absent = always
 */
export function* possibleDuties(
  { counts, mergeGap }: DutyGrouping,
  line: LineColumns,
  goesOn: (duty: PossibleDuty) => boolean = () => true,
): Generator<PossibleDuty> {
  const { instance, slots } = line;
  const { slotStart, slotEnd, slotDay } = instance;
  function* extend(duty: PossibleDuty): Generator<PossibleDuty> {
    yield duty;
    if (!goesOn(duty)) return;
    const { members, start, end, day } = duty;
    for (let next = members[members.length - 1]! + 1; next < line.length; next++) {
      const slot = slots[next]!;
      if (slotStart[slot]! - end >= mergeGap) return;
      if (counts[slot] === 0 || members.some((member) => line.areExclusive(member, next))) continue;
      yield* extend({ members: [...members, next], start, end: Math.max(end, slotEnd[slot]!), day });
      if (line.isAlways(next)) return;
    }
  }
  for (let first = 0; first < line.length; first++) {
    const slot = slots[first]!;
    if (counts[slot] !== 0) yield* extend({ members: [first], start: slotStart[slot]!, end: slotEnd[slot]!, day: slotDay[slot]! });
  }
}

/**
 * A 0/1 expression for every set of units that may be a duty of a line. Every counted unit that is held is in exactly one duty, and a duty
 * shuts out whatever would join it; that determines the expressions. Made once the units that exclude each other are known, as far as they
 * are near enough to be in one duty.
 */
export class DutyColumns {
  readonly line: LineColumns;
  readonly duties: readonly PossibleDuty[];
  readonly #grouping: DutyGrouping;
  readonly #isUnit: Uint8Array;
  readonly #indicators: readonly LinearSum[];
  readonly #list = new DutyList();

  private constructor(line: LineColumns, grouping: DutyGrouping, duties: readonly PossibleDuty[]) {
    this.line = line;
    this.#grouping = grouping;
    this.duties = duties;
    this.#isUnit = new Uint8Array(duties.length);
    this.#indicators = this.#addColumns();
  }

  /** The duties of a grouping, shared by all kernels that have it; `undefined` when there are more than {@link dutyLimit}. */
  static of(line: LineColumns, grouping: DutyGrouping): DutyColumns | undefined {
    const counted = [...line.slots.keys()].filter((position) => grouping.counts[line.slots[position]!] !== 0);
    return line.shared(`duties ${String(grouping.mergeGap)} ${counted.join(",")}`, () => {
      const duties: PossibleDuty[] = [];
      for (const duty of possibleDuties(grouping, line)) {
        if (isJoinedAlways(line, grouping, duty)) continue;
        duties.push(duty);
        if (duties.length > dutyLimit) return undefined;
      }
      duties.sort((a, b) => a.start - b.start || a.end - b.end || a.members[0]! - b.members[0]!);
      return new DutyColumns(line, grouping, duties);
    });
  }

  /** 0/1 expression: these units are a duty. */
  indicator(duty: number): LinearSum {
    return this.#indicators[duty]!;
  }

  /** Whether a duty is a unit that never merges, so that its expression is that the unit is held. */
  isUnit(duty: number): boolean {
    return this.#isUnit[duty] === 1;
  }

  /** Whether a duty passes a test. */
  passes(duty: number, test: DutyTest): boolean {
    return this.listOf([duty]).passes(test, 0);
  }

  /** The duties of a line that holds just the units of some duties, one after the other. Valid until the next call. */
  listOf(duties: readonly number[]): DutyList {
    const units = this.unitsOf(duties);
    this.#list.scan(this.#grouping, this.line.instance, units, 0, units.length, 0, Infinity);
    return this.#list;
  }

  /** Slots of some duties in line order. */
  unitsOf(duties: readonly number[]): Int32Array {
    return Int32Array.from(duties.flatMap((duty) => this.duties[duty]!.members.map((member) => this.line.slots[member]!)));
  }

  /**
   * Pairs of duties the second of which may be the next one after the first and is near enough; with what must not be held for it to be.
   * `undefined` when there are more than {@link dutyPairLimit}.
   */
  pairs(isNear: (from: PossibleDuty, to: PossibleDuty) => boolean): DutyPair[] | undefined {
    const { mergeGap } = this.#grouping;
    const pairs: DutyPair[] = [];
    for (const [from, first] of this.duties.entries()) {
      for (let to = from + 1; to < this.duties.length; to++) {
        const second = this.duties[to]!;
        if (second.start - first.end < mergeGap) continue;
        if (!isNear(first, second)) break;
        if (first.members.some((a) => second.members.some((b) => this.line.areExclusive(a, b)))) continue;
        const between = this.#between(first, second);
        if (between === undefined) continue;
        pairs.push({ from, to, between });
        if (pairs.length > dutyPairLimit) return undefined;
      }
    }
    return pairs;
  }

  /** Expression that is 1 when one duty follows the other directly, else at most 0. */
  followsDirectly({ from, to, between }: DutyPair): LinearSum {
    const meets = new LinearSum(-1).addSum(this.indicator(from)).addSum(this.indicator(to));
    for (const position of between) this.line.addHeld(meets, position, -1);
    return meets;
  }

  /** Counted units that make a duty of their own between two others; `undefined` when one of them is always held. */
  #between(first: PossibleDuty, second: PossibleDuty): readonly number[] | undefined {
    const { slots, instance } = this.line;
    const { counts, mergeGap } = this.#grouping;
    const between: number[] = [];
    const past = second.members[0]!;
    for (let position = first.members[0]! + 1; position < past; position++) {
      const slot = slots[position]!;
      if (counts[slot] === 0 || instance.slotStart[slot]! < first.end + mergeGap) continue;
      if (instance.slotEnd[slot]! + mergeGap > second.start) continue;
      if (first.members.some((member) => this.line.areExclusive(member, position))) continue;
      if (second.members.some((member) => this.line.areExclusive(member, position))) continue;
      if (this.line.isAlways(position)) return undefined;
      between.push(position);
    }
    return between;
  }

  #addColumns(): LinearSum[] {
    const { line, duties } = this;
    const { sink } = line;
    const dutiesOf = new Map<number, number[]>();
    duties.forEach(({ members }, duty) => {
      for (const member of members) dutiesOf.set(member, [...(dutiesOf.get(member) ?? []), duty]);
    });
    const indicators = duties.map(({ members }, duty) => {
      if (members.length === 1 && dutiesOf.get(members[0]!)!.length === 1) this.#isUnit[duty] = 1;
      return this.#isUnit[duty] === 1 ? line.held(members[0]!) : LinearSum.of(sink.addColumn(0, 1, "implied"));
    });
    for (const [position, itsDuties] of dutiesOf) {
      if (this.#isUnit[itsDuties[0]!] === 1) continue;
      const total = new LinearSum();
      for (const duty of itsDuties) total.addSum(indicators[duty]!);
      sink.addRow(0, total.addSum(line.held(position), -1), 0);
    }
    duties.forEach(({ members }, duty) => {
      const others = [...joining(line, this.#grouping, members)];
      for (const clique of line.cliques(others)) {
        sink.addRow(-Infinity, line.sumOf(clique).addSum(indicators[duty]!), 1);
      }
    });
    return indicators;
  }
}

/** Two duties of which the second may be the next one after the first. */
export interface DutyPair {
  readonly from: number;
  readonly to: number;
  /** Positions of units that are not held when it is. */
  readonly between: readonly number[];
}

function isJoinedAlways(line: LineColumns, grouping: DutyGrouping, { members }: PossibleDuty): boolean {
  for (const position of joining(line, grouping, members)) if (line.isAlways(position)) return true;
  return false;
}

/** Other counted units that would belong to the same duty and may be held with its members. */
function* joining(line: LineColumns, { counts, mergeGap }: DutyGrouping, members: readonly number[]): Generator<number> {
  const { slotStart, slotEnd } = line.instance;
  const isMember = new Set(members);
  const first = members[0]!;
  const start = slotStart[line.slots[first]!]!;
  let end = -Infinity;
  for (let position = 0; position < line.length; position++) {
    const slot = line.slots[position]!;
    if (isMember.has(position)) {
      end = Math.max(end, slotEnd[slot]!);
      continue;
    }
    if (counts[slot] === 0) continue;
    const isNear = position < first ? start - slotEnd[slot]! < mergeGap : slotStart[slot]! - end < mergeGap;
    if (isNear && !members.some((member) => line.areExclusive(member, position))) yield position;
  }
}
