import type { PresetText } from "./preset";

/** The first note of every preset. */
export const notLegalAdvice: PresetText = {
  nl: "Dit is geen juridisch advies. Laat de waarden nakijken aan de hand van de genoemde bronnen voordat u ermee plant.",
  en: "This is not legal advice. Have the values checked against the sources given before you plan by them.",
};

/** Where the presets of the law come from. */
export const lawSources = {
  atw: "Arbeidstijdenwet, BWBR0007671 (2015-06-24)",
  atb: "Arbeidstijdenbesluit, BWBR0007687 (2015-05-09)",
} as const;

/** The date of the text of the law that was read. */
export const lawReadAt = "2015-06-24";

/** The note that the law presets share. */
export const comparedText: PresetText = {
  nl: "Gelezen zijn de ATW zoals die gold op 24-06-2015 en het Atb zoals dat gold op 09-05-2015; vergelijk met de geldende tekst op wetten.overheid.nl (BWBR0007671, BWBR0007687).",
  en: "Read were the ATW as in force on 2015-06-24 and the Atb as in force on 2015-05-09; compare with the consolidated text on wetten.overheid.nl (BWBR0007671, BWBR0007687).",
};
