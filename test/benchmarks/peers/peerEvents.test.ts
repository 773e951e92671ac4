import { describe, expect, it } from "vitest";
import { readPeerEvent } from "../../../benchmarks/peers/peerEvents";

describe("readPeerEvent", () => {
  it.each([
    { event: "solving" },
    { event: "solution", timeMs: 12, cost: 607, bound: null, roster: ["A\tD\n"] },
    { event: "bound", timeMs: 13, bound: 600 },
    { event: "end", timeMs: 14, status: "optimal", bound: 607, evaluationsPerSecond: 5 },
    { event: "refused", message: "too large" },
  ])("reads $event", (event) => {
    expect(readPeerEvent(JSON.stringify(event))).toEqual(event);
  });

  it.each([
    ["a banner", "Running HiGHS 1.16.0"],
    ["half a line", '{"event":"solu'],
    ["an unknown event", '{"event":"hello"}'],
    ["a solution without a roster", '{"event":"solution","timeMs":1,"cost":2}'],
    ["a cost that is no number", '{"event":"solution","timeMs":1,"cost":"2","roster":[]}'],
    ["a roster that is no list of texts", '{"event":"solution","timeMs":1,"cost":2,"roster":[3]}'],
    ["an unknown status", '{"event":"end","timeMs":1,"status":"done"}'],
    ["a bound that is no number", '{"event":"bound","timeMs":1,"bound":"2"}'],
  ])("passes over %s", (_, line) => {
    expect(readPeerEvent(line)).toBeUndefined();
  });
});
