import type { Organisation } from "../organisation";
import type { Person } from "../person";
import type { Problem } from "../problem";
import type { Over } from "../rules/over";
import type { Rule, RuleOf } from "../rules/rule";
import type { Demand } from "../shift";

/** Sizes of a problem from which the largest possible amounts follow. All are upper limits. */
interface Sizes {
  readonly people: number;
  readonly shifts: number;
  /** Days from the earliest fixed work, or the first day of the horizon, to the last day of the horizon. */
  readonly days: number;
  readonly horizonDays: number;
  readonly periods: number;
  /** Assignments of a whole roster. */
  readonly assignments: number;
  /** Elapsed minutes of all assignments. */
  readonly minutes: number;
  /** Elapsed minutes of all shifts. */
  readonly shiftMinutes: number;
  /** Most locations of one shift, at least 1. */
  readonly mostPlaces: number;
  /** Past shifts and outside work. */
  readonly fixedUnits: number;
  readonly fixedMinutes: number;
  /** Most fixed units of one person. */
  readonly mostFixedUnits: number;
  /** Longest shift or fixed unit in minutes. */
  readonly longestUnit: number;
  /** Most shifts that start on one day. */
  readonly mostShiftsOfDay: number;
  /** Minutes of overlap over all pairs of shifts. */
  readonly overlapMinutes: number;
  readonly mostShiftsAtOnce: number;
  readonly farthestMetres: number;
  readonly farthestMinutes: number;
  readonly highestRate: number;
}

/**
 * An upper limit of the total amount of each rule, over all rosters within the hard maxima of the demand lines (where no hard rule sets
 * them, over all rosters). Coarse: it only has to tell weights that are safe from weights that are not.
 */
export function amountLimits(problem: Problem): (rule: Rule) => number {
  const sizes = sizesOf(problem);
  return (rule) => amountLimit(rule, problem, sizes);
}

