import type { DutyKind } from "../problem/dutyKind";
import type { Demand, Shift } from "../problem/shift";

/** One slot in words: a demand line of a shift, or a unit of fixed work of one person. */
export interface SlotUnit {
  /** Epoch minutes. */
  readonly start: number;
  /** Epoch minutes. */
  readonly end: number;
  /** Relative day of the local start date: 0 = first day of the horizon. */
  readonly day: number;
  /** Elapsed minutes minus breaks. */
  readonly workMinutes: number;
  readonly dutyKind: DutyKind;
  readonly legalMinutes: number;
  readonly contractMinutes: number;
  readonly paidMinutes: number;
  /** Minutes between 00:00 and the end of the night as `planning.night` says. */
  readonly nightMinutes: number;
  /** First minute of the late part of its first night, epoch minutes; `undefined` without night minutes. */
  readonly lateFrom: number | undefined;
  readonly organisationId: string | undefined;
  readonly locationId: string | undefined;
  readonly type: string | undefined;
  /** All tags a rule may filter by. */
  readonly tags: ReadonlySet<string>;
  /** The demand line and its shift, `undefined` for fixed work. */
  readonly place: { readonly shift: Shift; readonly demand: Demand } | undefined;
  /** Index of the person whose fixed work it is, -1 for a demand line. */
  readonly person: number;
}
