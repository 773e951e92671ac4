import { compareById } from "../compareText";
import type { LocalTimeReader } from "../localTimeReader";
import { needsOf } from "../needs";
import type { Admission, Demand, DemandInput, Shift, ShiftInput } from "../shift";
import type { CalendarFacts } from "./calendarTags";
import type { Ledgers } from "./ledgers";
import type { FilterPool } from "./filterPool";
import { sortedUnique } from "./frozenCopy";
import { tagSet } from "./tagSets";

/** What shifts share while a problem is read. */
export interface ShiftContext {
  readonly times: LocalTimeReader;
  readonly calendar: (start: number, end: number) => CalendarFacts;
  readonly filters: FilterPool;
  readonly ledgers: Ledgers;
  /** What a demand line admits that does not say. */
  readonly everyProfessional: readonly Admission[];
}

/** The demand line of a shift that gives none. */
const mainDemand: readonly DemandInput[] = [{ id: "main" }];

/** The admissions of a demand line that gives none. */
export function everyProfessional(filters: FilterPool): readonly Admission[] {
  return Object.freeze([Object.freeze({ name: undefined, people: filters({ include: ["kind:professional"] }), cost: 0 })]);
}

/** Fills in a valid shift. */
export function normaliseShift(input: ShiftInput, context: ShiftContext): Shift {
  const { id, organisationId, locationId, unit, type, dutyKind = "ordinary" } = input;
  const start = context.times.minute(input.start);
  const end = context.times.minute(input.end);
  const { day, tags: calendarTags } = context.calendar(start, end);
  const derived = [`shift:${id}`, `org:${organisationId}`, `duty:${dutyKind}`, ...calendarTags];
  if (type !== undefined) derived.push(`type:${type}`);
  const locationIds = sortedUnique([...(locationId === undefined ? [] : [locationId]), ...(input.alsoLocationIds ?? [])]);
  for (const served of locationIds) derived.push(`location:${served}`);
  if (unit !== undefined) derived.push(`unit:${unit}`);
  const clientIds = sortedUnique(input.clientIds ?? []);
  for (const client of clientIds) derived.push(`client:${client}`);
  const tags = tagSet(derived, input.tags ?? []);
  const workMinutes = end - start - (input.breakMinutes ?? 0);
  const demands = (input.demands ?? mainDemand).map((demand) => normaliseDemand(demand, tags, context));
  return Object.freeze({
    id,
    organisationId,
    locationId,
    locationIds,
    unit,
    type,
    start,
    end,
    day,
    workMinutes,
    dutyKind,
    ...context.ledgers(dutyKind, workMinutes),
    demands: Object.freeze(demands.sort(compareById)),
    clientIds,
    tags,
  });
}

function normaliseDemand(input: DemandInput, shiftTags: ReadonlySet<string>, context: ShiftContext): Demand {
  const { id, requires, minimum = 0, priority = 1, admits } = input;
  const target = input.target ?? Math.max(1, minimum);
  const tags = new Set(shiftTags).add(`demand:${id}`);
  return Object.freeze({
    id,
    ...needsOf(requires),
    minimum,
    minimumCounts: input.minimumCounts ?? (mixesHelpAndStaff(admits ?? []) ? "professionals" : "everyone"),
    target,
    maximum: input.maximum ?? target,
    priority,
    admits: admits === undefined ? context.everyProfessional : normaliseAdmits(admits, context.filters),
    tags: input.tags === undefined ? tags : tagSet(tags, input.tags),
  });
}

function normaliseAdmits(inputs: NonNullable<DemandInput["admits"]>, filters: FilterPool): readonly Admission[] {
  return Object.freeze(inputs.map(({ name, people, cost = 0 }) => Object.freeze({ name, people: filters(people), cost })));
}

/** Whether some entries are for people who are not paid, by name, and others are not. */
function mixesHelpAndStaff(admits: NonNullable<DemandInput["admits"]>): boolean {
  const areForHelp = admits.map(({ people: { include = [], match } }) => {
    const isHelp = (tag: string): boolean => tag === "kind:volunteer" || tag === "kind:informalCarer" || tag.startsWith("client:");
    return include.length > 0 && (match === "all" ? include.some(isHelp) : include.every(isHelp));
  });
  return areForHelp.includes(true) && areForHelp.includes(false);
}
