import type { DutyKind, LedgerMinutes } from "./dutyKind";
import type { TagFilter } from "./tagFilter";

/** What is asked of a person: every one of `allOf` and, if given, at least one of `anyOf` (qualification ids). */
export interface Requirement {
  readonly allOf?: readonly string[];
  readonly anyOf?: readonly string[];
  /** Those of the above for which someone is enough who holds them under supervision; the others ask for independent work. */
  readonly supervisedIsEnough?: readonly string[];
}

/** {@link Requirement} with defaults filled. */
export interface Needs {
  readonly allOf: readonly string[];
  /** Empty = no such requirement. */
  readonly anyOf: readonly string[];
  readonly supervisedIsEnough: readonly string[];
}

/**
 * Who may fill a demand line; the first entry that matches a person decides. The list is the ladder of delegation of the line: it may start at
 * the client's own network and end at a specialist, and an analysis tells at which step a line was met.
 */
export interface AdmissionInput {
  /** What the step is called in reports. */
  readonly name?: string;
  readonly people: TagFilter;
  /** Points of preference (amount of rule `admissionPreference`), >= 0; default 0. */
  readonly cost?: number;
}

/** Who counts towards the minimum of a demand line; professionals are all who are neither volunteer nor informal carer. */
export type MinimumCounts = "everyone" | "professionals";

/** One line of what a shift needs: how many people of which kind. */
export interface DemandInput {
  /** Unique within the shift. */
  readonly id: string;
  readonly requires?: Requirement;
  /** Below this is worse than below target. Default 0. */
  readonly minimum?: number;
  /**
   * Who counts towards the minimum. Default: `professionals` where some entries of `admits` ask for volunteers, informal carers or the network
   * of a client by their tags (`kind:volunteer`, `kind:informalCarer`, `client:...`) and others do not, so that help never stands in for staff;
   * `everyone` otherwise. Target and maximum always count everyone.
   */
  readonly minimumCounts?: MinimumCounts;
  /** Wanted headcount. Default 1, or `minimum` when that is larger. */
  readonly target?: number;
  /** More than this is too many. Default `target`. */
  readonly maximum?: number;
  /** Multiplies the amount of the cover rules; integer >= 1, default 1. */
  readonly priority?: number;
  /** Default: all professionals, at no cost. */
  readonly admits?: readonly AdmissionInput[];
  readonly tags?: readonly string[];
}

/** An interval of work at an organisation, with one or more demand lines. */
export interface ShiftInput {
  readonly id: string;
  readonly organisationId: string;
  /** Where it takes place, or begins: travel is counted to and from here. */
  readonly locationId?: string;
  /**
   * Other locations that the same shift serves (a mobile team, a round along practices). Whoever works it must be qualified for every one of
   * its locations; filters, and so blocks and preferences, meet it by any of them.
   */
  readonly alsoLocationIds?: readonly string[];
  /** Ward, team or round; only used for tags and reports. */
  readonly unit?: string;
  /** Early, late, night ...; only used for tags and reports. */
  readonly type?: string;
  /** Local start, `YYYY-MM-DDTHH:MM` with an optional offset. The shift belongs to the local date of its start, which lies in the horizon. */
  readonly start: string;
  /** Local end; after the start, at most 48 h later. */
  readonly end: string;
  /** Unworked break in minutes; default 0. Work minutes = elapsed minutes - break. */
  readonly breakMinutes?: number;
  /** Default "ordinary". */
  readonly dutyKind?: DutyKind;
  /** Default: one line `main` for one professional. */
  readonly demands?: readonly DemandInput[];
  /** Clients the shift is for, where it is for some in particular: respite at home, a visit. */
  readonly clientIds?: readonly string[];
  readonly tags?: readonly string[];
}

/** {@link AdmissionInput} with defaults filled. */
export interface Admission {
  readonly name: string | undefined;
  readonly people: TagFilter;
  readonly cost: number;
}

/** {@link DemandInput} with defaults filled and tags derived. */
export interface Demand extends Needs {
  readonly id: string;
  readonly minimum: number;
  readonly minimumCounts: MinimumCounts;
  readonly target: number;
  readonly maximum: number;
  readonly priority: number;
  readonly admits: readonly Admission[];
  /** All tags a rule may filter by: the shift's, this line's own and `demand:<id>`. */
  readonly tags: ReadonlySet<string>;
}

/** {@link ShiftInput} with defaults filled, in epoch minutes. */
export interface Shift extends LedgerMinutes {
  readonly id: string;
  readonly organisationId: string;
  readonly locationId: string | undefined;
  /** All locations, sorted: `locationId` and the other ones served. */
  readonly locationIds: readonly string[];
  readonly unit: string | undefined;
  readonly type: string | undefined;
  /** Epoch minutes. */
  readonly start: number;
  /** Epoch minutes, after `start`. */
  readonly end: number;
  /** Day number (days since 1970-01-01) of the local start date. */
  readonly day: number;
  /** Elapsed minutes minus breaks. */
  readonly workMinutes: number;
  readonly dutyKind: DutyKind;
  readonly demands: readonly Demand[];
  /** Sorted. */
  readonly clientIds: readonly string[];
  /** Given and derived tags of the shift itself. */
  readonly tags: ReadonlySet<string>;
}
