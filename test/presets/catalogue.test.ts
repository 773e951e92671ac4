import { describe, expect, it } from "vitest";
import { nlAtwAdult } from "../../src/presets/nlAtwAdult";
import { presetNorms } from "../support/normCases/norms";
import { everyPreset } from "./everyPreset";

/** Norms whose values are not known well enough. */
const unknown = ["older-staff", "vvt.broken", "vvt.max-shift", "vvt.weekends", "vvt.nights", "flex-bill"];
const norms = Object.keys(presetNorms);

describe("the catalogue of norms", () => {
  const rules = new Set(everyPreset.flatMap(([, { rules: all }]) => all.map(({ norm }) => norm)));
  const listed = new Set(everyPreset.flatMap(([, { otherNorms }]) => otherNorms.map(({ norm }) => norm)));
  const off = new Set(everyPreset.flatMap(([, { unverified }]) => unverified.map(({ norm }) => norm)));

  it.each(norms)("has %s as a rule, or says why not", (norm) => {
    if (unknown.includes(norm)) expect([rules.has(norm), off.has(norm)]).toEqual([false, true]);
    else expect(rules.has(norm) || listed.has(norm)).toBe(true);
  });

  it("has no norms that nobody knows of", () => {
    const known = new Set(norms);
    expect([...rules, ...listed].filter((norm) => !known.has(norm))).toEqual([]);
  });

  it("knows no value of a norm that is vague or conflicting", () => {
    expect(norms.filter((norm) => presetNorms[norm] === "L" && !unknown.includes(norm))).toEqual([]);
  });

  it.each(everyPreset)("is not guessed at in %s: unknown values are null and no rule uses them", (_, { unverified, rules: all }) => {
    for (const { value, verify } of unverified) {
      expect(value).toBeNull();
      expect(verify.nl.length * verify.en.length).toBeGreaterThan(0);
    }
    for (const { norm } of all) expect(unknown).not.toContain(norm);
  });

  it.each(everyPreset)("says in %s that it is no legal advice, in both languages", (_, { notes }) => {
    expect(notes[0]?.en).toContain("not legal advice");
    expect(notes[0]?.nl).toContain("geen juridisch advies");
  });

  it.each(everyPreset)("gives every rule of %s a source, an article and a title, and every id once", (_, { rules: all }) => {
    const ids = all.map(({ rule }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source, article, title } of all) for (const text of [source, article, title.nl, title.en]) expect(text).not.toBe("");
  });

  it("lists options that are off, and not those that are on", () => {
    const placesOf = (norm: string, preset = nlAtwAdult()): readonly string[] =>
      preset.otherNorms.filter((other) => other.norm === norm).map(({ place }) => place);
    expect(placesOf("atw.night-long")).toEqual(["option"]);
    expect(placesOf("atw.night-long", nlAtwAdult({ longNights: true }))).toEqual([]);
    expect(placesOf("oncall.free")).toEqual(["option"]);
    expect(placesOf("oncall.free", nlAtwAdult({ onCall: { tag: "x" } }))).toEqual([]);
    expect(placesOf("atw.night-cap-alt")).toEqual(["option"]);
    expect(placesOf("atw.night-cap-alt", nlAtwAdult({ agreed: { nightCap: "140per52Weeks" } }))).toEqual([]);
  });

  it("records every choice where the law is silent", () => {
    const choices = Object.fromEntries(nlAtwAdult({ seriesBreakMinutes: 720 }).interpretations.map(({ choice, value }) => [choice, value]));
    expect(choices).toEqual({
      weekStart: "monday",
      seriesBreak: "rest of 720 minutes",
      weeklyRestMode: "aOrB",
      sharedReductions: "true",
      sundayWork: "anyMinute",
      anchor: "dutyStart",
      handoverMinutes: "0",
    });
  });
});
