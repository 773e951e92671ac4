import type { RosterCopy } from "../search/rosterCopy";
import type { StreamNews } from "../search/streamNews";
import type { LaneReport } from "./laneReport";

/** What all lanes have reported, merged in the order of their numbers: when a report comes in makes no difference at the end of an epoch. */
export class LaneBoard {
  readonly #reports: (LaneReport | undefined)[];
  readonly #best: (RosterCopy | undefined)[];
  readonly #coverBound: number;
  #toldBest: RosterCopy | undefined;
  #isRootTold = false;

  /** @param coverBound bound that is known from the start, in points */
  constructor(laneCount: number, coverBound: number) {
    this.#coverBound = coverBound;
    this.#reports = Array.from({ length: laneCount }, () => undefined);
    this.#best = Array.from({ length: laneCount }, () => undefined);
  }

  /** Takes a report down. */
  hear(report: LaneReport): void {
    this.#reports[report.lane] = report;
    if (report.best !== undefined) this.#best[report.lane] = report.best;
  }

  /** The best roster of any lane, of the lowest lane where several are as good; `undefined` = no lane has reported yet. */
  get best(): RosterCopy | undefined {
    return this.#best.reduce((best, own) => (best === undefined || (own !== undefined && isBetter(own, best)) ? own : best), undefined);
  }

  /** Lower bound on the cost of every feasible roster, in points. */
  get bound(): number {
    return this.#reports.reduce((most, report) => Math.max(most, report?.bound ?? 0), this.#coverBound);
  }

  get work(): number {
    return this.#sum("work");
  }

  get evaluations(): number {
    return this.#sum("evaluations");
  }

  get accepted(): number {
    return this.#sum("accepted");
  }

  /** Whether every lane has used up its work. */
  get isSpent(): boolean {
    return this.#reports.every((report) => report?.atEnd?.isSpent === true);
  }

  /** What the lanes are told at the end of an epoch, each thing once. */
  news(): StreamNews {
    const { best, bound } = this;
    const isNew = best !== this.#toldBest;
    this.#toldBest = best;
    const ends = this.#reports.flatMap((report) => report?.atEnd ?? []);
    const root = this.#isRootTold ? undefined : ends.find((end) => end.root !== undefined)?.root;
    this.#isRootTold ||= root !== undefined;
    return {
      ...(isNew && best !== undefined ? { best } : {}),
      bound,
      others: ends.flatMap(({ other }) => other ?? []),
      ...(root === undefined ? {} : { root }),
    };
  }

  #sum(count: "work" | "evaluations" | "accepted"): number {
    return this.#reports.reduce((sum, report) => sum + (report?.[count] ?? 0), 0);
  }
}

function isBetter(one: RosterCopy, other: RosterCopy): boolean {
  return one.hard < other.hard || (one.hard === other.hard && one.cost < other.cost);
}
