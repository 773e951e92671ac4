import type { PresetLanguage } from "./describePreset";
import type { LayeredRules } from "./ruleLayer";

/**
 * Layers in print: for every rule which layer won, for whom, and what it replaced, with sources; then the values that are not known, and the notes.
 *
 * @param language - Default "en".
 */
export function printLayers({ explanation, unverified, notes }: LayeredRules, language: PresetLanguage = "en"): string {
  const isDutch = language === "nl";
  const off = unverified.map(({ norm, parameter, from, verify }) => `- ${norm} (${from}), ${parameter}: null. ${verify[language]}`);
  const sections = [
    explanation.map(({ text }) => text[language]),
    off.length === 0 ? [] : ["", isDutch ? "Niet nagegaan, dus uit:" : "Not verified, so off:", ...off],
    notes.length === 0 ? [] : ["", isDutch ? "Let op:" : "Notes:", ...notes.map((note) => `- ${note[language]}`)],
  ];
  return `${sections.flat().join("\n")}\n`;
}