function amountLimit(rule: Rule, problem: Problem, sizes: Sizes): number {
  const { people, shifts, days, horizonDays, assignments, minutes, fixedUnits, fixedMinutes } = sizes;
  const units = assignments + fixedUnits;
  switch (rule.kind) {
    case "custom":
      return sum(rule.parts, (part) => amountLimit(part, problem, sizes)) + sum(rule.prices, ({ maximum }) => assignments * maximum);
    case "validEngagement":
    case "admission":
    case "availability":
    case "blocks":
    case "forbiddenAssignments":
    case "releaseTime":
    case "continuity":
      return assignments;
    case "requiredQualification":
      return assignments * (rule.requires?.allOf?.length ?? largestOfDemands(problem, ({ allOf }) => allOf.length)) + assignments;
    case "overqualification": {
      // A shortest way meets no qualification twice.
      const longestWay = problem.qualifications.length * largest(problem.organisations, stepsOfLongestEdge);
      return assignments * largestOfDemands(problem, ({ allOf }) => allOf.length + 1) * longestWay;
    }
    case "admissionPreference":
      return assignments * largestOfDemands(problem, ({ admits }) => largest(admits, ({ cost }) => cost));
    case "preferences":
      return assignments * largest(problem.people, ({ preferences }) => sum(preferences, ({ cost }) => cost));
    case "tierPreference":
      return assignments * largest(Object.values(rule.costs), (cost) => cost);
    case "travelLimit":
      return assignments * (rule.measure === "metres" ? sizes.farthestMetres : sizes.farthestMinutes);
    case "travelTime":
      return units * sizes.farthestMinutes;
    case "noOverlap":
      return overlapLimit(problem, sizes);
    case "restBetweenShifts":
      return units * rule.restMinutes * (rule.pairs === "all" ? sizes.shifts + sizes.mostFixedUnits : 1);
    case "forbiddenSuccession":
      return units * (sizes.mostShiftsOfDay + sizes.mostFixedUnits);
    case "forbiddenHours":
      return minutes;
    case "dutyRest":
      return units * rule.restMinutes;
    case "dutyBreaks":
      return units * largest(rule.steps, ({ breakMinutes }) => breakMinutes);
    case "dutySeries":
    case "dutyFrequency":
      return units;
    case "dutyLimit":
      return units * windowsOfUnit(rule.over, sizes) + people * windowsOf(rule.over, sizes) * (rule.minimum ?? 0);
    case "attendanceDays":
      return units;
    case "maximumDutyLength":
      return minutes + fixedMinutes + units * rule.mergeGapMinutes;
    case "weeklyRest":
      return (
        units *
        largest(rule.alternatives, ({ restMinutes = 0, blocks = [] }) =>
          Math.max(
            restMinutes,
            sum(blocks, ({ minutes, count }) => minutes * count),
          ),
        )
      );
    case "workLimit":
      return workLimit(rule, problem, sizes);
    case "contractHours": {
      const contract = sum(problem.people, ({ engagements }) =>
        sum(engagements, (engagement) => largest(Object.values(engagement.contract), (weekly: number) => weekly)),
      );
      return minutes + carriedOf(problem.people, rule.id) + windowsOf(rule.over, sizes) * (contract * horizonDays + people);
    }
    case "fairShare": {
      const isMinutes = rule.measure === "minutes";
      const wanted = sum(problem.shifts, ({ demands, workMinutes }) =>
        sum(demands, ({ target }) => target * (isMinutes ? workMinutes : 1)),
      );
      const most = (isMinutes ? minutes : assignments) + (rule.total ?? wanted) + carriedOf(problem.people, rule.id);
      const steps = most / rule.unit + (rule.unit === 1 ? 0 : people);
      return rule.function === "quadratic" ? steps * steps : steps;
    }
    case "wishFairness": {
      const wished = sum(problem.people, ({ wishes }) => sum(wishes, ({ weight }) => weight));
      const steps = (wished + carriedOf(problem.people, rule.id)) / rule.unit + (rule.unit === 1 ? 0 : people);
      return rule.function === "quadratic" ? steps * steps : steps;
    }
    case "consecutiveDays":
    case "consecutiveDaysOff":
      // Days over add up to at most all days; each run can be short by the minimum, and there are at most as many runs as days.
      return people * days * (1 + (rule.minimum ?? 0));
    case "completeWeekends":
      return people * (horizonDays / 7 + 1);
    case "dayPatterns": {
      const difference = Math.max(horizonDays, rule.minimum ?? 0);
      return people * (rule.function === "quadratic" ? difference * difference : difference);
    }
    case "wishes":
      return sum(problem.people, ({ wishes }) => sum(wishes, ({ weight }) => weight)) * Math.max(1, shifts);
    case "callNotice":
      return 2 * assignments;
    case "assignmentCost":
      return assignments * (mostCents(problem, sizes, rule.centsPerKilometre) / rule.unit + 1);
    case "budget": {
      const most = { minutes, shifts: assignments, cents: assignments * mostCents(problem, sizes, 0) }[rule.measure];
      // The budgets of organisations exceed what they allow by no more together than one for all that allows nothing.
      const budgets = [rule.maximum === undefined ? 0 : 1, rule.perOrganisation.length].filter((count) => count > 0);
      return sum(budgets, (count) => most / rule.unit + count) * windowsOf(rule.over, sizes);
    }
    case "homeShare": {
      const windows = windowsOf(rule.over, sizes);
      return ((minutes + fixedMinutes + carriedOf(problem.people, rule.id) / 100) / rule.unit + people) * windows;
    }
    case "lending": {
      const windows = windowsOf(rule.over, sizes);
      return ((minutes + carriedOf(problem.organisations, rule.id)) / rule.unit + 1) * windows;
    }
    case "fairFill": {
      const wanted = sum(problem.shifts, ({ demands }) => sum(demands, ({ target }) => target));
      const open = (wanted + carriedOf(problem.organisations, rule.id)) / rule.unit + problem.organisations.length;
      return rule.function === "quadratic" ? open * open : open;
    }
    case "demandCover":
      return sum(problem.shifts, ({ demands }) =>
        sum(demands, ({ priority, minimum, target }) => priority * Math.max(people, minimum, target)),
      );
    case "learnerSupervision":
      // A learner takes at most one supervisor.
      return rule.when === "everyMoment" ? minutes * sizes.mostPlaces : assignments * sizes.mostPlaces;
    case "colleagues":
      // On a shift everybody can be without, or with all, of the colleagues named.
      return rule.about === "wanted" ? assignments : shifts * sum(problem.people, ({ colleagues }) => colleagues.unwanted.length);
    case "wholeTeam":
      return sum(problem.shifts, ({ demands }) => sum(demands, ({ minimum }) => minimum));
    case "teamMix":
      return teamMix(rule, sizes);
    case "stability":
      return assignments + problem.previous.length;
  }
}

