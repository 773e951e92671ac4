import { describe, expect, it } from "vitest";
import { cellText, textTable } from "../../benchmarks/textTable";

describe("textTable", () => {
  it("lines up texts at the left and numbers at the right", () => {
    const table = textTable(
      [{ title: "town" }, { title: "shifts", align: "right" }],
      [
        ["Borculo", 1200],
        ["Lochem", undefined],
      ],
    );
    expect(table.split("\n")).toEqual(["town     shifts", "-------  ------", "Borculo   1,200", "Lochem        -"]);
  });

  it("is only a head when there are no rows", () => {
    expect(textTable([{ title: "a" }], [])).toBe("a\n-");
  });

  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [-1234567, "-1,234,567"],
    [1234.5, "1,234.50"],
    [undefined, "-"],
    ["text", "text"],
  ])("shows %s as %s", (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});
