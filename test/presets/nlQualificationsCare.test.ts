import { describe, expect, it } from "vitest";
import { checkProblem } from "../../src/problem/checkProblem";
import { nlQualificationsCare } from "../../src/presets/nlQualificationsCare";
import { tinyProblem } from "../support/problemBuilder";

const { qualifications, requiredRegistrations, optionalSubstitutions } = nlQualificationsCare();

/** Everything that a qualification includes, directly or not, itself too. */
function includedIn(id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const one of found) for (const covered of qualifications.find((item) => item.id === one)?.covers ?? []) found.add(covered);
  return found;
}

const ladder = [
  "zorghulp",
  "helpende",
  "helpende-plus",
  "verzorgende-ig",
  "verpleegkundige-mbo",
  "verpleegkundige-hbo",
  "wijkverpleegkundige",
];

describe("the qualifications of elderly care", () => {
  it("are a ladder in which each level includes those below and none above", () => {
    ladder.forEach((id, rank) => {
      const included = includedIn(id);
      expect(ladder.filter((other) => included.has(other))).toEqual(ladder.slice(0, rank + 1));
    });
    expect(includedIn("verpleegkundig-specialist").has("verpleegkundige-hbo")).toBe(true);
    expect(includedIn("verpleegkundig-specialist").has("wijkverpleegkundige")).toBe(false);
  });

  it.each(["verzorgende-ig-evv", "verzorgende-ig-gvp"])("have %s as a variant of level 3 that nurses do not include", (variant) => {
    expect(includedIn(variant).has("verzorgende-ig")).toBe(true);
    expect(includedIn("verpleegkundige-hbo").has(variant)).toBe(false);
  });

  it("have side tracks that include nothing and are included in nothing", () => {
    const side = ["physician-assistant", "huisarts", "specialist-ouderengeneeskunde", "gz-psycholoog", "fysiotherapeut", "ergotherapeut"];
    const more = [
      "logopedist",
      "dietist",
      "gastvrouw",
      "huiskamermedewerker",
      "woonassistent",
      "activiteitenbegeleider",
      "huishoudelijke-hulp",
    ];
    for (const id of [...side, ...more]) {
      const related = qualifications.filter((other) => other.id !== id && includedIn(other.id).has(id)).map((other) => other.id);
      expect([id, [...includedIn(id)], related]).toEqual([id, [id], []]);
    }
  });

  it("ask for a registration in every profession that has one, and only with ids that exist", () => {
    const ids = new Set(qualifications.map(({ id }) => id));
    for (const { qualificationId, registrationId } of requiredRegistrations) {
      expect([ids.has(qualificationId), qualifications.find(({ id }) => id === registrationId)?.kind]).toEqual([true, "registration"]);
    }
    const registered = new Set(requiredRegistrations.map(({ qualificationId }) => qualificationId));
    for (const id of ladder) expect([id, registered.has(id)]).toEqual([id, id.includes("verpleegkundige")]);
  });

  it("hold the fourteen reserved acts of article 36 and medication as competences", () => {
    expect(qualifications.filter(({ kind }) => kind === "competence")).toHaveLength(15);
    for (const act of ["catheterisation", "injection", "puncture", "prescribing"]) {
      expect(qualifications.find(({ id }) => id === `act:${act}`)?.kind).toBe("competence");
    }
  });

  it("hold certificates and registrations as credentials of their own, apart from the ladder", () => {
    const credentials = qualifications.filter(({ kind }) => kind === "certificate" || kind === "registration");
    expect(credentials.map(({ id }) => id)).toEqual(expect.arrayContaining(["vog", "bhv", "big-verpleegkundige", "big-arts"]));
    for (const { id } of credentials) for (const level of ladder) expect(includedIn(level).has(id)).toBe(false);
  });

  it("are read in a problem, with the substitutions that an organisation may choose", () => {
    const input = tinyProblem({ qualifications, organisations: [{ id: "org", substitutions: optionalSubstitutions }] });
    expect(checkProblem(input).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