/**
 * The most cents that one assignment can cost: base pay, every percentage for the whole shift, travel, recharge and tax, a cent of rounding each.
 */
function mostCents({ people, payTables }: Problem, sizes: Sizes, centsPerKilometre: number): number {
  const engagements = people.flatMap((person) => person.engagements);
  const versions = payTables.flatMap((table) => table.versions);
  const bands = versions.flatMap((version) => version.bands);
  const rates = [centsPerKilometre, ...versions.flatMap(({ travel = [] }) => travel.map((rate) => rate.centsPerKilometre))];
  const recharges = engagements.flatMap((engagement) => engagement.recharges);
  // A nominal shift can be longer than it lasts, by the length of a clock change.
  const longest = sizes.longestUnit + (payTables.some(({ dstPay }) => dstPay === "nominal") ? 180 : 0);
  const paid = Math.max(
    longest,
    largest(engagements, ({ call }) => call.minimumMinutes ?? 0),
  );
  const base = (sizes.highestRate * paid) / 60 + 1;
  const supplements = (sizes.highestRate * longest * largest(bands, ({ percent }) => percent)) / 6000 + bands.length;
  const travel = (largest(rates, (rate) => rate) * 2 * sizes.farthestMetres) / 1000 + 1;
  const tariff = recharges.length === 0 ? 0 : (largest(recharges, ({ centsPerHour }) => centsPerHour) * paid) / 60 + 1;
  const tax = largest(recharges, ({ vatPercent = 0 }) => vatPercent);
  const untaxed = base + supplements + travel + tariff;
  return tax === 0 ? untaxed : untaxed * (1 + tax / 100) + 1;
}

/**
 * The largest price of one person on one demand line by any rule that prices in money: kernels hold prices in 32 bits.
 */
export function largestPrices(problem: Problem): ReadonlyMap<string, number> {
  const sizes = sizesOf(problem);
  const prices = new Map<string, number>();
  for (const rule of problem.rules.flatMap((one) => (one.kind === "custom" ? one.parts : [one]))) {
    const known = prices.get(rule.id) ?? 0;
    if (rule.kind === "assignmentCost") {
      prices.set(rule.id, Math.max(known, mostCents(problem, sizes, rule.centsPerKilometre) / rule.unit + 1));
    } else if (rule.kind === "budget" && rule.measure === "cents") prices.set(rule.id, Math.max(known, mostCents(problem, sizes, 0)));
  }
  return prices;
}

/** At every moment, or on every shift, the difference is at most both bounds and everybody's weights. */
function teamMix(rule: RuleOf<"teamMix">, sizes: Sizes): number {
  const bounds = Math.abs(rule.minimum ?? 0) + Math.abs(rule.maximum ?? 0);
  const weights = sum(rule.members, ({ weight }) => Math.abs(weight));
  const places = rule.within === "shift" ? 1 : sizes.mostPlaces;
  const isMoments = rule.when === "everyMoment";
  const teams = (isMoments ? sizes.shiftMinutes : sizes.shifts) * places;
  // Around a shift of 48 hours lie at most the shifts of three days.
  const counted = isMoments ? sizes.minutes : sizes.assignments * (rule.within === "shift" ? 1 : 3 * sizes.mostShiftsOfDay);
  return (teams * bounds + counted * places * weights) / rule.unit + (rule.unit === 1 ? 0 : teams);
}

