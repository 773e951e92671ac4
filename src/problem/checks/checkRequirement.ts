import type { Loose } from "../loose";
import type { Requirement } from "../shift";
import { shown } from "../shownValue";
import type { CheckContext } from "./checkContext";
import { checkReferences } from "./knownIds";

/** Checks what is asked of people: known qualifications, and leniency only for what is asked. */
export function checkRequirement(
  requires: Loose<Requirement> | undefined,
  path: string,
  { qualifications, issues, isBroken }: CheckContext,
): void {
  if (requires === undefined) return;
  for (const name of ["allOf", "anyOf"] as const) checkReferences(qualifications, requires[name], `${path}.${name}`, issues);
  if (isBroken(`${path}.allOf`) || isBroken(`${path}.anyOf`)) return;
  const asked = [...(requires.allOf ?? []), ...(requires.anyOf ?? [])];
  if (asked.includes(undefined)) return;
  requires.supervisedIsEnough?.forEach((id, index) => {
    if (id === undefined || asked.includes(id)) return;
    const message = `supervisedIsEnough names ${shown(id)}; expected an entry of allOf or anyOf.`;
    issues.error("meaningless-combination", `${path}.supervisedIsEnough[${String(index)}]`, message, id);
  });
}
