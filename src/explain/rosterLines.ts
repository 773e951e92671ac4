import type { Instance } from "../instance/instance";
import { encodeRoster } from "../instance/rosterCodec";
import type { Roster } from "../problem/assignment";
import { parseRoster } from "../problem/parseRoster";
import type { Problem } from "../problem/problem";

/**
 * The lines of a roster: ascending slots of each person, fixed work left out; [personCount].
 *
 * @throws InvalidRosterError with every error of the roster at once.
 */
export function rosterLines(problem: Problem, instance: Instance, roster: Roster): number[][] {
  return encodeRoster(instance, parseRoster(problem, roster));
}
