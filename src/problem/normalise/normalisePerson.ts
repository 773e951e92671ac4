import { localMidnight } from "../../time/zoneTable";
import { compareById, compareText } from "../compareText";
import type { LocalTimeReader } from "../localTimeReader";
import type { AbsenceInput } from "../credit";
import type { Recharge } from "../payTable";
import type {
  CarriedCounter,
  Engagement,
  EngagementInput,
  FixedWork,
  Interval,
  IntervalInput,
  Learner,
  LearnerInput,
  PastShiftInput,
  Person,
  PersonInput,
  ProfessionalInput,
  VolunteerInput,
  Wish,
} from "../person";
import type { Planning } from "../planning";
import type { CalendarFacts } from "./calendarTags";
import type { FilterPool } from "./filterPool";
import { frozenCopy, sortedByContent, sortedUnique } from "./frozenCopy";
import { heldQualifications, type LapseMonths } from "./heldQualifications";
import type { Ledgers } from "./ledgers";
import { normaliseCredits } from "./normaliseCredits";
import { dayOf, dayRange } from "./normalisePlanning";
import { tagSet, type TagSets } from "./tagSets";

/** What people share while a problem is read. */
export interface PersonContext {
  readonly times: LocalTimeReader;
  readonly calendar: (start: number, end: number) => CalendarFacts;
  readonly filters: FilterPool;
  readonly fixedWorkTags: TagSets;
  readonly ledgers: Ledgers;
  readonly planning: Planning;
  readonly lapseMonths: LapseMonths;
}

/** Fills in a valid professional. */
export function normaliseProfessional(input: ProfessionalInput, context: PersonContext): Person {
  const engagements = input.engagements.map(normaliseEngagement).sort(compareById);
  const engagementTags = engagements.flatMap(({ form, organisationId }) => [`form:${form}`, `org:${organisationId}`]);
  const isEmployed = engagements.some(({ form }) => form !== "selfEmployed");
  const regimeTag = `regime:${input.regime ?? (isEmployed ? "adult" : "none")}`;
  const learnerTags = input.learner === undefined ? [] : [`learner:${input.learner.track}`];
  return Object.freeze({
    kind: "professional",
    engagements: Object.freeze(engagements),
    organisationIds: "all",
    learner: input.learner && normaliseLearner(input.learner, context.filters),
    clientIds: undefined,
    ...commonParts(input, ["kind:professional", regimeTag, ...engagementTags, ...learnerTags], context),
  });
}

function normaliseLearner(input: LearnerInput, filters: FilterPool): Learner {
  const { track, countsFor = [], supervisorQualificationId, learnersPerSupervisor = 1 } = input;
  const entries = [...countsFor, { percent: track === "schoolBased" ? 0 : 100 }];
  return Object.freeze({
    track,
    countsFor: Object.freeze(entries.map(({ shifts, percent }) => Object.freeze({ shifts: filters(shifts ?? {}), percent }))),
    supervisorQualificationId,
    learnersPerSupervisor,
  });
}

/** Fills in a valid volunteer or informal carer. */
export function normaliseVolunteer(input: VolunteerInput, context: PersonContext): Person {
  const kind = input.role ?? "volunteer";
  const clientIds = input.clientIds && sortedUnique(input.clientIds);
  const clientTags = (clientIds ?? []).map((id) => `client:${id}`);
  return Object.freeze({
    kind,
    engagements: Object.freeze([]),
    organisationIds: input.organisationIds === undefined ? "all" : sortedUnique(input.organisationIds),
    learner: undefined,
    clientIds,
    ...commonParts(input, [`kind:${kind}`, `regime:${input.regime ?? "none"}`, ...clientTags], context),
  });
}

function commonParts(
  input: PersonInput,
  kindTags: readonly string[],
  context: PersonContext,
): Omit<Person, "kind" | "engagements" | "organisationIds" | "learner" | "clientIds"> {
  const { times, filters, planning } = context;
  const { firstDay } = planning;
  const lastDay = firstDay + planning.dayCount - 1;
  const fixedWork = normaliseFixedWork(input, context);
  const { knownFrom } = input.history ?? {};
  const preferences = (input.preferences ?? []).map(({ shifts, cost }) => Object.freeze({ shifts: filters(shifts), cost }));
  return {
    id: input.id,
    name: input.name ?? input.id,
    tags: tagSet([`person:${input.id}`, ...kindTags], input.tags ?? []),
    qualifications: heldQualifications(input.qualifications ?? [], fixedWork, context.lapseMonths),
    available: input.available === undefined ? undefined : mergedIntervals(input.available, times),
    unavailable: mergedIntervals(input.unavailable ?? [], times, daysAway(input.absences ?? [], planning)),
    offers: input.offers && sortedByContent(input.offers.map(filters)),
    wishes: normaliseWishes(input, context),
    preferences: sortedByContent(preferences),
    blocks: sortedByContent((input.blocks ?? []).map(filters)),
    colleagues: Object.freeze({
      wanted: sortedUnique(input.colleagues?.wanted ?? []),
      unwanted: sortedUnique(input.colleagues?.unwanted ?? []),
    }),
    home: frozenCopy(input.home),
    travelLimit: frozenCopy(input.travelLimit ?? {}),
    fixedWork,
    carried: normaliseCarried(input.history?.carried ?? []),
    credits: normaliseCredits(input.absences ?? [], input.outsideHours ?? [], firstDay, lastDay),
    knownFromDay: knownFrom === undefined ? firstKnownDay(fixedWork, firstDay) : dayOf(knownFrom),
  };
}

