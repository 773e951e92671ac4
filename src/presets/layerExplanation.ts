import type { RuleInput } from "../problem/rules/rule";
import { peopleText } from "./peopleFilter";
import type { PresetLayer, PresetText } from "./preset";
import type { ReplacedValue, RuleExplanation } from "./ruleLayer";
import { ruleValue } from "./ruleValue";
import type { Variant } from "./variant";

const layerNames: Readonly<Record<PresetLayer, PresetText>> = {
  law: { nl: "wet", en: "law" },
  collectiveAgreement: { nl: "cao", en: "collective agreement" },
  organisation: { nl: "organisatie", en: "organisation" },
  person: { nl: "persoon", en: "person" },
};

/** Why a rule is what it is, and what it replaces. */
export function explanationOf({ layer, basis, replaces, rule: { id: baseId } }: Variant, rule: RuleInput): RuleExplanation {
  const { article, source } = basis;
  const explanation: Omit<RuleExplanation, "text"> = {
    ruleId: rule.id,
    baseId,
    layer: layer.layer.layer,
    from: layer.name,
    ...(rule.people !== undefined && { people: rule.people }),
    value: ruleValue(rule),
    ...(article !== undefined && { article }),
    ...(source !== undefined && { source }),
    replaces,
  };
  return { ...explanation, text: { nl: sentence(explanation, "nl"), en: sentence(explanation, "en") } };
}

function sentence(
  { ruleId, layer, from, people, value, article, source, replaces }: Omit<RuleExplanation, "text">,
  language: keyof PresetText,
): string {
  const isDutch = language === "nl";
  const where = [article, source].filter((part) => part !== undefined).join(", ");
  const origin = `${layerNames[layer][language]} "${from}"${where === "" ? "" : ` (${where})`}`;
  const parts = [
    `${ruleId}: ${value[language]}`,
    `${isDutch ? "voor" : "for"} ${peopleText(people)[language]}`,
    `${isDutch ? "uit" : "from"} ${origin}`,
    ...replaces.map((one) => replacedText(one, language)),
  ];
  return `${parts.join("; ")}.`;
}

function replacedText({ layer, from, value, article, relaxedBy }: ReplacedValue, language: keyof PresetText): string {
  const isDutch = language === "nl";
  const where = article === undefined ? "" : ` (${article})`;
  const allowed = relaxedBy === undefined ? "" : isDutch ? `, toegestaan door ${relaxedBy}` : `, allowed by ${relaxedBy}`;
  return `${isDutch ? "in plaats van" : "instead of"} ${value[language]} ${isDutch ? "uit" : "of"} ${layerNames[layer][language]} "${from}"${where}${allowed}`;
}
