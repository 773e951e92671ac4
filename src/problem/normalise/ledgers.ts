import type { DutyKind, DutyKindInput, LedgerMinutes } from "../dutyKind";

/** Minutes in each ledger of work of a kind. */
export type Ledgers = (kind: DutyKind, workMinutes: number) => LedgerMinutes;

/** The ledgers of a problem. */
export function ledgersOf(inputs: readonly DutyKindInput[]): Ledgers {
  const percents = new Map(inputs.map((input) => [input.kind, input]));
  return (kind, workMinutes) => {
    const given = percents.get(kind);
    const legal = given?.legalPercent ?? (kind === "ordinary" || kind === "presence" ? 100 : 0);
    const contract = given?.contractPercent ?? legal;
    const paid = given?.paidPercent ?? contract;
    return {
      legalMinutes: share(workMinutes, legal),
      contractMinutes: share(workMinutes, contract),
      paidMinutes: share(workMinutes, paid),
    };
  };
}

/** Percent of minutes, rounded half up. */
function share(minutes: number, percent: number): number {
  return Math.floor((minutes * percent + 50) / 100);
}
