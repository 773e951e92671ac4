import { describe, expect, it } from "vitest";
import { lineWriter } from "../../benchmarks/progressLine";

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) } };
}

describe("lineWriter", () => {
  it("rewrites one line on a terminal", () => {
    const { written, stream } = recorder(true);
    const line = lineWriter(stream, () => 0);
    line.update("one");
    line.update("two");
    line.finish("done");
    expect(written).toEqual(["\r\x1b[Kone", "\r\x1b[Ktwo", "\r\x1b[Kdone\n"]);
  });

  it("writes an update at most every five seconds elsewhere", () => {
    const { written, stream } = recorder(false);
    let nowMs = 0;
    const line = lineWriter(stream, () => nowMs);
    for (nowMs = 1000; nowMs <= 12_000; nowMs += 1000) line.update(String(nowMs));
    line.finish("done");
    expect(written).toEqual(["5000\n", "10000\n", "done\n"]);
  });
});
