import { parseDate } from "../../time/civil";
import { formatInstant } from "../../time/format";
import { parseLocalDateTime } from "../../time/localTime";
import { resolveLocal, type ZoneTable } from "../../time/zoneTable";
import type { IssueList } from "../issueList";
import { nameOf } from "../issuePath";
import type { Interval } from "../person";
import { localTimeForm } from "../shapeCheck";
import { shown } from "../shownValue";
import type { TimeContext } from "./checkContext";

/** What reading times needs. */
interface ReadContext {
  readonly issues: IssueList;
  readonly time: TimeContext | undefined;
}

/** The day number of a date, or `undefined` after reporting what is wrong with it. */
export function readDate(text: string | undefined, path: string, issues: IssueList): number | undefined {
  if (text === undefined) return undefined;
  const day = parseDate(text);
  if (day === undefined) {
    const message = `${nameOf(path)} is ${shown(text)}; expected an existing date from 1900-01-01 to 2200-12-31.`;
    issues.error("invalid-date", path, message, text);
  }
  return day;
}

/** Checks a range of dates, both included. */
export function checkDateRange(
  range: Readonly<Record<string, unknown>> | undefined,
  names: readonly [from: string, to: string],
  path: string,
  issues: IssueList,
): { readonly from: number | undefined; readonly to: number | undefined } {
  const textOf = (name: string): string | undefined => (typeof range?.[name] === "string" ? range[name] : undefined);
  const from = readDate(textOf(names[0]), `${path}.${names[0]}`, issues);
  const to = readDate(textOf(names[1]), `${path}.${names[1]}`, issues);
  if (from !== undefined && to !== undefined && to < from) {
    const value = textOf(names[1]);
    const message = `${names[1]} is ${shown(value)}; expected a date that is not before ${names[0]} ${shown(textOf(names[0]))}.`;
    issues.error("reversed-interval", `${path}.${names[1]}`, message, value);
  }
  return { from, to };
}

/** The instant of a local time in epoch minutes, or `undefined` after reporting what is wrong with it or if the zone is not known. */
export function readTime(text: string | undefined, path: string, { issues, time }: ReadContext): number | undefined {
  if (text === undefined) return undefined;
  const malformed = (): void =>
    issues.error("invalid-time", path, `${nameOf(path)} is ${shown(text)}; expected ${localTimeForm}, from 1900 to 2200.`, text);
  if (time === undefined) {
    if (parseLocalDateTime(text) === undefined) malformed();
    return undefined;
  }
  const result = time.times.read(text);
  if (typeof result === "number") return result;
  const name = nameOf(path);
  const { table } = time.times;
  const offsets = offsetsAt(table, text);
  switch (result) {
    case "malformed":
      malformed();
      break;
    case "skipped":
      issues.error(
        "skipped-time",
        path,
        `${name} is ${shown(text)}; the clock in ${table.zone} skips this time. Write another one, or set planning.localTimes.gap to forward or backward.`,
        text,
      );
      break;
    case "repeated":
      issues.error(
        "repeated-time",
        path,
        `${name} is ${shown(text)}; the clock in ${table.zone} shows this time twice. Add an offset: ${offsets.join(" or ")}.`,
        text,
      );
      break;
    case "wrongOffset": {
      const allowed = offsets.length === 0 ? "the clock skips this time" : `the offset is ${offsets.join(" or ")}`;
      issues.error("wrong-offset", path, `${name} is ${shown(text)}; in ${table.zone} ${allowed}.`, text);
      break;
    }
  }
  return undefined;
}

/** Checks an interval; its instants if both ends are right and in order. */
export function readInterval(
  input: { readonly start?: string | undefined; readonly end?: string | undefined } | undefined,
  path: string,
  context: ReadContext,
): Interval | undefined {
  const start = readTime(input?.start, `${path}.start`, context);
  const end = readTime(input?.end, `${path}.end`, context);
  if (start === undefined || end === undefined) return undefined;
  if (end > start) return { start, end };
  const message = `end is ${shown(input?.end)}; expected a time after the start ${shown(input?.start)}.`;
  context.issues.error("reversed-interval", `${path}.end`, message, input?.end);
  return undefined;
}

/** The offsets that a zone has at a local time, earliest first, as `+02:00`. */
function offsetsAt(table: ZoneTable, text: string): readonly string[] {
  const local = parseLocalDateTime(text);
  if (local === undefined) return [];
  const resolution = resolveLocal(table, local.dayNumber, local.minuteOfDay);
  const offsetOf = (epochMinute: number): string => formatInstant(table, epochMinute).slice(-6);
  switch (resolution.kind) {
    case "unique":
      return [offsetOf(resolution.epochMinute)];
    case "repeated":
      return [offsetOf(resolution.earlier), offsetOf(resolution.later)];
    case "gap":
      return [];
  }
}
