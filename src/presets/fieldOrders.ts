import type { AttendanceLimit } from "../problem/rules/attendanceDays";
import type { BreakStep } from "../problem/rules/dutyBreaks";
import type { RestReduction } from "../problem/rules/dutyRest";
import type { RuleKind, RuleOf } from "../problem/rules/rule";
import type { RestAlternative } from "../problem/rules/weeklyRest";
import type { MaximumSwitch } from "../problem/rules/workLimit";

/** How one field of a kind of rule is ordered by strictness. */
export interface FieldOrder<K extends RuleKind> {
  readonly field: string;
  /** What was expected of `upper` instead, or `undefined` when its field is at least as strict as that of `lower`. */
  readonly expectedOf: (upper: RuleOf<K>, lower: RuleOf<K>) => string | undefined;
}

/** The fields of each kind that have an order; all others must be equal. */
const ordersOfKind: { readonly [K in RuleKind]?: readonly FieldOrder<K>[] } = {
  maximumDutyLength: [atMost("maximumMinutes", ({ maximumMinutes }) => maximumMinutes)],
  dutySeries: [atMost("maximum", ({ maximum }) => maximum)],
  dutyLimit: [atMost("maximum", ({ maximum }) => maximum), atLeast("minimum", ({ minimum }) => minimum)],
  dutyFrequency: [atMost("maximum", ({ maximum }) => maximum), atLeast("windowMinutes", ({ windowMinutes }) => windowMinutes)],
  dutyRest: [
    atLeast("restMinutes", ({ restMinutes }) => restMinutes),
    atLeast("reductionWindowMinutes", ({ reductionWindowMinutes }) => reductionWindowMinutes),
    { field: "reductions", expectedOf: (upper, lower) => fewerReductions(upper.reductions, lower) },
  ],
  dutyBreaks: [
    atLeast("minimumPartMinutes", ({ minimumPartMinutes }) => minimumPartMinutes),
    { field: "steps", expectedOf: (upper, lower) => longerBreaks(upper.steps, lower.steps) },
  ],
  attendanceDays: [{ field: "limits", expectedOf: (upper, lower) => fewerDays(upper.limits, lower.limits) }],
  weeklyRest: [{ field: "alternatives", expectedOf: (upper, lower) => moreRest(upper.alternatives, lower.alternatives) }],
  workLimit: [
    atMost("maximum", ({ maximum }) => maximum),
    atLeast("minimum", ({ minimum }) => minimum),
    { field: "switch", expectedOf: (upper, lower) => lowerSwitch(upper.switch, lower) },
  ],
  restBetweenShifts: [atLeast("restMinutes", ({ restMinutes }) => restMinutes)],
  consecutiveDays: [atMost("maximum", ({ maximum }) => maximum), atLeast("minimum", ({ minimum }) => minimum)],
  consecutiveDaysOff: [atMost("maximum", ({ maximum }) => maximum), atLeast("minimum", ({ minimum }) => minimum)],
};

/** How the fields of a kind of rule are ordered by strictness. */
export function fieldOrders<K extends RuleKind>(kind: K): readonly FieldOrder<K>[] {
  return ordersOfKind[kind] ?? [];
}

/** Smaller is stricter; absent = no limit. */
function atMost<K extends RuleKind>(field: string, valueOf: (rule: RuleOf<K>) => number | undefined): FieldOrder<K> {
  const expectedOf = (upper: RuleOf<K>, lower: RuleOf<K>): string | undefined => {
    const bound = valueOf(lower);
    return bound === undefined || (valueOf(upper) ?? Infinity) <= bound ? undefined : `at most ${bound}`;
  };
  return { field, expectedOf };
}

/** Larger is stricter; absent = no limit. */
function atLeast<K extends RuleKind>(field: string, valueOf: (rule: RuleOf<K>) => number | undefined): FieldOrder<K> {
  const expectedOf = (upper: RuleOf<K>, lower: RuleOf<K>): string | undefined => {
    const bound = valueOf(lower);
    return bound === undefined || (valueOf(upper) ?? -Infinity) >= bound ? undefined : `at least ${bound}`;
  };
  return { field, expectedOf };
}

