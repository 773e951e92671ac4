import type { QualificationInput } from "../../src/problem/qualification";

/** What someone is trained for: the nursing track from helpende up, the physician, and the welfare side track. */
export type Level =
  "helpende" | "verzorgende-ig" | "nurse-mbo" | "nurse-hbo" | "nurse-specialist" | "elderly-care-physician" | "hospitality" | "activity";

/** Levels of the nursing track, lowest first. */
export const careLevels: readonly Level[] = ["helpende", "verzorgende-ig", "nurse-mbo", "nurse-hbo", "nurse-specialist"];

/** All levels in a fixed order. */
export const levels: readonly Level[] = [...careLevels, "elderly-care-physician", "hospitality", "activity"];

/** Wage in cents per hour of an employee, a rough figure for the collective agreement's scale. */
export const wageCentsPerHour: Readonly<Record<Level, number>> = {
  helpende: 2450,
  "verzorgende-ig": 2950,
  "nurse-mbo": 3500,
  "nurse-hbo": 3950,
  "nurse-specialist": 5200,
  "elderly-care-physician": 8400,
  hospitality: 2250,
  activity: 2700,
};

/** The levels as a partial order, and what people hold besides a level. */
export const qualifications: readonly QualificationInput[] = [
  { id: "helpende", name: "helpende", kind: "level" },
  { id: "verzorgende-ig", name: "verzorgende IG", kind: "level", covers: ["helpende"] },
  { id: "nurse-mbo", name: "nurse (mbo)", kind: "level", covers: ["verzorgende-ig"] },
  { id: "nurse-hbo", name: "nurse (hbo)", kind: "level", covers: ["nurse-mbo"] },
  { id: "nurse-specialist", name: "nurse specialist", kind: "level", covers: ["nurse-hbo"] },
  { id: "elderly-care-physician", name: "elderly-care physician", kind: "level" },
  { id: "hospitality", name: "hospitality", kind: "level" },
  { id: "activity", name: "activity supervisor", kind: "level", covers: ["hospitality"] },
  { id: "medication", name: "medication", kind: "competence" },
  { id: "bhv", name: "emergency response (BHV)", kind: "competence" },
  { id: "wound-care", name: "complex wound care", kind: "competence" },
  { id: "sign-language", name: "Dutch sign language", kind: "attribute" },
  { id: "driving-licence", name: "driving licence and car", kind: "attribute" },
];
