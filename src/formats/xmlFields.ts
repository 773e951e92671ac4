import { weekdays, type Weekday } from "../problem/planning";
import { FormatError, quote } from "./formatError";
import type { XmlElement } from "./xml";

/**
 * Checks that an element holds nothing but the named children and attributes, so that nothing in a file is passed over.
 *
 * @throws FormatError naming what is not understood.
 */
export function expectOnly(element: XmlElement, children: readonly string[], attributes: readonly string[] = []): void {
  const child = element.children.find(({ name }) => !children.includes(name));
  if (child !== undefined) throw new FormatError(`<${child.name}> is not understood inside <${element.name}>.`, child.line);
  const attribute = [...element.attributes.keys()].find((name) => !attributes.includes(name));
  if (attribute !== undefined) {
    throw new FormatError(`The attribute ${quote(attribute)} of <${element.name}> is not understood.`, element.line);
  }
  if (children.length > 0 && element.text.trim() !== "") {
    throw new FormatError(`Text is not understood inside <${element.name}>: ${quote(element.text.trim())}.`, element.line);
  }
}

/** The children of a name. */
export function many(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/**
 * The child of a name, if there is one.
 *
 * @throws FormatError if there are more.
 */
export function optional(element: XmlElement, name: string): XmlElement | undefined {
  const [first, second] = many(element, name);
  if (second !== undefined) throw new FormatError(`<${name}> is there twice in <${element.name}>.`, second.line);
  return first;
}

/**
 * The child of a name.
 *
 * @throws FormatError unless there is exactly one.
 */
export function one(element: XmlElement, name: string): XmlElement {
  const child = optional(element, name);
  if (child === undefined) throw new FormatError(`<${element.name}> has no <${name}>.`, element.line);
  return child;
}

/**
 * The text of an element that holds nothing else.
 *
 * @throws FormatError if it has children or attributes other than the named ones.
 */
export function textOf(element: XmlElement, attributes: readonly string[] = []): string {
  expectOnly(element, [], attributes);
  return element.text.trim();
}

/**
 * The value of an attribute.
 *
 * @throws FormatError if it is not there.
 */
export function attributeOf(element: XmlElement, name: string): string {
  const value = element.attributes.get(name);
  if (value === undefined) throw new FormatError(`<${element.name}> has no attribute ${quote(name)}.`, element.line);
  return value;
}

/**
 * The weekday whose English name is the text of an element.
 *
 * @throws FormatError if it is no such name.
 */
export function weekdayAt(element: XmlElement): Weekday {
  const text = textOf(element);
  const weekday = weekdays.find((name) => name === text.toLowerCase());
  if (weekday === undefined) throw new FormatError(`There is no weekday ${quote(text)}.`, element.line);
  return weekday;
}
