import type { Person } from "../problem/person";
import type { HomeShareRule } from "../problem/rules/homeShare";
import { carriedBy } from "./carriedBy";
import type { CompileContext } from "./compileContext";
import { carriedWindowOf, type DayWindow, dayWindows, splitByCarried } from "./dayWindows";
import type { RuleDefinition } from "./ruleDefinition";
import { duration, stretchOf, who } from "./wording";
import { sumMeasure } from "./workMeasure";

/**
 * Enough of the work is for the home organisation: a signed sum that counts `minimumPercent` for a minute elsewhere and minus the rest to 100
 * for a minute at home, at most 0. People with the same homes share a kernel.
 */
export const homeShare: RuleDefinition<"homeShare"> = {
  kind: "homeShare",
  compile(rule, context) {
    const windows = dayWindows(rule.over, context.problem.planning);
    const groups = peopleByHomes(context.peopleOf(rule.people), context);
    for (const set of splitByCarried(windows)) {
      for (const { homes, people } of groups) addWindows(set, homes, people, rule, context);
    }
  },
  sentence(rule, facts, language) {
    const missing = duration(facts.measured === undefined ? facts.amount * rule.unit : Math.ceil(facts.measured / 100), language);
    const when = stretchOf(facts, language);
    return language === "nl"
      ? `${who(facts, language)} werkt${when} ${missing} te weinig bij de eigen organisatie; minstens ${rule.minimumPercent}% van het werk hoort daar.`
      : `${who(facts, language)} works ${missing} too little for the home organisation${when}; at least ${rule.minimumPercent}% of the work belongs there.`;
  },
};

/** A home organisation and the relative days on which it is one, both included. */
interface Home {
  readonly organisationId: string;
  readonly from: number;
  readonly until: number;
}

function homesOf({ engagements }: Person, firstDay: number): readonly Home[] {
  return engagements
    .filter(({ form }) => form === "employee" || form === "student" || form === "pool")
    .map(({ organisationId, fromDay, untilDay }) => ({ organisationId, from: fromDay - firstDay, until: untilDay - firstDay }));
}

/** People grouped by their homes; who has none is left out. */
function peopleByHomes(
  people: readonly number[],
  context: CompileContext,
): readonly { readonly homes: readonly Home[]; readonly people: readonly number[] }[] {
  const groups = new Map<string, { readonly homes: readonly Home[]; readonly people: number[] }>();
  for (const person of people) {
    const homes = homesOf(context.people[person]!, context.problem.planning.firstDay);
    if (homes.length === 0) continue;
    const key = homes
      .map(({ organisationId, from, until }) => JSON.stringify([organisationId, String(from), String(until)]))
      .sort()
      .join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { homes, people: [person] });
    else group.people.push(person);
  }
  return [...groups.values()];
}

function addWindows(
  windows: readonly DayWindow[],
  homes: readonly Home[],
  people: readonly number[],
  rule: HomeShareRule,
  context: CompileContext,
): void {
  if (windows.length === 0) return;
  const percent = rule.minimumPercent;
  const measure = sumMeasure(windows, context, context.maskOf(rule.shifts), ({ day, organisationId, workMinutes }) => {
    if (organisationId === undefined) return [];
    const isHome = homes.some((home) => home.organisationId === organisationId && home.from <= day && day <= home.until);
    return [{ day, amount: workMinutes * (isHome ? percent - 100 : percent) }];
  });
  context.addWindow(
    {
      kind: "window",
      // The amount counts 100 for each minute, and so many minutes are a unit.
      ...context.header(rule, rule.unit),
      windowCount: windows.length,
      ...measure,
      minimum: new Float64Array(windows.length).fill(-Infinity),
      maximum: new Float64Array(windows.length),
      unit: 100 * rule.unit,
      quadratic: false,
      carriedWindow: carriedWindowOf(windows),
    },
    people,
    carriedBy(rule.id, context),
  );
}
