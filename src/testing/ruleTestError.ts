/** A rule does not give what a test expects, or the engine and the independent checker disagree about it. */
export class RuleTestError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RuleTestError";
  }
}
