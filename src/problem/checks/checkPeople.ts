import type { IssueList } from "../issueList";
import type { Loose } from "../loose";
import type { Contract, EngagementInput, HistoryInput, PersonInput, ProfessionalInput, VolunteerInput } from "../person";
import type { ProblemInput } from "../problem";
import type { AnyRuleInput } from "../rules/rule";
import { shown } from "../shownValue";
import type { CheckContext } from "./checkContext";
import { checkHeldQualifications, lapsingIds } from "./checkHeldQualifications";
import { checkReference, checkReferences, checkSmallList } from "./knownIds";
import { checkDateRange, readDate, readInterval } from "./readTime";
import { whyNotCarried } from "./whyNotCarried";

/** Checks professionals and volunteers. `ruleOf` finds a rule by id, as far as it could be read. */
export function checkPeople(
  input: Loose<ProblemInput>,
  ruleOf: (id: string) => Loose<AnyRuleInput> | undefined,
  context: CheckContext,
): void {
  const lapsing = lapsingIds(input);
  input.professionals?.forEach((professional, index) => {
    if (professional === undefined) return;
    const path = `professionals[${String(index)}]`;
    checkEngagements(professional, path, context);
    checkReference(
      context.qualifications,
      professional.learner?.supervisorQualificationId,
      `${path}.learner.supervisorQualificationId`,
      context.issues,
    );
    checkPerson(professional, path, ruleOf, lapsing, context);
  });
  input.volunteers?.forEach((volunteer, index) => {
    if (volunteer === undefined) return;
    const path = `volunteers[${String(index)}]`;
    checkVolunteer(volunteer, path, context);
    checkPerson(volunteer, path, ruleOf, lapsing, context);
  });
}

function checkVolunteer(volunteer: Loose<VolunteerInput>, path: string, { organisations, issues, isBroken }: CheckContext): void {
  checkReferences(organisations, volunteer.organisationIds, `${path}.organisationIds`, issues);
  const { role, clientIds = [], available, offers } = volunteer;
  if (role === "informalCarer" && clientIds.length === 0 && !isBroken(`${path}.clientIds`)) {
    issues.error(
      "carer-without-client",
      `${path}.clientIds`,
      "clientIds is empty; expected the clients whom this informal carer cares for.",
    );
  }
  if (available !== undefined || offers !== undefined || isBroken(`${path}.available`) || isBroken(`${path}.offers`)) return;
  const message =
    "neither available nor offers is given; whoever is not paid helps by their own offer only, so that nothing can be asked here.";
  issues.warning("nothing-offered", path, message);
}

function checkEngagements(professional: Loose<ProfessionalInput>, path: string, { organisations, payTables, issues }: CheckContext): void {
  const { engagements } = professional;
  checkSmallList("engagement", `${path}.engagements`, engagements, issues);
  engagements?.forEach((engagement: Loose<EngagementInput> | undefined, index) => {
    if (engagement === undefined) return;
    const engagementPath = `${path}.engagements[${String(index)}]`;
    const { organisationId, lendTo, contract } = engagement;
    checkReference(organisations, organisationId, `${engagementPath}.organisationId`, issues);
    if (lendTo !== "all") checkReferences(organisations, lendTo, `${engagementPath}.lendTo`, issues);
    checkDateRange(engagement, ["validFrom", "validUntil"], engagementPath, issues);
    if (contract !== undefined) checkContract(contract, `${engagementPath}.contract`, issues);
    checkReference(payTables, engagement.payTableId, `${engagementPath}.payTableId`, issues);
    const charged = new Set<string | undefined>();
    engagement.recharges?.forEach((recharge, position) => {
      if (recharge === undefined) return;
      const { toOrganisationId } = recharge;
      const rechargePath = `${engagementPath}.recharges[${String(position)}].toOrganisationId`;
      checkReference(organisations, toOrganisationId, rechargePath, issues);
      if (charged.has(toOrganisationId)) {
        const message = `toOrganisationId is ${shown(toOrganisationId)}; there is a recharge for it already.`;
        issues.error("duplicate-entry", rechargePath, message, toOrganisationId);
      }
      charged.add(toOrganisationId);
    });
  });
}

const contractBounds = ["minimumMinutesPerWeek", "targetMinutesPerWeek", "maximumMinutesPerWeek"] as const;

