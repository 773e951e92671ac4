import { describe, expect, it } from "vitest";
import { runScript } from "../benchmarks/runScript";

const timeoutMs = 60_000;

describe("examples", () => {
  it(
    "firstRoster gives every shift somebody",
    async () => {
      const { exitCode, stdout, stderr } = await runScript("examples/firstRoster.ts");
      expect(stderr).toBe("");
      expect(exitCode).toBe(0);
      // Two days with three shifts each.
      expect(stdout.trim().split("\n")).toHaveLength(6);
    },
    timeoutMs,
  );

  it(
    "demoRegion tells what was planned, what stayed open and why, and that it was verified",
    async () => {
      const { exitCode, stdout, stderr } = await runScript("examples/demoRegion.ts", "--people 30 --shifts 200 --work 100000".split(" "));
      expect(stderr).toBe("");
      expect(exitCode).toBe(0);
      for (const title of [
        "Planned",
        "Places by organisation",
        "Assignments by tier",
        "Hours worked",
        "Wishes",
        "Unused potential",
        "Open places",
      ]) {
        expect(stdout).toContain(`\n${title}`);
      }
      expect(stdout).toContain("the same as the engine");
      expect(stdout).not.toMatch(/undefined|NaN|\[object/);
    },
    timeoutMs,
  );

  it(
    "demoRegion gives the same roster twice for the same work",
    async () => {
      const words = "--people 20 --shifts 100 --work 20000".split(" ");
      const [first, second] = await Promise.all([runScript("examples/demoRegion.ts", words), runScript("examples/demoRegion.ts", words)]);
      const withoutTimes = (text: string) =>
        text
          .split("\n")
          .filter((line) => !/seconds|evaluations|Solved in|^\d+\.\d s:/.test(line))
          .join("\n");
      expect(withoutTimes(first.stdout)).toBe(withoutTimes(second.stdout));
    },
    timeoutMs,
  );

  it(
    "costOfRules tells what each rule of one organisation costs, in a region that a seventh organisation joined",
    async () => {
      const { exitCode, stdout, stderr } = await runScript("examples/costOfRules.ts", "--work 20000 --people 20 --shifts 120".split(" "));
      expect(stderr).toBe("");
      expect(exitCode).toBe(0);
      for (const name of ["all rules", "own.beekdal", "own.lindenkamp", "own.oudebeek", "own.rivierhuis", "medication of others"]) {
        expect(stdout).toContain(name);
      }
      expect(stdout).not.toMatch(/undefined|NaN|\[object/);
    },
    timeoutMs,
  );

  it(
    "acrossOrganisations says in two languages why three legal asks are not legal together",
    async () => {
      const { exitCode, stdout, stderr } = await runScript("examples/acrossOrganisations.ts");
      expect(stderr).toBe("");
      expect(exitCode).toBe(0);
      for (const name of ["Beekdal Zorg", "De Esdoorn", "Waterkant"])
        expect(stdout).toMatch(new RegExp(`${name} alone: \\d shifts?, legal\\.`));
      // Evening and night are half an hour apart: one duty of 7 + 7.5 hours of work.
      expect(stdout).toContain("telt 14 u 30 werk; hoogstens 12 u, 2 u 30 te lang.");
      expect(stdout).toContain("has 14 h 30 of work; at most 12 h, 2 h 30 too long.");
      expect(stdout).toContain("Planned instead:");
      expect(stdout).not.toMatch(/undefined|NaN|\[object/);
    },
    timeoutMs,
  );

  it(
    "embedInBackend answers, refuses and stops",
    async () => {
      const { exitCode, stdout, stderr } = await runScript("examples/embedInBackend.ts");
      expect(stderr).toBe("");
      expect(exitCode).toBe(0);
      expect(stdout).toContain("A caller that hangs up: the solving stops.");
    },
    timeoutMs,
  );

  it(
    "whatIf compares three variants",
    async () => {
      const { exitCode, stdout, stderr } = await runScript("examples/whatIf.ts", ["--work", "50000"]);
      expect(stderr).toBe("");
      expect(exitCode).toBe(0);
      // A head of two lines and a line per variant.
      expect(stdout.trim().split("\n")).toHaveLength(5);
    },
    timeoutMs,
  );

  it(
    "customRule plans with a house rule, checked and unchecked, and finds a careless check",
    async () => {
      const { exitCode, stdout, stderr } = await runScript("examples/customRule.ts");
      expect(stderr).toBe("");
      expect(exitCode).toBe(0);
      // Anna closes four times: twice too often, 10 points each. Bob would cost 5 x 10 points, and 100 for a place that is taken already.
      expect(stdout.trim().split("\n")).toEqual([
        "Checked: cost 20.",
        "- anna closes 4 times in a week; at most 2.",
        "- anna sluit 4 keer per week af; hoogstens 2.",
        "Bob on close-0 would cost 50 points more.",
        "Not checked independently: closing.",
        "A careless check: refused.",
      ]);
    },
    timeoutMs,
  );

  it(
    "an unknown option ends an example with an error",
    async () => {
      const { exitCode, stderr } = await runScript("examples/demoRegion.ts", ["--peple", "3"]);
      expect(exitCode).not.toBe(0);
      expect(stderr).toContain("Valid options: --people, --shifts");
    },
    timeoutMs,
  );
});
