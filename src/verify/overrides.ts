import type { Pin } from "../problem/pin";
import type { Rule } from "../problem/rules/rule";
import { matchesFilter } from "../problem/tagFilter";
import type { OverrideReport, OverrideUse, PinWithoutReason } from "../score/overrideUse";
import { excess, sumOf } from "./bounds";
import { chargeGroup, chargeLine } from "./charge";
import { assignmentOf, type Facts, grouped, keyOf } from "./facts";
import { type Booking, linesOf, type Unit } from "./line";
import type { Reading } from "./match";
import { readingOf } from "./readings";

/** What became of every override, and which pins break hard rules without one; rules that are not checked are left out. */
export function overridesOf(facts: Facts): OverrideReport {
  const pins = facts.problem.pins.flatMap((pin) => heldPin(pin, facts));
  const overrides: OverrideUse[] = [];
  const pinsWithoutReason: PinWithoutReason[] = [];
  for (const rule of facts.problem.rules) {
    const reading = readingOf(rule, facts);
    if (reading === undefined) continue;
    const shares = rule.level === "hard" ? inheritedShares(rule, reading, pins, facts) : new Map<Pin, number>();
    for (const { pin } of pins) {
      const inherited = shares.get(pin) ?? 0;
      if (inherited > 0 && !isOverridden(pin, rule)) {
        pinsWithoutReason.push({ ruleId: rule.id, ...assignmentIn(pin), isOverridable: rule.overridable === true, inherited });
      }
    }
    for (const pin of facts.problem.pins) {
      if (!isOverridden(pin, rule)) continue;
      const held = pins.find((one) => one.pin === pin);
      const charged = held === undefined ? 0 : chargedShare(rule, reading, held.booking, facts);
      overrides.push(useOf(rule, pin, shares.get(pin) ?? 0, charged));
    }
  }
  return { overrides, pinsWithoutReason };
}

/** A pin that the roster holds. */
interface HeldPin {
  readonly pin: Pin;
  readonly booking: Booking;
}

function heldPin(pin: Pin, facts: Facts): HeldPin[] {
  const there = facts.bookingsOfShift.get(pin.shiftId) ?? [];
  const booking = there.find((one) => keyOf(assignmentOf(one)) === keyOf(pin));
  return booking === undefined ? [] : [{ pin, booking }];
}

function isOverridden(pin: Pin, rule: Rule): boolean {
  return pin.override?.ruleIds.includes(rule.id) === true;
}

function assignmentIn({ personId, shiftId, demandId }: Pin) {
  return { personId, shiftId, demandId };
}

function useOf(rule: Rule, pin: Pin, inherited: number, charged: number): OverrideUse {
  const isInUse = rule.level === "hard" ? inherited > 0 : charged > 0;
  return {
    ruleId: rule.id,
    ...assignmentIn(pin),
    level: rule.level,
    reason: pin.override?.reason ?? "",
    status: isInUse ? "inUse" : charged > 0 ? "charged" : "notNeeded",
    inherited,
    charged,
  };
}

/** The part of what a hard rule inherits that each pin answers for, see `PinWithoutReason`; pins that add nothing may be absent. */
function inheritedShares(rule: Rule, reading: Reading, pins: readonly HeldPin[], facts: Facts): ReadonlyMap<Pin, number> {
  const shares = new Map<Pin, number>();
  if (pins.length === 0) return shares;
  const share = (ordered: readonly HeldPin[], inheritedOf: (bookings: readonly Booking[]) => number): void => {
    const bookings = ordered.map(({ booking }) => booking);
    if (inheritedOf(bookings) === 0) return;
    ordered.forEach(({ pin }, position) => {
      const [before, after] = [inheritedOf(bookings.slice(0, position)), inheritedOf(bookings.slice(0, position + 1))];
      shares.set(pin, excess(after, before));
    });
  };
  if (reading.about === "group") {
    const broken = new Set(reading.matches().flatMap((match) => (match.pinnedExcess > 0 ? match.shiftIds : [])));
    const concerned = pins.filter(({ pin }) => broken.has(pin.shiftId));
    share(inOrder(concerned, rule), (bookings) => {
      const matches = groupMatchesOf(rule, bookings, facts);
      return sumOf(matches.map((match) => match.pinnedExcess));
    });
    return shares;
  }
  const pinsOfPerson = grouped(pins, ({ pin }) => pin.personId);
  for (const { person, fixedForHard } of facts.lines) {
    const own = pinsOfPerson.get(person.id);
    if (own === undefined || !matchesFilter(rule.people, person.tags)) continue;
    share(inOrder(own, rule), (bookings) => {
      const kept = new Set(bookings);
      const units = fixedForHard.units.filter(({ booking }) => booking === undefined || kept.has(booking));
      return amountOf(reading, person, units);
    });
  }
  return shares;
}

function amountOf(reading: Extract<Reading, { about: "line" }>, person: Booking["person"], units: readonly Unit[]): number {
  return sumOf(reading.matches({ person, part: "fixed", units }).map((match) => match.amount));
}

/** Pins without an override for the rule, then pins with one; both in the order of their shifts. */
function inOrder(pins: readonly HeldPin[], rule: Rule): HeldPin[] {
  const sorted = [...pins].sort(({ booking: a }, { booking: b }) => compareBookings(a, b));
  return [...sorted.filter(({ pin }) => !isOverridden(pin, rule)), ...sorted.filter(({ pin }) => isOverridden(pin, rule))];
}

function compareBookings(a: Booking, b: Booking): number {
  return (
    a.shift.start - b.shift.start ||
    a.shift.end - b.shift.end ||
    compareIds(a.shift.id, b.shift.id) ||
    compareIds(a.demand.id, b.demand.id) ||
    compareIds(a.person.id, b.person.id)
  );
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupMatchesOf(rule: Rule, bookings: readonly Booking[], facts: Facts) {
  const reading = readingOf(rule, { ...facts, bookings, bookingsOfShift: grouped(bookings, (booking) => booking.shift.id) });
  return reading?.about === "group" ? reading.matches() : [];
}

/** By how much the charged amount of a rule would fall if this assignment were left out of the roster. */
function chargedShare(rule: Rule, reading: Reading, left: Booking, facts: Facts): number {
  if (reading.about === "group") {
    const chargedOf = (bookings: readonly Booking[]) =>
      sumOf(groupMatchesOf(rule, bookings, facts).map((match) => chargeGroup(match, rule.level).charged));
    return excess(chargedOf(facts.bookings), chargedOf(facts.bookings.filter((booking) => booking !== left)));
  }
  const { person } = left;
  if (!matchesFilter(rule.people, person.tags)) return 0;
  const own = facts.bookings.filter((booking) => booking.person === person);
  const chargedOf = (bookings: readonly Booking[]) => {
    const { whole, fixedForHard, fixedForSoft } = linesOf(person, bookings);
    const fixed = rule.level === "hard" ? fixedForHard : fixedForSoft;
    return sumOf(chargeLine(reading.matches(whole), reading.matches(fixed)).map((match) => match.charged));
  };
  return excess(chargedOf(own), chargedOf(own.filter((booking) => booking !== left)));
}
