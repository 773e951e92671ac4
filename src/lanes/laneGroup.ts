import { Candidates } from "../roster/candidates";
import type { StreamNews } from "../search/streamNews";
import type { Budget } from "./budget";
import type { Epoch } from "./epoch";
import { Lane } from "./lane";
import type { LaneSetup } from "./laneSetup";
import type { LaneListener, LaneStop, LaneTeam } from "./laneTeam";
import { sliceMs, yieldToEventLoop } from "./yieldToEventLoop";

/** Lanes that take turns in one thread, a slice of some milliseconds each. Whose turn is how long changes nothing that they find. */
export class LaneGroup implements LaneTeam {
  readonly threadCount = 1;
  readonly #lanes: readonly Lane[];
  readonly #budget: Budget;

  /** @param budget the limits of each lane */
  constructor(setup: LaneSetup, lanes: readonly number[], budget: Budget, candidates = new Candidates(setup.instance)) {
    this.#budget = budget;
    this.#lanes = lanes.map((lane) => new Lane(setup, lane, candidates, budget));
  }

  async run({ work, untilMs }: Epoch, news: StreamNews, listener: LaneListener): Promise<LaneStop | undefined> {
    for (const lane of this.#lanes) lane.receive(news);
    let open = this.#lanes;
    for (;;) {
      const left: Lane[] = [];
      for (const lane of open) {
        const isThere = lane.run(work, Math.min(untilMs, this.#budget.elapsedMs() + sliceMs));
        const isAtEnd = isThere || (untilMs < Infinity && this.#budget.elapsedMs() >= untilMs);
        if (!isAtEnd) left.push(lane);
        listener.hear(lane.report(isAtEnd));
        if (this.#lanes.length === 1 && isAtEnd) return undefined;
        await yieldToEventLoop();
        const stop = listener.isOver();
        if (stop !== undefined) return stop;
      }
      if (left.length === 0) return undefined;
      open = left;
    }
  }

  async close(): Promise<void> {
    // Nothing runs between two slices.
  }
}
