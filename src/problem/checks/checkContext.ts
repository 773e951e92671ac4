import type { IssueList } from "../issueList";
import type { LocalTimeReader } from "../localTimeReader";
import type { KnownIds } from "./knownIds";

/** The horizon and how to read times in it; known once zone, start and days are right. */
export interface TimeContext {
  readonly times: LocalTimeReader;
  /** Day number of the first local day. */
  readonly firstDay: number;
  readonly dayCount: number;
  /** Epoch minutes. */
  readonly start: number;
  /** Epoch minutes. */
  readonly end: number;
}

/** What every check of meaning needs. */
export interface CheckContext {
  readonly issues: IssueList;
  /** Whether the value at a path has been reported already, so that its absence means nothing. */
  readonly isBroken: (path: string) => boolean;
  readonly time: TimeContext | undefined;
  readonly organisations: KnownIds;
  readonly locations: KnownIds;
  readonly qualifications: KnownIds;
  readonly people: KnownIds;
  readonly shifts: KnownIds;
  readonly rules: KnownIds;
  readonly periods: KnownIds;
  readonly payTables: KnownIds;
}