/** Every unit is counted in as many windows as it lies in; a square is largest when one window of one person holds everything it can. */
function workLimit(rule: RuleOf<"workLimit">, problem: Problem, sizes: Sizes): number {
  const { people, shifts, assignments, minutes, fixedUnits, fixedMinutes, mostFixedUnits, longestUnit } = sizes;
  const carried = carriedOf(problem.people, rule.id);
  const isMinutes = rule.measure === "minutes" || rule.measure === "nightMinutes";
  const credited = isMinutes ? sum(problem.people, ({ credits }) => sum(credits, (credit) => credit.minutes)) : 0;
  const all = (isMinutes ? minutes + fixedMinutes : assignments + fixedUnits) + carried + credited;
  const ofOnePerson = (isMinutes ? longestUnit : 1) * (shifts + mostFixedUnits) + carried + credited;
  const windows = windowsOf(rule.over, sizes);
  const amount = (difference: number): number => {
    const steps = difference / rule.unit + 1;
    return rule.function === "quadratic" ? steps * steps : steps;
  };
  const over = Math.min(windowsOfUnit(rule.over, sizes) * amount(all) + people * windows, people * windows * amount(ofOnePerson));
  return over + people * windows * amount((rule.minimum ?? 0) + carried);
}

/** Windows that one unit can lie in. */
function windowsOfUnit(over: Over, sizes: Sizes): number {
  switch (over.kind) {
    case "rolling":
      return over.days;
    case "rollingWeeks":
      return over.weeks;
    case "period":
      return sizes.periods;
    default:
      return 1;
  }
}

/** Pairs of assignments of one person overlap as their shifts do; a fixed unit overlaps at most all shifts at once and other fixed units. */
function overlapLimit({ people }: Problem, sizes: Sizes): number {
  const pairs = sizes.assignments * sizes.assignments * sizes.longestUnit;
  const fixed = sum(people, ({ fixedWork }) =>
    sum(fixedWork, ({ start, end }) => (end - start) * (sizes.mostShiftsAtOnce + fixedWork.length)),
  );
  return Math.min(pairs, sizes.people * sizes.overlapMinutes) + fixed;
}

function windowsOf(over: Over, { horizonDays, periods }: Sizes): number {
  switch (over.kind) {
    case "horizon":
    case "days":
      return 1;
    case "week":
    case "rollingWeeks":
      return horizonDays / 7 + 2;
    case "period":
      return Math.max(1, periods);
    case "day":
    case "rolling":
      return horizonDays;
  }
}