/** Past shifts are taken to be complete from the earliest one on. */
function firstKnownDay(fixedWork: readonly FixedWork[], firstDay: number): number {
  return fixedWork.reduce((day, work) => (work.origin === "history" ? Math.min(day, work.day) : day), firstDay);
}

/** Carried counters sorted by rule id. */
export function normaliseCarried(inputs: readonly CarriedCounter[]): readonly CarriedCounter[] {
  const carried = inputs.map(({ ruleId, amount }) => Object.freeze({ ruleId, amount }));
  return Object.freeze(carried.sort((a, b) => compareText(a.ruleId, b.ruleId)));
}

function normaliseEngagement(input: EngagementInput): Engagement {
  const { id, organisationId, form, lendTo, contract, costCentsPerHour, payTableId, recharges, call } = input;
  const lendToDefault = form === "employee" || form === "student" ? [] : "all";
  const organisations = lendTo ?? lendToDefault;
  return Object.freeze({
    id,
    organisationId,
    form,
    lendTo: organisations === "all" ? "all" : sortedUnique(organisations),
    ...dayRange({ from: input.validFrom, until: input.validUntil }),
    contract: frozenCopy(contract ?? {}),
    costCentsPerHour: costCentsPerHour ?? 0,
    payTableId,
    recharges: normaliseRecharges(recharges ?? []),
    call: frozenCopy(call ?? {}),
  });
}

/** Sorted by organisation, the one for all others last. */
function normaliseRecharges(inputs: readonly Recharge[]): readonly Recharge[] {
  const isForAll = ({ toOrganisationId }: Recharge): number => (toOrganisationId === undefined ? 1 : 0);
  const sorted = inputs.map((input) => frozenCopy(input));
  return Object.freeze(sorted.sort((a, b) => isForAll(a) - isForAll(b) || compareText(a.toOrganisationId ?? "", b.toOrganisationId ?? "")));
}

function normaliseWishes(input: PersonInput, { times, filters }: PersonContext): readonly Wish[] {
  const wishes = (input.wishes ?? []).map(({ id, kind, start, end, shifts, weight }) =>
    Object.freeze({ id, kind, start: times.minute(start), end: times.minute(end), shifts: filters(shifts ?? {}), weight: weight ?? 1 }),
  );
  return Object.freeze(wishes.sort(compareById));
}

/** Sorted, with touching and overlapping intervals made one. */
function mergedIntervals(inputs: readonly IntervalInput[], times: LocalTimeReader, more: readonly Interval[] = []): readonly Interval[] {
  const given = inputs.map(({ start, end }) => ({ start: times.minute(start), end: times.minute(end) }));
  const sorted = [...given, ...more].sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const interval of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && interval.start <= last.end) {
      last.end = Math.max(last.end, interval.end);
    } else {
      merged.push({ ...interval });
    }
  }
  merged.forEach(Object.freeze);
  return Object.freeze(merged);
}

/** The whole local days of absences, as far as they lie in the horizon. */
function daysAway(absences: readonly AbsenceInput[], { zoneTable, firstDay, dayCount }: Planning): readonly Interval[] {
  return absences.flatMap(({ from, to }) => {
    // A shift of the last day may end two days later.
    const first = Math.max(dayOf(from), firstDay);
    const last = Math.min(dayOf(to), firstDay + dayCount + 1);
    return first > last ? [] : [{ start: localMidnight(zoneTable, first), end: localMidnight(zoneTable, last + 1) }];
  });
}

function normaliseFixedWork(input: PersonInput, context: PersonContext): readonly FixedWork[] {
  const past = (input.history?.shifts ?? []).map((work) => fixedWorkOf("history", work, context));
  const outside = (input.external ?? []).map((work) => fixedWorkOf("external", work, context));
  return Object.freeze([...past, ...outside].sort(compareFixedWork));
}

function fixedWorkOf(
  origin: FixedWork["origin"],
  input: PastShiftInput,
  { times, calendar, fixedWorkTags, ledgers }: PersonContext,
): FixedWork {
  const { organisationId, locationId, type, dutyKind = "ordinary" } = input;
  const start = times.minute(input.start);
  const end = times.minute(input.end);
  const { day, tags: calendarTags } = calendar(start, end);
  const derived = [origin, `duty:${dutyKind}`, ...calendarTags];
  const workMinutes = input.workMinutes ?? end - start;
  if (organisationId !== undefined) derived.push(`org:${organisationId}`);
  if (locationId !== undefined) derived.push(`location:${locationId}`);
  if (type !== undefined) derived.push(`type:${type}`);
  return Object.freeze({
    start,
    end,
    origin,
    day,
    workMinutes,
    dutyKind,
    ...ledgers(dutyKind, workMinutes),
    organisationId,
    locationId,
    type,
    tags: fixedWorkTags(derived, input.tags ?? []),
  });
}

/** By start, end and origin; then by content, so that the order in the input leaves no trace. */
function compareFixedWork(a: FixedWork, b: FixedWork): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.end !== b.end) return a.end - b.end;
  if (a.origin !== b.origin) return a.origin === "history" ? -1 : 1;
  return compareText(contentOf(a), contentOf(b));
}

function contentOf({ workMinutes, dutyKind, organisationId, locationId, type, tags }: FixedWork): string {
  return JSON.stringify([workMinutes, dutyKind, organisationId ?? null, locationId ?? null, type ?? null, [...tags].sort()]);
}
