/**
 * Readers and writers of published rostering benchmarks. A reader turns an instance into a problem in the general rules, so that
 * nothing else has to know where it came from.
 *
 * @packageDocumentation
 */
export { readCurtoisQu, readCurtoisQuRoster, writeCurtoisQuRoster } from "./curtoisQu";
export { FormatError } from "./formatError";
export { readInrc2 } from "./inrc2";
export type { Inrc2Files } from "./inrc2Files";
export { readInrc2Roster, writeInrc2Roster } from "./inrc2Roster";
export { readAutoRoster, readAutoRosterRoster, writeAutoRosterRoster } from "./ortec01";
