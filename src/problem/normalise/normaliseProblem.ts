import type { Assignment, ForbiddenAssignment } from "../assignment";
import { compareById, compareText } from "../compareText";
import { isCustomInput } from "../custom/customRuleInput";
import type { ReadCustomRule } from "../custom/readCustomRule";
import { defaultRules } from "../defaultRules";
import type { LocationInput, Location, Travel, TravelInput, TravelLink } from "../location";
import type { LocalTimeReader } from "../localTimeReader";
import { type Organisation, type OrganisationInput, tiers } from "../organisation";
import type { Pin } from "../pin";
import type { Problem, ProblemInput } from "../problem";
import type { Qualification, QualificationInput } from "../qualification";
import { calendarTags } from "./calendarTags";
import { filterPool } from "./filterPool";
import { frozenCopy, sortedByContent, sortedUnique } from "./frozenCopy";
import type { LapseMonths } from "./heldQualifications";
import { ledgersOf } from "./ledgers";
import { normaliseCustomRule } from "./normaliseCustomRule";
import { normaliseCarried, normaliseProfessional, normaliseVolunteer } from "./normalisePerson";
import { normalisePayTable } from "./normalisePayTable";
import { dayRange, minuteOf, normalisePlanning } from "./normalisePlanning";
import { normaliseRule } from "./normaliseRule";
import { everyProfessional, normaliseShift } from "./normaliseShift";
import { tagSets } from "./tagSets";

/**
 * Turns valid input into a problem: defaults filled, times in epoch minutes, tags derived, lists sorted, everything frozen.
 *
 * @param input - Input without errors, as the schema hands it back (fields of objects in the order of the schema).
 * @param customRules - Rules of an embedder's own kinds as their definitions read them, by the input of the rule.
 */
export function normaliseProblem(input: ProblemInput, times: LocalTimeReader, customRules: ReadonlyMap<object, ReadCustomRule>): Problem {
  const planning = normalisePlanning(input.planning, times.table, times);
  const filters = filterPool();
  const calendar = calendarTags(planning);
  const ledgers = ledgersOf(input.dutyKinds ?? []);
  const lapseMonths = lapseMonthsOf(input.qualifications ?? []);
  const personContext = { times, calendar, filters, fixedWorkTags: tagSets(), ledgers, planning, lapseMonths };
  const shiftContext = { times, calendar, filters, ledgers, everyProfessional: everyProfessional(filters) };
  const people = [
    ...input.professionals.map((professional) => normaliseProfessional(professional, personContext)),
    ...(input.volunteers ?? []).map((volunteer) => normaliseVolunteer(volunteer, personContext)),
  ];
  const shifts = input.shifts.map((shift) => normaliseShift(shift, shiftContext));
  const rules = (input.rules ?? defaultRules).map((rule) =>
    isCustomInput(rule)
      ? normaliseCustomRule(rule, customRules.get(rule), planning.dayCount, filters)
      : normaliseRule(rule, planning.dayCount, filters),
  );
  return Object.freeze({
    format: "mekaar/1",
    name: input.name ?? "",
    planning,
    organisations: Object.freeze(input.organisations.map((organisation) => normaliseOrganisation(organisation, times)).sort(compareById)),
    locations: Object.freeze((input.locations ?? []).map(normaliseLocation).sort(compareById)),
    travel: normaliseTravel(input.travel ?? {}),
    qualifications: Object.freeze((input.qualifications ?? []).map(normaliseQualification).sort(compareById)),
    payTables: Object.freeze((input.payTables ?? []).map((table) => normalisePayTable(table, planning)).sort(compareById)),
    people: Object.freeze(people.sort(compareById)),
    shifts: Object.freeze(shifts.sort(compareById)),
    pins: sortedPins(input.pins ?? []),
    forbidden: sortedForbidden(input.forbidden ?? []),
    previous: sortedAssignments(input.previous ?? []),
    rules: Object.freeze(rules.sort(compareById)),
  });
}

