import type { AdmissionInput, DemandInput, Requirement } from "../../src/problem/shift";
import { careLevels, type Level } from "./qualifications";

/** A demand line, with the level whose people it is meant for. */
export interface PlannedDemand {
  readonly level: Level | "volunteer";
  readonly demand: DemandInput;
}

/** What a line asks besides its level. */
export interface DemandDetails {
  readonly competences?: readonly string[];
  readonly minimum?: number;
  readonly target?: number;
  readonly priority?: number;
  readonly admits?: readonly AdmissionInput[];
}

/**
 * A line for one level of the nursing track. Higher levels may fill it, at a preference that grows with the distance: their time is scarce.
 */
export function careLine(id: string, level: Level, details: DemandDetails = {}): PlannedDemand {
  return line(id, level, { allOf: [level, ...(details.competences ?? [])] }, details.admits ?? exactLevelFirst(level), details);
}

/** A line for a level outside the nursing track. */
export function otherLine(id: string, level: Level, details: DemandDetails = {}): PlannedDemand {
  return line(id, level, { allOf: [level, ...(details.competences ?? [])] }, details.admits, details);
}

/** A line that either of two levels may fill. */
export function eitherLine(id: string, level: Level, other: Level, details: DemandDetails = {}): PlannedDemand {
  return line(id, level, { anyOf: [level, other] }, details.admits, details);
}

/** A line for a volunteer or informal carer: welcome, never needed. */
export function volunteerLine(): PlannedDemand {
  return {
    level: "volunteer",
    demand: { id: "volunteer", minimum: 0, target: 1, maximum: 1, admits: [{ people: { include: ["kind:volunteer"] } }] },
  };
}

function line(
  id: string,
  level: Level,
  requires: Requirement,
  admits: readonly AdmissionInput[] | undefined,
  { minimum = 1, target = Math.max(minimum, 1), priority = 1 }: DemandDetails,
): PlannedDemand {
  return { level, demand: { id, requires, minimum, target, maximum: target, priority, ...(admits === undefined ? {} : { admits }) } };
}

function exactLevelFirst(level: Level): readonly AdmissionInput[] {
  const known = admissionsByLevel.get(level);
  if (known !== undefined) return known;
  const place = careLevels.indexOf(level);
  const admits = [
    ...careLevels.slice(place).map((held, distance) => ({ people: { include: [`level:${held}`] }, cost: 2 * distance })),
    { people: { include: ["kind:professional"] }, cost: 6 },
  ];
  admissionsByLevel.set(level, admits);
  return admits;
}

/** One list per level, shared by all lines: a large region has tens of thousands of them. */
const admissionsByLevel = new Map<Level, readonly AdmissionInput[]>();
