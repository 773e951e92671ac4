import type { Enforcement, Preset, PresetText } from "./preset";
import { ruleValue } from "./ruleValue";
import { textColumns } from "./textColumns";

/** The language of a text. */
export type PresetLanguage = keyof PresetText;

const headers = {
  nl: ["regel", "wat", "waarde", "artikel", "zekerheid", "handhaving"],
  en: ["rule", "what", "value", "article", "confidence", "enforcement"],
} as const;

const enforcements: Readonly<Record<PresetLanguage, Readonly<Record<Enforcement, string>>>> = {
  nl: { fined: "boete", civil: "civiel", agreement: "cao", policy: "beleid" },
  en: { fined: "fined", civil: "civil", agreement: "agreement", policy: "policy" },
};

/**
 * A preset in print: a table of its rules (id, what, value, article, confidence, enforcement; `off` values last), what is not a rule and why, and the notes.
 *
 * @param language - Default "en".
 */
export function describePreset(preset: Preset, language: PresetLanguage = "en"): string {
  const { id, title, validFrom, validUntil, rules, unverified, otherNorms, interpretations, notes } = preset;
  const isDutch = language === "nl";
  const known = rules.map(({ rule, title: what, article, confidence, enforcement }) => [
    rule.id,
    what[language],
    ruleValue(rule)[language],
    article,
    confidence,
    enforcements[language][enforcement],
  ]);
  const off = unverified.map(({ norm, parameter, verify }) => [
    norm,
    verify[language],
    `${parameter}: null`,
    "",
    "L",
    isDutch ? "uit" : "off",
  ]);
  const others = otherNorms.map(({ norm, place, article, text }) => `- ${norm} (${place}, ${article}): ${text[language]}`);
  const choices = interpretations.map(({ choice, value, text }) => `- ${choice} = ${value}. ${text[language]}`);
  const section = (name: PresetText, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", `${name[language]}:`, ...lines];
  return [
    `${id}: ${title[language]} (${validFrom}${validUntil === undefined ? "" : ` - ${validUntil}`})`,
    "",
    textColumns(headers[language], [...known, ...off]),
    ...section({ nl: "Geen planregel", en: "Not a planning rule" }, others),
    ...section({ nl: "Keuzes van uitleg", en: "Interpretations" }, choices),
    ...section(
      { nl: "Let op", en: "Notes" },
      notes.map((note) => `- ${note[language]}`),
    ),
    "",
  ].join("\n");
}
