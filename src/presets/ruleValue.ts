import type { DutyCondition } from "../problem/rules/duty";
import type { RestReduction } from "../problem/rules/dutyRest";
import type { Over } from "../problem/rules/over";
import type { RuleInput } from "../problem/rules/rule";
import type { RestAlternative } from "../problem/rules/weeklyRest";
import type { TagFilter } from "../problem/tagFilter";
import { formatDuration } from "../time/format";
import type { PresetText } from "./preset";

/** The parameters of a rule in a few words, the same amounts in both languages: `<= 36 late nights / 16 weeks`. Kinds that no preset uses show their fields. */
export function ruleValue(rule: RuleInput): PresetText {
  return { nl: valueIn(rule, dutch), en: valueIn(rule, english) };
}

/** The words that values need. */
interface Words {
  readonly week: string;
  readonly weeks: string;
  readonly days: string;
  readonly perDay: string;
  readonly perWeek: string;
  readonly perHorizon: string;
  readonly perPeriod: string;
  readonly per: string;
  readonly or: string;
  readonly parts: string;
  readonly within: string;
  readonly after: string;
  readonly before: string;
  readonly night: string;
  readonly lateNight: string;
  readonly duty: string;
  readonly break: string;
  readonly over: string;
  readonly contract: string;
  readonly with: string;
  readonly without: string;
  readonly inARow: string;
  readonly no: string;
  readonly measures: Readonly<Record<string, string>>;
}

const english: Words = {
  week: "week",
  weeks: "weeks",
  days: "days",
  perDay: "day",
  perWeek: "week",
  perHorizon: "horizon",
  perPeriod: "period",
  per: "in",
  or: "or",
  parts: "in parts of",
  within: "within",
  after: "after",
  before: "before",
  night: "nights",
  lateNight: "late nights",
  duty: "duties",
  break: "break",
  over: "above",
  contract: "contract up to",
  with: "with",
  without: "without",
  inARow: "in a row",
  no: "none",
  measures: { shifts: "shifts", days: "days", weekends: "weekends", sundays: "Sundays", nightMinutes: "of night hours", minutes: "" },
};

const dutch: Words = {
  week: "week",
  weeks: "weken",
  days: "dagen",
  perDay: "dag",
  perWeek: "week",
  perHorizon: "horizon",
  perPeriod: "periode",
  per: "per",
  or: "of",
  parts: "in delen van",
  within: "binnen",
  after: "na",
  before: "voor",
  night: "nachten",
  lateNight: "late nachten",
  duty: "diensten",
  break: "pauze",
  over: "boven",
  contract: "contract tot",
  with: "met",
  without: "zonder",
  inARow: "op rij",
  no: "geen",
  measures: { shifts: "diensten", days: "dagen", weekends: "weekenden", sundays: "zondagen", nightMinutes: "aan nachturen", minutes: "" },
};

function valueIn(rule: RuleInput, words: Words): string {
  switch (rule.kind) {
    case "maximumDutyLength":
      return `<= ${formatDuration(rule.maximumMinutes)}${suffix(conditionIn(rule.duties, words))}`;
    case "dutyRest":
      return restIn(rule, words);
    case "dutySeries":
      return `<= ${rule.maximum} ${conditionIn(rule.of, words) || words.duty} ${words.inARow}${containingIn(rule.containing, words)}`;
    case "dutyLimit":
      return `${boundsIn(rule)} ${conditionIn(rule.of, words) || dutiesIn(rule.units, words)} ${words.per} ${overIn(rule.over, words)}`;
    case "dutyFrequency": {
      const what = conditionIn(rule.of, words) || dutiesIn(rule.units, words);
      return rule.maximum === 0 ? `${words.no} (${what})` : `<= ${rule.maximum} ${what} ${words.per} ${formatDuration(rule.windowMinutes)}`;
    }
    case "dutyBreaks":
      return rule.steps
        .map(({ workOver, breakMinutes }) => `${words.break} ${breakMinutes} min ${words.over} ${formatDuration(workOver)}`)
        .join("; ");
    case "forbiddenHours":
      return `${words.no} ${rule.from}-${rule.to}`;
    case "attendanceDays":
      return rule.limits.map(({ contractUpTo, maximum }) => `<= ${maximum} ${words.days}${contractIn(contractUpTo, words)}`).join("; ");
    case "weeklyRest":
      return rule.alternatives.map((alternative) => alternativeIn(alternative, words)).join(` ${words.or} `);
    case "workLimit":
      return workIn(rule, words);
    case "restBetweenShifts":
      return `>= ${formatDuration(rule.restMinutes)}${tagsIn(rule.after, words.after)}${tagsIn(rule.before, words.before)}`;
    case "contractHours":
      return `${rule.bound} ${words.per} ${overIn(rule.over, words)}`;
    case "tierPreference":
      return Object.entries(rule.costs)
        .map(([tier, cost]) => `${tier} ${String(cost)}`)
        .join(", ");
    default:
      return fieldsIn(rule);
  }
}

