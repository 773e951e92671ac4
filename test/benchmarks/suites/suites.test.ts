import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSuite } from "../../../benchmarks/suites/openSuite";

/** Two days and two people, in the form of Curtois and Qu. */
const curtoisQuText = `SECTION_HORIZON
7

SECTION_SHIFTS
E,480,

SECTION_STAFF
A,E=7,3360,0,5,1,1,1
B,E=7,3360,0,5,1,1,1

SECTION_DAYS_OFF
A,0

SECTION_SHIFT_ON_REQUESTS
A,1,E,2

SECTION_SHIFT_OFF_REQUESTS
B,2,E,3

SECTION_COVER
0,E,1,100,1
1,E,1,100,1
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mekaar-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string | Uint8Array = ""): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe("suite curtois-qu", () => {
  beforeEach(() => {
    put("instances/Instance10.txt", curtoisQuText);
    put("instances/Instance2.txt.gz", gzipSync(curtoisQuText));
    put("best-known.csv", "instance,best_ub\nInstance10,4631\n");
  });

  it("finds packed and plain instances in the suite folder and in the folder of instances", () => {
    for (const data of [folder, join(folder, "instances")]) {
      const suite = openSuite("curtois-qu", data);
      expect(suite.listInstances()).toEqual(["Instance2", "Instance10"]);
      expect(suite.bestKnown("Instance10")).toBe(4631);
      expect(suite.bestKnown("Instance2")).toBeUndefined();
      expect(suite.load("Instance2").professionals).toHaveLength(2);
    }
    expect(openSuite("curtois-qu", folder).paths("Instance2")).toEqual([join(folder, "instances", "Instance2.txt.gz")]);
    expect(() => openSuite("curtois-qu", folder).load("Instance3")).toThrow("There is no Instance3.txt");
  });

  it("reads back the roster it wrote, and knows published names", () => {
    const suite = openSuite("curtois-qu", folder);
    const input = suite.load("Instance10");
    const shift = input.shifts[0]!;
    const roster = { format: "mekaar/1", assignments: [{ personId: "B", shiftId: shift.id, demandId: shift.demands![0]!.id }] } as const;
    suite.writeRoster(join(folder, "out"), "Instance10_1", input, roster);
    expect(suite.fromTexts(input, suite.toTexts(input, roster))).toEqual(roster);
    expect(() => suite.fromTexts(input, ["", ""])).toThrow("The roster has 2 texts; its form is one.");
    put("out/Instance10_4631.txt");
    put("out/notes.txt");
    const found = suite.findRosters(join(folder, "out"));
    expect(found.map(({ name, instance }) => [name, instance])).toEqual([
      ["Instance10_1", "Instance10"],
      ["Instance10_4631", "Instance10"],
    ]);
    expect(found[0]!.read(input)).toEqual(roster);
  });
});

describe("suite inrc2", () => {
  it("runs the late instances whose scenario is there, in datasets or in the folder itself", () => {
    put("competition/late-instances-28.txt", "n030w4_1_6-2-9-1\nn050w4_0_0-4-8-7\n");
    put("best-known-static.csv", "instance,best_static_ub_in_this_table\nn030w4_1_6-2-9-1,1675\n");
    put("datasets/n030w4/Sc-n030w4.json", "{}");
    for (const data of [folder, join(folder, "datasets")]) {
      const suite = openSuite("inrc2", data);
      expect(suite.listInstances()).toEqual(["n030w4_1_6-2-9-1"]);
      expect(suite.bestKnown("n030w4_1_6-2-9-1")).toBe(1675);
    }
  });

  it("asks for names when the list of late instances is not there", () => {
    expect(() => openSuite("inrc2", folder).listInstances()).toThrow("--instances");
  });

  it("knows written rosters, published ones and the organisers' samples", () => {
    put("rosters/n030w4_1_6-2-9-1_cost1675/sol-week0.txt");
    put("rosters/n030w4_1_6-2-9-1_2/sol-week0.txt");
    put("rosters/empty_1/notes.txt");
    put("samples/n005w4/Solution_H_0-WD_1-2-3-3/Sol-n005w4-1-0.json");
    const suite = openSuite("inrc2", folder);
    const namesIn = (inner: string) => suite.findRosters(join(folder, inner)).map(({ name, instance }) => [name, instance]);
    expect(namesIn("rosters")).toEqual([
      ["n030w4_1_6-2-9-1_2", "n030w4_1_6-2-9-1"],
      ["n030w4_1_6-2-9-1_cost1675", "n030w4_1_6-2-9-1"],
    ]);
    expect(namesIn("samples")).toEqual([["n005w4/Solution_H_0-WD_1-2-3-3", "n005w4_0_1-2-3-3"]]);
    expect(namesIn("samples/n005w4")).toEqual([["Solution_H_0-WD_1-2-3-3", "n005w4_0_1-2-3-3"]]);
  });

  it("says what an instance is called", () => {
    expect(() => openSuite("inrc2", folder).load("n030w4")).toThrow("give for example n030w4_1_6-2-9-1");
    expect(() => openSuite("inrc2", folder).load("n030w4_1_6-2-9-1")).toThrow("There is no folder n030w4");
  });
});

describe("suite ortec01", () => {
  it("has one instance with cost 270, and rosters in either spelling", () => {
    put("rosters/ortec01_402.txt");
    put("rosters/ORTEC01_1.txt");
    const suite = openSuite("ortec01", folder);
    expect(suite.listInstances()).toEqual(["ORTEC01"]);
    expect(suite.bestKnown("ORTEC01")).toBe(270);
    expect(suite.findRosters(join(folder, "rosters")).map(({ name }) => name)).toEqual(["ORTEC01_1", "ortec01_402"]);
    expect(() => suite.load("ORTEC01")).toThrow("There is no ORTEC01.autoroster-v3.xml");
  });
});

describe("suite cooperative", () => {
  it("makes a region of the size in its name, with or without the comfort rules", () => {
    const suite = openSuite("cooperative", undefined);
    expect(suite.load("6x12").shifts).toHaveLength(12);
    expect(suite.load("6x12:core").rules!.length).toBeLessThan(suite.load("6x12").rules!.length);
    expect(() => suite.load("six")).toThrow("give for example 120x1200");
  });

  it("reads back the roster it wrote", () => {
    const suite = openSuite("cooperative", undefined);
    const roster = { format: "mekaar/1", assignments: [{ personId: "p1", shiftId: "s", demandId: "care" }] } as const;
    suite.writeRoster(folder, "6x12:core_3", suite.load("6x12:core"), roster);
    const [found] = suite.findRosters(folder);
    expect(found).toMatchObject({ name: "6x12:core_3", instance: "6x12:core" });
    expect(found!.read(suite.load("6x12:core"))).toEqual(roster);
  });
});

describe("openSuite", () => {
  it("needs data for a published suite", () => {
    expect(() => openSuite("inrc2", undefined)).toThrow("needs --data");
    expect(() => openSuite("inrc2", join(folder, "nowhere"))).toThrow("There is no folder");
  });
});