/** Each figure of a contract is at least the one before it. */
function checkContract(contract: Loose<Contract>, path: string, issues: IssueList): void {
  const given = contractBounds.filter((name) => contract[name] !== undefined);
  given.forEach((name, index) => {
    const lower = given[index - 1];
    if (lower === undefined) return;
    const [value, floor] = [contract[name], contract[lower]];
    if (value === undefined || floor === undefined || value >= floor) return;
    const message = `${name} is ${shown(value)}; expected at least ${lower}, which is ${shown(floor)}.`;
    issues.error("impossible-bounds", `${path}.${name}`, message, value);
  });
}

function checkPerson(
  person: Loose<PersonInput>,
  path: string,
  ruleOf: (id: string) => Loose<AnyRuleInput> | undefined,
  lapsing: ReadonlySet<string>,
  context: CheckContext,
): void {
  const { issues } = context;
  checkHeldQualifications(person, path, lapsing, context);
  for (const name of ["available", "unavailable", "wishes", "external"] as const) {
    person[name]?.forEach((interval, index) => readInterval(interval, `${path}.${name}[${String(index)}]`, context));
  }
  person.absences?.forEach((absence, index) => checkDateRange(absence, ["from", "to"], `${path}.absences[${String(index)}]`, issues));
  person.outsideHours?.forEach((hours, index) => checkDateRange(hours, ["from", "to"], `${path}.outsideHours[${String(index)}]`, issues));
  for (const name of ["wanted", "unwanted"] as const) {
    const ids = person.colleagues?.[name];
    checkReferences(context.people, ids, `${path}.colleagues.${name}`, issues);
    ids?.forEach((id, index) => {
      if (id === undefined || id !== person.id) return;
      issues.error(
        "self-link",
        `${path}.colleagues.${name}[${String(index)}]`,
        `${name} names ${shown(id)}, the person; expected somebody else.`,
        id,
      );
    });
  }
  checkSmallList("wish", `${path}.wishes`, person.wishes, issues);
  if (person.history !== undefined) checkHistory(person.history, `${path}.history`, ruleOf, context);
}

function checkHistory(
  history: Loose<HistoryInput>,
  path: string,
  ruleOf: (id: string) => Loose<AnyRuleInput> | undefined,
  context: CheckContext,
): void {
  const { issues, time } = context;
  history.shifts?.forEach((shift, index) => {
    const shiftPath = `${path}.shifts[${String(index)}]`;
    checkReference(context.organisations, shift?.organisationId, `${shiftPath}.organisationId`, issues);
    checkReference(context.locations, shift?.locationId, `${shiftPath}.locationId`, issues);
    const interval = readInterval(shift, shiftPath, context);
    if (interval === undefined || time === undefined || interval.start < time.start) return;
    const message = `start is ${shown(shift?.start)}; expected a time before the horizon. Work that is still to come belongs in external or pins.`;
    issues.error("history-in-horizon", `${shiftPath}.start`, message, shift?.start);
  });
  checkKnownFrom(history.knownFrom, `${path}.knownFrom`, context);
  const counted = new Set<string>();
  history.carried?.forEach((counter, index) => {
    const ruleId = counter?.ruleId;
    if (ruleId === undefined) return;
    const ruleIdPath = `${path}.carried[${String(index)}].ruleId`;
    checkReference(context.rules, ruleId, ruleIdPath, issues);
    if (counted.has(ruleId)) {
      issues.error("duplicate-entry", ruleIdPath, `ruleId is ${shown(ruleId)}; this rule has a carried counter already.`, ruleId);
    }
    counted.add(ruleId);
    const rule = ruleOf(ruleId);
    const reason = rule === undefined ? undefined : whyNotCarried(rule);
    if (reason === undefined) return;
    const message = `ruleId is ${shown(ruleId)}; expected a workLimit, contractHours, fairShare, homeShare or wishFairness rule that counts over a window that can carry over, ${reason}.`;
    issues.error("carried-not-counted", ruleIdPath, message, ruleId);
  });
}

function checkKnownFrom(knownFrom: string | undefined, path: string, { issues, time }: CheckContext): void {
  const day = readDate(knownFrom, path, issues);
  if (day === undefined || time === undefined || day <= time.firstDay) return;
  const message = `knownFrom is ${shown(knownFrom)}; expected a date that is not after the first day of the horizon.`;
  issues.error("history-in-horizon", path, message, knownFrom);
}