function restIn(rule: Extract<RuleInput, { kind: "dutyRest" }>, words: Words): string {
  const { restMinutes, withinMinutes, after, before, series, reductions = [], reductionWindowMinutes = 10_080 } = rule;
  const within = withinMinutes === undefined ? "" : ` ${words.within} ${formatDuration(withinMinutes)}`;
  const least = series === undefined ? "" : `${series.minimum} `;
  const place = ([word, condition]: readonly [string, DutyCondition | undefined]): string =>
    condition === undefined ? "" : ` ${word} ${least}${conditionIn(condition, words)}`;
  const shortened = reductions.map(
    (reduction: RestReduction) =>
      `; ${reduction.maximum}x ${formatDuration(reduction.restMinutes)} ${words.per} ${formatDuration(reductionWindowMinutes)}`,
  );
  return `>= ${formatDuration(restMinutes)}${within}${place([words.after, after])}${place([words.before, before])}${shortened.join("")}`;
}

function workIn(rule: Extract<RuleInput, { kind: "workLimit" }>, words: Words): string {
  const isMinutes = rule.measure === "minutes" || rule.measure === "nightMinutes";
  const shown = (value: number): string => (isMinutes ? formatDuration(value) : String(value));
  const measure = suffix(words.measures[rule.measure] ?? rule.measure);
  const window = ` ${words.per} ${overIn(rule.over, words)}`;
  if (rule.switch !== undefined) {
    const { from, maximum, of, units } = rule.switch;
    return `<= ${shown(maximum)}${measure}${window} ${words.with} >= ${from} ${conditionIn(of, words) || dutiesIn(units, words)}${callsIn(units)}`;
  }
  const bounds = [
    ...(rule.minimum === undefined ? [] : [`>= ${shown(rule.minimum)}`]),
    ...(rule.maximum === undefined ? [] : [`<= ${shown(rule.maximum)}`]),
  ];
  return `${bounds.join(" ")}${measure}${window}`;
}

function alternativeIn({ windowMinutes, restMinutes, minimumPartMinutes, blocks }: RestAlternative, words: Words): string {
  const pieces = blocks?.map(({ minutes, count }) => `${count}x ${formatDuration(minutes)}`).join(" + ");
  const rest = pieces ?? `>= ${formatDuration(restMinutes ?? 0)}`;
  const parts = minimumPartMinutes === undefined ? "" : ` ${words.parts} ${formatDuration(minimumPartMinutes)}`;
  return `${rest} ${words.per} ${formatDuration(windowMinutes)}${parts}`;
}

function conditionIn(condition: DutyCondition | undefined, words: Words): string {
  if (condition === undefined) return "";
  const kind = condition.is === undefined ? words.duty : words[condition.is];
  const parts = [
    kind,
    condition.workOver === undefined ? "" : `> ${formatDuration(condition.workOver)}`,
    condition.spanOver === undefined ? "" : `> ${formatDuration(condition.spanOver)} span`,
    condition.contains === undefined ? "" : `${words.with} ${tagsOf(condition.contains)}`,
    condition.lacks === undefined ? "" : `${words.without} ${tagsOf(condition.lacks)}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function containingIn(condition: DutyCondition | undefined, words: Words): string {
  return condition === undefined ? "" : ` ${words.with} >= 1 ${conditionIn(condition, words)}`;
}

function dutiesIn(units: TagFilter | undefined, words: Words): string {
  const tags = units?.include ?? [];
  return tags.length === 0 ? words.duty : tags.join(` ${words.or} `);
}

function callsIn(units: TagFilter | undefined): string {
  const tags = units?.include ?? [];
  return tags.length === 0 ? "" : ` (${tags.join(", ")})`;
}

function tagsIn(filter: TagFilter | undefined, word: string): string {
  return filter === undefined ? "" : ` ${word} ${tagsOf(filter)}`;
}

function tagsOf({ include = [], exclude = [], match }: TagFilter): string {
  const asked = include.join(match === "all" ? " & " : " | ");
  return exclude.length === 0 ? asked : `${asked} (- ${exclude.join(", ")})`;
}

function contractIn(contractUpTo: number | undefined, words: Words): string {
  return contractUpTo === undefined ? "" : ` (${words.contract} ${formatDuration(contractUpTo)})`;
}

function boundsIn({ minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): string {
  return [minimum === undefined ? "" : `>= ${minimum}`, maximum === undefined ? "" : `<= ${maximum}`]
    .filter((part) => part !== "")
    .join(" ");
}

function overIn(over: Over, words: Words): string {
  switch (over.kind) {
    case "horizon":
      return words.perHorizon;
    case "day":
      return words.perDay;
    case "week":
      return words.perWeek;
    case "period":
      return words.perPeriod;
    case "days":
      return `${over.from}..${over.to}`;
    case "rolling":
      return `${over.days} ${words.days}`;
    case "rollingWeeks":
      return over.weeks === 1 ? words.week : `${over.weeks} ${words.weeks}`;
  }
}

const baseFields: ReadonlySet<string> = new Set(["id", "level", "weight", "people", "overridable", "provenance"]);

function fieldsIn(rule: RuleInput): string {
  return Object.entries(rule)
    .filter(([field]) => !baseFields.has(field))
    .map(([field, value]) => (field === "kind" ? String(value) : `${field} ${JSON.stringify(value)}`))
    .join(", ");
}

function suffix(text: string): string {
  return text === "" ? "" : ` ${text}`;
}
