import { FormatError, quote } from "./formatError";
import { addUnique } from "./textFields";

/** An element of a document. */
export interface XmlElement {
  readonly name: string;
  /** Line of its start tag, counted from 1. */
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, without that of children; entities are replaced, white space is kept. */
  readonly text: string;
}

/** An element whose end tag has not come yet. */
interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Where the reader is. */
interface Reader {
  readonly text: string;
  position: number;
  /** Of `position`, counted from 1. */
  line: number;
  current: OpenElement;
  /** What `current` stands in, the outermost first. */
  readonly parents: OpenElement[];
}

const namePattern = "[A-Za-z_][A-Za-z0-9_.:-]*";
const startOfTag = new RegExp(`<(${namePattern})`, "y");
const attribute = new RegExp(`\\s+(${namePattern})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, "y");
const endOfTag = /\s*(\/?)>/y;
const closingTag = new RegExp(`</(${namePattern})\\s*>`, "y");
const entity = /&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|([A-Za-z]{1,10}))?(;?)/g;

const namedEntities: ReadonlyMap<string | undefined, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Reads the part of XML 1.0 that data files use: elements, attributes, text and entities; comments and processing instructions are
 * skipped. Document types and CDATA sections are refused, so the text cannot define entities or point at anything outside itself.
 *
 * Takes time linear in the length of the text; nesting does not use the call stack.
 *
 * @returns The root element.
 * @throws FormatError naming the line where the text is not understood.
 */
export function parseXml(text: string): XmlElement {
  // The document is treated as an element around the root.
  const document = openElement("", 1);
  const reader: Reader = { text, position: 0, line: 1, current: document, parents: [] };
  while (reader.position < text.length) readPart(reader);

  const [root, second] = document.children;
  if (reader.current !== document) {
    throw new FormatError(`<${reader.current.name}> of line ${reader.current.line} is not closed.`, reader.line);
  }
  if (root === undefined) throw new FormatError("There is no element.", reader.line);
  if (second !== undefined) throw new FormatError(`<${second.name}> stands after the end of <${root.name}>.`, second.line);
  if (document.text.trim() !== "") throw new FormatError(`Outside <${root.name}> stands the text ${quote(document.text.trim())}.`);
  return root;
}

function openElement(name: string, line: number): OpenElement {
  return { name, line, attributes: new Map(), children: [], text: "" };
}

function readPart(reader: Reader): void {
  const { text, position } = reader;
  if (text[position] !== "<") readText(reader);
  else if (text.startsWith("<!--", position)) skipPast(reader, "<!--", "-->", "comment");
  else if (text.startsWith("<?", position)) skipPast(reader, "<?", "?>", "processing instruction");
  else if (text.startsWith("</", position)) readClosingTag(reader);
  else readStartTag(reader);
}

function advanceTo(reader: Reader, position: number): void {
  for (let index = reader.position; index < position; index += 1) {
    if (reader.text[index] === "\n") reader.line += 1;
  }
  reader.position = position;
}

/** What the sticky pattern finds at the position, which moves behind it. */
function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.position;
  const match = pattern.exec(reader.text);
  if (match === null) return undefined;
  advanceTo(reader, pattern.lastIndex);
  return match;
}

function readText(reader: Reader): void {
  const next = reader.text.indexOf("<", reader.position);
  const end = next === -1 ? reader.text.length : next;
  reader.current.text += replaceEntities(reader.text.slice(reader.position, end), reader.line);
  advanceTo(reader, end);
}

function skipPast(reader: Reader, start: string, end: string, what: string): void {
  const found = reader.text.indexOf(end, reader.position + start.length);
  if (found === -1) throw new FormatError(`The ${what} does not end.`, reader.line);
  advanceTo(reader, found + end.length);
}

function readStartTag(reader: Reader): void {
  const { line } = reader;
  const name = take(reader, startOfTag)?.[1];
  if (name === undefined) {
    const found = reader.text.slice(reader.position, reader.position + 20);
    throw new FormatError(`Expected the tag of an element, found ${quote(found)}.`, line);
  }
  const element = openElement(name, line);
  for (let match = take(reader, attribute); match !== undefined; match = take(reader, attribute)) {
    const value = replaceEntities(match[2] ?? String(match[3]), reader.line);
    addUnique(element.attributes, String(match[1]), value, "attribute", reader.line);
  }
  const end = take(reader, endOfTag);
  if (end === undefined) throw new FormatError(`The tag <${name}> is not understood.`, line);
  reader.current.children.push(element);
  if (end[1] === "/") return;
  reader.parents.push(reader.current);
  reader.current = element;
}

function readClosingTag(reader: Reader): void {
  const { line } = reader;
  const { name } = reader.current;
  const parent = reader.parents.pop();
  if (take(reader, closingTag)?.[1] !== name || parent === undefined) {
    throw new FormatError(parent === undefined ? "A closing tag closes nothing." : `Expected </${name}>.`, line);
  }
  reader.current = parent;
}

function replaceEntities(text: string, line: number): string {
  return text.replace(entity, (found: string, hex?: string, decimal?: string, name?: string, end?: string) => {
    const codePoint = hex === undefined ? Number(decimal ?? -1) : Number.parseInt(hex, 16);
    const isCharacter = codePoint > 0 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
    const value = isCharacter ? String.fromCodePoint(codePoint) : namedEntities.get(name);
    if (value === undefined || end !== ";") throw new FormatError(`${quote(found)} is not an entity.`, line);
    return value;
  });
}