/** Assignments sorted by person, shift and demand line; frozen copies. */
export function sortedAssignments(inputs: readonly Assignment[]): readonly Assignment[] {
  return Object.freeze(
    inputs.map(({ personId, shiftId, demandId }) => Object.freeze({ personId, shiftId, demandId })).sort(compareAssignments),
  );
}

function sortedPins(inputs: readonly Pin[]): readonly Pin[] {
  const pins = inputs.map(({ personId, shiftId, demandId, override }) => {
    const place = { personId, shiftId, demandId };
    if (override === undefined) return Object.freeze(place);
    const { ruleIds, reason } = override;
    return Object.freeze({ ...place, override: Object.freeze({ ruleIds: sortedUnique(ruleIds), reason }) });
  });
  return Object.freeze(pins.sort(compareAssignments));
}

function compareAssignments(a: Assignment, b: Assignment): number {
  return compareText(a.personId, b.personId) || compareText(a.shiftId, b.shiftId) || compareText(a.demandId, b.demandId);
}

function sortedForbidden(inputs: readonly ForbiddenAssignment[]): readonly ForbiddenAssignment[] {
  return Object.freeze(
    inputs
      .map((forbidden) => frozenCopy(forbidden))
      .sort(
        (a, b) =>
          compareText(a.personId, b.personId) || compareText(a.shiftId, b.shiftId) || compareText(a.demandId ?? "", b.demandId ?? ""),
      ),
  );
}

function normaliseOrganisation(input: OrganisationInput, times: LocalTimeReader): Organisation {
  const releases = input.releases?.map(({ tier, daysBefore, atTime, opensAt }) =>
    Object.freeze({
      tier,
      daysBefore,
      atMinute: atTime === undefined ? 0 : minuteOf(atTime),
      opensAt: opensAt === undefined ? undefined : times.minute(opensAt),
    }),
  );
  const bans = (input.bans ?? []).map(({ tier, from, until }) => Object.freeze({ tier, ...dayRange({ from, until }) }));
  const substitutions = (input.substitutions ?? []).map(({ heldId, coversId, steps = 1 }) => Object.freeze({ heldId, coversId, steps }));
  return Object.freeze({
    id: input.id,
    name: input.name ?? input.id,
    releases: releases && Object.freeze(releases.sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier))),
    bans: sortedByContent(bans),
    carried: normaliseCarried(input.carried ?? []),
    blockedPersonIds: sortedUnique(input.blockedPersonIds ?? []),
    substitutions: Object.freeze(
      substitutions.sort((a, b) => compareText(a.heldId, b.heldId) || compareText(a.coversId, b.coversId) || a.steps - b.steps),
    ),
  });
}

function normaliseLocation(input: LocationInput): Location {
  return Object.freeze({
    id: input.id,
    organisationId: input.organisationId,
    name: input.name ?? input.id,
    coordinates: frozenCopy(input.coordinates),
  });
}

function normaliseTravel(input: TravelInput): Travel {
  const links = (input.links ?? []).map((link: TravelLink) => frozenCopy(link));
  return Object.freeze({
    links: Object.freeze(
      links.sort((a, b) => compareText(a.fromLocationId, b.fromLocationId) || compareText(a.toLocationId, b.toLocationId)),
    ),
    detourFactor: input.detourFactor ?? 1.3,
    kilometresPerHour: input.kilometresPerHour ?? 50,
  });
}

function normaliseQualification(input: QualificationInput): Qualification {
  return Object.freeze({
    id: input.id,
    name: input.name ?? input.id,
    kind: input.kind ?? "level",
    covers: sortedUnique(input.covers ?? []),
    lapsesAfterMonths: input.lapsesAfterMonths,
  });
}

function lapseMonthsOf(inputs: readonly QualificationInput[]): LapseMonths {
  return new Map(
    inputs.flatMap(({ id, lapsesAfterMonths }) => (lapsesAfterMonths === undefined ? [] : [[id, lapsesAfterMonths] as const])),
  );
}
