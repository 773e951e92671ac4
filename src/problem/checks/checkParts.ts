import type { IssueList } from "../issueList";
import type { Loose } from "../loose";
import type { ProblemInput } from "../problem";
import type { OrganisationInput } from "../organisation";
import type { AnyRuleInput } from "../rules/rule";
import { shown } from "../shownValue";
import type { CheckContext } from "./checkContext";
import { checkReference, checkReferences } from "./knownIds";
import { checkDateRange, readTime } from "./readTime";

/** Each kind of duty is described at most once. */
export function checkDutyKinds(input: Loose<ProblemInput>, issues: IssueList): void {
  const seen = new Set<string>();
  input.dutyKinds?.forEach((entry, index) => {
    const kind = entry?.kind;
    if (kind === undefined) return;
    if (seen.has(kind)) {
      issues.error("duplicate-entry", `dutyKinds[${String(index)}].kind`, `kind is ${shown(kind)}; this kind is described already.`, kind);
    }
    seen.add(kind);
  });
}

/** Checks organisations. `ruleOf` finds a rule by id, as far as it could be read. */
export function checkOrganisations(
  input: Loose<ProblemInput>,
  ruleOf: (id: string) => Loose<AnyRuleInput> | undefined,
  context: CheckContext,
): void {
  const { people, qualifications, issues } = context;
  input.organisations?.forEach((organisation, index) => {
    const path = `organisations[${String(index)}]`;
    checkReferences(people, organisation?.blockedPersonIds, `${path}.blockedPersonIds`, issues);
    organisation?.substitutions?.forEach((substitution, position) => {
      const substitutionPath = `${path}.substitutions[${String(position)}]`;
      checkReference(qualifications, substitution?.heldId, `${substitutionPath}.heldId`, issues);
      checkReference(qualifications, substitution?.coversId, `${substitutionPath}.coversId`, issues);
    });
    checkReleases(organisation, path, context);
    checkCarried(organisation, path, ruleOf, context);
    organisation?.bans?.forEach((ban, position) => checkDateRange(ban, ["from", "until"], `${path}.bans[${String(position)}]`, issues));
  });
}

function checkCarried(
  organisation: Loose<OrganisationInput> | undefined,
  path: string,
  ruleOf: (id: string) => Loose<AnyRuleInput> | undefined,
  { issues, rules }: CheckContext,
): void {
  const counted = new Set<string>();
  organisation?.carried?.forEach((counter, index) => {
    const ruleId = counter?.ruleId;
    if (ruleId === undefined) return;
    const ruleIdPath = `${path}.carried[${String(index)}].ruleId`;
    checkReference(rules, ruleId, ruleIdPath, issues);
    if (counted.has(ruleId)) {
      issues.error("duplicate-entry", ruleIdPath, `ruleId is ${shown(ruleId)}; this rule has a carried counter already.`, ruleId);
    }
    counted.add(ruleId);
    const rule = ruleOf(ruleId);
    const isCounted =
      rule?.kind === undefined ||
      rule.kind === "fairFill" ||
      (rule.kind === "lending" && (rule.organisationId === undefined || rule.organisationId === organisation.id));
    if (isCounted) return;
    const message = `ruleId is ${shown(ruleId)}; expected a fairFill rule, or a lending rule about this organisation.`;
    issues.error("carried-not-counted", ruleIdPath, message, ruleId);
  });
}

function checkReleases(organisation: Loose<OrganisationInput> | undefined, path: string, context: CheckContext): void {
  const { issues } = context;
  const released = new Set<string>();
  organisation?.releases?.forEach((release, position) => {
    if (release === undefined) return;
    const { tier, daysBefore, atTime, opensAt } = release;
    const releasePath = `${path}.releases[${String(position)}]`;
    readTime(opensAt, `${releasePath}.opensAt`, context);
    if (atTime !== undefined && daysBefore === undefined && !context.isBroken(`${releasePath}.daysBefore`)) {
      const message = `atTime is ${shown(atTime)}; expected none without daysBefore, which says on which day.`;
      issues.error("meaningless-combination", `${releasePath}.atTime`, message, atTime);
    }
    if (tier === undefined) return;
    if (released.has(tier)) {
      issues.error("duplicate-entry", `${releasePath}.tier`, `tier is ${shown(tier)}; this tier has a release already.`, tier);
    }
    released.add(tier);
  });
}