/** Up to every length of rest that is too short below, no more shortened rests are allowed than below. */
function fewerReductions(
  upper: readonly RestReduction[],
  { reductions: lower, restMinutes: asked }: RuleOf<"dutyRest">,
): string | undefined {
  const allowed = (reductions: readonly RestReduction[], below: number): number =>
    reductions.reduce((sum, { restMinutes, maximum }) => (restMinutes < below ? sum + maximum : sum), 0);
  const bounds = [...upper, ...lower].map(({ restMinutes }) => Math.min(restMinutes + 1, asked));
  const isStrict = bounds.every((below) => allowed(upper, below) <= allowed(lower, below));
  return isStrict ? undefined : `no more and no shorter ones than ${JSON.stringify(lower)}`;
}

/** Every duty has at least the break it has below. */
function longerBreaks(upper: readonly BreakStep[], lower: readonly BreakStep[]): string | undefined {
  const breakOf = (steps: readonly BreakStep[], work: number): number =>
    steps.reduce((most, { workOver, breakMinutes }) => (workOver < work ? Math.max(most, breakMinutes) : most), 0);
  const isStrict = [...upper, ...lower].every(({ workOver }) => breakOf(upper, workOver + 1) >= breakOf(lower, workOver + 1));
  return isStrict ? undefined : `at least the breaks of ${JSON.stringify(lower)}`;
}

/** Every contract comes on at most as many days as below. */
function fewerDays(upper: readonly AttendanceLimit[], lower: readonly AttendanceLimit[]): string | undefined {
  const maximumOf = (limits: readonly AttendanceLimit[], contract: number): number => {
    const fitting = limits.filter(({ contractUpTo = Infinity }) => contractUpTo >= contract);
    const nearest = Math.min(...fitting.map(({ contractUpTo = Infinity }) => contractUpTo));
    return fitting.find(({ contractUpTo = Infinity }) => contractUpTo === nearest)?.maximum ?? Infinity;
  };
  const contracts = [...upper, ...lower].flatMap(({ contractUpTo = 0 }) => [contractUpTo, contractUpTo + 1]);
  const isStrict = contracts.every((contract) => maximumOf(upper, contract) <= maximumOf(lower, contract));
  return isStrict ? undefined : `at most the days of ${JSON.stringify(lower)}`;
}

/** Every way to have enough rest is also one below. */
function moreRest(upper: readonly RestAlternative[], lower: readonly RestAlternative[]): string | undefined {
  const partOf = ({ minimumPartMinutes = Infinity }: RestAlternative): number => minimumPartMinutes;
  const implies = (a: RestAlternative, b: RestAlternative): boolean =>
    a.blocks !== undefined || b.blocks !== undefined
      ? JSON.stringify(a) === JSON.stringify(b)
      : a.windowMinutes <= b.windowMinutes && (a.restMinutes ?? 0) >= (b.restMinutes ?? 0) && partOf(a) >= partOf(b);
  const isStrict = upper.every((a) => lower.some((b) => implies(a, b)));
  return isStrict ? undefined : `only ways that also satisfy ${JSON.stringify(lower)}`;
}

/** A switch below stays, and lowers the maximum no later and no less; a new one never raises it. */
function lowerSwitch(upper: MaximumSwitch | undefined, lower: RuleOf<"workLimit">): string | undefined {
  if (lower.switch === undefined) {
    const bound = lower.maximum ?? Infinity;
    return upper === undefined || upper.maximum <= bound ? undefined : `a switch to at most ${bound}`;
  }
  const dutiesOf = ({ from, maximum, ...duties }: MaximumSwitch): string => JSON.stringify(duties);
  const { from, maximum } = lower.switch;
  const isStrict = upper !== undefined && dutiesOf(upper) === dutiesOf(lower.switch) && upper.from <= from && upper.maximum <= maximum;
  return isStrict ? undefined : `one at least as strict as ${JSON.stringify(lower.switch)}`;
}
