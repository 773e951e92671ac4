import type { AbsenceInput, Credit, OutsideHoursInput } from "./credit";
import type { DutyKind, LedgerMinutes } from "./dutyKind";
import type { Coordinates } from "./location";
import type { CallTerms, Recharge } from "./payTable";
import type { HeldQualification, HeldQualificationInput } from "./qualification";
import type { TagFilter } from "./tagFilter";

/** How someone works for an organisation. */
export type EngagementForm = "employee" | "student" | "pool" | "agency" | "selfEmployed";

/** Contract hours in minutes of work per week; a rule scales them to its window by days / 7, rounded to whole minutes. */
export interface Contract {
  readonly minimumMinutesPerWeek?: number;
  readonly targetMinutesPerWeek?: number;
  readonly maximumMinutesPerWeek?: number;
}

/**
 * One working relation. For a shift of organisation `h` it gives the tier: `agency` and `selfEmployed` forms that may work for `h`
 * give their own tier; otherwise at the own organisation `employee`/`student` give `ownTeam` and `pool` gives `ownPool`; at another
 * organisation in `lendTo` it gives `regionalPool`; otherwise it does not serve `h`.
 */
export interface EngagementInput {
  readonly id: string;
  /** The employer or, for agency and self-employed, the organisation that holds the contract. */
  readonly organisationId: string;
  readonly form: EngagementForm;
  /** Other organisations served; default `"all"` for pool, agency and selfEmployed, `[]` for employee and student. */
  readonly lendTo?: "all" | readonly string[];
  /** `YYYY-MM-DD`. */
  readonly validFrom?: string;
  /** `YYYY-MM-DD`, the last valid day. */
  readonly validUntil?: string;
  readonly contract?: Contract;
  /** Whole cents per hour of work (for agency and self-employed people: the tariff); default 0. */
  readonly costCentsPerHour?: number;
  /** The pay table with supplements and travel; absent = none. */
  readonly payTableId?: string;
  /** What organisations are charged besides; at most one entry for each. */
  readonly recharges?: readonly Recharge[];
  /** For on-call contracts. */
  readonly call?: CallTerms;
}

/** A stretch of local time, half open. */
export interface IntervalInput {
  readonly start: string;
  readonly end: string;
}

/**
 * A wish about shifts that start in `[start, end)` and match `shifts`. `avoid` is broken by each such assignment; `work` is broken
 * when there is none (so it is about at least one).
 */
export interface WishInput {
  /** Unique per person. */
  readonly id: string;
  readonly kind: "work" | "avoid";
  readonly start: string;
  readonly end: string;
  readonly shifts?: TagFilter;
  /** Amount of the rule `wishes` when not granted, integer >= 1; default 1. */
  readonly weight?: number;
}

/** Points (amount of the rule `preferences`, integer >= 1) for each assignment to a shift that matches. */
export interface Preference {
  readonly shifts: TagFilter;
  readonly cost: number;
}

/** Work outside this problem that counts for rules on rest, overlap and load; it carries the tag `external`. */
export interface ExternalWorkInput extends IntervalInput {
  /** Default: the elapsed minutes. */
  readonly workMinutes?: number;
  /** Default "ordinary". */
  readonly dutyKind?: DutyKind;
  readonly tags?: readonly string[];
}

/** A shift worked before the horizon; it starts before the horizon and carries the tag `history`. */
export interface PastShiftInput extends IntervalInput {
  readonly organisationId?: string;
  readonly locationId?: string;
  readonly type?: string;
  /** Default: the elapsed minutes. */
  readonly workMinutes?: number;
  /** Default "ordinary". */
  readonly dutyKind?: DutyKind;
  readonly tags?: readonly string[];
}

/**
 * What a counting rule (of people: `workLimit`, `contractHours`, `fairShare`, `homeShare`, `wishFairness`; of organisations: `lending`, `fairFill`) has
 * already counted in the window that holds the first day.
 */
