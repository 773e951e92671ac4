import type { StreamNews } from "../search/streamNews";
import type { Budget } from "./budget";
import type { Epoch } from "./epoch";
import { Inbox } from "./inbox";
import type { LaneSetup } from "./laneSetup";
import type { LaneListener, LaneStop, LaneTeam } from "./laneTeam";
import type { LaneThread, StartThread } from "./laneThread";
import { LaneThreadError } from "./laneThreadError";
import { graceMs } from "./runLanes";
import type { ThreadMessage } from "./threadMessage";

/** What the team waits for: a thread's message, the signal, or the end of the time. */
type TeamEvent = ThreadMessage | { readonly kind: "alarm" };

/** Threads that have not started after so many milliseconds are not waited for. */
const startMs = 5000;
/** Longest delay that a timer takes, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** Lanes dealt out to threads of their own; this thread only passes on what they tell. */
export class ThreadTeam implements LaneTeam {
  readonly #threads: LaneThread[] = [];
  readonly #inbox = new Inbox<TeamEvent>();
  readonly #budget: Budget;
  readonly #signal: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #alarm = (): void => {
    this.#inbox.put({ kind: "alarm" });
  };

  private constructor(budget: Budget, signal: AbortSignal | undefined) {
    this.#budget = budget;
    this.#signal = signal;
    if (signal?.aborted === true) this.#alarm();
    else signal?.addEventListener("abort", this.#alarm);
  }

  /** Starts a team; `undefined` when its threads do not start, or the signal or the end of the time comes first. */
  static async open(
    start: StartThread,
    setup: LaneSetup,
    threadCount: number,
    budget: Budget,
    signal: AbortSignal | undefined,
  ): Promise<ThreadTeam | undefined> {
    const team = new ThreadTeam(budget, signal);
    if (await team.#start(start, setup, threadCount)) return team;
    await team.close();
    return undefined;
  }

  get threadCount(): number {
    return this.#threads.length;
  }

  async run(epoch: Epoch, news: StreamNews, listener: LaneListener): Promise<LaneStop | undefined> {
    for (const thread of this.#threads) thread.post({ epoch, news, elapsedMs: this.#budget.elapsedMs() });
    for (let open = this.#threads.length; open > 0;) {
      const event = await this.#inbox.take();
      if (event.kind === "failed" || event.kind === "lost") throw new LaneThreadError(event.error);
      if (event.kind === "report") listener.hear(event.report);
      if (event.kind === "done") open--;
      const stop = listener.isOver();
      if (stop !== undefined) return stop;
      // Timers may go off a little early, and take no delay of a month.
      if (event.kind === "alarm") this.#alarmAtEnd();
    }
    return undefined;
  }

  async close(): Promise<void> {
    this.#signal?.removeEventListener("abort", this.#alarm);
    clearTimeout(this.#timer);
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  async #start(start: StartThread, setup: LaneSetup, threadCount: number): Promise<boolean> {
    try {
      for (let index = 0; index < threadCount; index++) {
        const lanes = Array.from({ length: setup.laneCount }, (_, lane) => lane).filter((lane) => lane % threadCount === index);
        this.#threads.push(start({ setup, lanes }, (message) => this.#inbox.put(message)));
      }
    } catch {
      // No thread, or no copy of the setup: the lanes run in this thread instead and find the same.
      return false;
    }
    this.#alarmIn(Math.min(startMs, this.#budget.remainingMs()));
    for (let waiting = threadCount; waiting > 0; waiting--) {
      if ((await this.#inbox.take()).kind !== "ready") return false;
    }
    clearTimeout(this.#timer);
    this.#alarmAtEnd();
    return true;
  }

  /** Sets the alarm to the time at which lanes are left as they are, if there is any. */
  #alarmAtEnd(): void {
    const { hasTimeLimit, limits } = this.#budget;
    if (hasTimeLimit) this.#alarmIn(Math.max(1, limits.timeMs + graceMs - this.#budget.elapsedMs()));
  }

  #alarmIn(milliseconds: number): void {
    this.#timer = setTimeout(this.#alarm, Math.min(longestTimer, milliseconds));
  }
}