/** Checks locations and the travel links between them. */
export function checkLocations(input: Loose<ProblemInput>, { organisations, locations, issues }: CheckContext): void {
  input.locations?.forEach((location, index) =>
    checkReference(organisations, location?.organisationId, `locations[${String(index)}].organisationId`, issues),
  );
  const linked = new Map<string, string>();
  input.travel?.links?.forEach((link, index) => {
    if (link === undefined) return;
    const { fromLocationId: from, toLocationId: to } = link;
    const path = `travel.links[${String(index)}]`;
    checkReference(locations, from, `${path}.fromLocationId`, issues);
    checkReference(locations, to, `${path}.toLocationId`, issues);
    if (from === undefined || to === undefined) return;
    if (from === to) {
      issues.error(
        "self-link",
        path,
        `the link is from ${shown(from)} to itself; expected two locations. Travel within one takes no time.`,
      );
      return;
    }
    const pair = JSON.stringify(from < to ? [from, to] : [to, from]);
    const first = linked.get(pair);
    if (first === undefined) linked.set(pair, path);
    else issues.error("duplicate-entry", path, `${shown(from)} and ${shown(to)} are linked already by ${first}; a link holds both ways.`);
  });
}

/** Checks what qualifications cover, and that none covers itself by a detour. */
export function checkQualifications(input: Loose<ProblemInput>, { qualifications, issues }: CheckContext): void {
  const list = input.qualifications ?? [];
  list.forEach((qualification, index) =>
    checkReferences(qualifications, qualification?.covers, `qualifications[${String(index)}].covers`, issues),
  );
  findCycles(list, issues);
}

/** A qualification on the way down from the one where the search began. */
interface Step {
  readonly index: number;
  next: number;
}

/** Searches depth first, in the order of the input and without recursion: chains may be as long as the list. */
function findCycles(list: NonNullable<Loose<ProblemInput>["qualifications"]>, issues: IssueList): void {
  const indexOf = new Map<string, number>();
  list.forEach((qualification, index) => {
    if (qualification?.id !== undefined && !indexOf.has(qualification.id)) indexOf.set(qualification.id, index);
  });
  const state = new Array<"new" | "open" | "done">(list.length).fill("new");
  for (let root = 0; root < list.length; root += 1) {
    if (state[root] !== "new") continue;
    const way: Step[] = [{ index: root, next: 0 }];
    state[root] = "open";
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const covers = list[step.index]?.covers ?? [];
      if (step.next >= covers.length) {
        state[step.index] = "done";
        way.pop();
        continue;
      }
      const position = step.next;
      step.next += 1;
      const coveredId = covers[position];
      const covered = coveredId === undefined ? undefined : indexOf.get(coveredId);
      if (covered === undefined) continue;
      if (state[covered] === "new") {
        state[covered] = "open";
        way.push({ index: covered, next: 0 });
      } else if (state[covered] === "open") {
        reportCycle(way, covered, position);
      }
    }
  }

  function reportCycle(way: readonly Step[], covered: number, position: number): void {
    const start = way.findIndex(({ index }) => index === covered);
    const circle = [...way.slice(start).map(({ index }) => index), covered].map((index) => shown(list[index]?.id));
    const shownCircle = circle.length > 8 ? [...circle.slice(0, 4), "...", ...circle.slice(-3)] : circle;
    const path = `qualifications[${String(way.at(-1)?.index)}].covers[${String(position)}]`;
    const message = `covers goes round in a circle: ${shownCircle.join(" covers ")}. Leave one of these out.`;
    issues.error("qualification-cycle", path, message, list[covered]?.id);
  }
}
