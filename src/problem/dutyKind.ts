/**
 * What someone does during a unit: work in the ordinary sense; `presence` at the workplace with permission to sleep (aanwezigheids- or slaapdienst: all hours are working time); `standby` for foreseeable calls
 * (bereikbaarheidsdienst) or `onCall` for unforeseen ones (consignatie): no working time until called.
 */
export type DutyKind = "ordinary" | "presence" | "standby" | "onCall";

/** All kinds. */
export const dutyKinds: readonly DutyKind[] = ["ordinary", "presence", "standby", "onCall"];

/** Accounts of hours: what working-time law counts, what the contract counts, and what is paid. */
export type Ledger = "legal" | "contract" | "paid";

/** Share of the work minutes of one duty kind that each ledger counts, in whole percents 0..100. */
export interface DutyKindInput {
  readonly kind: DutyKind;
  /** Default 100 for ordinary and presence, 0 for standby and onCall (ATW 1:7, Atb 4.8). */
  readonly legalPercent?: number;
  /** Default as `legalPercent` has; agreements differ (sleep-in duties often count half). */
  readonly contractPercent?: number;
  /** Default as `contractPercent` has. */
  readonly paidPercent?: number;
}

/** Minutes of one unit in each ledger: work minutes x percent / 100, rounded half up. */
export interface LedgerMinutes {
  readonly legalMinutes: number;
  readonly contractMinutes: number;
  readonly paidMinutes: number;
}
