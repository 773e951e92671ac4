import { dayNumberOf, formatDate, parseDate } from "../../time/civil";
import { localMidnight } from "../../time/zoneTable";
import type { IssueList } from "../issueList";
import { localTimeReader } from "../localTimeReader";
import type { Loose } from "../loose";
import { localTimePolicyOf } from "../normalise/normalisePlanning";
import type { LocalTimePolicy, PlanningInput } from "../planning";
import type { ProblemInput } from "../problem";
import { shown } from "../shownValue";
import { isZone, zoneTableFor } from "../zoneTables";
import type { TimeContext } from "./checkContext";
import { checkSmallList } from "./knownIds";
import { checkDateRange, readDate, readTime } from "./readTime";

/** The last day that can be written. */
const lastDay = dayNumberOf(2200, 12, 31);

/** Checks the planning and works out how to read the times of the problem; `undefined` when zone, start or length are wrong. */
export function checkPlanning(input: Loose<ProblemInput>, isBroken: (path: string) => boolean, issues: IssueList): TimeContext | undefined {
  const { planning } = input;
  const time = timeContextOf(input, isBroken, issues);
  readTime(planning?.decisionTime, "planning.decisionTime", { issues, time });
  checkSmallList("period", "planning.periods", planning?.periods, issues);
  planning?.periods?.forEach((period, index) => checkDateRange(period, ["from", "to"], `planning.periods[${String(index)}]`, issues));
  planning?.holidays?.forEach((date, index) => readDate(date, `planning.holidays[${String(index)}]`, issues));
  return time;
}

function timeContextOf(input: Loose<ProblemInput>, isBroken: (path: string) => boolean, issues: IssueList): TimeContext | undefined {
  const { zone, start, days, localTimes } = input.planning ?? {};
  const firstDay = readDate(start, "planning.start", issues);
  const hasZone = zone !== undefined && checkZone(zone, issues);
  if (!hasZone || firstDay === undefined || days === undefined) return undefined;
  if (firstDay + days - 1 > lastDay) {
    const most = lastDay - firstDay + 1;
    const message = `days is ${String(days)}; expected at most ${String(most)}, so that the horizon ends by ${formatDate(lastDay)}.`;
    issues.error("out-of-range", "planning.days", message, days);
    return undefined;
  }
  const [fromDay, toDay] = daysOfTimes(input, firstDay, firstDay + days);
  const table = zoneTableFor(zone, fromDay, toDay);
  return {
    times: localTimeReader(table, policyOf(localTimes, isBroken)),
    firstDay,
    dayCount: days,
    start: localMidnight(table, firstDay),
    end: localMidnight(table, firstDay + days),
  };
}

/** The policy; where it could not be read, one that complains about nothing. */
function policyOf(given: Loose<PlanningInput>["localTimes"], isBroken: (path: string) => boolean): LocalTimePolicy {
  const policy = localTimePolicyOf({
    ...(given?.gap !== undefined && { gap: given.gap }),
    ...(given?.repeated !== undefined && { repeated: given.repeated }),
  });
  const isUnreadable = isBroken("planning.localTimes");
  return {
    gap: isUnreadable || isBroken("planning.localTimes.gap") ? "forward" : policy.gap,
    repeated: isUnreadable || isBroken("planning.localTimes.repeated") ? "earlier" : policy.repeated,
  };
}

function checkZone(zone: string, issues: IssueList): boolean {
  if (isZone(zone)) return true;
  issues.error("unknown-zone", "planning.zone", `zone is ${shown(zone)}; expected an IANA name such as "Europe/Amsterdam".`, zone);
  return false;
}

/** First and last local day of all times in the input, at least the given days: the days for which the zone must be known. */
function daysOfTimes(input: Loose<ProblemInput>, firstDay: number, afterLastDay: number): readonly [number, number] {
  let from = { date: formatDate(firstDay), day: firstDay };
  let to = { date: formatDate(afterLastDay), day: afterLastDay };
  // Dates written as YYYY-MM-DD are in order when their texts are.
  const see = (text: string | undefined): void => {
    const date = text?.slice(0, 10);
    if (date === undefined || (date >= from.date && date <= to.date)) return;
    const day = parseDate(date);
    if (day === undefined) return;
    if (date < from.date) from = { date, day };
    else to = { date, day };
  };
  const seeInterval = (interval: { readonly start?: string | undefined; readonly end?: string | undefined } | undefined): void => {
    see(interval?.start);
    see(interval?.end);
  };
  see(input.planning?.decisionTime);
  input.planning?.periods?.forEach((period) => {
    see(period?.from);
    see(period?.to);
  });
  input.organisations?.forEach((organisation) => organisation?.releases?.forEach((release) => see(release?.opensAt)));
  input.shifts?.forEach(seeInterval);
  for (const person of [...(input.professionals ?? []), ...(input.volunteers ?? [])]) {
    person?.available?.forEach(seeInterval);
    person?.unavailable?.forEach(seeInterval);
    person?.wishes?.forEach(seeInterval);
    person?.external?.forEach(seeInterval);
    person?.history?.shifts?.forEach(seeInterval);
  }
  return [from.day, to.day];
}
