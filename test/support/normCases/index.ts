import { agreementCases } from "./agreement";
import { arrangementCases } from "./arrangements";
import { attendanceCases } from "./attendance";
import { averageCases } from "./averages";
import { callCases } from "./calls";
import { dutyCases } from "./duties";
import { employerCases } from "./employers";
import { nightCases } from "./nights";
import type { NormCase } from "./normCase";
import { payCases } from "./pay";
import { personalCases } from "./personal";
import { placeCases } from "./places";
import { presenceCases } from "./presence";
import { qualificationCases } from "./qualifications";
import { restCases } from "./rest";
import { standbyCases } from "./standby";
import { teamCases } from "./teams";
import { waitingCases } from "./waiting";
import { weekCases } from "./weeks";
import { youthCases } from "./youth";

/** For every norm tiny rosters at its bounds and just beyond them. */
export const normCases: readonly NormCase[] = [
  ...dutyCases,
  ...weekCases,
  ...averageCases,
  ...restCases,
  ...nightCases,
  ...callCases,
  ...standbyCases,
  ...waitingCases,
  ...presenceCases,
  ...youthCases,
  ...personalCases,
  ...employerCases,
  ...agreementCases,
  ...attendanceCases,
  ...payCases,
  ...qualificationCases,
  ...teamCases,
  ...placeCases,
  ...arrangementCases,
];
