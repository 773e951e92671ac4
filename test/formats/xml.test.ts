import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FormatError } from "../../src/formats/formatError";
import { parseXml } from "../../src/formats/xml";
import { formatErrorOf } from "./formatErrors";

describe("reading XML", () => {
  it("gives elements with attributes, children, text and the line they start on", () => {
    const root = parseXml(`\uFEFF<?xml version="1.0"?>
<!-- <ignored> -->
<list id="a" xmlns:x='urn:"x"'>
  <item>one</item><empty/>
  <item  b = "2"
  >two</item >
</list>
<!---->
`);
    expect(root).toMatchObject({
      name: "list",
      line: 3,
      attributes: new Map([
        ["id", "a"],
        ["xmlns:x", 'urn:"x"'],
      ]),
    });
    expect(root.children.map(({ name, line, text }) => [name, line, text])).toEqual([
      ["item", 4, "one"],
      ["empty", 4, ""],
      ["item", 5, "two"],
    ]);
    expect(root.children[2]?.attributes.get("b")).toBe("2");
    expect(root.text.trim()).toBe("");
  });

  it("replaces entities in text and attributes", () => {
    const root = parseXml('<a b="&lt;&#65;&quot;">&amp;&gt;&apos;&#x1F600;</a>');
    expect(root.attributes.get("b")).toBe('<A"');
    expect(root.text).toBe("&>'\u{1F600}");
  });

  it.each([
    ["", "Line 1: There is no element."],
    ["just text", "Line 1: There is no element."],
    ["<a>", "Line 1: <a> of line 1 is not closed."],
    ["<a>\n<b></a>", "Line 2: Expected </b>."],
    ["<a></a>\n</a>", "Line 2: A closing tag closes nothing."],
    ["<a></a", "Line 1: Expected </a>."],
    ["<a/>\n<b/>", "Line 2: <b> stands after the end of <a>."],
    ["<a/>text", 'Outside <a> stands the text "text".'],
    ["<!DOCTYPE a><a/>", 'Line 1: Expected the tag of an element, found "<!DOCTYPE a><a/>".'],
    ["<a><![CDATA[x]]></a>", 'Line 1: Expected the tag of an element, found "<![CDATA[x]]></a>".'],
    ["<a>\n<1/></a>", 'Line 2: Expected the tag of an element, found "<1/></a>".'],
    ["<a b></a>", "Line 1: The tag <a> is not understood."],
    ['<a b="<"></a>', "Line 1: The tag <a> is not understood."],
    ['<a b="1" b="2"/>', 'Line 1: The attribute "b" is there twice.'],
    ["<a", "Line 1: The tag <a> is not understood."],
    ["<a>\n<!-- </a>", "Line 2: The comment does not end."],
    ["<a><!--></a>", "Line 1: The comment does not end."],
    ["<?xml", "Line 1: The processing instruction does not end."],
    ["<a>\n\n&nbsp;</a>", 'Line 1: "&nbsp;" is not an entity.'],
    ["<a>x & y</a>", 'Line 1: "&" is not an entity.'],
    ["<a>&lt</a>", 'Line 1: "&lt" is not an entity.'],
    ["<a>&#0;</a>", 'Line 1: "&#0;" is not an entity.'],
    ["<a>&#xD800;</a>", 'Line 1: "&#xD800;" is not an entity.'],
    ["<a>&#x110000;</a>", 'Line 1: "&#x110000;" is not an entity.'],
    ['<a b="&c;"/>', 'Line 1: "&c;" is not an entity.'],
  ])("refuses %j", (text, message) => {
    expect(formatErrorOf(() => parseXml(text)).message).toBe(message);
  });

  it("reads 200,000 nested elements without using up the call stack", () => {
    const depth = 200_000;
    const root = parseXml("<a>".repeat(depth) + "</a>".repeat(depth));
    let count = 0;
    for (let element: typeof root | undefined = root; element !== undefined; element = element.children[0]) count += 1;
    expect(count).toBe(depth);
  });

  it("takes time in proportion to the length of hostile texts", () => {
    const long = 300_000;
    for (const text of [
      `<a${" ".repeat(long)}`,
      `<a ${"b".repeat(long)}`,
      `<a b${" ".repeat(long)}`,
      `<a>${"&".repeat(long)}</a>`,
      `<a b="${"x".repeat(long)}`,
      `</${"a".repeat(long)}`,
      "<!--".repeat(long / 4),
    ]) {
      expect(formatErrorOf(() => parseXml(text))).toBeInstanceOf(FormatError);
    }
    // One line with many tags.
    expect(parseXml(`<a>${"<b/>".repeat(long / 4)}</a>`).children).toHaveLength(long / 4);
  });

  it("gives a FormatError or an element for every text", () => {
    const piece = fc.constantFrom("<", ">", "/", "a", '"', "=", "&", ";", "#", "<!--", "-->", "<?", "?>", " ", "\n", "<a>", "</a>", "<b/>");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          expect(parseXml(pieces.join("")).name).not.toBe("");
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
    );
  });
});
