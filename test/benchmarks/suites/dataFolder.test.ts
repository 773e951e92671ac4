import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBestKnown } from "../../../benchmarks/suites/bestKnown";
import { instanceFolder, naturalOrder, readText, withoutEnding } from "../../../benchmarks/suites/dataFolder";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mekaar-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("data folders", () => {
  it("unpacks what ends in .gz", () => {
    writeFileSync(join(folder, "a.txt.gz"), gzipSync("text"));
    expect(readText(join(folder, "a.txt.gz"))).toBe("text");
  });

  it("takes the inner folder of instances when there is one, and the folder itself otherwise", () => {
    expect(instanceFolder(folder, "instances")).toBe(folder);
    mkdirSync(join(folder, "instances"));
    expect(instanceFolder(folder, "instances")).toBe(join(folder, "instances"));
    expect(() => instanceFolder(join(folder, "nowhere"), "instances")).toThrow("There is no folder");
  });

  it("orders names by the numbers in them", () => {
    expect(["Instance10", "Instance2", "Instance1"].sort(naturalOrder)).toEqual(["Instance1", "Instance2", "Instance10"]);
  });

  it("drops the ending of a name", () => {
    expect(["Instance1.txt", "Instance1.txt.gz", "a.b_1.json"].map(withoutEnding)).toEqual(["Instance1", "Instance1", "a.b_1"]);
  });
});

describe("readBestKnown", () => {
  it("finds the file beside the folder of instances and reads one column", () => {
    mkdirSync(join(folder, "instances"));
    writeFileSync(join(folder, "best.csv"), 'instance,source,best\r\nA,"x, y",607\r\nB,z,\r\n');
    expect(readBestKnown(join(folder, "instances"), "best.csv", "best")).toEqual(new Map([["A", 607]]));
  });

  it("knows nothing without the file, and says so when the column is missing", () => {
    expect(readBestKnown(folder, "best.csv", "best").size).toBe(0);
    writeFileSync(join(folder, "best.csv"), "instance\nA\n");
    expect(() => readBestKnown(folder, "best.csv", "best")).toThrow("has no column best");
  });
});
