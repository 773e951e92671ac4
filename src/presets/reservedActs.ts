import type { QualificationInput } from "../problem/qualification";

/** The reserved acts of article 36 of the Wet BIG; who does them on order (art. 35, 38) must be competent. */
const acts = [
  ["surgery", "Heelkundige handelingen"],
  ["obstetrics", "Verloskundige handelingen"],
  ["endoscopy", "Endoscopieën"],
  ["catheterisation", "Catheterisaties"],
  ["injection", "Injecties"],
  ["puncture", "Puncties"],
  ["narcosis", "Narcose"],
  ["radiation", "Ioniserende straling en radioactieve stoffen"],
  ["cardioversion", "Cardioversie"],
  ["defibrillation", "Defibrillatie"],
  ["electroconvulsion", "Electroconvulsieve therapie"],
  ["lithotripsy", "Steenvergruizing"],
  ["ivf", "Handelingen met geslachtscellen en embryo's (IVF)"],
  ["prescribing", "Voorschrijven van UR-geneesmiddelen"],
] as const;

/** Competence per reserved act, and giving medication from a prepared system, which organisations regulate themselves. */
export const reservedActs: readonly QualificationInput[] = [
  ...acts.map(([id, name]): QualificationInput => ({ id: `act:${id}`, name, kind: "competence" })),
  { id: "act:medication", name: "Medicatie aanreiken en toedienen", kind: "competence" },
];
