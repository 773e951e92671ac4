import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onCores } from "../../../benchmarks/peers/onCores";
import { openPeer } from "../../../benchmarks/peers/openPeer";
import type { Peer } from "../../../benchmarks/peers/peer";
import { readyPeers } from "../../../benchmarks/peers/readyPeers";

const fake = (more: Partial<Peer>): Peer => ({
  ...openPeer("highs"),
  probe: () => Promise.resolve({ isAvailable: true, version: "fake 1" }),
  ...more,
});

describe("readyPeers", () => {
  it("keeps those that can run, with their version", async () => {
    const peer = fake({});
    expect(await readyPeers([peer], "inrc2")).toEqual({ ready: [{ peer, version: "fake 1" }], notes: [] });
  });

  it("notes a peer that has no model of the suite, without asking it", async () => {
    const probe = vi.fn<Peer["probe"]>();
    const outcome = await readyPeers([fake({ suites: ["inrc2"], probe })], "ortec01");
    expect(outcome).toEqual({ ready: [], notes: [{ solver: "highs", message: "has no model of ortec01 here" }] });
    expect(probe).not.toHaveBeenCalled();
  });

  it("notes why a peer is not available", async () => {
    const probe = () => Promise.resolve({ isAvailable: false as const, message: "Java is not there." });
    const { notes } = await readyPeers([fake({ probe })], "inrc2");
    expect(notes).toEqual([{ solver: "highs", message: "not available: Java is not there." }]);
  });
});

describe("peers in Python", () => {
  beforeEach(() => void vi.stubEnv("MEKAAR_PEERS_PYTHON", "mekaar-has-no-such-python"));
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ["highs", "highspy"],
    ["cp-sat", "ortools"],
  ])("%s says which package is missing and how to install it", async (name, packageName) => {
    const availability = await openPeer(name).probe();
    expect(availability).toMatchObject({ isAvailable: false });
    const { message } = availability as { message: string };
    expect(message).toContain(`mekaar-has-no-such-python has no package ${packageName}`);
    expect(message).toContain(`DIR/bin/pip install ${packageName}" and set MEKAAR_PEERS_PYTHON=DIR/bin/python`);
  });
});

describe("timefold", () => {
  beforeEach(() => void vi.stubEnv("PATH", "/mekaar-has-no-such-folder"));
  afterEach(() => void vi.unstubAllEnvs());

  it("says that it needs Java", async () => {
    const availability = await openPeer("timefold").probe();
    expect(availability).toMatchObject({ isAvailable: false });
    expect((availability as { message: string }).message).toMatch(/^Java is not there \(.+\); install a JDK of 17 or newer and Maven\.$/);
  });
});

describe("onCores", () => {
  const command = { file: "solver", words: ["--fast"] };

  it("leaves a command alone when it may use every core", () => {
    expect(onCores(command, 2, { cores: 2, hasTaskset: true })).toBe(command);
  });

  it("holds it to the first cores of a larger machine", () => {
    expect(onCores(command, 2, { cores: 8, hasTaskset: true })).toEqual({ file: "taskset", words: ["-c", "0-1", "solver", "--fast"] });
    expect(onCores(command, 1, { cores: 8, hasTaskset: true }).words).toEqual(["-c", "0", "solver", "--fast"]);
  });

  it("cannot do so without taskset", () => {
    expect(onCores(command, 2, { cores: 8, hasTaskset: false })).toBe(command);
  });
});
