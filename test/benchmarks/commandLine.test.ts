import { describe, expect, it } from "vitest";
import { readBenchOptions } from "../../benchmarks/benchOptions";
import { CommandLineError, listOption, numberOption, readArguments, requiredText } from "../../benchmarks/commandLine";
import { highs } from "../../benchmarks/peers/pythonPeers";
import { readScoreOptions } from "../../benchmarks/scoreOptions";

describe("readArguments", () => {
  it("reads a value after the name or after an equals sign", () => {
    const given = readArguments(["--suite", "inrc2", "--data=a=b"], ["suite", "data"]);
    expect([...given]).toEqual([
      ["suite", "inrc2"],
      ["data", "a=b"],
    ]);
  });

  it("names the valid options when one is unknown", () => {
    expect(() => readArguments(["--suit", "inrc2"], ["suite", "data"])).toThrow(
      new CommandLineError("Unknown option --suit. Valid options: --suite, --data."),
    );
  });

  it.each([
    ["a stray word", ["inrc2"], '"inrc2" is not an option. Valid options: --suite.'],
    ["a missing value", ["--suite"], "Option --suite needs a value."],
    ["another option in place of the value", ["--suite", "--suite"], "Option --suite needs a value."],
    ["an empty value", ["--suite="], "Option --suite needs a value."],
    ["an option given twice", ["--suite", "a", "--suite", "b"], "Option --suite is given twice."],
  ])("refuses %s", (_, words, message) => {
    expect(() => readArguments(words, ["suite"])).toThrow(new CommandLineError(message));
  });

  it("takes a negative number as a value", () => {
    expect(readArguments(["--seed", "-3"], ["seed"]).get("seed")).toBe("-3");
  });
});

describe("values", () => {
  it("asks for an option that is needed", () => {
    expect(() => requiredText(new Map<"out", string>(), "out")).toThrow("Option --out is needed.");
  });

  it("takes the standard number when there is none", () => {
    expect(numberOption(new Map<"time", string>(), "time", { standard: 60, least: 1 })).toBe(60);
  });

  it.each([
    ["abc", true],
    ["0", true],
    ["1.5", true],
    ["Infinity", false],
    ["NaN", false],
  ])("refuses %s as a number of at least 1", (text, isWhole) => {
    const given = new Map([["time", text]] as const);
    expect(() => numberOption(given, "time", { standard: 60, least: 1, isWhole })).toThrow(CommandLineError);
  });

  it("splits a list at commas and drops empty items", () => {
    expect(listOption(new Map([["instances", "A, B,,C"]]), "instances")).toEqual(["A", "B", "C"]);
  });
});

describe("readBenchOptions", () => {
  it("fills the defaults: 60 seconds, 3 seeds, 1 thread, all instances", () => {
    expect(readBenchOptions(["--suite", "ortec01", "--data", "here"])).toEqual({
      suite: "ortec01",
      data: "here",
      instances: undefined,
      timeSeconds: 60,
      seedCount: 3,
      threads: 1,
      out: undefined,
      rosters: undefined,
      peers: [],
      svg: undefined,
    });
  });

  it("reads every option", () => {
    const text =
      "--suite cooperative --instances 40x300,120x1200:core --time 0.5 --seeds 2 --threads 4 --out a.json --rosters b --peers highs --svg c.svg";
    expect(readBenchOptions(text.split(" "))).toEqual({
      suite: "cooperative",
      data: undefined,
      instances: ["40x300", "120x1200:core"],
      timeSeconds: 0.5,
      seedCount: 2,
      threads: 4,
      out: "a.json",
      rosters: "b",
      peers: [highs],
      svg: "c.svg",
    });
  });

  it("names the suites when one is unknown", () => {
    expect(() => readBenchOptions(["--suite", "inrc1"])).toThrow(
      '--suite is "inrc1", but must be one of curtois-qu, inrc2, ortec01, cooperative.',
    );
  });

  it("asks for the data of a published suite", () => {
    expect(() => readBenchOptions(["--suite", "inrc2"])).toThrow("Option --data is needed");
  });
});

describe("readScoreOptions", () => {
  it("asks for the rosters", () => {
    expect(() => readScoreOptions(["--suite", "cooperative"])).toThrow("Option --rosters is needed.");
  });

  it("reads suite, data, rosters and out", () => {
    expect(readScoreOptions("--suite ortec01 --data a --rosters b --out c".split(" "))).toEqual({
      suite: "ortec01",
      data: "a",
      rosters: "b",
      out: "c",
    });
  });
});