export interface CarriedCounter {
  readonly ruleId: string;
  /** Integer in the rule's own measure; may be negative. */
  readonly amount: number;
}

/** What happened before the horizon. */
export interface HistoryInput {
  readonly shifts?: readonly PastShiftInput[];
  readonly carried?: readonly CarriedCounter[];
  /**
   * First local date (`YYYY-MM-DD`) from which `shifts` is complete; rules that look back further give no verdict (`unknown`). Default: the day of the earliest past shift, or the first day of the horizon when there is none.
   */
  readonly knownFrom?: string;
}

/** Which working-time law holds for someone: Dutch adults, 16 and 17 year olds, or nobody's (volunteers, self-employed people, physicians in training registers; Atb 2.1, 2.7). */
export type LegalRegime = "adult" | "youth" | "none";

/** How far someone wants to travel from home. */
export interface TravelLimit {
  readonly maximumMinutes?: number;
  readonly maximumMetres?: number;
}

/** With whom someone would rather work, or not: ids of people. */
export interface ColleaguesInput {
  readonly wanted?: readonly string[];
  readonly unwanted?: readonly string[];
}

/** {@link ColleaguesInput} with defaults filled; sorted. */
export interface Colleagues {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

/** What professionals and volunteers have in common. */
export interface PersonInput {
  readonly id: string;
  readonly name?: string;
  readonly tags?: readonly string[];
  readonly qualifications?: readonly HeldQualificationInput[];
  /** Only these times are possible; absent = always. A shift must lie inside one of them. */
  readonly available?: readonly IntervalInput[];
  /** Times that are not possible. */
  readonly unavailable?: readonly IntervalInput[];
  /** Only shifts that match one of these are possible; absent = all. Judged with the times by the rule `availability`. */
  readonly offers?: readonly TagFilter[];
  readonly wishes?: readonly WishInput[];
  readonly preferences?: readonly Preference[];
  /** Shifts this person will not do. */
  readonly blocks?: readonly TagFilter[];
  /** Judged by the rule `colleagues`. */
  readonly colleagues?: ColleaguesInput;
  readonly home?: Coordinates;
  readonly travelLimit?: TravelLimit;
  readonly external?: readonly ExternalWorkInput[];
  readonly absences?: readonly AbsenceInput[];
  /** Hours elsewhere of which the times are not known. */
  readonly outsideHours?: readonly OutsideHoursInput[];
  /** Gives the tag `regime:<regime>`. Default "adult" for professionals with an engagement that is not self-employed, otherwise "none". */
  readonly regime?: LegalRegime;
  readonly history?: HistoryInput;
}

/**
 * How someone learns: `workBased` (BBL: an employee who learns on the job), `schoolBased` (BOL: a student on placement) or `careerChanger`
 * (somebody from another line of work who is not qualified yet).
 */
export type LearningTrack = "workBased" | "schoolBased" | "careerChanger";

/** Someone who is in training; they carry the tag `learner:<track>`. */
export interface LearnerInput {
  readonly track: LearningTrack;
  /**
   * For how much of a colleague the person counts where a rule counts learners in part (`teamMix`, `inPart`): whole percent, 0 to 100; the
   * first entry whose `shifts` match the demand line decides (absent = all). Default, and where no entry matches: 0 for `schoolBased`,
   * 100 for the others.
   */
  readonly countsFor?: readonly { readonly shifts?: TagFilter; readonly percent: number }[];
  /** What whoever supervises must hold; absent = no supervision. See the rule `learnerSupervision`. */
  readonly supervisorQualificationId?: string;
  /** How many learners like this one supervisor can take on at once; 1 to 10, default 1. */
  readonly learnersPerSupervisor?: number;
}

/** {@link LearnerInput} with defaults filled. */
export interface Learner {
  readonly track: LearningTrack;
  /** The last entry matches everything. */
  readonly countsFor: readonly { readonly shifts: TagFilter; readonly percent: number }[];
  readonly supervisorQualificationId: string | undefined;
  readonly learnersPerSupervisor: number;
}

/** Someone who is paid for the work, or learns it. */
export interface ProfessionalInput extends PersonInput {
  readonly learner?: LearnerInput;
  /** At least one. */
  readonly engagements: readonly EngagementInput[];
}

/** How someone helps who is not paid. */
export type VolunteerRole = "volunteer" | "informalCarer";

/**
 * A volunteer, or an informal carer of a client (family, a neighbour). They fill only demand lines that admit `kind:volunteer` or
 * `kind:informalCarer`, and only at times and on shifts that they offered: whoever gives neither `available` nor `offers` offers nothing.
 */
export interface VolunteerInput extends PersonInput {
  /** Default `volunteer`. */
  readonly role?: VolunteerRole;
  /** Organisations helped; default all. */
  readonly organisationIds?: readonly string[];
  /** Clients helped; shifts for anybody else do not admit this person. Absent = all, for volunteers only: an informal carer has at least one. */
  readonly clientIds?: readonly string[];
}

/** {@link EngagementInput} with defaults filled, in day numbers. */
export interface Engagement {
  readonly id: string;
  readonly organisationId: string;
  readonly form: EngagementForm;
  readonly lendTo: "all" | readonly string[];
  /** Day number or `-Infinity`. */
  readonly fromDay: number;
  /** Day number or `Infinity`. */
  readonly untilDay: number;
  readonly contract: Contract;
  readonly costCentsPerHour: number;
  readonly payTableId: string | undefined;
  /** By organisation; the one for all others last. */
  readonly recharges: readonly Recharge[];
  readonly call: CallTerms;
}

/** Half-open interval in epoch minutes. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** {@link WishInput} in epoch minutes. */
export interface Wish extends Interval {
  readonly id: string;
  readonly kind: "work" | "avoid";
  readonly shifts: TagFilter;
  readonly weight: number;
}

/** Work that is not for the engine to decide: past shifts and outside work. */
export interface FixedWork extends Interval, LedgerMinutes {
  readonly origin: "history" | "external";
  /** Day number of the local start date. */
  readonly day: number;
  readonly workMinutes: number;
  readonly dutyKind: DutyKind;
  readonly organisationId: string | undefined;
  readonly locationId: string | undefined;
  readonly type: string | undefined;
  readonly tags: ReadonlySet<string>;
}

/** A professional or volunteer with everything resolved. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly kind: "professional" | VolunteerRole;
  /** Given and derived tags. */
  readonly tags: ReadonlySet<string>;
  /** Empty for volunteers and informal carers; sorted by id. */
  readonly engagements: readonly Engagement[];
  /** For volunteers and informal carers: organisations helped, or `"all"`; `"all"` for professionals. */
  readonly organisationIds: "all" | readonly string[];
  /** `undefined` = not in training. */
  readonly learner: Learner | undefined;
  /** Clients the person is bound to, sorted; `undefined` = none. */
  readonly clientIds: readonly string[] | undefined;
  readonly qualifications: readonly HeldQualification[];
  /** `undefined` = always. Sorted, merged where they touch. */
  readonly available: readonly Interval[] | undefined;
  /** Sorted, merged where they touch. */
  readonly unavailable: readonly Interval[];
  /** `undefined` = all shifts. */
  readonly offers: readonly TagFilter[] | undefined;
  /** Sorted by id. */
  readonly wishes: readonly Wish[];
  readonly preferences: readonly Preference[];
  readonly blocks: readonly TagFilter[];
  readonly colleagues: Colleagues;
  readonly home: Coordinates | undefined;
  readonly travelLimit: TravelLimit;
  /** Past shifts and outside work, sorted by start, then end; at equal times history first, then by content, so that input order leaves no trace. */
  readonly fixedWork: readonly FixedWork[];
  readonly carried: readonly CarriedCounter[];
  /** Absences and outside hours without times, by day. */
  readonly credits: readonly Credit[];
  /** Day number from which past shifts are complete. */
  readonly knownFromDay: number;
}
