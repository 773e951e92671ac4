import { weekdays } from "../problem/planning";
import type { DayPattern, PatternItem } from "../problem/rules/dayPattern";
import { weekdayOf } from "../time/civil";
import { FormatError, quote } from "./formatError";
import { lookUp, readInteger } from "./textFields";
import type { XmlElement } from "./xml";
import { expectOnly, many, one, optional, textOf, weekdayAt } from "./xmlFields";

/** A bound on the number of times that patterns occur, and its price. */
export interface PatternLimit {
  readonly minimum?: number;
  readonly maximum?: number;
  /** Points. */
  readonly weight: number;
  readonly function: "linear" | "quadratic";
}

/** What an element `Match` says: patterns of which the occurrences are counted together, and the bounds on their number. */
export interface AutoRosterMatch {
  readonly patterns: readonly DayPattern[];
  readonly region: { readonly fromDay?: number; readonly toDay?: number };
  readonly limits: readonly PatternLimit[];
}

/** What patterns refer to. */
export interface KnownShifts {
  /** Day number of the first day. */
  readonly firstDay: number;
  readonly dayCount: number;
  readonly types: ReadonlySet<string>;
  /** Shift types of each group, by its id. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
}

const largestPatternCount = 20;
const largestItemCount = 31;

/**
 * Reads an element `Match`.
 *
 * Patterns that could occur at the same day are refused: the format does not say whether they then count once or twice.
 *
 * @throws FormatError if it is not understood.
 */
export function readMatch(element: XmlElement, known: KnownShifts): AutoRosterMatch {
  expectOnly(element, ["Max", "Min", "RegionStart", "RegionEnd", "Pattern"]);
  const found = many(element, "Pattern");
  if (found.length < 1 || found.length > largestPatternCount) {
    throw new FormatError(`<Match> must have 1 to ${largestPatternCount} patterns, but has ${found.length}.`, element.line);
  }
  const patterns = found.map((pattern) => readPattern(pattern, known));
  patterns.forEach((pattern, index) => {
    const clash = patterns.slice(0, index).some((earlier) => canMeet(pattern, earlier));
    if (clash) throw new FormatError("Two patterns of a <Match> can occur at the same day.", found[index]?.line);
  });
  const fromDay = readDay(optional(element, "RegionStart"), known);
  const toDay = readDay(optional(element, "RegionEnd"), known);
  return {
    patterns: patterns.map(({ pattern }) => pattern),
    region: { ...(fromDay === undefined ? {} : { fromDay }), ...(toDay === undefined ? {} : { toDay }) },
    limits: readLimits(element),
  };
}

/** The bounds that have a price; two of the same price are one limit. */
function readLimits(element: XmlElement): PatternLimit[] {
  const maximum = readLimit(optional(element, "Max"), "maximum");
  const minimum = readLimit(optional(element, "Min"), "minimum");
  if (maximum === undefined && minimum === undefined) throw new FormatError("<Match> has neither <Max> nor <Min>.", element.line);
  const isOnePrice = maximum?.weight === minimum?.weight && maximum?.function === minimum?.function;
  const limits = maximum !== undefined && minimum !== undefined && isOnePrice ? [{ ...maximum, ...minimum }] : [maximum, minimum];
  return limits.filter((limit) => limit !== undefined).filter((limit) => limit.weight > 0);
}

function readLimit(element: XmlElement | undefined, bound: "minimum" | "maximum"): PatternLimit | undefined {
  if (element === undefined) return undefined;
  expectOnly(element, ["Count", "Weight", "Label"]);
  const count = one(element, "Count");
  const weight = one(element, "Weight");
  const shape = weight.attributes.get("function") ?? "Linear";
  if (shape !== "Linear" && shape !== "Quadratic") {
    throw new FormatError(`The function of a weight must be "Linear" or "Quadratic", found ${quote(shape)}.`, weight.line);
  }
  return {
    [bound]: readInteger(textOf(count), "The count", count.line),
    weight: readInteger(textOf(weight, ["function"]), "The weight", weight.line),
    function: shape === "Linear" ? "linear" : "quadratic",
  };
}

function readDay(element: XmlElement | undefined, known: KnownShifts): number | undefined {
  if (element === undefined) return undefined;
  return readInteger(textOf(element), `<${element.name}>`, element.line, 0, known.dayCount - 1);
}

/** The cells an item accepts: only some types or a day off (`-`), or everything except one type. */
type Accepted = { readonly only: ReadonlySet<string> } | { readonly except: string };

interface ReadPattern {
  readonly pattern: DayPattern;
  /** The weekday (0 = Monday) of every occurrence, if there is only one. */
  readonly weekday: number | undefined;
  readonly accepted: readonly Accepted[];
}

function readPattern(element: XmlElement, known: KnownShifts): ReadPattern {
  expectOnly(element, ["Start", "StartDay", "Shift", "ShiftGroup", "NotShift"]);
  const startDay = readDay(optional(element, "Start"), known);
  const startDayName = optional(element, "StartDay");
  const startWeekday = startDayName && weekdayAt(startDayName);
  const items = element.children.filter(({ name }) => name !== "Start" && name !== "StartDay").map((item) => readItem(item, known));
  if (items.length < 1 || items.length > largestItemCount) {
    throw new FormatError(`<Pattern> must have 1 to ${largestItemCount} days, but has ${items.length}.`, element.line);
  }
  const pattern = {
    items: items.map(({ item }) => item),
    ...(startDay === undefined ? {} : { startDay }),
    ...(startWeekday === undefined ? {} : { startWeekday }),
  };
  const weekday = startDay === undefined ? startWeekday && weekdays.indexOf(startWeekday) : weekdayOf(known.firstDay + startDay);
  return { pattern, weekday, accepted: items.map(({ accepted }) => accepted) };
}

function readItem(element: XmlElement, known: KnownShifts): { readonly item: PatternItem; readonly accepted: Accepted } {
  const text = textOf(element);
  if (element.name === "ShiftGroup") {
    const only = lookUp(known.groups, text, "shift group", element.line);
    const isEveryType = only.size === known.types.size;
    const item = isEveryType ? { kind: "work" as const } : { kind: "work" as const, shifts: typesFilter([...only]) };
    return { item, accepted: { only } };
  }
  const isNot = element.name === "NotShift";
  if (text === "-" && !isNot) return { item: { kind: "off" }, accepted: { only: new Set([text]) } };
  if (!known.types.has(text)) throw new FormatError(`There is no shift ${quote(text)}.`, element.line);
  const shifts = typesFilter([text]);
  return isNot
    ? { item: { kind: "not", shifts }, accepted: { except: text } }
    : { item: { kind: "work", shifts }, accepted: { only: new Set([text]) } };
}

function typesFilter(types: readonly string[]) {
  return { include: types.map((type) => `type:${type}`) };
}

/** Whether both patterns can match at one start day. */
function canMeet(a: ReadPattern, b: ReadPattern): boolean {
  const differ = <T>(left: T | undefined, right: T | undefined): boolean => left !== undefined && right !== undefined && left !== right;
  if (differ(a.pattern.startDay, b.pattern.startDay) || differ(a.weekday, b.weekday)) return false;
  return a.accepted.every((accepted, index) => {
    const other = b.accepted[index];
    return other === undefined || canAgree(accepted, other);
  });
}

/** Whether some cell is accepted by both; two exceptions always leave the day off. */
function canAgree(a: Accepted, b: Accepted): boolean {
  if ("except" in a) return "except" in b || canAgree(b, a);
  return [...a.only].some((cell) => ("except" in b ? cell !== b.except : b.only.has(cell)));
}
