import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/solve/digest";

/** FNV-1a in BigInt arithmetic, over UTF-16 code units, low byte first. */
function reference(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 255, unit >> 8]) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}

describe("the digest", () => {
  it("of nothing is the offset basis", () => {
    expect(digestOf("")).toBe("cbf29ce484222325");
  });

  it("is FNV-1a of any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => digestOf(text) === reference(text)));
  });
});
