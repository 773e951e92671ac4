import { describe, expect, it } from "vitest";
import { Inbox } from "../../src/lanes/inbox";

describe("an inbox", () => {
  it("hands out in order what came before and what comes while it is waited for", async () => {
    const inbox = new Inbox<number>();
    inbox.put(1);
    inbox.put(2);
    expect([await inbox.take(), await inbox.take()]).toEqual([1, 2]);
    const third = inbox.take();
    inbox.put(3);
    inbox.put(4);
    expect([await third, await inbox.take()]).toEqual([3, 4]);
  });
});
