import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LaneBoard } from "../../src/lanes/laneBoard";
import type { LaneReport } from "../../src/lanes/laneReport";
import type { RosterCopy } from "../../src/search/rosterCopy";

const roster = (hard: number, cost: number): RosterCopy => ({ hard, cost, offsets: Int32Array.of(0, 0), slots: new Int32Array(0) });

const report = (lane: number, more: Partial<LaneReport> = {}): LaneReport => ({
  lane,
  work: 0,
  bound: 0,
  evaluations: 0,
  accepted: 0,
  ...more,
});

describe("the board of lanes", () => {
  it("knows nothing but the first bound before anybody reports", () => {
    const board = new LaneBoard(2, 7);
    expect([board.best, board.bound, board.work, board.isSpent]).toEqual([undefined, 7, 0, false]);
  });

  it("takes the best roster, of the lowest lane where two are as good, in whatever order they report", () => {
    const [worse, first, second] = [roster(0, 9), roster(0, 5), roster(0, 5)];
    const reports = [report(0, { best: worse }), report(1, { best: first }), report(2, { best: second })];
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (order) => {
        const board = new LaneBoard(3, 0);
        for (const one of order) board.hear(one);
        expect(board.best).toBe(first);
      }),
    );
  });

  it("prefers less hard to less cost", () => {
    const board = new LaneBoard(2, 0);
    board.hear(report(0, { best: roster(2, 1) }));
    board.hear(report(1, { best: roster(1, 50) }));
    expect(board.best).toEqual(roster(1, 50));
  });

  it("keeps a lane's roster while later reports bring none, and adds up what they count", () => {
    const board = new LaneBoard(2, 3);
    const best = roster(0, 4);
    board.hear(report(0, { best, work: 5, evaluations: 2, accepted: 1, bound: 1 }));
    board.hear(report(0, { work: 8, evaluations: 3, accepted: 2, bound: 2 }));
    board.hear(report(1, { work: 10, evaluations: 4, accepted: 3 }));
    expect([board.best, board.work, board.evaluations, board.accepted, board.bound]).toEqual([best, 18, 7, 5, 3]);
  });

  it("is spent when every lane says so", () => {
    const board = new LaneBoard(2, 0);
    board.hear(report(0, { atEnd: { isSpent: true } }));
    expect(board.isSpent).toBe(false);
    board.hear(report(1, { atEnd: { isSpent: true } }));
    expect(board.isSpent).toBe(true);
  });

  it("tells the best roster and the root once, and other rosters in the order of the lanes", () => {
    const board = new LaneBoard(2, 0);
    const [best, one, other] = [roster(0, 1), roster(0, 2), roster(0, 3)];
    board.hear(report(1, { atEnd: { isSpent: false, other } }));
    board.hear(report(0, { best, bound: 1, atEnd: { isSpent: false, other: one, root: "none" } }));
    expect(board.news()).toEqual({ best, bound: 1, others: [one, other], root: "none" });
    board.hear(report(0, { bound: 1, atEnd: { isSpent: false } }));
    board.hear(report(1, { atEnd: { isSpent: false } }));
    expect(board.news()).toEqual({ bound: 1, others: [] });
  });
});