function sizesOf(problem: Problem): Sizes {
  const { planning, people, shifts, pins } = problem;
  const hasHardMaximum = problem.rules.some(
    (rule) => rule.kind === "demandCover" && rule.level === "hard" && rule.bound === "maximum" && rule.shifts === undefined,
  );
  const pinsOfShift = new Map<string, number>();
  for (const { shiftId } of pins) pinsOfShift.set(shiftId, (pinsOfShift.get(shiftId) ?? 0) + 1);
  const headcounts = shifts.map(({ id, demands }) => {
    const maximum = sum(demands, (demand) => demand.maximum) + (pinsOfShift.get(id) ?? 0);
    return hasHardMaximum ? Math.min(people.length, maximum) : people.length;
  });
  const shiftsOfDay = new Map<number, number>();
  for (const { day } of shifts) shiftsOfDay.set(day, (shiftsOfDay.get(day) ?? 0) + 1);
  const earliest = people.reduce((least, { fixedWork }) => Math.min(least, fixedWork[0]?.day ?? least), planning.firstDay);
  const minutesOf = ({ start, end, workMinutes }: { start: number; end: number; workMinutes: number }): number =>
    Math.max(end - start, workMinutes);
  const metres = farthestMetres(problem);
  return {
    people: people.length,
    shifts: shifts.length,
    days: planning.firstDay + planning.dayCount - earliest,
    horizonDays: planning.dayCount,
    periods: planning.periods.length,
    assignments: sum(headcounts, (count) => count),
    minutes: shifts.reduce((total, { start, end }, index) => total + (end - start) * (headcounts[index] ?? 0), 0),
    shiftMinutes: sum(shifts, ({ start, end }) => end - start),
    mostPlaces: Math.max(
      1,
      largest(shifts, ({ locationIds }) => locationIds.length),
    ),
    fixedUnits: sum(people, ({ fixedWork }) => fixedWork.length),
    fixedMinutes: sum(people, ({ fixedWork }) => sum(fixedWork, minutesOf)),
    mostFixedUnits: largest(people, ({ fixedWork }) => fixedWork.length),
    longestUnit: Math.max(
      largest(shifts, ({ start, end }) => end - start),
      largest(people, ({ fixedWork }) => largest(fixedWork, minutesOf)),
    ),
    mostShiftsOfDay: largest([...shiftsOfDay.values()], (count) => count),
    ...overlapsOf(shifts),
    farthestMetres: metres,
    farthestMinutes: Math.max(
      (metres * 60) / (1000 * problem.travel.kilometresPerHour) + 1,
      largest(problem.travel.links, (link) => link.minutes),
    ),
    highestRate: largest(people, ({ engagements }) => largest(engagements, ({ costCentsPerHour }) => costCentsPerHour)),
  };
}

/** Sweeps over starts and ends in time order: each shift overlaps those that still run when it starts. */
function overlapsOf(shifts: readonly { readonly start: number; readonly end: number }[]): {
  overlapMinutes: number;
  mostShiftsAtOnce: number;
} {
  const starts = shifts.map(({ start }) => start).sort((a, b) => a - b);
  const ends = shifts.map(({ end }) => end).sort((a, b) => a - b);
  let [running, ended, overlapMinutes, mostShiftsAtOnce] = [0, 0, 0, 0];
  for (const start of starts) {
    while ((ends[ended] ?? Infinity) <= start) {
      ended += 1;
      running -= 1;
    }
    // Each pair is met once, when its later shift starts; no two overlap for longer than a shift takes.
    overlapMinutes += running * 2880;
    running += 1;
    mostShiftsAtOnce = Math.max(mostShiftsAtOnce, running);
  }
  return { overlapMinutes, mostShiftsAtOnce };
}

/** `covers` edges are one step. */
function stepsOfLongestEdge({ substitutions }: Organisation): number {
  return Math.max(
    1,
    largest(substitutions, ({ steps }) => steps),
  );
}

/** Metres in one degree of latitude, rounded up. */
const metresPerDegree = 111_200;

/** The longest way between any two places, along the sides of the box that holds them all; or the longest link. */
function farthestMetres({ people, locations, travel }: Problem): number {
  const points = [...people.map(({ home }) => home), ...locations.map(({ coordinates }) => coordinates)].filter(
    (point) => point !== undefined,
  );
  const spread = (degrees: readonly number[]): number =>
    degrees.length === 0 ? 0 : degrees.reduce((a, b) => Math.max(a, b)) - degrees.reduce((a, b) => Math.min(a, b));
  const degrees = spread(points.map(({ latitude }) => latitude)) + spread(points.map(({ longitude }) => longitude));
  return Math.max(
    degrees * metresPerDegree * travel.detourFactor + 1,
    largest(travel.links, ({ metres }) => metres),
  );
}

function carriedOf(people: readonly Pick<Person, "carried">[], ruleId: string): number {
  return sum(people, ({ carried }) => sum(carried, (counter) => (counter.ruleId === ruleId ? Math.abs(counter.amount) : 0)));
}

function largestOfDemands({ shifts }: Problem, valueOf: (demand: Demand) => number): number {
  return largest(shifts, ({ demands }) => largest(demands, valueOf));
}

function sum<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}

/** 0 for an empty list. */
function largest<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, valueOf(item)), 0);
}
