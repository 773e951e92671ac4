import { describe, expect, it } from "vitest";
import { nlAtwAdult } from "../../src/presets/nlAtwAdult";
import { everyPreset } from "./everyPreset";

/** Every norm of working-time law, of the agreement VVT and of personal overlays that planners meet, by id. */
const catalogue = [
  ...["max-shift", "max-week", "avg-4w", "avg-16w", "daily-rest", "weekly-rest", "night-def", "night-max", "night-long", "night-rest"],
  ...["night-series-rest", "series-with-night", "night-cap-16w", "night-cap-alt", "night-avg", "sunday-free", "sunday-consent", "break"],
  ...["hours-equated", "roster-notice", "personal", "registration", "exempt"],
].map((name) => `atw.${name}`);

const others = [
  ...["atb.care-daily-rest", "atb.solo-no-break", "atb.handover", "atb.unavoidable", "atb.pre-holiday", "atb.weekend-night"],
  ...["oncall.def", "oncall.free", "oncall.night", "oncall.work", "oncall.call", "standby.care", "special.sum"],
  ...["presence.def", "presence.norm", "presence.optout", "sleepin"],
  ...["youth", "pregnant", "maternity", "breastfeeding", "night-health", "older-staff"],
  ...[
    "fulltime",
    "publish",
    "attendance-days",
    "attendance-bonus",
    "permanent-first",
    "ort",
    "broken",
    "max-shift",
    "weekends",
    "nights",
  ].map((name) => `vvt.${name}`),
  ...["vvt.plusmin", "vvt.meeruren", "vvt.self-roster", "vvt.travel", "vvt.holidays", "call.notice", "flex-bill", "or.consent"],
];

/** Norms whose values are not known well enough. */
const unknown = ["older-staff", "vvt.broken", "vvt.max-shift", "vvt.weekends", "vvt.nights", "flex-bill"];

describe("the catalogue of norms", () => {
  const rules = new Set(everyPreset.flatMap(([, { rules: all }]) => all.map(({ norm }) => norm)));
  const listed = new Set(everyPreset.flatMap(([, { otherNorms }]) => otherNorms.map(({ norm }) => norm)));
  const off = new Set(everyPreset.flatMap(([, { unverified }]) => unverified.map(({ norm }) => norm)));

  it.each([...catalogue, ...others])("has %s as a rule, or says why not", (norm) => {
    if (unknown.includes(norm)) expect([rules.has(norm), off.has(norm)]).toEqual([false, true]);
    else expect(rules.has(norm) || listed.has(norm)).toBe(true);
  });

  it("has no norms that nobody knows of", () => {
    const known = new Set([...catalogue, ...others]);
    expect([...rules, ...listed].filter((norm) => !known.has(norm))).toEqual([]);
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
