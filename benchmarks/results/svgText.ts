/** Attributes of an element. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element with its content, which has to be safe already. */
export function svgElement(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(typeof value === "number" ? short(value) : value)}"`,
  );
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

/** A text at a place. */
export function svgLabel(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return svgElement("text", { x, y, ...attributes }, escapeXml(text));
}

/** Text as it may stand in XML. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A number with two decimals at most. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
