import { describe, expect, it } from "vitest";
import { InternalError } from "../../src/score/internalError";
import { compareScores } from "../../src/score/score";

describe("scores", () => {
  it("compare by what is hard first", () => {
    expect(compareScores({ hard: 1, cost: 0 }, { hard: 0, cost: 99 })).toBe(1);
    expect(compareScores({ hard: 0, cost: 99 }, { hard: 2, cost: 0 })).toBe(-2);
  });

  it("compare by cost when equally hard", () => {
    expect(compareScores({ hard: 3, cost: 5 }, { hard: 3, cost: 7 })).toBe(-2);
    expect(compareScores({ hard: 3, cost: 7 }, { hard: 3, cost: 7 })).toBe(0);
  });
});

describe("an internal error", () => {
  it("says what broke and that it is the engine's fault", () => {
    const error = new InternalError("The sums differ.");
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("InternalError");
    expect(error.message).toBe(
      "The sums differ. This is a defect in mekaar; please report it with the problem, the options and this message.",
    );
  });
});
